import type { Meaning } from '../languages/DateWords.ts'

/** What a word can be in a phrase that names a day; each holds a number. */
export type Slot =
  /** how many days from today */
  | 'away'
  | 'coming'
  | 'count'
  | 'date'
  /** two dates in one word, the first times a hundred: `3-5` */
  | 'dates'
  | 'decade'
  | 'edge'
  /** where in the list of feasts */
  | 'feast'
  /** 1 for *to*, 2 for *and* */
  | 'joint'
  /** the second of two dates, or the only one */
  | 'last'
  | 'month'
  /** an ordinal that no date has: `19th`, `XIXe` */
  | 'nth'
  /** the unit that another phrase is of: *next week* in *Monday next week* */
  | 'of'
  | 'ordinal'
  | 'part'
  | 'past'
  | 'season'
  /** a decade by two digits: `90` */
  | 'short'
  | 'side'
  | 'unit'
  | 'units'
  | 'weekday'
  | 'year'

export type Slots = Partial<Record<Slot, number>>

/** One word of a phrase: it has to fill a slot, or be one of some words. */
export type Item =
  { readonly slot: Slot; readonly only: number | null } | { readonly words: readonly string[] }

export type Phrase = {
  readonly meaning: Meaning
  readonly items: readonly Item[]
  /** What holds whenever the phrase does. */
  readonly given: Slots
}

/** Finds the number of a name, as of *week* in `<of=week>`. */
type Number = (slot: Slot, name: string) => number

/**
 * Every phrase that a template stands for.
 *
 *     <month> <date> [,? <year>]
 *     <month> <date>      <month> <date> <year>      <month> <date> , <year>
 */
export function readTemplate(
  meaning: Meaning,
  template: string,
  numberOf: Number,
): readonly Phrase[] {
  return expand(template).map((line) => {
    const parts = line.split(' ').filter((part) => part !== '')
    const given: Slots = {}
    for (const part of parts.filter(isGiven)) {
      const [slot, name] = namesIn(part)
      given[slot] = numberOf(slot, name ?? '')
    }
    const items = parts.filter((part) => !isGiven(part)).map((part) => readItem(part, numberOf))
    return { meaning, items, given }
  })
}

/** With and without what is bracketed or has a question mark. */
function expand(template: string): readonly string[] {
  const open = template.indexOf('[')
  if (open !== -1) {
    const close = template.indexOf(']', open)
    const [before, after] = [template.slice(0, open), template.slice(close + 1)]
    return [...expand(before + after), ...expand(before + template.slice(open + 1, close) + after)]
  }
  const mark = template.indexOf('?')
  if (mark === -1) return [template]
  const word = template.lastIndexOf(' ', mark) + 1
  const after = template.slice(mark + 1)
  return [...expand(template.slice(0, word) + after), ...expand(template.slice(0, mark) + after)]
}

function readItem(part: string, numberOf: Number): Item {
  if (!part.startsWith('<')) return { words: part.split('|') }
  const [slot, name] = namesIn(part)
  return { slot, only: name === undefined ? null : numberOf(slot, name) }
}

/** `{side=next}` */
function isGiven(part: string): boolean {
  return part.startsWith('{')
}

/** `<of=week>` */
function namesIn(part: string): readonly [Slot, string | undefined] {
  const [slot, name] = part.slice(1, -1).split('=')
  return [slot as Slot, name]
}
