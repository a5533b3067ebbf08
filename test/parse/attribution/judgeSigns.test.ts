import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/parse/attribution/rules.ts'
import { readInner } from '../../../src/parse/attribution/judgeInner.ts'
import { patternsOf } from '../../../src/parse/attribution/judgePatterns.ts'
import { signsOfStory } from '../../../src/parse/attribution/judgeStory.ts'
import { contextOf } from './contextOf.ts'

function patternsIn(sample: string): readonly string[] {
  const context = contextOf(sample)
  for (const rule of RULES) {
    const candidate = rule.find(context)
    if (candidate)
      return patternsOf(context, readInner(context.text, context.token), {
        candidate,
        rule: rule.id,
      })
  }
  return []
}

function storySigns(sample: string): readonly string[] {
  const context = contextOf(sample)
  return signsOfStory(context, readInner(context.text, context.token))
}

describe('turns of phrase', () => {
  test.each([
    ['supposed', 'Ana Ruiz would say “never”.'],
    ['supposed', 'Ana Ruiz might have said “never”.'],
    ['advised', 'Ana Ruiz tried to say “never”.'],
  ])('%s: %s', (pattern, sample) => {
    expect(patternsIn(sample)).toContain(`pattern ${pattern}`)
  })

  test.each([
    ['supposed', 'Ana Ruiz said “never”.'],
    ['supposed', 'It would fall, and Ana Ruiz said “never”.'],
    ['advised', 'Ana Ruiz said “never”.'],
  ])('not %s: %s', (pattern, sample) => {
    expect(patternsIn(sample)).not.toContain(`pattern ${pattern}`)
  })
})

describe('the rest of the story', () => {
  test('talks to its reader', () => {
    const lead = 'You can ask your friend how you look. You need your own mirror for it.'
    expect(storySigns(`${lead} You can say “well done”.`)).toContain('advice much')
  })

  test('does not talk to its reader', () => {
    expect(storySigns('A young builder said “well done”.')).toContain('advice none')
  })
})
