import { expect, test } from 'vitest'
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
