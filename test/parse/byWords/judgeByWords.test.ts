import { describe, expect, test } from 'vitest'
import { wordsOf } from '../story.ts'
import { parseIn } from './storyIn.ts'

describe('marks that quote nobody', () => {
  test.each([
    ['fr', 'Le film « La Mer » passe au cinéma.', 'title'],
    ['fr', 'Le mur dit « bleu » est parti.', 'term'],
    ['es', 'La novela “La mar” se vende bien.', 'title'],
    ['es', 'El llamado “muro azul” no existe.', 'term'],
  ] as const)('%s: %s', (lang, sample, reason) => {
    const article = parseIn(lang, sample)
    expect(article.quotes).toEqual([])
    expect(article.marked.map((one) => one.reason)).toEqual([reason])
  })
})

describe('marks that quote somebody', () => {
  test.each([
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
    ['fr', '« Le mur », dit Ana Ruiz, « tient encore. »', 2],
    ['es', '«El muro», dijo Ana Ruiz, «aguanta».', 2],
    ['es', '—El muro aguanta —dijo Ana Ruiz—. Hay tiempo.', 2],
  ] as const)('%s: %s', (lang, sample, fragments) => {
    const [quote] = parseIn(lang, sample).quotes
    expect(quote?.fragments?.length).toBe(fragments)
  })

  test('dashes without a reporting verb are a list', () => {
    expect(parseIn('es', '—Primero el muro —después el puerto—. Y nada más.').quotes).toEqual([])
  })
})

describe('the marks of other languages', () => {
  test.each([
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
