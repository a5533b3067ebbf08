import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly children: ReactNode
}

/** A whole page that has no story to show: what happened, and what to do. */
export function Notice({ title, children }: Props) {
  return (
    <div className="notice">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
