import { Suspense, lazy, useRef, useState } from 'react'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useKeys } from './useKeys.ts'

const KeyHelp = lazy(() => import('./KeyHelp.tsx').then(({ KeyHelp }) => ({ default: KeyHelp })))

/** The sheet that `?` opens. What it says is fetched when it is asked for. */
export function KeySheet() {
  const t = useTranslate()
  const sheet = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState(false)
  useKeys({
    '?': () => {
      setAsked(true)
      sheet.current?.showModal()
    },
  })
  return (
    <dialog ref={sheet} className="sheet" aria-label={t('Keys')} closedby="any">
      <h2>{t('Keys')}</h2>
      {asked && (
        <Suspense>
          <KeyHelp />
        </Suspense>
      )}
      <button type="button" className="action" onClick={() => sheet.current?.close()}>
        {t('Close')}
      </button>
    </dialog>
  )
}
