import type { Marks } from '../../../library/list/deleteStories.ts'

/** A deletion that was asked for where a story is read: the list does it, and offers the way back. */
type Wish = { readonly slugs: readonly string[]; readonly marks: Marks }

let wish: Wish | null = null

export function leaveWish(left: Wish): void {
  wish = left
}

/** Each is done once. */
export function takeWish(): Wish | null {
  const taken = wish
  wish = null
  return taken
}
