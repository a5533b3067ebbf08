import { useEffect, useMemo, useState } from 'react'
import type { Entry } from '../../library/list/Entry.ts'
import { narrowTo } from '../../library/list/narrow.ts'
import { type TextsSearched, searchTexts } from '../../library/list/searchTexts.ts'
import type { ListingStore } from '../../library/list/listing.ts'
import { useOffline } from '../parts/OfflineContext.ts'
import { readText } from './readText.ts'

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

const NONE: ReadonlySet<string> = new Set()
const BEGUN = { found: NONE, sofar: 0, unreachable: 0, unread: 0 }

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
  const whole = library.state === 'ready' && library.whole
  const [asked, ask] = useState('')
  const [state, note] = useState<{ readonly of: string; readonly searched: TextsSearched } | null>(
    null,
  )
  const rest = useMemo(() => {
    const isShown = narrowTo(words)
    return words === '' ? [] : (entries ?? []).filter((entry) => !isShown(entry))
  }, [words, entries])
  // What is the reader's own is always here.
  const here = whole || rest.every(({ added }) => added !== null)
  const goes = rest.length > 0 && (asked === words || (here && rest.length <= UNASKED))

  useEffect(() => {
    if (!goes) return undefined
    const left = new AbortController()
    const textOf = (entry: Entry, signal: AbortSignal) => readText(entry, openShelf, signal)
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
    searched: goes ? (searched ?? { ...BEGUN, all: rest.length }) : null,
    inText: searched?.found ?? NONE,
    ask: () => ask(words),
  }
}
