import { useEffect, useMemo, useState } from 'react'
import type { Entry } from '../../library/list/Entry.ts'
import { narrowTo } from '../../library/list/narrow.ts'
import { type InText, type TextsSearched, searchTexts } from '../../library/list/searchTexts.ts'
import type { Kept } from '../../library/offline/Offline.ts'
import type { ListingStore } from '../../library/list/listing.ts'
import { useOffline } from '../parts/OfflineContext.ts'
import { readText } from './readText.ts'

/** What the search of the texts is about, and how far it is. */
export type Texts = {
  /** How many stories there are whose text may have the words. */
  readonly count: number
  /** How many of those are on the host alone, as far as it is known. */
  readonly away: number
  /** Null until it goes on. */
  readonly searched: TextsSearched | null
  readonly inText: InText
  readonly ask: () => void
  /** Looks again for the texts that couldn’t be had. */
  readonly askAgain: () => void
}

/** So many texts that are here are looked through unasked: it takes about a second. */
const UNASKED = 300
/** Milliseconds of rest in typing. */
const PAUSE = 300

const NONE: InText = new Map()
const NONE_MISSING: TextsSearched['missing'] = new Map()
const BEGUN = { found: NONE, sofar: 0, missing: NONE_MISSING }

/** What was found for which words, in which stories. */
type Noted = {
  readonly of: string
  readonly rest: readonly Entry[]
  readonly searched: TextsSearched
}

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
  const [asked, ask] = useState('')
  const [state, note] = useState<Noted | null>(null)
  const [again, goAgain] = useState<Noted | null>(null)
  const rest = useMemo(() => {
    const isShown = narrowTo(words)
    return words === '' ? [] : (entries ?? []).filter((entry) => !isShown(entry))
  }, [words, entries])
  const away = Math.min(countAway(library), countBuiltIn(rest))
  const goes = rest.length > 0 && (asked === words || (away === 0 && rest.length <= UNASKED))

  useEffect(() => {
    if (!goes) return undefined
    const left = new AbortController()
    const textOf = (entry: Entry, signal: AbortSignal) => readText(entry, openShelf, signal)
    const tell = (searched: TextsSearched) => note({ of: words, rest, searched })
    const before = again?.of === words && again.rest === rest ? again.searched : undefined
    const search = () => void searchTexts(rest, words, textOf, tell, left.signal, before)
    const timer = setTimeout(search, PAUSE)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [goes, words, rest, openShelf, again])

  const searched = state?.of === words ? state.searched : null
  return {
    count: rest.length,
    away,
    searched: goes ? (searched ?? { ...BEGUN, all: rest.length }) : null,
    inText: searched?.found ?? NONE,
    ask: () => ask(words),
    askAgain() {
      if (!state) return
      const { missing, all } = state.searched
      goAgain(state)
      note({
        ...state,
        searched: { ...state.searched, sofar: all - missing.size, missing: NONE_MISSING },
      })
    },
  }
}

/** What is the reader's own is always here. */
function countBuiltIn(entries: readonly Entry[]): number {
  return entries.filter(({ added }) => added === null).length
}

function countAway(library: Kept): number {
  if (library.state === 'ready' && library.whole) return 0
  return 'total' in library && library.total > 0 ? library.total - library.kept : Infinity
}
