import { useTranslate } from '../../parts/TranslateContext.ts'
import { type MarkAsked, useMarkStore } from './MarksContext.ts'

type Props = {
  readonly about: MarkAsked
  readonly className: string
  /** What it is a note on, where that isn't plain from where the button stands. */
  readonly label?: string | undefined
}

/** Begins a note on a quote or a speaker; what it is written in is fetched then. */
export function NoteButton({ about, className, label }: Props) {
  const t = useTranslate()
  const marks = useMarkStore()
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      onClick={() => marks.change({ asked: about })}
    >
      {t('Note')}
    </button>
  )
}
