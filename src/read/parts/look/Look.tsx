import { Suspense } from 'react'
import { useTranslate } from '../TranslateContext.ts'
import { useHydrated } from '../useHydrated.ts'
import { onDemand } from '../onDemand.tsx'

type Props = { readonly whole?: boolean }

/** The controls of the look. They come when they are first asked for, and need the app to work. */
export function Look({ whole = false }: Props) {
  if (!useHydrated()) return <p className="look" />
  return (
    <Suspense fallback={<p className="look" />}>
      <LookControls whole={whole} />
    </Suspense>
  )
}

const LookControls = onDemand(async () => (await import('./LookControls.tsx')).LookControls, {
  Instead: NotAtHand,
})

function NotAtHand() {
  const t = useTranslate()
  return <p>{t('The choices aren’t on this device yet, and there is no connection just now.')}</p>
}
