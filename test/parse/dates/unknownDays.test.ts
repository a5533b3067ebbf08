import { describe, expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

describe('a year of which only is said what happened then', () => {
  test.each([
    ['en', 'The year somebody brought a pen we lost the whole of March.'],
    ['en', 'The year the mill burnt, the wells were dry on 3 May.'],
    ['en', 'The year of the flood they met in March.'],
    ['en', 'The year in which Falk left they met in March.'],
    ['en', 'Every year it floods in March.'],
    ['de', 'Im Jahr, als die Mühle brannte, verloren wir die Hefte im März.'],
    ['de', 'In dem Jahr, in dem Falk ging, fielen die Messungen im März aus.'],
    ['fr', 'L’année où le moulin a brûlé, nous avons perdu tout le mois de mars.'],
    ['es', 'El año en que ardió el molino perdimos las notas en marzo.'],
    ['pt', 'No ano em que o moinho ardeu perdemos as notas em março.'],
  ])('%s: no day in %s', (lang, sentence) => {
    expect(daysOf(sentence, lang)).toEqual([])
  })

  test.each([
    ['en', 'The year ended in March.', 'March: 2026-03-01…2026-03-31'],
    ['en', 'The mill burnt in March, the year’s worst month.', 'March: 2026-03-01…2026-03-31'],
    ['en', 'The year she left they met in March 2019.', 'March 2019: 2019-03-01…2019-03-31'],
    ['de', 'Das Jahr endete im März.', 'März: 2026-03-01…2026-03-31'],
    ['fr', 'L’année a fini en mars.', 'mars: 2026-03-01…2026-03-31'],
    ['es', 'El año terminó en marzo.', 'marzo: 2026-03-01…2026-03-31'],
    ['pt', 'O ano terminou em março.', 'março: 2026-03-01…2026-03-31'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([day])
  })
})

test('a year gone by that opens a sentence is that of its months, which count from no other day', () => {
  expect(daysOf('In 1921 the drought began in March.')).toEqual(['1921: 1921-01-01…1921-12-31'])
  expect(daysOf('Since 1921 the hall has closed once, in March.').at(-1)).toBe(
    'March: 2026-03-01…2026-03-31',
  )
  expect(daysOf('In 2026 the drought began in March.').at(-1)).toBe('March: 2026-03-01…2026-03-31')
})

describe('a weekday that hangs on some day', () => {
  test.each([
    ['en', 'They came on a Tuesday, with a drill. By Wednesday the bench was gone.'],
    ['de', 'Sie kamen an einem Dienstag. Am Mittwoch stand dort ein Kübel.'],
    ['fr', 'Ils sont venus un mardi. Mercredi, il y avait un bac.'],
    ['es', 'Llegaron un martes. El miércoles había una maceta.'],
    ['pt', 'Chegaram numa terça-feira. Na quarta-feira havia um vaso.'],
  ])('%s: no day in %s', (lang, text) => {
    expect(daysOf(text, lang)).toEqual([])
  })

  test.each([
    ['Every Sunday the bells ring. On Monday she left.', 'Monday: 2026-11-16'],
    ['The board meets on a Sunday. On Monday it voted.', 'Monday: 2026-11-16'],
    ['They came on a Tuesday. They will be back next Monday.', 'next Monday: 2026-11-23'],
  ])('a day all the same: %s', (text, day) => {
    expect(daysOf(text)).toEqual([day])
  })
})

describe('the best or the worst of many', () => {
  test.each([
    ['en', 'Best Monday she had in years.'],
    ['en', 'It was the worst Monday since the flood.'],
    ['de', 'Es war der beste Montag seit der Flut.'],
    ['fr', 'C’était le meilleur lundi depuis la crue.'],
    ['es', 'Fue el mejor lunes en mucho tiempo.'],
    ['es', 'Fue el lunes más frío.'],
    ['pt', 'Foi a melhor segunda-feira em muito tempo.'],
  ])('%s: no day in %s', (lang, sentence) => {
    expect(daysOf(sentence, lang)).toEqual([])
  })

  test('the day itself', () => {
    expect(daysOf('The best team won on Monday.')).toEqual(['Monday: 2026-11-16'])
  })
})

describe('a year before our era is no year of ours', () => {
  test.each([
    ['es', 'El muro es de 1600 a. C. según el museo.'],
    ['es', 'El muro es de 1600 a.C. según el museo.'],
    ['es', '«El muro es de 1600 a. C.», dijo Ana Ruiz.'],
    ['pt', 'O muro é de 1600 a. C. segundo o museu.'],
  ])('%s: no day in %s', (lang, sentence) => {
    expect(daysOf(sentence, lang)).toEqual([])
  })

  test('and one of ours that a word joins to what follows is', () => {
    expect(daysOf('El muro es de 1600 a decir de Ana Ruiz.', 'es')).toEqual([
      '1600: 1600-01-01…1600-12-31',
    ])
  })
})
