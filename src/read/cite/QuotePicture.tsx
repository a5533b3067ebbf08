import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { formatPlain } from '../../library/citations/plain.ts'
import { keyOf } from '../../library/citations/keyOf.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Choices } from './Choices.tsx'
import { cardWords } from './cardWords.ts'
import { SHAPES, type Shape, drawCard } from './drawCard.ts'
import { referenceToday } from './formatCitation.ts'
import { saveFile } from './saveFile.ts'

type Props = { readonly article: Article; readonly quote: Quote }

const names = (t: Translate): Readonly<Record<Shape, string>> => ({
  wide: t('Wide'),
  square: t('Square'),
})

/** The quote as a picture, drawn when it is asked for. */
export function QuotePicture({ article, quote }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <details className="picture fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('Quote card, a picture to share')}</summary>
      {open && <Card article={article} quote={quote} />}
    </details>
  )
}

function Card({ article, quote }: Props) {
  const t = useTranslate()
  const [shape, choose] = useState<Shape>('wide')
  const [said, say] = useState('')
  const [drawn, setDrawn] = useState<'not yet' | 'whole' | 'cut'>('not yet')
  const canvas = useRef<HTMLCanvasElement>(null)
  const reference = referenceToday(t, article, quote)
  const name = `${keyOf(reference)}-${shape}.png`

  useEffect(() => {
    let current = true
    async function draw() {
      const cut = await drawCard(canvas.current, cardWords(t, article, quote), shape)
      if (current) setDrawn(cut ? 'cut' : 'whole')
    }
    void draw()
    return () => {
      current = false
    }
  }, [t, article, quote, shape])

  async function save() {
    const picture = await pictureOf(canvas.current)
    if (!picture) return say(t('The browser could not make the picture.'))
    saveFile(picture, name)
    return say(t('Saved as {name}.', { name }))
  }
  async function share() {
    const picture = await pictureOf(canvas.current)
    if (!picture) return
    const files = [new File([picture], name, { type: picture.type })]
    // Who closes the system's sheet has shared nothing, and knows it.
    await navigator.share({ files, text: formatPlain(reference, t) }).catch(() => undefined)
  }

  return (
    <>
      <Choices legend={t('Shape')} names={names(t)} chosen={shape} onChoose={choose} />
      <canvas
        ref={canvas}
        {...SHAPES[shape]}
        data-drawn={drawn}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a canvas has no role of its own
        role="img"
        aria-label={t('Quote card: {citation}', { citation: formatPlain(reference, t) })}
      />
      {drawn === 'cut' && (
        <p className="left-out">
          {t('The quote is too long for a card: it is shortened, and says so.')}
        </p>
      )}
      <div className="cite-actions">
        <button type="button" className="action" onClick={() => void save()}>
          {t('Save picture')}
        </button>
        {canShare() && (
          <button type="button" className="action" onClick={() => void share()}>
            {t('Share picture…')}
          </button>
        )}
        <output>{said}</output>
      </div>
    </>
  )
}

function pictureOf(canvas: HTMLCanvasElement | null): Promise<Blob | null> {
  return new Promise((resolve) => {
    if (canvas) canvas.toBlob(resolve, 'image/png')
    else resolve(null)
  })
}

/** Only some browsers share files. */
function canShare(): boolean {
  const probe = new File([''], 'card.png', { type: 'image/png' })
  return 'canShare' in navigator && navigator.canShare({ files: [probe] })
}
