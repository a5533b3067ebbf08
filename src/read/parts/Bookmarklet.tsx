import { useState } from 'react'
import { bookmarkletFor } from '../../library/imports/bookmarklet.ts'
import { copyText } from './copyText.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { useTranslate } from './TranslateContext.ts'
import './bookmarklet.css'

const SAID = {
  copied: 'Copied. Make a new bookmark, and paste this as its address.',
  refused: 'The browser didn’t allow it; drag the button instead.',
  clicked: 'Here it does nothing. Drag it to your bookmarks bar, and press it on a story’s page.',
} as const satisfies Readonly<Record<string, PlainMessage>>

/** “Keep on record”, to be dragged among the browser's bookmarks. */
export function Bookmarklet() {
  const t = useTranslate()
  const [said, say] = useState<keyof typeof SAID>()
  const code = bookmarkletFor(new URL(import.meta.env.BASE_URL, location.href).href)
  const copy = async () => say((await copyText(code)) ? 'copied' : 'refused')
  return (
    <div className="bookmarklet">
      <p>
        {t(
          'Drag this button to your bookmarks bar. Pressed on a story’s page, it brings what you have selected there, or else the story, to this app; nothing goes to anybody else. Some pages don’t allow it: copy their words, and paste them.',
        )}
      </p>
      <div className="actions">
        {/* React refuses such an address; the browser takes it as a bookmark, and the app's policy
            keeps it from running here. */}
        {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- its address comes by the ref; it is there to be dragged */}
        <a
          ref={(link) => link?.setAttribute('href', code)}
          className="action"
          onClick={(event) => {
            event.preventDefault()
            say('clicked')
          }}
        >
          {t('Keep on record')}
        </a>
        <button type="button" className="action" onClick={() => void copy()}>
          {t('Copy its address')}
        </button>
      </div>
      <output>{said && t(SAID[said])}</output>
    </div>
  )
}
