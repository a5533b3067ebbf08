import type { Entry, Notes } from '../../library/list/Entry.ts'
import { statusOf } from '../../library/list/Entry.ts'
import type { InText } from '../../library/list/searchTexts.ts'
import { LiveRow } from './LiveRow.tsx'
import { LongList } from './LongList.tsx'
import type { RowActions } from './RowActions.ts'
import { useKeyboardStays } from './useKeyboardStays.ts'

type Props = {
  readonly entries: readonly Entry[]
  /** How many more belong at the end, that aren't at hand yet. */
  readonly more: number
  readonly notes: Notes
  readonly inText: InText
  /** Tells one list from another. */
  readonly name: string
  /** Null while nothing is being selected. */
  readonly selected: ReadonlySet<string> | null
  readonly actions: RowActions
}

/** Above this many, only the rows in view are on the page. */
const LONG = 100

export function Rows({ entries, more, notes, inText, name, selected, actions }: Props) {
  const all = entries.length + more
  const isLong = all > LONG
  const row = (entry: Entry, at: number) => (
    <LiveRow
      key={entry.slug}
      entry={entry}
      status={statusOf(notes, entry.slug)}
      marks={notes.marks.get(entry.slug) ?? 0}
      passage={inText.get(entry.slug) ?? null}
      selected={selected && selected.has(entry.slug)}
      at={isLong ? at + 1 : undefined}
      of={isLong ? all : undefined}
      actions={actions}
    />
  )
  const keyboard = useKeyboardStays(entries)
  return (
    <div {...keyboard}>
      {isLong ? (
        <LongList entries={entries} name={name} row={row} onReach={actions.reach} />
      ) : (
        <div className="rows">{entries.map(row)}</div>
      )}
    </div>
  )
}
