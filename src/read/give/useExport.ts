import { useState } from 'react'
import { createBlob } from '../../library/pieces/createBlob.ts'
import { articleData } from '../../library/edition.ts'
import { openOnce } from '../../library/openOnce.ts'
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
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { NOT_OPENED } from './fetchPart.ts'

type Exporting =
  | { readonly state: 'idle' }
  | { readonly state: 'working' | 'saved' | 'failed'; readonly said: string }

/** Writes stories in a format and hands the file to the browser. */
export function useExport(chosen: readonly string[] | 'all') {
  const t = useTranslate()
  const door = useShelfDoor()
  const edition = useEdition()
  const [exporting, note] = useState<Exporting>({ state: 'idle' })

  async function save(format: Format) {
    note({ state: 'working', said: t('Writing the file…') })
    const shelf = (await door?.open()) ?? null
    if (!shelf && chosen === 'all') return note({ state: 'failed', said: t(NOT_OPENED) })
    try {
      const slugs = chosen === 'all' && shelf ? await allSlugs(shelf) : chosen
      const single = slugs.length === 1 && chosen !== 'all'
      const issue: Issue = {
        title: 'On Record',
        now: new Date().toISOString(),
        id: crypto.randomUUID(),
        single,
        t,
      }
      const openBuiltIn = (slug: string) => openOnce(edition, articleData(slug))
      const count = { written: 0, leftOut: 0 }
      const all = storiesToExport(slugs === 'all' ? [] : slugs, { shelf, openBuiltIn })
      const place = createBlob(FORMATS[format].mediaType)
      await FORMATS[format].write(counted(t, all, format, count, note), place.write, issue)
      const name = fileNameOf(format, single ? (slugs[0] ?? null) : null, issue)
      saveFile(await place.close(), name)
      note({ state: 'saved', said: savedWords(t, name, count) })
    } catch {
      note({
        state: 'failed',
        said: t(
          'The file could not be written: your library could not be read to its end, or there is no room. Nothing was changed.',
        ),
      })
    }
  }

  return { exporting, save }
}

type Count = { written: number; leftOut: number }

async function* counted(
  t: Translate,
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
        said: t('Writing the file: {stories}…', {
          stories: t('{count} stories', { count: count.written }),
        }),
      })
    yield story
  }
}

function savedWords(t: Translate, name: string, { written, leftOut }: Count): string {
  const stories = t('{count} stories', { count: written })
  const saved = t('Saved as {name}: {stories}.', { name, stories })
  if (leftOut === 0) return saved
  const others = t('{count} stories', { count: leftOut })
  const gone =
    leftOut === 1
      ? t('{stories} was left out: its text is not known here.', { stories: others })
      : t('{stories} were left out: their texts are not known here.', { stories: others })
  return `${saved} ${gone}`
}
