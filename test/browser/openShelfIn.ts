import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import type { Article } from '../../src/article/Article.ts'
import { parserVersion } from '../../src/site/parserVersion.ts'
import type { StoryContent } from '../../src/library/shelf/Record.ts'
import type { Shelf } from '../../src/library/shelf/Shelf.ts'
import type { keepStories } from '../../src/library/stories/keepStories.ts'

/** The reader's shelf, with a door of its own, as another tab has one. */
type PageShelf = { readonly shelf: Shelf; readonly keepStories: typeof keepStories }

declare global {
  interface Window {
    readonly ownShelf: PageShelf
  }
}

let bundled: Promise<string> | undefined

/** Gives a page of the app `window.ownShelf`: what a test puts on the shelf, and reads back. */
export async function openShelfIn(page: Page): Promise<void> {
  bundled ??= bundleShelf()
  await page.evaluate(await bundled)
}

async function bundleShelf(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('pageShelf.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define: { PARSER_VERSION: JSON.stringify(parserVersion()) },
  })
  return outputFiles[0]?.text ?? ''
}

/** A story as somebody pasted it. */
export function pasted(text: string, change: Partial<StoryContent> = {}): StoryContent {
  return {
    format: 'plain',
    text,
    head: {},
    file: null,
    address: null,
    way: 'paste',
    added: '2026-03-02T10:00:00.000Z',
    versionOf: null,
    unread: false,
    ...change,
  }
}

/** Puts a story on the shelf, past every page; gives its slug. */
export async function keepStory(
  page: Page,
  content: StoryContent,
  article: Article | null = null,
): Promise<string> {
  await openShelfIn(page)
  return page.evaluate(
    async (draft) => {
      const { shelf, keepStories } = window.ownShelf
      const { saved, slugs } = await keepStories(shelf, [draft])
      if (saved.state !== 'saved') throw new Error(`Not saved: ${saved.refusal}`)
      return slugs[0] ?? ''
    },
    { content, article },
  )
}
