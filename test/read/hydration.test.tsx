// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { articleFile, storiesFile } from '../../src/article/Edition.ts'
import { type Change, correctionOf } from '../../src/article/corrections/Correction.ts'
import { summarise } from '../../src/article/summarise.ts'
import {
  type CorrectionStore,
  createCorrections,
} from '../../src/library/corrections/corrections.ts'
import { createEdition } from '../../src/library/edition.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { App } from '../../src/read/App.tsx'
import { bringNearParts } from '../../src/read/article/nearParts.ts'
import { CorrectionsContext } from '../../src/read/parts/CorrectionsContext.ts'
import { EditionContext } from '../../src/read/parts/EditionContext.ts'
import { memoryShelf } from './article/fix/memoryShelf.ts'
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

function pageAt(address: string, corrections: CorrectionStore | null = null) {
  const edition = createEdition(() => new Promise(() => {}))
  for (const [slug, article] of articles) edition.put(articleFile(slug), article)
  edition.put(storiesFile(1), list)
  return (
    <EditionContext value={edition}>
      <CorrectionsContext value={corrections}>
        <MemoryRouter initialEntries={[address]}>
          <App />
        </MemoryRouter>
      </CorrectionsContext>
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

/** What is put right in the ferry’s story: who speaks, and each field of the head. */
const PUT_RIGHT: readonly Change[] = [
  {
    kind: 'speaker',
    at: { words: '“We have waited long enough,”', before: '', after: '', start: null },
    speaker: { name: 'Jon Ebbe', kind: 'person' },
  },
  { kind: 'headline', at: { words: 'The ferry runs', before: '', after: '', start: null } },
  { kind: 'published', iso: '2026-03-01' },
  { kind: 'authors', names: ['Anna Quill'] },
  { kind: 'publisher', name: 'Tern News' },
]

test('each part of a story is taken over as it was rendered, and then shows what was put right', async () => {
  const root = document.createElement('div')
  document.body.append(root)
  root.innerHTML = renderToString(pageAt('/articles/ferry'))
  const shelf = memoryShelf(PUT_RIGHT.map((change) => correctionOf(change)))
  const corrections = createCorrections(window, () => shelf)
  await corrections.look('ferry')

  const faults: unknown[] = []
  const app = await act(() =>
    hydrateRoot(root, pageAt('/articles/ferry', corrections), {
      onRecoverableError: (fault) => faults.push(fault),
    }),
  )
  expect(faults).toEqual([])
  expect(root.querySelector('h1')?.textContent).toBe('The ferry runs')
  const words = root.textContent
  for (const right of ['Jon Ebbe', '1 March 2026', 'Anna Quill', 'Tern News', 'Corrections (5)']) {
    expect(words).toContain(right)
  }
  act(() => app.unmount())
  root.remove()
})
