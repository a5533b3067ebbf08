import { GiveDialog } from './GiveDialog.tsx'
import { RestorePreview } from './RestorePreview.tsx'
import { useRestore } from './useRestore.ts'

/** Takes a backup in: read and checked first, shown then, and written only when the reader says so. */
export function RestoreBackup() {
  const { restoring, open, restore, undo, cancel } = useRestore()
  const { state } = restoring
  const busy = state === 'reading' || state === 'writing'
  return (
    <>
      <div className="actions">
        <label className="action" aria-disabled={busy}>
          Restore from a backup…
          <input
            type="file"
            accept=".zip,.json,application/zip,application/json"
            className="sr-only"
            disabled={busy}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void open(file)
              // The same file can be chosen again.
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <output className="said" data-state={state}>
        {'said' in restoring ? restoring.said : ''}
      </output>
      {state === 'done' && restoring.batch && (
        <div className="actions">
          <button type="button" className="action" onClick={() => void undo()}>
            Undo the restore
          </button>
        </div>
      )}
      {state === 'preview' && (
        <GiveDialog title="Restore from a backup" onClose={cancel}>
          <RestorePreview
            file={restoring.name}
            backup={restoring.backup}
            compared={restoring.compared}
            onRestore={(choices) => void restore(choices)}
            onCancel={cancel}
          />
        </GiveDialog>
      )}
    </>
  )
}
