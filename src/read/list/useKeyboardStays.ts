import { type FocusEvent, useLayoutEffect, useRef } from 'react'
import type { Entry } from '../../library/list/Entry.ts'

/** Gives what the rows' frame listens with. Where the row that has the keyboard goes, the next has it. */
export function useKeyboardStays(entries: readonly Entry[]) {
  const frame = useRef<HTMLDivElement>(null)
  const last = useRef<{ readonly slug: string; readonly at: number } | null>(null)

  useLayoutEffect(() => {
    if (!last.current) return
    const { slug, at } = last.current
    const now = entries.findIndex((entry) => entry.slug === slug)
    if (now >= 0) {
      last.current = { slug, at: now }
      return
    }
    last.current = null
    if (document.activeElement !== document.body) return
    const next = entries[Math.min(at, entries.length - 1)]
    // A slug has letters, digits and hyphens: nothing that ends the quotes.
    const row = next && frame.current?.querySelector(`[data-slug="${next.slug}"]`)
    const target = row?.querySelector('a') ?? document.getElementById('main')
    target?.focus({ preventScroll: true })
  }, [entries])

  return {
    ref: frame,
    onFocus({ target }: FocusEvent) {
      const slug = target.closest<HTMLElement>('[data-slug]')?.dataset['slug']
      const at = entries.findIndex((entry) => entry.slug === slug)
      last.current = slug === undefined || at < 0 ? null : { slug, at }
    },
    onBlur({ target }: FocusEvent) {
      // A row that is taken away loses the keyboard too, in some browsers: that isn't leaving it.
      const row = target.closest('[data-slug]')
      queueMicrotask(() => {
        if (row?.isConnected && !row.contains(document.activeElement)) last.current = null
      })
    },
  }
}
