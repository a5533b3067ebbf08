import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Facets } from '../../library/list/findShown.ts'
import type { Sort } from '../../library/list/sortEntries.ts'
import { type View, WHOLE_VIEW, readView, writeView } from '../../library/list/View.ts'
import { useHydrated } from '../parts/useHydrated.ts'

/** What the reader asks of the list by its controls, besides what stands in the address. */
export type Chosen = {
  /** Null until one is chosen on this visit. */
  readonly sort: Sort | null
  readonly selecting: boolean
  /** The sheet with the filters is open. */
  readonly filtering: boolean
}

/** What the list tells its controls, once it has been looked through. */
export type Report = {
  readonly said: string
  /** Null as long as not every story has been looked through. */
  readonly facets: Facets | null
  readonly sort: Sort
}

export type ListControls = {
  readonly view: View
  readonly chosen: Chosen
  /** Whether any of the controls was used: until then the prerendered list is enough. */
  readonly touched: boolean
  readonly ask: (chosen: Partial<Chosen>) => void
  readonly field: RefObject<HTMLInputElement | null>
  readonly narrow: (words: string) => void
  /** Puts what was typed into the address at once. */
  readonly settle: () => void
  readonly report: Report | null
  readonly tell: (report: Report) => void
}

const NOTHING_CHOSEN: Chosen = { sort: null, selecting: false, filtering: false }

export function useListControls(): ListControls {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [report, tell] = useState<Report | null>(null)
  const { view, field, narrow, settle, typed } = useView()
  return {
    view,
    chosen: chosen ?? NOTHING_CHOSEN,
    touched: chosen !== null || typed || writeView(view) !== '',
    ask: (asked) => setChosen((before) => ({ ...(before ?? NOTHING_CHOSEN), ...asked })),
    field,
    narrow,
    settle,
    report,
    tell,
  }
}

/** Milliseconds of rest after which what was typed stands in the address too. */
const PAUSE = 400

/** The view that the address names, with the words that are being typed. */
function useView() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The words that the address was last given: others come from Back, or from a link. */
  const written = useRef('')
  const [words, setWords] = useState<string | null>(null)

  const addressed = useMemo(
    () => (hydrated ? readView(new URLSearchParams(search)) : WHOLE_VIEW),
    [hydrated, search],
  )
  const view = useMemo(
    () => (words === null ? addressed : { ...addressed, narrow: words }),
    [addressed, words],
  )

  useEffect(() => {
    const shown = field.current
    if (!shown || !hydrated) return
    if (addressed.narrow !== written.current) {
      written.current = addressed.narrow
      shown.value = addressed.narrow
      setWords(null)
    }
  }, [addressed, hydrated])

  useEffect(() => {
    // Typed before the app was there.
    const early = field.current?.value
    if (early) setWords((now) => now ?? early)
    return () => clearTimeout(timer.current)
  }, [])

  function settle() {
    clearTimeout(timer.current)
    const narrow = (field.current?.value ?? '').trim()
    if (narrow === written.current.trim()) return
    written.current = narrow
    void navigate({ search: writeView({ ...addressed, narrow }) }, { replace: true })
  }

  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  })

  function narrow(typed: string) {
    setWords(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(), PAUSE)
  }
  return { view, field, narrow, settle, typed: words !== null }
}
