// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { articleFile, storiesFile } from '../../src/article/Edition.ts'
import { summarise } from '../../src/article/summarise.ts'
import { createEdition } from '../../src/library/edition.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { App } from '../../src/read/App.tsx'
import { bringNearParts } from '../../src/read/article/nearParts.ts'
import { EditionContext } from '../../src/read/parts/EditionContext.ts'
import { likeBrowser } from './likeBrowser.ts'

await bringNearParts()

likeBrowser()

const { format } = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype)

afterEach(() => {
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format)
  vi.restoreAllMocks()
})

const STORIES = {
  ferry: `---
date: 2026-03-02
---
The ferry runs again

“We have waited long enough,” Ines Falk said on Friday. It has run since 1 May 2019, and on 4 June 2020 and 5 June 2020.
`,
  traghetto: `---
date: 2026-03-02
language: it
---
Il traghetto

«Abbiamo aspettato abbastanza», ha detto Ines Falk.
`,
} as const

const articles = Object.entries(STORIES).map(([slug, text]) => [slug, parseArticle(text)] as const)
const list = {
  page: 1,
  pages: 1,
  stories: 1204,
  quotes: 2408,
  summaries: articles.map(([slug, article]) => summarise(article, slug, 'v1')),
}

function pageAt(address: string) {
  const edition = createEdition(() => new Promise(() => {}))
  for (const [slug, article] of articles) edition.put(articleFile(slug), article)
  edition.put(storiesFile(1), list)
  return (
    <EditionContext value={edition}>
      <MemoryRouter initialEntries={[address]}>
        <App />
      </MemoryRouter>
    </EditionContext>
  )
}

/** Another release of ICU: it writes days otherwise, and calls languages by other names. */
function changeRelease() {
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    ...format,
    get: () => () => 'Sat 9-Jan-21',
  })
  vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue('Standard Italian')
}

for (const address of ['/', '/articles/ferry', '/articles/traghetto']) {
  test(`the words of ${address} are taken over by a browser that knows other forms`, async () => {
    const root = document.createElement('div')
    document.body.append(root)
    root.innerHTML = renderToString(pageAt(address))
    const words = root.querySelector('main')?.textContent ?? ''
    expect(words).toContain(address.endsWith('traghetto') ? 'Italian' : '2 March 2026')

    changeRelease()
    const faults: unknown[] = []
    const app = await act(() =>
      hydrateRoot(root, pageAt(address), { onRecoverableError: (fault) => faults.push(fault) }),
    )
    expect(faults).toEqual([])
    act(() => app.unmount())
    root.remove()
  })
}
