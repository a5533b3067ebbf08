import { type ComponentType, useEffect, useSyncExternalStore } from 'react'
import type { Quote } from '../../../article/Quote.ts'
import { NotHere } from '../../parts/NotHere.tsx'
import { useAtRest } from '../../parts/useAtRest.ts'

type Props = { readonly quote: Quote }

const NOTHING: { readonly Shown: ComponentType<Props> | null } = { Shown: null }

let fetched = NOTHING
const listeners = new Set<() => void>()

/** Brings what a quote's card is made of. It is asked for again where that failed. */
export async function fetchCard(): Promise<void> {
  if (fetched.Shown && fetched.Shown !== NotHere) return
  fetched = await import('./QuoteCard.tsx').then(
    ({ QuoteCard }) => ({ Shown: QuoteCard }),
    () => ({ Shown: NotHere }),
  )
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The card of the open quote. Nobody reads it before the page answers, so it comes after the story. */
export function OpenCard({ quote }: Props) {
  const { Shown } = useSyncExternalStore(
    subscribe,
    () => fetched,
    () => NOTHING,
  )
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
