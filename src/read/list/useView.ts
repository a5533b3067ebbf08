import { useEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type View, readView, writeView } from '../../library/list/View.ts'
import type { ListControls } from './useListControls.ts'

/** Milliseconds of rest after which what was typed stands in the address too. */
const PAUSE = 400

/** The view that the address names, with the words that are being typed. */
export function useView({ field, words, fill }: ListControls): View {
  const { search } = useLocation()
  const navigate = useNavigate()
  /** The words that the address was last given: others come from Back, or from a link. */
  const written = useRef('')
  const addressed = useMemo(() => readView(new URLSearchParams(search)), [search])

  useEffect(() => {
    if (addressed.narrow === written.current) return
    written.current = addressed.narrow
    fill(addressed.narrow)
  }, [addressed, fill])

  useEffect(() => {
    if (words === null) return undefined
    const shown = field.current
    const settle = () => {
      const typed = words.trim()
      if (typed === written.current) return
      written.current = typed
      void navigate({ search: writeView({ ...addressed, narrow: typed }) }, { replace: true })
    }
    const timer = setTimeout(settle, PAUSE)
    // Whoever leaves the field may leave the page: Back finds the words again.
    shown?.addEventListener('blur', settle)
    return () => {
      clearTimeout(timer)
      shown?.removeEventListener('blur', settle)
    }
  }, [addressed, field, navigate, words])

  return useMemo(
    () => (words === null ? addressed : { ...addressed, narrow: words }),
    [addressed, words],
  )
}
