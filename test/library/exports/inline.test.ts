import { describe, expect, test } from 'vitest'
import { formatMarkdown } from '../../../src/library/exports/formatMarkdown.ts'
import { chapterOf } from '../../../src/library/exports/epubChapter.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { storyToExport } from './stories.ts'
import { inEnglish } from '../../../src/words/translate.ts'

const STORY = `# What the ferries cost

Ferries will cost **much more** from May, the company said in [its *price* list](https://tern.example/prices) on Tuesday.

| Crossing | 2026 |
| --- | --- |
| Harrow | 9.10 |

The company has two rules for those who travel often, and it asks everybody to follow them:

3. Buy the card [early](https://tern.example/card).
4. Keep the card dry.

Nobody who follows them will pay more than they did last year, the company said.
`

const { text, hints } = readMarkdown(STORY)
const article = parseArticle(text, hints)
const story = storyToExport(text, { article })

describe('a story as Markdown', () => {
  const markdown = formatMarkdown(inEnglish, story)

  test.each([
    ['emphasis', 'cost **much more** from'],
    ['links', '[its](<https://tern.example/prices>) [*price*](<https://tern.example/prices>)'],
    ['tables', '| Crossing | 2026 |\n| --- | --- |\n| Harrow | 9.10 |'],
    ['numbers', '3. Buy the card [early](<https://tern.example/card>).\n4. Keep the card dry.'],
  ])('keeps its %s', (_, words) => expect(markdown).toContain(words))

  test('reads as the same words again', () => {
    expect(readMarkdown(markdown).text).toContain('Ferries will cost much more from May')
    expect(readMarkdown(markdown).text).toContain('3. Buy the card early.\n4. Keep the card dry.')
  })
})

describe('a story as a chapter', () => {
  const { body } = chapterOf(inEnglish, story)

  test.each([
    ['emphasis', 'cost <strong>much more</strong> from'],
    ['links', '<a href="https://tern.example/prices">'],
    ['tables', '<tr><th>Crossing</th><th>2026</th></tr>\n<tr><td>Harrow</td><td>9.10</td></tr>'],
    ['numbers', '<li value="4">Keep the card dry.</li>'],
  ])('keeps its %s', (_, words) => expect(body).toContain(words))

  test('has no link that runs something, whatever a record says', () => {
    const links = [{ ...article.links![0]!, href: 'javascript:alert(1)' }]
    const { body } = chapterOf(inEnglish, { ...story, article: { ...article, links } })
    expect(body).not.toContain('javascript')
    expect(body).toContain('price')
  })
})
