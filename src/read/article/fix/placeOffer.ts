/** In CSS pixels of the window. */
export type Place = { readonly top: number; readonly left: number }
type Words = Place & { readonly bottom: number }
type Size = { readonly width: number; readonly height: number }

/** The window, and what of it the bars at its head and its foot take. */
export type Room = Size & { readonly head: number; readonly foot: number }

const GAP = 12
const EDGE = 8

/**
 * Where the offer stands so that it hides none of the words that it is about: below them, or above
 * where there is no room. Where a finger selects, the system's own menu stands beside the words: the
 * offer is at the window's foot, or at its head. Words that fill the window leave no such place.
 */
export function placeOffer(words: Words, offer: Size, room: Room, touch: boolean): Place {
  const highest = room.head + EDGE
  const lowest = room.height - room.foot - EDGE - offer.height
  const below = touch ? lowest : words.bottom + GAP
  const above = touch ? highest : Math.min(words.top - GAP - offer.height, lowest)
  const isFreeBelow = below <= lowest && words.bottom + EDGE <= below
  const isFreeAbove = above >= highest && above + offer.height + EDGE <= words.top
  const rightmost = room.width - EDGE - offer.width
  const left = touch ? (room.width - offer.width) / 2 : Math.min(words.left, rightmost)
  return {
    top: isFreeBelow ? below : isFreeAbove ? above : lowest,
    left: Math.max(EDGE, left),
  }
}
