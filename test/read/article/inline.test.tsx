// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'

const STORY = `# What the ferries cost

By Ana Ruiz

Ferries will cost **much more** from May, the company said in [its price list](https://www.tern.example/prices) and at [tern.example](https://tern.example).

| Crossing | 2026 |
| --- | --- |
| Harrow | 9.10 |

3. Buy the card early.
4. Keep the card dry.

> There is no bridge, and there will be none.
>
> — Ines Falk, harbour master

“People will *never* [pay](mailto:jon@tern.example) it, because there is no bridge,” said Jon Ebbe, who has crossed every day.
`

likeBrowser()

async function openFerry(change: (article: Article) => Article = (article) => article) {
  const { text, hints } = readMarkdown(STORY)
  const page = renderApp('/articles/ferry', { ferry: change(parseArticle(text, hints)) })
  await screen.findByRole('heading', { level: 1 })
  return page
}

test('links lead out, and name whom they lead to where the words don’t', async () => {
  await openFerry()
  const link = screen.getByRole('link', { name: 'its price list', description: 'tern.example' })
  expect(link.getAttribute('href')).toBe('https://www.tern.example/prices')
  expect(link.getAttribute('rel')).toBe('noopener nofollow noreferrer')
  expect(screen.getByRole('link', { name: 'tern.example' }).title).toBe('')
  expect(screen.getByRole('link', { name: 'pay' }).title).toBe('jon@tern.example')
})

test('on paper an address stands once, and not behind words that are it', async () => {
  const { text, hints } = readMarkdown(
    `${STORY}\nIt said so [on **Monday** at noon](https://www.tern.example/monday).\n`,
  )
  const { container } = renderApp('/articles/ferry', { ferry: parseArticle(text, hints) })
  await screen.findByRole('heading', { level: 1 })
  const words = [...container.querySelectorAll(`main .body ${PRINTED}`)].map(
    ({ textContent }) => textContent,
  )
  expect(words).toEqual(['its price list', ' at noon'])
})

/** What `print.css` writes the address behind. */
const PRINTED = `a[href^='http']:not(.bare)`

test('a link of a record that runs something is words', async () => {
  await openFerry((article) => ({
    ...article,
    links: (article.links ?? []).map(({ start, end }) => ({
      start,
      end,
      href: 'javascript:alert(1)',
    })),
  }))
  expect(screen.queryByRole('link', { name: 'its price list' })).toBeNull()
  expect(screen.getByText(/its price list/, { selector: 'main .body p' })).toBeTruthy()
})

test('emphasis stays, in a quote too', async () => {
  await openFerry()
  expect(screen.getByText('much more').tagName).toBe('STRONG')
  expect(screen.getByText('never').closest('q')).toBeTruthy()
})

test('a table is a table, and its words are those of the text', async () => {
  const { container } = await openFerry()
  const table = within(screen.getByRole('region', { name: 'Table' })).getByRole('table')
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Crossing', '\t2026'])
  expect(table.textContent).toBe('Crossing\t2026\nHarrow\t9.10')
  expect(await accessibilityFaults(container)).toEqual([])
})

test('an ordered list keeps its numbers, and a signature its quote', async () => {
  await openFerry()
  const items = screen.getByText('3. Buy the card early.').closest('ol')
  expect(items?.children).toHaveLength(2)
  const signature = document.querySelector('.signature')
  expect(signature?.textContent).toContain('Ines Falk, harbour master')
  expect(signature?.closest('blockquote')?.textContent).toContain('There is no bridge')
})

test.each([
  ['whose last word is linked', 'last [Monday](https://www.tern.example/monday)', 'last'],
  ['whose first word is linked', '[last](https://www.tern.example/last) Monday', 'Monday'],
  ['that no link cuts', 'last Monday', 'last Monday'],
])('a day %s says which it is, once', async (_, words, name) => {
  const { text, hints } = readMarkdown(
    `# What the ferries cost\n\nBy Ana Ruiz\n\n20 November 2026\n\nThe ferries were stopped ${words} at noon, the company said in a letter to all of its crews.\n`,
  )
  renderApp('/articles/ferry', { ferry: parseArticle(text, hints) })
  const day = await screen.findByRole('button', { name })
  await userEvent.click(day)
  expect(screen.getAllByRole('note').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('16 November 2026'),
  ])
  await userEvent.click(day)
  expect(screen.queryByRole('note')).toBeNull()
})
