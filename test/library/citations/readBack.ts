import { Cite } from '@citation-js/core'
// oxlint-disable import/no-unassigned-import -- the parsers sign themselves on
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
// oxlint-enable import/no-unassigned-import
import wtf from 'wtf_wikipedia'
import type { Style } from '../../../src/library/citations/Style.ts'
import { STYLES } from '../../../src/library/citations/styles.ts'
import type { Reference } from '../../../src/library/citations/Reference.ts'
import { inEnglish } from '../../../src/words/translate.ts'

type Item = Readonly<Record<string, unknown>>

const FORMATS = {
  bibtex: '@bibtex/text',
  ris: '@ris/file',
  csl: '@csl/list+object',
} as const

/** What another program reads in an export: one item of CSL, whatever the format was. */
export function readBack(style: keyof typeof FORMATS, reference: Reference): Item {
  const data = readAll(style, STYLES[style satisfies Style].format(reference, inEnglish))
  if (data.length !== 1 || !data[0]) throw new Error(`${style}: ${data.length} items`)
  return data[0]
}

/** What another program reads in a whole file. */
export function readAll(style: keyof typeof FORMATS, text: string): readonly Item[] {
  const cite = style === 'csl' ? new Cite(text) : new Cite(text, { forceType: FORMATS[style] })
  return cite.data
}

/** The entry of a list of references as citeproc writes it from our CSL-JSON. */
export function writtenByCiteproc(reference: Reference): string {
  const cite = new Cite(STYLES.csl.format(reference, inEnglish))
  return cite.format('bibliography', { template: 'apa', lang: 'en-US' }).trim()
}

/** The fields of a citation template as another program finds them on a page of wikitext. */
export function readTemplate(wikitext: string): Readonly<Record<string, string>> {
  const references = wtf(wikitext).references()
  const [reference] = references
  if (!reference || references.length > 1) throw new Error(`${references.length} references`)
  return reference.json() as Record<string, string>
}
