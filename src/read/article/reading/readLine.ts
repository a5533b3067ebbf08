/** Where the text begins to be seen, right below the masthead, in CSS pixels of the window. */
export const READ_LINE = 90

/**
 * Where a part of the story stands in the window. Far above it the place of the stretch that the part
 * is in will do: the browser doesn't have to lay that out.
 */
export function placeOf(part: Element): DOMRect {
  const stretch = part.closest('.body')?.getBoundingClientRect()
  return stretch && stretch.bottom < 0 ? stretch : part.getBoundingClientRect()
}
