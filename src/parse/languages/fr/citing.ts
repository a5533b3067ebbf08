import type { CitingWords } from '../CitingWords.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** How French cites outlets. */
export const FRENCH_CITING: CitingWords = {
  lang: 'fr',
  reports: words(
    'affirme annonce indique rapporte rapportait rapporté relate relaté révèle révélait révélé',
  ),
  titles: words(
    'courrier dépêche est gazette indépendant journal matin montagne nord nouvelles ouest parisien presse progrès sud télégramme voix écho',
  ),
  nouns: words('chaîne hebdomadaire journal magazine quotidien radio site'),
}
