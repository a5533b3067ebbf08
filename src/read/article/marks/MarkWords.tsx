import type { ReactNode } from 'react'
import { useSetting } from '../../parts/SettingsContext.ts'
import { formatKind, kindInside } from '../../parts/marks/kindWords.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { type MarkedSegment, type MarkedWords, useMarkStore, useMarks } from './MarksContext.ts'

type Props = { readonly segment: MarkedSegment; readonly children: ReactNode }

/** Marked words, one element a mark, the longest outside; a sign follows where a mark ends. */
export function MarkWords({ segment, children }: Props) {
  const t = useTranslate()
  const said = useSetting('said') === 'ends'
  const words = segment.marks.reduceRight<ReactNode>(
    (inner, mark) => (
      <MarkPiece key={mark.id} mark={mark} first={mark.start === segment.start}>
        {inner}
      </MarkPiece>
    ),
    children,
  )
  const ending = segment.marks.filter(({ end }) => end === segment.end)
  return (
    <>
      {said &&
        segment.marks
          .filter(({ start }) => start === segment.start)
          .map((mark) => (
            <Hidden key={mark.id}>
              {`${t('Marked as {kind}:', { kind: kindInside(t, mark.kind) })} `}
            </Hidden>
          ))}
      {words}
      {ending.map((mark) => (
        <MarkSign key={mark.id} mark={mark} />
      ))}
      {said && ending.length > 0 && <Hidden>{` ${t('End of mark.')} `}</Hidden>}
    </>
  )
}

type PieceProps = {
  readonly mark: MarkedWords
  readonly first: boolean
  readonly children: ReactNode
}

function MarkPiece({ mark, first, children }: PieceProps) {
  const open = useMarks(({ open }) => open === mark.id)
  return (
    <mark
      className={`stroke stroke-${mark.kind}`}
      data-mark={mark.id}
      data-open={open || undefined}
      aria-describedby={first ? `mark-${mark.id}` : undefined}
    >
      {children}
    </mark>
  )
}

/** Opens the mark. Seen where there is a note, and where the keyboard stands on it. */
function MarkSign({ mark }: { readonly mark: MarkedWords }) {
  const t = useTranslate()
  const layer = useMarkStore()
  const open = useMarks(({ open }) => open === mark.id)
  const kind = formatKind(t, mark.kind)
  return (
    <button
      type="button"
      className={`note-sign stroke-${mark.kind}`}
      data-mark={mark.id}
      data-noted={mark.noted || undefined}
      aria-expanded={open}
      aria-label={
        mark.noted ? t('{kind}, your note', { kind }) : t('{kind}, marked by you', { kind })
      }
      onClick={() => layer.change({ open: open ? null : mark.id })}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M1.5 1.5h9v6h-5L3 10.2V7.5H1.5z" fill="currentColor" />
      </svg>
    </button>
  )
}

function Hidden({ children }: { readonly children: string }) {
  const { lang, dir } = useTranslate()
  return (
    <span className="sr-only said" lang={lang} dir={dir}>
      {children}
    </span>
  )
}
