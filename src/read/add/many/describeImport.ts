import { formatSize } from '../../../library/imports/limits.ts'
import type { Tally } from '../../../library/imports/createImport.ts'
import { WHY, formatNotSaved } from '../../parts/refusalWords.ts'
import type { Translate } from '../../../words/translate.ts'

/** How an import stands, in a few words. */
export function titleOf(t: Translate, { state, kept }: Tally): string {
  switch (state) {
    case 'running':
    case 'stopping':
      return t('Adding stories')
    case 'stopped':
    case 'refused':
      return t('Stopped')
    case 'finished':
      return kept.length === 0
        ? t('Nothing new was added')
        : t('{count} stories are kept', { count: kept.length })
    case 'undoing':
      return t('Taking it back')
    case 'undone':
      return t('Taken back')
  }
}

/** And in a sentence, where there is more to say. */
export function describeImport(t: Translate, tally: Tally): string {
  switch (tally.state) {
    case 'running':
      return tally.total === 0
        ? t('Looking at what there is …')
        : t('{done} of {all}', { done: doneOf(tally), all: tally.total })
    case 'stopping':
      return t('Stopping after the story that is being written …')
    case 'stopped':
      return `${ofTotal(t, tally)} ${t('The rest is still in its files.')}`
    case 'refused':
      return `${describeRefusal(t, tally)} ${ofTotal(t, tally)}`
    case 'undone':
      return describeStay(t, tally.stay) || t('Your stories are as they were before.')
    case 'finished':
      return tally.backups.map((file) => t(BACKUP, { file })).join(' ')
    case 'undoing':
      return ''
  }
}

/** A backup has a way of its own back to the shelf. */
const BACKUP =
  '“{file}” is a backup of On Record, so nothing of it was added. Restore it, and its stories come back with their marks, notes and corrections.'

/** How many have been dealt with, whatever became of them. */
export function doneOf({ kept, failed, same, backups, total }: Tally): number {
  return Math.min(total, kept.length + failed.length + same.length + backups.length)
}

/** `2 stories kept: changed, marked or corrected since.` Empty where none stays. */
export function describeStay(t: Translate, count: number): string {
  return count === 0
    ? ''
    : t('{count} stories kept: changed, marked or corrected since.', { count })
}

function ofTotal(t: Translate, { kept, total }: Tally): string {
  return kept.length === 0
    ? t('Nothing was added.')
    : t('Nothing more was added; {kept} of {all} are kept.', { kept: kept.length, all: total })
}

function describeRefusal(t: Translate, { refusal }: Tally): string {
  if (!refusal) return ''
  return refusal.refusal === 'full' && refusal.needs > 0
    ? t('Not saved: {why}; about {size} more are needed.', {
        why: t(WHY.full),
        size: formatSize(refusal.needs),
      })
    : formatNotSaved(t, refusal.refusal)
}

/** What another reader's marks, notes and tags have become; each in a sentence. */
export function describeRest(
  t: Translate,
  { marks, orphans, tagged, unread, notes }: Tally,
): readonly string[] {
  const lines = [...notes]
  if (marks > 0) {
    const became = t('{count} highlights and notes became marks, of the kind “fact”.', {
      count: marks,
    })
    const lost = t(
      '{count} of them have words that don’t stand in the story, or stand there more than once; see Marks.',
      { count: orphans },
    )
    lines.push(orphans > 0 ? `${became} ${lost}` : became)
  }
  if (tagged > 0)
    lines.push(
      t('{count} stories had tags. On Record has none: they stay in the file that you opened.', {
        count: tagged,
      }),
    )
  for (const file of unread)
    lines.push(
      t('“{file}” took too long to read. Its text is kept; nothing in it is marked.', { file }),
    )
  return lines
}
