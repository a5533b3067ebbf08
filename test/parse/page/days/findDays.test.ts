import { describe, expect, test } from 'vitest'
import { findDays } from '../../../../src/parse/page/days/findDays.ts'
import { parsePage, wordsOf } from '../../story.ts'
import { parseArticle } from '../../parseArticle.ts'

const TITLE = 'Sandport votes to mend its old wall'
const BODY =
  'The council of Sandport voted on Tuesday to mend the old wall before the winter storms arrive.\n\nThe county has promised to pay for the other half of it, and the fishermen for the stones.'

function publishedOf(head: string, foot = ''): string | undefined {
  return parseArticle(`${TITLE}\n${head}\n\n${BODY}\n\n${foot}`).published?.iso.slice(0, 10)
}

describe('a day in numbers', () => {
  test.each([
    [
      'another day that can only be read so',
      '06/01/2026',
      'The tide came on 13/01/2026.',
      '2026-01-06',
    ],
    ['another day with the month first', '06/01/2026', 'The tide came on 1/13/26.', '2026-06-01'],
    ['the same day in words', '06/01/2026', 'The vote of January 6, 2026 was close.', '2026-01-06'],
    ['a clock in London', '06/01/2026 10:05 GMT', '', '2026-01-06'],
    ['a clock in New York', '06/01/2026 10:05 AM EST', '', '2026-06-01'],
    ['days in words elsewhere', '06/01/2026', 'It fell on 3 May 1999.', '2026-01-06'],
    ['how the page spells', '06/01/2026', 'The grey colour of the pier is a rumour.', '2026-01-06'],
    [
      'how the other side spells',
      '06/01/2026',
      'The gray color of the pier is a rumor.',
      '2026-06-01',
    ],
    ['the number itself', '11/13/19', '', '2019-11-13'],
    ['the number itself, day first', '13/11/19', '', '2019-11-13'],
    ['the month in letters', '19-Nov-2025', '', '2025-11-19'],
    ['the month in letters, a short year', '19-Nov-25', '', '2025-11-19'],
    ['the year first', '2025.11.19', '', '2025-11-19'],
    ['Chinese', '2026年3月13日', '', '2026-03-13'],
  ])('is read by %s', (_, day, body, iso) => {
    expect(publishedOf(`By Ana Ruiz\n${day}`, body)).toBe(iso)
  })

  test.each([
    ['nothing', '06/01/2026', ''],
    ['one word that may be a name’s', '06/01/2026', 'The harbour of the town is old.'],
    ['days that contradict each other', '06/01/2026', 'From 13/01/2026 to 1/13/2026.'],
  ])('is not read by %s', (_, day, body) => {
    expect(publishedOf(`By Ana Ruiz\n${day}`, body)).toBeUndefined()
  })
})

test('a word whose letters are two units each is no month, and the search goes on behind it', () => {
  const days = findDays('𝐉𝐚𝐧 9, 2021 and May 3, 2021', 0)
  expect(days.map(({ iso }) => iso)).toEqual(['2021-05-03'])
})

test.each([
  'Winifred Astley, botanist, born 8 May 1929; died 14 January 2026',
  'Winifred Astley, born May 8, 1929',
])('the days of a life are not that of the story: %s', (line) => {
  expect(publishedOf('By Helen Marr', line)).toBeUndefined()
})

test('the day that such a line was published is', () => {
  expect(publishedOf('Born in Leeds. Published 8 May 2026')).toBe('2026-05-08')
})

describe('a day without its year', () => {
  test.each([
    ['the line of rights', 'Ana Ruiz | Nov 19', '© 2025 Tern News', '2025-11-19'],
    [
      'a span of rights',
      'By Ana Ruiz\nPublished 19 November',
      'Copyright © 2019-2025 Tern News',
      '2025-11-19',
    ],
    ['the weekday beside it', 'By Ana Ruiz\nWed, Nov 19', '© 2025 Tern News', '2025-11-19'],
  ])('takes it from %s', (_, head, foot, iso) => {
    expect(publishedOf(head, foot)).toBe(iso)
  })

  test.each([
    ['where the page shows none', 'Ana Ruiz | Nov 19', ''],
    ['against its weekday', 'By Ana Ruiz\nMon, Nov 19', '© 2025 Tern News'],
    ['for a number that is no day', 'Ana Ruiz | Nov 31', '© 2025 Tern News'],
    ['for a time gone by', 'Ana Ruiz • 8h', '© 2025 Tern News'],
  ])('stays open %s', (_, head, foot) => {
    expect(publishedOf(head, foot)).toBeUndefined()
  })
})

describe('datelines', () => {
  test.each([
    ['SANDPORT, Norway (AP) — The', 'SANDPORT, Norway', 'AP', undefined],
    ['SANDPORT, 5 January 2026 (Tern News) – The', 'SANDPORT', 'Tern News', '2026-01-05'],
    ['SANDPORT, Jan. 5, 2026 (Reuters) - The', 'SANDPORT', 'Reuters', '2026-01-05'],
    [
      'HARLOW BAY, Ore., May 7, 2026 /PRNewswire/ -- The',
      'HARLOW BAY, Ore.',
      'PRNewswire',
      '2026-05-07',
    ],
    ['SANDPORT, May 7, 2026 (GLOBE NEWSWIRE) -- The', 'SANDPORT', 'GLOBE NEWSWIRE', '2026-05-07'],
    ['Sandport (dpa/tmn) - The', 'Sandport', 'dpa/tmn', undefined],
    ['Sandport, Ore. — The', 'Sandport, Ore.', null, undefined],
    ['NEW SANDPORT: The', 'NEW SANDPORT', null, undefined],
    ['SANDPORT (AR/JE) — The', 'SANDPORT', 'AR/JE', undefined],
  ])('%s', (opening, place, agency, day) => {
    const article = parsePage(TITLE, '')
    const story = parseArticle(article.text.replace(/\n\nThe council/, `\n\n${opening} council`))
    expect([story.dateline?.place, story.dateline?.agency]).toEqual([place, agency])
    expect(story.published?.iso).toBe(day)
    expect(wordsOf(story, story.dateline)).toBe(opening.replace(/\s?(?:—|–|--|-|:) The$/, ''))
  })

  test('the day above the story comes first', () => {
    const { text } = parsePage(`${TITLE}\n\nJanuary 6, 2026`)
    const dated = text.replace(/\n\nThe council/, '\n\nSANDPORT, 5 January 2026 — The council')
    expect(parseArticle(dated).published?.iso).toBe('2026-01-06')
  })

  test.each([
    ['a sentence with a dash', 'The harbour — and the wall — fell. The'],
    ['somebody who is described', 'Ana Ruiz — The'],
    ['a bracket that holds a clause', 'Sandport (which has no wall) – The'],
    ['an age', 'Ana Ruiz (42) – The'],
  ])('is none: %s', (_, opening) => {
    const { text } = parsePage(TITLE)
    const story = parseArticle(text.replace(/\n\nThe council/, `\n\n${opening} council`))
    expect(story.dateline).toBeNull()
  })

  test('people who take turns are none', () => {
    const turns = [
      'RUIZ: What of the wall?',
      'EBBE: It stands.',
      'RUIZ: For how long, in this weather?',
    ]
    expect(parseArticle(`${TITLE}\n\n${turns.join('\n\n')}`).dateline).toBeNull()
  })
})
