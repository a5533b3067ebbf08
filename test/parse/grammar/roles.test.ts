import { expect, test } from 'vitest'
import { parseIn, type Language } from '../languages/storyIn.ts'
import { parseStory } from '../story.ts'

/** The one speaker of a sample, with what they are. */
function roleIn(lang: Language | 'en', sample: string): readonly (string | null)[] {
  const { speakers } = lang === 'en' ? parseStory(sample) : parseIn(lang, sample)
  return speakers.flatMap(({ name, role }) => [name, role])
}

test.each([
  ['en', 'According to Ana Ruiz, the harbour master, the wall will hold for years.'],
  ['en', 'The wall will hold for years, according to Ana Ruiz, the harbour master.'],
] as const)('behind a comma stands a role, in %s: %s', (lang, sample) => {
  expect(roleIn(lang, sample)).toEqual(['Ana Ruiz', 'harbour master'])
})

test.each([
  ['fr', 'D’après Ana Ruiz, maire de Sandport, les stocks suffiront jusqu’en février.'],
  ['fr', 'Selon Ana Ruiz, la maire de Sandport, les stocks suffiront jusqu’en février.'],
] as const)('and in %s: %s', (lang, sample) => {
  expect(roleIn(lang, sample)).toEqual(['Ana Ruiz', 'maire de Sandport'])
})

test.each([
  ['fr', 'D’après Ana Ruiz, les stocks suffiront jusqu’en février.'],
  ['fr', 'D’après Ana Ruiz, les stocks suffiront jusqu’en février, ce qui rassure.'],
  ['fr', 'D’après Ana Ruiz, le stock suffira jusqu’en février.'],
  ['es', 'Según Ana Ruiz, las reservas bastarán hasta febrero.'],
  ['en', 'According to Ana Ruiz, the boats will hold for years.'],
] as const)('what goes by somebody is none, in %s: %s', (lang, sample) => {
  expect(roleIn(lang, sample)).toEqual(['Ana Ruiz', null])
})

test.each([
  ['fr', 'D’après Ouest-Rivage, les stocks suffiront jusqu’en février.', 'organisation'],
  ['fr', 'D’après Ana Ruiz, les stocks suffiront jusqu’en février.', 'person'],
] as const)('in %s what is cited as an outlet is no person: %s', (lang, sample, kind) => {
  expect(parseIn(lang, sample).speakers.map((one) => one.kind)).toEqual([kind])
})
