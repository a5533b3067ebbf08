import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facesOf } from '../../src/article/Face.ts'
import { articleOf, speakerOf } from './article.ts'

function initialsOf(...names: readonly string[]): readonly string[] {
  return [...facesOf(articleOf({ speakers: names.map(speakerOf) })).values()].map(
    ({ initials }) => initials,
  )
}

test.each([
  ['Annie Palmer', 'AP'],
  ['AWS’ acceptable use policy', 'AUP'],
  ['Amazon Employees for Climate Justice', 'AE'],
  ['Parler', 'PA'],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toEqual([initials])
})

test('two with the same initials get different badges', () => {
  expect(new Set(initialsOf('Ana Ruiz', 'Arne Rask', 'Alma Roth')).size).toBe(3)
})

test('no two speakers of any article share initials', () => {
  const names = fc.array(
    fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('Ana Ruiz', 'Ann Rood', 'A', '’', 'Gull Watch'),
    ),
    { maxLength: 120 },
  )
  fc.assert(
    fc.property(names, (all) => {
      const initials = initialsOf(...all)
      expect(new Set(initials).size).toBe(all.length)
      expect(initials.every((badge) => badge !== '')).toBe(true)
    }),
  )
})

test('whoever is put right, the others keep their colours and badges', () => {
  const given = articleOf({ speakers: ['Ana Ruiz', 'Arne Rask', 'Bo Lind'].map(speakerOf) })
  const [, second, third] = given.speakers
  const fresh = speakerOf('Alma Roth', 9)
  const faces = facesOf(
    articleOf({ speakers: [third, second, fresh].flatMap((one) => one ?? []) }),
    given,
  )
  for (const one of [second, third]) {
    expect(faces.get(one?.id ?? '')).toEqual(facesOf(given).get(one?.id ?? ''))
  }
  const voices = [...facesOf(given).values()].map(({ voice }) => voice)
  expect(voices).not.toContain(faces.get(fresh.id)?.voice)
  expect(faces.get(fresh.id)?.initials).not.toBe('AR')
})
