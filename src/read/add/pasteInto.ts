import { NO_DRAFT, isBlank } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'

type Pasted = {
  readonly field: HTMLTextAreaElement
  readonly store: DraftStore
  readonly html: string
  readonly plain: string
}

/**
 * Takes what the clipboard holds; false where the browser is to put it in itself, as words. A whole
 * page comes with its markup, which the parser reads: the words stand in the field at once, and as
 * they were understood a moment later. What goes into the middle of a text is only words.
 */
export function pasteInto({ field, store, html, plain }: Pasted): boolean {
  const { selectionStart, selectionEnd, value } = field
  if (selectionEnd - selectionStart < value.length) return false
  // Another story takes the place of the one before; what was said of that isn't said of this.
  if (!isBlank(store.peek())) store.change({ ...NO_DRAFT, text: store.peek().text })
  else store.change({ page: null, format: null })
  if (html.trim() === '') return false
  const words = plain.replace(/\r\n?/g, '\n')
  writeInto(field, words)
  store.change({ text: words, page: { html, plain: words, shown: null } })
  return true
}

/** Longer words take the browser's own way of writing them seconds. */
const LONGEST_TYPED = 30_000

/** Puts words in place of all that stands there; the browser's own undo brings that back. */
export function writeInto(field: HTMLTextAreaElement, words: string) {
  if (words.length <= LONGEST_TYPED && document.activeElement === field && words !== '') {
    field.select()
    try {
      // Nothing newer writes into a field and can be undone.
      document.execCommand('insertText', false, words)
    } catch {
      // Then it can't be undone by the browser.
    }
  }
  if (field.value !== words) field.value = words
}
