import { describe, expect, test } from 'vitest'
import { splitCredits } from '../../../../src/parse/page/credits/splitCredits.ts'

function split(words: string, sure: boolean): readonly string[] {
  return splitCredits(words, { start: 0, end: words.length }, sure).map(
    ({ name, kind, parts }) => `${kind} ${name}${parts ? ` (${parts.length})` : ''}`,
  )
}

describe('names where the words around them say that it is a credit', () => {
  test.each([
    ['Jon Ebbe/AP', ['photographer Jon Ebbe/AP (2)']],
    ['Jon Ebbe/AP, Tern News', ['photographer Jon Ebbe/AP (2)', 'outlet Tern News']],
    ['CNBC, Getty Images', ['outlet CNBC', 'agency Getty Images']],
    ['Ana Ruiz and Jon Ebbe', ['photographer Ana Ruiz', 'photographer Jon Ebbe']],
    ['Jon Ebbe for Tern News', ['photographer Jon Ebbe for Tern News (2)']],
    ['AFP via Getty Images', ['agency AFP via Getty Images (2)']],
    ['AP Photo/Jon Ebbe, File', ['photographer AP Photo/Jon Ebbe (2)']],
    ['File', ['other File']],
    ['Tern News; Photos: Getty', ['outlet Tern News', 'agency Getty']],
    ['the Gull Watch', ['photographer Gull Watch']],
    ['THE CANADIAN PRESS', ['agency THE CANADIAN PRESS']],
    ['Friends of the Wall', ['other Friends of the Wall']],
    ['the friends of the wall', []],
  ])('%s', (words, credits) => {
    expect(split(words, true)).toEqual(credits)
  })
})

describe('the parts of a credit', () => {
  test.each([
    ['AP Photo/Jon Ebbe, File', ['AP', 'Jon Ebbe']],
    ['REUTERS/Jon Ebbe/File Photo', ['REUTERS', 'Jon Ebbe']],
    ['Jon Ebbe/dpa/Archivbild', ['Jon Ebbe', 'dpa']],
    ['Harbour Office/Handout via REUTERS', ['Harbour Office', 'REUTERS']],
    ['Jon Ebbe/via REUTERS', ['Jon Ebbe', 'REUTERS']],
    ['Jon Ebbe on Unsplash', ['Jon Ebbe', 'Unsplash']],
    ['JON EBBE (EFE)', ['JON EBBE', 'EFE']],
    ['Photo Jon Ebbe / AFP', ['Jon Ebbe', 'AFP']],
    ['The Salt Photo/Jon Ebbe', ['The Salt Photo', 'Jon Ebbe']],
  ])('%s', (words, names) => {
    const [credit] = splitCredits(words, { start: 0, end: words.length }, true)
    expect(credit?.parts?.map(({ name }) => name)).toEqual(names)
    expect(credit?.parts?.map(({ start, end }) => words.slice(start, end))).toEqual(names)
  })

  test.each([
    ['Photo Jon Ebbe', 'Jon Ebbe'],
    ['Photo supplied', 'Photo supplied'],
    ['File Photo/Handout', 'File Photo/Handout'],
  ])('a name alone is itself, without the word before it: %s', (words, name) => {
    expect(splitCredits(words, { start: 0, end: words.length }, true)[0]?.name).toBe(name)
  })
})

describe('where nothing says so only names that are known count', () => {
  test.each([
    ['Jon Ebbe/AP', ['photographer Jon Ebbe/AP (2)']],
    ['Reuters', ['agency Reuters']],
    ['Friends of the Wall', []],
    ['It stood for a year', []],
  ])('%s', (words, credits) => {
    expect(split(words, false)).toEqual(credits)
  })
})
