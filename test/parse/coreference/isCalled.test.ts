import { expect, test } from 'vitest'
import type { Entity } from '../../../src/parse/coreference/Entity.ts'
import { isCalled, isCalledBy, nounsOf } from '../../../src/parse/coreference/isCalled.ts'

function entity(given: Pick<Entity, 'name' | 'kind' | 'role'>): Entity {
  return {
    ...given,
    roles: new Set(given.role === null ? [] : [given.role]),
    key: given.name,
    definite: true,
    gender: null,
    evidence: 1,
    mentions: new Map(),
    aliases: new Set(),
    plural: false,
    human: given.kind === 'person',
    writer: null,
  }
}

const RUIZ = entity({ name: 'Ana Ruiz', kind: 'person', role: 'harbour master of Sandport' })

test.each([
  ['the harbour master', RUIZ],
  ['the master', RUIZ],
  ['the detective', entity({ name: 'Bo Lind', kind: 'person', role: 'Detective Sergeant' })],
  ['the detective', entity({ name: 'Bo Lind', kind: 'person', role: 'Det. Insp.' })],
  ['The senator', entity({ name: 'Bo Lind', kind: 'person', role: 'Sen.' })],
  ['the former clerk', entity({ name: 'Bo Lind', kind: 'person', role: 'former clerk' })],
  ['this council', entity({ name: 'Sandport Town Council', kind: 'organisation', role: null })],
  ['the boy', entity({ name: 'A boy of ten', kind: 'unnamed', role: null })],
  ['the workers', entity({ name: 'Airport workers', kind: 'group', role: null })],
])('%s is said of them', (words, one) => {
  expect(isCalled(one, nounsOf(words))).toBe(true)
})

test.each([
  ['the harbour', RUIZ],
  ['the mayor', RUIZ],
  ['the ruiz', RUIZ],
  ['the detective', entity({ name: 'Bo Lind', kind: 'person', role: 'sergeant' })],
  ['the deputy', entity({ name: 'Bo Lind', kind: 'person', role: 'deputy mayor' })],
  ['the mayor', entity({ name: 'Bo Lind', kind: 'person', role: 'former mayor' })],
  ['the girl', entity({ name: 'A boy of ten', kind: 'unnamed', role: null })],
  ['the airport', entity({ name: 'Airport workers', kind: 'group', role: null })],
  ['the board', entity({ name: 'Sandport Town Council', kind: 'organisation', role: null })],
])('%s is not said of them', (words, one) => {
  expect(isCalled(one, nounsOf(words))).toBe(false)
})

test.each(['a mayor', 'mayor Ruiz', 'the Ruiz', 'the very old harbour master'])(
  '%s has no nouns to look for',
  (words) => {
    expect(nounsOf(words)).toEqual([])
  },
)

const BRACK = entity({ name: 'Vera Brack', kind: 'person', role: 'Produktmanagerin der Werft' })

test.each([
  ['managerin', BRACK],
  ['werft', entity({ name: 'Brack Werft', kind: 'organisation', role: null })],
])('%s is said of them by the end of a compound', (noun, one) => {
  expect(isCalledBy(one, [noun])).toBe(true)
})

test.each([
  ['werft', BRACK],
  ['brack', BRACK],
  ['produkt', BRACK],
])('%s is not said of them', (noun, one) => {
  expect(isCalledBy(one, [noun])).toBe(false)
})

const LIND = entity({
  name: 'Eva Lind',
  kind: 'person',
  role: 'conseillère municipale de Sandport',
})

test('where adjectives stand behind their noun, the noun that leads a role is said of them', () => {
  expect(isCalled(LIND, ['conseillère'], true)).toBe(true)
  expect(isCalled(LIND, ['sandport'], true)).toBe(false)
  expect(
    isCalled({ ...LIND, roles: new Set(['ancienne maire de Sandport']) }, ['maire'], true),
  ).toBe(false)
})
