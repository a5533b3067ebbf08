import { formatSize } from '../../../library/imports/limits.ts'
import type { Tally } from '../../../library/imports/createImport.ts'
import { formatCount } from '../../parts/formatCount.ts'
import { WHY, formatNotSaved } from '../../parts/refusalWords.ts'
import { inEnglish } from '../../../words/translate.ts'

/** How an import stands, in a few words. */
export function titleOf({ state, kept }: Tally): string {
  switch (state) {
    case 'running':
    case 'stopping':
      return 'Adding stories'
    case 'stopped':
    case 'refused':
      return 'Stopped'
    case 'finished':
      return kept.length === 0
        ? 'Nothing new was added'
        : `${formatCount(kept.length, 'story is', 'stories are')} kept`
    case 'undoing':
      return 'Taking it back'
    case 'undone':
      return 'Taken back'
  }
}

/** And in a sentence, where there is more to say. */
export function describeImport(tally: Tally): string {
  switch (tally.state) {
    case 'running':
      return tally.total === 0 ? 'Looking at what there is …' : `${doneOf(tally)} of ${tally.total}`
    case 'stopping':
      return 'Stopping after the story that is being written …'
    case 'stopped':
      return `${ofTotal(tally)} The rest is still in its files.`
    case 'refused':
      return `${describeRefusal(tally)} ${ofTotal(tally)}`
    case 'undone':
      return describeStay(tally.stay) || 'Your stories are as they were before.'
    case 'finished':
      return tally.backups.map(describeBackup).join(' ')
    case 'undoing':
      return ''
  }
}

/** A backup has a way of its own back to the shelf. */
function describeBackup(name: string): string {
  return `“${name}” is a backup of On Record, so nothing of it was added. Restore it, and its stories come back with their marks, notes and corrections.`
}

/** How many have been dealt with, whatever became of them. */
export function doneOf({ kept, failed, same, backups, total }: Tally): number {
  return Math.min(total, kept.length + failed.length + same.length + backups.length)
}

/** `2 stories stay: you have changed, marked or corrected them since.` Empty where none stays. */
export function describeStay(stay: number): string {
  if (stay === 0) return ''
  return stay === 1
    ? '1 story stays: you have changed, marked or corrected it since.'
    : `${stay} stories stay: you have changed, marked or corrected them since.`
}

function ofTotal({ kept, total }: Tally): string {
  return kept.length === 0
    ? 'Nothing was added.'
    : `Nothing more was added; ${kept.length} of ${total} are kept.`
}

function describeRefusal({ refusal }: Tally): string {
  if (!refusal) return ''
  return refusal.refusal === 'full' && refusal.needs > 0
    ? `Not saved: ${WHY.full}; about ${formatSize(refusal.needs)} more are needed.`
    : formatNotSaved(inEnglish, refusal.refusal)
}

/** What another reader's marks, notes and tags have become; each in a sentence. */
export function describeRest({ marks, orphans, tagged, unread, notes }: Tally): readonly string[] {
  const lines = [...notes]
  if (marks > 0) {
    const became = formatCount(
      marks,
      'highlight or note became a mark',
      'highlights and notes became marks',
    )
    const lost = formatCount(orphans, 'of them has', 'of them have')
    const where = 'words that don’t stand in the story, or stand there more than once; see Marks.'
    lines.push(`${became}, of the kind “fact”.${orphans > 0 ? ` ${lost} ${where}` : ''}`)
  }
  if (tagged > 0) {
    const had = formatCount(tagged, 'story', 'stories')
    lines.push(`${had} had tags. On Record has none: they stay in the file that you opened.`)
  }
  for (const name of unread)
    lines.push(`“${name}” took too long to read. Its text is kept; nothing in it is marked.`)
  return lines
}
