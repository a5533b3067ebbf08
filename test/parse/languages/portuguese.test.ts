import { describe, expect, test } from 'vitest'
import { compareIn, lastIn, linesOf, parseIn } from './storyIn.ts'

describe('who speaks, where the words stand side by side', () => {
  test.each([
    ['{quote:“O muro aguenta”}, {cue:disse} {mention:Ana Ruiz} no porto.', 'Ana Ruiz'],
    ['{quote:“É tarde”}, {cue:disse}-lhe {mention:Rui Ebbe}.', 'Rui Ebbe'],
    [
      '{mention:O advogado do empresário Rui Ebbe} {cue:disse}: {quote:“É tarde.”}',
      'O advogado do empresário Rui Ebbe',
    ],
    ['{quote:“É tarde”}, {cue:tinha dito} a prefeita, {mention:Ana Ruiz}.', 'Ana Ruiz'],
    ['{cue:Segundo} {mention:Rui Ebbe}, o muro está {quote:“no fim da vida”}.', 'Rui Ebbe'],
    ['{cue:De acordo com} {mention:Rui Ebbe}, o muro {quote:“não tem futuro”}.', 'Rui Ebbe'],
    ['{mention:Ana Ruiz} {cue:afirmou} na segunda-feira: {quote:“Vamos a tempo”}.', 'Ana Ruiz'],
    ['A vizinha {mention:Ana Ruiz} {cue:garante} que {quote:“nada presta”}.', 'Ana Ruiz'],
    ['{quote:— Ninguém avisou} — {cue:lamentou} a vizinha {mention:Ana Ruiz}.', 'Ana Ruiz'],
  ] as const)('%s', (sample, name) => {
    const { found, expected, ...rest } = compareIn('pt', sample)
    expect([found, rest]).toEqual([expected, { lang: 'pt', speaker: name, confidence: 'stated' }])
  })
})

describe('who speaks, where it has to be guessed', () => {
  test.each([
    ['“O muro aguenta”, disse Ana Ruiz. “Temos tempo”, acrescentou.', 'Ana Ruiz'],
    ['Ana Ruiz chegou tarde.\n\n“Temos tempo”, acrescentou.', 'Ana Ruiz'],
    ['Ana Ruiz, prefeita de Sandport, chegou. “Não”, disse a prefeita.', 'Ana Ruiz'],
  ] as const)('%s', (sample, name) => {
    expect(lastIn('pt', sample)).toEqual([name, 'inferred'])
  })
})

describe('how somebody is named', () => {
  test.each([
    ['“Não”, disse Ana Ruiz, prefeita de Sandport.', 'Ana Ruiz', 'prefeita de Sandport'],
    ['“Não”, disse Ana da Silva.', 'Ana da Silva', null],
    ['“Não”, disse a Associação de Pescadores.', 'Associação de Pescadores', null],
  ])('%s', (sample, name, role) => {
    expect(parseIn('pt', sample).speakers.map((one) => [one.name, one.role])).toEqual([
      [name, role],
    ])
  })
})

describe('marks that quote nobody', () => {
  test.each([
    'O romance “As Marés” sai na quinta-feira em Sandport.',
    'A palavra “dique” vem do norte.',
    'Os chamados “andorinhões” deixaram o porto no outono.',
    'A prefeita disse na segunda-feira que o muro aguenta o inverno todo.',
  ])('%s', (sample) => {
    expect(linesOf('pt', sample)).toEqual([])
  })
})
