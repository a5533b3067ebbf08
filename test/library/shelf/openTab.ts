import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Entry, Kind, MarkContent, StoryContent } from '../../../src/library/shelf/Record.ts'
import { KINDS } from '../../../src/library/shelf/Record.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import type { Change, Restored, Shelf } from '../../../src/library/shelf/Shelf.ts'

// A live query looks for a browser's own IndexedDB before it asks any.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange })

/** What the tabs of one browser share: its disk, and its local storage. */
export type Browser = {
  readonly storage: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }
  readonly host: Window
}

export function openBrowser(): Browser {
  const kept = new Map<string, string>()
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  // As much of a window as the shelf asks for.
  const host = Object.assign(new EventTarget(), { localStorage, navigator: {} })
  return {
    storage: { indexedDB: new IDBFactory(), IDBKeyRange },
    host: host as unknown as Window,
  }
}

/** A tab of a browser; each has its own connection to the one disk. */
export function openTab({ host, storage }: Browser, patience = 5000): Shelf {
  return openShelf({ host, storage, times: { patience, pauses: [1, 1, 1] } })
}

/** Everything on a shelf, tombstones too. */
export async function everythingOn(shelf: Shelf): Promise<readonly Restored[]> {
  const all: Restored[] = []
  for (const kind of KINDS) {
    const whole = await shelf.walk(kind, (entries) => {
      all.push(...entries.map((entry) => restored(kind, entry)))
      return Promise.resolve()
    })
    if (!whole) throw new Error(`Not all of ${kind} could be read.`)
  }
  return all
}

function restored(kind: Kind, entry: Entry): Restored {
  // Kind and entry come from the same table.
  return { kind, entry } as Restored
}

export function storyOf(text: string, parts: Partial<StoryContent> = {}): StoryContent {
  return {
    format: 'plain',
    text,
    head: {},
    file: null,
    address: null,
    way: 'paste',
    added: '2026-03-02T08:00:00.000Z',
    versionOf: null,
    unread: false,
    ...parts,
  }
}

export function storyChange(slug: string, text: string, parts: Partial<StoryContent> = {}): Change {
  return { kind: 'story', id: slug, slug, content: storyOf(text, parts) }
}

export function markOf(words: string, parts: Partial<MarkContent> = {}): MarkContent {
  return {
    target: { type: 'words', at: { words, before: '', after: '', start: null } },
    kind: 'fact',
    note: '',
    made: '2026-03-02T08:00:00.000Z',
    story: { headline: 'Ferry runs again', publisher: null, published: null },
    ...parts,
  }
}

export function markChange(id: string, content: MarkContent | null, slug = 'ferry'): Change {
  return { kind: 'mark', id, slug, content }
}
