import { type ComponentType, Suspense, lazy } from 'react'
import { OpeningPage } from './parts/OpeningPage.tsx'
import { NotHerePage } from './parts/NotHerePage.tsx'

/** A page whose code is fetched when it is first asked for. */
export function later(fetchPage: () => Promise<ComponentType>): ComponentType {
  const Lazy = lazy(() =>
    fetchPage().then(
      (page) => ({ default: page }),
      () => ({ default: NotHerePage }),
    ),
  )
  return function Later() {
    return (
      <Suspense fallback={<OpeningPage />}>
        <Lazy />
      </Suspense>
    )
  }
}
