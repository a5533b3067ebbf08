import { useEffect, useState } from 'react'
import type { Span } from '../../../article/Span.ts'
import { Pencil } from '../../parts/Pencil.tsx'
import { MarkDialog } from './MarkDialog.tsx'
import { useSelectedSpan } from './useSelectedSpan.ts'
import './fix.css'

/** Below the words that are selected in the story: whether they are a quote. */
export function SelectionOffer() {
  const selected = useSelectedSpan()
  const [marking, mark] = useState<Span | null>(null)
  const place = usePlaceBelow(selected?.now === true && !marking)
  return (
    <>
      {selected && place && (
        <div className="offer" style={{ top: place.top, left: place.left }}>
          <button
            type="button"
            className="action"
            // The words stay selected.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => mark(selected.span)}
          >
            <Pencil />
            This is a quote
          </button>
        </div>
      )}
      {marking && <MarkDialog span={marking} onClose={() => mark(null)} />}
    </>
  )
}

type Place = { readonly top: number; readonly left: number }

/** In CSS pixels of the window: below the selection, and never under what stands at its foot. */
function usePlaceBelow(shown: boolean): Place | null {
  const [place, note] = useState<Place | null>(null)
  useEffect(() => {
    if (!shown) return undefined
    const look = () => note(placeBelow(getSelection()))
    look()
    document.addEventListener('selectionchange', look)
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      note(null)
      document.removeEventListener('selectionchange', look)
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [shown])
  return shown ? place : null
}

/** The offer's own size, and what a phone's bar at the foot takes. */
const [WIDTH, HEIGHT, FOOT] = [170, 44, 76]

function placeBelow(selection: Selection | null): Place | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { left, width, top, bottom } = selection.getRangeAt(0).getBoundingClientRect()
  if (bottom < 0 || top > innerHeight) return null
  return {
    top: Math.min(bottom + 12, innerHeight - FOOT - HEIGHT),
    left: Math.max(8, Math.min(left + width / 2 - WIDTH / 2, innerWidth - WIDTH - 8)),
  }
}
