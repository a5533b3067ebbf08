/** How a citation is written. */
export type Style = 'plain' | 'apa' | 'mla' | 'chicago' | 'wikipedia' | 'bibtex' | 'ris' | 'csl'

export const STYLE_ORDER: readonly Style[] = [
  'plain',
  'apa',
  'mla',
  'chicago',
  'wikipedia',
  'bibtex',
  'ris',
  'csl',
]
