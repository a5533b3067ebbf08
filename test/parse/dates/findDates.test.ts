import { expect, test } from 'vitest'
import { parseStory, wordsOf } from '../story.ts'

/** The days of a sentence in a story of Friday, 20 November 2026, without those around it. */
function daysOf(sentence: string): readonly string[] {
  const article = parseStory(`The wall stood for long. ${sentence}`)
  return article.dates
    .map((date) => `${wordsOf(article, date)}: ${date.from}…${date.to}`)
    .filter((line) => !line.startsWith('this week:'))
}

test.each([
  // weekdays by tense
  ['The board met on Friday.', 'Friday: 2026-11-20…2026-11-20'],
  ['The board will meet on Tuesday.', 'Tuesday: 2026-11-24…2026-11-24'],
  ['On Tuesday the board will meet.', 'Tuesday: 2026-11-24…2026-11-24'],
  ['The trial opens on Monday.', 'Monday: 2026-11-23…2026-11-23'],
  ['It will stay shut, the board said on Tuesday.', 'Tuesday: 2026-11-17…2026-11-17'],
  ['The fair will be held on Sunday.', 'Sunday: 2026-11-22…2026-11-22'],
  ['She trained for Saturday’s match.', 'Saturday’s: 2026-11-21…2026-11-21'],
  // months and their dates
  ['The gate gave way in January.', 'January: 2026-01-01…2026-01-31'],
  ['The gate will open in January.', 'January: 2027-01-01…2027-01-31'],
  ['The fair will be held in July.', 'July: 2027-07-01…2027-07-31'],
  ['It rained from May 3 to 5.', 'May 3 to 5: 2026-05-03…2026-05-05'],
  ['It rained on 16 and 17 September.', '16 and 17 September: 2026-09-16…2026-09-17'],
  ['It fell on Dec. 30.', 'Dec. 30: 2025-12-30…2025-12-30'],
  ['They wrote an August letter to the board.', 'August: 2026-08-01…2026-08-31'],
  // years, decades, seasons
  ['It was sold between 2019 and 2021.', 'between 2019 and 2021: 2019-01-01…2021-12-31'],
  ['It was built in the 1990s.', '1990s: 1990-01-01…1999-12-31'],
  ['It was built in the 19th century.', '19th century: 1801-01-01…1900-12-31'],
  ['It was sold in spring 2022.', 'spring 2022: 2022-03-01…2022-05-31'],
  ['The bell rang last autumn.', 'last autumn: 2025-09-01…2025-11-30'],
  // counted from the day
  ['It grew over the past two years.', 'the past two years: 2024-11-20…2026-11-20'],
  ['It fell two weeks ago.', 'two weeks ago: 2026-11-02…2026-11-08'],
  ['It must be done by the end of the year.', 'the end of the year: 2026-01-01…2026-12-31'],
  ['It fell last night.', 'last night: 2026-11-19…2026-11-19'],
  ['It fell the day before yesterday.', 'the day before yesterday: 2026-11-18…2026-11-18'],
])('%s', (sentence, day) => {
  expect(daysOf(sentence)).toEqual([day])
})

test.each([
  'It may march on.',
  'The March of the Lanterns drew hundreds.',
  'It is a Tuesday, and it always will be.',
  'The board meets on the first Monday of every month.',
  'The market is open on Sundays.',
  'She sang on Saturday Night Fair.',
  'Today the tower stands empty.',
  'It was sold about twenty years ago.',
  'It cost 2000 euros.',
  '“We are sorry today,” said Ana Ruiz.',
  'Three days earlier it had rained.',
])('no day: %s', (sentence) => {
  expect(daysOf(sentence)).toEqual([])
})

test('what an old paper calls Friday is no day of this week', () => {
  expect(
    daysOf('The diary was kept until 1912. “The glass fell on Friday,” Anders Vik wrote.'),
  ).toEqual(['1912: 1912-01-01…1912-12-31'])
})
