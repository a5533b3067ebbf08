import { Suspense, lazy, useState } from 'react'
import { useFix } from './FixContext.ts'
import { NotHere } from '../../parts/NotHere.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'

const FixDesk = lazy(() =>
  import('./FixDesk.tsx').then(
    ({ FixDesk }) => ({ default: FixDesk }),
    () => ({ default: NotHere }),
  ),
)

/** Opens what was put right in this story, and ways to put more right. */
export function FixOpener() {
  const t = useTranslate()
  const { corrections } = useFix()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="action" aria-expanded={open} onClick={() => setOpen(!open)}>
        {corrections.length > 0
          ? t('Corrections ({count})', { count: corrections.length })
          : t('Corrections')}
      </button>
      {open && (
        <Suspense>
          <FixDesk />
        </Suspense>
      )}
    </>
  )
}
