import { type ReactNode, useState } from 'react'
import type { DateMention } from '../../article/Article.ts'
import { formatDay, formatPeriod } from '../parts/formatDay.ts'
import { useStory } from './StoryContext.ts'

type Props = { readonly date: DateMention; readonly children: ReactNode }

/** `Friday` says on a tap which Friday, and how that was worked out; a full date has no more to say. */
export function DateWords({ date, children }: Props) {
  const { article } = useStory()
  const [open, setOpen] = useState(false)
  const words = <time dateTime={isoOf(date)}>{children}</time>
  if (!date.relative) return words
  return (
    <>
      <button
        type="button"
        className="when"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        {words}
      </button>
      {open && (
        <span className="worked-out" role="note">
          {formatPeriod(date.from, date.to)}
          {article.published && `, counted from ${formatDay(article.published.iso)}`}
        </span>
      )}
    </>
  )
}

function isoOf({ from, to }: DateMention): string {
  return from === to ? from : `${from}/${to}`
}
