import type { Article, Speaker } from '../../../article/Article.ts'
import type { Quote, Why } from '../../../article/Quote.ts'
import { type Span, slice } from '../../../article/Span.ts'
import { areSpeakersRead } from '../../../article/languages.ts'
import { nameOfLanguage } from '../../parts/nameOfLanguage.ts'
import { attributingWords } from './describeQuote.ts'
import { inEnglish } from '../../../words/translate.ts'

/** The attributing words, where there are any, and what follows from them. */
export type Reason = { readonly words: string | null; readonly so: string }

/**
 * How the speaker was decided, for this quote and not for its kind:
 *
 *     “said Ines Falk”: the words after the quote name the speaker
 *     “he said” names nobody; Penhallow was the speaker named last
 */
export function reasonOf(article: Article, quote: Quote): Reason {
  if (quote.speaker === null && !quote.corrected) return { words: null, so: whyOpen(article) }
  const words = attributingWords(article, quote)
  if (quote.confidence === 'inferred') return inferredFrom(article, quote)
  return { words, so: words === null ? REASONS[quote.why] : `: ${REASONS[quote.why]}` }
}

function whyOpen({ lang }: Article): string {
  if (areSpeakersRead(lang)) return 'no words were found that say who speaks'
  return lang === 'und'
    ? 'the language isn’t known, so nobody looked for who speaks'
    : `speakers aren’t read in ${nameOfLanguage(inEnglish, lang)}, so nobody looked for who speaks`
}

const REASONS: Record<Why, string> = {
  cueAfter: 'the words after the quote name the speaker',
  cueBefore: 'the words before the quote name the speaker',
  cueBetween: 'the words inside the quote name the speaker',
  accordingTo: 'the sentence says according to whom',
  continued: 'it goes on from the quote before',
  sameParagraph: 'it goes straight on from the quote before',
  sentenceSubject: 'the sentence tells of the speaker',
  sentenceBefore: 'the sentence before tells of the speaker',
  corrected: 'put right by a person, not found in the text',
  confirmed: 'found in the text, and confirmed by a person',
  notStated: 'no words were found that say who speaks',
}

/** What an inferred speaker rests on: words of the quote's own, of the one before, or of none. */
function inferredFrom(article: Article, quote: Quote): Reason {
  if (quote.repeats !== undefined && quote.why === 'continued')
    return { words: null, so: 'the same words stand further on in the story, as this speaker’s' }
  const leaning = LEANING.has(quote.why)
  const first = (leaning && leanedOn(article, quote)) || quote
  const words = attributingWords(article, first)
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const { mention } = first
  if (words === null || !mention || !speaker)
    return { words: null, so: leaning ? REASONS[quote.why] : 'no words at the quote name anybody' }
  const where = leaning ? ', of the quote before,' : ''
  const said = slice(article.text, mention)
  if (isNamed(said, speaker))
    return { words, so: leaning ? `${where} names the speaker` : `: ${UNSURE[quote.why]}` }
  if (said.toLowerCase().includes(speaker.name.toLowerCase()))
    return { words, so: `${where} tells who it was, by no name` }
  return { words, so: `${where} names nobody${meantBy(article, mention, speaker)}` }
}

const LEANING: ReadonlySet<Why> = new Set(['sameParagraph', 'continued'])

/** The quote whose attributing words this one takes over. */
function leanedOn({ quotes }: Article, { start, mention }: Quote): Quote | undefined {
  return quotes.findLast(
    (one) => one.start < start && one.mention?.start === mention?.start && !LEANING.has(one.why),
  )
}

/** A name stands there, and still it isn't said outright that the quote is theirs. */
const UNSURE: Record<Why, string> = {
  ...REASONS,
  cueAfter: 'named after the quote, but not said outright to have spoken it',
  cueBefore: 'named before the quote, but not said outright to have spoken it',
  cueBetween: 'named inside the quote, but not said outright to have spoken it',
  accordingTo: 'named in the sentence, but not said outright to have spoken it',
  sentenceSubject: 'the sentence tells of the speaker, and no reporting words stand in it',
  sentenceBefore: 'the sentence before tells of the speaker, and no reporting words follow',
}

/** Whether words hold a name of the speaker: *Osei Lindqvist*, *Lindqvist*, and not *he* or *the man*. */
function isNamed(words: string, { name, aliases }: Speaker): boolean {
  const names = new Set([name, ...aliases].flatMap(namesIn))
  return namesIn(words).some((word) => names.has(word))
}

/** Words with a capital and a second letter, so that *He* at the start of a sentence is one too. */
function namesIn(words: string): readonly string[] {
  return words.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []
}

/** Whom a word like *he* was taken to mean, and why. */
function meantBy({ text, speakers }: Article, mention: Span, speaker: Speaker): string {
  const named = speakers
    .flatMap((one) => one.mentions.map((words) => ({ one, words })))
    .filter(({ one, words }) => words.end <= mention.start && isNamed(slice(text, words), one))
    .toSorted((a, b) => b.words.start - a.words.start)
  const last = named.find(({ one }) => one === speaker)
  if (!last) return `; it is taken to mean ${speaker.name}`
  const name = slice(text, last.words)
  return last === named[0]
    ? `; ${name} was the speaker named last`
    : `; it is taken to mean ${name}`
}
