/** Stories that were opened and weren't there any more, as long as the page stands. */
const dropped = new Set<string>()

export function noteDropped(slug: string): void {
  dropped.add(slug)
}

/** Nobody asks the network for it: it is known once the story was opened. */
export function wasDropped(slug: string): boolean {
  return dropped.has(slug)
}
