import type { Article } from '../../../src/article/Article.ts'
import { annotate, wordsAt } from '../annotate.ts'
import { parseArticle } from '../parseArticle.ts'
import { speakerOf } from '../story.ts'

export type Language = 'de' | 'es' | 'fr' | 'pt'

const HEADS: Readonly<Record<Language, string>> = {
  de: 'Die Mauer wird geflickt\n\nDer Rat von Sandport hat am Abend für die alte Mauer gestimmt, und das ist für den Hafen nicht ohne Folgen.\n\n',
  fr: 'Le mur du port sera réparé\n\nLe conseil de Sandport a voté pour la réparation du vieux mur avant les tempêtes de l’hiver, dans une salle pleine.\n\n',
  es: 'El muro del puerto será reparado\n\nEl consejo de Sandport votó por la reparación del viejo muro antes de las tormentas del invierno, en una sala llena de vecinos.\n\n',
  pt: 'O muro do porto vai ser reparado\n\nO conselho de Sandport votou pela reparação do velho muro antes das tempestades do inverno, numa sala cheia de moradores.\n\n',
}

/** A story in a language, with the lines that a test is about below its first paragraph. */
export function parseIn(lang: Language, sample: string): Article {
  return parseArticle(HEADS[lang] + sample)
}

/** Every quote in marks of a sample with its speaker: `Ana Ruiz: « Le mur tient »`. */
export function linesOf(lang: Language, sample: string): readonly string[] {
  const article = parseIn(lang, sample)
  const exact = article.quotes.filter(({ kind }) => kind !== 'paraphrase')
  return exact.map((quote) => {
    const spoken = (quote.fragments ?? [quote])
      .map(({ start, end }) => article.text.slice(start, end))
      .join(' … ')
    return `${speakerOf(article, quote) ?? 'nobody'}: ${spoken}`
  })
}

/** What a sample says of its last quote in braces, and what the parser found of it. */
export function compareIn(lang: Language, sample: string) {
  const { text, spans } = annotate(HEADS[lang] + sample)
  const article = parseArticle(text)
  const quote = article.quotes.at(-1)
  const last = (label: string) => spans[label]?.at(-1) ?? null
  return {
    found: wordsAt(text, [quote ?? null, quote?.cue ?? null, quote?.mention ?? null]),
    expected: wordsAt(text, [last('quote'), last('cue'), last('mention')]),
    speaker: speakerOf(article, quote),
    confidence: quote?.confidence,
    lang: article.lang,
  }
}

/** The last speaker of a sample, and how sure it is. */
export function lastIn(lang: Language, sample: string): readonly [string | null, string?] {
  const article = parseIn(lang, sample)
  const quote = article.quotes.at(-1)
  const speaker = speakerOf(article, quote)
  return quote ? [speaker, quote.confidence] : [speaker]
}
