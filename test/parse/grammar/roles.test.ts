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
  'Secretary of State',
  'Minister for Health and Social Care',
  'Secretary of State for Work and Pensions',
  'MEC for Roads and Transport',
  'Tern Secretary for Home Affairs',
])('an office keeps what it is of: %s', (office) => {
  const sample = `The council met ${office} Ana Ruiz. “It will hold,” Ruiz said.`
  expect(roleIn('en', sample)).toEqual(['Ana Ruiz', office])
})

test.each([
  ['Governor of Tern and Senator Ana Ruiz', 'Senator'],
  ['King of Tern and Mayor Ana Ruiz', 'Mayor'],
])('and is none of somebody else’s: %s', (two, role) => {
  expect(roleIn('en', `The council met the ${two}. “It will hold,” Ruiz said.`)).toEqual([
    'Ana Ruiz',
    role,
  ])
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

test.each([
  [
    'Jon Ebbe, co-founder and chief executive of Norrbank',
    'co-founder and chief executive of Norrbank',
  ],
  ['Jon Ebbe, the deputy mayor and head of planning', 'deputy mayor and head of planning'],
  ['Jon Ebbe, chair of the board and a former mayor', 'chair of the board and a former mayor'],
  ['Jon Ebbe, professor of law, history and politics', 'professor of law, history and politics'],
  ['Jon Ebbe, a resident of Sandport, trees and houses around him', 'resident of Sandport'],
  ['Jon Ebbe, a resident of the town, trees and houses around him', 'resident of the town'],
  [
    'Jon Ebbe, director of research, tests and safety at Norrbank',
    'director of research, tests and safety at Norrbank',
  ],
  ['Jon Ebbe, head of Year 9 at Sandport School', 'head of Year 9 at Sandport School'],
  ['Jon Ebbe, head of 12 schools in Sandport', 'head of 12 schools in Sandport'],
  ['Jon Ebbe, commander of the 3rd Brigade', 'commander of the 3rd Brigade'],
  ['the director, Jon Ebbe', 'director'],
  ['the museum’s director, Jon Ebbe', 'the museum’s director'],
  ['Norrbank’s director, Jon Ebbe', 'Norrbank’s director'],
  ['Jon Ebbe, the museum’s director', 'the museum’s director'],
  ['the museum’s director Jon Ebbe', 'the museum’s director'],
  ['my neighbour Jon Ebbe', 'the author’s neighbour'],
  ['Brack chief executive Sir Jon Ebbe', 'Brack chief executive'],
  ['drug lord Jon Ebbe', 'drug lord'],
  ['Former First Lady Jon Ebbe', 'Former First Lady'],
  ['the head of planning, Jon Ebbe', 'head of planning'],
  ['the director of the museum, Jon Ebbe', 'director of the museum'],
  ['its director, Jon Ebbe, at a meeting', 'director'],
])('the whole of a role: %s', (who, role) => {
  expect(roleIn('en', `“It holds,” said ${who}.`)).toEqual(['Jon Ebbe', role])
})

test.each([
  'Across the aisle sat Jon Ebbe, who laughed.',
  'Nobody hurries Jon Ebbe.',
  'Speaking before the vote, Jon Ebbe, who owns a boat, left.',
])('no role is what a sentence tells: %s', (told) => {
  expect(roleIn('en', `${told} “It holds,” said Jon Ebbe.`)).toEqual(['Jon Ebbe', null])
})

test.each([
  ['Jon Ebbe, the mayor, and left', 'mayor'],
  ['Jon Ebbe, mayor of Sandport, and boats left the harbour', 'mayor of Sandport'],
  ['Jon Ebbe, a nurse, and the bakers agreed', 'nurse'],
  ['Jon Ebbe, a nurse and Ana Ruiz agreed', 'nurse'],
  ['Jon Ebbe, head over heels', null],
])('nothing more than the role: %s', (who, role) => {
  const [name, found] = roleIn('en', `“It holds,” said ${who}.`)
  expect([name, found]).toEqual(['Jon Ebbe', role])
})
