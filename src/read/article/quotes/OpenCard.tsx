import { type ComponentType, useEffect, useSyncExternalStore } from 'react'
import type { Quote } from '../../../article/Quote.ts'
import { createStore } from '../../../library/createStore.ts'
import { NotHere } from '../../parts/NotHere.tsx'
import { useAtRest } from '../../parts/useAtRest.ts'

type Props = { readonly quote: Quote }

const NOTHING: { readonly Shown: ComponentType<Props> | null } = { Shown: null }

const fetched = createStore(NOTHING)

/** Brings what a quote's card is made of. It is asked for again where that failed. */
export async function fetchCard(): Promise<void> {
  const { Shown } = fetched.peek()
  if (Shown && Shown !== NotHere) return
  fetched.set(
    await import('./QuoteCard.tsx').then(
      ({ QuoteCard }) => ({ Shown: QuoteCard }),
      () => ({ Shown: NotHere }),
    ),
  )
}

/** The card of the open quote. Nobody reads it before the page answers, so it comes after the story. */
export function OpenCard({ quote }: Props) {
  const { Shown } = useSyncExternalStore(fetched.subscribe, fetched.peek, () => NOTHING)
  useEffect(() => void fetchCard(), [])
  return Shown && <Shown quote={quote} />
}

/** Has the card at hand before the first tap. */
export function CardAtHand() {
  const atRest = useAtRest()
  useEffect(() => {
    if (atRest) void fetchCard()
  }, [atRest])
  return null
}
