import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { annotate, wordsAt } from './annotate.ts'
import { speakerOf } from './story.ts'

const HEADS = {
  de: 'Die Mauer wird geflickt\n\nDer Rat von Sandport hat am Abend für die alte Mauer gestimmt, und das ist für den Hafen nicht ohne Folgen.\n\n',
  fr: 'Le mur du port sera réparé\n\nLe conseil de Sandport a voté pour la réparation du vieux mur avant les tempêtes de l’hiver, dans une salle pleine.\n\n',
  es: 'El muro del puerto será reparado\n\nEl consejo de Sandport votó por la reparación del viejo muro antes de las tormentas del invierno, en una sala llena de vecinos.\n\n',
} as const

function read(lang: keyof typeof HEADS, sample: string) {
  const { text, spans } = annotate(HEADS[lang] + sample)
  const article = parseArticle(text)
  const quote = article.quotes.at(-1)
  return {
    lang: article.lang,
    found: wordsAt(text, [quote ?? null, quote?.cue ?? null, quote?.mention ?? null]),
    expected: wordsAt(
      text,
      ['quote', 'cue', 'mention'].map((label) => spans[label]?.at(-1) ?? null),
    ),
    speaker: speakerOf(article, quote),
  }
}

describe('who speaks in other languages', () => {
  test.each([
    ['de', '{quote:„Die Mauer hält“}, {cue:sagte} {mention:Ana Ruiz}.', 'Ana Ruiz'],
    ['de', '{mention:Ana Ruiz} {cue:sagte} am Montag: {quote:„Die Mauer hält.“}', 'Ana Ruiz'],
    ['de', 'Am 20. November {cue:sagte} {mention:Ana Ruiz}: {quote:„Die Mauer hält.“}', 'Ana Ruiz'],
    ['de', '{quote:„Die Mauer hält“}, {cue:so} {mention:Jon Ebbe} weiter.', 'Jon Ebbe'],
    ['de', '{cue:Laut} {mention:Jon Ebbe} ist die Mauer {quote:„am Ende“}.', 'Jon Ebbe'],
    ['de', 'In {mention:dem Antrag} {cue:heißt es}: {quote:„Die Mauer hält noch.“}', 'Antrag'],
    [
      'de',
      'Im Rat warb {mention:Ana Ruiz} für die Mauer: {quote:„Sie hält noch lange.“}',
      'Ana Ruiz',
    ],
    [
      'fr',
      '{quote:« Le mur tient »}, {cue:a déclaré} {mention:Ana Ruiz} devant le port.',
      'Ana Ruiz',
    ],
    [
      'fr',
      '{mention:Ana Ruiz} {cue:a dit} lundi : {quote:« Nous commencerons en mars. »}',
      'Ana Ruiz',
    ],
    ['fr', '{cue:Selon} {mention:Jon Ebbe}, le mur est {quote:« au bout de sa vie ».}', 'Jon Ebbe'],
    [
      'es',
      '{quote:«El muro aguanta»}, {cue:dijo} {mention:Ana Ruiz} ante los vecinos.',
      'Ana Ruiz',
    ],
    ['es', '{quote:“Tenemos mucho tiempo”}, {cue:aseguró} {mention:la alcaldesa}.', 'La alcaldesa'],
    [
      'es',
      '{cue:Según} {mention:Jon Ebbe}, el muro está {quote:“al final de su vida”}.',
      'Jon Ebbe',
    ],
  ] as const)('%s: %s', (lang, sample, name) => {
    const { found, expected, speaker, lang: told } = read(lang, sample.replace('».}', '»}.'))
    expect([told, found, speaker]).toEqual([lang, expected, name])
  })

  test.each([
    ['de', 'Nach der Wahl war die Mauer „am Ende und niemand wusste es“.'],
    ['fr', 'Le mur était « au bout de sa longue vie de pierre ».'],
    ['es', 'El muro estaba “al final de su larga vida de piedra”.'],
  ] as const)('%s, nobody: %s', (lang, sample) => {
    expect(read(lang, sample).speaker).toBeNull()
  })

  test('a pronoun that has grown on to its verb', () => {
    const { speaker } = read(
      'fr',
      '« Le mur tient », a déclaré Ana Ruiz.\n\n« Nous avons le temps », assure-t-elle.',
    )
    expect(speaker).toBe('Ana Ruiz')
  })
})
