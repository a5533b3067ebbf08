import { memo } from 'react'
import type { Article, DateMention, OpenDate } from '../../article/Article.ts'
import { contains, slice, type Span } from '../../article/Span.ts'
import { formatDay, formatPeriod } from '../parts/formatDay.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly article: Article
  /** The reader goes to where a date is named. */
  readonly onFollow: () => void
}

/** The days and periods that the article names, earliest first, each with the words that name it; below them those that it leaves open. */
export const DateList = memo(function DateList({ article, onFollow }: Props) {
  const t = useTranslate()
  const periods = groupPeriods(article.dates)
  const open = groupWords(article)
  if (periods.length + open.length === 0)
    return <p className="aside">{t('No days were found in the text.')}</p>
  return (
    <>
      <ol className="timeline">
        {periods.map((mentions) => (
          <li key={`${mentions[0].from}/${mentions[0].to}`}>
            <time dateTime={mentions[0].from}>
              {formatPeriod(t, mentions[0].from, mentions[0].to)}
            </time>
            <Mentions article={article} dates={mentions} onFollow={onFollow} />
          </li>
        ))}
        {open.map(({ words, lacks, dates }) => (
          <li key={words}>
            <b>{t(LACKING[lacks], { words })}</b>
            <Mentions article={article} dates={dates} onFollow={onFollow} />
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

const LACKING = {
  year: '{words}, year not stated',
  date: '{words}, date not stated',
} as const

/** Open days that are named by the same words. */
function groupWords({ text, openDates = [] }: Article) {
  const groups = new Map<string, OpenDate[]>()
  for (const date of openDates) {
    const words = slice(text, date).replace(/\s+/gu, ' ')
    groups.set(words, [...(groups.get(words) ?? []), date])
  }
  return [...groups].flatMap(([words, dates]) =>
    dates.slice(0, 1).map(({ lacks }) => ({ words, lacks, dates })),
  )
}

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

function Mentions({ dates, ...props }: Props & { readonly dates: readonly Span[] }) {
  return dates.map((date) => <MentionLink key={date.start} {...props} date={date} />)
}

/** The words around the date, as a way to the block they stand in. */
function MentionLink({ article, date, onFollow }: Props & { readonly date: Span }) {
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
function around(text: string, { start, end }: Span): string {
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
