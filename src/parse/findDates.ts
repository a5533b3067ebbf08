import type { DateMention, Dated } from '../article/Article.ts'
import * as chrono from 'chrono-node/en'
import type { ReadBlock } from './readBlocks.ts'
import { resolvePeriod, type Period } from './resolvePeriod.ts'
import { MONTHS, WEEKDAYS } from './months.ts'
import { spanOf } from './phraseWords.ts'
import type { Span } from '../article/Span.ts'

const MONTH_WORDS = Object.keys(MONTHS).join('|')

const LONGEST_SENTENCE = 1500
const MOST_SENTENCES = 4000

/**
 * Days and periods of the body, resolved against the published date. Periods come from rules of
 * our own (*earlier this week*, *last April*, *2019*); single days from chrono, which is asked only
 * about sentences with a date word. What needs a published date and has none is left out.
 */
export function findDates(
  text: string,
  readBlocks: readonly ReadBlock[],
  published: Dated | null,
): readonly DateMention[] {
  const day = published?.iso.slice(0, 10) ?? null
  let asked = 0
  return readBlocks
    .filter(({ block }) => BODY.has(block.type))
    .flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => {
        const span = spanOf(sentence, 0, sentence.length)
        if (span.end - span.start > LONGEST_SENTENCE) return []
        if (!DATE_WORD.test(text.slice(span.start, span.end)) || asked++ > MOST_SENTENCES) return []
        return findInSentence(text, span, day)
      }),
    )
}

const BODY: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'paragraph', 'standfirst'])

const DATE_WORD = new RegExp(
  String.raw`\b(?:${[...WEEKDAYS, ...Object.keys(MONTHS)].join('|')}|today|yesterday|tomorrow|tonight|week|weeks|month|months|year|years|days|decade|(?:1[5-9]|20)\d{2})\b`,
  'iu',
)

function findInSentence(text: string, span: Span, day: string | null): readonly DateMention[] {
  const words = text.slice(span.start, span.end).replace(/\s/gu, ' ')
  const periods = resolvePeriod(words, day)
  const days = findWithChrono(words, day).filter(
    (one) => !periods.some(({ start, end }) => start < one.end && one.start < end),
  )
  return [...periods, ...days]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, from, to, relative, anchor }) => ({
      start: span.start + start,
      end: span.start + end,
      from,
      to,
      relative,
      anchor,
    }))
}

/** News tells what has been; a weekday alone is the last one, and the day of publication itself. */
function findWithChrono(words: string, day: string | null): readonly Period[] {
  const reference = new Date(`${day ?? '2000-01-01'}T12:00:00Z`)
  const found = chrono.casual.parse(words, { instant: reference, timezone: 0 })
  return found.flatMap(({ index, text, start, end }) => {
    const kept = withoutTime(text)
    const certain = ['day', 'month', 'year'].every((part) => start.isCertain(part as 'day'))
    const written = /\d{4}/.test(kept)
    const onlyDay =
      start.isCertain('day') || (start.isCertain('month') && start.get('day') !== null)
    if (!onlyDay || !DAY_WORD.test(kept) || (day === null && !(certain && written))) return []
    const [from, to] = [isoOf(start), isoOf(end ?? start)]
    if (from === null || to === null || from > to) return []
    const relative = !written
    return [
      {
        start: index,
        end: index + kept.length,
        from,
        to,
        relative,
        anchor: relative ? ('published' as const) : null,
      },
    ]
  })
}

/** chrono takes a time along, as in *Friday at 5 p.m.*; the mention is the day. */
function withoutTime(words: string): string {
  return words.replace(
    /,?\s(?:at|around|by|from)?\s?\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?$/iu,
    (time) => (/[:m]|at|around/iu.test(time) ? '' : time),
  )
}

/** Chrono also reads *now*, *3 hours* and *march on*; only a day that a calendar names counts. */
const DAY_WORD = new RegExp(
  String.raw`\b(?:(?:${MONTH_WORDS})\.?\s\d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:${MONTH_WORDS})\b|yesterday|tomorrow|days? ago|weeks? ago|\d{4}-\d\d-\d\d)`,
  'iu',
)

function isoOf(part: { get(name: 'year' | 'month' | 'day'): number | null }): string | null {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')]
  if (year === null || month === null || day === null) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
