import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { parseArticle } from '../parseArticle.ts'
import { blocksOf } from '../story.ts'

function htmlOf(body: string, head = '', lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><title>Wall</title>${head}</head><body><article>${body}</article></body></html>`
}

function parseHtml(body: string, head = '') {
  const { text, hints } = readHtml(htmlOf(body, head))
  return parseArticle(text, hints)
}

const PARAGRAPHS =
  '<p>The council of Sandport voted this week to mend the old harbour wall before the storms.</p><p>“The stones will not wait for us, and neither will I,” said Ana Ruiz, the mayor of the town.</p><p>The county has promised to pay for the other half, and the fishermen for the stones.</p>'

describe('a q element', () => {
  test.each([
    ['in English', 'en', 'She said <q>we go on</q>.', 'She said “we go on”.'],
    ['in German', 'de-CH', 'Sie sagte <q>weiter</q>.', 'Sie sagte „weiter“.'],
    ['in French', 'fr', 'Elle dit <q>on y va</q>.', 'Elle dit «\u00a0on y va\u00a0».'],
    ['in Spanish', 'es', 'Dijo <q>seguimos</q>.', 'Dijo «seguimos».'],
    ['within another', 'en', '<q>He said <q>no</q> twice</q>', '“He said ‘no’ twice”'],
    ['over other elements', 'en', '<q>We <em>go</em> on</q>, she said', '“We go on”, she said'],
  ])('%s is shown with its marks', (_, lang, line, shown) => {
    expect(readHtml(htmlOf(`<p>${line}</p>`, '', lang)).text).toContain(shown)
  })

  test('shows its marks in Markdown too', () => {
    expect(readMarkdown('She said <q>we go on</q>.').text).toBe('She said “we go on”.')
  })

  test('is no other element', () => {
    expect(readHtml(htmlOf('<p>A <quark>small</quark> thing</p>')).text).toContain('A small thing')
  })
})

describe('a block quote', () => {
  test('that says the story’s words again is a pull quote', () => {
    const article = parseHtml(
      `<h1>Wall to be mended</h1>${PARAGRAPHS}<figure><blockquote><p>The stones will not wait for us</p></blockquote></figure><p>Builders begin on Monday and will work through the night, the council said.</p>`,
    )
    expect(blocksOf(article, 'pullQuote')).toEqual(['The stones will not wait for us'])
    expect(blocksOf(article, 'blockquote')).toEqual([])
  })

  test('with words of its own stays one', () => {
    const article = parseHtml(
      `<h1>Wall to be mended</h1>${PARAGRAPHS}<blockquote><p>The sea gives nothing back to anyone</p></blockquote><p>Builders begin on Monday and will work through the night, the council said.</p>`,
    )
    expect(blocksOf(article, 'blockquote')).toEqual(['The sea gives nothing back to anyone'])
  })
})

describe('what the markup says of the head', () => {
  test('several author tags are several authors', () => {
    const { byline } = parseHtml(
      `<h1>Wall to be mended</h1>${PARAGRAPHS}`,
      '<meta name="author" content="Mara Quill"><meta name="author" content="Nora Quist"><meta name="author" content="Mara Quill">',
    )
    expect(byline?.contributors.map(({ name }) => name)).toEqual(['Mara Quill', 'Nora Quist'])
  })

  test('a paragraph of the standfirst’s class right below the title is one', () => {
    const lead = 'Two villages quarrel over a wall that both need and neither wants.'
    const article = parseHtml(
      `<h1>Who pays for the wall?</h1><p class="article-lead">${lead}</p><p>By Ana Ruiz</p>${PARAGRAPHS}`,
    )
    expect(blocksOf(article, 'standfirst')).toEqual([lead])
  })

  test('a paragraph of that class further down is a paragraph', () => {
    const article = parseHtml(
      `<h1>Who pays for the wall?</h1>${PARAGRAPHS}<p class="lead">Two villages quarrel over a wall that both need.</p>`,
    )
    expect(blocksOf(article, 'standfirst')).toEqual([])
  })

  test('one that says whose the story is, is the byline', () => {
    const markdown = (line: string) =>
      readMarkdown(
        `# Storm shuts the bridges of Sandport\n\n*${line}*\n\nThe first tree is down on Quay Street, and both bridges are shut.`,
      )
    const bylineOf = (line: string) => {
      const { text, hints } = markdown(line)
      return parseArticle(text, hints).byline?.contributors.map(({ name }) => name)
    }
    expect(bylineOf('Rolling coverage with Ana Ruiz')).toEqual(['Ana Ruiz'])
    expect(bylineOf('By Ana Ruiz and Jon Ebbe')).toEqual(['Ana Ruiz', 'Jon Ebbe'])
    expect(bylineOf('By noon both bridges of the town were shut')).toBeUndefined()
  })

  test('a paragraph in bold below the title is the standfirst in Markdown', () => {
    const read = (below: string) => {
      const { text, hints } = readMarkdown(
        `# Seals win\n\n${below}\n\nBy Petra Vance\n\nThe seals of Skarn may stay where they are, the county court has ruled this week.\n\nThe council said it would read the ruling with care before it decides.`,
      )
      return blocksOf(parseArticle(text, hints), 'standfirst')
    }
    expect(read('**The county court has ruled that eleven seals may stay.**')).toEqual([
      'The county court has ruled that eleven seals may stay.',
    ])
    expect(read('**The** county court has ruled that eleven seals may stay.')).toEqual([])
  })

  test('the title loses the paper’s name where only the head has one', () => {
    const article = parseHtml(
      PARAGRAPHS,
      '<meta property="og:title" content="Wall to be mended — Tern News"><meta property="og:site_name" content="Tern News">',
    )
    expect(article.text.slice(article.headline?.start, article.headline?.end)).toBe(
      'Wall to be mended',
    )
  })
})

describe('a day among others on its line', () => {
  test('is the published one where the line says so', () => {
    const article = parseArticle(
      'A survey of harbour bathers\n\nReceived: 12 October 2025 | Accepted: 16 December 2025 | Published: 2 January 2026\n\nWinter bathing has become common in the towns on the bay, and nobody knows why.',
    )
    expect(article.published?.iso).toBe('2026-01-02')
  })
})

describe('a box above the last paragraph', () => {
  test('leaves it to the story', () => {
    const article = parseArticle(
      'Tower clock runs backwards\n\nBy Kit Larsen\n\nThe clock on the town hall in Sandport ran backwards for a day.\n\nSign up for our morning newsletter. Enter your email address.\n\nThe clock was stopped on Saturday.',
    )
    expect(blocksOf(article, 'paragraph')).toContain('The clock was stopped on Saturday.')
  })
})
