import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SPEAKERS_READ, areSpeakersRead } from '../../src/article/languages.ts'

describe('the languages whose speakers are read', () => {
  test('are those that the parser has words of', () => {
    const folders = readdirSync('src/parse/languages', { withFileTypes: true })
    const codes = folders.filter((one) => one.isDirectory() && one.name.length === 2)
    expect(SPEAKERS_READ.toSorted()).toEqual(codes.map(({ name }) => name).toSorted())
  })

  test.each(['en', 'en-GB', 'DE', 'pt-BR'])('are told by any tag: %s', (lang) => {
    expect(areSpeakersRead(lang)).toBe(true)
  })

  test.each(['it', 'ja', 'ar', 'und', 'enm', ''])('have no other among them: %s', (lang) => {
    expect(areSpeakersRead(lang)).toBe(false)
  })
})
