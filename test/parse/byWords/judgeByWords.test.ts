import { describe, expect, test } from 'vitest'
import { wordsOf } from '../story.ts'
import { parseIn } from './storyIn.ts'

describe('marks that quote nobody', () => {
  test.each([
    ['de', 'Der Film „Die See“ läuft im Hafenkino.', 'title'],
    ['de', 'Das Bündnis „Rettet den alten Hafen von Sandport“ kam auch.', 'title'],
    ['de', 'Ana Ruiz sagte der „Sandporter Zeitung“, die Mauer halte.', 'title'],
    ['de', 'Die sogenannten „Mauerspechte“ kamen am Abend.', 'term'],
    ['de', 'Im Hafen lag ein Schiff („die alte Möwe“) vor Anker.', 'term'],
    ['fr', 'Le film « La Mer » passe au cinéma.', 'title'],
    ['fr', 'Le mur dit « bleu » est parti.', 'term'],
    ['es', 'La novela “La mar” se vende bien.', 'title'],
    ['es', 'El llamado “muro azul” no existe.', 'term'],
  ] as const)('%s: %s', (lang, sample, reason) => {
    const article = parseIn(lang, sample)
    expect(article.quotes).toEqual([])
    expect(article.marked.map((one) => one.reason)).toEqual([reason])
  })

  test('a name in marks that a verb follows without a comma is its subject, not what is said', () => {
    expect(parseIn('de', '„Tern Nachrichten“ berichtet von einer Flut.').quotes).toEqual([])
  })
})

describe('marks that quote somebody', () => {
  test.each([
    ['de', 'Mit den Worten „Rettet den Hafen“ schloss Ana Ruiz.', 'direct'],
    ['de', 'Ana Ruiz hörte Rufe wie „Nieder mit der Mauer“.', 'direct'],
    ['de', 'Ana Ruiz hofft, dass „schütze er uns“ kein Wunsch bleibt.', 'direct'],
    ['de', 'Ana Ruiz lobte die „gute Nachricht für Sandport“.', 'partial'],
    ['de', 'Ana Ruiz sprach vom Ruf „nach dem Hafen“.', 'partial'],
    ['de', 'Ana Ruiz bezeichnete den Plan als „Wortbruch“.', 'partial'],
    ['de', 'Ana Ruiz sprach von einer „Gefahr für Leib und Leben“.', 'partial'],
    ['de', 'Ana Ruiz sagte, die Mauer „ist längst weg“.', 'direct'],
    ['fr', 'Ana Ruiz a qualifié le plan de « folie ».', 'partial'],
    ['fr', 'Ana Ruiz affirme que le mur « est déjà parti ».', 'direct'],
    ['es', 'Ana Ruiz habló de “una locura”.', 'partial'],
    ['es', 'Ana Ruiz aseguró que el muro “no tiene futuro”.', 'direct'],
  ] as const)('%s: %s', (lang, sample, kind) => {
    expect(parseIn(lang, sample).quotes.map((quote) => quote.kind)).toEqual([kind])
  })
})

describe('quotes that their cue splits', () => {
  test.each([
    ['de', '„Die Mauer“, sagte Ana Ruiz, „hält noch.“', 2],
    ['fr', '« Le mur », dit Ana Ruiz, « tient encore. »', 2],
    ['es', '«El muro», dijo Ana Ruiz, «aguanta».', 2],
    ['es', '—El muro aguanta —dijo Ana Ruiz—. Hay tiempo.', 2],
    ['de', '„Die Mauer hält“, sagte Ana Ruiz. „Wir haben Zeit.“', undefined],
  ] as const)('%s: %s', (lang, sample, fragments) => {
    const [quote] = parseIn(lang, sample).quotes
    expect(quote?.fragments?.length).toBe(fragments)
  })

  test('dashes without a reporting verb are a list', () => {
    expect(parseIn('es', '—Primero el muro —después el puerto—. Y nada más.').quotes).toEqual([])
  })

  test('in German a dash opens no quote', () => {
    expect(parseIn('de', '— Die Mauer hält —sagte Ana Ruiz—.').quotes).toEqual([])
  })
})

describe('the marks of other languages', () => {
  test.each([
    ['de', '»Die Mauer hält«, sagte Ana Ruiz.', ['»Die Mauer hält«']],
    ['de', '„Sie sagte ‚nein‘ und ging“, sagte Jon Ebbe.', ['„Sie sagte ‚nein‘ und ging“']],
    ['de', '„Ein „Nein“ reicht nicht“, sagte Ana Ruiz.', ['„Ein „Nein“ reicht nicht“']],
    ['de', '„Die Mauer hält", sagte Ana Ruiz.', ['„Die Mauer hält"']],
    [
      'fr',
      '«\u00a0Il a dit “non” et rit\u00a0», dit Ana Ruiz.',
      ['«\u00a0Il a dit “non” et rit\u00a0»'],
    ],
    ['fr', '« 40 ans, c’est long », dit Ana Ruiz.', ['« 40 ans, c’est long »']],
    ['es', '«Dijo “no” y se fue», contó Ana Ruiz.', ['«Dijo “no” y se fue»']],
  ] as const)('%s: %s', (lang, sample, quotes) => {
    const article = parseIn(lang, sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual(quotes)
    expect(article.problems).toEqual([])
  })

  test('a Spanish quote opens each further paragraph with the closing mark', () => {
    const sample =
      '«El muro aguanta, y vamos a repararlo.\n\n»Tenemos mucho tiempo», dijo Ana Ruiz.'
    const [quote] = parseIn('es', sample).quotes
    expect(quote?.fragments?.length).toBe(2)
  })
})
