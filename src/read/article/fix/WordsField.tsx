import { useMemo } from 'react'
import type { Article } from '../../../article/Article.ts'
import { contentOf } from '../../../article/Block.ts'
import { type Span, slice } from '../../../article/Span.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useFix } from './FixContext.ts'
import { useSelectedSpan } from './useSelectedSpan.ts'

type Props = { readonly span: Span; readonly onChange: (span: Span) => void }

/** Where a quote begins and ends: word by word, or as the words that are selected in the story. */
export function WordsField({ span, onChange }: Props) {
  const { article } = useFix()
  const words = useMemo(() => wordsOf(article), [article])
  const selected = useSelectedSpan()
  const first = words.findLastIndex(({ start }) => start <= span.start)
  const last = words.findIndex(({ end }) => end >= span.end)

  function begin(at: number) {
    const word = words[at]
    if (!word || word.start >= span.end) return
    onChange({ start: word.start, end: span.end })
    announce(`Begins with ${slice(article.text, word)}`)
  }
  function end(at: number) {
    const word = words[at]
    if (!word || word.end <= span.start) return
    onChange({ start: span.start, end: word.end })
    announce(`Ends with ${slice(article.text, word)}`)
  }

  return (
    <fieldset className="words">
      <legend>The quote’s words</legend>
      <Excerpt article={article} words={words} span={span} />
      <div className="steps">
        <Step name="Begin a word earlier" sign="←" onStep={() => begin(first - 1)} />
        <Step name="Begin a word later" sign="→" onStep={() => begin(first + 1)} />
        <Step name="End a word earlier" sign="←" onStep={() => end(last - 1)} />
        <Step name="End a word later" sign="→" onStep={() => end(last + 1)} />
      </div>
      {selected && (
        <button type="button" className="action" onClick={() => onChange(selected.span)}>
          Take the words selected in the story
        </button>
      )}
    </fieldset>
  )
}

type StepProps = { readonly name: string; readonly sign: string; readonly onStep: () => void }

function Step({ name, sign, onStep }: StepProps) {
  return (
    <button type="button" className="action" onClick={onStep}>
      <span aria-hidden="true">{sign}</span> {name}
    </button>
  )
}

/** How many words before and after are shown beside the quote's own. */
const AROUND = 7

type ExcerptProps = {
  readonly article: Article
  readonly words: readonly Span[]
  readonly span: Span
}

function Excerpt({ article, words, span }: ExcerptProps) {
  const before = words.filter(({ end }) => end <= span.start).at(-AROUND)
  const after = words.filter(({ start }) => start >= span.end)[AROUND - 1]
  return (
    <p className="excerpt" lang={article.lang}>
      …&#x200A;{slice(article.text, { start: before?.start ?? span.start, end: span.start })}
      <mark>{slice(article.text, span)}</mark>
      {slice(article.text, { start: span.end, end: after?.end ?? span.end })}&#x200A;…
    </p>
  )
}

/** Every word that may belong to a quote, in the order of the text. */
function wordsOf({ text, blocks }: Article): readonly Span[] {
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
