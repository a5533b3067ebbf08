import type { Settings } from './readSettings.ts'
import type { WrittenEdition } from './writeEdition.ts'

/** The last line of a build, as in `2 stories, 7 quotes → dist (1 file left out, 3 notes)`. */
export function formatOutcome(
  { edition, leftOut, notes }: WrittenEdition,
  { seeds }: Settings,
  outDir: string,
): string {
  const asides = [
    ...(leftOut > 0 ? [`${count(leftOut, 'file', 'files')} left out`] : []),
    ...(notes > 0 ? [count(notes, 'note', 'notes')] : []),
  ]
  const stories = `${count(edition.stories, 'story', 'stories')}, ${count(edition.quotes, 'quote', 'quotes')} → ${outDir}`
  const line = asides.length > 0 ? `${stories} (${asides.join(', ')})` : stories
  if (edition.stories > 0) return line
  return leftOut > 0
    ? `${line}\nNothing in ${seeds} could be read.`
    : `${line}\nThere are no stories in ${seeds} yet: the library is empty. Put a .txt file there, one story a file, and build again.`
}

/** A build fails when there were files and none could be read; a strict one with any problem. */
export function hasFailed(
  { edition, leftOut, notes }: WrittenEdition,
  { strict }: Settings,
): boolean {
  return (edition.stories === 0 && leftOut > 0) || (strict && leftOut + notes > 0)
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}
