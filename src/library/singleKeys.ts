import { createListeners } from './createListeners.ts'

/**
 * Whether single letters are keys of the app. Who dictates to the browser, or types by accident,
 * can switch them off (WCAG 2.1.4). Kept in this browser where it keeps anything.
 */
const KEY = 'on-record-single-keys'

let on: boolean | null = null
const { subscribe, tell } = createListeners()

export function singleKeysOn(): boolean {
  on ??= readKept() !== 'off'
  return on
}

export function switchSingleKeys(chosen: boolean): void {
  on = chosen
  try {
    if (chosen) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // The choice still holds until the page is closed.
  }
  tell()
}

export const followSingleKeys = subscribe

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
