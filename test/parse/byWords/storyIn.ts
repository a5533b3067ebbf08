import type { Article } from '../../../src/article/Article.ts'
import { annotate, wordsAt } from '../annotate.ts'
import { parseArticle } from '../parseArticle.ts'
import { speakerOf } from '../story.ts'

export type Language = 'de' | 'es' | 'fr'

const HEADS: Readonly<Record<Language, string>> = {
  de: 'Die Mauer wird geflickt\n\nDer Rat von Sandport hat am Abend für die alte Mauer gestimmt, und das ist für den Hafen nicht ohne Folgen.\n\n',
  fr: 'Le mur du port sera réparé\n\nLe conseil de Sandport a voté pour la réparation du vieux mur avant les tempêtes de l’hiver, dans une salle pleine.\n\n',
  es: 'El muro del puerto será reparado\n\nEl consejo de Sandport votó por la reparación del viejo muro antes de las tormentas del invierno, en una sala llena de vecinos.\n\n',
}

/** A story in a language, with the lines that a test is about below its first paragraph. */
export function parseIn(lang: Language, sample: string): Article {
  return parseArticle(HEADS[lang] + sample)
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
