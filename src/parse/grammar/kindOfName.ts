import type { Speaker } from '../../article/Article.ts'
import { isOutlet } from '../languages/outlets.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isPossessive } from '../tokens/wordKinds.ts'
import {
  DOCUMENT_NOUNS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_WORDS,
} from '../languages/en/wordLists.ts'

/** What a run of capitals names, by its words: *Friends of Sandport*, *Tern News*, *Ana Ruiz*. */
export function kindOfName(
  words: Sentence,
  from: number,
  to: number,
  name: string,
): Speaker['kind'] {
  const holds = (list: ReadonlySet<string>): boolean => {
    for (let at = from; at < to; at++) if (list.has(bare(words[at]?.lower))) return true
    return false
  }
  const plain = withoutOwner(name)
  const last = bare(words[to - 1]?.lower)
  if (to - from > 1 && DOCUMENT_NOUNS.has(last) && isPossessive(words[to - 2])) return 'document'
  if (holds(GROUPS)) return 'group'
  if (isOutlet(plain) || holds(COMPANY_WORDS)) return 'organisation'
  if (KNOWN_ORGANISATIONS.has(plain.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(plain))
    return 'organisation'
  return 'person'
}

const GROUPS: ReadonlySet<string> = new Set(
  'citizens doctors employees friends mothers parents students teachers union workers'.split(' '),
)

const COMPANY_WORDS: ReadonlySet<string> = new Set([...ORGANISATION_WORDS, '&'])

function bare(word = ''): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** `Brack & Sons’s` → `Brack & Sons` */
export function withoutOwner(name: string): string {
  return name.endsWith('s') ? name.replace(/[’']s$/u, '') : name
}
