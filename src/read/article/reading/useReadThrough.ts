import { useEffect, useEffectEvent, useState } from 'react'
import { followPlaces, isReadThrough, openPlaces } from '../../../library/places.ts'
import { useStory } from '../StoryContext.ts'
import { followSeen } from './followSeen.ts'

/** How much of the text must have been looked through, of 1: who skims leaves something out. */
const ENOUGH = 0.7

/**
 * Tells once that the reader has come to the end, and has looked through what lies between it and where
 * they left the story the last time. Who only jumps to the end has not read it.
 */
export function useReadThrough(onEnd: () => void) {
  const { slug, article } = useStory()
  const end = useEffectEvent(onEnd)
  // A correction makes another article of it, and takes nothing of what was read.
  const [read] = useState(() => ({
    from: offsetLeftAt(slug),
    seen: new Set<string>(),
    done: false,
  }))
  useEffect(() => {
    const left = new AbortController()
    const ahead = article.blocks.filter(({ start }) => start >= read.from)
    const parts = ahead.flatMap(({ start }) => document.querySelector(`.body #b${start}`) ?? [])
    const lengthOf = (ids: ReadonlySet<string>) =>
      ahead.reduce((sum, { start, end }) => sum + (ids.has(`b${start}`) ? end - start : 0), 0)
    const all = lengthOf(new Set(parts.map(({ id }) => id)))
    const look = () => {
      const place = openPlaces()[slug]
      if (read.done || !place || !isReadThrough(place)) return
      if (lengthOf(read.seen) < ENOUGH * all) return
      read.done = true
      end()
    }
    followSeen(parts, left.signal, ({ id }) => {
      read.seen.add(id)
      look()
    })
    left.signal.addEventListener('abort', followPlaces(look))
    return () => left.abort()
  }, [slug, article, read])
}

/** Where the story was left; its beginning, where that is its end. */
function offsetLeftAt(slug: string): number {
  const place = openPlaces()[slug]
  return place && !isReadThrough(place) ? place.offset : 0
}
