import { expect, test } from 'vitest'
import { groupOf, TAGS, tagsOf } from '../../../src/parse/tokens/tags.ts'

test.each(TAGS)('a word with the tag %s alone has it and no other', (tag) => {
  const tags = tagsOf([tag])
  expect(TAGS.filter((one) => tags.has(one))).toEqual([tag])
  expect(TAGS.filter((one) => tags.hasAny(groupOf(one)))).toEqual([tag])
  expect(tags.hasAny(groupOf(...TAGS.filter((one) => one !== tag)))).toBe(false)
})

test('one tag of a group is enough', () => {
  const group = groupOf('say', 'contracted')
  expect(tagsOf(['past', 'say']).hasAny(group)).toBe(true)
  expect(tagsOf(['contracted', 'pronoun']).hasAny(group)).toBe(true)
  expect(tagsOf(['past', 'pronoun']).hasAny(group)).toBe(false)
})

test('a word without tags has none of any group', () => {
  expect(tagsOf([]).hasAny(groupOf(...TAGS))).toBe(false)
})

test('the same tags are one value, in any order', () => {
  expect(tagsOf(['say', 'past'])).toBe(tagsOf(['past', 'say']))
})
