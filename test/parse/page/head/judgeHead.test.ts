import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../../src/parse/formats/openArticle.ts'
import { readHtml } from '../../../../src/parse/formats/readHtml.ts'
import { LANGUAGES } from '../../../../src/parse/tokens/anyPageWords.ts'
import { parseArticle } from '../../parseArticle.ts'
import { LEDE, NEXT, parsePage } from '../../story.ts'

function codesOf(head: string): readonly string[] {
  return parsePage(head).problems.map(({ code }) => code)
}

describe('how sure the head is', () => {
  test('what the page says plainly is stated', () => {
    const { confidence } = parsePage(
      'Council mends harbour wall\nBy Ana Ruiz\nPublished November 20, 2026',
    )
    expect(confidence).toEqual({
      headline: 'stated',
      published: 'stated',
      byline: 'stated',
      publisher: 'unknown',
    })
  })

  test('a name alone, a day beside a name and the day of the update are inferred', () => {
    expect(parsePage('Council mends harbour wall\nAna Ruiz\nShare').confidence.byline).toBe(
      'inferred',
    )
    const beside = parsePage('Council mends harbour wall\nAna Ruiz / Nov 20, 2026')
    expect(beside.confidence.published).toBe('inferred')
    const updated = parsePage('Council mends harbour wall\nUpdated November 21, 2026')
    expect(updated.confidence.published).toBe('inferred')
  })

  test('the front matter states', () => {
    const { confidence } = parseArticle(
      `---\ntitle: The wall\nauthor: Ana\ndate: 2026-11-20\npublisher: Tern News\n---\n\n${LEDE}`,
    )
    expect(new Set(Object.values(confidence))).toEqual(new Set(['stated']))
  })

  test('so does a page in its own head', () => {
    const page = `<html><head><meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2026-07-08T09:30:00Z">
<meta property="og:site_name" content="Tern News"><title>The wall</title></head>
<body><h1>Council mends harbour wall</h1><p>${LEDE}</p><p>${NEXT}</p></body></html>`
    const { confidence } = readArticle(page, readHtml)
    expect(new Set(Object.values(confidence))).toEqual(new Set(['stated']))
  })

  test('nothing is known of an empty text', () => {
    expect(new Set(Object.values(parseArticle('').confidence))).toEqual(new Set(['unknown']))
  })
})

describe('two candidates', () => {
  test('for the headline are both named', () => {
    const [problem] = parsePage(
      'Share\n\nCouncil of Sandport mends the wall\n\nCouncil of Sandport votes to mend wall\n\nPrint',
    ).problems
    expect(problem?.code).toBe('twoHeadlines')
    expect(problem?.message).toContain('“Council of Sandport mends the wall”')
    expect(problem?.message).toContain('“Council of Sandport votes to mend wall”')
  })

  test('for the day are both named', () => {
    const [problem] = parsePage(
      'Council mends harbour wall\nBy Ana Ruiz\nNovember 20, 2026\nMay 3, 2025',
    ).problems
    expect(problem?.code).toBe('twoDates')
    expect(problem?.message).toContain('“November 20, 2026”')
    expect(problem?.message).toContain('“May 3, 2025”')
  })

  test.each([
    [
      'the headline said twice',
      'Council mends harbour wall\nCouncil mends harbour wall\nBy Ana Ruiz',
    ],
    ['an update', 'Council mends harbour wall\nPublished Nov 20, 2026\nUpdated Nov 21, 2026'],
    [
      'a labelled day beside another',
      'Council mends harbour wall\nPublished Nov 20, 2026\nMay 3, 2025',
    ],
    ['the same day twice', 'Council mends harbour wall\nNovember 20, 2026\n2026-11-20'],
    [
      'the standfirst',
      'Council mends harbour wall\nThe old wall shall stand before the winter storms arrive in Sandport\nBy Ana Ruiz',
    ],
    ['a menu', 'News\nSport\nCouncil mends harbour wall\nBy Ana Ruiz'],
  ])('are none: %s', (_, head) => {
    expect(codesOf(head)).toEqual([])
  })
})

describe('a language nobody here knows', () => {
  const line =
    'Radet i Sandhavn stemte tirsdag for at reparere den gamle havnemur inden vinteren kommer til byen.'

  test('is named, and read by its shape', () => {
    const article = parseArticle(
      `Byråd reparerer havnemur\n\n${line}\n\n${line.replace('tirsdag', 'onsdag')}`,
    )
    expect(article.problems.map(({ code }) => code)).toEqual(['unknownLanguage'])
  })

  test('is told with every language that is known', () => {
    const { problems } = parseArticle(`Byråd reparerer havnemur\n\n${line}\n\n${line}`)
    const names = new Intl.DisplayNames('en', { type: 'language' })
    for (const { lang } of LANGUAGES) expect(problems[0]?.message).toContain(names.of(lang))
  })

  test.each([
    ['English', `Council mends harbour wall\n\n${LEDE}\n\n${NEXT}`],
    ['a few words', 'Byråd reparerer havnemur\n\nRadet stemte.'],
  ])('is not %s', (_, text) => {
    expect(parseArticle(text).problems.map(({ code }) => code)).not.toContain('unknownLanguage')
  })
})
