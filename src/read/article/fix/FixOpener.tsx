import { Suspense } from 'react'
import { useFix } from './FixContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { OpenedNotHere } from '../../parts/NotHere.tsx'
import { onDemand } from '../../parts/onDemand.tsx'
import { useHydrated } from '../../parts/useHydrated.ts'

const FixDesk = onDemand(async () => (await import('./FixDesk.tsx')).FixDesk, {
  Instead: OpenedNotHere,
})

type Props = { readonly open: boolean; readonly onOpen: (open: boolean) => void }

/** Opens what was put right in this story, and ways to put more right. */
export function FixOpener({ open, onOpen }: Props) {
  const t = useTranslate()
  const { corrections } = useFix()
  // They may be here before the foot is taken over, and the page was rendered without them.
  const count = useHydrated() ? corrections.length : 0
  return (
    <button type="button" className="action" aria-expanded={open} onClick={() => onOpen(!open)}>
      {count > 0 ? t('Corrections ({count})', { count }) : t('Corrections')}
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
