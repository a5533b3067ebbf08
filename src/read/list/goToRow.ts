/** Where the stories of a list begin, below all that narrows and sorts them. */
export const STORIES = 'stories'

/** The keyboard goes to the story below or above; from anywhere else, to the first. */
export function goToRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.list [data-slug] h2 a')]
  const at = links.findIndex((link) => isInRow(link, document.activeElement))
  if (at < 0) links[0]?.focus()
  else links[at + step]?.focus()
}

function isInRow(link: Element, focused: Element | null): boolean {
  return link.closest('[data-slug]')?.contains(focused) === true
}
