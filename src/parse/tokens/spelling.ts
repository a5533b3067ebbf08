import { curly } from './curly.ts'
import { copyOf } from './kept.ts'
import type { Lexicon } from './lexicon.ts'
import { groupOf, NO_TAGS, type Tag, type Tags, withTags } from './tags.ts'

/** What a word is by its letters alone, wherever it stands. */
export type Spelling = {
  readonly kind: 'word' | 'stop' | 'quotation'
  /** The words as written; empty for a quotation. */
  readonly text: string
  /** In lower case, with typographic apostrophes, as the lists have it: `l'an` → `l’an`. */
  readonly lower: string
  /** A word that begins with a capital: `Falk`, `@Falk`. */
  readonly capital: boolean
  readonly tags: Tags
}

type Known = {
  readonly found: string
  /** Of its lexicon, which would be held as long as the word. */
  readonly key: symbol
  readonly spelling: Spelling
}

/**
 * The words of a story come again and again. Each is kept in one place, until another needs it. With a
 * quarter of the places every twelfth word was told anew, which took a third of the time for all of them.
 */
const KNOWN: (Known | undefined)[] = Array.from({ length: 0x20000 })

/** Longer words are rare. */
const LONGEST_KNOWN = 24

/** The spelling of the word or mark at a place, without the stop that a sentence left on it. */
export function spellingAt(text: string, start: number, end: number, lexicon: Lexicon): Spelling {
  return withOwn(knownSpelling(text, start, end, lexicon), lexicon)
}

/** With what the text’s own names tell of a word with a capital. */
function withOwn(spelling: Spelling, lexicon: Lexicon): Spelling {
  if (!lexicon.withOwn || !spelling.capital) return spelling
  return { ...spelling, tags: lexicon.withOwn(spelling.lower, spelling.tags) }
}

/** The same by the words of its language alone, which many texts share. */
function knownSpelling(text: string, start: number, end: number, lexicon: Lexicon): Spelling {
  if (end - start > LONGEST_KNOWN) return spellingOf(text.slice(start, end), lexicon)
  const place = placeOf(text, start, end)
  const known = KNOWN[place]
  if (
    known?.key === lexicon.key &&
    known.found.length === end - start &&
    isAt(text, start, known.found)
  )
    return known.spelling
  const found = copyOf(text.slice(start, end))
  const spelling = spellingOf(found, lexicon)
  KNOWN[place] = { found, key: lexicon.key, spelling }
  return spelling
}

/** Letter by letter, which for a short word is much faster than `startsWith`. */
function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}

function placeOf(text: string, start: number, end: number): number {
  let sum = end - start
  for (let at = start; at < end; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at)
  return (sum ^ (sum >>> 14)) & (KNOWN.length - 1)
}

const LONGEST_WORD = 60

function spellingOf(found: string, lexicon: Lexicon): Spelling {
  if (!IS_WORD.test(found))
    return { kind: 'stop', text: found, lower: found, capital: false, tags: NO_TAGS }
  const text = withoutStop(found, lexicon)
  const lower = text.length > LONGEST_WORD ? '' : curly(text.toLowerCase())
  const capital = lower !== text && CAPITAL.test(text)
  const tags = lexicon.tagsOf(text, lower, capital)
  return { kind: 'word', text, lower, capital, tags }
}

/** A word as it stands, with an apostrophe that is its own: `l’` */
export function wholeSpelling(text: string, lexicon: Lexicon): Spelling {
  const lower = curly(text.toLowerCase())
  const capital = lower !== text && CAPITAL.test(text)
  const tags = lexicon.tagsOf(text, lower, capital)
  return withOwn({ kind: 'word', text, lower, capital, tags }, lexicon)
}

/** A word that a pronoun has grown on to is a verb, whether a list has it or not. */
export function verbSpelling(text: string, lexicon: Lexicon): Spelling {
  const spelling = wholeSpelling(text, lexicon)
  return spelling.tags.hasAny(VERBS) ? spelling : withTag(spelling, 'present')
}

const VERBS = groupOf('auxiliary', 'past', 'present')

export function withTag(spelling: Spelling, tag: Tag): Spelling {
  return { ...spelling, tags: withTags(spelling.tags, [tag]) }
}

/** `harbour`, `O’Neil`, `$70,000`, `&`; not `,` */
const IS_WORD = /^(?:[@#$€£]?[\p{L}\p{N}]|&$)/u

/** The article that has grown on to an Arabic name, however it sounds: *al-Haddan*, *ash-Sharif* */
export const GROWN_ARTICLE = 'a[dlnrstz]|ash|el'

/** `Falk`, `@Falk`, `al-Haddan`, `bin-Rashid` */
const CAPITAL = new RegExp(String.raw`^(?:[@#]|(?:${GROWN_ARTICLE}|bin|ibn)-)?\p{Lu}`, 'u')

/** A full stop belongs to an abbreviation or ends the sentence. */
function withoutStop(found: string, lexicon: Lexicon): string {
  const { capitalNouns } = lexicon.language.grammar
  let end = found.length
  while (end > 0 && ".’'-".includes(found[end - 1] ?? '')) {
    const possessive = (capitalNouns ? /[sxzß][’']$/i : /s[’']$/i).test(found.slice(0, end))
    if (possessive || isAbbreviation(found.slice(Math.max(0, end - 8), end), lexicon)) break
    end--
  }
  return found.slice(0, end)
}

/** `U.S.`, `J.`, `Mr.`, `a.m.`, `R-Tex.` */
function isAbbreviation(word: string, { abbreviations }: Lexicon): boolean {
  return (
    word.endsWith('.') &&
    (/(?:^|\.)\p{L}\.$|^[DRI]-\p{L}{2,5}\.$/u.test(word) ||
      abbreviations.has(word.slice(0, -1).toLowerCase()))
  )
}
