import type { MarkKind } from '../../../library/shelf/Record.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import type { Translate } from '../../../words/translate.ts'

/** What each kind of mark is called, and what it is for. */
export const KIND_WORDS: Readonly<
  Record<MarkKind, { readonly name: PlainMessage; readonly why: PlainMessage }>
> = {
  fact: { name: 'Fact', why: 'Something to rely on' },
  quote: { name: 'Quote', why: 'Words to use' },
  question: { name: 'Question', why: 'Something to ask' },
  check: { name: 'Check', why: 'Something to look up' },
}

/** `Fact`; a note alone has no kind. */
export function formatKind(t: Translate, kind: MarkKind | null): string {
  return t(kind === null ? 'Note' : KIND_WORDS[kind].name)
}

/** Within a sentence: `marked as fact`. */
export function kindInside(t: Translate, kind: MarkKind | null): string {
  return t(kind === null ? 'note' : INSIDE[kind])
}

const INSIDE: Readonly<Record<MarkKind, PlainMessage>> = {
  fact: 'fact',
  quote: 'quote',
  question: 'question',
  check: 'check',
}

/** The letter that chooses a kind where the keyboard is used: f, q, u, c. */
export const KIND_KEYS: Readonly<Record<string, MarkKind>> = {
  f: 'fact',
  q: 'quote',
  u: 'question',
  c: 'check',
}
