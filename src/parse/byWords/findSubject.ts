import type { Sentence } from '../tokens/splitSentences.ts'
import type { SpokenCue } from './findCues.ts'
import { isSomebody } from './readMention.ts'
import { readPhrase, type Phrase } from './readPhrase.ts'
import { isGivenName, keyOf, type Speech } from './Speech.ts'

/** Who does what a verb says. */
export type Subject = {
  readonly phrase: Phrase
  /** Whether it stands beside its verb. */
  readonly sure: boolean
}

/** The subject of a cue before a quote: before its verb, else between the two. */
export function findSubject(
  words: Sentence,
  cue: SpokenCue,
  quoteAt: number,
  speech: Speech,
): Subject | null {
  if (cue.kind === 'isWritten') return readPaper(words, cue, quoteAt, speech)
  if (cue.kind === 'cites') return readForward(words, cue.to, quoteAt, { ...speech, objects: NONE })
  if (speech.and.has(keyOf(words[cue.from - 1]))) return readJoined(words, cue, speech)
  const before =
    readBackward(words, cue, speech) ??
    readAdjacent(words, cue, speech) ??
    readAntecedent(words, cue, speech)
  const object = before && readTurned(words, cue, { before, quoteAt }, speech)
  if (object) return object
  if (before && !isAlone(words, before.phrase, speech)) return before
  const behind = readForward(words, cue.to, quoteAt, speech)
  const clearer = behind?.sure && isSomebody(words, behind.phrase, speech)
  return before && !clearer ? before : behind
}

/**
 * A pronoun or a name right behind the verb is its subject where a thing stands before it.
 *
 *     Die alte Mauer nannte er „ein Denkmal“      Den Plan bezeichnete Ruiz als „Witz“
 *                           ^^                                         ^^^^
 */
function readTurned(
  words: Sentence,
  cue: SpokenCue,
  { before, quoteAt }: { readonly before: Subject; readonly quoteAt: number },
  speech: Speech,
): Subject | null {
  const phrase = cue.to < quoteAt ? readPhrase(words, cue.to, speech) : null
  if (!phrase || phrase.noun !== phrase.from || phrase.to > quoteAt) return null
  if (isSomebody(words, before.phrase, speech) || !isSomebody(words, phrase, speech)) return null
  return { phrase, sure: true }
}

/**
 * The capitals right before the verb, where what comes before them can't be read.
 *
 *     und der seit Jahren laute Händler Jon Ebbe rief
 *                                       ^^^^^^^^ ^^^^
 */
function readAdjacent(words: Sentence, cue: SpokenCue, speech: Speech): Subject | null {
  let from = cue.from
  while (from > 0 && cue.from - from < LONGEST_NAME && words[from - 1]?.capital) from--
  const phrase = from < cue.from ? readPhrase(words, from, speech) : null
  const named = words.slice(from, cue.from).some((word) => isGivenName(word, speech))
  if (phrase?.to !== cue.from || !named) return null
  return speech.prepositions.has(keyOf(words[from - 1])) ? null : { phrase, sure: false }
}

const LONGEST_NAME = 5

/**
 * Whom a clause that opens with an article is about.
 *
 *     Am Kai standen Fischer, die im Chor riefen: „…“
 *                    ^^^^^^^      ^^^
 */
function readAntecedent(words: Sentence, cue: SpokenCue, speech: Speech): Subject | null {
  const start = startOfPiece(words, startOfClause(words, cue.from, speech), cue.from)
  if (!speech.capitalNouns || start === 0 || !speech.articles.has(keyOf(words[start]))) return null
  for (let from = start - 2; from >= 0 && start - from < LONGEST_APPOSITION; from--) {
    if (words[from]?.kind !== 'word') return null
    const phrase = readPhrase(words, from, speech)
    if (phrase?.to === start - 1 && isSomebody(words, phrase, speech))
      return { phrase, sure: false }
  }
  return null
}

/** One capital at the head of a sentence may be anything: `Erneut sagte der Bürgermeister`. */
function isAlone(words: Sentence, phrase: Phrase, speech: Speech): boolean {
  const { from, noun, to } = phrase
  const key = keyOf(words[from])
  return (
    from === 0 &&
    noun === from &&
    to === 1 &&
    !speech.surnames.has(key) &&
    !speech.pronouns.has(key)
  )
}

const LONGEST_CLAUSE = 40

/**
 * The subject before its verb: where a comma closes an apposition, the first phrase of the clause,
 * else the one that its last part opens with. What opens with a preposition has its subject behind
 * the verb.
 *
 *     Ana Ruiz, die Sprecherin, sagte      Le port, que Jon Ebbe décrit      Im Hafen sagte Ana Ruiz
 *     ^^^^^^^^ ^^^^^^^^^^^^^^^^                         ^^^^^^^^                ^^ no subject
 */
function readBackward(words: Sentence, cue: SpokenCue, speech: Speech): Subject | null {
  const start = startOfClause(words, cue.from, speech)
  const closed = words[cue.from - 1]?.text === ','
  let from = closed ? start : startOfPiece(words, start, cue.from)
  for (let pieces = 0; from < cue.from; pieces++) {
    const to = endOfPiece(words, from, cue.from)
    const opens = skipSmall(words, from, to, speech)
    const phrase = opens < to ? readPhrase(words, opens, speech) : null
    const alone = closed && phrase !== null && isAlone(words, phrase, speech)
    if (phrase && phrase.to <= to && !alone && isSubject(words, phrase, { to, cue }, speech)) {
      const rest = words.slice(phrase.to, to).filter(({ kind }) => kind === 'word').length
      return { phrase, sure: rest <= 1 && pieces === 0 && cue.from - to <= LONGEST_APPOSITION }
    }
    from = to + 1
  }
  return null
}

function startOfPiece(words: Sentence, start: number, to: number): number {
  let at = to
  while (at > start && words[at - 1]?.text !== ',' && words[at - 1]?.text !== '–') at--
  return at
}

const LONGEST_APPOSITION = 20

/**
 * A second verb has the subject of the first: a guess.
 *
 *     Ruhm lobte die Fischer und sagte: „…“
 *     ^^^^                   ^^^ ^^^^^
 */
function readJoined(words: Sentence, cue: SpokenCue, speech: Speech): Subject | null {
  const start = startOfClause(words, cue.from, speech)
  const opens = skipSmall(words, start, cue.from, speech)
  const phrase = readPhrase(words, opens, speech)
  return phrase && phrase.to < cue.from ? { phrase, sure: false } : null
}

function startOfClause(words: Sentence, cueAt: number, speech: Speech): number {
  let at = cueAt
  while (at > 0 && cueAt - at < LONGEST_CLAUSE) {
    const word = words[at - 1]
    if (word?.kind === 'quote' && !isNameInMarks(words, at - 1, speech)) break
    if (word?.kind === 'stop' && ENDS.has(word.text)) break
    at--
  }
  return at
}

/** `Ein Vertreter der „Brack Werft“ nannte`, `Die Zeitung „Tern“ schrieb` */
function isNameInMarks(words: Sentence, at: number, speech: Speech): boolean {
  const before = words[at - 1]
  if (!speech.capitalNouns || before?.kind !== 'word' || words[at + 1]?.kind !== 'word')
    return false
  return before.capital || speech.links.has(keyOf(before))
}

const ENDS: ReadonlySet<string> = new Set([':', ';', '?', '!', '…'])

function endOfPiece(words: Sentence, from: number, limit: number): number {
  let at = from
  while (at < limit && words[at]?.text !== ',' && words[at]?.text !== '–') at++
  return at
}

/** `Auch der Bürgermeister`, `Doch Ruhm`, `wie Ruhm` */
function skipSmall(words: Sentence, from: number, to: number, speech: Speech): number {
  let at = from
  while (at < to && speech.opens.has(keyOf(words[at]))) at++
  if (speech.how.has(keyOf(words[at]))) return at + 1
  return at < to && speech.conjunctions.has(keyOf(words[at])) ? to : at
}

/**
 * A phrase is the subject where nothing else stands before its verb. Between commas before the
 * verb it is not, where its clause has a verb of its own: `Die Mauer sei weg, sagte Ruhm`.
 */
function isSubject(
  words: Sentence,
  phrase: Phrase,
  { to, cue }: { readonly to: number; readonly cue: SpokenCue },
  speech: Speech,
): boolean {
  if (speech.objects.has(keyOf(words[phrase.from]))) return false
  const own = words.slice(phrase.to, to).some((word) => isFinite(keyOf(word), speech))
  return !own || (to === cue.from && words[cue.from - 1]?.text !== ',')
}

function isFinite(key: string, speech: Speech): boolean {
  return (
    speech.verbs.has(key) || speech.have.has(key) || speech.says.has(key) || speech.splits.has(key)
  )
}

const MOST_SMALL = 5
const MOST_PHRASES = 3

/** The subject behind its verb, past small words and what a preposition opens. */
export function readForward(
  words: Sentence,
  from: number,
  limit: number,
  speech: Speech,
): Subject | null {
  let at = from
  let skipped = 0
  for (let count = 0; count <= MOST_PHRASES; count++) {
    const small = at
    while (at < limit && at - small < MOST_SMALL && isSmall(words, at, speech)) at++
    skipped += at - small
    if (at >= limit) return null
    const phrase = readPhrase(words, at, speech)
    const object = speech.objects.has(keyOf(words[at]))
    if (phrase && phrase.to <= limit && !object) return { phrase, sure: skipped <= 1 }
    if (phrase && object) {
      skipped += phrase.to - at
      at = phrase.to
      continue
    }
    if (!speech.prepositions.has(keyOf(words[at]))) return null
    const next = skipPreposition(words, at, speech)
    skipped += next - at
    at = next
  }
  return null
}

function isSmall(words: Sentence, at: number, speech: Speech): boolean {
  const key = keyOf(words[at])
  return speech.adverbs.has(key) && !isPronoun(key, speech)
}

function isPronoun(key: string, speech: Speech): boolean {
  return speech.pronouns.has(key)
}

/** `am 16. Mai`, `in einem Interview mit der Zeitung` */
function skipPreposition(words: Sentence, at: number, speech: Speech): number {
  let next = at + 1
  if (/^\d/u.test(words[next]?.text ?? '')) {
    next++
    if (words[next]?.text === '.') next++
  }
  const phrase = readPhrase(words, next, { ...speech, links: NONE })
  return phrase ? phrase.to : next + 1
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Where it is only written somewhere, the paper speaks.
 *
 *     In der Mitteilung heißt es: „…“      „…“, heißt es in der Mitteilung
 *        ^^^^^^^^^^^^^^                                     ^^^^^^^^^^^^^^
 */
function readPaper(
  words: Sentence,
  cue: SpokenCue,
  quoteAt: number,
  speech: Speech,
): Subject | null {
  const start = startOfClause(words, cue.from, speech)
  for (const [from, to] of [
    [start, cue.from],
    [cue.to, quoteAt],
  ] as const)
    for (let at = from; at < to; at++) {
      if (!speech.prepositions.has(keyOf(words[at]))) continue
      const phrase = readLed(words, at, speech)
      if (phrase && phrase.to <= to) return { phrase, sure: true }
    }
  return null
}

/** `im letzten Satz`: a preposition may hold the article of its noun */
function readLed(words: Sentence, at: number, speech: Speech): Phrase | null {
  const phrase = readPhrase(words, at + 1, speech)
  if (phrase || !speech.contracted.has(keyOf(words[at]))) return phrase
  return readPhrase(words, at, { ...speech, articles: speech.contracted })
}
