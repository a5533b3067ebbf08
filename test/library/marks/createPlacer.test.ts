import { describe, expect, test } from 'vitest'
import { anchorAt } from '../../../src/article/Anchor.ts'
import type { Article } from '../../../src/article/Article.ts'
import { slice } from '../../../src/article/Span.ts'
import { createPlacer } from '../../../src/library/marks/createPlacer.ts'
import { markOf, quoteTarget, wordsTarget } from '../../../src/library/marks/markOf.ts'
import type { Kept, MarkTarget } from '../../../src/library/shelf/Record.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { spanOf } from '../../article/corrections/corrections.ts'
import { HARBOUR } from '../../read/seeds.ts'

const ARTICLE = parseArticle(HARBOUR)

function kept(id: string, target: MarkTarget, article: Article = ARTICLE): Kept<'mark'> {
  const content = markOf(article, {
    target,
    kind: target.type === 'words' ? 'fact' : null,
    note: '',
    made: `2026-03-0${id.length}T08:00:00.000Z`,
  })
  const stamp = { id, slug: 'harbour', revision: 1, trail: ['w'], changed: content.made }
  return { ...stamp, deleted: false, content }
}

const words = (said: string, time = 1) => wordsTarget(ARTICLE, spanOf(said, HARBOUR, time))

describe('marks', () => {
  test('stand at their words, in the order of the text, the longer first', () => {
    const { words: placed } = createPlacer()(ARTICLE, [
      kept('a', words('voted on Friday')),
      kept('b', words('The council of Sandport')),
      kept('c', words('The council of Sandport voted')),
    ])
    expect(placed.map((span) => slice(HARBOUR, span))).toEqual([
      'The council of Sandport voted',
      'The council of Sandport',
      'voted on Friday',
    ])
  })

  test('are told apart where their words stand twice', () => {
    const said = '“We have waited long enough,”'
    const { words: placed } = createPlacer()(ARTICLE, [kept('a', words(said, 2))])
    expect(placed[0]?.start).toBe(spanOf(said, HARBOUR, 2).start)
  })

  test('on a quote belong to it, and to a speaker by any of the names', () => {
    const quote = ARTICLE.quotes.find(({ repeats }) => !repeats)!
    const [speaker] = ARTICLE.speakers
    const placed = createPlacer()(ARTICLE, [
      kept('a', quoteTarget(ARTICLE, quote)),
      kept('b', { type: 'speaker', name: speaker!.name }),
    ])
    expect(placed.onQuotes.get(quote.id)?.map(({ id }) => id)).toEqual(['a'])
    expect(placed.onSpeakers.get(speaker!.id)?.map(({ id }) => id)).toEqual(['b'])
    expect(placed.orphaned).toEqual([])
  })

  test('whose words, quote or speaker are gone are orphaned, and none is dropped', () => {
    const other = parseArticle('Ferry to run twice a day\n\nThe ferry will run from April.\n')
    const placed = createPlacer()(other, [
      kept('a', words('My father laid those stones')),
      kept('bb', { type: 'speaker', name: 'Ines Falk' }),
      kept('ccc', { type: 'quote', at: anchorAt(HARBOUR, spanOf('“a promise', HARBOUR)) }),
    ])
    expect(placed.orphaned.map(({ id }) => id)).toEqual(['a', 'bb', 'ccc'])
    expect(placed.words).toEqual([])
  })

  test('are found again where the same text is asked for, and where another one is', () => {
    const place = createPlacer()
    const marks = [kept('a', words('My father laid those stones'))]
    const later = parseArticle(`Corrected on Monday.\n\n${HARBOUR}`)
    const starts = [ARTICLE, ARTICLE, later].map(
      (article) => place(article, marks).words[0]?.start ?? -1,
    )
    expect(starts[1]).toBe(starts[0])
    expect(starts[2]).toBe(later.text.indexOf('My father'))
  })
})
