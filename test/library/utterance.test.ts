import { describe, expect, test } from 'vitest'
import { referenceOf } from '../../src/library/citations/Reference.ts'
import { formatPlain } from '../../src/library/citations/plain.ts'
import { formatRich } from '../../src/library/citations/rich.ts'
import { formatSeveral } from '../../src/library/citations/several.ts'
import { wholeUtterance } from '../../src/library/utterance.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { storyOf, quoteOf, withFacts } from './citations/harbour.ts'
import { inEnglish } from '../../src/words/translate.ts'

const article = parseArticle(`Harbour wall to be mended

Walter Oster came to the hall. “My father did it in pencil,” he said. “The pen lost us a month.”

“We have waited long enough,” said Ines Falk. “The stones will not wait for us.”

“The wall,” Bram Ebbe said, “was my father’s work.”
`)

const printed = (place: number) => {
  const quote = wholeUtterance(article, article.quotes[place]!)
  return formatPlain(referenceOf(inEnglish, { article, quote, accessed: null }), inEnglish).split(
    ', in ',
  )[0]
}

describe('all that somebody says in a row', () => {
  test('is one quote, from whichever part one comes', () => {
    const both = '“We have waited long enough,” … “The stones will not wait for us.” — Ines Falk'
    expect(printed(2)).toBe(both)
    expect(printed(3)).toBe(both)
  })

  test('is as doubtful as its least sure part', () => {
    expect(printed(0)).toBe(
      '“My father did it in pencil,” … “The pen lost us a month.” — Walter Oster [speaker inferred]',
    )
  })

  test('is the quote itself where a cue splits one sentence, and where it stands alone', () => {
    const quote = article.quotes[4]!
    expect(wholeUtterance(article, quote)).toBe(quote)
    expect(printed(4)).toBe('“The wall,” … “was my father’s work.” — Bram Ebbe')
  })
})

test('several quotes have the story once below them, and each its doubt', () => {
  expect(formatSeveral(inEnglish, article, article.quotes.slice(1, 3))).toBe(
    '“The pen lost us a month.” — Walter Oster [speaker inferred]\n\n' +
      '“We have waited long enough,” — Ines Falk\n\n' +
      '“Harbour wall to be mended”.',
  )
})

describe('a citation as HTML', () => {
  test.each(['plain', 'apa', 'mla', 'chicago'] as const)(
    'has the paper in italics: %s',
    (style) => {
      expect(formatRich(inEnglish, storyOf(), style)).toMatch(/^<p>.*<i>Tern News<\/i>.*<\/p>$/)
    },
  )

  test('leaves signs for private use as the story has them', () => {
    const reference = withFacts({ title: 'The \uE000 wall\uE001', publisher: 'Tern\uE002 News' })
    expect(formatRich(inEnglish, reference, 'plain')).toContain(
      'The \uE000 wall\uE001”, by Mara Quill, <i>Tern\uE002 News</i>',
    )
  })

  test('has no italics where nobody published it, or who did signs as the author', () => {
    expect(formatRich(inEnglish, withFacts({ publisher: null }), 'plain')).not.toContain('<i>')
    const own = withFacts({ publisher: 'Tern News', authors: ['Tern News'] })
    expect(formatRich(inEnglish, own, 'apa')).not.toContain('<i>')
  })

  test('has a paragraph for the quote, and one for the entry', () => {
    expect(formatRich(inEnglish, quoteOf(), 'mla')).toMatch(
      /^<p>Ines Falk: .*<\/p><p>Quill, Mara\. .*<\/p>$/,
    )
  })

  test('is none for what programs read', () => {
    expect(formatRich(inEnglish, storyOf(), 'bibtex')).toBeNull()
    expect(formatRich(inEnglish, storyOf(), 'wikipedia')).toBeNull()
  })

  test('lets no word of a story become markup', () => {
    const reference = withFacts({ title: '<b>Wall</b> & gate', publisher: 'A <i>Tern</i>' })
    expect(formatRich(inEnglish, reference, 'plain')).toContain(
      '&lt;b&gt;Wall&lt;/b&gt; &amp; gate”, by Mara Quill, <i>A &lt;i&gt;Tern&lt;/i&gt;</i>',
    )
  })
})
