import type { Write } from '../pieces/bytes.ts'
import type { Translate } from '../../words/translate.ts'
import { createZip } from '../zip/createZip.ts'
import { type Stories, titleOf } from './StoryToExport.ts'
import { chapterOf } from './epubChapter.ts'
import { xml } from './xml.ts'

type Book = {
  readonly title: string
  readonly id: string
  readonly now: string
  readonly t: Translate
}

type Chapter = { readonly file: string; readonly title: string }

/** Stories as a book (EPUB 3.3), a chapter each, with the reader’s marks at their words and notes at its end. */
export async function writeEpub(stories: Stories, write: Write, book: Book): Promise<void> {
  const { t } = book
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
    const { body, lang } = chapterOf(t, story)
    await zip.add(`OEBPS/${chapter.file}`, page(chapter.title, body, lang))
  }
  if (chapters.length === 0) {
    const empty = { file: 'story-1.xhtml', title: t('No stories') }
    chapters.push(empty)
    await zip.add(
      `OEBPS/${empty.file}`,
      page(empty.title, `<p>${xml(t('There are no stories in it.'))}</p>`, t.lang),
    )
  }
  await zip.add('OEBPS/nav.xhtml', contentsPage(t, chapters))
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

/** Paper without colour tells the four kinds by their lines. */
const STYLE = `.about, .source { font-size: 0.85em; }
blockquote { margin: 1em 1.5em; }
mark { background: none; color: inherit; border-bottom: 2px solid #1d6b34; }
mark.quote { border-bottom: 3px double #23539c; }
mark.question { border-bottom: 2px dotted #7a2d9c; }
mark.check { border-bottom: 2px dashed #a6400f; }
.ref { font-size: 0.7em; vertical-align: super; line-height: 0; }
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

function contentsPage(t: Translate, chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ file, title }) => `<li><a href="${file}">${xml(title) || xml(t('Untitled'))}</a></li>`,
  )
  const contents = t('Contents')
  const list = `<nav epub:type="toc" id="toc"><h1>${xml(contents)}</h1><ol>\n${items.join('\n')}\n</ol></nav>`
  return page(contents, list, t.lang)
}

function packageOf({ title, id, now, t: { lang } }: Book, chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ file }, at) => `<item id="s${at + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  )
  const spine = chapters.map((_, at) => `<itemref idref="s${at + 1}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${xml(id)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>${lang}</dc:language>
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
