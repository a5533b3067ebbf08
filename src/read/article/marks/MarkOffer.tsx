import type { Span } from '../../../article/Span.ts'
import type { MarkKind } from '../../../library/shelf/Record.ts'
import { MARK_KINDS } from '../../../library/shelf/values.ts'
import { KIND_WORDS } from '../../parts/marks/kindWords.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { selectedSpan } from '../fix/selectedSpan.ts'
import { useStory } from '../StoryContext.ts'
import { useMarkStore } from './MarksContext.ts'
import { useKeepMark } from './useKeepMark.ts'

type Props = { readonly span: Span }

/** What selected words may be to the reader: one of four kinds, at once, or with a note. */
export function MarkOffer({ span }: Props) {
  const t = useTranslate()
  const { mark } = useKeepMark()
  const layer = useMarkStore()
  const { article } = useStory()

  async function keep(kind: MarkKind) {
    // The offer follows the selection a moment later.
    const now = selectedSpan(article, getSelection()) ?? span
    const { outcome } = await mark(now, kind, '')
    // What wasn't saved stays selected.
    if (outcome.state === 'saved') getSelection()?.removeAllRanges()
  }

  return (
    <>
      {MARK_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="action"
          // The words stay selected.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => void keep(kind)}
        >
          <span className={`stroke stroke-${kind}`}>{t(KIND_WORDS[kind].name)}</span>
        </button>
      ))}
      <button
        type="button"
        className="action"
        aria-keyshortcuts="m"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => layer.change({ asked: { type: 'words', span, noting: true } })}
      >
        {t('Note')}
      </button>
    </>
  )
}
