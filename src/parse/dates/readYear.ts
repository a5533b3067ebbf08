import { years } from './calendar.ts'
import { yearAt, type Reading } from './Reading.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/**
 * A year, a decade or a century stands for itself, also before a noun.
 *
 *     in 2018      the 2019 shareholder meeting      in the late 1990s      the 19th century
 *        ^^^^          ^^^^                                      ^^^^^          ^^^^^^^^^^^^
 */
export function readYear(words: Sentence, at: number): Reading | null {
  const decade = /^((?:1[5-9]|20)\d0)[’']?s$/u.exec(words[at]?.lower ?? '')
  if (decade) {
    const first = Number(decade[1])
    return { from: at, to: at + 1, stretch: years(first, first + 9), relative: false }
  }
  const year = yearAt(words, at)
  if (year === 0 || isAmount(words, at)) return null
  return { from: at, to: at + 1, stretch: years(year, year), relative: false }
}

export function readCentury(words: Sentence, at: number): Reading | null {
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(words[at - 1]?.lower ?? '')?.[1] ?? 0)
  if (number < 10 || number > 21) return null
  const stretch = years(100 * (number - 1) + 1, 100 * number)
  return { from: at - 1, to: at + 1, stretch, relative: false }
}

/** *2000 people*, *1900 %*, *No. 1984*, *1-1984*, *1984/85* */
function isAmount(words: Sentence, at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (before && before.end === words[at]?.start && MARKS.has(before.text)) return true
  if (after && after.start === words[at]?.end && MARKS.has(after.text)) return true
  if (after?.text === '%' || NUMBERED.has(before?.lower ?? '')) return true
  return COUNTED.has(after?.lower ?? '') || /^\d[\d.,]*$/.test(before?.lower ?? '')
}

const MARKS: ReadonlySet<string> = new Set('# $ % / - + £ € ×'.split(' '))

const NUMBERED: ReadonlySet<string> = new Set(
  'about approximately no number over nearly page room some than'.split(' '),
)

/** What is counted by the thousand. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    'acres calories copies dollars euros feet gallons homes hours houses jobs kilometers kilometres ' +
    'km meters metres members men miles people pounds residents seats soldiers square students ' +
    'tonnes tons troops units visitors votes women words workers yards'
  ).split(' '),
)
