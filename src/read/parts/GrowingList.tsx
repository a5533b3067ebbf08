import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslate } from './TranslateContext.ts'

type Props<Row> = {
  readonly rows: readonly Row[]
  readonly label: string
  readonly renderLine: (row: Row, at: number) => ReactNode
  /** Tells one row from another, where rows may go; else they are only ever added at the end. */
  readonly keyOf?: (row: Row) => string
  /** As many are shown unasked. */
  readonly first?: number
  readonly className?: string
  readonly lineClass?: string
}

const MORE = 100

/** A list that shows its beginning, and more of it when asked: a thousand lines would hold up the page. */
export function GrowingList<Row>({
  rows,
  label,
  renderLine,
  keyOf,
  first = 10,
  className,
  lineClass,
}: Props<Row>) {
  const t = useTranslate()
  const [shown, show] = useState(first)
  const list = useRef<HTMLUListElement>(null)
  const [more, goOn] = useState<number | null>(null)
  const left = rows.length - shown
  useEffect(() => {
    // The keyboard goes on with the first line that wasn't there before.
    if (more !== null) list.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }, [more])
  return (
    <>
      <ul ref={list} className={className} aria-label={label}>
        {rows.slice(0, shown).map((row, at) => (
          <li
            key={keyOf?.(row) ?? at}
            className={lineClass}
            {...(at === more ? { tabIndex: -1 } : {})}
          >
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
