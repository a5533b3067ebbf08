import type { Entry, Notes } from '../../library/list/Entry.ts'
import { statusOf } from '../../library/list/Entry.ts'
import type { RowActions } from './RowActions.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

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
  const t = useTranslate()
  const slugs = selected.map(({ slug }) => slug)
  const own = selected.filter(({ added }) => added !== null).map(({ slug }) => slug)
  const none = slugs.length === 0
  const all = (has: 'read' | 'favourite' | 'archived') =>
    !none && slugs.every((slug) => statusOf(notes, slug)[has])
  const [read, favourite, archived] = [all('read'), all('favourite'), all('archived')]
  return (
    <section className="select-bar" aria-label={t('Selected stories')}>
      <p>
        <output>
          {t('{stories} selected', { stories: t('{count} stories', { count: slugs.length }) })}
        </output>
        {slugs.length < shown && (
          <button type="button" className="link" onClick={on.onSelectAll}>
            {t('Select all {all}', { all: shown })}
          </button>
        )}
      </p>
      <div className="actions">
        <Act idle={none} onAct={() => actions.setStatus(slugs, { read: !read })}>
          {t(read ? 'Mark unread' : 'Mark read')}
        </Act>
        <Act idle={none} onAct={() => actions.setStatus(slugs, { favourite: !favourite })}>
          {t(favourite ? 'Remove favourite' : 'Favourite')}
        </Act>
        <Act idle={none} onAct={() => actions.setStatus(slugs, { archived: !archived })}>
          {t(archived ? 'Take out of archive' : 'Archive')}
        </Act>
        <Act idle={own.length === 0} onAct={() => actions.askToDelete(own)}>
          {t('Delete …')}
        </Act>
        <Act idle={none} onAct={() => on.onExport(slugs)}>
          {t('Export …')}
        </Act>
        <Act idle={false} onAct={on.onEnd}>
          {t('Done')}
        </Act>
      </div>
      {own.length < slugs.length && (
        <p className="hint">
          {t('{count} built-in stories can be archived but not deleted.', {
            count: slugs.length - own.length,
          })}
        </p>
      )}
    </section>
  )
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
