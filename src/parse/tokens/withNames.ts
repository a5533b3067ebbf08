import type { Span } from '../../article/Span.ts'
import type { Lexicon } from './lexicon.ts'
import { tokenize } from './tokenize.ts'
import { groupOf, NO_TAGS, type Tag, type Tags, withTags } from './tags.ts'
import { isAny, isGiven, type Token, is, isWord } from './Token.ts'

/**
 * The words of a language in which every noun has a capital, with what one text shows of its own: who
 * is named in full there, and what an article leads.
 *
 *     Schiffer Bernd Kolb      die Duplik
 *                    ^^^^ surname  ^^^^^^ noun
 */
export function withNames(text: string, spans: readonly Span[], lexicon: Lexicon): Lexicon {
  const found = new Map<string, Set<Tag>>()
  for (const span of spans) learn(tokenize(text, span, [], lexicon), found)
  const own = new Map([...found].map(([word, tags]) => [word, settle(tags)] as const))
  const withOwn = (lower: string, tags: Tags): Tags => {
    const stem = withoutEnding(lower)
    const owner = stem === lower ? undefined : ownerTags(own.get(stem))
    // *Berater Kolbs* names no Kolbs where somebody is a Kolb
    const more = owner?.includes('possessive') ? owner : (own.get(lower) ?? owner)
    if (!more) return tags
    // *Sommer* is no time where somebody bears it.
    return withTags(more.includes('surname') && tags.has('time') ? NO_TAGS : tags, more)
  }
  return { ...lexicon, withOwn }
}

/** Whose surname is also a noun bears it here. */
function settle(tags: ReadonlySet<Tag>): readonly Tag[] {
  return [...tags].filter((tag) => tag !== 'noun' || !tags.has('surname'))
}

/** `Kolbs Boot`: the name of somebody, who has something. */
function ownerTags(tags: readonly Tag[] | undefined): readonly Tag[] | undefined {
  return tags?.includes('surname') ? [...tags, 'possessive'] : tags
}

/** `Kolbs` */
function withoutEnding(lower: string): string {
  return lower.replace(/[’']?s?$/u, '')
}

function learn(words: readonly Token[], found: Map<string, Set<Tag>>): void {
  const add = (word: Token, tag: Tag): void => {
    const tags = found.get(word.lower)
    if (tags) tags.add(tag)
    else found.set(word.lower, new Set([tag]))
  }
  words.forEach((word, at) => {
    if (!isWord(word) || !word.capital || word.lower.length < SHORTEST) return
    const given = givenBefore(words, at)
    if (given === null) {
      if (isLedByArticle(words, at)) add(word, 'noun')
      return
    }
    add(word, 'surname')
    if (given === 'particle') add(word, 'led')
  })
}

const SHORTEST = 3

/** Whether a given name, or a job where no article hangs on it, stands before a word that ends a name. */
function givenBefore(words: readonly Token[], at: number): 'name' | 'particle' | null {
  if (isNameWord(words[at + 1]) && !is(words[at], 'house')) return null
  let from = at - 1
  while (is(words[from], 'particle') && !words[from]?.capital) from--
  const before = words[from]
  if (!before?.capital) return null
  if (isBorne(words[at]))
    return from === at - 1 && (isGiven(before) || isPerson(before)) ? 'name' : null
  if (isBody(words[at])) return null
  const given = isGiven(before) || (isNameWord(before) && isPerson(words[from - 1]))
  const titled = from === at - 1 && isPerson(before) && isNameWord(words[at])
  const pair = from === at - 1 && isUnknownPair(words, at)
  if (!given && !titled && !pair) return null
  return from < at - 1 ? 'particle' : 'name'
}

/** `Jost Pielke`, but not *in Bad Lüttau*, *die Brack Werft* and what opens a sentence */
function isUnknownPair(words: readonly Token[], at: number): boolean {
  const [lead, before] = [words[at - 2], words[at - 1]]
  if (!isNameWord(before) || !isNameWord(words[at]) || before?.kind !== 'word') return false
  if (!isWord(lead) || isAcronym(words[at])) return false
  return !is(lead, 'placing') && !is(lead, 'determiner') && !is(lead, 'noun') && !lead.capital
}

function isAcronym(word: Token | undefined): boolean {
  return /^\p{Lu}+$/u.test(word?.text ?? '')
}

/** `die Duplik`, `im alten Speicher`; but *die Brack Werft* and *das Unternehmen Brack* */
function isLedByArticle(words: readonly Token[], at: number): boolean {
  if (words[at + 1]?.capital || isGiven(words[at]) || isAcronym(words[at])) return false
  const lead = words[at - 1]
  if (!isWord(lead) || lead.capital) return false
  return is(lead, 'article') || /^(?:am|beim|im|ins|vom|zum|zur)$/.test(lead.lower)
}

function isPerson(word: Token | undefined): boolean {
  return (word?.capital ?? false) && (is(word, 'person') || is(word, 'title'))
}

const NOUNS = groupOf(
  'noun',
  'person',
  'group',
  'organisation',
  'document',
  'medium',
  'work',
  'saying',
  'term',
  'time',
  'calendar',
  'house',
  'determiner',
  'pronoun',
  'preposition',
  'adverb',
  'conjunction',
  'subordinator',
  'opener',
)

function isNameWord(word: Token | undefined): boolean {
  return isWord(word) && word.capital && (isGiven(word) || !isAny(word, NOUNS))
}

/** `Lena Sommer`, `Herr Winter`; but *Lena im Sommer* */
function isBorne(word: Token | undefined): boolean {
  return word?.lexicon.language.borne?.split(' ').includes(word.lower) ?? false
}

function isBody(word: Token | undefined): boolean {
  return is(word, 'organisation') || is(word, 'house') || is(word, 'time') || is(word, 'calendar')
}
