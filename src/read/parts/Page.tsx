import type { ReactNode } from 'react'
import { useArrival } from './useArrival.ts'

type Props = {
  /** Names the page in the window's title. */
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** What every page is: a title, and one main part that the reader arrives at. */
export function Page({ title, className, children }: Props) {
  const main = useArrival()
  return (
    <main id="main" ref={main} tabIndex={-1} className={className}>
      <title>{title === 'On Record' ? title : `${title} · On Record`}</title>
      {children}
    </main>
  )
}
