import type { Attribution } from './attributeQuote.ts'
import { NAME_PARTICLES } from './isName.ts'
import type { Range } from './nounPhrase.ts'
import { spanOf } from './phraseWords.ts'
import type { Sentence } from './splitSentences.ts'
import type { Word } from './splitWords.ts'
import { isCapital, isComma } from './wordKinds.ts'
import type { SpeechWords } from './words/speech.ts'

/**
 * Finds who said a quote in a language that is known by its cue words alone: a reporting verb
 * beside the quote with a name on either side, or whom it is according to.
 *
 *     „Die Mauer hält“, sagte Ana Ruiz.        « Le mur tient », a déclaré Ana Ruiz.
 *                       ^^^^^ ^^^^^^^^                           ^^^^^^^^^ ^^^^^^^^
 *     Ana Ruiz sagte am Montag: „Die Mauer hält.“
 *     ^^^^^^^^ ^^^^^
 */
export function attributeByWords(
  words: Sentence,
  quoteAt: number,
  speech: SpeechWords,
): Attribution | null {
  return (
    findBehind(words, quoteAt, speech) ??
    findAhead(words, quoteAt, speech) ??
    findAccording(words, quoteAt, speech) ??
    findBeforeColon(words, quoteAt, speech)
  )
}

function attribution(
  words: Sentence,
  cue: Range,
  phrase: Range,
  why: Attribution['why'],
): Attribution {
  return {
    sentence: words,
    cue: spanOf(words, cue.from, cue.to),
    cueAt: cue.to - 1,
    phrase,
    who: null,
    why,
    near: true,
    sure: true,
  }
}

/** `“…”, sagte Ana Ruiz`, `“…”, Ana Ruiz sagte`, `« … », dit-elle` */
function findBehind(words: Sentence, quoteAt: number, speech: SpeechWords): Attribution | null {
  let at = quoteAt + 1
  while (isComma(words[at])) at++
  const cue = cueAt(words, at, speech)
  if (cue) {
    const phrase = cue.phrase ?? phraseAfter(words, cue.to, speech)
    return phrase && attribution(words, cue, phrase, 'cueAfter')
  }
  if (words[at]?.lower !== 'so' || speech.lang !== 'de') return null
  const phrase = phraseAfter(words, at + 1, speech)
  return phrase && attribution(words, { from: at, to: at + 1 }, phrase, 'cueAfter')
}

type FoundCue = Range & { readonly phrase: Range | null }

/** A reporting verb, with its auxiliary before it; or with a pronoun that has grown on to it. */
function cueAt(words: Sentence, at: number, speech: SpeechWords): FoundCue | null {
  const word = words[at]
  if (word?.kind !== 'word') return null
  if (speech.verbs.has(word.lower) && !isCapital(word))
    return { from: at, to: at + 1, phrase: null }
  const grown = GROWN.exec(word.lower)?.[1] ?? ''
  const main = words[at + 1]?.lower ?? ''
  if (speech.verbs.has(grown)) return { from: at, to: at + 1, phrase: { from: at, to: at + 1 } }
  if (!speech.verbs.has(main)) return null
  if (speech.auxiliaries.has(grown))
    return { from: at, to: at + 2, phrase: { from: at, to: at + 1 } }
  return speech.auxiliaries.has(word.lower) ? { from: at, to: at + 2, phrase: null } : null
}

/** `dit-il`, `a-t-elle` */
const GROWN = /^(.{1,12}?)(?:-t)?-(?:il|elle|ils|elles|on)$/u

const LONGEST_LEAD = 30

/** `Ana Ruiz sagte: “…”`, `Am Montag sagte Ana Ruiz: “…”` */
function findAhead(words: Sentence, quoteAt: number, speech: SpeechWords): Attribution | null {
  for (let at = quoteAt - 1; at >= 0 && quoteAt - at < LONGEST_LEAD; at--) {
    if (words[at]?.kind === 'quote') return null
    const main = cueAt(words, at, speech)
    if (!main) continue
    const two = speech.auxiliaries.has(words[at - 1]?.lower ?? '')
    const cue = two ? { ...main, from: at - 1 } : main
    const begins = startOfClause(words, at)
    const inverted =
      begins === at || (!isComma(words[at - 1]) && speech.openers.has(words[begins]?.lower ?? ''))
    const phrase =
      cue.phrase ??
      findPaper(words, cue, speech) ??
      (inverted ? phraseAfter(words, cue.to, speech) : null) ??
      phraseBefore(words, begins, cue.from, speech) ??
      phraseAfter(words, cue.to, speech)
    if (!phrase || phrase.from >= quoteAt) continue
    const beside = phrase.to === cue.from || phrase.from === cue.to
    const sure = beside && words[quoteAt - 1]?.text === ':'
    return { ...attribution(words, cue, phrase, 'cueBefore'), sure }
  }
  return null
}

/**
 *     In dem Antrag heißt es: „…“
 *        ^^^^^^^^^^
 */
function findPaper(words: Sentence, { from, to }: Range, speech: SpeechWords): Range | null {
  if (!/^(?:heißt|hieß)$/u.test(words[from]?.lower ?? '') || words[to]?.lower !== 'es') return null
  for (let at = from - 1; at >= 0 && from - at < LONGEST_LEAD; at--)
    if (/^(?:in|im|auf)$/u.test(words[at]?.lower ?? '')) return phraseAfter(words, at + 1, speech)
  return null
}

/** Behind the comma that opens the verb's clause; where a comma closes an apposition, behind that. */
function startOfClause(words: Sentence, verb: number): number {
  let at = isComma(words[verb - 1]) ? verb - 1 : verb
  while (at > 0 && !isComma(words[at - 1]) && isPlain(words[at - 1])) at--
  return at
}

function isPlain(word: Word | undefined): boolean {
  return word?.kind === 'word' || '().'.includes(word?.text ?? '?')
}

const LONGEST_PHRASE = 14

function phraseAfter(words: Sentence, from: number, speech: SpeechWords): Range | null {
  let start = from
  while (start - from < 6 && !opensPhrase(words, start, start === from, speech)) {
    if (words[start]?.kind !== 'word') return null
    start++
  }
  if (speech.pronouns.has(words[start]?.lower ?? '')) return { from: start, to: start + 1 }
  let to = start
  while (to - start < LONGEST_PHRASE && goesOn(words, to, start, speech)) to++
  while (to > start && !isCapital(words[to - 1])) to--
  if (to > start) return { from: start, to }
  // `dijo la alcaldesa`: where nouns have no capitals, the article tells
  const noun =
    words[start + 1]?.kind === 'word' && speech.determiners.has(words[start]?.lower ?? '')
  return noun && speech.lang !== 'de' ? { from: start, to: start + 2 } : null
}

function opensPhrase(words: Sentence, at: number, atCue: boolean, speech: SpeechWords): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (!atCue && speech.openers.has(words[at - 1]?.lower ?? '')) return false
  return isCapital(word) || speech.determiners.has(word.lower) || speech.pronouns.has(word.lower)
}

function goesOn(words: Sentence, at: number, start: number, speech: SpeechWords): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (isCapital(word) || NAME_PARTICLES.has(word.lower) || speech.links.has(word.lower)) return true
  if (at === start) return true
  if (speech.openers.has(word.lower) || speech.verbs.has(word.lower)) return false
  return !words.slice(start, at).some((before) => isCapital(before))
}

function phraseBefore(
  words: Sentence,
  begins: number,
  verb: number,
  speech: SpeechWords,
): Range | null {
  if (speech.pronouns.has(words[verb - 1]?.lower ?? '')) return { from: verb - 1, to: verb }
  let to = verb
  while (to > begins && !isCapital(words[to - 1])) to--
  let from = Math.max(begins, to - LONGEST_PHRASE)
  while (from < to && speech.openers.has(words[from]?.lower ?? '')) from++
  return to > from ? { from, to } : null
}

/** Right before a colon any verb reports: who opens the sentence speaks, or who follows its verb. */
function findBeforeColon(
  words: Sentence,
  quoteAt: number,
  speech: SpeechWords,
): Attribution | null {
  if (words[quoteAt - 1]?.text !== ':') return null
  const opens = speech.openers.has(words[0]?.lower ?? '')
  const phrase = opens ? null : phraseAfter(words, 0, speech)
  const found = phrase ?? phraseBehindVerb(words, quoteAt, speech)
  if (!found || found.to > quoteAt) return null
  return { ...attribution(words, { from: 0, to: 0 }, found, 'cueBefore'), cue: null, sure: false }
}

/** The first name or noun that no small word leads. */
function phraseBehindVerb(words: Sentence, quoteAt: number, speech: SpeechWords): Range | null {
  for (let at = 1; at < quoteAt; at++) {
    const [before, word] = [words[at - 1], words[at]]
    const led = before?.kind !== 'word' || isCapital(before) || isLed(words, at, speech)
    if (word?.kind === 'word' && !led && opensPhrase(words, at, false, speech))
      return phraseAfter(words, at, speech)
  }
  return null
}

/** *im Kongress*, *in dem Antrag* */
function isLed(words: Sentence, at: number, speech: SpeechWords): boolean {
  const before = words[at - 1]?.lower ?? ''
  if (speech.openers.has(before) || speech.links.has(before)) return true
  return speech.determiners.has(before) && speech.openers.has(words[at - 2]?.lower ?? '')
}

/** `Laut Ana Ruiz ist die Mauer “…”`, `Selon Ana Ruiz, …`, `Ana Ruiz zufolge` */
function findAccording(words: Sentence, quoteAt: number, speech: SpeechWords): Attribution | null {
  const last = Math.min(words.length, quoteAt + LONGEST_LEAD)
  for (let at = Math.max(0, quoteAt - LONGEST_LEAD); at < last; at++) {
    const word = words[at]
    if (word?.kind !== 'word') continue
    const cue = { from: at, to: at + 1 }
    if (speech.according.has(word.lower)) {
      const phrase = phraseAfter(words, at + 1, speech)
      if (phrase && (word.lower !== 'nach' || STATED.test(words[phrase.from]?.lower ?? '')))
        return attribution(words, cue, phrase, 'accordingTo')
    } else if (speech.accordingBehind.has(word.lower)) {
      const phrase = phraseBefore(words, startOfClause(words, at), at, speech)
      if (phrase) return attribution(words, cue, phrase, 'accordingTo')
    }
  }
  return null
}

/** *nach Angaben*, *nach Ansicht*; *nach der Wahl* is a time */
const STATED =
  /^(?:angabe|ansicht|auffassung|auskunft|aussage|darstellung|einschätzung|meinung|worte)/u
