import { useEffect } from 'react'
import type { ShelfDoor } from '../../../library/shelf/shelfDoor.ts'
import { ActionNotice } from '../ActionNotice.tsx'
import { announce } from '../Announcer.tsx'
import { formatNotSaved } from '../refusalWords.ts'
import { useShelfDoor } from '../ShelfContext.ts'
import { useLatestNotice } from '../useLatestNotice.ts'
import { type Kept, keepMarks, undoMarks } from './keepMarks.ts'
import type { Translate } from '../../../words/translate.ts'
import { useTranslate } from '../TranslateContext.ts'

type Props = {
  readonly kept: Kept
  readonly onNext: (kept: Kept | null) => void
}

/** Says what was saved, and takes it back on one tap; or why it wasn't, and tries again. */
export function MarkNotice({ kept, onNext }: Props) {
  const t = useTranslate()
  const door = useShelfDoor()
  const isLatest = useLatestNotice(kept)
  const { outcome } = kept

  // What is done twice is said twice.
  useEffect(() => announce(wordsOf(t, kept)), [t, kept])

  // What couldn't be saved stays where it is seen.
  if (!isLatest && outcome.state !== 'refused') return null
  return (
    <ActionNotice
      label={t('Marks')}
      action={actionOn(t, kept, door, onNext)}
      onClose={() => onNext(null)}
      leaves={outcome.state === 'refused' ? null : outcome}
    >
      {wordsOf(t, kept)}
    </ActionNotice>
  )
}

function actionOn(t: Translate, kept: Kept, door: ShelfDoor | null, onNext: Props['onNext']) {
  const { said, outcome } = kept
  if (outcome.state === 'saved')
    return { name: t('Undo'), act: () => void undoMarks(door, kept).then(onNext) }
  if (outcome.state === 'refused' && outcome.changes.length > 0)
    return {
      name: t('Try again'),
      act: () => void keepMarks(door, outcome.changes, said).then(onNext),
    }
  return null
}

function wordsOf(t: Translate, { said, outcome }: Kept): string {
  if (outcome.state === 'refused') return formatNotSaved(t, outcome.refusal)
  return outcome.state === 'undone' ? t('Undone.') : t('Saved: {what}.', { what: said })
}
