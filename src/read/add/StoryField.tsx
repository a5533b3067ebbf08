import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { type AddDraft, NO_DRAFT, isBlank, showsPage } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { type Clip, pasted, replacesAll } from './pasted.ts'
import type { Say } from './useSaid.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

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
  const t = useTranslate()
  const field = useRef<HTMLTextAreaElement>(null)
  const undo = useRef<Undo | null>(null)
  useEffect(() => {
    // What comes into the draft by another way than typing.
    const show = () => {
      const text = lines(store.peek().text)
      if (field.current && field.current.value !== text) field.current.value = text
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
      const clip = clipIn(clipboardData)
      if (isNothing(clip)) return
      field.current.focus()
      store.replace(pasted(store.peek(), clip))
    }
    document.addEventListener('paste', onBeside)
    return () => document.removeEventListener('paste', onBeside)
  }, [store])

  function onInput(text: string) {
    const before = store.peek()
    if (text.trim() !== '' || isBlank(before)) return store.change({ text })
    store.replace({ ...NO_DRAFT, text })
    say(t('The field was emptied.'), before)
  }
  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { clipboardData: given, currentTarget } = event
    const clip = clipIn(given)
    const files = isNothing(clip) ? [...given.files] : []
    if (files.length === 0 && (isNothing(clip) || !replacesAll(currentTarget))) return
    event.preventDefault()
    if (files.length > 0) return onFiles(files)
    undo.current = { before: store.peek(), text: lines(clip.plain) }
    store.replace(pasted(store.peek(), clip))
  }
  /** The browser's own undo knows only what was typed. */
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
    if (!isUndo || event.shiftKey || !undo.current) return
    const { before, text } = undo.current
    const now = store.peek()
    if (now.text !== text && !showsPage(now)) return
    event.preventDefault()
    undo.current = null
    store.replace(before)
  }
  return (
    <>
      <label htmlFor="story" className="sr-only">
        {t('Story')}
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
        onKeyDown={onKeyDown}
      />
    </>
  )
}

type Undo = { readonly before: AddDraft; readonly text: string }

function clipIn(given: DataTransfer): Clip {
  return { html: given.getData('text/html'), plain: given.getData('text/plain') }
}

function isNothing({ html, plain }: Clip): boolean {
  return html === '' && plain === ''
}

/** A field has one kind of line break. */
function lines(words: string): string {
  return words.replace(/\r\n?/g, '\n')
}
