import { Suspense, useRef, useState } from 'react'
import { useTranslate } from '../parts/TranslateContext.ts'
import { onDemand } from '../parts/onDemand.tsx'

const Bookmarklet = onDemand(async () => (await import('../parts/Bookmarklet.tsx')).Bookmarklet)

type Props = { readonly onFiles: (files: readonly File[]) => void }

/** The ways to bring stories in that are no paste. */
export function OtherWays({ onFiles }: Props) {
  const t = useTranslate()
  const picker = useRef<HTMLInputElement>(null)
  const [asked, ask] = useState(false)
  const [fromPages, askFromPages] = useState(false)
  function choose(accept: string, multiple: boolean, folder = false) {
    const input = picker.current
    if (!input) return
    input.accept = accept
    input.multiple = multiple
    input.webkitdirectory = folder
    input.click()
  }
  return (
    <>
      <button type="button" className="link" onClick={() => choose(STORIES, true)}>
        {t('Open files…')}
      </button>
      {OPENS_FOLDERS && (
        <button type="button" className="link" onClick={() => choose('', true, true)}>
          {t('Open a folder…')}
        </button>
      )}
      <span className="drop-anywhere">{t('Drop files anywhere')}</span>
      <button type="button" className="link" aria-expanded={asked} onClick={() => ask(!asked)}>
        {t('From another reader…')}
      </button>
      <button
        type="button"
        className="link"
        aria-expanded={fromPages}
        onClick={() => askFromPages(!fromPages)}
      >
        {t('From any page…')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t('Files')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      {asked && (
        <p className="other-readers">
          {t(
            'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore and Karakeep give you a file with what you saved there. Stories whose words are in it can be kept here.',
          )}{' '}
          <button type="button" className="link" onClick={() => choose(EXPORTS, true)}>
            {t('Choose that file…')}
          </button>
        </p>
      )}
      {fromPages && (
        <Suspense>
          <div className="other-readers">
            <Bookmarklet />
          </div>
        </Suspense>
      )}
    </>
  )
}

/** Some phones have no folders to open. */
const OPENS_FOLDERS =
  typeof HTMLInputElement !== 'undefined' && 'webkitdirectory' in HTMLInputElement.prototype

const STORIES = '.txt,.md,.markdown,.html,.htm,.zip'
const EXPORTS = '.zip,.csv,.json,.html,.htm,.ndjson'
