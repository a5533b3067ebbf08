import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { anchorAt } from '../../../src/article/Anchor.ts'
import { applyCorrections } from '../../../src/article/corrections/applyCorrections.ts'
import { type Change, correctionOf } from '../../../src/article/corrections/Correction.ts'
import { formatCorrections } from '../../../src/article/corrections/CorrectionFile.ts'
import { readCorrections } from '../../../src/article/corrections/readCorrections.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { findBreaches } from '../../parse/parseArticle.ts'
import { checkArticle } from '../../parse/checkArticle.ts'
import { HARBOUR } from './corrections.ts'

/** Stories made of the paragraphs of one, in any order and any number, with other text among them. */
const articles = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HARBOUR.split('\n\n')) },
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '“A wall,” she said. “A wall.”',
        '> Set off',
        '« Bref », dit-elle',
        '---',
        '“',
      ),
    ),
    { maxLength: 10 },
  )
  .map((paragraphs) => parseArticle(paragraphs.join('\n\n')))

const names = fc.constantFrom('Ines Falk', 'falk', 'Bram Oster', 'Jon Ebbe', 'an old man', 'X')
const speakers = fc.option(fc.record({ name: names, kind: fc.constantFrom('person', 'group') }))
const isos = fc.option(fc.constantFrom('2021-01-09', '2020-02-29'))

/** Words of this article, the span of one of its quotes, or words that aren't in it. */
function anchorsIn({ text, quotes }: Article) {
  const places = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => anchorAt(text, { start: Math.min(a, b), end: Math.max(a, b) }))
  const said = quotes.map((quote) => anchorAt(text, quote))
  const lost = fc.record({
    words: fc.string({ minLength: 1 }).filter((words) => words.trim() !== ''),
    before: fc.string(),
    after: fc.string(),
    start: fc.option(fc.nat(text.length)),
  })
  return fc.oneof(
    places.filter(({ words }) => words.trim() !== ''),
    lost,
    ...(said.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...said) }] : []),
  )
}

function changesIn(article: Article): fc.Arbitrary<Change> {
  const at =
    article.text.trim() === ''
      ? fc.constant(anchorAt('a', { start: 0, end: 1 }))
      : anchorsIn(article)
  return fc.oneof(
    fc.record({ kind: fc.constant('speaker'), at, speaker: speakers }),
    fc.record({ kind: fc.constant('quote'), at, speaker: speakers }),
    fc.record({ kind: fc.constant('notQuote'), at }),
    fc.record({ kind: fc.constant('span'), at, to: at }),
    fc.record({ kind: fc.constant('samePerson'), name: names, as: names }),
    fc.record({ kind: fc.constant('headline'), at: fc.option(at) }),
    fc.record({ kind: fc.constant('published'), iso: isos }),
    fc.record({ kind: fc.constant('authors'), names: fc.array(names, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('publisher'), name: fc.option(names) }),
  ) as fc.Arbitrary<Change>
}

const cases = articles.chain((article) =>
  fc.tuple(
    fc.constant(article),
    fc
      .array(changesIn(article), { maxLength: 8 })
      .map((changes) =>
        changes.map((change, place) => correctionOf(change, `2026-01-01T00:00:0${place}Z`)),
      ),
  ),
)

test('any corrections leave any article sound', () => {
  fc.assert(
    fc.property(cases, ([article, corrections]) => {
      const done = applyCorrections(article, corrections)
      expect(checkArticle(done.article, article.text)).toEqual([])
      expect(findBreaches(done.article)).toEqual([])
      const told = [...done.applied, ...done.orphaned].map(({ id }) => id)
      expect(told.toSorted()).toEqual(corrections.map(({ id }) => id).toSorted())
    }),
    { numRuns: 400 },
  )
})

test('what finds nothing to put right changes nothing', () => {
  fc.assert(
    fc.property(cases, ([article, corrections]) => {
      const done = applyCorrections(article, corrections)
      expect(applyCorrections(article, done.applied).article).toEqual(done.article)
    }),
  )
})

test('an article isn’t corrected twice by the same', () => {
  fc.assert(
    fc.property(cases, ([article, corrections]) => {
      const { article: once, applied } = applyCorrections(article, corrections)
      expect(applyCorrections(once, applied).article).toBe(once)
    }),
  )
})

test('what was undone was never done', () => {
  fc.assert(
    fc.property(cases, fc.nat(7), ([article, corrections], place) => {
      const before = JSON.stringify(article)
      applyCorrections(article, corrections)
      const without = corrections.filter((_, at) => at !== place)
      const undone = applyCorrections(article, without).article
      expect(JSON.stringify(article)).toBe(before)
      expect(undone).toEqual(applyCorrections(JSON.parse(before), without).article)
    }),
  )
})

test('what is exported and imported is the same', () => {
  fc.assert(
    fc.property(cases, ([, corrections]) => {
      const json = formatCorrections('harbour', corrections)
      expect(readCorrections(json)).toEqual({
        problem: null,
        file: { version: 1, slug: 'harbour', corrections },
      })
    }),
  )
})

test('no text makes the reader of the file throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      const { file, problem } = readCorrections(json)
      expect((file === null) !== (problem === null)).toBe(true)
    }),
  )
})
