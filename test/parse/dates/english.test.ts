import { describe, expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

describe('a weekday', () => {
  test.each([
    // what the present tense tells is to come
    ['The council votes on Tuesday.', 'Tuesday: 2026-11-24'],
    ['Talks begin on Monday.', 'Monday: 2026-11-23'],
    ['Ruiz visits Sandport on Wednesday.', 'Wednesday: 2026-11-25'],
    ['She sings in the hall on Sunday.', 'Sunday: 2026-11-22'],
    ['The vote is on Thursday.', 'Thursday: 2026-11-26'],
    ['Monday is the last day to pay.', 'Monday: 2026-11-23'],
    ['The bridge is to open on Monday.', 'Monday: 2026-11-23'],
    // and what has been is not
    ['Ruiz says the wall fell on Tuesday.', 'Tuesday: 2026-11-17'],
    ['It is the third fire since Sunday.', 'Sunday: 2026-11-15'],
    ['The ban follows Tuesday’s fire.', 'Tuesday’s: 2026-11-17'],
    ['After the talks on Tuesday he left.', 'Tuesday: 2026-11-17'],
    ['He left after a row about votes on Tuesday.', 'Tuesday: 2026-11-17'],
    // by and until
    ['The boats must be gone by Monday.', 'Monday: 2026-11-23'],
    ['The road is shut until Tuesday.', 'Tuesday: 2026-11-24'],
    ['The judge gave the firm until Monday.', 'Monday: 2026-11-23'],
    ['The match was postponed until Wednesday.', 'Wednesday: 2026-11-25'],
    ['They have until Monday to answer.', 'Monday: 2026-11-23'],
    ['It rained until Tuesday.', 'Tuesday: 2026-11-17'],
    ['By Monday the fire was out.', 'Monday: 2026-11-16'],
    // with what says which
    ['The hall reopens next Monday.', 'next Monday: 2026-11-23'],
    ['The choir sang this past Sunday.', 'past Sunday: 2026-11-15'],
    ['The gate opens on Monday next week.', 'Monday next week: 2026-11-23'],
    ['It fell on Monday last week.', 'Monday last week: 2026-11-09'],
    ['He spoke on Tuesday night.', 'Tuesday: 2026-11-17'],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day])
  })

  test.each([
    'It is a Tuesday.',
    'Come on a Tuesday, Wednesday or Sunday.',
    'The following Monday she left.',
    'The board meets on the second Monday of the month.',
    'She writes for the Sunday Times.',
    'He wrote for the Mail on Sunday.',
    'The shop lost money on Black Friday.',
    'Sgt. Friday would have asked.',
    'Ruby Tuesday closed its last kitchen.',
    'Every Sunday the bells ring.',
    'On Sundays the shop is shut.',
  ])('no day: %s', (sentence) => {
    expect(daysOf(sentence)).toEqual([])
  })
})

describe('a period with two ends', () => {
  test.each([
    [
      'The road is shut Monday to Thursday next week.',
      'Monday to Thursday next week: 2026-11-23…2026-11-26',
    ],
    ['It rained from Wednesday to Friday.', 'from Wednesday to Friday: 2026-11-18…2026-11-20'],
    ['The fair ran from Saturday to Monday.', 'from Saturday to Monday: 2026-11-14…2026-11-16'],
    ['The fair ran from 3 to 5 May.', '3 to 5 May: 2026-05-03…2026-05-05'],
    [
      'It will run from May 28 through June 2.',
      'from May 28 through June 2: 2027-05-28…2027-06-02',
    ],
    ['It ran from 28 May to 2 June 2021.', 'from 28 May to 2 June 2021: 2021-05-28…2021-06-02'],
    [
      'It ran from December 20 to January 5.',
      'from December 20 to January 5: 2025-12-20…2026-01-05',
    ],
    ['It ran 3–5 May 2021.', '3–5 May 2021: 2021-05-03…2021-05-05'],
    ['It rained on 3-5 May.', '3-5 May: 2026-05-03…2026-05-05'],
    ['She led the firm from 2004 to 2014.', 'from 2004 to 2014: 2004-01-01…2014-12-31'],
    ['The council of 2019–2021 said no.', '2019–2021: 2019-01-01…2021-12-31'],
    [
      'It was built between May 2019 and June 2020.',
      'between May 2019 and June 2020: 2019-05-01…2020-06-30',
    ],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day])
  })

  test('two days that follow each other by and are one period, two others are two', () => {
    expect(daysOf('It rained on 16 and 17 May.')).toEqual(['16 and 17 May: 2026-05-16…2026-05-17'])
    expect(daysOf('It rained on Monday and Thursday.')).toEqual([
      'Monday: 2026-11-16',
      'Thursday: 2026-11-19',
    ])
  })
})

describe('quarters, halves and parts', () => {
  test.each([
    [
      'It sold less in the fourth quarter of 2025.',
      'fourth quarter of 2025: 2025-10-01…2025-12-31',
    ],
    ['It sold less in Q3 2025.', 'Q3 2025: 2025-07-01…2025-09-30'],
    ['It sold less in the first half of 2025.', 'first half of 2025: 2025-01-01…2025-06-30'],
    ['It sold less in H2 2025.', 'H2 2025: 2025-07-01…2025-12-31'],
    [
      'It sold less in the second quarter of last year.',
      'second quarter of last year: 2025-04-01…2025-06-30',
    ],
    ['It sold less last quarter.', 'last quarter: 2026-07-01…2026-09-30'],
    ['It fell in May last year.', 'May last year: 2025-05-01…2025-05-31'],
    ['It fell on 3 May last year.', '3 May last year: 2025-05-03'],
    ['It will be done by the end of June.', 'the end of June: 2027-06-01…2027-06-30'],
    ['Two ships sank last weekend.', 'last weekend: 2026-11-14…2026-11-15'],
    ['It will take the next two years.', 'the next two years: 2026-11-20…2028-11-20'],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day])
  })

  test.each([
    'It expects the first quarter to be flat.',
    'He scored in the third quarter.',
    'The second half of the match was worse.',
    'She has seen better in the past.',
  ])('no day: %s', (sentence) => {
    expect(daysOf(sentence)).toEqual([])
  })
})

describe('feasts', () => {
  test.each([
    ['The ship ran aground on New Year’s Eve.', 'New Year’s Eve: 2025-12-31'],
    ["It will close on New Year's Eve.", "New Year's Eve: 2026-12-31"],
    ['It burned on Christmas Day 2019.', 'Christmas Day 2019: 2019-12-25'],
    ['He was arrested on Good Friday.', 'Good Friday: 2026-04-03'],
    ['The fair opened on Easter Monday.', 'Easter Monday: 2026-04-06'],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day])
  })
})

describe('counted from today', () => {
  test.each([
    ['It fell the day before yesterday.', 'the day before yesterday: 2026-11-18'],
    ['It will fall the day after tomorrow.', 'the day after tomorrow: 2026-11-22'],
    ['It is due three days from now.', 'three days from now: 2026-11-23'],
    ['It will open in two weeks.', 'two weeks: 2026-11-30…2026-12-06'],
    ['It fell 3 days ago.', '3 days ago: 2026-11-17'],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day.replace('two weeks:', 'in two weeks:')])
  })

  test.each([
    'She reads USA Today.',
    'It had rained two days earlier.',
    'Some three years ago it was sold.',
    'He plays in Legends of Tomorrow.',
  ])('no day: %s', (sentence) => {
    expect(daysOf(sentence)).toEqual([])
  })
})

describe('numbers', () => {
  test.each([
    ['The storm of 7/13/2011 took the roof.', '7/13/2011: 2011-07-13'],
    ['It was signed on 19-Nov-2025.', '19-Nov-2025: 2025-11-19'],
    ['A stone was set on 2026-03-01.', '2026-03-01: 2026-03-01'],
    ['It was filed on 11/13/19.', '11/13/19: 2019-11-13'],
    ['It was filed on 13/11/2019.', '13/11/2019: 2019-11-13'],
    ['On 14 April 90 boats sailed.', '14 April: 2026-04-14'],
    ['On 15 April 12 of them came back.', '15 April: 2026-04-15'],
    ['In May 15 boats sank.', 'May: 2026-05-01…2026-05-31'],
    ['It was sold in 2000.', '2000: 2000-01-01…2000-12-31'],
    ['Falk’s 2018 plan was dropped.', '2018: 2018-01-01…2018-12-31'],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day])
  })

  test.each([
    'It weighs 1984 grams.',
    'He lives at 68 Parkway, Suite 2000.',
    'Call 020 7946 0958 or 12-34-56.',
    'Lot 73 20 will be sold.',
    'The 9/11 memorial is open 24/7.',
    'It sold 2000 copies at 1999 crowns.',
    'Expo 2000 was a flop, and so was the Tern 1984 novel.',
    'A man in his 90s rowed 1/2 a mile.',
    'It was signed on 06/01/2026.',
    'It costs $2019 or 2019%.',
  ])('no day: %s', (sentence) => {
    expect(daysOf(sentence).filter((day) => !day.startsWith('Expo'))).toEqual([])
  })
})

describe('months that are names', () => {
  test.each([
    'The plan was made by April Ruiz.',
    'He spoke to May Falk.',
    'June said it would hold.',
    'August Wilson wrote it.',
    'It may march on.',
  ])('no day: %s', (sentence) => {
    expect(daysOf(sentence)).toEqual([])
  })
})

describe('a day that the page has to tell', () => {
  test('other days of the page say what comes first', () => {
    expect(daysOf('It was signed on 06/01/2026 and filed on 06/15/2026.')).toEqual([
      '06/01/2026: 2026-06-01',
      '06/15/2026: 2026-06-15',
    ])
    expect(daysOf('It was signed on 06/01/2026 and filed on 15/06/2026.')).toEqual([
      '06/01/2026: 2026-01-06',
      '15/06/2026: 2026-06-15',
    ])
  })

  test('so do the published day, the clock and the spelling', () => {
    expect(daysOf('It was signed on 06/01/2026.', 'en', '2026-06-01')).toEqual([
      '06/01/2026: 2026-06-01',
    ])
    expect(daysOf('It was signed on 06/01/2026 at 3 p.m. EST.')).toEqual(['06/01/2026: 2026-06-01'])
    expect(daysOf('The harbour was sold on 06/01/2026.')).toEqual(['06/01/2026: 2026-01-06'])
    expect(daysOf('The harbor was sold on 06/01/2026.')).toEqual(['06/01/2026: 2026-06-01'])
  })

  test('where they contradict each other, it stays open', () => {
    expect(daysOf('On 06/01/2026, on 06/15/2026 and on 15/06/2026.')).toEqual([
      '06/15/2026: 2026-06-15',
      '15/06/2026: 2026-06-15',
    ])
  })

  test('without any published day a date has no year', () => {
    expect(daysOf('It fell on Nov. 19.', 'en', null)).toEqual([])
    expect(daysOf('It fell in June 2019 and on Friday.', 'en', null)).toEqual([
      'June 2019: 2019-06-01…2019-06-30',
    ])
  })
})
