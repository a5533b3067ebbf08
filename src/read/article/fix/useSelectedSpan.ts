import { useEffect, useState } from 'react'
import type { Span } from '../../../article/Span.ts'
import { useFix } from './FixContext.ts'
import { selectedSpan } from './selectedSpan.ts'

/** Words of the story that the reader selected last. */
export type Selected = {
  readonly span: Span
  /** Whether they still are. */
  readonly now: boolean
}

/** A finger drags a selection in many small steps; this long without one is the end. Milliseconds. */
const RESTING = 150

export function useSelectedSpan(): Selected | null {
  const { article } = useFix()
  const [selected, note] = useState<Selected | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const span = selectedSpan(article, getSelection())
        note((before) => (span ? { span, now: true } : before && { ...before, now: false }))
      }, RESTING)
    }
    look()
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [article])
  return selected
}
