import type { Page } from '@playwright/test'
import { type Way, isNoText, readTexts, whole } from './hostileWay.ts'

/* The ways that lead into the field *Story*. Each story holds some strings, a paragraph each. */

const AT_ONCE = 40

export const FIELD_WAYS: readonly Way[] = [
  {
    name: 'pasted words',
    atOnce: AT_ONCE,
    async put(page, strings) {
      // A field has one kind of line break.
      const text = storyOf(strings).replace(/\r\n?/g, '\n')
      await openField(page)
      await page.evaluate(typeInto, JSON.stringify(text))
      return keepAndLook(page, strings, [text])
    },
  },
  {
    name: 'a pasted page',
    atOnce: AT_ONCE,
    async put(page, strings) {
      const html = pageOf(strings)
      const plain = storyOf(strings).replace(/\r\n?/g, '\n')
      await openField(page)
      await page.evaluate(pasteInto, JSON.stringify({ html, plain }))
      return keepAndLook(page, strings, [html, plain])
    },
  },
  {
    name: 'a file of text',
    atOnce: AT_ONCE,
    async put(page, strings) {
      return putFile(page, strings, storyOf, (text) =>
        page.locator('input[type=file]').setInputFiles({
          name: 'a.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(text),
        }),
      )
    },
  },
  {
    name: 'a dropped file',
    atOnce: AT_ONCE,
    async put(page, strings) {
      return putFile(page, strings, pageOf, (html) => page.evaluate(dropFile, html))
    },
  },
  {
    name: 'the bookmark',
    atOnce: AT_ONCE,
    async put(page, strings) {
      const html = whole(pageOf(strings))
      const fields = { title: strings[0] ?? '', address: strings[1] ?? '', cut: '0', html }
      const parts = Object.entries(fields).map(([name, value]) => [
        name,
        encodeURIComponent(whole(value)),
      ])
      await page.goto('/settings')
      await page.goto(`/add#${parts.map((part) => part.join('=')).join('&')}`)
      return keepAndLook(page, strings, [html])
    },
  },
]

/** A file that is no text is refused with the words that say so, and its strings stay in it. */
async function putFile(
  page: Page,
  strings: readonly string[],
  write: (strings: readonly string[]) => string,
  give: (text: string) => Promise<void>,
): Promise<readonly string[]> {
  const text = whole(write(strings))
  const refused = isNoText(text)
  if (refused && strings.length > 1) {
    const lost: string[] = []
    for (const string of strings) lost.push(...(await putFile(page, [string], write, give)))
    return lost
  }
  await openField(page)
  await give(text)
  if (!refused) return keepAndLook(page, strings, [text])
  await page.getByText(/can’t be read\. It is not text/).waitFor()
  return []
}

/** No two are the same story. */
let count = 0

function storyOf(strings: readonly string[]): string {
  count += 1
  return [`Story ${count} runs again in town ${count}`, ...strings, 'The end.'].join('\n\n')
}

/** Nothing is escaped: that is the attack. */
function pageOf(strings: readonly string[]): string {
  count += 1
  const paragraphs = strings.map((string) => `<p>${string}</p>`).join('\n')
  return `<article><h1>Story ${count}</h1><p>It runs in town ${count}.</p>\n${paragraphs}</article>`
}

async function openField(page: Page): Promise<void> {
  await page.goto('/add')
  await page.getByRole('textbox', { name: 'Story', exact: true }).fill('')
}

/** In the page. Half a character comes this far only as JSON. */
function typeInto(json: string): void {
  const field = document.querySelector('textarea')
  if (!field) throw new Error('There is no field.')
  field.value = String(JSON.parse(json))
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** In the page: what a browser does when somebody pastes. */
function pasteInto(json: string): void {
  const { html, plain } = JSON.parse(json) as { html: string; plain: string }
  const field = document.querySelector('textarea')
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', plain)
  field?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

/** In the page: what a browser does when somebody drops a file. */
function dropFile(html: string): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([html], 'a.html', { type: 'text/html' }))
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
    document.querySelector('main')?.dispatchEvent(event)
  }
}

/** Keeps what stands in the field and reads it back; the strings, where it isn't what was given. */
async function keepAndLook(
  page: Page,
  strings: readonly string[],
  given: readonly string[],
): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.waitForURL(/\/articles\//)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const texts = await readTexts(page)
  return given.some((text) => texts.includes(text)) ? [] : strings
}
