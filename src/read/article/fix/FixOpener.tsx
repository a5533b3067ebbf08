import { Suspense } from 'react'
import { useFix } from './FixContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { OpenedNotHere } from '../../parts/NotHere.tsx'
import { onDemand } from '../../parts/onDemand.tsx'

const FixDesk = onDemand(async () => (await import('./FixDesk.tsx')).FixDesk, {
  Instead: OpenedNotHere,
})

type Props = { readonly open: boolean; readonly onOpen: (open: boolean) => void }

/** Opens what was put right in this story, and ways to put more right. */
export function FixOpener({ open, onOpen }: Props) {
  const t = useTranslate()
  const { corrections } = useFix()
  return (
    <button type="button" className="action" aria-expanded={open} onClick={() => onOpen(!open)}>
      {corrections.length > 0
        ? t('Corrections ({count})', { count: corrections.length })
        : t('Corrections')}
    </button>
  )
}

/** Where it opens. */
export function FixPlace() {
  return (
    <Suspense>
      <FixDesk />
    </Suspense>
  )
}
