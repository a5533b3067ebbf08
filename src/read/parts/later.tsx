import { type ComponentType, Suspense, lazy } from 'react'
import { OpeningPage } from './OpeningPage.tsx'
import { NotHerePage } from './NotHerePage.tsx'

/** A page whose code is fetched when it is first asked for. */
export function later<Props extends object>(
  fetchPage: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Lazy = lazy<ComponentType<Props>>(() =>
    fetchPage().then(
      (page) => ({ default: page }),
      () => ({ default: NotHerePage }),
    ),
  )
  return function Later(props: Props) {
    return (
      <Suspense fallback={<OpeningPage />}>
        <Lazy {...props} />
      </Suspense>
    )
  }
}
