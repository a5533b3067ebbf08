import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/parse/attribution/rules.ts'
import { contextOf } from './contextOf.ts'

/** Whom a rule finds when it runs alone: a name, `goes on`, or nobody. */
function findAlone(id: string, sample: string): string | null {
  const rule = RULES.find((one) => one.id === id)
  // Marks are enough to tell the language of a line.
  const found = rule?.find(contextOf(sample, languageOf(sample)))
  return found ? (found.mention?.name ?? 'goes on') : null
}

function languageOf(sample: string): string {
  if (sample.includes('„')) return 'de'
  return sample.includes('«') ? 'fr' : 'en'
}

/** By the rule’s id: whom its own sample is about, and a line that it must leave alone. */
const CASES: Readonly<Record<string, readonly [speaker: string, not: string]>> = {
  cueAfter: ['Ana Ruiz', '“The Long Tide” is a song. Ana Ruiz sang it.'],
  ownView: ['Ruiz', '“The Long Tide” is Ruiz’s home.'],
  gapped: ['Jon Ebbe', 'Ana Ruiz sprach von einem „guten Tag“, Jon Ebbe ging zu einer „Sitzung“.'],
  written: ['Jon Ebbe', 'Ruiz answered a letter from Jon Ebbe: “We will mend it.”'],
  leading: ['Ruiz', 'Ruiz was at home: “The Long Tide” was on the radio.'],
  ownClaim: ['Falk', 'Ruiz said Falk’s claim that the wall had gone was “past mending”.'],
  cueBeside: ['Ana Ruiz', 'Ana Ruiz walked home past the “old wall”.'],
  signature: ['Ana Ruiz', '“We will rebuild.”\nAna Ruiz went home.'],
  label: ['Ana Ruiz', 'The wall fell on Monday: “It is gone.”'],
  accordingTo: ['Ana Ruiz', 'According to plan, the wall is “past mending.”'],
  inside: ['Ana Ruiz', '« Le mur, la digue, Ana Ruiz, tout tient. »'],
  trailing: ['Ana Ruiz', 'The wall “cannot wait” another winter, as everybody knows.'],
  cueBefore: ['Ruiz', 'Ruiz walked for hours along the long wall that is “past mending.”'],
  nounCue: ['Falk', 'Falk’s boat that was “past mending” sank.'],
  cueBehind: ['Ana Ruiz', 'Their plan is “a wall of paper” and nothing else.'],
  colonBefore: ['The mayor', 'The mayor left.\n“Come back.”'],
  pointsBack: ['Ana Ruiz', '„Wir bleiben.“ Das freute Ana Ruiz.'],
  nameAbove: ['Ana Ruiz', 'Ana Ruiz left.\n“I would vote for her again.”'],
  view: ['Ana Ruiz', 'To the north, it is a “builder” of walls.'],
  answer: ['Jon Ebbe', 'It rained in Sandport.\n“Always.”'],
  reportGoesOn: ['Ana Ruiz', 'Ana Ruiz sagte, die Mauer sei weg. Jon Ebbe hat „nie gelogen“.'],
  sentenceSubject: ['Ruiz', 'It rained on “the old wall” all night.'],
  sameParagraph: ['goes on', '“It is gone,” Ruiz said. Falk laughed. “We saw it go.”'],
  continued: ['goes on', '“It is gone,” Ruiz said.\nIt rained. “We saw it go.”'],
  answered: ['goes on', '“It is gone,” Ruiz said.\nThe rain went on.\n“Not the town.”'],
  sentenceBefore: ['Ruiz', 'It rained. “They came when nobody else would.”'],
  insideParagraph: ['goes on', 'Ruiz called it a ruin. As a result there is “no time to lose.”'],
  lastSentence: ['Ruiz', 'As a result there is “not one day to lose.”'],
  paragraphBehind: ['Ada Finch', '“We had four minutes.”\nIt rained, and the ferry was late.'],
}

test('every rule has its case, in the order of the table', () => {
  expect(RULES.map(({ id }) => id)).toEqual(Object.keys(CASES))
})

describe.each(RULES.map(({ id, sample }) => ({ id, sample })))('$id alone', ({ id, sample }) => {
  test(`finds who says it: ${sample}`, () => {
    expect(findAlone(id, sample)).toBe(CASES[id]?.[0])
  })

  test(`leaves alone: ${CASES[id]?.[1]}`, () => {
    expect(findAlone(id, CASES[id]?.[1] ?? '')).toBeNull()
  })
})
