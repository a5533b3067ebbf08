/** Reads a value of JSON as what it has to be, or throws a Fault. `place`: `corrections[2].at`. */
export type Read<Value> = (value: unknown, place: string) => Value

/** What is wrong in a file, where, and what should stand there; for the reader who lets it in. */
export class Fault extends Error {
  /** `corrections[2].at` */
  readonly place: string
  /** `must be a list, in square brackets` */
  readonly shouldBe: string

  constructor(place: string, shouldBe: string) {
    super(`${place === '' ? 'The file' : inWords(place)} ${shouldBe}.`)
    this.place = place
    this.shouldBe = shouldBe
  }
}

/** `corrections[2].at` is *Correction 3, “at”,*. */
function inWords(place: string): string {
  const { number, field } = partsOfPlace(place)
  if (number === null) return `“${field}”`
  return field === '' ? `Correction ${number}` : `Correction ${number}, “${field}”,`
}

/** `corrections[2].at` is the field `at` of the 3rd correction; `slug` is a field of the file. */
export function partsOfPlace(place: string): {
  readonly number: number | null
  readonly field: string
} {
  const [, number, rest = ''] = /^corrections\[(\d{1,9})\](.*)$/.exec(place) ?? []
  if (number === undefined) return { number: null, field: place }
  return { number: Number(number) + 1, field: rest.replace(/^\./, '') }
}

export function fields(
  value: unknown,
  place: string,
  what: string,
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Fault(place, `must be ${what}`)
  return Object.fromEntries(Object.entries(value))
}

/** Nothing is passed over: a field that nobody knows may be a known one misspelt. */
export function closed(
  record: Readonly<Record<string, unknown>>,
  place: string,
  known: readonly string[],
): void {
  const unknown = Object.keys(record).find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw new Fault(
      place,
      `has “${unknown}”, which means nothing here: take it out, or see whether it is misspelt (${known.join(', ')})`,
    )
}

export function listOf<Value>(read: Read<Value>): Read<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new Fault(place, 'must be a list, in square brackets')
    return value.map((item, at) => read(item, `${place}[${at}]`))
  }
}

export function oneOf<Value>(values: readonly Value[], what: string): Read<Value> {
  return (value, place) => {
    const one = values.find((known) => known === value)
    if (one === undefined) throw new Fault(place, `must be ${what}`)
    return one
  }
}

export function nullOr<Value>(read: Read<Value>): Read<Value | null> {
  return (value, place) => (value === null ? null : read(value, place))
}

export function optional<Value>(read: Read<Value>): Read<Value | undefined> {
  return (value, place) => (value === undefined ? undefined : read(value, place))
}

/** Any text, an empty one too. */
export const anyText: Read<string> = (value, place) => {
  if (typeof value !== 'string') throw new Fault(place, 'must be text, in quotation marks')
  return value
}

export const longText: Read<string> = (value, place) => {
  const text = anyText(value, place)
  if (text.trim() === '') throw new Fault(place, 'must not be empty: give the words of the text')
  return text
}

/** A name or a slug: no longer than any that somebody has. */
export const shortText: Read<string> = (value, place) => {
  const text = longText(value, place)
  if (text.length > LONGEST_NAME)
    throw new Fault(place, `must be shorter than ${LONGEST_NAME} characters`)
  return text
}

const LONGEST_NAME = 500

export const wholeNumber: Read<number> = (value, place) => {
  if (!Number.isSafeInteger(value) || typeof value !== 'number' || value < 0)
    throw new Fault(place, 'must be a whole number: an offset into the text')
  return value
}
