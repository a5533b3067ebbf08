import { describe, expect, test } from 'vitest'
import { findResidue } from '../../../../src/parse/page/furniture/findResidue.ts'
import { lookAt } from '../../../../src/parse/page/lookAt.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'

function read(line: string): string | null {
  return findResidue(line, lookAt(line, { start: 0, end: line.length }), pageWordsOf('en'))
}

describe('page furniture by its own words', () => {
  test.each([
    ['Leave a Reply', 'comments'],
    ['Share on Facebook', 'share'],
    ['Sign up for our newsletter', 'newsletter'],
    ['Read more: Ferry sails again', 'related'],
    ['More Sandport Gazette', 'related'],
    ['Ferry sails again in Ostwick Ferry sails again in Ostwick', 'related'],
    ['[ The ferry sails again after its repair ]', 'related'],
    ['https://tern.example/wall.jpg 540 960', 'navigation'],
    ['6 minute read', 'navigation'],
    ['NEWS  SPORT  TV & RADIO  MONEY  MOTORS', 'navigation'],
    ['Medically reviewed by Ana Ruiz, MD', 'other'],
    ['© 2026 Tern News', 'legal'],
    ['Copyright Tern News. All rights reserved. No part of it may be printed elsewhere.', 'legal'],
    ['Your support makes all the difference to our journalism.', 'newsletter'],
    ['* I understand and agree to the rules of the harbour club', 'newsletter'],
  ])('%s', (line, kind) => {
    expect(read(line)).toBe(kind)
  })

  test.each([
    ['Read more books, she told them at the end of a long evening.'],
    ['More than four thousand people are expected to see it.'],
    ['Ferry sails again in Ostwick, and the ferry sails again in Sandport'],
    ['THE WALL  FALLS INTO THE SEA  AND NOBODY  KNOWS WHY'],
    ['WALL  FALLS  AGAIN'],
    ['Ana  Jon  Mia  Otto  Ines'],
    ['The book was reviewed by Ana Ruiz.'],
    ['[This story was updated at noon.]'],
    ['The council put the plan at https://tern.example/wall for all to read.'],
    ['Support for the wall has grown since the spring.'],
    ['“All rights,” she said, “are reserved for the sea.”'],
  ])('not: %s', (line) => {
    expect(read(line)).toBeNull()
  })
})
