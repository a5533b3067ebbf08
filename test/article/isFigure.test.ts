import { expect, test } from 'vitest'
import { isFigure } from '../../src/article/isFigure.ts'

test.each(['8.20', '£5', '-3', '12%', '12 %', '1,204', '10:45', '2019–20', '(3)'])(
  '%s is a figure',
  (words) => expect(isFigure(words)).toBe(true),
)

test.each(['', '–', 'Harrow', '5 boats', 'No. 3', 'Q1', '£', '12 per cent'])(
  '%s is no figure',
  (words) => expect(isFigure(words)).toBe(false),
)
