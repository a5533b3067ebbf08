export const MARK_LIST = 'marks-here'

/** The story whose list was asked for before it was there. */
let asked: string | null = null

/** Brings the list of the story's marks to the reader, unfolded: at once, or as soon as it is there. */
export function openMarkList(): void {
  const summary = document.getElementById(MARK_LIST)
  asked = summary ? null : location.pathname
  const list = summary?.closest('details')
  if (list) list.open = true
  summary?.scrollIntoView({ block: 'start' })
  summary?.focus({ preventScroll: true })
}

/** The list stands at the foot of a story, which comes later than the buttons that lead to it. */
export function markListCame(summary: HTMLElement | null): void {
  if (summary && asked === location.pathname) openMarkList()
}
