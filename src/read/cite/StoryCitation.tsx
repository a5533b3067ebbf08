import { Suspense, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import { referenceOf } from '../../library/citations/Reference.ts'
import { formatPlain } from '../../library/citations/plain.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { OpenedNotHere } from '../parts/NotHere.tsx'
import { onDemand } from '../parts/onDemand.tsx'

const CiteDialog = onDemand(async () => (await import('./CiteDialog.tsx')).CiteDialog, {
  Instead: OpenedNotHere,
})

type Props = { readonly article: Article }

/** How to cite the story as a whole. */
export function StoryCitation({ article }: Props) {
  const t = useTranslate()
  const reference = referenceOf(t, { article, quote: null, accessed: null })
  return <p className="citation">{formatPlain(reference, t)}</p>
}

/** Opens every other way to cite it. */
export function CiteOpener({ article }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="action" onClick={() => setOpen(true)}>
        {t('Cite')}
      </button>
      {open && (
        <Suspense>
          <CiteDialog article={article} quote={null} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
