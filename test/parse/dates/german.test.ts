import { expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

test.each([
  // weekdays
  ['Der Rat tagte am Dienstag.', 'Dienstag: 2026-11-17'],
  ['Der Rat hat am Dienstag getagt.', 'Dienstag: 2026-11-17'],
  ['Der Rat wird am Dienstag abstimmen.', 'Dienstag: 2026-11-24'],
  ['Am Dienstag will der Rat abstimmen.', 'Dienstag: 2026-11-24'],
  ['Der Prozess beginnt am Montag.', 'Montag: 2026-11-23'],
  ['Die Messe findet am Sonntag statt.', 'Sonntag: 2026-11-22'],
  ['Die Straße ist bis Montag gesperrt.', 'Montag: 2026-11-23'],
  ['Ab Montag fahren die Busse wieder.', 'Montag: 2026-11-23'],
  ['Seit Montag regnet es.', 'Montag: 2026-11-16'],
  ['Sie werde bauen, sagte Ruhm am Dienstag.', 'Dienstag: 2026-11-17'],
  ['Der Rat, der am Dienstag tagte, wird bauen.', 'Dienstag: 2026-11-17'],
  ['Das Tor fiel am vergangenen Montag.', 'vergangenen Montag: 2026-11-16'],
  ['Das Tor öffnet am kommenden Montag.', 'kommenden Montag: 2026-11-23'],
  ['Am Freitagabend brannte die Mühle.', 'Freitagabend: 2026-11-20'],
  ['Die Sitzung ist Montag nächster Woche.', 'Montag nächster Woche: 2026-11-23'],
  ['Die Schau lief von Montag bis Donnerstag.', 'von Montag bis Donnerstag: 2026-11-16…2026-11-19'],
  [
    'Die Schau soll von Montag bis Donnerstag dauern.',
    'von Montag bis Donnerstag: 2026-11-23…2026-11-26',
  ],
  // dates
  ['Am 3. Mai fiel das Tor.', '3. Mai: 2026-05-03'],
  ['Am 3. Mai 2021 fiel das Tor.', '3. Mai 2021: 2021-05-03'],
  ['Am Freitag, dem 3. April 2026, fiel das Tor.', '3. April 2026: 2026-04-03'],
  ['Am 03.05.2021 fiel das Tor.', '03.05.2021: 2021-05-03'],
  ['Am 3.5.21 fiel das Tor.', '3.5.21: 2021-05-03'],
  ['Vom 3. bis 5. Mai 2021 regnete es.', '3. bis 5. Mai 2021: 2021-05-03…2021-05-05'],
  [
    'Vom 28. Mai bis zum 2. Juni 2021 regnete es.',
    'Vom 28. Mai bis zum 2. Juni 2021: 2021-05-28…2021-06-02',
  ],
  ['Am 11. und 12. Juli regnete es.', '11. und 12. Juli: 2026-07-11…2026-07-12'],
  ['Im Mai fiel das Tor.', 'Mai: 2026-05-01…2026-05-31'],
  ['Im Januar soll das Tor öffnen.', 'Januar: 2027-01-01…2027-01-31'],
  ['Ende Mai fiel das Tor.', 'Mai: 2026-05-01…2026-05-31'],
  ['Im Mai vergangenen Jahres fiel das Tor.', 'Mai vergangenen Jahres: 2025-05-01…2025-05-31'],
  ['Im März dieses Jahres fiel das Tor.', 'März dieses Jahres: 2026-03-01…2026-03-31'],
  // weeks, years, parts
  ['Vorige Woche fiel das Tor.', 'Vorige Woche: 2026-11-09…2026-11-15'],
  ['Im vergangenen Jahr fiel das Tor.', 'vergangenen Jahr: 2025-01-01…2025-12-31'],
  ['Am vergangenen Wochenende fiel das Tor.', 'vergangenen Wochenende: 2026-11-14…2026-11-15'],
  [
    'In den vergangenen zwei Jahren stieg der Preis.',
    'vergangenen zwei Jahren: 2024-11-20…2026-11-20',
  ],
  ['In den nächsten zwei Wochen wird gebaut.', 'nächsten zwei Wochen: 2026-11-20…2026-12-04'],
  ['Vor zwei Wochen fiel das Tor.', 'Vor zwei Wochen: 2026-11-02…2026-11-08'],
  ['Das Tor wird in drei Tagen öffnen.', 'in drei Tagen: 2026-11-23'],
  ['Bis zum Ende des Jahres soll gebaut werden.', 'Ende des Jahres: 2026-01-01…2026-12-31'],
  ['Im vierten Quartal 2025 sank der Umsatz.', 'vierten Quartal 2025: 2025-10-01…2025-12-31'],
  ['Im ersten Halbjahr 2025 sank der Umsatz.', 'ersten Halbjahr 2025: 2025-01-01…2025-06-30'],
  ['Im Sommer 2019 brannte die Mühle.', 'Sommer 2019: 2019-06-01…2019-08-31'],
  ['In den 1990er Jahren stand die Mühle leer.', '1990er Jahren: 1990-01-01…1999-12-31'],
  ['Die Mühle wurde im 19. Jahrhundert gebaut.', '19. Jahrhundert: 1801-01-01…1900-12-31'],
  ['Der Umsatz sank im 4. Quartal 2025.', '4. Quartal 2025: 2025-10-01…2025-12-31'],
  ['2018 gewann sie.', '2018: 2018-01-01…2018-12-31'],
  ['Der Verein wurde 1921 gegründet.', '1921: 1921-01-01…1921-12-31'],
  ['Zwischen 2019 und 2021 stand sie leer.', 'Zwischen 2019 und 2021: 2019-01-01…2021-12-31'],
  // days
  ['Gestern fiel das Tor.', 'Gestern: 2026-11-19'],
  ['Vorgestern fiel das Tor.', 'Vorgestern: 2026-11-18'],
  ['Das Tor wird morgen geöffnet.', 'morgen: 2026-11-21'],
  ['An Silvester brannte die Mühle.', 'Silvester: 2025-12-31'],
  ['Am Karfreitag blieb es still.', 'Karfreitag: 2026-04-03'],
])('%s', (sentence, day) => {
  expect(daysOf(sentence, 'de')).toEqual([day])
})

test.each([
  'Die Bild am Sonntag fragte nach.',
  'Sie kommt jeden Montag.',
  'Montags bleibt das Tor zu.',
  'Der erste Montag im Monat ist frei.',
  'Am Morgen regnete es.',
  'Es kostet 2000 Euro.',
  'Rund 1900 Menschen kamen.',
  'Heute steht der Turm leer.',
  'Etwa zwei Jahre lang stand er leer.',
  'So will es die Stadt, und Mo Farah will es auch.',
  'Die letzten Jahre waren gut.',
  '„Wir bauen morgen“, sagte Ruhm.',
])('no day: %s', (sentence) => {
  expect(daysOf(sentence, 'de')).toEqual([])
})
