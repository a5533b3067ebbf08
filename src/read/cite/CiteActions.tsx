import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { openCitationStyle } from '../../library/citationStyle.ts'
import { announce } from '../parts/Announcer.tsx'
import { copyText } from '../parts/copyText.ts'

const CiteDialog = lazy(() =>
  import('./CiteDialog.tsx').then(({ CiteDialog }) => ({ default: CiteDialog })),
)

type Props = { readonly article: Article; readonly quote: Quote }

/** Copies the open quote with its citation, by button or by the key `c`, or opens all the ways to cite it. */
export function CiteActions({ article, quote }: Props) {
  const [dialog, setDialog] = useState<'closed' | 'open' | 'refused'>('closed')
  const [copied, setCopied] = useState(false)
  async function copy() {
    const { formatCitation } = await import('./formatCitation.ts')
    const done = await copyText(formatCitation(article, quote, openCitationStyle()))
    setCopied(done)
    if (done) announce('Copied with citation')
    else setDialog('refused')
  }
  useCopyKey(() => void copy())
  return (
    <>
      <button
        type="button"
        className="action first"
        aria-keyshortcuts="c"
        onClick={() => void copy()}
      >
        {copied
          ? 'Copied with citation'
          : `Copy ${quote.kind === 'paraphrase' ? 'report' : 'quote'} with citation`}
      </button>
      <button type="button" className="action" onClick={() => setDialog('open')}>
        Cite…
      </button>
      {dialog !== 'closed' && (
        <Suspense>
          <CiteDialog
            article={article}
            quote={quote}
            refused={dialog === 'refused'}
            onClose={() => setDialog('closed')}
          />
        </Suspense>
      )}
    </>
  )
}

/** `c` alone, where nobody types and nothing lies over the page. */
function useCopyKey(copy: () => void) {
  const latest = useRef(copy)
  useEffect(() => {
    latest.current = copy
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(TYPED_IN)) return
      if (document.querySelector(':modal, :popover-open')) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

const TYPED_IN = 'input, textarea, select, [contenteditable]'
