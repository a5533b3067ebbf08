import type { CitingWords } from '../CitingWords.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** How Spanish cites outlets. */
export const SPANISH_CITING: CitingWords = {
  lang: 'es',
  reports: words('adelantó informa informaron informó publica publicaron publicó revela reveló'),
  titles: words(
    'correo diario gaceta heraldo mercurio noticias nación periódico prensa razón tribuna vanguardia voz',
  ),
  nouns: words('cadena diario emisora periódico portal revista semanario'),
}
