import type { MarkKind } from '../../../library/shelf/Record.ts'

/** What each kind of mark is called, and what it is for. */
export const KIND_WORDS: Record<MarkKind, { readonly name: string; readonly why: string }> = {
  fact: { name: 'Fact', why: 'Something to rely on' },
  quote: { name: 'Quote', why: 'Words to use' },
  question: { name: 'Question', why: 'Something to ask' },
  check: { name: 'Check', why: 'Something to look up' },
}

/** `Fact`; a note alone has no kind. */
export function formatKind(kind: MarkKind | null): string {
  return kind === null ? 'Note' : KIND_WORDS[kind].name
}

/** The letter that chooses a kind where the keyboard is used: f, q, u, c. */
export const KIND_KEYS: Readonly<Record<string, MarkKind>> = {
  f: 'fact',
  q: 'quote',
  u: 'question',
  c: 'check',
}
