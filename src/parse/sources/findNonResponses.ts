import type { NonResponse, Speaker } from '../../article/Article.ts'
import type { Entities } from '../coreference/entities.ts'
import { HOLDS_SUBJECT, OF_TWO, SILENT_VERBS } from '../languages/en/silences.ts'
import type { SilencePhrase, SilenceWords } from '../languages/SilenceWords.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { findParties, namedPair, type Parties } from './findParties.ts'
import { isRead } from './isRead.ts'
import { matchSilence, type Silence } from './matchSilence.ts'
import { fullNames, namesOf } from './namesOf.ts'
import { silencesOf } from './silencesOf.ts'
import { canBeAsked, silentAt, silentPair, silentSubject } from './silentMention.ts'

const LONGEST_SENTENCE = 500

type Spoken = { readonly entities: () => Entities; readonly speakers: readonly Speaker[] }

/** What the sentences of a story are read with. */
type Knowing = {
  readonly silences: SilenceWords
  /** Whether who is silent is told by the words of English around, and not by clauses. */
  readonly english: boolean
  readonly entities: () => Entities
  /** What those are called who speak in the story. */
  readonly spoke: ReadonlySet<string>
}

/**
 * Sentences that say who was asked and didn’t answer. That somebody was asked is no answer kept back:
 * *The bank has been approached for comment.* Whoever declines and speaks in the story left one
 * question open.
 *
 *     Representatives from Amazon and Parler didn’t immediately respond to a request for comment.
 *                          ^^^^^^     ^^^^^^ parties
 *     Tann wollte sich dazu nicht äußern.
 *     ^^^^
 */
export function findNonResponses(
  text: string,
  readBlocks: readonly ReadBlock[],
  lang: string,
  { entities, speakers }: Spoken,
): readonly NonResponse[] {
  const spoke = new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases]))
  const known = { silences: silencesOf(lang), english: isRead(lang), entities, spoke }
  const found: NonResponse[] = []
  const told: Sentence[] = []
  for (const { block, sentences } of readBlocks)
    if (block.type === 'paragraph' || block.type === 'listItem')
      sentences.forEach((sentence, at) => {
        told.push(sentence)
        if (!mayBeSilent(sentence, known.silences)) return
        const earlier = sentences.slice(Math.max(0, at - FURTHEST_BACK), at)
        const silent = findInSentence(text, sentence, earlier, known)
        found.push(...silent.map((one) => withBoth(text, one, told, known)))
      })
  return found
}

/** *Neither company returned a call*: both, where two were named together shortly before. */
function withBoth(
  text: string,
  silence: NonResponse,
  told: readonly Sentence[],
  { entities }: Knowing,
): NonResponse {
  const [party = '', ...others] = silence.parties
  const lead = party.slice(0, party.indexOf(' ')).toLowerCase()
  if (others.length > 0 || !OF_TWO.has(lead)) return silence
  const pair = namedPair(text, told.slice(-FURTHEST_PAIR, -1))
  return pair.length > 0 ? { ...silence, parties: fullNames(pair, entities) } : silence
}

/** How many sentences back two may be named. */
const FURTHEST_PAIR = 6

/** Whether a sentence may tell that somebody didn’t answer. */
function mayBeSilent(sentence: Sentence, { words }: SilenceWords): boolean {
  return sentence.some(({ lower }) => words.has(lower))
}

/** How many sentences back *he* and *it* may be explained. */
const FURTHEST_BACK = 3

function findInSentence(
  text: string,
  sentence: Sentence,
  earlier: readonly Sentence[],
  known: Knowing,
): readonly NonResponse[] {
  const span = spanOf(sentence, 0, sentence.length)
  if (span.end - span.start > LONGEST_SENTENCE) return []
  return splitParties(text, sentence, known).flatMap((part) =>
    findInPart(text, part, earlier, known),
  )
}

/**
 * One sentence may speak of several, each with an answer of its own. It is cut at a semicolon, and
 * behind a silence where another speaks on.
 *
 *     Amazon didn’t respond to a request; Google declined to comment, and Nimbus said it was fine.
 *                                       ^                           ^
 */
function splitParties(text: string, sentence: Sentence, known: Knowing): readonly Sentence[] {
  const cut = sentence.findIndex((word, at) => {
    if (word.kind === 'quotation' || at === 0) return false
    if (word.text === ';') return true
    const speaksOn = word.text === ',' && known.silences.speaksOn.has(lowerAt(sentence, at + 1))
    return speaksOn && findInPart(text, sentence.slice(0, at), [], known).length > 0
  })
  if (cut === -1) return [sentence]
  return [sentence.slice(0, cut), ...splitParties(text, sentence.slice(cut + 1), known)]
}

function findInPart(
  text: string,
  sentence: Sentence,
  earlier: readonly Sentence[],
  known: Knowing,
): readonly NonResponse[] {
  if (!mayBeSilent(sentence, known.silences)) return []
  const span = spanOf(sentence, 0, sentence.length)
  for (const phrase of known.silences.phrases) {
    const silence = matchSilence(text, sentence, phrase)
    if (!silence) continue
    const parties = known.english
      ? partiesByWords(text, sentence, silence, { earlier, known })
      : partiesByClause(text, sentence, { silence, phrase }, known)
    if (!parties || !(parties.human || !phrase.bare)) continue
    const { names } = parties
    const open =
      phrase.oneQuestion === true || (phrase.kind === 'declined' && haveSpoken(names, known))
    return [{ ...span, kind: phrase.kind, parties: names, ...(open && { oneQuestion: true }) }]
  }
  return []
}

function haveSpoken(names: readonly string[], { spoke }: Knowing): boolean {
  return names.length > 0 && names.every((name) => spoke.has(name))
}

type Around = { readonly earlier: readonly Sentence[]; readonly known: Knowing }

/** By the small words of English, which part several who are silent together. */
function partiesByWords(
  text: string,
  sentence: Sentence,
  { from }: Silence,
  { earlier, known }: Around,
): Parties {
  const { names, human } = findParties(text, sentence, subjectEnd(sentence, from), earlier)
  return { names: fullNames(names, known.entities), human }
}

/** By the clause that the words belong to; null where nothing that could be asked is silent. */
function partiesByClause(
  text: string,
  sentence: Sentence,
  { silence, phrase }: { readonly silence: Silence; readonly phrase: SilencePhrase },
  { silences, entities }: Knowing,
): Parties | null {
  const pair = silentPair(text, sentence, silences)
  if (pair.length > 0)
    return { names: pair.flatMap((one) => namesOf(one, entities())), human: pair.every(canBeAsked) }
  const mention =
    silence.party === -1
      ? silentSubject(text, sentence, silence)
      : silentAt(text, sentence, silence.party)
  if (!mention) return { names: [], human: false }
  // no thing says no, though no list may have who does: *Procurada, a supervisora não quis comentar*
  const asked = canBeAsked(mention) || phrase.kind === 'declined'
  return asked ? { names: namesOf(mention, entities()), human: true } : null
}

/** Most phrases begin behind their subject; *Messages left for the mayor were* begins with it. */
function subjectEnd(sentence: Sentence, at: number): number {
  if (!HOLDS_SUBJECT.has(lowerAt(sentence, at))) return at
  const verb = sentence.findIndex(
    (_, place) => place > at && SILENT_VERBS.has(lowerAt(sentence, place)),
  )
  return verb === -1 ? at : verb
}
