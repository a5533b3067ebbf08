import type { Settings } from './readSettings.ts'
import type { WrittenEdition } from './writeEdition.ts'

/**
 * The last words of a build, as in `2 stories, 7 quotes → dist (1 file left out, 3 notes)`. `untold` are the
 * notes that only `--verbose` tells.
 */
export function formatOutcome(
  written: WrittenEdition,
  settings: Settings,
  outDir: string,
  untold = 0,
): string {
  const { edition, leftOut, notes } = written
  const { seeds } = settings
  const found = `${count(edition.stories, 'story', 'stories')}, ${count(edition.quotes, 'quote', 'quotes')}`
  const asides = [
    ...(leftOut > 0 ? [`${count(leftOut, 'file', 'files')} left out`] : []),
    ...(notes > 0 ? [count(notes, 'note', 'notes')] : []),
    ...(untold > 0 ? [`${untold.toLocaleString('en')} of them only with --verbose`] : []),
  ]
  const aside = asides.length > 0 ? ` (${asides.join(', ')})` : ''
  if (hasFailed(written, settings)) {
    const why = edition.stories > 0 ? STRICT : `Nothing in ${seeds} could be read.`
    return `${found}${aside}\n${why} ${outDir} stays as it was.`
  }
  const line = `${found} → ${outDir}${aside}`
  if (edition.stories > 0) return line
  return `${line}\nThere are no stories in ${seeds} yet: the library is empty. Put a .txt file there, one story a file, and build again.`
}

const STRICT = 'A strict build lets no problem pass.'

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
