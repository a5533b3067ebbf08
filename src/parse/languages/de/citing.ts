import type { CitingWords } from '../CitingWords.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** How German cites outlets. */
export const GERMAN_CITING: CitingWords = {
  lang: 'de',
  reports: words('berichten berichtet berichtete berichteten meldet melden meldete meldeten'),
  titles: words(
    'abendblatt allgemeine anzeiger blatt bote echo kurier merkur morgenpost nachrichten post presse rundschau stimme tageblatt tagblatt tageszeitung volksstimme zeitung',
  ),
  nouns: words(
    'fernsehsender magazin nachrichtenagentur nachrichtenmagazin portal radiosender sender tageszeitung wochenzeitung zeitung',
  ),
}
