import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { daysOf, openDaysOf } from './daysOf.ts'

describe('a story that doesn’t say its day leaves open', () => {
  test.each([
    ['en', 'It fell on 14 March.', '14 March: lacks year'],
    ['en', 'It fell on Nov. 19.', 'Nov. 19: lacks year'],
    ['en', 'They met on Friday.', 'Friday: lacks date'],
    ['en', 'The fair opens next Friday.', 'next Friday: lacks date'],
    ['en', 'It will reopen in the spring.', 'spring: lacks year'],
    ['en', '“It fell on Sunday,” Ruiz said.', 'Sunday: lacks date'],
    ['de', 'Sie fiel am 14. März.', '14. März: lacks year'],
    ['fr', 'Il est tombé le 14 mars.', '14 mars: lacks year'],
    ['es', 'Cayó el 14 de marzo.', '14 de marzo: lacks year'],
    ['pt', 'Caiu em 14 de março.', '14 de março: lacks year'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang, null)).toEqual([])
    expect(openDaysOf(sentence, lang, null)).toEqual([day])
  })

  test.each([
    'It is a Tuesday.',
    'It may march on.',
    'June said it would hold.',
    'On Sundays the shop is shut.',
    'In 1921 the drought began in March.',
    'It fell on 14 March 2019.',
  ])('nothing of: %s', (sentence) => {
    expect(openDaysOf(sentence, 'en', null)).toEqual([])
  })
})

test('a period of which nothing tells one end is open as a whole', () => {
  expect(openDaysOf('It loses money every day from November to March.')).toEqual([
    'from November to March: lacks year',
  ])
  expect(daysOf('It loses money every day from November to March.')).toEqual([])
  expect(daysOf('It lost money from November to March.')).toEqual([
    'from November to March: 2025-11-01…2026-03-31',
  ])
})

test('what the published day tells is not open', () => {
  expect(openDaysOf('It fell on 14 March and on Friday.')).toEqual([])
})

describe('a subheading', () => {
  function daysBelow(heading: string) {
    return parseArticle(
      `Storm shuts the harbour\n\n20 November 2026\n\nThe storm has shut the old harbour of Sandport, and the boats stay in.\n\n${heading}\n\nThe council of Sandport has asked everybody to stay away from the quay.`,
    )
  }

  test.each(['What to expect on Friday', 'Strike on Saturday', 'Saturday’s strike'])(
    'without a verb leaves its weekday open: %s',
    (heading) => {
      const { dates, openDates } = daysBelow(heading)
      expect(dates).toEqual([])
      expect(openDates?.map(({ lacks }) => lacks)).toEqual(['date'])
    },
  )

  test.each([
    ['What happened on Saturday', '2026-11-14'],
    ['Strike ended on Saturday', '2026-11-14'],
    ['Strike will begin on Saturday', '2026-11-21'],
    ['Some will wait until Saturday', '2026-11-21'],
    ['Strike until Saturday', '2026-11-21'],
    ['Storm of last Saturday', '2026-11-14'],
  ])('with a verb or another word that says which has it told: %s', (heading, day) => {
    const { dates, openDates } = daysBelow(heading)
    expect(dates.map(({ from }) => from)).toEqual([day])
    expect(openDates).toBeUndefined()
  })
})

describe('a month that is part of a name', () => {
  test.each(['He lives in June Street.', 'She was born in May Lane.'])(
    'is none: %s',
    (sentence) => {
      expect(openDaysOf(sentence, 'en', null)).toEqual([])
      expect(daysOf(sentence)).toEqual([])
    },
  )

  test.each([
    ['en', 'In June Ruiz resigned.', 'June: lacks year'],
    ['en', 'Later, in June, Ruiz resigned.', 'June: lacks year'],
    ['en', 'She resigned in June.', 'June: lacks year'],
    ['de', 'Sie erwartete im Juni Regen.', 'Juni: lacks year'],
    ['es', 'Dimitió en junio Ruiz.', 'junio: lacks year'],
  ])('and others are: %s: %s', (lang, sentence, day) => {
    expect(openDaysOf(sentence, lang, null)).toEqual([day])
  })
})

describe('a year of another era is never one of ours', () => {
  test.each([
    ['en', 'It fell on 15 March 44 BC.'],
    ['en', 'It was built between 2000 and 1600 BC.'],
    ['en', 'In 1600 BC the island blew up.'],
    ['en', 'The haze of 536 AD dimmed the sun.'],
    ['en', 'In March 536 AD the sun dimmed.'],
    ['de', 'Die Insel explodierte 1600 v. Chr. in einer Nacht.'],
    ['fr', 'L’île a explosé en 1600 av. J.-C.'],
    ['pt', 'A ilha explodiu em 1600 a.C.'],
  ])('%s: no day in %s', (lang, sentence) => {
    expect([...daysOf(sentence, lang), ...openDaysOf(sentence, lang)]).toEqual([])
  })

  test.each([
    ['It was built in 1536 AD.', '1536: 1536-01-01…1536-12-31'],
    ['In 2019 the BC ferries stopped.', '2019: 2019-01-01…2019-12-31'],
    ['It fell in March 2019, the AD said.', 'March 2019: 2019-03-01…2019-03-31'],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day])
  })
})
