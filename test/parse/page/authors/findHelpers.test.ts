import { expect, test } from 'vitest'
import { parsePage } from '../../story.ts'

function contributorsOf(foot: string): readonly string[] {
  const { sources } = parsePage('Council mends harbour wall\nBy Mara Quill', foot)
  return sources.flatMap(({ kind, name }) => (kind === 'contributor' ? [name] : [])).slice(1)
}

test.each([
  ['(Reporting by Mara Quill; Editing by Jo Vell)', ['Jo Vell']],
  ['Additional reporting by Sunniva Cole.', ['Sunniva Cole']],
  ['Additional reporting by Sunniva Cole and Jon Ebbe in Norby', ['Sunniva Cole', 'Jon Ebbe']],
  ['Jon Ebbe and Ines Falk contributed to this report.', ['Jon Ebbe', 'Ines Falk']],
  ['Mara Quill reported from Port Essel. Jon Ebbe contributed reporting.', ['Jon Ebbe']],
  [
    'Additional reporting by Sunniva Cole. Mara Quill’s last piece was about Norby.',
    ['Sunniva Cole'],
  ],
])('names who helped: %s', (line, names) => {
  expect(contributorsOf(line)).toEqual(names)
})

test.each([
  'Mara Quill writes about the coast. Follow her on all her channels.',
  'With files from Reuters.',
  'Mara Quill and the author Sunniva Cole live in Norby.',
  'This story was first published by Tern News.',
])('names nobody who helped: %s', (line) => {
  expect(contributorsOf(line)).toEqual([])
})
