import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react'
import { MINE } from '../../library/list/mine.ts'
import type { ShelfDoor } from '../../library/shelf/shelfDoor.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import type { LibraryProps } from './LibraryProps.ts'
import { never } from '../../library/never.ts'

type Library = ComponentType<LibraryProps>

/** Held from its first coming on: whoever goes back to the list finds it as it was, at once. */
let held: Library | null = null

/** The whole list, once there is a reason to fetch it; null until it is here. */
export function useLibraryList(asked: boolean) {
  const [Library, take] = useState<{ readonly list: Library | null }>({ list: held })
  const [failed, fail] = useState(false)
  const door = useShelfDoor()
  const holds = useHoldsAnything(door)
  const wanted = holds || asked
  useEffect(() => {
    if (!wanted || held) return
    let ended = false
    // What keeps the stories is fetched beside what shows them.
    if (holds) void door?.open()
    import('./LibraryList.tsx').then(
      ({ LibraryList }) => {
        held = LibraryList
        return ended || take({ list: held })
      },
      () => {
        if (!ended) fail(asked)
      },
    )
    return () => {
      ended = true
    }
  }, [wanted, asked, holds, door])
  return { Library: wanted ? Library.list : null, failed }
}

function useHoldsAnything(door: ShelfDoor | null): boolean {
  return useSyncExternalStore(
    door?.subscribe ?? never,
    () => door !== null && MINE.some((kind) => door.mayHold(kind)),
    no,
  )
}
const no = () => false
