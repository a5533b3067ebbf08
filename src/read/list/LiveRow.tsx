import { memo } from 'react'
import type { Entry } from '../../library/list/Entry.ts'
import type { Passage } from '../../library/list/findPassage.ts'
import type { StatusContent } from '../../library/shelf/Record.ts'
import { RowMenu } from './RowMenu.tsx'
import type { RowActions } from './RowActions.ts'
import { StoryRow } from './StoryRow.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly entry: Entry
  readonly status: StatusContent
  readonly marks: number
  /** Where its text has the words that are looked for; null where they are in its row, or none are. */
  readonly passage: Passage | null
  /** Null while nothing is being selected. */
  readonly selected: boolean | null
  /** Which of how many, where not all rows are on the page. */
  readonly at: number | undefined
  readonly of: number | undefined
  readonly actions: RowActions
}

/** A row that knows the reader: what is unread, marked and theirs, and what can be done with it. */
export const LiveRow = memo(function LiveRow(props: Props) {
  const t = useTranslate()
  const { entry, status, marks, passage, selected, at, of, actions } = props
  const { slug, summary, added } = entry
  return (
    <StoryRow
      summary={summary}
      doings={{
        added,
        unread: !status.read,
        favourite: status.favourite,
        archived: status.archived,
        marks,
      }}
      opening={passage && <Found passage={passage} />}
      at={at}
      of={of}
    >
      {selected === null ? (
        <RowMenu
          headline={summary.headline}
          status={status}
          onStatus={(change) => actions.setStatus([slug], change)}
          onDelete={added ? () => actions.askToDelete([slug]) : null}
        />
      ) : (
        <label className="pick">
          <input
            type="checkbox"
            checked={selected}
            aria-label={t('Select {headline}', { headline: summary.headline })}
            onChange={() => actions.toggle(slug)}
          />
        </label>
      )}
    </StoryRow>
  )
})

function Found({ passage: { before, hit, after } }: { readonly passage: Passage }) {
  return (
    <>
      {before}
      <mark>{hit}</mark>
      {after}
    </>
  )
}
