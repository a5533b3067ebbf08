import { useEffectEvent, useLayoutEffect } from 'react'
import { singleKeysOn } from '../../library/singleKeys.ts'
import type { Key } from './keyList.ts'

/** How long after `g` the second key may come, in ms; until then it means nothing by itself. */
const PATIENCE = 1500

/** What each key does. */
export type Keys = { readonly [K in Key]?: () => void }

/**
 * Listens to keys as long as the component is on the page. A key is left alone where somebody types,
 * where it comes with Ctrl, Alt or Meta, and where a dialog lies over the page; letters are, where
 * the reader has switched them off. It listens before what it belongs to is painted, so that nobody
 * is quicker.
 */
export function useKeys(keys: Keys) {
  const onKey = useEffectEvent((event: KeyboardEvent, name: string) => {
    const acts: Readonly<Record<string, (() => void) | undefined>> = keys
    const act = acts[name]
    // Whether it is for the app takes a look through the whole page: only a key that does something is worth it.
    if (!act || !isForApp(event)) return
    event.preventDefault()
    act()
  })
  useLayoutEffect(() => {
    let begun = -PATIENCE
    const hear = (event: KeyboardEvent) => {
      const { key, timeStamp } = event
      const isSecond = timeStamp - begun < PATIENCE
      begun = !isSecond && key === 'g' && isForApp(event) ? timeStamp : -PATIENCE
      onKey(event, isSecond ? `g ${key}` : key)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

/** Whether a key is pressed for what the app does by keys. */
export function isForApp(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return false
  if (event.key.length === 1 && !singleKeysOn()) return false
  if (document.querySelector(':modal, :popover-open')) return false
  // Escape closes what is open, a form in it too: what was typed there is kept.
  if (event.key === 'Escape') return true
  return !(event.target instanceof Element && event.target.closest(TYPED_IN))
}

const TYPED_IN =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]'
