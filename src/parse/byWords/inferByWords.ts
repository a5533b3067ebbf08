import type { FoundQuote } from '../attribution/findQuotes.ts'
import { NOBODY, type Who } from '../attribution/inferSpeaker.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Mention } from '../grammar/readMention.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { attributeByWords } from './attributeByWords.ts'
import { findCues } from './findCues.ts'
import type { PlaceByWords } from './findQuotesByWords.ts'
import { isSomebody, readMention } from './readMention.ts'
import { readPhrase, type Phrase } from './readPhrase.ts'
import { isOneOf, isReported, keyOf, type Speech } from './Speech.ts'

/**
 * Without a cue there are, in this order: whoever the sentences before report, if this one goes on
 * reporting; who is named at the head of the sentence; who the sentence before is about; the
 * paragraph's other quote; the paragraph before. All of these are guesses.
 */
export function inferByWords(
  text: string,
  place: PlaceByWords,
  quotes: readonly FoundQuote[],
  speech: Speech,
): Who {
  const { sentence, at, readBlock, number } = place
  const own = readBlock.sentences[number - 1]
  const opening =
    at > 0 ? readOpening(text, sentence.slice(0, at), 'sentenceSubject', speech) : null
  const told = own && !isQuoting(own) ? readTold(text, own, speech) : null
  const colon = sentence[at - 1]?.text === ':'
  const worded =
    speech.sayings.has(keyOf(sentence[at - 1])) ||
    (colon && speech.said.has(keyOf(sentence[at - 2])))
  return (
    (colon || worded ? opening : null) ??
    (worded ? readFirst(text, sentence, speech) : null) ??
    (at > 0 && isReported(sentence, speech) ? readReported(text, place, quotes, speech) : null) ??
    unlessPronoun(opening) ??
    unlessPronoun(told) ??
    opening ??
    told ??
    goOn(quotes, readBlock, 'sameParagraph') ??
    (own ? readOpening(text, own, 'sentenceBefore', speech) : null) ??
    readParagraphBefore(text, place, quotes, speech) ??
    NOBODY
  )
}

function isQuoting(words: Sentence): boolean {
  return words.some(({ kind }) => kind === 'quote')
}

/** A name says more than *sie*, wherever it stands. */
function unlessPronoun(who: Who | null): Who | null {
  return who?.mention?.kind === 'pronoun' ? null : who
}

/** The quote before is its speaker's too, where it stands in a given paragraph. */
function goOn(
  quotes: readonly FoundQuote[],
  { block }: ReadBlock,
  why: 'sameParagraph' | 'continued',
): Who | null {
  const last = quotes.at(-1)
  if (!last || last.block !== block || (!last.mention && last.after === null)) return null
  return { ...NOBODY, confidence: 'inferred', why, after: last.start }
}

const FURTHEST_REPORT = 4

/**
 * Reported speech goes on over sentences whose verbs say so.
 *
 *     Ruhm sagte, die Mauer sei weg. Sie habe „nie gehalten“.
 *     ^^^^ ^^^^^                         ^^^^
 */
function readReported(
  text: string,
  { readBlock, number }: PlaceByWords,
  quotes: readonly FoundQuote[],
  speech: Speech,
): Who | null {
  for (let at = number - 1; at >= Math.max(0, number - FURTHEST_REPORT); at--) {
    const words = readBlock.sentences[at] ?? []
    if (isQuoting(words)) return goOn(quotes, readBlock, 'sameParagraph')
    const told = readCue(text, words, speech)
    if (told) return told
  }
  return null
}

function readParagraphBefore(
  text: string,
  { at, number, before }: PlaceByWords,
  quotes: readonly FoundQuote[],
  speech: Speech,
): Who | null {
  if (number > 0 || at > 0 || before?.block.type !== 'paragraph') return null
  const end = before.sentences.at(-1)
  return goOn(quotes, before, 'continued') ?? (end ? readTold(text, end, speech) : null)
}

function readCue(text: string, words: Sentence, speech: Speech): Who | null {
  const cues = findCues(words, speech)
  if (cues.length === 0) return null
  const found = attributeByWords({ text, words, cues, speech }, words.length)
  const mention = found?.mention ?? null
  return mention && { ...NOBODY, mention, confidence: 'inferred', why: 'sentenceBefore' }
}

/** What the sentence before reports goes on: `Ruhm sagte, es reiche. „Wir bauen jetzt.“` */
function readTold(text: string, words: Sentence, speech: Speech): Who | null {
  return readCue(text, words, speech) ?? readOpening(text, words, 'sentenceBefore', speech)
}

const FURTHEST = 16

/**
 * The first who is somebody by name or job, and whom no preposition leads.
 *
 *     Im Rat warb Ana Ruiz für die Mauer: „…“
 *        ^^^      ^^^^^^^^
 */
function readOpening(
  text: string,
  words: Sentence,
  why: 'sentenceSubject' | 'sentenceBefore',
  speech: Speech,
): Who | null {
  let led = false
  for (let at = 0; at < Math.min(words.length, FURTHEST); at++) {
    const word = words[at]
    if (word?.kind === 'quote') return null
    if (word?.kind === 'stop') led = false
    const preposition = speech.prepositions.has(keyOf(word))
    if (preposition) led = true
    const phrase = readPhrase(words, preposition ? at + 1 : at, speech)
    if (!phrase) continue
    const mention = led ? null : readSomebody(text, words, phrase, speech)
    if (mention) return { ...NOBODY, mention, confidence: 'inferred', why }
    led = led && speech.and.has(keyOf(words[phrase.to]))
    at = phrase.to - 1
  }
  return null
}

/** Whoever it is that says something in so many words: `Brack ging mit dem Ruf „Land!“ an Deck.` */
function readFirst(text: string, words: Sentence, speech: Speech): Who | null {
  const phrase = speech.objects.has(keyOf(words[0])) ? null : readPhrase(words, 0, speech)
  const mention = phrase && readMention(text, words, phrase, speech)
  return mention && { ...NOBODY, mention, confidence: 'inferred', why: 'sentenceSubject' }
}

/** `Das Fazit von Ana Ruiz`: what somebody says is theirs. */
function readSomebody(
  text: string,
  words: Sentence,
  phrase: Phrase,
  speech: Speech,
): Mention | null {
  if (isSomebody(words, phrase, speech)) return readMention(text, words, phrase, speech)
  const { core, to } = phrase
  if (!isOneOf(speech.sayings, keyOf(words[core - 1]), speech) || to - core < 3) return null
  const owner = readPhrase(words, core + 1, speech)
  return owner && isSomebody(words, owner, speech) ? readMention(text, words, owner, speech) : null
}
