import type { Meaning } from '../languages/DateWords.ts'
import type { Reader } from './Place.ts'
import { readDate, readMonth } from './readMonth.ts'
import { readSeason } from './readSeason.ts'
import { readFeast, readToday } from './readToday.ts'
import {
  readAgo,
  readAhead,
  readEarlier,
  readEdge,
  readFromNow,
  readLater,
  readOnFrom,
  readPart,
  readSided,
  readUpTo,
} from './readUnit.ts'
import { readWeekday, readWeekdayOf } from './readWeekday.ts'
import { readCentury, readDecade, readYear } from './readYear.ts'

/** Who reads a phrase, by what it says. */
export const READERS: Readonly<Record<Meaning, Reader>> = {
  ago: readAgo,
  ahead: readAhead,
  away: readFromNow,
  century: readCentury,
  date: readDate,
  decade: readDecade,
  earlier: readEarlier,
  edge: readEdge,
  feast: readFeast,
  later: readLater,
  month: readMonth,
  none: () => null,
  onFrom: readOnFrom,
  part: readPart,
  season: readSeason,
  sided: readSided,
  today: readToday,
  upTo: readUpTo,
  weekday: readWeekday,
  weekdayOf: readWeekdayOf,
  year: readYear,
}
