import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import { whatIsOpen } from '../../parts/whatIsOpen.ts'
import { useReading, useReadingStore } from '../reading/ReadingContext.ts'
import { useMarkStore, useMarks } from './MarksContext.ts'

/** One card at a time: a quote that opens closes the mark, and a mark that opens the quote. */
export function useOneCard() {
  const layer = useMarkStore()
  const closeQuote = useCloseQuote()
  const quote = useReading(({ openQuote }) => openQuote?.id ?? null)
  const mark = useMarks(({ open }) => open)
  const marking = useMarks(({ asked }) => asked?.type === 'words')

  useEffect(() => {
    if (quote !== null) layer.change({ open: null })
  }, [layer, quote])
  const close = useEffectEvent(closeQuote)
  useEffect(() => {
    if (mark !== null || marking) close()
  }, [mark, marking])
}

/** Closes the open quote, and leaves the keyboard where it is. */
export function useCloseQuote(): () => void {
  const reading = useReadingStore()
  const navigate = useNavigate()
  return () => {
    if (!reading.peek().openQuote) return
    void navigate({ hash: '' }, { replace: true })
    whatIsOpen.closed('card')
  }
}
