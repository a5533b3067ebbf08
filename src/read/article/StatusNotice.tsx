import { useEffect } from 'react'
import type { Refusal } from '../../library/shelf/Shelf.ts'
import { ActionNotice } from '../parts/ActionNotice.tsx'
import { announce } from '../parts/Announcer.tsx'
import { formatNotSaved } from '../parts/refusalWords.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly refusal: Refusal
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** Says why what the reader did with the story wasn't saved, and tries again. Stays until then. */
export function StatusNotice({ refusal, onRetry, onClose }: Props) {
  const t = useTranslate()
  const words = formatNotSaved(t, refusal)
  useEffect(() => announce(words), [words])
  return (
    <ActionNotice
      label={t('Not saved')}
      action={{ name: t('Try again'), act: onRetry }}
      onClose={onClose}
    >
      {words}
    </ActionNotice>
  )
}
