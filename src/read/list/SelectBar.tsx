import type { Entry, Notes } from '../../library/list/Entry.ts'
import { statusOf } from '../../library/list/Entry.ts'
import { formatCount } from '../parts/formatCount.ts'
import type { RowActions } from './RowActions.ts'

type Props = {
  readonly selected: readonly Entry[]
  readonly notes: Notes
  readonly shown: number
  readonly actions: RowActions
  readonly onSelectAll: () => void
  readonly onExport: (slugs: readonly string[]) => void
  readonly onEnd: () => void
}

/** What can be done with every selected story at once. */
export function SelectBar({ selected, notes, shown, actions, ...on }: Props) {
  const slugs = selected.map(({ slug }) => slug)
  const own = selected.filter(({ added }) => added !== null).map(({ slug }) => slug)
  const none = slugs.length === 0
  const all = (has: 'read' | 'favourite' | 'archived') =>
    !none && slugs.every((slug) => statusOf(notes, slug)[has])
  const [read, favourite, archived] = [all('read'), all('favourite'), all('archived')]
  return (
    <section className="select-bar" aria-label="Selected stories">
      <p>
        <output>{formatCount(slugs.length, 'story', 'stories')} selected</output>
        {slugs.length < shown && (
          <button type="button" className="link" onClick={on.onSelectAll}>
            Select all {shown.toLocaleString('en-GB')}
          </button>
        )}
      </p>
      <div className="actions">
        <Act idle={none} onAct={() => actions.setStatus(slugs, { read: !read })}>
          {read ? 'Mark unread' : 'Mark read'}
        </Act>
        <Act idle={none} onAct={() => actions.setStatus(slugs, { favourite: !favourite })}>
          {favourite ? 'Remove favourite' : 'Favourite'}
        </Act>
        <Act idle={none} onAct={() => actions.setStatus(slugs, { archived: !archived })}>
          {archived ? 'Take out of archive' : 'Archive'}
        </Act>
        <Act idle={own.length === 0} onAct={() => actions.askToDelete(own)}>
          Delete …
        </Act>
        <Act idle={none} onAct={() => on.onExport(slugs)}>
          Export …
        </Act>
        <Act idle={false} onAct={on.onEnd}>
          Done
        </Act>
      </div>
      {own.length < slugs.length && (
        <p className="hint">{builtInHint(slugs.length - own.length)}</p>
      )}
    </section>
  )
}

function builtInHint(count: number): string {
  return count === 1
    ? '1 of them is built in: it can be archived, not deleted.'
    : `${count.toLocaleString('en-GB')} of them are built in: they can be archived, not deleted.`
}

/** One that has nothing to do keeps the keyboard all the same: archiving leaves none selected. */
type ActProps = {
  readonly idle: boolean
  readonly onAct: () => void
  readonly children: string
}

function Act({ idle, onAct, children }: ActProps) {
  return (
    <button
      type="button"
      className="action"
      aria-disabled={idle}
      onClick={idle ? undefined : onAct}
    >
      {children}
    </button>
  )
}
