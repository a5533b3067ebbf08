import { expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { speakerOf, wordsOf } from '../story.ts'

/** What goes by somebody in a sentence, as `who: what`. */
function reportsIn(lang: string, sentence: string): readonly string[] {
  const article = parseArticle(
    `---\nlanguage: ${lang}\n---\n\nSandport\n\n2026-11-20\n\n${sentence}`,
  )
  return article.quotes.map((quote) => `${speakerOf(article, quote)}: ${wordsOf(article, quote)}`)
}

test.each([
  [
    'de',
    'Nach Angaben der Bahn nutzen täglich 2300 Menschen den Halt.',
    'Bahn: nutzen täglich 2300 Menschen den Halt',
  ],
  [
    'de',
    'Nach Ansicht von Ana Ruhm muss die Halle bleiben, sagte ein Sprecher.',
    'Ana Ruhm: muss die Halle bleiben',
  ],
  ['de', 'Der Polizei zufolge wurde niemand verletzt.', 'Polizei: wurde niemand verletzt'],
  [
    'fr',
    'La récolte a baissé de moitié, selon la coopérative.',
    'La coopérative: La récolte a baissé de moitié',
  ],
  ['fr', 'Selon Ana Ruis, le mur tient encore.', 'Ana Ruis: le mur tient encore'],
  [
    'es',
    'Según el ayuntamiento, el muro aguanta diez años más.',
    'El ayuntamiento: el muro aguanta diez años más',
  ],
  [
    'pt',
    'Segundo a prefeitura, o muro aguenta mais dez anos.',
    'A prefeitura: o muro aguenta mais dez anos',
  ],
])('%s: %s', (lang, sentence, report) => {
  expect(reportsIn(lang, sentence)).toEqual([report])
})

test.each([
  ['de', 'Laut Plan öffnet die Halle im Mai.'],
  ['de', 'Nach Redaktionsschluss kam die Antwort.'],
  ['fr', 'Selon les saisons, le prix change beaucoup.'],
  ['fr', 'Selon lui, le mur tient encore.'],
  ['es', 'Según la época, el precio cambia mucho.'],
  ['pt', 'No segundo ano, o muro caiu de vez.'],
])('%s: nobody’s report: %s', (lang, sentence) => {
  expect(reportsIn(lang, sentence)).toEqual([])
})

test.each([
  'SANDPORT, Nov 18 (Tern Press) - A leak shut the old bridge, the port authority said.',
  'SANDPORT (AP) — A leak shut the old bridge, the port authority said.',
  'A leak shut the old bridge, the port authority said.',
])('a report begins behind the dateline: %s', (sentence) => {
  expect(reportsIn('en', sentence)).toEqual(['The port authority: A leak shut the old bridge'])
})
