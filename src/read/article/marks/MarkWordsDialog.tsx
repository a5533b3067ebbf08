import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type Span, slice } from '../../../article/Span.ts'
import type { MarkKind } from '../../../library/shelf/Record.ts'
import { announce } from '../../parts/Announcer.tsx'
import { KindChoice } from '../../parts/marks/KindChoice.tsx'
import { KIND_KEYS, KIND_WORDS } from '../../parts/marks/kindWords.ts'
import { formatNotSaved } from '../../parts/refusalWords.ts'
import { useDraft } from '../fix/useDraft.ts'
import { WordsField, wordsOf } from '../fix/WordsField.tsx'
import { useStory } from '../StoryContext.ts'
import '../../parts/sheet/sheet.css'
import { nextSentence } from './currentSentence.ts'
import { useKeepMark } from './useKeepMark.ts'
import { Sentence } from '../../parts/Sentence.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'

type Props = {
  readonly span: Span
  /** The keyboard begins in the note, not at the words. */
  readonly noting: boolean
  readonly onClose: () => void
}

/**
 * Marks words without a mouse: arrow keys choose the words, a letter the kind, Enter keeps. In the
 * note every key types, and Ctrl with Enter keeps.
 */
export function MarkWordsDialog({ span: begun, noting, onClose }: Props) {
  const t = useTranslate()
  const { slug, article } = useStory()
  const { mark } = useKeepMark()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [title, help, noteField] = [useId(), useId(), useId()]
  const [span, setSpan] = useState(begun)
  const [kind, setKind] = useState<MarkKind>('fact')
  const [{ note }, change, clear] = useDraft(`${slug} note`, { note: '' })
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
    if (noting) field.current?.focus()
  }, [noting])

  async function send() {
    setProblem(null)
    const { outcome } = await mark(span, kind, note.trim())
    if (outcome.state === 'refused') return setProblem(formatNotSaved(t, outcome.refusal))
    clear()
    getSelection()?.removeAllRanges()
    dialog.current?.close()
  }

  function move(next: Span | null) {
    if (!next) return announce(t('No more words there'))
    setSpan(next)
    announce(slice(article.text, next))
  }

  function onKey(event: KeyboardEvent) {
    const { target, key, shiftKey } = event
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return void send()
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return
    const chosen = KIND_KEYS[key]
    const onRadio = target instanceof HTMLInputElement
    const next = onRadio ? undefined : STEPS[key]
    if (key === 'Enter' && !(target instanceof HTMLButtonElement)) void send()
    else if (chosen) {
      setKind(chosen)
      announce(t(KIND_WORDS[chosen].name))
    } else if (key === 'n') field.current?.focus()
    else if (next?.sentence) move(nextSentence(article, span, next.step))
    else if (next) move(moveEdge(wordsOf(article), span, next.step, shiftKey))
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className="paper"
      aria-labelledby={title}
      aria-describedby={help}
      onClose={onClose}
      onKeyDown={onKey}
    >
      <form
        className="fix-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {/* Arrow keys choose words from here on. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the dialog's first stop */}
        <h2 id={title} tabIndex={-1} autoFocus>
          {t('Mark these words')}
        </h2>
        <p id={help} className="key-help">
          <Sentence says="{keys} end" having={{ keys: ACROSS }} /> ·{' '}
          <Sentence says="with {key} beginning" having={{ key: <kbd>Shift</kbd> }} /> ·{' '}
          <Sentence says="{keys} sentence" having={{ keys: DOWN }} /> ·{' '}
          <Sentence says="{key} note" having={{ key: <kbd>n</kbd> }} /> ·{' '}
          <Sentence says="{keys} keep" having={{ keys: ENTER }} />
        </p>
        <WordsField span={span} onChange={setSpan} legend="The words" />
        <KindChoice chosen={kind} onChoose={setKind} keys />
        <div className="field">
          <label htmlFor={noteField}>{t('Note, if you like')}</label>
          <textarea
            ref={field}
            id={noteField}
            rows={2}
            value={note}
            onChange={({ target }) => change({ note: target.value })}
          />
        </div>
        {problem !== null && (
          <p role="alert" className="refused">
            {problem}
          </p>
        )}
        <div className="actions">
          <button type="submit" className="action first">
            {t('Keep')}
          </button>
          <button
            type="button"
            className="action"
            onClick={() => {
              clear()
              dialog.current?.close()
            }}
          >
            {t('Cancel')}
          </button>
        </div>
      </form>
    </dialog>
  )
}

const ACROSS = (
  <>
    <kbd>←</kbd> <kbd>→</kbd>
  </>
)
const DOWN = (
  <>
    <kbd>↑</kbd> <kbd>↓</kbd>
  </>
)
const ENTER = (
  <>
    <kbd>Ctrl</kbd> <kbd>Enter</kbd>
  </>
)

const STEPS: Readonly<Record<string, { readonly step: 1 | -1; readonly sentence?: true }>> = {
  ArrowRight: { step: 1 },
  ArrowLeft: { step: -1 },
  ArrowDown: { step: 1, sentence: true },
  ArrowUp: { step: -1, sentence: true },
}

/** The words with one more or one fewer at the end, or at the beginning; always one at least. */
function moveEdge(
  words: readonly Span[],
  span: Span,
  step: 1 | -1,
  beginning: boolean,
): Span | null {
  if (beginning) {
    const at = words.findLastIndex(({ start }) => start <= span.start)
    const word = words[at + step]
    return word && word.start < span.end ? { start: word.start, end: span.end } : null
  }
  const at = words.findIndex(({ end }) => end >= span.end)
  const word = words[at + step]
  return word && word.end > span.start ? { start: span.start, end: word.end } : null
}
