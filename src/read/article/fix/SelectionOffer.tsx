import { useEffect, useState } from 'react'
import type { Span } from '../../../article/Span.ts'
import { Pencil } from '../../parts/Pencil.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { MarkOffer } from '../marks/MarkOffer.tsx'
import { useMarkStore, useMarks } from '../marks/MarksContext.ts'
import { useCloseQuote } from '../marks/useOneCard.ts'
import { usePassageCopy } from './passageCopy.ts'
import { MarkDialog } from './MarkDialog.tsx'
import { useSelectedSpan } from './useSelectedSpan.ts'
import './fix.css'

/** Below the words that are selected in the story: what they are to the reader, and whether a quote. */
export function SelectionOffer() {
  const t = useTranslate()
  const selected = useSelectedSpan()
  usePassageCopy()
  const layer = useMarkStore()
  const closeQuote = useCloseQuote()
  const [marking, mark] = useState<Span | null>(null)
  const asked = useMarks(({ asked }) => asked !== null)
  const place = usePlaceBelow(selected?.now === true && !marking && !asked)
  return (
    <>
      {selected && place && (
        <div
          className={`offer ${place === 'foot' ? 'at-foot' : ''}`}
          role="toolbar"
          aria-label={t('Mark the selected words as')}
          style={place === 'foot' ? undefined : { top: place.top, left: place.left }}
        >
          <MarkOffer span={selected.span} />
          <button
            type="button"
            className="action quiet"
            // The words stay selected.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              layer.change({ open: null })
              closeQuote()
              mark(selected.span)
            }}
          >
            <Pencil />
            {t('This is a quote')}
          </button>
        </div>
      )}
      {marking && <MarkDialog span={marking} onClose={() => mark(null)} />}
    </>
  )
}

type Place = { readonly top: number; readonly left: number }

/**
 * In CSS pixels of the window: below the selection, and never under what stands at its foot. Where a
 * finger selects, the system's own menu stands there: the offer is at the window's foot. It is there
 * too for words that were selected out of view; those that are scrolled away from have none.
 */
function usePlaceBelow(shown: boolean): Place | 'foot' | null {
  const [place, note] = useState<Place | 'foot' | null>(null)
  useEffect(() => {
    if (!shown) return undefined
    const touch = matchMedia('(pointer: coarse)').matches
    const look = () => {
      const below = placeBelow(getSelection())
      note(touch && below ? 'foot' : below)
    }
    const begin = () => note((touch ? null : placeBelow(getSelection())) ?? 'foot')
    begin()
    document.addEventListener('selectionchange', begin)
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      note(null)
      document.removeEventListener('selectionchange', begin)
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [shown])
  return shown ? place : null
}

function placeBelow(selection: Selection | null): Place | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  // The offer's own size, and what a phone's bar at the foot takes.
  const [WIDTH, HEIGHT, FOOT] = [Math.min(590, innerWidth - 16), innerWidth < 640 ? 104 : 56, 76]
  const { left, top, bottom } = selection.getRangeAt(0).getBoundingClientRect()
  if (bottom < 0 || top > innerHeight) return null
  return {
    top: Math.min(bottom + 12, innerHeight - FOOT - HEIGHT),
    left: Math.max(8, Math.min(left, innerWidth - WIDTH - 8)),
  }
}
