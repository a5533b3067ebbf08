import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { readArticle } from '../../../src/parse/formats/openArticle.ts'
import { stripTags } from '../../../src/parse/formats/stripTags.ts'

const WORDS = 'The council said the wall was old.'

describe('Markdown', () => {
  test.each(['<!-- a note', '<script>', '<style>', '<SCRIPT src="a.js">'])(
    '%s that nobody closes hides nothing, and is named',
    (opens) => {
      const article = readArticle(
        `# Wall lost\n\nIt fell.\n\n${opens}\n\n## Council\n\n${WORDS}`,
        readMarkdown,
      )
      expect(article.text).toContain(WORDS)
      expect(article.blocks.map(({ type }) => type)).toContain('subheading')
      expect(article.problems).toContainEqual(
        expect.objectContaining({
          code: 'unreadMarkup',
          message: expect.stringContaining('never closed'),
        }),
      )
    },
  )

  test.each(['<!-- a note -->', '<script>x()</script>', '<style>\n\np{}\n\n</style>'])(
    '%s is hidden as ever',
    (closed) => {
      const { text, notes } = readMarkdown(`# Wall lost\n\n${closed}\n\n${WORDS}`)
      expect(text).toBe(`Wall lost\n\n${WORDS}`)
      expect(notes).toEqual([])
    },
  )

  test('every one of them is taken for a letter, and named where it stands', () => {
    const given = `---\ntitle: Wall\n---\n\n\`<!--\` opens a note.\n\n<!-- closed -->\n\n<!-- a\n\n**It** fell.\n\n<script>\n\n<!-- b\n\n**${WORDS}**\n`
    const { text, problems } = readArticle(given, readMarkdown)
    expect(text).not.toContain('**')
    const places = problems.flatMap(({ code, start }) =>
      code === 'unreadMarkup' ? [text.slice(start, start + 8).trim()] : [],
    )
    expect(places).toEqual([
      '<!-- a\n\nI'.slice(0, 8).trim(),
      '<script>',
      '<!-- b\n\nT'.slice(0, 8).trim(),
    ])
  })

  test('in a quote or a list it is shown as it is', () => {
    const { text } = readMarkdown(`- a\n- <!-- b\n\n  ${WORDS}\n`)
    expect(text).toContain(WORDS)
    expect(stripTags('a <!-- b')).toBe('a <!-- b')
  })
})

describe('a page', () => {
  const page = (opens: string) => `<h1>Wall lost</h1><p>It fell.</p>${opens}<p>${WORDS}</p>`

  test.each([
    '<!-- a note ',
    '<script>var a; ',
    '<style>p{} ',
    '<title>Wall',
    '<textarea>',
    '<iframe>',
    '<script>a</script><script>b</scripts>',
    '<script>a</script><script>b</script',
    '<!-- a --><SCRIPT>var a; ',
    '<script><!-- <script></script> ',
  ])('%s that nobody closes hides no paragraph, and is named', (opens) => {
    const article = readArticle(page(opens), readHtml)
    expect(article.text).toContain(WORDS)
    expect(article.text).not.toContain('<p>')
    expect(article.problems).toContainEqual(
      expect.objectContaining({
        code: 'unreadMarkup',
        message: expect.stringContaining('never closed'),
      }),
    )
  })

  test('with a title that nobody closes has its scripts below, and one note', () => {
    const html = `<head><title>Wall</head><h1>Wall lost</h1>${`<script>x("<p>")</script><p>${WORDS}</p>`.repeat(6)}`
    const { text, notes = [] } = readHtml(html)
    expect(text.split(WORDS)).toHaveLength(7)
    expect(text).not.toContain('x(')
    expect(notes.map(({ shown }) => shown)).toEqual(['<title'])
  })

  test.each([
    'var a = "<p>It rose.</p>"',
    "var a = '<p class=\\'b\\'>It rose.</p>', b = \"<div>it ",
    'var a = `\n<p>It rose.</p>\n',
    '{"articleBody":"<p>It \\"rose\\".</p><p>It',
  ])('that breaks off within %s shows no code, and is named', (code) => {
    const { text, notes } = readHtml(`<h1>Wall lost</h1><p>${WORDS}</p><script>${code}`)
    expect(text).toBe(`Wall lost\n\n${WORDS}`)
    expect(notes).toMatchObject([{ message: expect.stringContaining('breaks off') }])
  })

  test('that breaks off within code shows none of it, and is named', () => {
    const { text, notes } = readHtml(`<h1>Wall lost</h1><p>${WORDS}</p><script>var a = 1; var b`)
    expect(text).toBe(`Wall lost\n\n${WORDS}`)
    expect(notes).toMatchObject([{ message: expect.stringContaining('breaks off') }])
  })

  test.each(['<!-- a -->', '<script>"<!--"</script>', '<style></style>', '<title>Wall</title>'])(
    '%s is hidden as ever',
    (closed) => {
      expect(readHtml(page(closed)).notes).toEqual([])
    },
  )
})
