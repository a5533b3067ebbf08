import { type Reference, formatSpeaker } from './Reference.ts'

/**
 * The quote as a note for formats that have no field for one; null for the story as a whole.
 *
 *     “We have waited long enough,” — Ines Falk
 */
export function noteOf({ quote }: Reference): string | null {
  if (!quote) return null
  const by = [formatSpeaker(quote), quote.exactness].filter(Boolean).join(' ')
  return `${quote.printed} — ${by}`
}
