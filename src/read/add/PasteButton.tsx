import { flushSync } from 'react-dom'
import { pasted } from './pasted.ts'
import type { DraftStore } from './draftStore.ts'
import { isBlank } from './AddDraft.ts'
import { useDraft } from './useDraft.ts'
import type { Say } from './useSaid.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly store: DraftStore; readonly say: Say }

/** The clipboard by a tap, where there is no keyboard: first on a phone's screen. */
export function PasteButton({ store, say }: Props) {
  const t = useTranslate()
  const blank = useDraft(store, isBlank)
  if (!blank || !canRead()) return null
  async function paste() {
    try {
      const { html, plain } = await readClipboard()
      if (html.trim() === '' && plain.trim() === '')
        return say(t('There are no words on the clipboard.'))
      flushSync(() => store.replace(pasted(store.peek(), { html, plain })))
      // The button is gone now; in the field the keyboard would cover half of the screen unasked.
      document.getElementById('keep')?.focus({ preventScroll: true })
    } catch {
      say(
        t(
          'The browser doesn’t let this page read the clipboard. Press and hold in the field, then choose “Paste”.',
        ),
      )
    }
  }
  return (
    <button type="button" className="action first paste" onClick={() => void paste()}>
      {t('Paste')}
    </button>
  )
}

function canRead(): boolean {
  return typeof navigator.clipboard?.read === 'function'
}

async function readClipboard() {
  const items = await navigator.clipboard.read()
  const [html, plain] = await Promise.all(
    ['text/html', 'text/plain'].map(async (type) => {
      const item = items.find(({ types }) => types.includes(type))
      return item ? (await item.getType(type)).text() : ''
    }),
  )
  return { html: html ?? '', plain: plain ?? '' }
}
