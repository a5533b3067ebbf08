import { useEffect, useMemo, useState } from 'react'
import { articleFile } from '../../article/Edition.ts'
import type { Entry } from '../../library/list/Entry.ts'
import { narrowTo } from '../../library/list/narrow.ts'
import { type TextsSearched, searchTexts } from '../../library/list/searchTexts.ts'
import type { ListingStore } from '../../library/list/listing.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'
import { useOffline } from '../parts/OfflineContext.ts'

/** What the search of the texts is about, and how far it is. */
export type Texts = {
  /** How many stories there are whose text may have the words. */
  readonly count: number
  /** Whether all of them are on this device. */
  readonly here: boolean
  /** Null until it goes on. */
  readonly searched: TextsSearched | null
  readonly inText: ReadonlySet<string>
  readonly ask: () => void
}

/** So many texts that are here are looked through unasked: it takes about a second. */
const UNASKED = 300
/** Milliseconds of rest in typing. */
const PAUSE = 300

/** As it was read, else as it was given. */
async function ownText(shelf: Lookup | null, slug: string): Promise<string | null> {
  const reading = await shelf?.reading(slug)
  return reading?.article.text ?? (await shelf?.find('story', slug))?.content.text ?? null
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Looks for the words in the texts of all stories that don't have them in their rows: at once where the
 * texts are few and on this device, else when the reader asks for it.
 */
export function useTexts(
  words: string,
  /** Null until every story is known. */
  entries: readonly Entry[] | null,
  openShelf: ListingStore['openShelf'],
): Texts {
  const { library } = useOffline()
  const here = library.state === 'ready' && library.whole
  const [asked, ask] = useState('')
  const [state, note] = useState<{ readonly of: string; readonly searched: TextsSearched } | null>(
    null,
  )
  const rest = useMemo(() => {
    const isShown = narrowTo(words)
    return words === '' ? [] : (entries ?? []).filter((entry) => !isShown(entry))
  }, [words, entries])
  const goes = rest.length > 0 && (asked === words || (here && rest.length <= UNASKED))

  useEffect(() => {
    if (!goes) return undefined
    const left = new AbortController()
    const textOf = async ({ slug, summary, added }: Entry) => {
      if (added !== null) return ownText(await openShelf(), slug)
      const answer = await fetch(import.meta.env.BASE_URL + articleFile(slug, summary.version))
      const { text }: { readonly text?: unknown } = await answer.json()
      return typeof text === 'string' ? text : null
    }
    const tell = (searched: TextsSearched) => note({ of: words, searched })
    const timer = setTimeout(() => void searchTexts(rest, words, textOf, tell, left.signal), PAUSE)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [goes, words, rest, openShelf])

  const searched = state?.of === words ? state.searched : null
  return {
    count: rest.length,
    here,
    searched: goes ? (searched ?? { found: NONE, sofar: 0, all: rest.length, missing: 0 }) : null,
    inText: searched?.found ?? NONE,
    ask: () => ask(words),
  }
}
