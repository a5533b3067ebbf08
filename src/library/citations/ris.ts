import { formatIso } from './Day.ts'
import type { Reference } from './Reference.ts'
import { noteOf } from './noteOf.ts'
import { familyFirst, splitName } from './splitName.ts'

/**
 * One record of RIS, which reference managers share. Every line ends by CRLF, and the tag is set off
 * by two spaces, a hyphen and a space.
 *
 *     TY  - NEWS
 *     AU  - Quill, Mara
 *     ER  -
 */
export function formatRis(reference: Reference): string {
  const { title, authors, publisher, published, url, accessed, lang } = reference
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ...authors.map((name) => ['AU', familyFirst(splitName(name, lang))] as const),
    ['TI', title],
    ['T2', publisher],
    ['PY', published && String(published.year).padStart(4, '0')],
    ['DA', published && `${formatIso(published, '/')}/`],
    ['UR', url],
    ['Y2', accessed && `${formatIso(accessed, '/')}/`],
    ['LA', lang],
    ['N1', noteOf(reference)],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]))
    .join('')
}
