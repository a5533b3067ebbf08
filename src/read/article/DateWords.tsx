import type { ReactNode } from 'react'
import type { DateMention } from '../../article/Article.ts'
import { ofTheApp } from '../parts/appLanguage.ts'
import { formatDay, formatPeriod } from '../parts/formatDay.ts'
import { useReading, useReadingStore } from './reading/ReadingContext.ts'
import { useStory } from './StoryContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly date: DateMention
  /** Its last words: a mark or a quote may cut them. */
  readonly last: boolean
  readonly children: ReactNode
}

/** `Friday` says on a tap which Friday, and how that was worked out; a full date has no more to say. */
export function DateWords({ date, last, children }: Props) {
  const reading = useReadingStore()
  const open = useReading(({ openDay }) => openDay === date)
  const words = <time dateTime={isoOf(date)}>{children}</time>
  if (!date.relative) return words
  return (
    <span className="kept">
      <button
        type="button"
        className="when"
        aria-expanded={open}
        onClick={() => reading.change({ openDay: open ? null : date })}
      >
        {words}
      </button>
      {open && last && <DayNote date={date} />}
    </span>
  )
}

/** Lies over what follows, so that no line of the words is broken anew. */
function DayNote({ date }: { readonly date: DateMention }) {
  const t = useTranslate()
  const { article } = useStory()
  return (
    <span className="worked-out" role="note" {...ofTheApp(t)}>
      {article.published
        ? t('{period}, counted from {day}', {
            period: formatPeriod(t, date.from, date.to),
            day: formatDay(t, article.published.iso),
          })
        : formatPeriod(t, date.from, date.to)}
    </span>
  )
}

function isoOf({ from, to }: DateMention): string {
  return from === to ? from : `${from}/${to}`
}
