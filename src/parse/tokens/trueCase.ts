import type { Block } from '../../article/Block.ts'
import { BODY_BLOCKS } from './quotedBlocks.ts'
import { wholeSpelling } from './spelling.ts'
import type { Sentence } from './splitSentences.ts'
import { groupOf } from './tags.ts'
import { isAny, isGiven, isWord, type Token } from './Token.ts'

/** A block as its sentences. */
type Told = { readonly block: Block; readonly sentences: readonly Sentence[] }

/** How the body of a story writes its words. */
type Seen = {
  /** In lower case. */
  readonly plain: Set<string>
  /** With a capital that no sentence gives. */
  readonly names: Set<string>
  /** At the beginning of a sentence. */
  readonly first: Set<string>
}

/**
 * Takes capitals for what the story shows them to be: what opens a sentence is a name only where the
 * story doesn’t write it as a plain word too, and in a headline of capitals only what the story names.
 *
 *     Countries wait. Other countries said …      Mayor Dodges Criticism      Mayor Ana Ruiz dodged …
 *     ^^^^^^^^^ no name                                 ^^^^^^ ^^^^^^^^^ no name
 *
 * After Lita, Ittycheriah, Roukos and Kambhatla, *tRuEcasIng* (ACL 2003).
 */
export function trueCase(blocks: readonly Told[]): readonly Told[] {
  const seen: Seen = { plain: new Set(), names: new Set(), first: new Set() }
  for (const { block, sentences } of blocks)
    if (BODY_BLOCKS.has(block.type)) for (const sentence of sentences) learn(sentence, seen)
  if (seen.plain.size < FEWEST_WORDS) return blocks
  return blocks.map(({ block, sentences }) => {
    const inBody = BODY_BLOCKS.has(block.type)
    return {
      block,
      sentences: sentences.map((sentence) =>
        !inBody && isInCapitals(sentence)
          ? headInLower(sentence, seen)
          : firstInLower(sentence, seen),
      ),
    }
  })
}

/** A note of a few lines shows too little. */
const FEWEST_WORDS = 60

function learn(sentence: Sentence, { plain, names, first }: Seen): void {
  let opens = true
  for (const token of sentence) {
    if (token.kind !== 'word') {
      opens ||= token.kind === 'quotation' || token.text === ':'
      continue
    }
    if (!token.capital) plain.add(token.lower)
    else (opens ? first : names).add(token.lower)
    opens = false
  }
}

/** Most of the longer words have a capital. */
function isInCapitals(sentence: Sentence): boolean {
  const long = sentence.filter((token) => isWord(token) && token.lower.length >= LONG)
  return long.length > 2 && long.every(({ capital }) => capital)
}

const LONG = 4

function firstInLower(sentence: Sentence, { plain, names }: Seen): Sentence {
  const [first, next] = sentence
  if (!first || !isOpening(first) || names.has(first.lower) || !plain.has(first.lower))
    return sentence
  const lower = inLower(first)
  const plainly = !next?.capital && !lower.tags.hasAny(VERBS) && !isSomebody(first, sentence)
  return plainly ? [lower, ...sentence.slice(1)] : sentence
}

/** *Planning officers said*: in lower case it would be taken for a verb. */
const VERBS = groupOf('gerund', 'participle', 'past', 'present')

/** *Hill said so*, *Hill, 45, left*, for all that there is a hill as well; but *Countries said* */
function isSomebody(first: Token, [, next, behind]: Sentence): boolean {
  if (next?.text === ',') return /^\d/u.test(behind?.text ?? '')
  return isAny(next, SAYING) && !first.lexicon.plural.test(first.lower)
}

const SAYING = groupOf('say', 'tell')

function headInLower(sentence: Sentence, { plain, names, first }: Seen): Sentence {
  return sentence.map((token, at) => {
    if (!isOpening(token) || names.has(token.lower) || isNamedBehind(sentence[at - 1])) return token
    return plain.has(token.lower) || !first.has(token.lower) ? inLower(token) : token
  })
}

/** *Says Boris Johnson*: what stands behind a given name goes on with the name. */
function isNamedBehind(before: Token | undefined): boolean {
  return (before?.capital ?? false) && isGiven(before)
}

/** A capital alone makes it a name: no given name, and nothing that is all capitals. */
function isOpening(token: Token): boolean {
  return isWord(token) && token.capital && !isGiven(token) && /\p{Ll}/u.test(token.text)
}

function inLower(token: Token): Token {
  const { capital, tags } = wholeSpelling(token.lower, token.lexicon)
  return { ...token, capital, tags }
}
