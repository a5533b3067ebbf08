import { useRef, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import type { HeadKey, StoryHead } from '../../library/shelf/Record.ts'
import { Pencil } from '../parts/Pencil.tsx'
import { HeadForm } from './HeadForm.tsx'
import { HEAD_FIELDS, type HeadField } from './headFields.ts'
import type { OpenLines } from './openLines.ts'
import { showUnseen } from './showUnseen.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly article: Article | null
  readonly head: StoryHead
  readonly lines: OpenLines
  readonly onChange: (key: HeadKey, value: string | null) => void
}

/** What the head of the story says, line by line, each to be put right where it stands. */
export function HeadList({ article, head, lines, onChange }: Props) {
  return (
    <dl className="head-list">
      {HEAD_FIELDS.map((field) => (
        <HeadLine
          key={field.key}
          field={field}
          found={article && field.find(article)}
          given={head[field.key] ?? null}
          lines={lines}
          onChange={(value) => onChange(field.key, value)}
        />
      ))}
    </dl>
  )
}

type LineProps = {
  readonly field: HeadField
  readonly found: string | null
  /** What the reader says. */
  readonly given: string | null
  readonly lines: OpenLines
  readonly onChange: (value: string | null) => void
}

function HeadLine({ field, found, given, lines, onChange }: LineProps) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const value = given ?? found
  function close() {
    setOpen(false)
    // The button comes back in the same place.
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <div className={open ? 'open' : undefined}>
      <dt>{t(field.name)}</dt>
      {open ? (
        <dd>
          <HeadForm
            field={field}
            value={value ?? ''}
            given={given !== null}
            lines={lines}
            onKeep={(kept) => {
              onChange(kept)
              close()
            }}
            onLeave={close}
          />
        </dd>
      ) : (
        <dd>
          <bdi className={value === null ? 'none' : undefined}>
            {value === null ? t('not found') : showUnseen(field.format(t, value))}
          </bdi>
          {given !== null && (
            <>
              <Pencil />
              <span className="sr-only">{t('put right by you')}</span>
            </>
          )}
          <button
            ref={opener}
            type="button"
            className="link"
            aria-label={t(value === null ? 'Add: {field}' : 'Change: {field}', {
              field: t(field.name),
            })}
            onClick={() => setOpen(true)}
          >
            {t(value === null ? 'Add' : 'Change')}
          </button>
        </dd>
      )}
    </div>
  )
}
