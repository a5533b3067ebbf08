import type { Article } from '../../article/Article.ts'
import { contentOf, isStoryText } from '../../article/Block.ts'
import { headlineOf } from '../../article/Summary.ts'
import { exactQuotes } from '../../article/Quote.ts'
import { type Span, slice } from '../../article/Span.ts'
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
  const head: Utterance = { words: headlineOf(article), span: article.headline }
  const body = article.blocks
    .filter(isStoryText)
    .flatMap((block) => splitSentences(article, contentOf(article.text, block)))
  return [head, ...(named ? nameSpeakers(t, article, body) : body)]
}

/** Some voices stop in the middle of what takes longer than 14 seconds. */
const LONGEST = 200

/** Sentences, each cut at a comma or a space where it is too long for one breath. */
function splitSentences({ text, lang }: Article, span: Span): readonly Utterance[] {
  const segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' })
  const utterances: Utterance[] = []
  for (const { segment, index } of segmenter.segment(slice(text, span))) {
    let start = span.start + index
    const end = start + segment.trimEnd().length
    while (end - start > LONGEST) {
      const cut = breathIn(text, start)
      utterances.push(utteranceAt(text, { start, end: cut }))
      start = cut
    }
    if (end > start) utterances.push(utteranceAt(text, { start, end }))
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
function nameSpeakers(
  t: Translate,
  article: Article,
  body: readonly Utterance[],
): readonly Utterance[] {
  const quotes = exactQuotes(article.quotes)
  return body.flatMap((utterance) => {
    const { span } = utterance
    const begun = quotes.filter(({ start }) => span && span.start <= start && start < span.end)
    const names = begun.map((quote) => spokenDoubt(t, article, quote))
    const said = [...new Set(names)].map((name): Utterance => ({
      words: t('Quote, {name}.', { name }),
      span: null,
      lang: t.locale,
    }))
    return [...said, utterance]
  })
}
