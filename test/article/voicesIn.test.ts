import { expect, test } from 'vitest'
import { voicesIn } from '../../src/article/voicesIn.ts'
import { parseStory } from '../parse/story.ts'

function namesIn(body: string): readonly string[] {
  return voicesIn(parseStory(body)).map(({ name }) => name)
}

test('people and bodies that say something are speakers', () => {
  expect(namesIn('“It holds,” said Ana Ruiz. The harbour authority said it would not.')).toEqual([
    'Ana Ruiz',
    'The harbour authority',
  ])
})

test('papers, unnamed sources and unnamed people who only think something are none', () => {
  expect(namesIn('A letter to the council says: “It leaks, and it will fall.”')).toEqual([])
  expect(namesIn('“It leaks,” said a neighbour.')).toEqual([])
  expect(namesIn('She was told by the doctor, who thought that she should get out more.')).toEqual(
    [],
  )
})

test('a group that is counted with the unnamed sources is none', () => {
  expect(namesIn('Two officials with knowledge of the plan said the wall would fall.')).toEqual([])
  expect(namesIn('Several residents said: “It leaks all night.”')).toEqual([])
  expect(namesIn('Officials said the wall would fall.')).toEqual(['Officials'])
  expect(
    namesIn('Two officials said it leaked. “It will fall,” one of the officials said.'),
  ).toEqual([])
})
