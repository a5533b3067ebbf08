import type { Article } from '../../../article/Article.ts'
import { type Block, contentOf } from '../../../article/Block.ts'
import { type Span, overlaps } from '../../../article/Span.ts'
import { blockInView } from '../reading/textPlaces.ts'

/**
 * The first sentence of the paragraph where the keyboard is, or of the first one that is in view; at
 * the foot, of the last one.
 */
export function currentSentence(article: Article): Span | null {
  const focused = document.activeElement?.closest('.story [id^="b"]')
  const id = (focused ?? blockInView())?.id
  const block = article.blocks.find(({ start }) => `b${start}` === id)
  return (block && sentencesIn(article, block)[0]) ?? null
}

/** The sentence before the one in which a span begins, or after the one in which it ends. */
export function nextSentence(article: Article, span: Span, step: 1 | -1): Span | null {
  const sentences = article.blocks
    .filter(({ type }) => !NO_SENTENCES.has(type))
    .flatMap((block) => sentencesIn(article, block))
  const at = sentences.findIndex((sentence) => overlaps(sentence, span))
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, span))
  return sentences[step === 1 ? last + 1 : at - 1] ?? null
}

const NO_SENTENCES: ReadonlySet<string> = new Set(['credit', 'divider', 'frontMatter', 'residue'])

/** The whole block where the browser knows no sentences. */
export function sentencesIn({ text, lang }: Article, block: Block): readonly Span[] {
  const content = block.type === 'caption' ? block.caption : contentOf(text, block)
  if (!content) return []
  if (!('Segmenter' in Intl)) return [content]
  const known = lang === 'und' ? undefined : lang
  const words = text.slice(content.start, content.end)
  return [...new Intl.Segmenter(known, { granularity: 'sentence' }).segment(words)].flatMap(
    ({ segment, index }) => {
      const start = content.start + index + segment.length - segment.trimStart().length
      const end = content.start + index + segment.trimEnd().length
      return start < end ? [{ start, end }] : []
    },
  )
}
