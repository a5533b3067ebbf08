import { knowLanguage } from '../parse/knowLanguage.ts'
import type { OwnLanguage } from '../parse/own/OwnLanguage.ts'

/** Each is a file of its own, which the service worker keeps with the rest of the app. */
const OWN: Readonly<Record<string, () => Promise<{ readonly OWN: OwnLanguage }>>> = {
  de: () => import('../parse/own/de.ts'),
  es: () => import('../parse/own/es.ts'),
  fr: () => import('../parse/own/fr.ts'),
  pt: () => import('../parse/own/pt.ts'),
}

const known = new Set<string>()

/** Whether a language has words of its own that are still to be fetched. */
export function isMissing(lang: string): boolean {
  const code = codeOf(lang)
  return Object.hasOwn(OWN, code) && !known.has(code)
}

/** Fetches the own words of a language. Rejects where they can’t be had. */
export async function fetchLanguage(lang: string): Promise<void> {
  const code = codeOf(lang)
  const own = await OWN[code]?.()
  if (!own) return
  knowLanguage(own.OWN)
  known.add(code)
}

/** `de-AT` is read as `de`. */
function codeOf(lang: string): string {
  return lang.slice(0, 2).toLowerCase()
}
