import { type DayStyle, englishDay } from './en/byHand.ts'
import type { Translate } from './translate.ts'

const STYLES = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { dateStyle: 'long' },
  weekday: { dateStyle: 'full' },
} as const satisfies Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>>

/** A day as a language writes it; `iso` as it is where it names none. */
export function writeDay({ lang, locale }: Translate, iso: string, style: DayStyle): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.valueOf())) return iso
  return lang === 'en' ? englishDay(day, style) : formatFor(locale, style).format(day)
}

/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const name = `${locale} ${style}`
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' })
  formats.set(name, made)
  return made
}
