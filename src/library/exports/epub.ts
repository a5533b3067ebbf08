import type { Article } from '../../article/Article.ts'
import { type Block, contentOf } from '../../article/Block.ts'
import { slice } from '../../article/Span.ts'
import { headlineOf } from '../../article/Summary.ts'
import type { Write } from '../pieces/bytes.ts'
import { createZip } from '../zip/createZip.ts'
import { referenceOf } from '../citations/Reference.ts'
import { formatPlain } from '../citations/plain.ts'
import {
  type Stories,
  type StoryToExport,
  authorsOf,
  publishedOf,
  publisherOf,
  titleOf,
} from './StoryToExport.ts'
import { exactnessOf, speakerWords } from './doubt.ts'
import { markedWords } from './markedWords.ts'
import { xml } from './xml.ts'

type Book = { readonly title: string; readonly id: string; readonly now: string }

type Chapter = { readonly file: string; readonly title: string }

/** Stories as a book (EPUB 3.3), a chapter each, with the reader’s marks and notes at its end. */
export async function writeEpub(stories: Stories, write: Write, book: Book): Promise<void> {
  const zip = createZip(write, new Date(book.now))
  // By its first bytes a reader tells what the file is, so this one stands first and isn't packed.
  await zip.add('mimetype', 'application/epub+zip', 'stored')
  await zip.add('META-INF/container.xml', CONTAINER)
  await zip.add('OEBPS/style.css', STYLE)
  const chapters: Chapter[] = []
  for await (const story of stories) {
    if (!story.article && story.text === null) continue
    const chapter = { file: `story-${chapters.length + 1}.xhtml`, title: titleOf(story) }
    chapters.push(chapter)
    await zip.add(`OEBPS/${chapter.file}`, chapterOf(story))
  }
  if (chapters.length === 0) {
    const empty = { file: 'story-1.xhtml', title: 'No stories' }
    chapters.push(empty)
    await zip.add(`OEBPS/${empty.file}`, page(empty.title, '<p>There are no stories in it.</p>'))
  }
  await zip.add('OEBPS/nav.xhtml', contentsPage(chapters))
  await zip.add('OEBPS/package.opf', packageOf(book, chapters))
  await zip.close()
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

const STYLE = `.about, .source { font-size: 0.85em; }
blockquote { margin: 1em 1.5em; }
`

function page(title: string, body: string, lang = 'und'): string {
  const language = xml(lang)
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="UTF-8"/><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`
}

function contentsPage(chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ file, title }) => `<li><a href="${file}">${xml(title) || 'Untitled'}</a></li>`,
  )
  const list = `<nav epub:type="toc" id="toc"><h1>Contents</h1><ol>\n${items.join('\n')}\n</ol></nav>`
  return page('Contents', list, 'en')
}

function packageOf({ title, id, now }: Book, chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ file }, at) => `<item id="s${at + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  )
  const spine = chapters.map((_, at) => `<itemref idref="s${at + 1}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${xml(id)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>en</dc:language>
<meta property="dcterms:modified">${xml(now.slice(0, 19))}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`
}

function chapterOf(story: StoryToExport): string {
  const { article, text } = story
  const parts = [
    `<h1>${xml(titleOf(story))}</h1>`,
    aboutLine(story),
    article ? bodyOf(article) : paragraphs(text ?? ''),
    article ? quotesOf(article) : '',
    marksOf(story),
    article ? sourceOf(article) : '',
  ]
  const lang = article?.lang ?? 'und'
  return page(titleOf(story), parts.filter((part) => part !== '').join('\n'), lang)
}

function aboutLine(story: StoryToExport): string {
  const facts = [authorsOf(story).join(', '), publisherOf(story), publishedOf(story)?.slice(0, 10)]
  const known = facts.filter((fact) => fact !== null && fact !== undefined && fact !== '')
  return known.length > 0 ? `<p class="about">${xml(known.join(' · '))}</p>` : ''
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((words) => words.trim() !== '')
    .map((words) => `<p>${xml(words.trim())}</p>`)
    .join('\n')
}

const LEFT_OUT: ReadonlySet<Block['type']> = new Set([
  'frontMatter',
  'headline',
  'date',
  'byline',
  'residue',
])

function bodyOf(article: Article): string {
  const headline = headlineOf(article)
  return article.blocks
    .filter(({ type }) => !LEFT_OUT.has(type))
    .map((block) => blockOf(block, slice(article.text, contentOf(article.text, block))))
    .filter((markup) => markup !== `<p>${xml(headline)}</p>`)
    .join('\n')
}

function blockOf({ type }: Block, words: string): string {
  if (type === 'divider') return '<hr/>'
  const [before, after] = AROUND[type] ?? ['<p>', '</p>']
  return `${before}${xml(words.replace(/\s+/gu, ' '))}${after}`
}

const QUOTED = ['<blockquote><p>', '</p></blockquote>'] as const
const LISTED = ['<ul><li>', '</li></ul>'] as const
const SMALL = ['<p class="about">', '</p>'] as const

/** What stands around the words of a block that is no paragraph. */
const AROUND: Partial<Record<Block['type'], readonly [string, string]>> = {
  subheading: ['<h2>', '</h2>'],
  blockquote: QUOTED,
  pullQuote: QUOTED,
  listItem: LISTED,
  keyPoint: LISTED,
  caption: SMALL,
  credit: SMALL,
}

/** Who said what, with what is doubtful about it. */
function quotesOf(article: Article): string {
  const quotes = article.quotes.filter(({ repeats }) => repeats === undefined)
  if (quotes.length === 0) return ''
  const items = quotes.map((quote) => {
    const words = referenceOf({ article, quote, accessed: null }).quote?.printed ?? ''
    const by = [speakerWords(article, quote), exactnessOf(quote)].filter(Boolean).join(' ')
    return `<li><p>${xml(words)}</p><p class="source">— ${xml(by)}</p></li>`
  })
  return `<section><h2>Quotes</h2><ol>\n${items.join('\n')}\n</ol></section>`
}

function marksOf({ marks }: StoryToExport): string {
  if (marks.length === 0) return ''
  const items = marks.map(({ content }) => {
    const kind = content.kind ?? 'note'
    const note = content.note === '' ? '' : paragraphs(content.note)
    return `<li><p>${xml(markedWords(content))} <i>(${kind})</i></p>${note}</li>`
  })
  return `<section epub:type="annotations"><h2>Marks and notes</h2><ul>\n${items.join('\n')}\n</ul></section>`
}

function sourceOf(article: Article): string {
  const citation = formatPlain(referenceOf({ article, quote: null, accessed: null }))
  return `<p class="source">${xml(citation)}</p>`
}
