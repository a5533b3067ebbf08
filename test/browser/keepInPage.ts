import { plainArticle } from '../../src/article/plainArticle.ts'
import { openShelf } from '../../src/library/shelf/openShelf.ts'
import type { Shelf } from '../../src/library/shelf/Shelf.ts'
import { type Draft, keepStories } from '../../src/library/stories/keepStories.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'

declare global {
  interface Window {
    /** The real shelf of the page's origin. */
    shelf: Shelf
    /** Keeps texts as if they had been pasted at these moments; gives their slugs. */
    keepTexts: (texts: readonly Given[]) => Promise<readonly string[]>
  }
}

export type Given = { readonly text: string; readonly added?: string }

window.shelf = openShelf({ host: window })

window.keepTexts = async (texts) => {
  const { saved, slugs } = await keepStories(window.shelf, texts.map(draftOf))
  if (saved.state === 'refused') throw new Error(`The shelf refused: ${saved.refusal}.`)
  return slugs
}

function draftOf({ text, added = new Date().toISOString() }: Given): Draft {
  const content = {
    format: 'plain',
    text,
    head: {},
    file: null,
    address: null,
    way: 'paste',
    added,
    versionOf: null,
    unread: false,
  } as const
  return { content, article: parseArticle(text) ?? plainArticle(text) }
}
