import { type ComponentType, lazy, useEffect, useState } from 'react'
import { NotHere } from './NotHere.tsx'

export type OnDemand<Props> = ComponentType<Props> & {
  /** Has it at hand before it is first shown. Tells whether it is there. */
  readonly bring: () => Promise<boolean>
}

type Options = {
  /** What is shown in its place while it can't be had; null for nothing. */
  readonly Instead?: ComponentType | null
  readonly onFetched?: () => void
}

/**
 * A part of a page whose code is fetched when it is first shown. Stands in a `Suspense`. One that
 * can't be had costs the page nothing else: `Instead` says so in its place, and whoever opens the
 * part again asks for it again.
 */
export function onDemand<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { Instead = NotHere, onFetched }: Options = {},
): OnDemand<Props> {
  let fetched: ComponentType<Props> | null = null
  let coming = ask()

  /** Nothing is asked for before it is shown, and then once. */
  function ask() {
    let asked: Promise<ComponentType<Props>> | null = null
    const fetchOnce = () =>
      (asked ??= fetchPart().then(
        (part) => {
          fetched = part
          onFetched?.()
          return part
        },
        () => Missing,
      ))
    return { fetchOnce, Part: lazy(async () => ({ default: await fetchOnce() })) }
  }

  function Missing() {
    useEffect(() => void (coming = ask()), [])
    return Instead && <Instead />
  }

  async function bring() {
    const there = (await coming.fetchOnce()) !== Missing
    if (!there) coming = ask()
    return there
  }

  function OnDemand(props: Props) {
    // Another type would be another part, which loses what was typed into this one.
    const [{ Part }] = useState(() => ({ Part: fetched ?? coming.Part }))
    return <Part {...props} />
  }
  return Object.assign(OnDemand, { bring })
}
