import type { Refusal } from '../../library/shelf/Shelf.ts'
import { saveFile } from '../cite/saveFile.ts'
import { formatNotSaved } from '../parts/refusalWords.ts'
import { type AddDraft, NO_DRAFT, isBlank, nameOf, sourceOf } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { HEAD_FIELDS } from './headFields.ts'
import { showUnseen } from './showUnseen.ts'
import { useDraft } from './useDraft.ts'
import type { Keeping } from './useKeep.ts'
import type { Say } from './useSaid.ts'
import type { Understood } from './useUnderstood.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Translate } from '../../words/translate.ts'

type Props = {
  readonly store: DraftStore
  readonly understood: Understood
  readonly keeping: Keeping
  readonly say: Say
  readonly onKeep: () => void
}

/** Keeps the story or clears the field; on a phone at the thumb, with the headline that was found. */
export function KeepBar({ store, understood, keeping, say, onKeep }: Props) {
  const t = useTranslate()
  const blank = useDraft(store, isBlank)
  const busy = keeping.state === 'keeping'
  function clear() {
    const before = store.peek()
    store.replace(NO_DRAFT)
    say(t('Cleared.'), before)
    document.getElementById('story')?.focus()
  }
  return (
    <div className={blank ? 'keep-bar' : 'keep-bar filled'}>
      {keeping.state === 'refused' && !blank && (
        <Refused refusal={keeping.refusal} draft={store.peek()} onAgain={onKeep} />
      )}
      <p className="found" aria-hidden="true">
        <bdi>{foundIn(t, understood)}</bdi>
      </p>
      <div className="actions">
        {/* While it is written the button keeps the keyboard. */}
        <button
          id="keep"
          type="button"
          className="action first"
          disabled={blank}
          aria-disabled={busy}
          onClick={busy ? undefined : onKeep}
        >
          {t('Keep')}
        </button>
        {!blank && (
          <button
            type="button"
            className="action"
            aria-disabled={busy}
            onClick={busy ? undefined : clear}
          >
            {t('Clear')}
          </button>
        )}
      </div>
    </div>
  )
}

function foundIn(t: Translate, understood: Understood): string {
  if (understood.state !== 'understood') return ''
  const title = HEAD_FIELDS[0]?.find(understood.article) ?? null
  return title === null ? t('No headline found') : showUnseen(title)
}

type RefusedProps = {
  readonly refusal: Refusal
  readonly draft: AddDraft
  readonly onAgain: () => void
}

function Refused({ refusal, draft, onAgain }: RefusedProps) {
  const t = useTranslate()
  function download() {
    const { format, text } = sourceOf(draft)
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), nameOf(draft, format))
  }
  return (
    <div className="refused" role="alert">
      <p>
        {formatNotSaved(t, refusal)} {t('What you have put in is still in the field.')}
      </p>
      <div className="links">
        <button type="button" className="link" onClick={onAgain}>
          {t('Try again')}
        </button>
        <button type="button" className="link" onClick={download}>
          {t('Download a copy')}
        </button>
      </div>
    </div>
  )
}
