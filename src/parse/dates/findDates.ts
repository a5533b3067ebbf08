import type { DateMention, Dated, OpenDate } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import { lexiconOf } from '../tokens/lexicons.ts'
import { once } from '../tokens/kept.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Token } from '../tokens/Token.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { dayOf } from './calendar.ts'
import { type DatedSentence, isIn, openDated } from './DatedSentence.ts'
import type { DateLexicon } from './DateLexicon.ts'
import { joinElided } from './joinElided.ts'
import { mayHoldDay } from './mayHoldDay.ts'
import { dateLexiconOf } from './dateLexiconOf.ts'
import { BODY, dayFirstOf, yearOfPage } from './pageDays.ts'
import { readDates } from './readDates.ts'
import type { Known, Reading } from './Reading.ts'
import { isBareWeekday, tellsOfSomeDay } from './unknownDays.ts'

const LONGEST_QUOTE = 4000

/** What the page says of the days in its body. */
type PageOf = {
  readonly blocks: readonly Block[]
  readonly published: Dated | null
  readonly lang: string
}

/** The days that can be told, and those of which the text doesn’t say the year or the date. */
export type Days = {
  readonly dates: readonly DateMention[]
  readonly openDates?: readonly OpenDate[]
}

/**
 * Days and periods of the body, resolved against the published date: *Friday*, *last April*, *2019*.
 * What nothing resolves stays open, as *14 March* in a story without a day; what a speaker calls *today* is left out.
 */
export function findDates(
  text: string,
  readBlocks: readonly ReadBlock[],
  { blocks, published, lang }: PageOf,
): Days {
  const lexicon = dateLexiconOf(lang)
  const known: Known = {
    today: published ? dayOf(published.iso.slice(0, 10)) : null,
    year: once(() => (published ? null : yearOfPage(text, blocks))),
    dayFirst: once(() => dayFirstOf(text, lexicon.words, published)),
  }
  const found = readBlocks
    .filter(({ block }) => BODY.has(block.type) || block.type === 'subheading')
    .flatMap(({ block, sentences }) =>
      findInBlock(text, sentences, lexicon, { ...known, inHeading: block.type === 'subheading' }),
    )
  const openDates = found.filter((one) => 'lacks' in one)
  return {
    dates: found.filter((one) => 'from' in one),
    ...(openDates.length > 0 && { openDates }),
  }
}

function findInBlock(
  text: string,
  sentences: readonly Sentence[],
  lexicon: DateLexicon,
  known: Known,
): readonly (DateMention | OpenDate)[] {
  const found: (DateMention | OpenDate)[] = []
  let [bygone, unknown] = [false, false]
  for (const words of sentences.map(joinElided)) {
    const sentence = openDated(words, lexicon)
    const all = sentence ? readDates(sentence, known) : []
    const readings = unknown ? all.filter((reading) => !isBareWeekday(reading)) : all
    unknown ||= sentence !== null && tellsOfSomeDay(sentence)
    if (sentence) found.push(...describeAll(sentence, readings, known))
    for (const word of words)
      if (word.kind === 'quotation')
        found.push(...findInQuote(text, word, lexicon, bygone ? WITHOUT_DAY : known))
    bygone ||= readings.some((reading) => isBygone(words, reading, lexicon, known))
  }
  return found.toSorted((one, other) => one.start - other.start)
}

const WITHOUT_DAY: Known = { today: null, year: () => null, dayFirst: () => null }

function describe(words: Sentence, reading: Reading, { today }: Known): DateMention {
  const { from, to, stretch, relative } = reading
  const { start, end } = spanOf(words, from, to)
  return {
    start,
    end,
    from: stretch[0],
    to: stretch[1],
    relative,
    anchor: relative && today ? 'published' : null,
  }
}

/** Later than any year that a text tells of. */
const SOME_DAY = dayOf('9000-01-01')

/**
 * What is told, and what would be days if the story said when it was written: a period with one end that
 * nothing tells is open as a whole.
 *
 *     It fell on 14 March      (in a story without a day)
 *                ^^^^^^^^
 */
function describeAll(
  sentence: DatedSentence,
  told: readonly Reading[],
  known: Known,
): readonly (DateMention | OpenDate)[] {
  const { words } = sentence
  const supposed: Known = { ...known, today: known.today ?? SOME_DAY, supposed: true }
  const open = readDates(sentence, supposed).filter(
    (reading) =>
      isNamed(reading) && !told.some((one) => one.from <= reading.from && reading.to <= one.to),
  )
  const settled = told.filter(
    ({ from, to }) => !open.some((reading) => reading.from < to && from < reading.to),
  )
  return [
    ...settled.map((reading) => describe(words, reading, known)),
    ...open.map(({ from, to, match }): OpenDate => {
      const { start, end } = spanOf(words, from, to)
      return { start, end, lacks: match?.slots.weekday === undefined ? 'year' : 'date' }
    }),
  ]
}

/** *Friday*, *14 March*, *next spring*; not *last week*, which lacks more than a year. */
function isNamed({ relative, match }: Reading): boolean {
  const { weekday, month, feast, season } = match?.slots ?? {}
  return relative && (weekday ?? month ?? feast ?? season) !== undefined
}

const LONG_AGO = 2

/**
 * A paragraph about a year gone by: what is quoted there wasn’t said in the published week.
 *
 *     The diary ends in 1912. “The glass fell on Friday,” it says.
 *                       ^^^^
 */
function isBygone(
  words: Sentence,
  { from, relative, stretch }: Reading,
  lexicon: DateLexicon,
  { today }: Known,
): boolean {
  if (!today || relative || isSince(words[from - 1], lexicon)) return false
  return Number(stretch[1].slice(0, 4)) <= today.getUTCFullYear() - LONG_AGO
}

function isSince(word: Token | undefined, lexicon: DateLexicon): boolean {
  return isIn(lexicon, 'lead behind', word?.lower)
}

/** Without the words that a speaker counts from the hour of speaking, which isn’t known: *today* */
function findInQuote(
  text: string,
  quote: Token,
  lexicon: DateLexicon,
  known: Known,
): readonly (DateMention | OpenDate)[] {
  if (quote.end - quote.start > LONGEST_QUOTE || !mayHoldDay(text, quote, lexicon)) return []
  const words = joinElided(tokenize(text, quote, [], lexiconOf(lexicon.words.lang)))
  const sentence = openDated(words, lexicon)
  if (!sentence) return []
  const told = readDates(sentence, known).filter(({ match }) => match?.meaning !== 'today')
  return describeAll(sentence, told, known)
}
