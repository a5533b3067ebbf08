import { describe, expect, test } from 'vitest'
import { speakerOf } from '../story.ts'
import { parseIn } from './storyIn.ts'

function lastSpeaker(sample: string): string | null {
  const article = parseIn('de', sample)
  return speakerOf(article, article.quotes.at(-1))
}

describe('the subject of a German verb', () => {
  test.each([
    // half a clause between article and noun
    [
      'Die in Sandport geborene Ruiz sagte: „Wir bauen wieder auf.“',
      'Die in Sandport geborene Ruiz',
    ],
    ['„Wir bauen auf“, rief der sich selbst lobende Händler Jon Ebbe.', 'Jon Ebbe'],
    // a pronoun or a name behind the verb, and a thing before it
    ['Ana Ruiz kam. Deren Haltung bezeichnete Jon Ebbe als „verlogen“.', 'Jon Ebbe'],
    ['Den Plan nannte Ana Ruiz „einen schlechten Witz“.', 'Ana Ruiz'],
    // whom a clause is about
    ['Am Kai standen viele Fischer, die im Chor riefen: „Der Hafen bleibt!“', 'Fischer'],
    // all that a clause with wie tells
    ['Wie Ana Ruiz am Montag erklärte, sieht der Rat darin „kein Hindernis“.', 'Ana Ruiz'],
    // a name in marks
    ['Ein Sprecher der „Brack Werft“ nannte den Plan „unsinnig“.', 'Ein Sprecher'],
    // verbs at the end of their clause
    ['„Die Mauer hält“, wie Ana Ruiz hinzufügte.', 'Ana Ruiz'],
  ])('%s', (sample, name) => {
    expect(lastSpeaker(sample)).toBe(name)
  })

  test.each([
    // what nobody but an object has: dem, den, einen
    ['Ana Ruiz beschrieb in einem Gespräch den Hergang: „Es war laut.“', 'Ana Ruiz'],
    ['Am Abend sagte dem Rat gestern Ana Ruiz: „Wir bauen wieder auf.“', 'Ana Ruiz'],
    // whom a preposition leads, also behind an and
    ['Im Hafen mit Jon Ebbe und Ulf Brack warb Ana Ruiz: „Kommt alle mit!“', 'Ana Ruiz'],
    // whom an object is about
    ['Im Rat sagte die Bürgermeisterin: „Wir bauen wieder auf.“', 'Die Bürgermeisterin'],
  ])('not another: %s', (sample, name) => {
    expect(lastSpeaker(sample)).toBe(name)
  })

  test.each([
    ['Im letzten Satz der Verordnung heißt es: „Die Mauer bleibt stehen.“', 'letzten Satz'],
    ['Auf der tern-Seite heißt es: „Die Mauer bleibt stehen.“', 'tern-Seite'],
  ])('a paper, whatever case it stands in: %s', (sample, name) => {
    expect(lastSpeaker(sample)).toContain(name)
  })

  test.each([
    [
      'Ana Ruiz kam. Das Fazit von Jon Ebbe überrascht nicht: „Alles wird am Ende gut.“',
      'Jon Ebbe',
    ],
    ['Brack ging mit den Worten „Das Land ist nah“ an Deck.', 'Brack'],
  ])('whose words they are: %s', (sample, name) => {
    expect(lastSpeaker(sample)).toBe(name)
  })
})

describe('names in marks', () => {
  test.each([
    'Am Abend tagte der neue „Oberste Rat zur Rettung des Hafens“ in Sandport.',
    'Ana Ruiz kritisierte die „Wissenschaftliche Runde für den Hafen“.',
  ])('quote nobody: %s', (sample) => {
    const { quotes, marked } = parseIn('de', sample)
    expect([quotes, marked.map(({ reason }) => reason)]).toEqual([[], ['title']])
  })

  test('but nouns alone may be what somebody calls a thing', () => {
    expect(
      parseIn('de', 'Ana Ruiz nannte den Plan eine „Schande für Sandport“.').quotes.length,
    ).toBe(1)
  })
})
