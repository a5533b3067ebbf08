/** The ISO day, or null where there is no such day, or none that news could be of. */
export function formatDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  const exists = day.getUTCMonth() === month - 1 && day.getUTCDate() === date
  return exists && year >= 1500 && year <= 2200 ? day.toISOString().slice(0, 10) : null
}

/** Whether a clock shows it: `T13:03:00+01:00` does, `T25:61:61Z` doesn't. */
export function isTime(time: string): boolean {
  const found = TIME.exec(time)
  if (!found) return false
  const [hours = 0, minutes = 0, seconds = 0, zoneHours = 0, zoneMinutes = 0] = found
    .slice(1)
    .map((number) => Number(number ?? 0))
  const inDay = hours <= 23 && minutes <= 59 && seconds <= 59
  return inDay && zoneHours <= MOST_HOURS_AWAY && zoneMinutes <= 59
}

const TIME = /^T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?:Z|[+-](\d{2}):?(\d{2}))?$/

/** From here to the clocks of the farthest zone. */
const MOST_HOURS_AWAY = 14

/**
 * Whether markup that gives a day gives one: a day of the calendar, alone or with its time.
 *
 *     2026-03-02   2026-03-02T10:00:00+01:00
 */
export function isIsoDay(value: string): boolean {
  const found = DAY.exec(value)
  if (!found) return false
  const [, year, month, date, time] = found
  const day = formatDay(Number(year), Number(month), Number(date))
  return day !== null && (time === undefined || isTime(time))
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(T.{5,21})?$/
