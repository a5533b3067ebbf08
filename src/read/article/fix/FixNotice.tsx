import { useEffect, useRef } from 'react'
import { ActionNotice } from '../../parts/ActionNotice.tsx'
import { announce } from '../../parts/Announcer.tsx'
import { useLatestNotice } from '../../parts/useLatestNotice.ts'
import { describeCorrection } from '../../parts/describeCorrection.ts'
import { useFix } from './FixContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import './fix.css'

/**
 * Says what was put right, and takes it back on one tap; then it goes by itself. What this browser
 * can't keep stays until the reader has done with it.
 */
export function FixNotice() {
  const t = useTranslate()
  const { latest, kept, undo, dismiss } = useFix()
  const button = useRef<HTMLButtonElement>(null)
  const isLatest = useLatestNotice(latest)
  const [first] = latest
  const words =
    latest.length === 1 && first
      ? t('Put right: {correction}.', { correction: describeCorrection(t, first) })
      : t('{count} things put right.', { count: latest.length })
  const said = kept ? words : `${words} ${t(UNKEPT)}`

  // What is put right twice is said twice.
  useEffect(() => {
    if (latest.length > 0) announce(said)
  }, [said, latest])
  // With the quote that isn't one its card is gone, and the keyboard would stand nowhere.
  useEffect(() => {
    if (isLatest && first?.kind === 'notQuote') button.current?.focus()
  }, [first, isLatest])

  if (!isLatest) return null
  return (
    <ActionNotice
      label={t('Put right')}
      action={{ name: t('Undo'), act: () => void undo(latest) }}
      actionRef={button}
      onClose={dismiss}
      leaves={kept ? latest : null}
    >
      {words}
      {!kept && <small>{t(UNKEPT)}</small>}
    </ActionNotice>
  )
}

const UNKEPT =
  'This browser keeps nothing, so it holds until the page is closed: save it as a file under Corrections at the foot.'
