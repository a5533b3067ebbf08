import { describe, expect, test } from 'vitest'
import { linesOf } from '../../languages/storyIn.ts'

describe('the reporter’s words inside the marks are none of the quote', () => {
  test.each([
    [
      'fr',
      '« Le mur, explique Ana Ruiz, ne tient plus. »',
      ['Ana Ruiz: « Le mur … ne tient plus. »'],
    ],
    [
      'fr',
      'La maire Ana Ruiz est venue. « Le mur est à nous, promet-elle. Mais je ne sais pas bâtir. »',
      ['Ana Ruiz: « Le mur est à nous … Mais je ne sais pas bâtir. »'],
    ],
    // who that is, behind a comma
    [
      'fr',
      '« Nous tiendrons, assure Ana Ruiz, la patronne du café. Il le faut. »',
      ['Ana Ruiz: « Nous tiendrons … Il le faut. »'],
    ],
    // at the end
    ['fr', '« Nous avons perdu, a déclaré le maire Jon Ebbe. »', ['Jon Ebbe: « Nous avons perdu']],
    // more than once
    [
      'fr',
      '« Le mur, dit Ana Ruiz, est mort. Le port, ajoute-t-elle, dort aussi. »',
      ['Ana Ruiz: « Le mur … est mort. Le port … dort aussi. »'],
    ],
    // a pronoun inside, the name behind the marks
    [
      'fr',
      '« Le mur, a-t-il poursuivi, ne tient plus », a conclu le maire, Jon Ebbe.',
      ['Jon Ebbe: « Le mur … ne tient plus »'],
    ],
    ['es', '“El muro, dijo Ana Ruiz, no aguanta”.', ['Ana Ruiz: “El muro … no aguanta”']],
    ['pt', '“O muro, disse Ana Ruiz, não aguenta”.', ['Ana Ruiz: “O muro … não aguenta”']],
  ] as const)('%s %s', (lang, sample, lines) => {
    expect(linesOf(lang, sample)).toEqual(lines)
  })
})

describe('what whoever speaks says of others stays theirs', () => {
  test.each([
    ['fr', 'Ana Ruiz', '« Le mur tombe, dit ma mère. Elle a raison »', ', explique Ana Ruiz.'],
    ['fr', 'Ana Ruiz', '« Le mur, la digue, le phare, tout tient »', ', dit Ana Ruiz.'],
    ['fr', 'Jon Ebbe', '« Ana Ruiz explique que le mur tient »', ', dit Jon Ebbe.'],
    ['fr', 'Ana Ruiz', '« Le mur, qui tient encore, est beau »', ', dit Ana Ruiz.'],
    ['es', 'Ana Ruiz', '“El muro, la escollera, el faro, todo aguanta”', ', dijo Ana Ruiz.'],
    ['pt', 'Ana Ruiz', '“O muro cai, diz a minha mãe. Ela tem razão”', ', explica Ana Ruiz.'],
    // no custom of German papers
    ['de', 'Jon Ebbe', '„Das Tor, sagt Ana Ruiz, hält“', ', sagte Jon Ebbe.'],
  ] as const)('%s %s %s', (lang, name, quote, behind) => {
    expect(linesOf(lang, quote + behind)).toEqual([`${name}: ${quote}`])
  })
})
