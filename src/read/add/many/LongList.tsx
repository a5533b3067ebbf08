import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../parts/TranslateContext.ts'

type Props<Row> = {
  readonly rows: readonly Row[]
  readonly label: string
  readonly renderLine: (row: Row, at: number) => ReactNode
}

const FIRST = 10
const MORE = 100

/** A list that shows its beginning, and more of it when asked: a thousand lines would hold up the page. */
export function LongList<Row>({ rows, label, renderLine }: Props<Row>) {
  const t = useTranslate()
  const [shown, show] = useState(FIRST)
  const list = useRef<HTMLUListElement>(null)
  const [more, goOn] = useState<number | null>(null)
  const left = rows.length - shown
  useEffect(() => {
    // The keyboard goes on with the first line that wasn't there before.
    if (more !== null) list.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }, [more])
  return (
    <>
      <ul ref={list} className="import-list" aria-label={label}>
        {/* Rows are only ever added at the end. */}
        {rows.slice(0, shown).map((row, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <li key={at} {...(at === more ? { tabIndex: -1 } : {})}>
            {renderLine(row, at)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="action"
          onClick={() => {
            goOn(shown)
            show(shown + MORE)
          }}
        >
          {left > MORE
            ? t('Show {more} more of {left}', { more: MORE, left })
            : t('Show {more} more', { more: left })}
        </button>
      )}
    </>
  )
}
