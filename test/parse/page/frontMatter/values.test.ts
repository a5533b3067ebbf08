import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/article/Article.ts'
import { parseArticle } from '../../parseArticle.ts'
import { wordsOf } from '../../story.ts'

const STORY =
  'The council of Sandport said on Monday that the wall was old.\n\n“We go on,” said Ana Ruiz, the harbour master.\n'

function read(fields: string): Article {
  return parseArticle(`---\n${fields}\n---\n\n${STORY}`)
}

function faultsOf({ problems }: Article): readonly string[] {
  return problems.flatMap(({ code, message }) => (code === 'badFrontMatter' ? [message] : []))
}

describe('a key', () => {
  test.each(['image2: wall.jpg', 'og.title: Walls', 'aliases_1: Walls', '_id: 7', 'h1-class: big'])(
    'that nobody here knows is left alone: %s',
    (line) => expect(faultsOf(read(`${line}\ntitle: Wall lost`))).toEqual([]),
  )

  test.each(['2nd: wall', 'Wall lost at noon', '12:30 the wall fell'])(
    'begins with a letter and ends with a colon, so none is in %s',
    (line) =>
      expect(faultsOf(read(`${line}\ntitle: Wall lost`))).toEqual([
        `Line 2: “${line}” is not “key: value”.`,
      ]),
  )
})

describe('a title', () => {
  test.each([
    ['in marks', 'title: "Wall lost at noon"'],
    ['in marks, with a note behind', 'title: "Wall lost at noon" # by the desk'],
    ['folded', 'title: >\n  Wall lost\n  at noon'],
    ['folded without its end', 'title: >-\n  Wall lost\n  at noon'],
    ['kept by lines', 'title: |\n  Wall lost\n  at noon'],
    ['that goes on below', 'title: Wall lost\n  at noon'],
    ['in marks that goes on below', 'title: "Wall lost\n  at noon"'],
  ])('%s is read', (_, title) => {
    const article = read(`${title}\nauthor: Jon Ebbe`)
    expect(wordsOf(article, article.headline)?.replace(/\s+/g, ' ')).toBe('Wall lost at noon')
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Jon Ebbe'])
    expect(faultsOf(article)).toEqual([])
  })

  test.each([
    'title: Wall #5 lost',
    'title: Wall > tide',
    'title: Wall: >',
    'title: Wall “lost” | found',
  ])('%s is what it says', (title) => {
    const article = read(title)
    expect(wordsOf(article, article.headline)).toBe(title.slice('title: '.length))
  })

  test.each(['>', '|', '>-', '|+'])('with nothing below its %s has no value', (sign) => {
    const article = read(`title: ${sign}\nauthor: Jon Ebbe`)
    expect(wordsOf(article, article.headline)).not.toBe(sign)
    expect(faultsOf(article)).toEqual(['Line 2: “title” has no value.'])
  })

  test('without a value is named', () => {
    expect(faultsOf(read('author: Jon Ebbe\ntitle:'))).toEqual(['Line 3: “title” has no value.'])
  })

  test.each(['title: "Wall: \\"lost\\""', "title: 'Ana''s wall'"])('%s is named', (title) => {
    expect(faultsOf(read(title))).toEqual([
      'Line 2: “title” is shown with its escapes; leave the marks around it out.',
    ])
  })
})

test.each([
  ['below', 'author:\n- Jon Ebbe\n- Mara Quill'],
  ['in brackets', 'authors: [Jon Ebbe, "Mara Quill"]'],
  ['in brackets over lines', 'authors: [\n  Jon Ebbe,\n  Mara Quill\n]'],
])('a list %s is read', (_, authors) => {
  const article = read(`title: Wall lost\n${authors}`)
  expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Jon Ebbe', 'Mara Quill'])
  expect(faultsOf(article)).toEqual([])
})

describe('where it ends', () => {
  test('hundreds of lines are front matter, and so are three dots', () => {
    const many = Array.from({ length: 200 }, (_, at) => `tag: ${at}`).join('\n')
    expect(
      wordsOf(read(`${many}\ntitle: Wall lost`), read(`${many}\ntitle: Wall lost`).headline),
    ).toBe('Wall lost')
    const dots = parseArticle(`---\ntitle: Wall lost\n...\n\n${STORY}`)
    expect(wordsOf(dots, dots.headline)).toBe('Wall lost')
  })

  test.each([
    ['nowhere', ''],
    ['at a rule within the story', '\n---\n\nThe tide was out.\n\nNobody was hurt.\n'],
  ])('%s: its fields are read, and that is named', (_, rest) => {
    const article = parseArticle(`---\ntitle: Wall lost\nauthor: Jon Ebbe\n\n${STORY}${rest}`)
    expect(wordsOf(article, article.headline)).toBe('Wall lost')
    expect(article.quotes[0]?.kind).toBe('paraphrase')
    expect(article.quotes).toHaveLength(2)
    expect(faultsOf(article)).toEqual([expect.stringMatching(/^Line 1: .* is never closed/)])
  })

  test.each([
    ['a rule above a story', `---\nThe wall fell at noon.\n\n${STORY}`],
    ['one field', `---\nSource: the harbour office\n\n${STORY}`],
    ['fields among words', `---\ntitle: Wall lost\nThe wall fell.\nauthor: Jon Ebbe\n\n${STORY}`],
  ])('%s is none', (_, text) => {
    expect(parseArticle(text).blocks[0]?.type).not.toBe('frontMatter')
  })
})
