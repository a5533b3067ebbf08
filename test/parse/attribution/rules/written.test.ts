import { expect, test } from 'vitest'
import { readSample } from '../../readSample.ts'

test.each([
  [
    'Bo Lind got a letter from {mention:Ana Ruiz} {cue:saying}: {quote:“You are a snake.”}',
    'Ana Ruiz',
  ],
  [
    'Bo Lind showed reporters an email from {mention:Ana Ruiz} {cue:saying} {quote:“you are a snake”}.',
    'Ana Ruiz',
  ],
  ['Bo Lind read out a {cue:poem} by {mention:Ana Ruiz}: {quote:“The wall is gone.”}', 'Ana Ruiz'],
  [
    'Bo Lind received a {cue:note} from {mention:Ana Ruiz}: {quote:“The wall is gone.”}',
    'Ana Ruiz',
  ],
])('whoever wrote it: %s', (sample, name) => {
  const { found, expected } = readSample(sample, `${name}, stated cueBefore`)
  expect(found).toEqual(expected)
})

test.each([
  '{mention:Bo Lind} {cue:answered} a letter from Ana Ruiz: {quote:“You are a snake.”}',
  '{mention:Bo Lind} {cue:replied} to a letter from Ana Ruiz: {quote:“You are a snake.”}',
  '{mention:Bo Lind} {cue:ignored} a letter from Ana Ruiz, saying: {quote:“You are a snake.”}',
  '{mention:Bo Lind} {cue:wrote} a letter to Ana Ruiz saying: {quote:“You are a snake.”}',
  '{mention:Bo Lind} {cue:left} a note by the door: {quote:“You are a snake.”}',
])('whoever else speaks: %s', (sample) => {
  const { found, expected } = readSample(sample, 'Bo Lind, stated cueBefore')
  expect(found).toEqual(expected)
})
