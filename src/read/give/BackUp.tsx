import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { BackupReminder } from './BackupReminder.tsx'
import { CopyBefore } from './KeptCopy.tsx'
import { LastBackup } from './LastBackup.tsx'
import { RestoreOpener, RestoreReport } from './RestoreBackup.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useBackup } from './useBackup.ts'
import { useRestore } from './useRestore.ts'

/** Everything as one file, and back from it. */
export function BackUp() {
  const t = useTranslate()
  const { backup, backUp } = useBackup()
  const restore = useRestore()
  const section = useArrivalHere('backup')
  return (
    <section id="backup" ref={section} tabIndex={-1} aria-labelledby="back-up">
      <h2 id="back-up">{t('Back up and restore')}</h2>
      <p>
        {t(
          'Everything of yours in one .zip: stories, marks, notes and corrections. Each story is in it as a text file too, which opens in any editor, without On Record. A restore shows first what it would change, and can be undone.',
        )}
      </p>
      <LastBackup />
      <BackupReminder quiet />
      <div className="actions">
        <button
          type="button"
          className="action first"
          aria-disabled={backup.state === 'working'}
          onClick={() => {
            if (backup.state !== 'working') void backUp()
          }}
        >
          {t('Back up everything')}
        </button>
        <RestoreOpener restore={restore} />
      </div>
      <output className="said" data-state={backup.state}>
        {backup.state === 'idle' ? '' : backup.said}
      </output>
      <RestoreReport restore={restore} />
      <CopyBefore restore={restore} />
    </section>
  )
}

/** Whoever comes by `/settings#backup` comes here: it is shown later than the page. */
function useArrivalHere(id: string) {
  const section = useRef<HTMLElement>(null)
  const { hash } = useLocation()
  useEffect(() => {
    if (hash !== `#${id}`) return
    section.current?.scrollIntoView()
    section.current?.focus({ preventScroll: true })
  }, [hash, id])
  return section
}
