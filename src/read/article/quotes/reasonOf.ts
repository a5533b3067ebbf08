import type { Article, Speaker } from '../../../article/Article.ts'
import type { Quote, Why } from '../../../article/Quote.ts'
import { type Span, slice } from '../../../article/Span.ts'
import { areSpeakersRead } from '../../../article/languages.ts'
import { isEdited } from '../../../library/doubt.ts'
import type { Message, NameIn, PlainMessage } from '../../../words/messages/Message.ts'
import type { Translate } from '../../../words/translate.ts'
import { nameOfLanguage } from '../../parts/nameOfLanguage.ts'
import { attributingWords } from './describeQuote.ts'

/** The attributing words, where there are any, and among them what follows from them. */
export type Reason = readonly Piece[]
type Piece = string | { readonly words: string }

/**
 * How the speaker was decided, for this quote and not for its kind:
 *
 *     “said Ines Falk”: the words after the quote name the speaker
 *     “he said” names nobody; of those quoted, Penhallow was named last
 *
 * Of *he asked Falk* only *he* is cited there, because *Falk* names whoever was asked.
 */
export function reasonOf(t: Translate, article: Article, quote: Quote): Reason {
  if (quote.speaker === null && !quote.corrected) return [whyOpen(t, article)]
  if (quote.confidence === 'inferred') return inferredFrom(t, article, quote)
  const edited = isEdited(article, quote.id) && EDITED[quote.why]
  // Nothing was found, so nobody can have confirmed what.
  if (quote.speaker === null && quote.why === 'confirmed')
    return [t(edited ? 'confirmed by the editors' : 'confirmed by the reader')]
  return because(t, attributingWords(article, quote), edited || REASONS[quote.why])
}

/** `“said Ines Falk”: the words after the quote name the speaker` */
function because(t: Translate, words: string | null, why: PlainMessage): Reason {
  const reason = t(why)
  return words === null ? [reason] : said(t, '“{words}”: {reason}', { words: { words }, reason })
}

function said<Text extends Message>(
  t: Translate,
  says: Text,
  having: Readonly<Record<NameIn<Text>, Piece | Reason>>,
): Reason {
  return t.inPieces<Text, Piece | Reason>(says, having).flat()
}

function whyOpen(t: Translate, { lang }: Article): string {
  if (areSpeakersRead(lang)) return t('no words were found that say who speaks')
  if (lang === 'und') return t('the language isn’t known, so nobody looked for who speaks')
  return t('speakers aren’t read in {language}, so nobody looked for who speaks', {
    language: nameOfLanguage(t, lang),
  })
}

const REASONS: Readonly<Record<Why, PlainMessage>> = {
  cueAfter: 'the words after the quote name the speaker',
  cueBefore: 'the words before the quote name the speaker',
  cueBetween: 'the words inside the quote name the speaker',
  accordingTo: 'the sentence says according to whom',
  continued: 'it goes on from the quote before',
  sameParagraph: 'it goes straight on from the quote before',
  sentenceSubject: 'the sentence tells of the speaker',
  sentenceBefore: 'the sentence before tells of the speaker',
  corrected: 'put right by the reader, not found in the text',
  confirmed: 'found in the text, and confirmed by the reader',
  notStated: 'no words were found that say who speaks',
}

const EDITED: Readonly<Partial<typeof REASONS>> = {
  corrected: 'put right by the editors, not found in the text',
  confirmed: 'found in the text, and confirmed by the editors',
}

/** What an inferred speaker rests on: words of the quote's own, of the one before, or of none. */
function inferredFrom(t: Translate, article: Article, quote: Quote): Reason {
  if (quote.repeats !== undefined && quote.why === 'continued')
    return [t('the same words stand further on in the story, as this speaker’s')]
  const leaning = LEANING.has(quote.why)
  const first = (leaning && leanedOn(article, quote)) || quote
  const words = attributingWords(article, first)
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const { mention } = first
  if (words === null || !mention || !speaker)
    return [t(leaning ? REASONS[quote.why] : 'no words at the quote name anybody')]
  const mentioned = slice(article.text, mention)
  const named = isNamed(mentioned, speaker)
  if (named && !leaning) return because(t, words, UNSURE[quote.why])
  const heard = namesIn(words.replace(mentioned, '')).length > 0
  const cited = said(t, leaning ? '“{words}”, of the quote before,' : '“{words}”', {
    words: { words: named || !heard ? words : mentioned },
  })
  if (named) return said(t, '{cited} names the speaker', { cited })
  if (isDescribed(article, mentioned, speaker))
    return said(t, '{cited} tells who it was, by no name', { cited })
  const { name, isLast } = meantBy(article, mention, speaker)
  return isLast
    ? said(t, '{cited} names nobody; of those quoted, {name} was named last', { cited, name })
    : said(t, '{cited} names nobody; it is taken to mean {name}', { cited, name })
}

const LEANING: ReadonlySet<Why> = new Set(['sameParagraph', 'continued'])

/** The quote whose attributing words this one takes over. */
function leanedOn({ quotes }: Article, { start, mention }: Quote): Quote | undefined {
  return quotes.findLast(
    (one) => one.start < start && one.mention?.start === mention?.start && !LEANING.has(one.why),
  )
}

/** A name stands there, and still it isn't said outright that the quote is theirs. */
const UNSURE: Readonly<Record<Why, PlainMessage>> = {
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

/** By words of the speaker's own, or by a name that is another's: *Ruiz’s lawyer*, *the mayor of Sandport* */
function isDescribed({ lang }: Article, mentioned: string, { name }: Speaker): boolean {
  if (mentioned.toLowerCase().includes(name.toLowerCase())) return true
  // In German every noun has a capital.
  return !lang.startsWith('de') && / /.test(mentioned) && namesIn(mentioned.slice(1)).length > 0
}

/** Whom a word like *he* was taken to mean, by the name that stands nearest before it. */
function meantBy({ text, speakers }: Article, mention: Span, speaker: Speaker) {
  const named = speakers
    .flatMap((one) => one.mentions.map((words) => ({ one, words })))
    .filter(({ one, words }) => words.end <= mention.start && isNamed(slice(text, words), one))
    .toSorted((a, b) => b.words.start - a.words.start)
  const last = named.find(({ one }) => one === speaker)
  return {
    name: last ? slice(text, last.words) : speaker.name,
    isLast: last !== undefined && last === named[0],
  }
}
