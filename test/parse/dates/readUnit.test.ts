import { expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

test.each([
  ['en', 'The trial, which is expected to last three weeks, continues.'],
  ['en', 'It will last three weeks.'],
  ['en', 'Trials that last three weeks are dear.'],
  ['de', 'Der Prozess soll drei Wochen dauern.'],
  ['fr', 'Le procès doit durer trois semaines.'],
  ['es', 'El juicio durará tres semanas.'],
  ['pt', 'O julgamento vai durar três semanas.'],
])('%s: a length is no period: %s', (lang, sentence) => {
  expect(daysOf(sentence, lang)).toEqual([])
})

test.each([
  ['It rained over last three weeks.', 'last three weeks: 2026-10-30…2026-11-20'],
  ['It rained in the last three weeks.', 'the last three weeks: 2026-10-30…2026-11-20'],
  ['Last three weeks were dry.', 'Last three weeks: 2026-10-30…2026-11-20'],
  ['Past two years were dry.', 'Past two years: 2024-11-20…2026-11-20'],
])('a period: %s', (sentence, day) => {
  expect(daysOf(sentence)).toEqual([day])
})
