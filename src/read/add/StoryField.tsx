import { type ClipboardEvent, useEffect, useRef } from 'react'
import { NO_DRAFT, isBlank } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { pasteInto, writeInto } from './pasteInto.ts'
import type { Say } from './useSaid.ts'

type Props = {
  readonly store: DraftStore
  readonly say: Say
  readonly onFiles: (files: readonly File[]) => void
}

/**
 * The field for the story. The browser holds what is typed, and nothing that is found out about it
 * renders the field anew: typing stays quick in a text of any length.
 */
export function StoryField({ store, say, onFiles }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const show = () => {
      if (field.current && field.current.value !== lines(store.peek().text))
        writeInto(field.current, lines(store.peek().text))
    }
    show()
    return store.subscribe(show)
  }, [store])
  useEffect(() => {
    // On a touch screen the keyboard would cover half of the page unasked.
    if (window.matchMedia?.('(pointer: fine)').matches)
      field.current?.focus({ preventScroll: true })
  }, [])

  useEffect(() => {
    // A paste beside the field is meant for it, where nothing else can be typed in.
    const onBeside = ({ target, clipboardData }: globalThis.ClipboardEvent) => {
      const typing = target instanceof Element && target.closest('input, textarea, select, dialog')
      if (!field.current || typing || !clipboardData || !isBlank(store.peek())) return
      const [html, plain] = [
        clipboardData.getData('text/html'),
        clipboardData.getData('text/plain'),
      ]
      if (html === '' && plain === '') return
      field.current.focus()
      if (!pasteInto({ field: field.current, store, html, plain })) store.change({ text: plain })
    }
    document.addEventListener('paste', onBeside)
    return () => document.removeEventListener('paste', onBeside)
  }, [store])

  function onInput(text: string) {
    const before = store.peek()
    if (text.trim() !== '' || isBlank(before)) return store.change({ text })
    store.replace({ ...NO_DRAFT, text })
    say('The field is empty.', before)
  }
  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { clipboardData: given, currentTarget } = event
    const [html, plain] = [given.getData('text/html'), given.getData('text/plain')]
    if (html === '' && plain === '' && given.files.length > 0) {
      event.preventDefault()
      return onFiles([...given.files])
    }
    if (pasteInto({ field: currentTarget, store, html, plain })) event.preventDefault()
  }
  return (
    <>
      <label htmlFor="story" className="sr-only">
        Story
      </label>
      <textarea
        ref={field}
        id="story"
        aria-describedby="story-help"
        spellCheck={false}
        autoComplete="off"
        defaultValue={store.peek().text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onPaste={onPaste}
      />
    </>
  )
}

/** A field has one kind of line break. */
function lines(words: string): string {
  return words.replace(/\r\n?/g, '\n')
}
