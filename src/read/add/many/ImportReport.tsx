import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Import, Tally } from '../../../library/imports/createImport.ts'
import type { ListState } from '../../../library/list/Sort.ts'
import { announce } from '../../parts/Announcer.tsx'
import { ImportLists } from './ImportLists.tsx'
import { describeImport, doneOf, titleOf } from './describeImport.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import './many.css'

type Props = {
  readonly running: Import
  /** Other files wait for their turn on this page. */
  readonly more: boolean
  readonly onClose: () => void
}

/** How an import stands, and what can be done about it. */
export function ImportReport({ running, more, onClose }: Props) {
  const t = useTranslate()
  const tally = useSyncExternalStore(running.subscribe, running.peek)
  const heading = useRef<HTMLHeadingElement>(null)
  const { state, total, kept } = tally
  const navigate = useNavigate()
  const words = describeImport(t, tally)
  useEffect(() => {
    if (state === 'running' || state === 'stopping') return
    const now = running.peek()
    announce(`${titleOf(t, now)}. ${describeImport(t, now)}`)
    // The button that was pressed is gone: the keyboard goes on from here.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [t, state, running])

  const close = () => {
    void running.finish()
    onClose()
    // What came in stands on top of the list, last added first.
    if (!more && kept.length > 0 && state !== 'undone') {
      void navigate('/', { state: LAST_ADDED })
    }
  }

  return (
    <section className="import" aria-labelledby="import">
      <h2 id="import" ref={heading} tabIndex={-1}>
        {titleOf(t, tally)}
      </h2>
      {(state === 'running' || state === 'stopping') && (
        <progress
          aria-label={t('Stories looked at')}
          {...(total === 0 ? {} : { value: doneOf(tally), max: total })}
        />
      )}
      {words && <p className="import-words">{words}</p>}
      {tally.backups.length > 0 && (
        <Link to="/settings#backup">{t('Restore from a backup in the settings')}</Link>
      )}
      <div className="actions">
        <ImportActions state={state} running={running} close={close} any={kept.length > 0} />
      </div>
      <ImportLists tally={tally} keepBoth={running.keepBoth} />
    </section>
  )
}

const LAST_ADDED: ListState = { sort: 'added' }

type ActionsProps = {
  readonly state: Tally['state']
  readonly running: Import
  readonly close: () => void
  /** Whether something is kept that could be taken back. */
  readonly any: boolean
}

function ImportActions({ state, running, close, any }: ActionsProps) {
  const t = useTranslate()
  if (state === 'running' || state === 'stopping') {
    return (
      <button
        type="button"
        className="action"
        disabled={state === 'stopping'}
        onClick={running.stop}
      >
        {t('Cancel')}
      </button>
    )
  }
  if (state === 'undoing') return null
  const mayGoOn = state === 'stopped' || state === 'refused'
  return (
    <>
      {mayGoOn && (
        <button type="button" className="action first" onClick={() => void running.start()}>
          {t('Continue')}
        </button>
      )}
      <button type="button" className={`action ${mayGoOn ? '' : 'first'}`} onClick={close}>
        {t('Done')}
      </button>
      {any && state !== 'undone' && (
        <button type="button" className="action" onClick={() => void running.undo()}>
          {t(mayGoOn ? 'Undo' : 'Undo all')}
        </button>
      )}
    </>
  )
}
