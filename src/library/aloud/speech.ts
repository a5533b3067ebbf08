import type { Article } from '../../article/Article.ts'
import { contentOf, isStoryText } from '../../article/Block.ts'
import { headlineOf } from '../../article/Summary.ts'
import { type Quote, exactQuotes } from '../../article/Quote.ts'
import { type Span, contains, slice } from '../../article/Span.ts'
import type { Translate } from '../../words/translate.ts'
import { spokenDoubt } from '../doubt.ts'

/** One breath of a voice: a sentence, or a part of a long one. */
export type Utterance = {
  readonly words: string
  /** Where the words stand in the text; null for what the app says of itself, as *Quote, Ana Ruiz*. */
  readonly span: Span | null
  /** BCP 47: the language of what the app says. */
  readonly lang?: string
}

/**
 * The story as a voice says it, from the headline to the last paragraph. `named`: whether each quote
 * is announced with its speaker, for those who don't see the marks.
 */
export function splitUtterances(
  t: Translate,
  article: Article,
  named: boolean,
): readonly Utterance[] {
  const utterances: Utterance[] = [{ words: headlineOf(article), span: article.headline }]
  const sentences = article.blocks
    .filter(isStoryText)
    .flatMap((block) => splitSentences(article, contentOf(article.text, block)))
  for (const sentence of sentences) {
    if (named) utterances.push(...announce(t, article, sentence))
    utterances.push(...splitBreaths(article.text, sentence))
  }
  return utterances
}

function splitSentences({ text, lang }: Article, span: Span): readonly Span[] {
  const segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' })
  return [...segmenter.segment(slice(text, span))].map(({ segment, index }) => {
    const start = span.start + index
    return { start, end: start + segment.trimEnd().length }
  })
}

/** Some voices stop in the middle of what takes longer than 14 seconds. */
const LONGEST = 200

/** A sentence, cut at a comma or a space where it is too long for one breath. */
function splitBreaths(text: string, sentence: Span): readonly Utterance[] {
  const utterances: Utterance[] = []
  let { start } = sentence
  while (start < sentence.end) {
    const end = sentence.end - start > LONGEST ? breathIn(text, start) : sentence.end
    utterances.push(utteranceAt(text, { start, end }))
    start = end
  }
  return utterances
}

/** The place behind the last comma, or else the last space, that one breath reaches. */
function breathIn(text: string, start: number): number {
  const reach = text.slice(start, start + LONGEST)
  const comma = Math.max(reach.lastIndexOf(', '), reach.lastIndexOf('; '))
  const space = reach.lastIndexOf(' ')
  if (comma > LONGEST / 3) return start + comma + 2
  return start + (space > 0 ? space + 1 : LONGEST)
}

function utteranceAt(text: string, span: Span): Utterance {
  return { words: slice(text, span).replace(/\s+/gu, ' ').trim(), span }
}

/** *Quote, Ana Ruiz, speaker inferred* before the sentence in which a quote begins. */
function announce(t: Translate, article: Article, sentence: Span): readonly Utterance[] {
  const names = exactQuotes(article.quotes)
    .filter(({ start }) => sentence.start <= start && start < sentence.end)
    .filter((quote) => !isNamedIn(sentence, article, quote))
    .map((quote) => spokenDoubt(t, article, quote))
  return [...new Set(names)].map((name) => ({
    words: t('Quote, {name}.', { name }),
    span: null,
    lang: t.locale,
  }))
}

/** Whether a sentence says by name who speaks, as in *“It runs,” said Ruiz*, so that nobody needs to hear it twice. */
function isNamedIn(
  sentence: Span,
  article: Article,
  { speaker, mention, confidence }: Quote,
): boolean {
  const name = article.speakers.find(({ id }) => id === speaker)?.name
  if (!name || !mention || confidence !== 'stated' || !contains(sentence, mention)) return false
  const words = splitWords(slice(article.text, mention))
  return splitWords(name).some((word) => /^\p{Lu}/u.test(word) && words.includes(word))
}

const splitWords = (words: string): readonly string[] => words.match(/[\p{L}\p{N}]+/gu) ?? []
