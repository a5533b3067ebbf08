import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { Sort } from '../../library/list/Sort.ts'
import { useHydrated } from '../parts/useHydrated.ts'
import type { ChoiceGroup } from './Filters.tsx'

/** What the reader asks of the list by its controls, besides what stands in the address. */
export type Chosen = {
  /** Null until one is chosen on this visit. */
  readonly sort: Sort | null
  readonly selecting: boolean
  /** The sheet with the filters is open. */
  readonly filtering: boolean
}

/** What the list tells its controls, once it is there. */
export type Report = {
  readonly said: string
  readonly groups: readonly ChoiceGroup[]
  readonly sort: Sort
  /** How many filters hold the list to something. */
  readonly filters: number
}

export type ListControls = {
  readonly field: RefObject<HTMLInputElement | null>
  /** What is typed; null where the address says what to look for. */
  readonly words: string | null
  readonly narrow: (words: string) => void
  /** Puts other words into the field: those of the address. */
  readonly fill: (words: string) => void
  readonly chosen: Chosen
  readonly ask: (chosen: Partial<Chosen>) => void
  readonly report: Report | null
  /** Null where the list is gone again. */
  readonly tell: (report: Report | null) => void
  /** The address holds the list to something. */
  readonly filtered: boolean
  /** Whether anything is asked: until then the list that came with the page is enough. */
  readonly touched: boolean
}

const NOTHING_CHOSEN: Chosen = { sort: null, selecting: false, filtering: false }

export function useListControls(): ListControls {
  const field = useRef<HTMLInputElement>(null)
  const [words, narrow] = useState<string | null>(null)
  const [chosen, choose] = useState<Chosen | null>(null)
  const [report, tell] = useState<Report | null>(null)
  const { search } = useLocation()
  const filtered = useHydrated() && search !== ''
  useEffect(() => {
    // Typed before the app was there.
    if (field.current?.value) narrow(field.current.value)
  }, [])
  const fill = useCallback((given: string) => {
    if (field.current) field.current.value = given
    narrow(null)
  }, [])
  return {
    field,
    fill,
    words,
    narrow,
    chosen: chosen ?? NOTHING_CHOSEN,
    ask: (asked) => choose((before) => ({ ...(before ?? NOTHING_CHOSEN), ...asked })),
    report,
    tell,
    filtered,
    touched: filtered || chosen !== null || words !== null,
  }
}
