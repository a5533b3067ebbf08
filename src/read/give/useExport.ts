import { useState } from 'react'
import type { Article } from '../../article/Article.ts'
import { createBlob } from '../../library/pieces/createBlob.ts'
import { type EditionStore, articleData } from '../../library/edition.ts'
import {
  FORMATS,
  type Format,
  type Issue,
  fileNameOf,
  isLeftOut,
} from '../../library/exports/formats.ts'
import type { Stories } from '../../library/exports/StoryToExport.ts'
import { allSlugs, storiesToExport } from '../../library/exports/storiesToExport.ts'
import { saveFile } from '../cite/saveFile.ts'
import { useEdition } from '../parts/EditionContext.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { formatCount } from '../parts/formatCount.ts'
import { NOT_OPENED } from './fetchPart.ts'

type Exporting =
  | { readonly state: 'idle' }
  | { readonly state: 'working' | 'saved' | 'failed'; readonly said: string }

/** Writes stories in a format and hands the file to the browser. */
export function useExport(chosen: readonly string[] | 'all') {
  const door = useShelfDoor()
  const edition = useEdition()
  const [exporting, note] = useState<Exporting>({ state: 'idle' })

  async function save(format: Format) {
    note({ state: 'working', said: 'Writing the file…' })
    const shelf = (await door?.open()) ?? null
    if (!shelf && chosen === 'all') return note({ state: 'failed', said: NOT_OPENED })
    try {
      const slugs = chosen === 'all' && shelf ? await allSlugs(shelf) : chosen
      const single = slugs.length === 1 && chosen !== 'all'
      const issue: Issue = {
        title: 'On Record',
        now: new Date().toISOString(),
        id: crypto.randomUUID(),
        single,
      }
      const openBuiltIn = (slug: string) => openOnce(edition, slug)
      const count = { written: 0, leftOut: 0 }
      const all = storiesToExport(slugs === 'all' ? [] : slugs, { shelf, openBuiltIn })
      const place = createBlob(FORMATS[format].mediaType)
      await FORMATS[format].write(counted(all, format, count, note), place.write, issue)
      const name = fileNameOf(format, single ? (slugs[0] ?? null) : null, issue)
      saveFile(await place.close(), name)
      note({ state: 'saved', said: savedWords(name, count) })
    } catch {
      note({
        state: 'failed',
        said: 'The file could not be written: your library could not be read to its end, or there is no room. Nothing was changed.',
      })
    }
  }

  return { exporting, save }
}

type Count = { written: number; leftOut: number }

async function* counted(
  stories: Stories,
  format: Format,
  count: Count,
  note: (exporting: Exporting) => void,
): Stories {
  for await (const story of stories) {
    if (isLeftOut(format, story)) count.leftOut++
    else count.written++
    if (count.written % 100 === 0)
      note({
        state: 'working',
        said: `Writing the file: ${formatCount(count.written, 'story', 'stories')}…`,
      })
    yield story
  }
}

function savedWords(name: string, { written, leftOut }: Count): string {
  const saved = `Saved as ${name}: ${formatCount(written, 'story', 'stories')}.`
  if (leftOut === 0) return saved
  const why = leftOut === 1 ? 'was left out: its text is' : 'were left out: their texts are'
  return `${saved} ${formatCount(leftOut, 'story', 'stories')} ${why} not known here.`
}

/** A story of the edition, when it has come; null where there is none. */
function openOnce(edition: EditionStore, slug: string): Promise<Article | null> {
  const file = articleData(slug)
  return new Promise((resolve) => {
    const ended = new AbortController()
    const look = () => {
      const opened = edition.open(file)
      if (opened.state === 'opening' || ended.signal.aborted) return
      ended.abort()
      resolve(opened.state === 'open' ? opened.content : null)
    }
    const unsubscribe = edition.subscribe(look)
    ended.signal.addEventListener('abort', unsubscribe)
    look()
  })
}
