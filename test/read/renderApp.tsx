import { render } from '@testing-library/react'
import axe from 'axe-core'
import { MemoryRouter } from 'react-router'
import type { Article } from '../../src/article/Article.ts'
import { STORIES_ON_A_PAGE, articleFile, storiesFile } from '../../src/article/Edition.ts'
import { summarise } from '../../src/article/summarise.ts'
import type { CorrectionStore } from '../../src/library/corrections/corrections.ts'
import { createEdition } from '../../src/library/edition.ts'
import type { Parser } from '../../src/library/parser/openParser.ts'
import type { SettingsStore } from '../../src/library/settings.ts'
import type { ShelfDoor } from '../../src/library/shelf/shelfDoor.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { ParserContext } from '../../src/read/parts/ParserContext.ts'
import { App } from '../../src/read/App.tsx'
import { bringNearParts } from '../../src/read/article/nearParts.ts'
import { fetchCard } from '../../src/read/article/quotes/OpenCard.tsx'
import { CorrectionsContext } from '../../src/read/parts/CorrectionsContext.ts'
import { EditionContext } from '../../src/read/parts/EditionContext.ts'
import { SettingsContext } from '../../src/read/parts/SettingsContext.ts'
import { SettingsNearby } from '../../src/read/settings/settingsNearby.ts'
import { ShelfContext } from '../../src/read/parts/ShelfContext.ts'

// In the app they come when the page has come to rest.
await fetchCard()
await bringNearParts()
await SettingsNearby.bring()

/** Texts by slug. */
type Seeds = Readonly<Record<string, string | Article>>

/** What this reader has chosen and put right; nothing by default. */
type Kept = {
  readonly settings?: SettingsStore
  readonly corrections?: CorrectionStore
  readonly door?: ShelfDoor
  readonly parser?: Parser
}

/** An address, and what a link may tell the page that it leads to. */
type Address = string | { readonly pathname: string; readonly state: unknown }

/** Opens the whole app at an address, on an edition of these seeds that needs no network. */
export function renderApp(address: Address, seeds: Seeds, kept: Kept = {}) {
  const answers = new Map<string, unknown>()
  const articles = Object.entries(seeds).map(
    ([slug, text]) => [slug, typeof text === 'string' ? parseArticle(text) : text] as const,
  )
  for (const [slug, article] of articles) answers.set(articleFile(slug), article)
  const summaries = articles.map(([slug, article]) => summarise(article, slug, 'v1'))
  const pages = Math.max(1, Math.ceil(summaries.length / STORIES_ON_A_PAGE))
  for (let page = 1; page <= pages; page++) {
    answers.set(storiesFile(page), {
      page,
      pages,
      stories: summaries.length,
      quotes: summaries.reduce((sum, { quotes }) => sum + quotes, 0),
      summaries: summaries.slice((page - 1) * STORIES_ON_A_PAGE, page * STORIES_ON_A_PAGE),
    })
  }
  const edition = createEdition((file) => {
    const answer = answers.get(file)
    return Promise.resolve(
      answer === undefined ? new Response('', { status: 404 }) : Response.json(answer),
    )
  })
  return render(
    <EditionContext value={edition}>
      <SettingsContext value={kept.settings ?? null}>
        <CorrectionsContext value={kept.corrections ?? null}>
          <ShelfContext value={kept.door ?? null}>
            <ParserContext value={kept.parser ?? null}>
              <MemoryRouter initialEntries={[address]}>
                <App />
              </MemoryRouter>
            </ParserContext>
          </ShelfContext>
        </CorrectionsContext>
      </SettingsContext>
    </EditionContext>,
  )
}

/** What axe finds wrong with a rendered page, in words; colours need a real browser. */
export async function accessibilityFaults(page: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html ?? ''})`)
}
