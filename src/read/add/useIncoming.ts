import { useState } from 'react'
import type { Arrival } from '../../library/imports/arrival.ts'
import type { Given } from '../../library/imports/Incoming.ts'
import type { StoppedImport } from '../../library/imports/importNote.ts'
import type { Parser } from '../../library/parser/openParser.ts'
import { type AddDraft, isBlank, isUntouched } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { letGo } from './letGo.ts'
import { isOneStory } from './many/isOneStory.ts'
import { type Incoming, readArrival, readFile } from './readIncoming.ts'
import { dropLeft } from './leftDrafts.ts'
import { useArrivals } from './useArrivals.ts'
import { useLeftDrafts } from './useLeftDrafts.ts'
import type { Say } from './useSaid.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Desk = { readonly store: DraftStore; readonly parser: Parser; readonly say: Say }

/**
 * What comes from outside: files, another app's share, the bookmark. It fills an empty field; where
 * something is in it already the reader is asked, about one after the other. Files that somebody else
 * sends are never added unasked.
 */
export function useIncoming({ store, parser, say }: Desk) {
  const t = useTranslate()
  const [imports, setImports] = useState<readonly Many[]>([])
  const [offers, setOffers] = useState<readonly Offer[]>([])
  const [offer] = offers

  function take({ draft, words }: Incoming, id: string | null = null) {
    const free = isUntouched(store.peek())
    if (draft && !isBlank(draft) && !free)
      return setOffers((before) => [...before, { type: 'story', draft, words, id }])
    if (draft && free) store.replace({ ...draft, arrived: isBlank(draft) ? null : id })
    if (words !== '') say(words)
    // An address alone is written down with the tab; what found no place is told again.
    if (!draft || (free && isBlank(draft))) void letGo(id)
  }
  function addImport(many: Many) {
    setImports((before) => [...before, many])
  }
  function takeFiles(given: readonly Given[]) {
    if (given.length === 0) return
    // While others are being added a story of its own is one of them too.
    if (imports.length > 0 || !isOneStory(given))
      addImport({ files: given, before: null, id: null })
    else void readFile(t, given[0], parser).then((incoming) => take(incoming))
  }
  async function takeSent({ files }: Arrival, id: string | null) {
    if (isOneStory(files)) take(await readFile(t, files[0], parser), id)
    else setOffers((before) => [...before, { type: 'files', files, id }])
  }
  useArrivals(store, async (arrival) => {
    const { files, way, content, address, title, id, problem } = arrival
    if (problem !== null) say(t(problem))
    const hasFiles = files.length > 0
    if (hasFiles && way === 'file') takeFiles(files)
    else if (hasFiles) await takeSent(arrival, id)
    // Words that came with files go from the inbox with those.
    if (content !== '' || address !== null || title !== null)
      take(await readArrival(t, arrival, parser), hasFiles ? null : id)
    else if (!hasFiles) void letGo(id)
  })

  useLeftDrafts(store, (left) =>
    setOffers((before) => [
      ...before,
      ...left.map(({ tab, draft }) => ({ type: 'left', tab, draft }) as const),
    ]),
  )

  function accept() {
    if (!offer) return
    setOffers(offers.slice(1))
    if (offer.type === 'files') return addImport({ files: offer.files, before: null, id: offer.id })
    const before = store.peek()
    if (offer.type === 'left') {
      store.replace(offer.draft)
      dropLeft(window, offer.tab)
      store.flush()
      return say(t('The story is in the field again.'), isUntouched(before) ? undefined : before)
    }
    store.replace({ ...offer.draft, arrived: offer.id })
    say(offer.words || t('What came is in the field.'), before)
  }
  function decline() {
    if (!offer) return
    setOffers(offers.slice(1))
    if (offer.type === 'left') dropLeft(window, offer.tab)
    else void letGo(offer.id)
  }
  function closeImport() {
    setImports((before) => before.slice(1))
  }
  return { imports, addImport, closeImport, takeFiles, offers, accept, decline }
}

/** Something that has come in and waits for the reader's word; `id` as in the inbox. */
export type Offer =
  | {
      readonly type: 'story'
      readonly draft: AddDraft
      readonly words: string
      readonly id: string | null
    }
  /** A tab was closed with it in its field. */
  | { readonly type: 'left'; readonly tab: string; readonly draft: AddDraft }
  | { readonly type: 'files'; readonly files: readonly File[]; readonly id: string | null }

/** Files that become a story each, or go on from an import that was stopped. */
export type Many = {
  readonly files: readonly Given[]
  readonly before: StoppedImport | null
  /** As in the inbox, where another app shared them. */
  readonly id: string | null
}
