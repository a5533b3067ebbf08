import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { plainArticle } from '../../article/plainArticle.ts'
import { askToPersist } from '../../library/persist.ts'
import type { Parser } from '../../library/parser/openParser.ts'
import type { Batch, Refusal } from '../../library/shelf/Shelf.ts'
import type { Twin } from '../../library/stories/findTwin.ts'
import { keptStory } from '../parts/keptStory.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import {
  type AddDraft,
  NO_DRAFT,
  addressOf,
  contentOf,
  isBlank,
  isSameStory,
  isUntouched,
} from './AddDraft.ts'
import { type DraftStore, openDraftStore } from './draftStore.ts'
import { letGo } from './letGo.ts'
import type { Say } from './useSaid.ts'
import { type Understood, readNow } from './useUnderstood.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

export type Keeping =
  | { readonly state: 'ready' }
  | { readonly state: 'keeping' }
  /** The story is on the shelf already. */
  | { readonly state: 'again'; readonly twin: Twin }
  | { readonly state: 'refused'; readonly refusal: Refusal }

/** How a story that is there already is kept once more. */
type Again = { readonly versionOf: string }

type Desk = {
  readonly store: DraftStore
  readonly parser: Parser
  readonly understood: Understood
  readonly say: Say
}

/**
 * Keeps the draft and opens it. Until it is on disk it stays in the field, and what is typed while
 * it is written stays there too.
 */
export function useKeep({ store, parser, understood, say }: Desk) {
  const t = useTranslate()
  const [keeping, note] = useState<Keeping>({ state: 'ready' })
  const door = useShelfDoor()
  const navigate = useNavigate()
  const here = useHere()

  async function keep(again: Again | null = null) {
    if (keeping.state === 'keeping' || isBlank(store.peek())) return
    note({ state: 'keeping' })
    note(await tryToKeep(again))
  }

  async function tryToKeep(again: Again | null): Promise<Keeping> {
    const draft = store.peek()
    store.flush()
    const [shelf, article, stories] = await Promise.all([
      door?.open() ?? null,
      readNow(draft, understood, parser),
      fetchStories(),
    ])
    if (!shelf || !stories) return { state: 'refused', refusal: 'notFetched' }
    const known = article ?? plainArticle(draft.text)
    const twin = again ? null : await stories.findTwin(shelf, known, addressOf(draft, article))
    if (twin) return { state: 'again', twin }
    const content = contentOf(draft, { article, versionOf: again?.versionOf ?? null })
    const { saved, slugs } = await stories.keepStories(shelf, [{ content, article }])
    if (saved.state === 'refused') return { state: 'refused', refusal: saved.refusal }
    void askToPersist()
    // A page that was left no longer knows what is in the field.
    const field = here.current ? store : openDraftStore(window)
    const unchanged = isSameStory(draft, field.peek())
    if (unchanged) {
      field.replace(NO_DRAFT)
      field.flush()
      if (here.current) open(slugs[0] ?? '', saved.batch, draft)
      else void letGo(draft.arrived)
    } else if (here.current) say(t(CHANGED))
    return { state: 'ready' }
  }

  /** The page that it opens on says that it is kept, and takes it back on one tap. */
  function open(slug: string, batch: Batch, draft: AddDraft) {
    keptStory.change({ latest: { slug, batch, at: Date.now(), putBack: () => putBack(draft) } })
    // Back leads past the field, which is empty now.
    void navigate(`/articles/${slug}`, { replace: true })
  }

  return { keeping, keep, leave: () => note({ state: 'ready' }) }
}

const CHANGED =
  'The story is kept as it was when you pressed “Keep”. What you have changed since is still in the field.'

/** Never in place of another story that was begun meanwhile. */
function putBack(draft: AddDraft): boolean {
  const field = openDraftStore(window)
  if (!isUntouched(field.peek())) return isSameStory(field.peek(), draft)
  field.replace(draft)
  field.flush()
  if (!field.atRisk()) return true
  field.replace(NO_DRAFT)
  field.flush()
  return false
}

/** Whether the page is still there. */
function useHere() {
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return here
}

async function fetchStories() {
  try {
    const [{ keepStories }, { findTwin }] = await Promise.all([
      import('../../library/stories/keepStories.ts'),
      import('../../library/stories/findTwin.ts'),
    ])
    return { keepStories, findTwin }
  } catch {
    return null
  }
}
