import { Suspense, lazy, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import { referenceOf } from '../../library/citations/Reference.ts'
import { formatPlain } from '../../library/citations/plain.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

const CiteDialog = lazy(() =>
  import('./CiteDialog.tsx').then(({ CiteDialog }) => ({ default: CiteDialog })),
)

type Props = { readonly article: Article }

/** How to cite the story as a whole; it is printed with it. */
export function StoryCitation({ article }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const reference = referenceOf(t, { article, quote: null, accessed: null })
  return (
    <>
      <p className="citation">{formatPlain(reference, t)}</p>
      <button type="button" className="action" onClick={() => setOpen(true)}>
        {t('Cite this story…')}
      </button>
      {open && (
        <Suspense>
          <CiteDialog article={article} quote={null} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
