import { Suspense, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { openCitationStyle } from '../../library/citationStyle.ts'
import { useKeys } from '../keys/useKeys.ts'
import { announce } from '../parts/Announcer.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { OpenedNotHere } from '../parts/NotHere.tsx'
import { onDemand } from '../parts/onDemand.tsx'

const CiteDialog = onDemand(async () => (await import('./CiteDialog.tsx')).CiteDialog, {
  Instead: OpenedNotHere,
})

type Props = { readonly article: Article; readonly quote: Quote }

/** Copies the open quote with its citation, by button or by the key `c`, or opens all the ways to cite it. */
export function CiteActions({ article, quote }: Props) {
  const t = useTranslate()
  const [dialog, setDialog] = useState<'closed' | 'open' | 'refused'>('closed')
  const reported = quote.kind === 'paraphrase'
  const [copied, setCopied] = useState(false)
  async function copy() {
    const [{ formatCitation }, { copyText }] = await Promise.all([
      import('./formatCitation.ts'),
      import('../parts/copyText.ts'),
    ])
    const { words, html } = formatCitation(t, article, quote, openCitationStyle())
    const done = await copyText(words, html)
    setCopied(done)
    if (done) announce(t('Copied with citation'))
    else setDialog('refused')
  }
  useKeys({ c: () => void copy() })
  return (
    <>
      <button
        type="button"
        className="action first"
        aria-keyshortcuts="c"
        onClick={() => void copy()}
      >
        {t(
          copied
            ? 'Copied with citation'
            : reported
              ? 'Copy report with citation'
              : 'Copy quote with citation',
        )}
      </button>
      <button type="button" className="action" onClick={() => setDialog('open')}>
        {t('Cite…')}
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
