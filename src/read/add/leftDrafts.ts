import { type AddDraft, NO_DRAFT, isUntouched } from './AddDraft.ts'

/** What a tab has in its field, for the day when that tab is gone. */
export type LeftDraft = { readonly tab: string; readonly draft: AddDraft }

const KEY = 'on-record-draft left'
/** A reload stays the same tab. */
const TAB_KEY = 'on-record-draft tab'
/** So many are remembered; the oldest goes. */
const MOST = 5

type Tab = { name: string; held: Promise<void> | null }

const tabs = new WeakMap<Window, Tab>()

/** Writes down what is in this tab's field; an empty field leaves nothing. Never throws. */
export function leaveDraft(host: Window, draft: AddDraft): void {
  const tab = tabOf(host).name
  const left = readLeft(host)
  if (!isUntouched(draft)) {
    writeLeft(host, [...left.filter((one) => one.tab !== tab), { tab, draft }].slice(-MOST))
  } else if (left.some((one) => one.tab === tab)) dropLeft(host, tab)
}

/** The reader has it in a field again, or doesn't want it. */
export function dropLeft(host: Window, tab: string): void {
  writeLeft(
    host,
    readLeft(host).filter((one) => one.tab !== tab),
  )
}

/** What tabs have left that are closed; where the browser can't tell, all but this tab's own. */
export async function findLeft(host: Window): Promise<readonly LeftDraft[]> {
  await holdTab(host)
  const open = await openTabs(host)
  const own = tabOf(host).name
  return readLeft(host).filter(({ tab }) => tab !== own && !open.has(lockOf(tab)))
}

/** Others see that this tab is open as long as its page lives. */
export function holdTab(host: Window): Promise<void> {
  const tab = tabOf(host)
  tab.held ??= hold(host, tab)
  return tab.held
}

async function hold(host: Window, tab: Tab): Promise<void> {
  if (await lock(host, tab.name)) return
  // The page before a reload may not have let go yet.
  await new Promise((resolve) => host.setTimeout(resolve, 500))
  if (await lock(host, tab.name)) return
  // A tab that was duplicated brings the name of the first: both may be typed in.
  nameTab(host, tab)
  await lock(host, tab.name)
}

/** Whether the name is this tab's alone, as far as the browser can tell. */
function lock({ navigator }: Window, tab: string): Promise<boolean> {
  if (!navigator?.locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    navigator.locks
      .request(lockOf(tab), { ifAvailable: true }, (granted) => {
        resolve(granted !== null)
        return granted && new Promise(() => undefined)
      })
      .catch(() => resolve(true))
  })
}

async function openTabs({ navigator }: Window): Promise<ReadonlySet<string | undefined>> {
  try {
    const { held = [] } = await navigator.locks.query()
    return new Set(held.map(({ name }) => name))
  } catch {
    return new Set()
  }
}

function lockOf(tab: string): string {
  return `on-record-draft ${tab}`
}

function tabOf(host: Window): Tab {
  const known = tabs.get(host)
  if (known) return known
  const tab: Tab = { name: '', held: null }
  tabs.set(host, tab)
  try {
    tab.name = host.sessionStorage.getItem(TAB_KEY) ?? ''
  } catch {
    // The browser keeps nothing for a tab.
  }
  if (tab.name === '') nameTab(host, tab)
  return tab
}

function nameTab(host: Window, tab: Tab): void {
  tab.name = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`
  try {
    host.sessionStorage.setItem(TAB_KEY, tab.name)
  } catch {
    // It is known by this name until the page closes.
  }
}

function writeLeft(host: Window, left: readonly LeftDraft[]): void {
  try {
    if (left.length === 0) host.localStorage.removeItem(KEY)
    else host.localStorage.setItem(KEY, JSON.stringify(left))
  } catch {
    // Without room the tab alone holds it, as before.
  }
}

function readLeft(host: Window): readonly LeftDraft[] {
  try {
    const left: unknown = JSON.parse(host.localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(left) ? left.flatMap(leftIn) : []
  } catch {
    return []
  }
}

function leftIn(one: Partial<LeftDraft> | null): readonly LeftDraft[] {
  if (typeof one?.tab !== 'string' || typeof one.draft?.text !== 'string') return []
  // Only this module writes it; what an older build didn't write is as it is in no draft.
  return [{ tab: one.tab, draft: { ...NO_DRAFT, ...one.draft } }]
}
