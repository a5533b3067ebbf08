import type { NonResponse } from '../article/Article.ts'
import { isCapital } from './wordKinds.ts'
import type { ReadBlock } from './readBlocks.ts'
import { oneLine, spanOf } from './phraseWords.ts'
import { joinsName } from './readMention.ts'
import type { Sentence } from './splitSentences.ts'
import { CALENDAR, DETERMINERS, OPENERS, SPOKESPEOPLE, TITLES } from './wordLists.ts'

type Phrase = { readonly words: RegExp; readonly kind: NonResponse['kind'] }

/** What newsrooms write where somebody was asked, by what became of it. */
const PHRASES: readonly Phrase[] = [
  // said no
  {
    words:
      /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to be (?:interviewed|quoted)|(?:to )?(?:comment|discuss|elaborate|answer|respond)|an? (?:interview|request)|requests?|(?:\w{1,12} )?(?:interview )?requests?)/u,
    kind: 'declined',
  },
  // said nothing
  {
    words:
      /\b(?:(?:did|does|do|had|has|have)(?: not|n['’]t)|never|failed to|yet to|ignored) ?(?:\w{1,12} ){0,3}(?:respond|responded|reply|replied|return|returned|answer|answered|requests? for comment)(?: to)?(?: [\w’'-]{1,20}){0,8}? (?:comment|inquir(?:y|ies)|enquir(?:y|ies)|requests?|calls?|questions?|messages?|e-?mails?|interview)\b/u,
    kind: 'noResponse',
  },
  {
    words:
      /\b(?:did|has|had)(?: not|n['’]t) (?:immediately |yet )?(?:respond|responded|reply|replied)\.?$/u,
    kind: 'noResponse',
  },
  // wasn't found
  {
    words:
      /\b(?:could|can|were|was)(?: not|n['’]t|not)(?: \w{1,12}){0,2} (?:be reached|reachable|be contacted|available for comment|be located)\b|\bwas unavailable for comment\b|\bwere unavailable for comment\b/u,
    kind: 'unreachable',
  },
  // had nothing to say
  {
    words:
      /\b(?:had|have|has) no (?:immediate |further )?comment\b|\b(?:did|would)(?: not|n['’]t) (?:immediately )?comment\b|\bno comment\b/u,
    kind: 'noComment',
  },
]

const LONGEST_SENTENCE = 500

/**
 * Sentences that say who was asked and didn’t answer.
 *
 *     Representatives from Amazon and Parler didn’t immediately respond to a request for comment.
 *                          ^^^^^^     ^^^^^^ parties
 */
export function findNonResponses(
  text: string,
  readBlocks: readonly ReadBlock[],
): readonly NonResponse[] {
  return readBlocks
    .filter(({ block }) => block.type === 'paragraph' || block.type === 'listItem')
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => findInSentence(text, sentence)))
}

function findInSentence(text: string, sentence: Sentence): readonly NonResponse[] {
  const span = spanOf(sentence, 0, sentence.length)
  if (span.end - span.start > LONGEST_SENTENCE) return []
  return splitParties(text, sentence).flatMap((part) => findInPart(text, part))
}

/**
 * One sentence may speak of several, each with an answer of its own. It is cut at a semicolon, and
 * behind a silence where another speaks on.
 *
 *     Amazon didn’t respond to a request; Google declined to comment, and Nimbus said it was fine.
 *                                       ^                           ^
 */
function splitParties(text: string, sentence: Sentence): readonly Sentence[] {
  const cut = sentence.findIndex((word, at) => {
    if (word.kind === 'quote' || at === 0) return false
    if (word.text === ';') return true
    const speaksOn = word.text === ',' && AND.has(sentence[at + 1]?.lower ?? '')
    return speaksOn && findInPart(text, sentence.slice(0, at)).length > 0
  })
  if (cut === -1) return [sentence]
  return [sentence.slice(0, cut), ...splitParties(text, sentence.slice(cut + 1))]
}

const AND: ReadonlySet<string> = new Set(['and', 'but', 'while', 'though'])

function findInPart(text: string, sentence: Sentence): readonly NonResponse[] {
  if (sentence.length === 0) return []
  const span = spanOf(sentence, 0, sentence.length)
  const words = oneForOne(text.slice(span.start, span.end))
  for (const { words: pattern, kind } of PHRASES) {
    const found = pattern.exec(words)
    if (!found) continue
    if (isQuoted(sentence, span.start + found.index)) continue
    return [{ ...span, kind, parties: findParties(text, sentence, span.start + found.index) }]
  }
  return []
}

/** In lower case with plain spaces; every character keeps its place. */
function oneForOne(words: string): string {
  const lower = words.toLowerCase()
  return (lower.length === words.length ? lower : words).replace(/\s/gu, ' ')
}

function isQuoted(sentence: Sentence, at: number): boolean {
  return sentence.some(({ kind, start, end }) => kind === 'quote' && start <= at && at < end)
}

/** Names before the phrase, up to the clause's start; else its plain subject. */
function findParties(text: string, sentence: Sentence, phraseAt: number): readonly string[] {
  const before = sentence.findIndex(({ start }) => start >= phraseAt)
  const subject = sentence.slice(0, before === -1 ? sentence.length : before)
  const clause = withoutAsides(subject)
  const names = findRuns(text, clause)
  if (names.length > 0) return names
  const spoken = clause.findIndex(({ lower }) => SPOKESPEOPLE.has(lower))
  const behind = /^(?:for|of|from)$/.test(clause[spoken + 1]?.lower ?? '') ? spoken + 2 : 0
  const plain = clause
    .slice(behind)
    .filter(({ kind, lower }) => kind === 'word' && !LEADS.has(lower))
  const [first, last] = [plain[0], plain.at(-1)]
  return first && last ? [oneLine(text, { start: first.start, end: last.end })] : []
}

const LEADS: ReadonlySet<string> = new Set(['but', 'and', 'also', 'both', 'neither', 'immediately'])

/** Without what stands between commas: *Brack & Sons, which built the old wall,* */
function withoutAsides(words: Sentence): Sentence {
  const open = words.findIndex(
    ({ text }, at) => text === ',' && ASIDES.has(words[at + 1]?.lower ?? ''),
  )
  if (open === -1) return words
  const close = words.findIndex(({ text }, at) => at > open && text === ',')
  return [...words.slice(0, open), ...(close === -1 ? [] : words.slice(close + 1))]
}

const ASIDES: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'the', 'a', 'an', 'where'])

function findRuns(text: string, words: Sentence): readonly string[] {
  const names: string[] = []
  for (let at = 0; at < words.length; at++) {
    if (!opensParty(words, at)) continue
    let to = at + 1
    while (isCapital(words[to]) || (joinsName(words, to, at) && words[to]?.lower !== 'and')) to++
    const run = spanOf(words, at, to)
    const name = oneLine(text, run).replace(/[’']s?$/u, '')
    if (!(to - at === 1 && TITLES.has(words[at]?.lower ?? ''))) names.push(name)
    at = to - 1
  }
  return [...new Set(names)]
}

function opensParty(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || !isCapital(word) || CALENDAR.has(word.lower) || SPOKESPEOPLE.has(word.lower))
    return false
  if (DETERMINERS.has(word.lower)) return false
  return at > 0 || (!OPENERS.has(word.lower) && !PLAIN.has(word.lower))
}

const PLAIN: ReadonlySet<string> = new Set([
  'lawyers',
  'attorneys',
  'officials',
  'messages',
  'calls',
  'requests',
  'emails',
])
