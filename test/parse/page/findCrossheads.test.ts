import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { blocksOf, parseStory, speakerOf, wordsOf } from '../story.ts'

const PROSE = 'The county has promised to pay for the other half of the wall, and for the stones.'
const BANK =
  'Tern Bank director Ana Ruiz said nobody had expected the fares to rise before the summer.'

describe('a heading of somebody’s words and their name', () => {
  const page = (line: string, above = 'Advertisement'): string =>
    [PROSE, `${above}\n${line}\nAdvertisement`, BANK, PROSE].join('\n\n')

  test.each([
    ['‘No reason to move’: Tern Bank', 'Tern Bank'],
    ['“No reason to move”: Ana Ruiz', 'Ana Ruiz'],
  ])('is one, though furniture lies around it: %s', (line, name) => {
    const article = parseStory(page(line))
    expect(blocksOf(article, 'subheading')).toEqual([line])
    const said = article.quotes.find((quote) => wordsOf(article, quote)?.includes('No reason'))
    expect(speakerOf(article, said)).toBe(name)
  })

  test.each([
    ['a link among others', '‘No reason to move’: Tern Bank', 'Read more'],
    ['a sentence behind the colon', '‘No reason to move’: what the bank told us', 'Advertisement'],
    ['a song', '“Sea Song”: Lena Brill', 'Advertisement'],
    ['a line without marks', 'No reason to move: Tern Bank', 'Advertisement'],
  ])('is none: %s', (_, line, above) => {
    expect(blocksOf(parseStory(page(line, above)), 'subheading')).toEqual([])
  })
})

describe('the numbers of sections', () => {
  const sections = (...lines: readonly string[]): readonly string[] =>
    blocksOf(
      parseStory(
        lines.map((line) => `${line}\nWhat the council heard on Tuesday\n\n${PROSE}`).join('\n\n'),
      ),
      'subheading',
    )

  test('make headings of the lines that they open', () => {
    const lines = ['1. Who mends the wall', '2. “Not some reason”', '3. Who pays for it']
    expect(sections(...lines)).toEqual(expect.arrayContaining(lines))
  })

  test.each([
    ['which do not follow one another', ['1. Who mends the wall', '5. Who pays for it']],
    ['of sentences', ['1. They mend the wall.', '2. They pay for it.']],
  ])('make none of lines %s', (_, lines) => {
    for (const line of lines) expect(sections(...lines)).not.toContain(line)
  })

  test('make none of a list of links', () => {
    const links = ['1. Wall falls at the harbour', '2. Mayor quits after storm', '3. Ferry runs']
    const list = links.map((link) => `${link}\nJon Ebbe`).join('\n\n')
    const article = parseStory(`${PROSE}\n\n${PROSE}\n\nMost popular\n\n${list}`)
    for (const link of links) expect(blocksOf(article, 'subheading')).not.toContain(link)
  })

  test('make an ordered list of lines that stand together', () => {
    const article = parseStory(`${PROSE}\n\n1. Buy the card\n2. Keep it dry\n\n${PROSE}`)
    expect(blocksOf(article, 'listItem')).toEqual(['1. Buy the card', '2. Keep it dry'])
  })
})

describe('a line in marks of its own that says again what the story says', () => {
  const said = `“The wall is past mending, and everybody in the town has known it for years,” Ana Ruiz said.`
  const story = (line: string): string =>
    ['Wall falls', 'By Jon Ebbe', PROSE, line, said, PROSE].join('\n\n')

  test.each([
    ['in single marks is a heading', '‘The wall is past mending’', 'subheading'],
    ['in the story’s own marks is a pull quote', '“The wall is past mending”', 'pullQuote'],
    [
      'of a whole sentence is a pull quote',
      '‘The wall is past mending, and everybody in the town has known it for years’',
      'pullQuote',
    ],
  ] as const)('%s', (_, line, type) => {
    expect(blocksOf(parseArticle(story(line)), type)).toEqual([line])
  })

  test.each([
    ['above a name', '‘The wall is past mending’\n\nAna Ruiz, teacher', said],
    ['for single ones', '‘The wall is past mending’', said.replace('“', '‘').replace('”', '’')],
    [
      'for single ones, beside double ones',
      '‘The wall is past mending’',
      `The sign says “Sea View”. ${said.replace('“', '‘').replace('”', '’')}`,
    ],
  ])('in single marks is a pull quote %s', (_, line, words) => {
    const article = parseArticle(story(line).replace(said, words))
    expect(blocksOf(article, 'pullQuote')).toContain('‘The wall is past mending’')
  })
})
