import { versionOf } from '../../src/site/versionOf.ts'

export const BASE = new URL('https://reader.example/news/')

type Answer = Response | 'gone' | 'silent'

/** A host whose answers a test writes down by address; what isn't there is a 404 page. */
export function createHost(answers: Record<string, (() => Answer) | undefined>) {
  const asked: string[] = []
  const fetchIt: typeof fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input)
    const address = url.slice(BASE.href.length)
    asked.push(address)
    const answer = answers[address]?.() ?? page('No such page', 404)
    if (answer === 'gone') return Promise.reject(new TypeError('Failed to fetch'))
    if (answer === 'silent') return new Promise<never>(() => {})
    return Promise.resolve(answer)
  }
  return { answers, asked, fetch: fetchIt }
}

export function json(content: unknown, status = 200): Response {
  return Response.json(content, { status })
}

export function page(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

export function script(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/javascript' } })
}

/** `shell.html?v=1f3c9a2b`: how the build names a file that holds this. */
export function built(address: string, content: string): string {
  return `${address}?v=${versionOf(content)}`
}
