import type { Span } from '../../../article/Span.ts'
import type { Line } from '../splitLines.ts'

/** The lines above a mail that somebody passed on, and what they say. */
export type Mail = Span & {
  readonly from: Span | null
  readonly subject: Span | null
  readonly date: Span | null
}

/**
 * Finds the head of a forwarded mail at the very top.
 *
 *     ---------- Forwarded message ---------
 *     From: Ana Ruiz <ana@tern.example>
 *           ^^^^^^^^
 *     Date: Mon, Mar 2, 2026 at 10:05 AM
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Subject: Fwd: Harbour wall to be mended
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findMail(text: string, lines: readonly Line[]): Mail | null {
  const top = lines.slice(0, MOST_LINES)
  const first = top.findIndex((line) => FIELD.test(wordsOf(text, line)))
  if (first < 0 || first > MOST_ABOVE) return null
  const marker = top.slice(0, first).find((line) => MARKER.test(wordsOf(text, line)))
  if (first > 0 && !marker) return null
  const end = top.findIndex((line, at) => at > first && !FIELD.test(wordsOf(text, line)))
  const fields = top.slice(first, end < 0 ? top.length : end)
  const [opening, last] = [marker ?? fields[0], fields.at(-1)]
  const valueOf = (keys: RegExp): Span | null => findValue(text, fields, keys)
  const from = valueOf(FROM)
  const mail = { from: from && nameOf(text, from), subject: valueOf(SUBJECT), date: valueOf(DATE) }
  const addressed = fields.some((line) => wordsOf(text, line).includes('@'))
  if (!opening || !last || !from || fields.length < FEWEST) return null
  if (!mail.subject && !(mail.date && addressed)) return null
  return { ...mail, start: opening.start, end: last.end }
}

const MOST_LINES = 16
const MOST_ABOVE = 3
const FEWEST = 3

/** `---------- Forwarded message ---------`, `Begin forwarded message:`, `Anfang der weitergeleiteten Nachricht:` */
const MARKER =
  /forwarded message|original message|weitergeleitete|ursprüngliche nachricht|message transféré|mensaje reenviado/iu

/** `From: Ana Ruiz`, `*Betreff:* Hafenmauer` */
const FIELD =
  /^[>*\s]{0,4}(?:from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|fecha|para|asunto)\s?:[*\s]{1,4}\S/iu

const FROM = /^[>*\s]{0,4}(?:from|von|de)\s?:[*\s]{1,4}/iu
const SUBJECT =
  /^[>*\s]{0,4}(?:subject|betreff|objet|asunto)\s?:[*\s]{1,4}(?:(?:fwd?|wg|tr|re|aw)\s?:\s{1,3}){0,3}/iu
const DATE = /^[>*\s]{0,4}(?:date|sent|datum|gesendet|envoyé|fecha|enviado)\s?:[*\s]{1,4}/iu

function findValue(text: string, fields: readonly Line[], key: RegExp): Span | null {
  for (const line of fields) {
    const lead = key.exec(wordsOf(text, line))?.[0].length
    if (lead !== undefined && line.start + lead < line.end)
      return { start: line.start + lead, end: line.end }
  }
  return null
}

/** `Ana Ruiz <ana@tern.example>`: the name without the address */
function nameOf(text: string, { start, end }: Span): Span {
  const words = wordsOf(text, { start, end })
  const open = Math.max(words.lastIndexOf('<'), words.lastIndexOf('['))
  const name = open > 0 && /[>\]]$/.test(words) ? words.slice(0, open).trimEnd() : ''
  return name === '' ? { start, end } : { start, end: start + name.length }
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + LONGEST_LINE))
}

const LONGEST_LINE = 400
