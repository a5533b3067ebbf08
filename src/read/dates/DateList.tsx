import { memo } from 'react'
import type { Article, DateMention } from '../../article/Article.ts'
import { contains } from '../../article/Span.ts'
import { formatDay, formatPeriod } from '../parts/formatDay.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly article: Article
  /** The reader goes to where a date is named. */
  readonly onFollow: () => void
}

/** The days and periods that the article names, earliest first, each with the words that name it. */
export const DateList = memo(function DateList({ article, onFollow }: Props) {
  const t = useTranslate()
  const periods = groupPeriods(article.dates)
  if (periods.length === 0) return <p className="aside">{t('No days were found in the text.')}</p>
  return (
    <>
      <ol className="timeline">
        {periods.map((mentions) => (
          <li key={`${mentions[0].from}/${mentions[0].to}`}>
            <time dateTime={mentions[0].from}>
              {formatPeriod(t, mentions[0].from, mentions[0].to)}
            </time>
            {mentions.map((date) => (
              <MentionLink key={date.start} article={article} date={date} onFollow={onFollow} />
            ))}
          </li>
        ))}
      </ol>
      {article.published && article.dates.some(({ relative }) => relative) && (
        <p className="aside">
          {t('Words like “Friday” are counted from {day}, when the story was published.', {
            day: formatDay(t, article.published.iso),
          })}
        </p>
      )}
    </>
  )
})

type Period = readonly [DateMention, ...DateMention[]]

function groupPeriods(dates: readonly DateMention[]): readonly Period[] {
  const groups = new Map<string, [DateMention, ...DateMention[]]>()
  for (const date of dates) {
    const group = groups.get(`${date.from}/${date.to}`)
    if (group) group.push(date)
    else groups.set(`${date.from}/${date.to}`, [date])
  }
  return [...groups.values()].toSorted(
    ([a], [b]) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
  )
}

/** The words around the date, as a way to the block they stand in. */
function MentionLink({ article, date, onFollow }: Props & { readonly date: DateMention }) {
  const block = article.blocks.find((block) => contains(block, date))
  const words = around(article.text, date)
  if (!block) return <span className="words">{words}</span>
  return (
    <a className="words" href={`#b${block.start}`} onClick={onFollow}>
      {words}
    </a>
  )
}

const CONTEXT = 40

/** `… the council voted on Friday to mend the wall …` */
function around(text: string, { start, end }: DateMention): string {
  const left = text.slice(Math.max(0, start - CONTEXT), start)
  const right = text.slice(end, end + CONTEXT)
  const line = left.lastIndexOf('\n') + 1
  const isWhole = line > 0 || start <= CONTEXT
  const before = isWhole ? left.slice(line) : `… ${left.slice(left.indexOf(' ') + 1)}`
  const [after = ''] = right.split('\n', 1)
  const ends = after.length < right.length || end + CONTEXT >= text.length
  const cut = ends ? after : `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))} …`
  return `${before}${text.slice(start, end)}${cut}`.replace(/\s+/gu, ' ')
}
