import { STYLE_ORDER, type Style } from './citations/Style.ts'

/** The style that this reader cites in. Kept in this browser; citing works without storage. */
const KEY = 'on-record-citation-style'

let chosen: Style | null = null

export function openCitationStyle(): Style {
  chosen ??= styleNamed(readKept())
  return chosen
}

export function saveCitationStyle(style: Style): void {
  chosen = style
  try {
    localStorage.setItem(KEY, style)
  } catch {
    // Private windows may refuse: the choice still holds until the page is closed.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function styleNamed(name: string | null): Style {
  return STYLE_ORDER.find((style) => style === name) ?? 'plain'
}
