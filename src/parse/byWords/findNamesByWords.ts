import type { Gender, NameRun } from '../coreference/findNames.ts'
import type { FoundQuote } from '../attribution/findQuotes.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Mention } from '../grammar/readMention.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { readPhrase } from './readPhrase.ts'
import { isGivenName, isOneOf, keyOf, type Speech } from './Speech.ts'

/**
 * Every place that names somebody, by evidence: a given name, a job before it, or a quote that is
 * attributed so; and every surname of these. Where all nouns have a capital, a capital alone says
 * nothing.
 */
export function findNamesByWords(
  text: string,
  readBlocks: readonly ReadBlock[],
  quotes: readonly FoundQuote[],
  speech: Speech,
): readonly NameRun[] {
  const sentences = readBlocks.flatMap((block) => block.sentences)
  const written = sentences.flatMap((words) => findFull(text, words, speech))
  const starts = new Set(written.map(({ start }) => start))
  const spoken = quotes.flatMap(({ mention }) =>
    mention?.kind === 'person' && mention.name.includes(' ') && !starts.has(mention.start)
      ? [runOfMention(mention, speech)]
      : [],
  )
  const full = [...written, ...spoken]
  const surnames = new Set(full.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)))
  const ends = new Set(full.map(({ end }) => end))
  const alone = sentences.flatMap((words) =>
    words.flatMap((word, at) =>
      surnames.has(word.text) && !ends.has(word.end) ? [runOf(word, at)] : [],
    ),
  )
  return [...full, ...alone].toSorted((a, b) => a.start - b.start)
}

function runOf({ start, end, text }: Word, at: number): NameRun {
  return { start, end, name: text, kind: 'person', role: null, opens: at < FIRST, gender: null }
}

function runOfMention({ start, end, name, role }: Mention, speech: Speech): NameRun {
  return { start, end, name, kind: 'person', role, opens: true, gender: genderOf(name, speech) }
}

/** As near to the head of its sentence as a subject stands. */
const FIRST = 5

/** The surnames of those whom the article names in full, in lower case. */
export function findSurnames(
  text: string,
  readBlocks: readonly ReadBlock[],
  speech: Speech,
): ReadonlySet<string> {
  return new Set(
    readBlocks
      .flatMap(({ sentences }) => sentences.flatMap((words) => findFull(text, words, speech)))
      .map(({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()),
  )
}

/** `Ana Ruiz`, `Ursula von der Leyen`, `Bürgermeister Ebbe` */
function findFull(text: string, words: Sentence, speech: Speech): readonly NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; at++) {
    if (!opensName(words, at, speech)) continue
    const phrase = readPhrase(words, at, speech)
    if (!phrase || phrase.core - at < 2) continue
    const span = spanOf(words, at, phrase.core)
    const name = oneLine(text, span)
    const job = words[at - 1]
    const role = isOneOf(speech.jobs, keyOf(job), speech) ? (job?.text ?? null) : null
    const gender = genderOf(name, speech)
    runs.push({ ...span, name, kind: 'person', role, opens: at < FIRST, gender })
    at = phrase.core - 1
  }
  return runs
}

function opensName(words: Sentence, at: number, speech: Speech): boolean {
  if (!isGivenName(words[at], speech)) return false
  return words[at + 1]?.kind === 'word'
}

function genderOf(name: string, { heNames, sheNames }: Speech): Gender {
  const first = name.toLowerCase().split(/[ -]/u)[0] ?? ''
  if (sheNames.has(first)) return 'she'
  return heNames.has(first) ? 'he' : null
}
