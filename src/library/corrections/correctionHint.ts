import { isSlug } from '../../article/Edition.ts'

/** Which stories have corrections: so little that it can be asked before what keeps them is there. */
export type CorrectionHint = {
  /** Whether a story may have some; where nothing can be noted, every story may. */
  readonly has: (slug: string) => boolean
  readonly note: (slug: string, some: boolean) => void
  /** Notes those that were forgotten. */
  readonly add: (slugs: Iterable<string>) => void
  readonly forgetAll: () => void
  /** Told when another tab has noted something. */
  readonly subscribe: (listener: () => void) => void
}

const KEY = 'on-record-corrected'

export function createHint(host: Window): CorrectionHint {
  function read(): ReadonlySet<string> | null {
    try {
      return new Set((host.localStorage.getItem(KEY) ?? '').split(' ').filter(isSlug))
    } catch {
      // Storage may be switched off.
      return null
    }
  }

  function write(slugs: ReadonlySet<string>) {
    try {
      host.localStorage.setItem(KEY, [...slugs].join(' '))
    } catch {
      // Then every story is looked for.
    }
  }

  return {
    has: (slug) => read()?.has(slug) ?? true,
    note(slug, some) {
      const slugs = new Set(read())
      if (slugs.has(slug) === some) return
      if (some) slugs.add(slug)
      else slugs.delete(slug)
      write(slugs)
    },
    add(slugs) {
      const before = read()
      const all = new Set([...(before ?? []), ...slugs])
      if (before && all.size > before.size) write(all)
    },
    forgetAll() {
      try {
        host.localStorage.removeItem(KEY)
      } catch {
        // Nothing was noted there.
      }
    },
    subscribe(listener) {
      host.addEventListener('storage', ({ key }) => {
        if (key === KEY) listener()
      })
    },
  }
}
