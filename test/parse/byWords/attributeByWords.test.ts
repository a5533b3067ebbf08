import { describe, expect, test } from 'vitest'
import { speakerOf } from '../story.ts'
import { compareIn, parseIn, type Language } from './storyIn.ts'

type Case = readonly [lang: Language, sample: string, speaker: string]

const STATED: readonly Case[] = [
  // French: two words make the verb, pronouns grow on to it, and it may stand inside the marks
  ['fr', '{quote:« Le mur tient »}, {cue:a déclaré} {mention:Ana Ruiz} au port.', 'Ana Ruiz'],
  ['fr', '{mention:Ana Ruiz} {cue:a dit} lundi : {quote:« Nous avons le temps. »}', 'Ana Ruiz'],
  ['fr', '{quote:« Rien ne presse ! »} {cue:lance} la maire, {mention:Ana Ruiz}.', 'Ana Ruiz'],
  ['fr', '{cue:Selon} {mention:Jon Ebbe}, le mur est {quote:« au bout de sa vie »}.', 'Jon Ebbe'],
  [
    'fr',
    '{cue:D’après} le ministre de l’Intérieur {mention:Jon Ebbe}, {quote:« rien ne presse »}.',
    'Jon Ebbe',
  ],
  [
    'fr',
    'Interrogée lundi, la ministre des Ports {mention:Ana Ruiz} {cue:assure} que {quote:« rien ne presse »}.',
    'Ana Ruiz',
  ],
  ['fr', '{quote:« Le mur, {cue:explique} {mention:Jon Ebbe}, tient encore. »}', 'Jon Ebbe'],
  ['fr', 'Le groupe {mention:Brack} {cue:affirme} : {quote:« Nous avons payé. »}', 'Brack'],
  // Spanish: dashes open what somebody says
  ['es', '{quote:«El muro aguanta»}, {cue:dijo} {mention:Ana Ruiz} en el puerto.', 'Ana Ruiz'],
  ['es', '{quote:“Tenemos mucho tiempo”}, {cue:aseguró} {mention:la alcaldesa}.', 'La alcaldesa'],
  ['es', '{quote:“Es tarde”}, {cue:ha dicho} el portavoz, {mention:Luis Ebbe}.', 'Luis Ebbe'],
  ['es', '{cue:Según} {mention:Jon Ebbe}, el muro está {quote:“al final de su vida”}.', 'Jon Ebbe'],
  ['es', '{mention:Ana Ruiz} {cue:calificó} el plan de {quote:“locura”}.', 'Ana Ruiz'],
  ['es', '{mention:Ana Ruiz} {cue:señaló} el lunes: {quote:«Vamos a tiempo».}', 'Ana Ruiz'],
  ['es', '{quote:–Nadie nos avisó} –{cue:lamentó} la vecina {mention:Ana Ruiz}.', 'Ana Ruiz'],
]

describe('who speaks, where the words stand side by side', () => {
  test.each(STATED)('%s: %s', (lang, sample, name) => {
    const { found, expected, ...rest } = compareIn(lang, sample.replace('».}', '»}.'))
    expect([found, rest]).toEqual([expected, { lang, speaker: name, confidence: 'stated' }])
  })
})

const GUESSED: readonly Case[] = [
  // the subject of the sentence, past what a preposition opens
  ['fr', 'Pour le pêcheur Jon Ebbe, « le port est mort ».', 'Jon Ebbe'],
  ['es', 'Para el pescador Luis Ebbe, el puerto es “un lugar muerto”.', 'Luis Ebbe'],
  // a cue further off
  // a second verb, and reported speech that goes on
  // the paragraph's other quote; Spanish does without a pronoun
  ['fr', '« Le mur tient », dit Ana Ruiz. « Nous avons le temps », assure-t-elle.', 'Ana Ruiz'],
  ['es', '«El muro aguanta», dijo Ana Ruiz. «Tenemos tiempo», añadió.', 'Ana Ruiz'],
]

describe('who speaks, where it has to be guessed', () => {
  test.each(GUESSED)('%s: %s', (lang, sample, name) => {
    const article = parseIn(lang, sample)
    const quote = article.quotes.at(-1)
    expect([speakerOf(article, quote), quote?.confidence]).toEqual([name, 'inferred'])
  })
})

describe('nobody speaks', () => {
  test.each([
    ['fr', 'Le mur était « au bout de sa longue vie de pierre ».'],
    ['es', 'El muro estaba “al final de su larga vida de piedra”.'],
  ] as const)('%s: %s', (lang, sample) => {
    const article = parseIn(lang, sample)
    expect(article.quotes.map((quote) => speakerOf(article, quote))).toEqual([null])
  })
})

describe('what looks like a speaker and is none', () => {
  test.each([
    // small words with a capital at the head of a sentence
    // whom somebody speaks to
    // what a relative clause hangs on
    ['fr', 'Le port, que Jon Ebbe décrit comme « un lieu mort », a fermé.', 'Jon Ebbe'],
    ['es', 'En el puerto, Luis Ebbe afirmó: «Tenemos tiempo».', 'Luis Ebbe'],
  ] as const)('%s: %s', (lang, sample, name) => {
    const article = parseIn(lang, sample)
    expect(speakerOf(article, article.quotes.at(-1))).toBe(name)
  })
})

describe('how somebody is named', () => {
  test.each([
    ['fr', '« Le mur tient », dit Ana Ruiz, maire de Sandport.', 'maire de Sandport'],
    ['es', '«El muro aguanta», dijo Ana Ruiz, alcaldesa de Sandport.', 'alcaldesa de Sandport'],
  ] as const)('%s: %s', (lang, sample, role) => {
    expect(parseIn(lang, sample).speakers.map((one) => one.role)).toEqual([role])
  })
})
