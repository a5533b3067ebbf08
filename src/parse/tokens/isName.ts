import { LANGUAGES } from './anyPageWords.ts'

/** Small words that stand inside names, in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del della der di do dos du el ibn la le ten ter van von y'.split(' '),
)

/** Words of a job, which stand beside a name and are none. */
export const JOB_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ jobs }) => jobs))

/** `Ruiz`, `O’Neil`, `J.`, `JEAN-LUC` */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,60}|\p{Lu}\.)$/u

/** Letters; *Anastasia-Wilhelmina von Oberunterbergwaldhausenstein-Falkenrath* has 64. */
const LONGEST = 90

/** Done with before the words are split, as most lines and credits are. */
const NO_CAPITAL = /^[a-z\d]/

/**
 * Whether words are one person's name as a byline or credit writes it: two to five words, each
 * with a capital or a particle, none of them of a job.
 *
 *     Ludo van der Meer
 *     ^^^^ ^^^ ^^^ ^^^^
 */
export function isName(words: string): boolean {
  if (words.length > LONGEST || NO_CAPITAL.test(words)) return false
  const parts = words.split(/\s+/u)
  if (parts.length < 2 || parts.length > 5) return false
  if (parts[0] === 'The' || parts.some((part) => JOB_WORDS.has(part.toLowerCase()))) return false
  return parts.every(
    (part, place) =>
      NAME_WORD.test(part) ||
      (place > 0 && place < parts.length - 1 && NAME_PARTICLES.has(part.toLowerCase())),
  )
}
