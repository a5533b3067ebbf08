import { describe, expect, test } from 'vitest'
import { findContributors } from '../../../../src/parse/page/authors/findContributors.ts'
import { annotate, wordsAt } from '../../annotate.ts'

describe('the people of a byline', () => {
  test.each([
    '{name:Ana Ruiz}',
    '{name:Ana Ruiz} and {name:Jon Ebbe}, {role:Tech Editor}',
    '{role:state reporter} {name:Ana Ruiz}',
    '{name:Ana Ruiz} in Port Sand and {name:Jon Ebbe}',
    '{name:ANA RUIZ} FOR TERN ONLINE and {name:JON EBBE}',
    '{name:Ana Ruiz}. ',
    '{name:Ana Ruiz} ({role:staff reporter})',
    '{name:Ana Ruiz Jr.}',
    '{name:Ana Ruiz}{name:Jon Ebbe}',
    '{name:Ana McDonald}',
    '{name:Ana Ruiz}, Tern News',
    '{name:Ana Ruiz} e {name:Jon Ebbe}',
    '{name:John E Smith}',
    '{role:our correspondent} in Sandport, {name:Ana Ruiz}',
    'our harbour in Sandport, Ana Ruiz',
    '{name:Ana Ruiz} (in Sandport)',
    '{name:Ana Ruiz} from agency reports',
    'Tern News',
    'the harbour wall',
  ])('%s', (sample) => {
    const { text, spans } = annotate(sample)
    const found = findContributors(text, { start: 0, end: text.length })
    expect(wordsAt(text, found)).toEqual(wordsAt(text, spans['name'] ?? []))
    const roles = found.flatMap(({ role }) => (role === null ? [] : [role]))
    expect(roles).toEqual(wordsAt(text, spans['role'] ?? []))
  })
})
