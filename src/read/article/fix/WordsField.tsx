import { useMemo } from 'react'
import type { Article } from '../../../article/Article.ts'
import { contentOf } from '../../../article/Block.ts'
import { type Span, contains, overlaps, slice } from '../../../article/Span.ts'
import { announce } from '../../parts/Announcer.tsx'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'
import { useFix } from './FixContext.ts'
import { useSelectedSpan } from './useSelectedSpan.ts'

type Props = {
  readonly span: Span
  readonly onChange: (span: Span) => void
  readonly legend?: PlainMessage
}

/** Where a quote or a mark begins and ends: word by word, by the list, or as what is selected in the story. */
export function WordsField({ span, onChange, legend = 'The quote’s words' }: Props) {
  const t = useTranslate()
  const { article } = useFix()
  const { text } = article
  const words = useMemo(() => wordsOf(article), [article])
  const selected = useSelectedSpan()
  const around = placeOf(article, span)
  const near = words.filter((word) => contains(around, word))

  function begin(word: Span) {
    onChange({ start: word.start, end: span.end })
    announce(t('Begins with {word}', { word: slice(text, word) }))
  }
  function end(word: Span) {
    onChange({ start: span.start, end: word.end })
    announce(t('Ends with {word}', { word: slice(text, word) }))
  }

  return (
    <fieldset className="words">
      <legend>{t(legend)}</legend>
      <Excerpt article={article} words={near} span={span} />
      <Edge
        side={BEGIN}
        words={near.filter(({ start }) => start < span.end)}
        at={near.findLast(({ start }) => start <= span.start)}
        onChoose={begin}
      />
      <Edge
        side={END}
        words={near.filter((word) => word.end > span.start)}
        at={near.find((word) => word.end >= span.end)}
        onChoose={end}
      />
      {selected && !isSame(selected.span, span) && (
        <button type="button" className="action" onClick={() => onChange(selected.span)}>
          {t('Take the words selected in the story')}
        </button>
      )}
    </fieldset>
  )
}

/** The blocks in which the words stand, from end to end. */
function placeOf({ text, blocks }: Article, span: Span): Span {
  const held = blocks.filter((block) => overlaps(block, span))
  return { start: held[0]?.start ?? 0, end: held.at(-1)?.end ?? text.length }
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

const BEGIN = {
  name: 'Begin',
  earlier: 'Begin a word earlier',
  with: 'Begin with',
  later: 'Begin a word later',
} as const

const END = {
  name: 'End',
  earlier: 'End a word earlier',
  with: 'End with',
  later: 'End a word later',
} as const

type EdgeProps = {
  readonly side: typeof BEGIN | typeof END
  /** The words that the quote may begin or end with. */
  readonly words: readonly Span[]
  readonly at: Span | undefined
  readonly onChoose: (word: Span) => void
}

function Edge({ side, words, at, onChoose }: EdgeProps) {
  const t = useTranslate()
  const { written } = useStory()
  const { article } = useFix()
  const place = at ? words.indexOf(at) : -1
  const choose = (word: Span | undefined) => word && onChoose(word)
  return (
    <div className="edge">
      <span aria-hidden="true">{t(side.name)}</span>
      <button
        type="button"
        className="action"
        aria-label={t(side.earlier)}
        onClick={() => choose(words[place - 1])}
      >
        <span className="arrow">←</span>
      </button>
      <select
        {...written}
        aria-label={t(side.with)}
        value={at?.start ?? ''}
        onChange={({ target }) => choose(words.find(({ start }) => `${start}` === target.value))}
      >
        {words.map((word) => (
          <option key={word.start} value={word.start}>
            {slice(article.text, word)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="action"
        aria-label={t(side.later)}
        onClick={() => choose(words[place + 1])}
      >
        <span className="arrow">→</span>
      </button>
    </div>
  )
}

/** How many words before and after are shown beside the quote's own. */
const AROUND = 7

type ExcerptProps = {
  readonly article: Article
  readonly words: readonly Span[]
  readonly span: Span
}

function Excerpt({ article: { text }, words, span }: ExcerptProps) {
  const { written } = useStory()
  const [before] = words.filter(({ end }) => end <= span.start).slice(-AROUND)
  const after = words.filter(({ start }) => span.end <= start).slice(0, AROUND)
  return (
    <p className="excerpt" {...written}>
      {slice(text, { start: before?.start ?? span.start, end: span.start })}
      <mark>{slice(text, span)}</mark>
      {slice(text, { start: span.end, end: after.at(-1)?.end ?? span.end })}
    </p>
  )
}

/** Every word that may belong to a quote, in the order of the text. */
export function wordsOf({ text, blocks }: Article): readonly Span[] {
  return blocks
    .filter(({ type }) => !NO_WORDS.has(type))
    .flatMap((block) => {
      const content = contentOf(text, block)
      return [...slice(text, content).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
        start: content.start + index,
        end: content.start + index + word.length,
      }))
    })
}

const NO_WORDS: ReadonlySet<string> = new Set(['credit', 'divider', 'frontMatter', 'residue'])
