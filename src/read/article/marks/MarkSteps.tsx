import { useNavigate } from 'react-router'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'
import { arriveAtMark } from './arriveAtMark.ts'
import { useMarks } from './MarksContext.ts'
import { marksInText } from './marksInOrder.ts'
import { openMarkList } from './openMarkList.ts'

type Props = {
  readonly id: string
  /** Its words may be far above its card. */
  readonly withWords?: boolean
}

/** Where one is among the marks of a story: on to the next, back to the words, or to all of them. */
export function MarkSteps({ id, withWords = false }: Props) {
  const t = useTranslate()
  const { article } = useStory()
  const placed = useMarks(({ placed }) => placed)
  const navigate = useNavigate()
  const marks = placed ? marksInText(article, placed) : []
  const at = marks.findIndex((mark) => mark.id === id)
  if (at < 0) return null
  const [before, after] = [marks[at - 1], marks[at + 1]]
  const step = (to: { readonly id: string } | undefined, step: 'before' | 'after') => () =>
    to && void navigate({ hash: `#m-${to.id}` }, { replace: true, state: { step } })
  return (
    <nav className="mark-steps" aria-label={t('Marks in this story')}>
      <button type="button" className="link" onClick={openMarkList}>
        {t('Mark {place} of {all}', { place: at + 1, all: marks.length })}
      </button>
      {withWords && (
        <button type="button" className="link" onClick={() => arriveAtMark(id)}>
          {t('Its words')}
        </button>
      )}
      {marks.length > 1 && (
        <>
          <button
            type="button"
            className="link"
            data-step="before"
            aria-disabled={!before}
            onClick={step(before, 'before')}
          >
            {t('Previous')}
          </button>
          <button
            type="button"
            className="link"
            data-step="after"
            aria-disabled={!after}
            onClick={step(after, 'after')}
          >
            {t('Next')}
          </button>
        </>
      )}
    </nav>
  )
}
