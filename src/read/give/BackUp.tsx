import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { BackupReminder } from './BackupReminder.tsx'
import { CopyBefore } from './KeptCopy.tsx'
import { LastBackup } from './LastBackup.tsx'
import { RestoreOpener, RestoreReport } from './RestoreBackup.tsx'
import { useBackup } from './useBackup.ts'
import { useRestore } from './useRestore.ts'

const ExportMenu = lazy(() =>
  import('./ExportMenu.tsx').then(({ ExportMenu }) => ({ default: ExportMenu })),
)

/** Everything as one file, and back from it. */
export function BackUp() {
  const { backup, backUp } = useBackup()
  const restore = useRestore()
  const [exporting, setExporting] = useState(false)
  const section = useArrivalHere('backup')
  return (
    <section id="backup" ref={section} tabIndex={-1} aria-labelledby="back-up">
      <h2 id="back-up">Backup</h2>
      <p>
        Everything of yours in one .zip: stories, marks, notes and corrections. Each story is in it
        as a text file too, which opens in any editor, without On Record.
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
          Back up everything
        </button>
        <RestoreOpener restore={restore} />
        <button type="button" className="action" onClick={() => setExporting(true)}>
          Export in another format…
        </button>
      </div>
      <output className="said" data-state={backup.state}>
        {backup.state === 'idle' ? '' : backup.said}
      </output>
      <RestoreReport restore={restore} />
      <CopyBefore restore={restore} />
      {exporting && (
        <Suspense>
          <ExportMenu slugs="all" onClose={() => setExporting(false)} />
        </Suspense>
      )}
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
