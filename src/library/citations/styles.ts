import type { Translate } from '../../words/translate.ts'
import type { Reference } from './Reference.ts'
import { formatApa } from './apa.ts'
import { formatBibtex } from './bibtex.ts'
import { formatChicago } from './chicago.ts'
import { formatCslJson } from './cslJson.ts'
import { formatMla } from './mla.ts'
import { formatPlain } from './plain.ts'
import { formatRis } from './ris.ts'
import type { Style } from './Style.ts'
import { formatWikipedia } from './wikipedia.ts'

type StyleMaker = {
  readonly name: string
  /** Only what has no style of its own is written in the reader's language. */
  readonly format: (reference: Reference, t: Translate) => string
  /** How a file of this style is called and typed. */
  readonly extension: string
  readonly mediaType: string
}

const TEXT = { extension: 'txt', mediaType: 'text/plain' }

/** Every style that a story or a quote can be cited in, in the order they are offered. */
export const STYLES: Readonly<Record<Style, StyleMaker>> = {
  plain: { name: 'Plain', format: formatPlain, ...TEXT },
  apa: { name: 'APA', format: formatApa, ...TEXT },
  mla: { name: 'MLA', format: formatMla, ...TEXT },
  chicago: { name: 'Chicago', format: formatChicago, ...TEXT },
  wikipedia: { name: 'Wikipedia', format: formatWikipedia, ...TEXT },
  bibtex: {
    name: 'BibTeX',
    format: formatBibtex,
    extension: 'bib',
    mediaType: 'application/x-bibtex',
  },
  ris: {
    name: 'RIS',
    format: formatRis,
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
  },
  csl: {
    name: 'CSL-JSON',
    format: formatCslJson,
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
}
