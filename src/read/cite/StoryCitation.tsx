import { Suspense, lazy, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import { referenceOf } from '../../library/citations/Reference.ts'
import { formatPlain } from '../../library/citations/plain.ts'

const CiteDialog = lazy(() =>
  import('./CiteDialog.tsx').then(({ CiteDialog }) => ({ default: CiteDialog })),
)

type Props = { readonly article: Article }

/** How to cite the story as a whole; it is printed with it. */
export function StoryCitation({ article }: Props) {
  const [open, setOpen] = useState(false)
  const reference = referenceOf({ article, quote: null, accessed: null })
  return (
    <>
      <p className="citation">{formatPlain(reference)}</p>
      <button type="button" className="action" onClick={() => setOpen(true)}>
        Cite this story…
      </button>
      {open && (
        <Suspense>
          <CiteDialog article={article} quote={null} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
