import { type Notes, statusOf } from '../../library/list/Entry.ts'
import type { StatusContent } from '../../library/shelf/Record.ts'
import { useKeys } from '../keys/useKeys.ts'

type Actions = {
  readonly setStatus: (slugs: readonly string[], change: Partial<StatusContent>) => void
}

/** The keys of the open story hold in the list too, for the row that has the keyboard. */
export function useStatusKeys(notes: Notes, actions: Actions) {
  const toggle = (what: keyof StatusContent) => () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-slug]')
    const slug = row?.dataset['slug']
    if (slug === undefined) return
    actions.setStatus([slug], { [what]: !statusOf(notes, slug)[what] })
  }
  useKeys({ r: toggle('read'), f: toggle('favourite'), e: toggle('archived') })
}
