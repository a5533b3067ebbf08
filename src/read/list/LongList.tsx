import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import {
  type VirtualItem,
  defaultRangeExtractor,
  useWindowVirtualizer,
} from '@tanstack/react-virtual'
import { NavigationType, useNavigationType } from 'react-router'
import type { Entry } from '../../library/list/Entry.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly entries: readonly Entry[]
  /** Tells one list from another: the place in it is found again on the way back. */
  readonly name: string
  readonly row: (entry: Entry, at: number) => ReactNode
  /** Told how far down the rows on the page reach. */
  readonly onReach: (at: number) => void
}

/** Where the reader left a list, with the heights its rows had. */
let left: {
  readonly name: string
  readonly scrolled: number
  readonly margin: number
  readonly rows: VirtualItem[]
} | null = null

/**
 * Only the rows in view, and some around them, are on the page, however many there are; those that
 * stand beside each other come and go together. The one that has the keyboard stays on it wherever
 * the page is scrolled to.
 */
export function LongList({ entries, name, row, onReach }: Props) {
  const t = useTranslate()
  const back = useNavigationType() === NavigationType.Pop && left?.name === name ? left : null
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(back?.margin ?? 0)
  const columns = useColumns(list)
  const focused = useFocusedRow(list)
  const focusedEntry = focused === null ? -1 : entries.findIndex(({ slug }) => slug === focused)
  const focusedAt = Math.floor(focusedEntry / columns)

  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed on
  const virtual = useWindowVirtualizer({
    count: Math.ceil(entries.length / columns),
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (at) => entries[at * columns]?.slug ?? at,
    rangeExtractor(range) {
      const shown = defaultRangeExtractor(range)
      if (focusedAt < 0 || shown.includes(focusedAt)) return shown
      return [...shown, focusedAt].toSorted((a, b) => a - b)
    },
    // A frame may be late, but never holds up the scrolling.
    useFlushSync: false,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    ...(back && { initialOffset: back.scrolled, initialMeasurementsCache: back.rows }),
  })
  const items = virtual.getVirtualItems()
  const reach = ((items.at(-1)?.index ?? 0) + 1) * columns - 1

  useLayoutEffect(() => onReach(reach), [reach, onReach])

  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY
    setMargin(Math.round(top))
  }, [])

  useLayoutEffect(
    () => () => {
      left = { name, scrolled: window.scrollY, margin, rows: virtual.takeSnapshot() }
    },
    [name, margin, virtual],
  )

  return (
    <div
      ref={list}
      className="rows long"
      role="feed"
      aria-label={t('Stories')}
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map(({ index, key, start }) => {
        const first = index * columns
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {entries.slice(first, first + columns).map((entry, at) => row(entry, first + at))}
          </div>
        )
      })}
    </div>
  )
}

/** How many rows stand beside each other, as the styles have it. */
function useColumns(list: RefObject<HTMLElement | null>): number {
  const [columns, note] = useState(1)
  useLayoutEffect(() => {
    const look = () => {
      const styles = list.current && getComputedStyle(list.current)
      note(Number(styles?.getPropertyValue('--columns')) || 1)
    }
    look()
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [list])
  return columns
}

/** A guess until a row has been measured: two lines of headline on a wide screen. */
const ROW_HEIGHT = 210

/** The slug of the row that has the keyboard; null where it is elsewhere. */
function useFocusedRow(list: RefObject<HTMLElement | null>): string | null {
  const [focused, setFocused] = useState<string | null>(null)
  // Before the page puts the keyboard back to the link that was followed.
  useLayoutEffect(() => {
    const rows = list.current
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-slug]') : null
      setFocused(row?.dataset['slug'] ?? null)
    }
    const onBlur = () => setFocused(null)
    rows?.addEventListener('focusin', onFocus)
    rows?.addEventListener('focusout', onBlur)
    return () => {
      rows?.removeEventListener('focusin', onFocus)
      rows?.removeEventListener('focusout', onBlur)
    }
  }, [list])
  return focused
}
