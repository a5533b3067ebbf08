import { type ReactNode, Suspense, useRef, useState } from 'react'
import type { Quote } from '../../../article/Quote.ts'
import { Pencil } from '../../parts/Pencil.tsx'
import { useStory } from '../StoryContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { hasDraft } from './useDraft.ts'
import { OpenedNotHere } from '../../parts/NotHere.tsx'
import { onDemand } from '../../parts/onDemand.tsx'

const QuoteForm = onDemand(async () => (await import('./QuoteForm.tsx')).QuoteForm, {
  Instead: OpenedNotHere,
})

type Props = {
  readonly quote: Quote
  /** What follows the button in its row; the form stands below both. */
  readonly beside: ReactNode
}

/** Lets a reader say what is wrong with a quote. A form that was begun is open again. */
export function PutRight({ quote, beside }: Props) {
  const t = useTranslate()
  const { slug } = useStory()
  const [open, setOpen] = useState(() => hasDraft(`${slug} ${quote.id}`))
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="action"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Pencil />
        {t('Correct this')}
      </button>
      {beside}
      {open && (
        <Suspense>
          <QuoteForm
            quote={quote}
            onClose={() => {
              setOpen(false)
              button.current?.focus({ preventScroll: true })
            }}
          />
        </Suspense>
      )}
    </>
  )
}
