export const MARK_LIST = 'marks-here'

/** Brings the list of the story's marks to the reader, unfolded. */
export function openMarkList(): void {
  const summary = document.getElementById(MARK_LIST)
  const list = summary?.closest('details')
  if (list) list.open = true
  summary?.scrollIntoView({ block: 'start' })
  summary?.focus({ preventScroll: true })
}
