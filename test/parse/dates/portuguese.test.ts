import { describe, expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

test.each([
  ['O conselho votou na terça-feira.', 'terça-feira: 2026-11-17'],
  ['O conselho votará na terça-feira.', 'terça-feira: 2026-11-24'],
  ['O conselho vai votar na terça-feira.', 'terça-feira: 2026-11-24'],
  ['A rua está fechada até segunda-feira.', 'segunda-feira: 2026-11-23'],
  ['O portão caiu na segunda-feira passada.', 'segunda-feira passada: 2026-11-16'],
  ['O portão abrirá na próxima segunda-feira.', 'próxima segunda-feira: 2026-11-23'],
  [
    'A feira durou de segunda-feira a quinta-feira.',
    'de segunda-feira a quinta-feira: 2026-11-16…2026-11-19',
  ],
  ['O portão caiu em 3 de maio.', '3 de maio: 2026-05-03'],
  ['O portão caiu em 3 de maio de 2021.', '3 de maio de 2021: 2021-05-03'],
  ['O portão caiu em 03/05/2021.', '03/05/2021: 2021-05-03'],
  ['Choveu de 3 a 5 de maio de 2021.', '3 a 5 de maio de 2021: 2021-05-03…2021-05-05'],
  ['O portão caiu em maio.', 'maio: 2026-05-01…2026-05-31'],
  ['O portão caiu na semana passada.', 'semana passada: 2026-11-09…2026-11-15'],
  ['O portão caiu no ano passado.', 'ano passado: 2025-01-01…2025-12-31'],
  ['O portão abrirá na semana que vem.', 'semana que vem: 2026-11-23…2026-11-29'],
  ['O preço subiu nos últimos dois anos.', 'últimos dois anos: 2024-11-20…2026-11-20'],
  ['O portão caiu há duas semanas.', 'há duas semanas: 2026-11-02…2026-11-08'],
  [
    'As vendas caíram no quarto trimestre de 2025.',
    'quarto trimestre de 2025: 2025-10-01…2025-12-31',
  ],
  ['O moinho ardeu no verão de 2019.', 'verão de 2019: 2019-06-01…2019-08-31'],
  ['O moinho estava vazio nos anos 90.', 'anos 90: 1990-01-01…1999-12-31'],
  ['O moinho é do século XIX.', 'século XIX: 1801-01-01…1900-12-31'],
  ['O portão caiu ontem.', 'ontem: 2026-11-19'],
  ['O portão abrirá depois de amanhã.', 'depois de amanhã: 2026-11-22'],
])('%s', (sentence, day) => {
  expect(daysOf(sentence, 'pt')).toEqual([day])
})

test.each(['Vem toda segunda-feira.', 'Custa 2000 euros.', 'Quase 1900 pessoas vieram.'])(
  'no day: %s',
  (sentence) => {
    expect(daysOf(sentence, 'pt')).toEqual([])
  },
)

describe('a weekday without feira', () => {
  test.each([
    ['A greve começa na segunda.', 'segunda: 2026-11-23'],
    ['As escolas ficam fechadas até segunda.', 'segunda: 2026-11-23'],
    ['O muro caiu na terça, diz Ruiz.', 'terça: 2026-11-17'],
    ['Na noite desta terça, a prefeita reuniu os pescadores.', 'desta terça: 2026-11-17'],
    ['O muro caiu na última terça.', 'última terça: 2026-11-17'],
    ['A votação foi adiada para a quarta que vem.', 'quarta que vem: 2026-11-25'],
    ['Choveu entre segunda e quarta.', 'entre segunda e quarta: 2026-11-16…2026-11-18'],
    ['Em nota divulgada na terça, a empresa lamentou.', 'terça: 2026-11-17'],
    ['Na quinta os pescadores voltaram.', 'quinta: 2026-11-19'],
  ])('%s', (sentence, day) => {
    expect(daysOf(sentence, 'pt')).toEqual([day])
  })

  test.each([
    'A segunda vítima é um homem.',
    'Terminou na sexta colocação.',
    'A obra está na segunda etapa.',
    'O muro caiu na quinta parte do porto.',
    'Na primeira tentativa caiu, na segunda passou.',
    'A quinta fica em Lisle.',
    'O caso foi parar na Quinta da Boa Vista.',
    'Chegou em segunda.',
  ])('is a number: %s', (sentence) => {
    expect(daysOf(sentence, 'pt')).toEqual([])
  })

  test('a number leaves the days of its paragraph alone', () => {
    expect(daysOf('Uma segunda vítima morreu. O muro caiu na terça-feira.', 'pt')).toEqual([
      'terça-feira: 2026-11-17',
    ])
  })
})

describe('the number behind a weekday says which', () => {
  test.each([
    ['pt', 'A ministra visita o porto na terça-feira (1º).', '2026-12-01'],
    ['pt', 'A ministra visita o porto na terça-feira (24).', '2026-11-24'],
    ['pt', 'A ministra visita o porto na quinta-feira (3).', '2026-12-03'],
    ['pt', 'A audiência será na quinta, dia 3.', '2026-12-03'],
    ['pt', 'A reunião será na quinta, 3, em Lisle.', '2026-12-03'],
    ['pt', 'O muro caiu na terça-feira (10).', '2026-11-10'],
    ['es', 'La audiencia será el jueves 3 en Lisle.', '2026-12-03'],
    ['fr', 'Le procès s’ouvre jeudi 3.', '2026-12-03'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([expect.stringMatching(`: ${day}$`)])
  })

  test.each([
    // no Tuesday has that number
    ['pt', 'O muro caiu na terça-feira (19).', '2026-11-17'],
    ['pt', 'O time venceu no domingo, 1 a 0.', '2026-11-15'],
    ['es', 'El jueves 3 personas murieron.', '2026-11-19'],
  ])('%s: doesn’t in %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([expect.stringMatching(`: ${day}$`)])
  })
})
