import type { Article } from '../article/Article.ts'
import { areSpeakersRead } from '../article/languages.ts'
import type { Quote } from '../article/Quote.ts'
import { inARow } from '../words/inARow.ts'
import type { PlainMessage } from '../words/messages/Message.ts'
import type { Translate } from '../words/translate.ts'

/*
 * The one place that words what is doubtful of a quote. Page, copy, picture, print, voice and export
 * all take their words from here, so that a finding is nowhere surer than on the page.
 *
 *     Ines Falk [speaker inferred]
 *               ^^^^^^^^^^^^^^^^^^
 */

/** How the speaker of a quote is known. */
export type Standing =
  'stated' | 'inferred' | 'reworded' | 'corrected' | 'confirmed' | 'open' | 'leftOpen' | 'unread'

export function standingOf({ lang }: Pick<Article, 'lang'>, quote: Quote): Standing {
  const { speaker, confidence, why, corrected } = quote
  const decided = why === 'corrected' || why === 'confirmed'
  if (speaker === null && decided) return 'leftOpen'
  if (speaker === null) return areSpeakersRead(lang) ? 'open' : 'unread'
  // Whoever moves a quote's ends says nothing of its speaker.
  if (confidence === 'inferred') return corrected ? 'reworded' : 'inferred'
  if (why === 'confirmed') return 'confirmed'
  return confidence === 'corrected' ? 'corrected' : 'stated'
}

/** As it follows a name, and as a cell of its own has it. */
const WORDS: Readonly<
  Record<Standing, readonly [beside: PlainMessage | null, alone: PlainMessage]>
> = {
  stated: [null, 'stated'],
  inferred: ['speaker inferred', 'inferred'],
  reworded: ['speaker inferred, words corrected by the reader', 'inferred'],
  corrected: ['corrected by the reader', 'corrected by the reader'],
  confirmed: ['confirmed by the reader', 'confirmed by the reader'],
  open: ['speaker not stated', 'not stated'],
  leftOpen: ['speaker not stated, confirmed by the reader', 'not stated'],
  // Nobody has looked for what the text may well say.
  unread: ['speaker not identified', 'not identified'],
}

/** The same of what the publisher's desk put right, in its file beside the story. */
const EDITED: Readonly<Partial<typeof WORDS>> = {
  reworded: ['speaker inferred, words corrected by the editors', 'inferred'],
  corrected: ['corrected by the editors', 'corrected by the editors'],
  confirmed: ['confirmed by the editors', 'confirmed by the editors'],
  leftOpen: ['speaker not stated, confirmed by the editors', 'not stated'],
}

/** What of an article its standing hangs on. */
type Known = Pick<Article, 'lang' | 'edited'>

/** Whether the publisher's desk put this right, and no reader since: a quote, a speaker or a field. */
export function isEdited({ edited }: Pick<Article, 'edited'>, name: string): boolean {
  return edited?.includes(name) ?? false
}

function wordsOf(article: Known, quote: Quote) {
  const standing = standingOf(article, quote)
  return (isEdited(article, quote.id) && EDITED[standing]) || WORDS[standing]
}

/** `speaker inferred`; null where the text states who speaks. */
export function doubtOf(t: Translate, article: Known, quote: Quote): string | null {
  const [beside] = wordsOf(article, quote)
  return beside && t(beside)
}

/** `inferred`, as a table has it. */
export function statusOf(t: Translate, article: Known, quote: Quote): string {
  return t(wordsOf(article, quote)[1])
}

/** `Ines Falk [speaker inferred]`, or the brackets alone where nobody is named. */
export function withDoubt(name: string | null, doubt: string | null): string {
  return [name, doubt && `[${doubt}]`].filter(Boolean).join(' ')
}

/** For the ear: `Ines Falk, speaker inferred` */
export function spokenDoubt(t: Translate, article: Article, quote: Quote): string {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  return inARow(t, [speaker?.name, doubtOf(t, article, quote)])
}

/** `Ines Falk, harbour master [speaker inferred]` */
export function speakerWords(t: Translate, article: Article, quote: Quote): string {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const named = speaker && [speaker.name, speaker.role].filter(Boolean).join(', ')
  return withDoubt(named ?? null, doubtOf(t, article, quote))
}

/** Where the words are the reporter's, that is said too: `reported, not exact words`. */
export function reportedOf(t: Translate, { kind }: Quote): string | null {
  return kind === 'paraphrase' ? t('reported, not exact words') : null
}

/** `(reported, not exact words)`, as it follows words or a name. */
export function exactnessOf(t: Translate, quote: Quote): string | null {
  const reported = reportedOf(t, quote)
  return reported && `(${reported})`
}
