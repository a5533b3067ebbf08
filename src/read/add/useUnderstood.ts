import { startTransition, useEffect, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Parser } from '../../library/parser/openParser.ts'
import type { Parsed } from '../../library/parser/parserMessages.ts'
import { type AddDraft, type GivenPage, isBlank, nameOf, shownText, sourceOf } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import type { Reason } from '../../words/filled.ts'

/** What the parser made of the draft, or of what it was a moment ago. */
export type Understood =
  | { readonly state: 'nothing' }
  | { readonly state: 'understood'; readonly article: Article; readonly of: AddDraft }
  | { readonly state: 'failed'; readonly problem: Reason; readonly of: AddDraft }

const NOTHING: Understood = { state: 'nothing' }

/** Typing is read when it pauses, in ms. */
const PAUSE = 250
/** More letters at once are no typing. */
const TYPED = 20

/** Reads the draft anew after every change, and never twice for the same. */
export function useUnderstood(store: DraftStore, parser: Parser): Understood {
  const [understood, note] = useState(NOTHING)
  useEffect(() => {
    let clock: number | undefined
    let last: AddDraft | null = null
    let ended = false
    function onChange() {
      const draft = store.peek()
      if (last && isSame(last, draft)) return
      const typed = last !== null && isTyping(last, draft)
      last = draft
      window.clearTimeout(clock)
      if (isBlank(draft)) return note(NOTHING)
      clock = window.setTimeout(() => void read(draft), typed ? PAUSE : 0)
    }
    async function read(draft: AddDraft) {
      const parsed = await parser.parseLatest(askedOf(draft))
      if (ended || !parsed || last !== draft) return
      // With its words shown the draft is the same to the parser, and isn't read again.
      if (draft.page?.shown === null && !settlePage(store, draft.page, parsed)) return
      last = store.peek()
      startTransition(() => note(outcomeOf(store.peek(), parsed)))
    }
    onChange()
    const unsubscribe = store.subscribe(onChange)
    return () => {
      ended = true
      unsubscribe()
      window.clearTimeout(clock)
    }
  }, [store, parser])
  return understood
}

/** The article of the draft as it is now; from what was understood if that is it already. */
export async function readNow(draft: AddDraft, understood: Understood, parser: Parser) {
  if (understood.state === 'understood' && isSame(understood.of, draft)) return understood.article
  return (await parser.parse(askedOf(draft))).article
}

function askedOf(draft: AddDraft) {
  const { format, text } = sourceOf(draft)
  return { name: nameOf(draft, format), content: text, head: draft.head }
}

function outcomeOf(draft: AddDraft, { article, problem }: Parsed): Understood {
  if (article) return { state: 'understood', article, of: draft }
  return { state: 'failed', problem, of: draft }
}

function isSame(one: AddDraft, other: AddDraft): boolean {
  const [a, b] = [sourceOf(one), sourceOf(other)]
  return one.head === other.head && a.format === b.format && a.text === b.text
}

function isTyping(before: AddDraft, now: AddDraft): boolean {
  return before.head === now.head && Math.abs(before.text.length - now.text.length) <= TYPED
}

/** Shows a page's words once they are understood; false where the clipboard's own words are better. */
function settlePage(store: DraftStore, page: GivenPage, { article }: Parsed): boolean {
  const shown = article ? shownText(article) : ''
  const worse = isWorse(shown, page.plain)
  store.change(worse ? { page: null } : { text: shown, page: { ...page, shown } })
  return !worse
}

/**
 * Some programs put one long line on the clipboard as a page, whose breaks only a style sheet kept;
 * and some put only pictures there.
 */
function isWorse(shown: string, plain: string): boolean {
  return shown.trim() === '' || linesIn(shown) * 2 < linesIn(plain)
}

function linesIn(words: string): number {
  return words.match(/[^\s][^\n]*/g)?.length ?? 0
}
