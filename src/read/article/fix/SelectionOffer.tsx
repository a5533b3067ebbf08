import { type ReactNode, useRef, useState } from 'react'
import type { Span } from '../../../article/Span.ts'
import { Pencil } from '../../parts/Pencil.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { MarkOffer } from '../marks/MarkOffer.tsx'
import { useMarkStore, useMarks } from '../marks/MarksContext.ts'
import { useCloseQuote } from '../marks/useOneCard.ts'
import { usePassageCopy } from './passageCopy.ts'
import { MarkDialog } from './MarkDialog.tsx'
import { useOfferPlace } from './useOfferPlace.ts'
import { useSelectedSpan } from './useSelectedSpan.ts'
import './fix.css'

/** Beside the words that are selected in the story: what they are to the reader, and whether a quote. */
export function SelectionOffer() {
  const t = useTranslate()
  const selected = useSelectedSpan()
  usePassageCopy()
  const layer = useMarkStore()
  const closeQuote = useCloseQuote()
  const [marking, mark] = useState<Span | null>(null)
  const asked = useMarks(({ asked }) => asked !== null)
  return (
    <>
      {selected?.now && !marking && !asked && (
        <Offer>
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
        </Offer>
      )}
      {marking && <MarkDialog span={marking} onClose={() => mark(null)} />}
    </>
  )
}

function Offer({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const bar = useRef<HTMLDivElement>(null)
  const place = useOfferPlace(bar)
  return (
    <div
      ref={bar}
      className={place === 'foot' ? 'offer at-foot' : 'offer'}
      role="toolbar"
      aria-label={t('Mark the selected words as')}
      style={place === 'foot' ? undefined : (place ?? AWAY)}
    >
      {children}
    </div>
  )
}

/** Its size is still known there. */
const AWAY = { visibility: 'hidden' } as const
