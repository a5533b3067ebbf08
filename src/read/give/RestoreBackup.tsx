import { Sheet } from '../parts/sheet/Sheet.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { RestorePreview } from './RestorePreview.tsx'
import type { Restore } from './useRestore.ts'

type Props = { readonly restore: Restore }

/** Lets a file in; it is read and checked before anything is written. */
export function RestoreOpener({ restore: { restoring, open } }: Props) {
  const t = useTranslate()
  const busy = restoring.state === 'reading' || restoring.state === 'writing'
  return (
    <label className="action" aria-disabled={busy}>
      {t('Restore from a backup…')}
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
  )
}

/** What a restore would do, then what it did, and the way back. */
export function RestoreReport({ restore: { restoring, restore, undo, cancel } }: Props) {
  const t = useTranslate()
  const { state } = restoring
  return (
    <>
      <output className="said" data-state={state}>
        {'said' in restoring ? restoring.said : ''}
      </output>
      {state === 'done' && restoring.batch && (
        <div className="actions">
          <button type="button" className="action" onClick={() => void undo()}>
            {t('Undo the restore')}
          </button>
        </div>
      )}
      {state === 'preview' && (
        <Sheet cross begin="title" title={t('Restore from a backup')} onClose={cancel}>
          <RestorePreview
            file={restoring.name}
            backup={restoring.backup}
            compared={restoring.compared}
            onRestore={(plan) => void restore(plan)}
            onCancel={cancel}
          />
        </Sheet>
      )}
    </>
  )
}
