import type { Speaker } from '../../article/Article.ts'
import { isOutlet } from '../words/outlets.ts'
import type { Sentence } from './splitSentences.ts'
import { isPossessive } from './wordKinds.ts'
import { DOCUMENT_NOUNS, KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from './wordLists.ts'

/** What a run of capitals names, by its words: *Friends of Sandport*, *Tern News*, *Ana Ruiz*. */
export function kindOfName(
  words: Sentence,
  from: number,
  to: number,
  name: string,
): Speaker['kind'] {
  const parts = words.slice(from, to).map(({ lower }) => bare(lower))
  const plain = withoutOwner(name)
  const last = parts.at(-1) ?? ''
  if (to - from > 1 && DOCUMENT_NOUNS.has(last) && isPossessive(words[to - 2])) return 'document'
  if (parts.some((part) => GROUPS.has(part))) return 'group'
  if (isOutlet(plain) || parts.some((part) => ORGANISATION_WORDS.has(part) || part === '&'))
    return 'organisation'
  if (KNOWN_ORGANISATIONS.has(plain.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(plain))
    return 'organisation'
  return 'person'
}

const GROUPS: ReadonlySet<string> = new Set(
  'citizens doctors employees friends mothers parents students teachers union workers'.split(' '),
)

function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** `Brack & Sons’s` → `Brack & Sons` */
export function withoutOwner(name: string): string {
  return name.replace(/[’']s$/u, '')
}
