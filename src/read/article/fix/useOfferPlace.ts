import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Place, type Room, placeOffer } from './placeOffer.ts'

/**
 * Where the offer stands beside the words that are selected. Words that were selected out of view
 * have it too, at the window's foot; those that are scrolled away from have none: null.
 */
export function useOfferPlace(offer: RefObject<HTMLElement | null>): Place | 'foot' | null {
  const [place, note] = useState<Place | 'foot' | null>('foot')
  // Before it is painted where it doesn't belong.
  useLayoutEffect(() => {
    const look = () => note(beside(getSelection(), offer.current))
    const begin = () => note(beside(getSelection(), offer.current) ?? 'foot')
    begin()
    document.addEventListener('selectionchange', begin)
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      document.removeEventListener('selectionchange', begin)
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [offer])
  return place
}

function beside(selection: Selection | null, offer: HTMLElement | null): Place | null {
  if (!offer || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const words = selection.getRangeAt(0).getBoundingClientRect()
  if (words.bottom < 0 || words.top > innerHeight) return null
  const touch = matchMedia('(pointer: coarse)').matches
  const { offsetWidth: width, offsetHeight: height } = offer
  return placeOffer(words, { width, height }, roomIn(), touch)
}

function roomIn(): Room {
  return {
    width: innerWidth,
    height: innerHeight,
    head: heightOf('.masthead'),
    foot: heightOf('.dock'),
  }
}

/** A bar that isn't shown takes nothing. */
function heightOf(bar: string): number {
  return document.querySelector(bar)?.getBoundingClientRect().height ?? 0
}
