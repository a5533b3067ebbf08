import { type AddDraft, NO_DRAFT, isBlank } from './AddDraft.ts'

/** What the clipboard holds; empty where it doesn't. */
export type Clip = { readonly html: string; readonly plain: string }

/**
 * The draft after a paste in place of all that stood there. A page comes with its markup, which the
 * parser reads: its words stand in the field at once, and as they were understood a moment later.
 * What was said of another story isn't said of this one.
 */
export function pasted(before: AddDraft, { html, plain }: Clip): AddDraft {
  const about = isBlank(before) ? before : NO_DRAFT
  const text = plain.replace(/\r\n?/g, '\n')
  const page = html.trim() === '' ? null : { html, plain: text, shown: null }
  return { ...about, text, page, format: null }
}

/** Whether a paste takes the place of everything: what goes into the middle of a text is only words. */
export function replacesAll({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionEnd - selectionStart === value.length
}
