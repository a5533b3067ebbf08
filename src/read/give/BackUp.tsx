import { Suspense, lazy, useState } from 'react'
import { BackupReminder } from './BackupReminder.tsx'
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
  return (
    <section aria-labelledby="back-up">
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
      {exporting && (
        <Suspense>
          <ExportMenu slugs="all" onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </section>
  )
}
