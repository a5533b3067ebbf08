import { describe, expect, test } from 'vitest'
import { daysOf, openDaysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

/** The last day that is read, since the verb may have a day of its own. */
function dayOfDeed(sentence: string, lang: string): string | undefined {
  return daysOf(sentence, lang).at(-1)
}

describe('a deed that is planned lies ahead, though its plan was made', () => {
  test.each([
    [
      'en',
      'The council voted on Monday to close the library in March.',
      'March: 2027-03-01…2027-03-31',
    ],
    [
      'en',
      'The council agreed to reopen the bridge in the spring.',
      'spring: 2027-03-01…2027-05-31',
    ],
    ['en', 'Norrbank plans to close the branch in September.', 'September: 2027-09-01…2027-09-30'],
    ['en', 'The plan to close the library in March drew protests.', 'March: 2027-03-01…2027-03-31'],
    ['en', 'The firm promised to mend it by March.', 'March: 2027-03-01…2027-03-31'],
    ['en', 'The move, planned for March, will cost little.', 'March: 2027-03-01…2027-03-31'],
    ['en', 'The report was to be published on 3 December.', '3 December: 2026-12-03'],
    ['en', 'Ruiz called on the council to reopen it in March.', 'March: 2027-03-01…2027-03-31'],
    ['en', 'The crews will go back to work on Monday.', 'Monday: 2026-11-23'],
    ['en', 'The crew was ordered to leave on Monday.', 'Monday: 2026-11-23'],
    [
      'de',
      'Der Rat beschloss am Montag, die Bibliothek im September zu schließen.',
      'September: 2027-09-01…2027-09-30',
    ],
    ['de', 'Die Bahn plant, die Brücke im Oktober zu öffnen.', 'Oktober: 2027-10-01…2027-10-31'],
    [
      'fr',
      'Le conseil a décidé lundi de fermer la bibliothèque en septembre.',
      'septembre: 2027-09-01…2027-09-30',
    ],
    ['fr', 'La ville a promis d’ouvrir la salle en mars.', 'mars: 2027-03-01…2027-03-31'],
    ['fr', 'Les travaux devaient commencer en janvier.', 'janvier: 2027-01-01…2027-01-31'],
    ['es', 'Las obras iban a empezar en enero.', 'enero: 2027-01-01…2027-01-31'],
    ['pt', 'As obras deviam começar em janeiro.', 'janeiro: 2027-01-01…2027-01-31'],
    [
      'es',
      'El consejo votó el lunes cerrar la biblioteca en marzo.',
      'marzo: 2027-03-01…2027-03-31',
    ],
    ['pt', 'O conselho decidiu fechar a biblioteca em março.', 'março: 2027-03-01…2027-03-31'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(dayOfDeed(sentence, lang)).toBe(day)
  })
})

describe('a deed that was done, or was not, lies behind', () => {
  test.each([
    ['en', 'They failed to open the gate in March.', 'March: 2026-03-01…2026-03-31'],
    ['en', 'The firm was forced to close in March.', 'March: 2026-03-01…2026-03-31'],
    ['en', 'He had to leave in March.', 'March: 2026-03-01…2026-03-31'],
    ['en', 'He came to power in March.', 'March: 2026-03-01…2026-03-31'],
    ['en', 'She returned to work in September.', 'September: 2026-09-01…2026-09-30'],
    ['de', 'Er versuchte, das Tor im Februar zu öffnen.', 'Februar: 2026-02-01…2026-02-28'],
    ['fr', 'Ils ont réussi à fermer la porte en mars.', 'mars: 2026-03-01…2026-03-31'],
    ['es', 'Lograron cerrar la puerta en marzo.', 'marzo: 2026-03-01…2026-03-31'],
    ['pt', 'Conseguiram fechar a porta em março.', 'março: 2026-03-01…2026-03-31'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(dayOfDeed(sentence, lang)).toBe(day)
  })
})

describe('where nobody can tell, no year is said', () => {
  test.each([
    ['en', 'She left to study in Norrbank in March.', 'March: lacks year'],
    ['en', 'He resigned to run for mayor in May.', 'May: lacks year'],
    ['en', 'The council voted last year to close it in March.', 'March: lacks year'],
    ['en', 'A letter of 2 February says so.', '2 February: lacks year'],
    ['de', 'Sie zog fort, um im Oktober zu studieren.', 'Oktober: lacks year'],
    ['fr', 'Elle est partie pour étudier en mars.', 'mars: lacks year'],
    ['es', 'Se fue para estudiar en marzo.', 'marzo: lacks year'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(openDaysOf(sentence, lang)).toEqual([day])
  })
})

describe('what may happen every year is in no year', () => {
  test.each([
    'It floods in November.',
    'It often floods in November.',
    'The river floods in November.',
    'To see why anybody would want to own it, it helps to stand there in November.',
  ])('%s', (sentence) => {
    expect(daysOf(sentence)).toEqual([])
    expect(openDaysOf(sentence)).toEqual(['November: lacks year'])
  })

  test('and what is said to happen every year is not asked for one', () => {
    expect(openDaysOf('Every year it floods in November.')).toEqual([])
  })
})

describe('a plan that has no day of its own may have been made then', () => {
  test.each([
    ['en', 'Regulators ordered Norrbank to pay the tax in September.', 'September: lacks year'],
    ['en', 'The union had vowed to strike back on Thursday.', 'Thursday: lacks date'],
    ['es', 'El consejo decidió cerrar la sala en octubre.', 'octubre: lacks year'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(openDaysOf(sentence, lang)).toEqual([day])
  })

  test('with a day of its own it wasn’t', () => {
    expect(daysOf('On Monday they ordered Norrbank to pay in September.').at(-1)).toBe(
      'September: 2027-09-01…2027-09-30',
    )
    expect(daysOf('They plan to pay in September.')).toEqual(['September: 2027-09-01…2027-09-30'])
  })
})

describe('in the week of Thursday, 20 November 2025', () => {
  const THURSDAY = '2025-11-20'

  test.each([
    ['en', 'Firefighters were called to tackle a blaze on Saturday.', 'Saturday: 2025-11-15'],
    ['en', 'Crews were quickly called to put out a fire on Monday.', 'Monday: 2025-11-17'],
    ['en', 'She was voted to lead the party on Saturday.', 'Saturday: 2025-11-15'],
    ['en', 'People gathered to mourn her on Sunday.', 'Sunday: 2025-11-16'],
    ['en', 'Fans travelled to see him on Saturday.', 'Saturday: 2025-11-15'],
    ['de', 'Tausende versammelten sich, um am Sonntag zu trauern.', 'Sonntag: 2025-11-16'],
    ['fr', 'Les habitants sont venus protester dimanche.', 'dimanche: 2025-11-16'],
    ['fr', 'Il a été condamné à payer une amende samedi.', 'samedi: 2025-11-15'],
    ['es', 'Ruiz vino a hablar el miércoles.', 'miércoles: 2025-11-19'],
    ['es', 'Los vecinos salieron a protestar el domingo.', 'domingo: 2025-11-16'],
    ['es', 'Los vecinos acudieron a protestar el sábado.', 'sábado: 2025-11-15'],
    ['pt', 'Os vizinhos saíram para protestar no sábado.', 'sábado: 2025-11-15'],
  ])('%s: what was done was done on the last such day: %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang, THURSDAY)).toEqual([day])
  })

  test.each([
    ['The team was ready to play on Wednesday.', 'Wednesday: 2025-11-19'],
    ['The jury voted to acquit him on Monday.', 'Monday: 2025-11-17'],
    ['He was ordered to pay £500 on Tuesday.', 'Tuesday: 2025-11-18'],
    ['The crew was ordered to leave on Saturday.', 'Saturday: 2025-11-22'],
    ['The union voted to strike on Saturday.', 'Saturday: 2025-11-22'],
  ])('a plan that was made takes the nearer side: %s', (sentence, day) => {
    expect(daysOf(sentence, 'en', THURSDAY)).toEqual([day])
  })

  test.each([
    ['The team is ready to play on Wednesday.', 'Wednesday: 2025-11-26'],
    ['Residents are called to vote on Wednesday.', 'Wednesday: 2025-11-26'],
    ['The crew will be ordered to leave on Wednesday.', 'Wednesday: 2025-11-26'],
    ['The report was to be published on Wednesday.', 'Wednesday: 2025-11-26'],
  ])('a plan that stands lies ahead: %s', (sentence, day) => {
    expect(daysOf(sentence, 'en', THURSDAY)).toEqual([day])
  })

  test.each([
    ['en', 'She was voted to lead the party in May.', 'May: 2025-05-01…2025-05-31'],
    ['en', 'Crews were called to tackle a blaze in May.', 'May: 2025-05-01…2025-05-31'],
    ['en', 'People gathered to mourn her in May.', 'May: 2025-05-01…2025-05-31'],
    ['es', 'Los vecinos salieron a protestar en mayo.', 'mayo: 2025-05-01…2025-05-31'],
    ['pt', 'Os vizinhos saíram para protestar em maio.', 'maio: 2025-05-01…2025-05-31'],
    ['fr', 'Les habitants sont venus pour protester en mai.', 'mai: 2025-05-01…2025-05-31'],
  ])('%s: and what was done in a month, in the last such month: %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang, THURSDAY)).toEqual([day])
  })

  test('who was called on to do something did it not yet', () => {
    expect(daysOf('Ruiz called on the council to reopen it on Saturday.', 'en', THURSDAY)).toEqual([
      'Saturday: 2025-11-22',
    ])
  })
})
