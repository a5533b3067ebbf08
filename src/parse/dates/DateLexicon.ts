import { MEANINGS, type DateWords, type Meaning, type UnitName } from '../languages/DateWords.ts'
import { readTemplate, type Item, type Phrase, type Slot, type Slots } from './phrases.ts'

/** A word of a language that may stand in a phrase, and the phrases that begin with it, longest first. */
export type Entry = {
  readonly slots: Slots
  readonly phrases: readonly Phrase[]
  /** The same of those that name no day. */
  readonly names: readonly Phrase[]
  /** Whether a sentence may name a day because of this word. */
  readonly tells: boolean
}

/** The words of `DateWords`, made ready to be looked up. */
export type DateLexicon = {
  readonly words: DateWords
  readonly entries: ReadonlyMap<string, Entry>
  /** What other words were found to be. */
  readonly known: Map<string, Entry | null>
  /** The phrases that may begin with a number, longest first. */
  readonly numbers: readonly Phrase[]
  /** The words that tell of a day, and those that do with a capital. */
  readonly tells: ReadonlySet<string>
  readonly tellsCapital: ReadonlySet<string>
  /** Their first letters. */
  readonly openings: Uint8Array
  readonly feasts: readonly string[]
  /** Every word that is only asked whether it is in a list, with the lists that hold it. */
  readonly lists: ReadonlyMap<string, ReadonlySet<List>>
  readonly endings: Readonly<Record<'ahead' | 'deed' | 'past' | 'present', readonly string[]>>
  readonly ranges: readonly Range[]
  /** The phrases of `unknownYears`, by their words. */
  readonly years: Readonly<Record<'told' | 'unknown', readonly (readonly string[])[]>>
  /** The phrases of `eras`, by their words. */
  readonly eras: Readonly<Record<'before' | 'ours', readonly (readonly string[])[]>>
}

const LISTS = [
  'alsoWords',
  'anyDay',
  'articles',
  'behindCount',
  'counted',
  'dayLeads',
  'definite',
  'insideMonth',
  'monthLeads',
  'monthOwners',
  'nameLeads',
  'namedParts',
  'notAway',
  'nowadays',
  'numbered',
  'ofDay',
  'ordinalDays',
  'owners',
  'roughly',
  'seasonLeads',
  'someDay',
  'spanLeads',
  'yearLeads',
] as const

const TENSE_LISTS = [
  'adverbs',
  'ahead',
  'arranged',
  'be',
  'callsOff',
  'certain',
  'does',
  'had',
  'happened',
  'noVerbs',
  'now',
  'passive',
  'past',
  'perfect',
  'planned',
  'plans',
  'plurals',
  'preposed',
  'putOff',
  'telling',
  'timetable',
  'to',
] as const

const LEADS = ['after', 'ahead', 'before', 'behind', 'until'] as const

/** A list of words, by its name in `DateWords`; what stands right before a day is `lead …`. */
export type List =
  (typeof LISTS)[number] | (typeof TENSE_LISTS)[number] | `lead ${(typeof LEADS)[number]}`

/** What stands before a period, if anything, and between its ends. */
export type Range = { readonly lead: string; readonly joint: readonly string[] }

export const UNITS: readonly UnitName[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
]

export function prepareDates(words: DateWords): DateLexicon {
  const slots = slotsOf(words)
  const plain = [...readDays(words), ...readFeasts(words)]
  const phrases = [...readPhrases(words), ...plain].toSorted(
    (one, other) => other.items.length - one.items.length,
  )
  const telling = new Set([
    ...plain.flatMap(({ items }) => wordsOf(items.at(-1))),
    ...phrases.filter(isByWords).flatMap(({ items }) => items.flatMap(wordsOf)),
  ])
  const openers = phrases.flatMap(({ items: [first] }) =>
    first && 'words' in first ? first.words : [],
  )
  const all = new Set([...slots.keys(), ...openers, ...telling])
  const tells = (word: string): boolean =>
    telling.has(word) || Object.keys(slots.get(word) ?? {}).some((slot) => TELLING.has(slot))
  const allTelling = [...all].filter(tells)
  return {
    words,
    entries: new Map(
      [...all].map((word) => {
        const own = slots.get(word) ?? slots.get(withoutArticle(word)) ?? {}
        const begun = phrases.filter(opensWith(word, own))
        const names = begun.filter((one) => !namesDay(one))
        const days = begun.filter(namesDay)
        return [word, { slots: own, phrases: days, names, tells: tells(word) }]
      }),
    ),
    known: new Map(),
    numbers: phrases.filter(
      ({ items: [first] }) => first && 'slot' in first && isDigital(first.slot),
    ),
    tells: new Set(allTelling.filter((word) => !needsCapital(words, slots.get(word)))),
    tellsCapital: new Set(allTelling),
    openings: openingsOf([...allTelling, ...listOf(words.prefixes)]),
    feasts: Object.keys(words.feasts),
    lists: listsOf(words),
    endings: {
      ahead: listOf(words.tense.aheadEnds),
      deed: listOf(words.tense.deedEnds),
      past: listOf(words.tense.pastEnds),
      present: listOf(words.tense.presentEnds),
    },
    ranges: rangesOf(words),
    years: {
      told: phrasesOf(words.unknownYears.told),
      unknown: phrasesOf(words.unknownYears.unknown),
    },
    eras: { before: phrasesOf(words.eras.before), ours: phrasesOf(words.eras.ours) },
  }
}

/** `l’an` */
function withoutArticle(word: string): string {
  return word.slice(word.indexOf('’') + 1)
}

/** Without a word of these kinds no sentence names a day; the others only say more of it. */
const TELLING: ReadonlySet<string> = new Set<Slot>(['month', 'part', 'season', 'units', 'weekday'])

/** A month by nothing else than its capital: *May*, *March* */
function needsCapital({ capitalMonths }: DateWords, slots: Slots | undefined): boolean {
  return capitalMonths && slots?.month !== undefined
}

/** Where the first three letters of a word are kept, whatever their case. */
export function openingAt(text: string, at: number): number {
  const first = text.charCodeAt(at) | LOWER
  const second = text.charCodeAt(at + 1) | LOWER
  return (first * 961 + second * 31 + (text.charCodeAt(at + 2) | LOWER)) & (OPENINGS - 1)
}

const LOWER = 32
const OPENINGS = 0x1000

/** The openings of all words that tell of a day, so that nearly every other is left by its first letters. */
function openingsOf(words: readonly string[]): Uint8Array {
  const openings = new Uint8Array(OPENINGS)
  for (const word of words) openings[openingAt(word, 0)] = 1
  return openings
}

function listsOf(words: DateWords): ReadonlyMap<string, ReadonlySet<List>> {
  const found = new Map<string, Set<List>>()
  const put = (name: List, list: string): void => {
    for (const word of listOf(list)) found.set(word, (found.get(word) ?? new Set()).add(name))
  }
  for (const name of LISTS) put(name, words[name])
  for (const name of TENSE_LISTS) put(name, words.tense[name])
  for (const name of LEADS) put(`lead ${name}`, words.tense.leads[name])
  return found
}

function listOf(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '')
}

/** `the|year one|year` */
function phrasesOf(list: string): readonly (readonly string[])[] {
  return listOf(list).map((phrase) => phrase.split('|'))
}

/** *the 19th century*: nothing but the words themselves tells of a day. */
function isByWords({ meaning }: Phrase): boolean {
  return meaning === 'century'
}

function wordsOf(item: Item | undefined): readonly string[] {
  return item && 'words' in item ? item.words.filter((word) => /^\p{L}/u.test(word)) : []
}

function opensWith(word: string, slots: Slots): (phrase: Phrase) => boolean {
  return ({ items: [first] }) => first !== undefined && fits(first, word, slots)
}

/** Whether a word is one of those of an item, also with its owner’s mark, or fills its slot. */
export function fits(item: Item, word: string, slots: Slots | undefined): boolean {
  if ('words' in item) return item.words.some((one) => isSame(one, word))
  const number = slots?.[item.slot]
  return number !== undefined && (item.only === null || item.only === number)
}

/** `yesterday` and `yesterday’s`, `sgt` and `sgt.` */
function isSame(one: string, word: string): boolean {
  if (one === word || word === `${one}.`) return true
  return word === `${one}’s` || word === `${one}’`
}

function namesDay({ meaning }: Phrase): boolean {
  return meaning !== 'none'
}

/** Every word that fills a slot, with its numbers. */
function slotsOf(words: DateWords): ReadonlyMap<string, Slots> {
  const found = new Map<string, Slots>()
  const put = (slot: Slot, lists: readonly string[], first: number, step = 1): void => {
    lists.forEach((list, at) => {
      for (const word of listOf(list))
        found.set(word, { ...found.get(word), [slot]: first + step * at })
    })
  }
  const { sides, spans, edges, joints, shortParts } = words
  put(
    'month',
    words.months.map((forms) => forms.join(' ')),
    1,
  )
  put(
    'weekday',
    words.weekdays.map((forms) => withParts(words, forms)),
    0,
  )
  put('season', words.seasons, 3, 3)
  put('count', words.counts, 1)
  put('ordinal', words.ordinals, 1)
  put(
    'unit',
    UNITS.map((unit) => words.units[unit][0]),
    0,
  )
  put(
    'of',
    UNITS.map((unit) => words.units[unit][0]),
    0,
  )
  put(
    'units',
    UNITS.map((unit) => words.units[unit].join(' ')),
    0,
  )
  put('side', [sides.last, sides.this, sides.next], -1)
  put('past', [spans.past], 1)
  put('coming', [spans.coming], 1)
  put('edge', [edges.first, edges.last], 0)
  put('joint', [joints.to, joints.and], 1)
  put('part', [...listOf(shortParts.quarter)], 1)
  put('part', [...listOf(shortParts.half)], FIRST_HALF)
  put('nth', ROMANS, 15)
  return found
}

/** Parts of a year are its four quarters and behind them its two halves. */
export const FIRST_HALF = 5

/** Centuries as French and Spanish write them, from the fifteenth. */
const ROMANS = 'xv xvi xvii xviii xix xx xxi'.split(' ').map((word) => `${word} ${word}e`)

/** `freitag`, `freitagabend` */
function withParts({ grownParts }: DateWords, forms: string): string {
  const names = listOf(forms)
  return [...names, ...listOf(grownParts).map((part) => `${names[0]}${part}`)].join(' ')
}

/** What a number may be, by its digits. */
const DIGITAL = ['count', 'date', 'dates', 'decade', 'last', 'nth', 'short', 'year'] as const

function isDigital(slot: Slot): boolean {
  return DIGITAL.some((one) => one === slot)
}

function readPhrases({ phrases }: DateWords): readonly Phrase[] {
  return MEANINGS.flatMap((meaning) =>
    phrases[meaning].flatMap((template) => readTemplate(meaning, template, numberOf)),
  )
}

const SIDES: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function numberOf(slot: Slot, name: string): number {
  return slot === 'side' ? (SIDES[name] ?? 0) : UNITS.findIndex((unit) => unit === name)
}

/** *The day after tomorrow* */
function readDays({ days }: DateWords): readonly Phrase[] {
  return Object.entries(days).flatMap(([away, list]) =>
    listOf(list).map((words) => plainPhrase('today', words, { away: Number(away) })),
  )
}

/** *New Year’s Eve*, *New Year’s Eve 2019* */
function readFeasts({ feasts }: DateWords): readonly Phrase[] {
  return Object.values(feasts).flatMap((list, at) =>
    listOf(list).flatMap((words) => {
      const phrase = plainPhrase('feast', words, { feast: at })
      return [phrase, { ...phrase, items: [...phrase.items, YEAR] }]
    }),
  )
}

const YEAR: Item = { slot: 'year', only: null }

function plainPhrase(meaning: Meaning, words: string, given: Slots): Phrase {
  return { meaning, items: words.split('|').map((word) => ({ words: [word] })), given }
}

/** Those that a word opens come first. */
function rangesOf({ ranges }: DateWords): readonly Range[] {
  return Object.entries(ranges)
    .flatMap(([leads, joints]) =>
      leads
        .split(' ')
        .flatMap((lead) => listOf(joints).map((joint) => ({ lead, joint: joint.split('|') }))),
    )
    .toSorted((one, other) => other.lead.length - one.lead.length)
}
