import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { MarkGroup, MarkGrouping } from '../../library/marks/listMarks.ts'
import { wordsOfTarget } from '../../library/marks/markOf.ts'
import type { Kept, MarkContent, MarkTarget } from '../../library/shelf/Record.ts'
import { MARK_KINDS } from '../../library/shelf/values.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { formatDay, formatWeekday } from '../parts/formatDay.ts'
import { formatKind } from '../parts/marks/kindWords.ts'
import { wasDropped } from '../parts/marks/droppedStories.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly groups: readonly MarkGroup[]
  readonly by: MarkGrouping
  /** Slugs of stories that were deleted. */
  readonly gone: ReadonlySet<string>
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** So many marks are shown at first, and so many more whenever the reader comes to their end. */
const STEP = 60

/** The marks under their headings. Ten thousand are shown as they are come to. */
export function MarkGroups({ groups, by, gone, chosen, onChoose }: Props) {
  const [most, showMost] = useState(STEP)
  const total = groups.reduce((sum, { marks }) => sum + marks.length, 0)
  const shown = firstOf(groups, most)

  function toggle(id: string) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }

  return (
    <>
      {shown.map((group) => (
        <section key={group.key} className="mark-group">
          <GroupHead group={group} by={by} gone={gone.has(group.key)} />
          <ul>
            {group.marks.map((mark) => (
              <MarkRow
                key={mark.id}
                mark={mark}
                by={by}
                gone={gone.has(mark.slug)}
                chosen={chosen.has(mark.id)}
                onChoose={toggle}
              />
            ))}
          </ul>
        </section>
      ))}
      {most < total && <More left={total - most} onMore={() => showMost(most + STEP)} />}
    </>
  )
}

/** The groups with their first marks only, so many in all. */
function firstOf(groups: readonly MarkGroup[], most: number): readonly MarkGroup[] {
  const shown: MarkGroup[] = []
  let left = most
  for (const { key, marks } of groups) {
    if (left <= 0) break
    shown.push({ key, marks: marks.slice(0, left) })
    left -= marks.length
  }
  return shown
}

type MoreProps = { readonly left: number; readonly onMore: () => void }

/** Brings more when it comes into view; a button, for whoever doesn't scroll. */
function More({ left, onMore }: MoreProps) {
  const t = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!button.current || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && onMore(),
      { rootMargin: '600px' },
    )
    observer.observe(button.current)
    return () => observer.disconnect()
  })
  return (
    <button ref={button} type="button" className="action" onClick={onMore}>
      {t('Show more: {marks} left', { marks: t('{count} marks', { count: left }) })}
    </button>
  )
}

type HeadProps = {
  readonly group: MarkGroup
  readonly by: MarkGrouping
  readonly gone: boolean
}

function GroupHead({ group: { key, marks }, by, gone }: HeadProps) {
  const t = useTranslate()
  if (by === 'day') return <h2>{formatWeekday(t, key)}</h2>
  if (by === 'kind')
    return <h2>{formatKind(t, MARK_KINDS.find((kind) => kind === key) ?? null)}</h2>
  const story = marks.at(-1)?.content.story
  if (!story) return null
  return (
    <>
      <h2 dir="auto">
        {gone ? story.headline : <Link to={`/articles/${key}`}>{story.headline}</Link>}
      </h2>
      <Origin slug={key} story={story} gone={gone} />
    </>
  )
}

type OriginProps = {
  readonly slug: string
  readonly story: MarkContent['story']
  readonly gone: boolean
}

function Origin({ slug, story, gone }: OriginProps) {
  const t = useTranslate()
  return (
    <p className="meta">
      {story.publisher !== null && <b>{story.publisher}</b>}
      {story.published !== null && (
        <time dateTime={story.published}>{formatDay(t, story.published)}</time>
      )}
      {gone && <span>{t('The story is no longer here; what you marked is kept.')}</span>}
      {!gone && wasDropped(slug) && (
        <span>{t('The story is no longer in this edition; what you marked is kept.')}</span>
      )}
    </p>
  )
}

type RowProps = {
  readonly mark: Kept<'mark'>
  readonly by: MarkGrouping
  readonly gone: boolean
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

function MarkRow({ mark, by, gone, chosen, onChoose }: RowProps) {
  const t = useTranslate()
  const { id, slug, content, others = [] } = mark
  const { kind, target, note, story } = content
  const words = wordsOfTarget(target)
  const shown = <span className={kind === null ? undefined : `stroke stroke-${kind}`}>{words}</span>
  return (
    <li className="mark-row">
      <input
        type="checkbox"
        aria-label={t('Choose: {words}', { words: words.slice(0, 60) })}
        checked={chosen}
        onChange={() => onChoose(id)}
      />
      <div>
        <p className="mark-kind">
          {kind === null ? t(noteOn(target)) : formatKind(t, kind)}
          {by !== 'day' && <time dateTime={content.made}>{formatDay(t, content.made)}</time>}
        </p>
        <p className="mark-words">
          {gone ? shown : <Link to={`/articles/${slug}#m-${id}`}>{shown}</Link>}
        </p>
        {note !== '' && <p className="note-words">{note}</p>}
        {others.length > 0 && (
          <p className="meta">
            {t('Another version of this note was written elsewhere: open it to choose.')}
          </p>
        )}
        {by !== 'story' && (
          <>
            <p className="mark-story" dir="auto">
              {story.headline}
            </p>
            <Origin slug={slug} story={story} gone={gone} />
          </>
        )}
      </div>
    </li>
  )
}

function noteOn({ type }: MarkTarget): PlainMessage {
  return type === 'speaker' ? 'Note on a speaker' : 'Note on a quote'
}
