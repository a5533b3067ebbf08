import { describe, expect, test } from 'vitest'
import { namesOf } from '../../src/article/Block.ts'
import { parseArticle } from './parseArticle.ts'
import { blocksOf, parseStory, wordsOf } from './story.ts'

const LEDE =
  'The council of Sandport voted this week to mend the old harbour wall before the winter storms arrive.'

describe('front matter', () => {
  test('overrides what the page says', () => {
    const { text, ...found } = parseArticle(
      `---\ntitle: The wall\nauthor: Mara Quill\ndate: 2026-11-20\npublisher: Tern News\nlanguage: en-GB\n---\n\nJanuary 1, 2020\n\n${LEDE}`,
    )
    expect(text.slice(found.headline?.start, found.headline?.end)).toBe('The wall')
    expect([found.published?.iso, found.publisher?.name, found.lang]).toEqual([
      '2026-11-20',
      'Tern News',
      'en-GB',
    ])
    expect(text.slice(found.publisher?.evidence[0]?.start, found.publisher?.evidence[0]?.end)).toBe(
      'Tern News',
    )
    expect(found.blocks.map(({ type }) => type)).toEqual(['frontMatter', 'date', 'paragraph'])
  })

  test.each([
    ['a bad date', 'date: the other day', 'the other day'],
    ['a day that is two', 'date: 03/04/2021', '03/04/2021'],
    ['a day that is none', 'date: 2021-02-30', '2021-02-30'],
    ['a bad language', 'language: English, mostly', 'English, mostly'],
    ['a bad address', 'url: tern.example/wall', 'tern.example/wall'],
    ['a dangerous address', 'source: javascript:alert(1)', 'javascript:alert(1)'],
    ['a missing value', 'title:', 'title:'],
    ['a line that is no field', 'just words', 'just words'],
  ])('%s is a problem at its place', (_, line, words) => {
    const article = parseArticle(`---\n${line}\npublisher: Tern News\n---\n\nA wall\n\n${LEDE}`)
    expect(article.problems.map((problem) => [problem.code, wordsOf(article, problem)])).toEqual([
      ['badFrontMatter', words],
    ])
  })

  test('says where the story stands and under which terms it may be used', () => {
    const article = parseArticle(
      `---\nsource: https://tern.example/wall?a=1#top\nlicense: CC BY 4.0\n---\n\nA wall\n\n${LEDE}`,
    )
    expect([wordsOf(article, article.url), wordsOf(article, article.licence)]).toEqual([
      'https://tern.example/wall?a=1#top',
      'CC BY 4.0',
    ])
  })

  test('a wrong value is named with its line', () => {
    const { problems } = parseArticle(
      `---\r\npublisher: Tern News\r\ndate: soon\r\nurl: here\r\n---\r\n\r\nA wall\r\n\r\n${LEDE}`,
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Line 3: “soon” is not a date; write it as 2021-01-09 or January 9, 2021.',
      'Line 4: “here” is not a web address; write it whole, as https://example.org/story.',
    ])
  })

  test('a rule without an end is a divider', () => {
    const article = parseArticle(`---\n\nA wall\n\n${LEDE}`)
    expect(article.blocks.map(({ type }) => type)).toEqual(['divider', 'headline', 'paragraph'])
  })
})

describe('what a page says in its own head', () => {
  const OWN = { blocks: [], links: [], ownHead: true }
  const HEAD =
    '---\ntitle: Wall\nauthor: Mara Quill\ndate: 2026-11-20\npublisher: Tern News\nlanguage: de\n---\n\n'

  test('gives way to what the page shows', () => {
    const article = parseArticle(
      `${HEAD}Sandport mends its harbour wall\n\nBy Ana Ruiz\n\nJanuary 1, 2020\n\n${LEDE}`,
      OWN,
    )
    expect(wordsOf(article, article.headline)).toBe('Sandport mends its harbour wall')
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect([article.published?.iso, article.lang]).toEqual(['2020-01-01', 'en'])
  })

  test('fills what it doesn’t show', () => {
    const article = parseArticle(`${HEAD}${LEDE}`, OWN)
    expect(wordsOf(article, article.headline)).toBe('Wall')
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Mara Quill'])
    expect([article.published?.iso, article.publisher?.name]).toEqual(['2026-11-20', 'Tern News'])
  })
})

describe('the head', () => {
  test('standfirst, byline, published and updated', () => {
    const article = parseArticle(
      `A wall for Sandport\n\nBuilders begin on Monday; the town pays half of it, and the county the rest.\n\nBy Ana Ruiz, Harbour Reporter\n\nPublished Jan 9, 2021 1:03 PM EST · Updated Jan 10, 2021\n\n${LEDE}`,
    )
    expect(article.standfirst.map((span) => wordsOf(article, span))).toEqual([
      'Builders begin on Monday; the town pays half of it, and the county the rest.',
    ])
    expect(article.byline?.contributors.map(({ name, role }) => [name, role])).toEqual([
      ['Ana Ruiz', 'Harbour Reporter'],
    ])
    expect([article.published?.iso, article.updated?.iso]).toEqual([
      '2021-01-09T13:03:00-05:00',
      '2021-01-10',
    ])
  })

  test('a kicker above the headline is not the headline', () => {
    const article = parseArticle(`Harbour\n\nCouncil votes to mend the wall\n\n${LEDE}`)
    expect(wordsOf(article, article.headline)).toBe('Council votes to mend the wall')
  })

  test.each([
    ['January 9, 2021', '2021-01-09'],
    ['9 January 2021', '2021-01-09'],
    ['Sat., Jan. 9, 2021', '2021-01-09'],
    ['2021-01-09', '2021-01-09'],
    ['Posted on 25/12/2020', '2020-12-25'],
    ['9 January 2021, 14:05 GMT', '2021-01-09T14:05:00Z'],
  ])('the day of %s', (line, iso) => {
    expect(parseArticle(`A wall for Sandport\n\n${line}\n\n${LEDE}`).published?.iso).toBe(iso)
  })

  test('a day that could be two is a problem, not a guess', () => {
    const article = parseArticle(`A wall for Sandport\n\n03/04/2021\n\n${LEDE}`)
    expect([article.published, article.problems.map(({ code }) => code)]).toEqual([
      null,
      ['badDate'],
    ])
  })

  test.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz and Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['By Ana Ruiz, Bo Lind and Ludo van der Meer', ['Ana Ruiz', 'Bo Lind', 'Ludo van der Meer']],
    ['Words by ANA RUIZ | Tern News', ['ANA RUIZ']],
    ['By Ana Ruiz in Sandport', ['Ana Ruiz']],
    ['By Tuesday the water had fallen by a foot.', []],
    ['By the harbour wall', []],
  ])('%s', (line, names) => {
    const article = parseStory(`${LEDE}\n\n${line}`)
    expect(article.byline?.contributors.map(({ name }) => name) ?? []).toEqual(names)
  })

  test.each([
    ['SANDPORT (AP) — The wall fell.', { place: 'SANDPORT', agency: 'AP' }],
    [
      'SANDPORT, Norway (Tern News) – The wall fell.',
      { place: 'SANDPORT, Norway', agency: 'Tern News' },
    ],
    ['Sandport (Tern News/AR/JE) - The wall fell.', { agency: 'Tern News/AR/JE' }],
    ['Sandport, Norway — The wall fell.', { place: 'Sandport, Norway', agency: null }],
    ['Sandport (3 March 2024) – The wall fell.', { place: 'Sandport', agency: null }],
    ['NEW SANDPORT — The wall fell.', { place: 'NEW SANDPORT', agency: null }],
  ])('%s', (line, dateline) => {
    expect(parseArticle(`A wall\n\n${line} ${LEDE}`).dateline).toMatchObject(dateline)
  })

  test('no dateline where a paragraph only begins with a capital and a dash', () => {
    expect(parseArticle(`A wall\n\nSandport — a small town — waits. ${LEDE}`).dateline).toBeNull()
    expect(parseArticle(`A wall\n\nRuiz, Falk — all of them wait. ${LEDE}`).dateline).toBeNull()
  })
})

describe('captions and credits', () => {
  test.each([
    [
      'The wall after the storm. Photo: Jon Ebbe / Tern News',
      'The wall after the storm.',
      ['Jon Ebbe', 'Tern News'],
    ],
    [
      'Ana Ruiz at the wall. Jon Ebbe | Tern News',
      'Ana Ruiz at the wall.',
      ['Jon Ebbe', 'Tern News'],
    ],
    ['Boats in the harbour. (Jon Ebbe/AP)', 'Boats in the harbour.', ['Jon Ebbe', 'AP']],
    ['Boats in the harbour. SandportTimes', 'Boats in the harbour.', ['SandportTimes']],
    ['Boats in the harbour (AP Photo/Jon Ebbe)', 'Boats in the harbour', ['AP', 'Jon Ebbe']],
    ['Photograph by Jon Ebbe', null, ['Jon Ebbe']],
    ['Getty Images', null, ['Getty Images']],
    ['[Jon Ebbe, Tern News]', null, ['Jon Ebbe', 'Tern News']],
  ])('%s', (line, caption, names) => {
    const article = parseStory(`${line}\n\n${LEDE}`)
    const picture = article.blocks.find(
      (block) => block.type === 'caption' || block.type === 'credit',
    )
    const credits = picture && 'credits' in picture ? picture.credits : []
    expect(credits.flatMap(namesOf).map(({ name }) => name)).toEqual(names)
    expect(picture?.type === 'caption' ? wordsOf(article, picture.caption) : null).toBe(caption)
  })

  test('who works for whom, or by way of whom, is one credit with its names told apart', () => {
    const article = parseStory(
      `Boats. Photo: Jon Ebbe for Tern News, AFP via Getty Images\n\n${LEDE}`,
    )
    const picture = article.blocks.find((block) => block.type === 'caption')
    expect(picture?.type === 'caption' ? picture.credits : []).toMatchObject([
      {
        name: 'Jon Ebbe for Tern News',
        kind: 'photographer',
        parts: [{ name: 'Jon Ebbe' }, { name: 'Tern News', kind: 'outlet' }],
      },
      {
        name: 'AFP via Getty Images',
        kind: 'agency',
        parts: [{ name: 'AFP' }, { name: 'Getty Images' }],
      },
    ])
  })

  test.each([
    ['The harbour lies still. The boats of Bo Lind lie in it.'],
    ['He joined the union (and left it again).'],
    ['The photo: a wall, and nothing behind it.'],
    ['[This story was updated at noon.]'],
  ])('no credit: %s', (line) => {
    const article = parseStory(`${line}\n\n${LEDE}`)
    expect([blocksOf(article, 'caption'), blocksOf(article, 'credit')]).toEqual([[], []])
  })
})

describe('the body', () => {
  test('subheadings, lists, block quotes, dividers', () => {
    const article = parseStory(
      `Who pays\n\n${LEDE}\n\n- The town\n- The county\n\n> The wall shall stand.\n\n* * *\n\n${LEDE.replace('voted', 'met')}`,
    )
    expect(article.blocks.slice(2).map(({ type }) => type)).toEqual([
      'paragraph',
      'subheading',
      'paragraph',
      'listItem',
      'listItem',
      'blockquote',
      'divider',
      'paragraph',
    ])
  })

  test('a pull quote says the body’s words again', () => {
    const article = parseStory(
      `“The stones will not wait for us,” said Ana Ruiz at the harbour that night.\n\n“The stones will not wait for us.”\n— Ana Ruiz\n\n${LEDE}`,
    )
    expect(blocksOf(article, 'pullQuote')).toEqual([
      '“The stones will not wait for us.”',
      '— Ana Ruiz',
    ])
    const repeated = article.quotes.find(({ repeats }) => repeats !== undefined)
    expect(repeated?.repeats).toBe('q1')
  })

  test('lines broken for their width are one paragraph', () => {
    const wrapped =
      'The council of Sandport voted this week to mend the old\nharbour wall before the winter storms arrive, and to pay\nfor it from the fund that the fishermen built up.'
    const article = parseArticle(`A wall for Sandport\n\n${wrapped}`)
    expect(blocksOf(article, 'paragraph')).toEqual([wrapped])
  })

  test('lines that would have fitted are paragraphs of their own', () => {
    const article = parseArticle(`A wall for Sandport\n${LEDE}\n${LEDE.replace('voted', 'met')}`)
    expect(blocksOf(article, 'paragraph')).toHaveLength(2)
  })

  test.each([
    ['Leave a Reply', 'comments'],
    ['Share this:', 'share'],
    ['Sign up for our newsletter', 'newsletter'],
    ['Read more: The wall in pictures', 'related'],
    ['Advertisement', 'advert'],
    ['© 2026 Tern News. All rights reserved.', 'legal'],
  ])('residue: %s', (line, kind) => {
    expect(parseStory(`${LEDE}\n\n${line}`).blocks.at(-1)).toMatchObject({ type: 'residue', kind })
  })

  test.each([
    'Share prices fell on Monday after the wall broke, the town said.',
    'Comments were made, and none was kind to the builders.',
  ])('no residue: %s', (line) => {
    expect(blocksOf(parseStory(`${line}\n\n${LEDE}`), 'residue')).toEqual([])
  })
})

describe('who was asked and did not answer', () => {
  test.each([
    ['Brack & Sons declined to comment.', 'declined', ['Brack & Sons']],
    ['Bo Lind could not be reached for comment.', 'unreachable', ['Bo Lind']],
    [
      'Representatives from Brack & Sons, which built the wall, did not respond to a request for comment.',
      'noResponse',
      ['Brack & Sons'],
    ],
    ['A spokeswoman for Gull Watch didn’t immediately return calls.', 'noResponse', ['Gull Watch']],
    ['The builders had no comment.', 'noComment', ['The builders']],
  ])('%s', (sentence, kind, parties) => {
    const article = parseStory(`${LEDE} ${sentence}`)
    expect(
      article.nonResponses.map((one) => [wordsOf(article, one), one.kind, one.parties]),
    ).toEqual([[sentence, kind, parties]])
  })

  test.each([
    'The harbour did not respond well to the storm.',
    'The price declined to nine crowns.',
    'Ana Ruiz answered every question.',
  ])('answered, or never asked: %s', (sentence) => {
    expect(parseStory(`${LEDE} ${sentence}`).nonResponses).toEqual([])
  })
})

describe('days', () => {
  test.each([
    ['It fell on Tuesday.', 'Tuesday', '2026-11-17', '2026-11-17'],
    ['It fell last Friday.', 'last Friday', '2026-11-13', '2026-11-13'],
    ['It falls next Monday.', 'next Monday', '2026-11-23', '2026-11-23'],
    ['It fell yesterday.', 'yesterday', '2026-11-19', '2026-11-19'],
    ['It fell in April 2020.', 'April 2020', '2020-04-01', '2020-04-30'],
    ['It fell on March 3, 2020.', 'March 3, 2020', '2020-03-03', '2020-03-03'],
    ['It fell last month.', 'last month', '2026-10-01', '2026-10-31'],
    ['It fell in 1974.', '1974', '1974-01-01', '1974-12-31'],
  ])('%s', (sentence, words, from, to) => {
    const article = parseStory(`The wall stood for long. ${sentence}`)
    const found = article.dates.filter((date) => wordsOf(article, date) !== 'this week')
    expect(found.map((date) => [wordsOf(article, date), date.from, date.to])).toEqual([
      [words, from, to],
    ])
  })

  test('without a published date only what needs none is resolved', () => {
    const article = parseArticle(
      `A wall for Sandport\n\n${LEDE} It fell on Friday, yesterday, and on May 3, 2019.`,
    )
    expect(article.dates.map((date) => wordsOf(article, date))).toEqual(['May 3, 2019'])
  })

  test.each(['It may fall.', 'They march on.', 'It cost 2,000 crowns.', 'The sun sat low.'])(
    'no day: %s',
    (sentence) => {
      const article = parseStory(`The wall stood for long. ${sentence}`)
      expect(article.dates.filter((date) => wordsOf(article, date) !== 'this week')).toEqual([])
    },
  )
})

test('an empty text is one problem', () => {
  expect(parseArticle(' \n\n').problems.map(({ code }) => code)).toEqual(['emptyText'])
})
