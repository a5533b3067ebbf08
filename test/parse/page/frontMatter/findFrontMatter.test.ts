import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parseArticle.ts'
import { LEDE, NEXT, wordsOf } from '../../story.ts'

const STORY = `Sandport mends its wall\n\n${LEDE}\n\n${NEXT}`

function namesOf(head: string): readonly string[] {
  const { byline } = parseArticle(`${head}\n\n${STORY}`)
  return byline?.contributors.map(({ name }) => name) ?? []
}

describe('authors in front matter', () => {
  test.each([
    ['one', 'author: Mara Quill'],
    ['one in marks', 'author: "Mara Quill"'],
    ['a list below', 'authors:\n  - Mara Quill\n  - Nora Quist'],
    ['a list below, not further in', 'authors:\n- Mara Quill\n- Nora Quist'],
    ['a list in brackets', 'authors: [Mara Quill, "Nora Quist"]'],
    ['links of a notebook', 'author:\n  - "[[Mara Quill]]"\n  - "[[Nora Quist|Nora]]"'],
    ['one link of a notebook', "author: '[[Mara Quill]]'"],
    [
      'links into a folder',
      'author:\n  - "[[people/Mara Quill]]"\n  - "[[people/Nora Quist|Nora]]"',
    ],
    ['a line each', 'author: Mara Quill\nauthor: Nora Quist'],
    ['people with fields', 'author:\n  name: Mara Quill\n  url: https://tern.example/mara'],
    ['people in a list', 'authors:\n  - name: Mara Quill\n    job: editor\n  - name: Nora Quist'],
  ])('%s', (name, lines) => {
    const found = namesOf(`---\ntitle: Wall\n${lines}\ntags:\n  - sea\n  - wall\n---`)
    expect(found).toEqual(
      /^(?:one|people with)/.test(name) ? ['Mara Quill'] : ['Mara Quill', 'Nora Quist'],
    )
  })

  test('lists, notes and fields of fields are no problem', () => {
    const { problems, headline, text } = parseArticle(
      `---\ntitle: Wall\n# a note\ntags:\n  - sea\n  - wall\nimage:\n  title: Boats\naliases: [boat, line]\n---\n\n${STORY}`,
    )
    expect(problems.filter(({ code }) => code === 'badFrontMatter')).toEqual([])
    expect(text.slice(headline?.start, headline?.end)).toBe('Wall')
  })

  test('a line that is no field is still a problem', () => {
    const { problems } = parseArticle(`---\njust words\ntitle: Wall\n---\n\n${STORY}`)
    expect(problems.map(({ code }) => code)).toContain('badFrontMatter')
  })
})

describe('a forwarded mail', () => {
  const MAIL =
    '---------- Forwarded message ---------\nFrom: Mara Quill <mara@tern.example>\nDate: Mon, Mar 2, 2026 at 10:05 AM\nSubject: Fwd: Harbour wall to be mended\nTo: <desk@gull.example>'

  test.each([
    ['by a mail program', MAIL],
    [
      'by another',
      'Begin forwarded message:\n\nFrom: Mara Quill <mara@tern.example>\nSubject: Harbour wall to be mended\nDate: 2 March 2026 at 10:05:11 GMT\nTo: desk@gull.example',
    ],
    [
      'in German',
      'Von: Mara Quill <mara@tern.example>\nGesendet: Montag, 2. März 2026 10:05\nAn: Nora Quist\nBetreff: WG: Harbour wall to be mended',
    ],
  ])('%s says who wrote what, and when', (_, mail) => {
    const article = parseArticle(`${mail}\n\n${LEDE}\n\n${NEXT}`)
    expect(article.blocks[0]?.type).toBe('frontMatter')
    expect(wordsOf(article, article.headline)).toBe('Harbour wall to be mended')
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Mara Quill'])
    expect(article.published?.iso.slice(0, 10)).toBe('2026-03-02')
  })

  test('gives way to what the story says', () => {
    const article = parseArticle(
      `${MAIL}\n\nSandport mends its wall\n\nBy Ana Ruiz\n\nMarch 1, 2026\n\n${LEDE}\n\n${NEXT}`,
    )
    expect(wordsOf(article, article.headline)).toBe('Sandport mends its wall')
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect(article.published?.iso).toBe('2026-03-01')
  })

  test.each([
    ['a label and a sentence', `From: the harbour master\n\n${LEDE}`],
    ['a recipe', `To: 2 lemons\nFrom: the market\nDate: any\n\n${LEDE}`],
    ['a line above it', `Sandport\nFrom: Mara Quill\nDate: Mar 2, 2026\nSubject: Wall\n\n${LEDE}`],
  ])('is not: %s', (_, text) => {
    expect(parseArticle(text).blocks.map(({ type }) => type)).not.toContain('frontMatter')
  })
})

describe('the paper’s name by the headline', () => {
  test.each([
    ['below', 'Sandport mends its wall\nThe Sandport Gazette\nBy Ana Ruiz', 'The Sandport Gazette'],
    ['above', 'The Sandport Gazette\nSandport mends its wall\nBy Ana Ruiz', 'The Sandport Gazette'],
  ])('%s it is the publisher', (_, head, name) => {
    const article = parseArticle(`${head}\n\n${LEDE}\n\n${NEXT}\n\n${LEDE.replace('town', 'bay')}`)
    expect(article.publisher?.name).toBe(name)
  })

  test('which a loose name has to be twice', () => {
    const page = `Sandport mends its wall\nTern News\nBy Ana Ruiz\n\n${LEDE}\n\n${NEXT}`
    expect(parseArticle(page).publisher).toBeNull()
    expect(parseArticle(`${page}\n\n“It holds,” she told Tern News.`).publisher?.name).toBe(
      'Tern News',
    )
  })

  test.each(['Local News', 'World News', 'Breaking News', 'Associated Press', 'YouTube'])(
    '%s is none',
    (name) => {
      const page = `Sandport mends its wall\n${name}\nBy Ana Ruiz\n\n${LEDE}\n\n${NEXT}\n\n${name}`
      expect(parseArticle(page).publisher).toBeNull()
    },
  )
})
