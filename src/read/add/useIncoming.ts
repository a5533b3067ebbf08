import { useCallback, useEffect, useState } from 'react'
import type { Arrival } from '../../library/imports/arrival.ts'
import type { Given } from '../../library/imports/Incoming.ts'
import type { StoppedImport } from '../../library/imports/importNote.ts'
import type { Parser } from '../../library/parser/openParser.ts'
import { type AddDraft, isBlank } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { isOneStory } from './many/isOneStory.ts'
import { type Incoming, readArrival, readFile } from './readIncoming.ts'
import type { Say } from './useSaid.ts'

type Desk = { readonly store: DraftStore; readonly parser: Parser; readonly say: Say }

/**
 * What comes from outside: files, another app's share, the bookmark. It fills an empty field; where
 * something is in it already the reader is asked.
 */
export function useIncoming({ store, parser, say }: Desk) {
  const [many, setMany] = useState<Many | null>(null)
  const [offer, setOffer] = useState<Offer | null>(null)

  const take = useCallback(
    ({ draft, words }: Incoming, taken: () => void = NOTHING) => {
      const free = isBlank(store.peek())
      if (draft && !isBlank(draft) && !free) return setOffer({ draft, words, taken })
      if (draft && free) store.replace(draft)
      if (words !== '') say(words)
      taken()
    },
    [store, say],
  )
  const takeFiles = useCallback(
    (given: readonly Given[]) => {
      if (isOneStory(given)) void readFile(given[0], parser).then((incoming) => take(incoming))
      else if (given.length > 0) setMany({ files: given, before: null })
    },
    [parser, take],
  )
  useArrivals(
    useCallback(
      async (arrival) => {
        const taken = () => void arrival.taken()
        if (arrival.problem !== null) say(arrival.problem)
        if (arrival.files.length > 0) {
          takeFiles(arrival.files)
          taken()
        }
        if (arrival.content === '' && arrival.address === null) return
        take(await readArrival(arrival, parser), taken)
      },
      [parser, say, take, takeFiles],
    ),
  )

  function accept() {
    if (!offer) return
    const before = store.peek()
    store.replace(offer.draft)
    say(offer.words || 'What came is in the field.', before)
    offer.taken()
    setOffer(null)
  }
  function decline() {
    offer?.taken()
    setOffer(null)
  }
  return { many, setMany, takeFiles, offer, accept, decline }
}

const NOTHING = () => undefined

export type Offer = {
  readonly draft: AddDraft
  readonly words: string
  readonly taken: () => void
}

/** Files that become a story each, or go on from an import that was stopped. */
export type Many = { readonly files: readonly Given[]; readonly before: StoppedImport | null }

type TakeArrival = (arrival: Arrival) => Promise<void>

/** Looks for what has arrived when the page opens, and whenever its address changes. */
function useArrivals(take: TakeArrival) {
  useEffect(() => {
    const look = async () => {
      try {
        const { takeArrival } = await import('../../library/imports/arrival.ts')
        const arrival = await takeArrival(window)
        if (arrival) await take(arrival)
      } catch {
        // Its code can't be had without a network: what arrived waits for the next visit.
      }
    }
    const onHash = () => void look()
    onHash()
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [take])
}
