import type { NavigateFunction } from 'react-router'
import { addEntry, type Open, whatIsOpen } from './whatIsOpen.ts'

/**
 * Back closes what is open, as phones' readers expect. What is open is a list, and the history follows
 * it: above the page's own entry stands one for each thing that is open. An entry says how high it
 * stands, and whether a card is open there.
 *
 *     the story · its card, 1 · the panel over both, 2
 */
export function backCloses(leadTo: NavigateFunction): void {
  navigate = leadTo
  if (whatIsOpen.opened === opened) return
  // The entry of a card that was opened early says nothing of it.
  if (whatIsOpen.early) history.replaceState({ ...history.state, height: 1, card: true }, '')
  look()
  Object.assign(whatIsOpen, { opened, closed, popped, moved: follow })
  document.addEventListener('toggle', onToggle, { capture: true })
  document.addEventListener('close', onToggle, { capture: true })
  // A dialog that is taken off the page while it is open says nothing of it.
  new MutationObserver(() => {
    if (layersOf(open).some((layer) => !layer.isConnected)) follow()
  }).observe(document.body, { childList: true, subtree: true })
  for (const layer of document.querySelectorAll<HTMLElement>(OVER)) opened(layer)
}

/** `idx` is the router's number of an entry: the same for all of a page's. */
type State = { readonly idx?: number; readonly height?: number; readonly card?: boolean }

type Entry = { readonly state: State | null; readonly href: string }

/** The lowest first: a card stands in the page, and all else over it. */
let open: readonly Open[] = []

/** The entry that the reader is at, as it was seen last. */
let here: Entry = { state: null, href: '' }

/** How high the entry stands that the browser is going back to for this list, which takes it a moment. */
let goal: number | null = null

let navigate: NavigateFunction

function opened(what: Open) {
  look()
  if (open.includes(what)) return
  open = what === 'card' ? [what, ...open] : [...open, what]
  if (goal === null) addEntries()
}

function closed(what: Open) {
  look()
  if (!open.includes(what)) return
  open = open.filter((one) => one !== what)
  // What opens in its place just now takes its entry.
  setTimeout(follow)
}

/** The history gets as many entries as there are things open. */
function follow() {
  look()
  open = open.filter((one) => one === 'card' || one.isConnected)
  if (goal !== null) return
  addEntries()
  const surplus = heightOf(here.state) - open.length
  if (surplus === 0) return
  goBack(surplus)
}

/**
 * Whoever goes on to another page while the browser goes back would be taken back from there: the way
 * on comes after the way back.
 *
 *     Escape, g s:  the story · its card  →  the story  →  the story · the settings
 */
function goBack(by: number) {
  goal = open.length
  history.pushState = goOnLater
  patience = setTimeout(() => {
    goOn()
    // It has nowhere to go back to: this entry stands for what is open now.
    history.replaceState(stateAt(open.length, here.state), '')
    note()
  }, PATIENCE)
  history.go(-by)
}

/**
 * A Back that fell into the way back has led out of the page, and was meant for what opened since.
 *
 *     the list · the story · the panel, 1, which was closed, and is open again: back to the list
 *     the list · the story
 */
function comeBack() {
  // One Back closes one thing: it is the last that the way there knows nothing of.
  goal = 1
  history.pushState = goOnLater
  history.forward()
}

/** How long the browser may take to go back, in ms. Where it doesn't, it says nothing. */
const PATIENCE = 1000
let patience: ReturnType<typeof setTimeout> | undefined

/** Goes where the reader wanted to go meanwhile, the last time. */
let wanted = () => {}

/** Stands in for what the router calls, with its own state of an entry. */
function goOnLater({ usr }: { readonly usr?: unknown }, _: string, to?: string | URL | null) {
  const { pathname, search, hash } = new URL(to ?? '', location.href)
  const path = pathname.slice(import.meta.env.BASE_URL.length - 1)
  wanted = () => void navigate({ pathname: path, search, hash }, { state: usr })
}

/** The way back is done, or given up. */
function goOn() {
  goal = null
  clearTimeout(patience)
  Reflect.deleteProperty(history, 'pushState')
  // The router hears of the way back first.
  setTimeout(wanted)
  wanted = () => {}
}

function addEntries(href?: string) {
  for (let height = heightOf(here.state) + 1; height <= open.length; height++) {
    addEntry(stateAt(height, here.state), href)
    note()
  }
}

/** Looks where the reader is now; who came by Back or Forward is told of by `popped`. */
function look() {
  const state: State | null = history.state
  if (!isSamePage(state, here.state)) arrive(state)
  // The router has put another address into the entry, and knows nothing of what is open.
  else if (heightOf(state) !== heightOf(here.state)) {
    if (location.pathname !== new URL(here.href).pathname) arrive(state)
    history.replaceState(stateAt(heightOf(here.state), state), '')
  }
  note()
}

/** At another page, or at another place of this one: sheets may still be open, the card is its own. */
function arrive(state: State | null) {
  const layers = layersOf(open)
  open = state?.card === true ? ['card', ...layers] : layers
}

function note() {
  here = { state: history.state, href: location.href }
}

/** Hears of Back before the router does. */
function popped(event: Event) {
  const before = here
  const meant = goal
  goOn()
  if (meant === 0 && open.length > 0 && !isSamePage(history.state, before.state)) {
    event.stopImmediatePropagation()
    return comeBack()
  }
  note()
  if (isSamePage(here.state, before.state)) step(before, meant)
  else {
    arrive(here.state)
    closeAll(layersOf(open))
  }
  if (heightOf(here.state) === 0) history.scrollRestoration = 'auto'
  keepFocus()
  follow()
}

/**
 * From one entry of a page to another: to follow the list, because the reader asked for it, or both. Who
 * goes back while the browser does comes out lower than it was `meant` to.
 *
 *     the story · its card, 1 · the panel, 2, which was closed, and is open again: back to 1, and Back
 *     the story · its card, 1
 */
function step(before: Entry, meant: number | null) {
  const back = Math.max(0, (meant ?? open.length) - heightOf(here.state))
  const leaving = open.slice(Math.max(0, open.length - back))
  const reopens = meant === null && here.state?.card === true && !open.includes('card')
  open = open.slice(0, open.length - leaving.length)
  if (reopens) open = ['card', ...open]
  // Only a card has an address: whatever else goes leaves the reader at the one that is shown, and the
  // page’s own entry keeps its own.
  else if (open.includes('card') && heightOf(here.state) === 0) addEntries(before.href)
  else if (!leaving.includes('card')) {
    history.replaceState(stateAt(heightOf(here.state), before.state), '', before.href)
    note()
  }
  closeAll(layersOf(leaving))
}

function closeAll(layers: readonly HTMLElement[]) {
  for (const layer of layers.toReversed()) {
    open = open.filter((one) => one !== layer)
    close(layer)
    // What asks whether to leave it stays until it is answered.
    if (layer.matches(OVER)) open = [...open, layer]
  }
}

const OVER = ':modal, :popover-open'

function onToggle({ target }: Event) {
  if (!(target instanceof HTMLElement)) return
  if (target.matches(OVER)) opened(target)
  else closed(target)
}

function close(layer: HTMLElement) {
  if (!(layer instanceof HTMLDialogElement) || layer.matches(':popover-open')) layer.hidePopover()
  else if (CAN_BE_ASKED) layer.requestClose()
  else layer.close()
}

/** Older browsers can close a dialog, and can't ask it to. */
const CAN_BE_ASKED = 'requestClose' in HTMLDialogElement.prototype

/** On the way to an address that names a quote, browsers take the focus away after the event. */
function keepFocus() {
  const focused = document.activeElement
  setTimeout(() => {
    const lost = document.activeElement === document.body
    if (lost && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  })
}

function layersOf(open: readonly Open[]): readonly HTMLElement[] {
  return open.filter((one) => one !== 'card')
}

function isSamePage(one: State | null, other: State | null): boolean {
  return one?.idx !== undefined && one.idx === other?.idx
}

function heightOf(state: State | null): number {
  return state?.height ?? 0
}

function stateAt(height: number, state: State | null): State {
  return { ...state, height, card: open.includes('card') }
}
