import { type ComponentType, useEffect, useState } from 'react'
import { NotHerePage } from './NotHerePage.tsx'
import { OpeningPage } from './OpeningPage.tsx'

/**
 * A page whose code is fetched when it is first asked for, and asked for again where that failed.
 * Not React's `lazy`: it holds back what comes within 300 ms of a fallback.
 */
export function later<Props extends object>(
  fetchPage: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null
  return function Later(props: Props) {
    // In an object, since React would call a component as the state's own function.
    const [{ Shown }, show] = useState({ Shown: fetched })
    useEffect(() => {
      if (Shown) return undefined
      let left = false
      async function open() {
        fetched = await fetchPage()
        if (!left) show({ Shown: fetched })
      }
      open().catch(() => !left && show({ Shown: NotHerePage }))
      return () => {
        left = true
      }
    }, [Shown])
    return Shown ? <Shown {...props} /> : <OpeningPage />
  }
}
