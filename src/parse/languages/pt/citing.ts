import type { CitingWords } from '../CitingWords.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** How Portuguese cites outlets. */
export const PORTUGUESE_CITING: CitingWords = {
  lang: 'pt',
  reports: words(
    'adiantou avançou divulgou informa informou noticia noticiaram noticiou publicou revela revelou',
  ),
  titles: words(
    'correio diário estado expresso folha gazeta globo jornal notícias público tribuna',
  ),
  nouns: words('emissora jornal portal revista rádio semanário site televisão'),
}
