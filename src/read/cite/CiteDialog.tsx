import { useMemo, useRef, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { openCitationStyle, saveCitationStyle } from '../../library/citationStyle.ts'
import { keyOf } from '../../library/citations/keyOf.ts'
import { publisherAddress } from '../../library/citations/publisherAddress.ts'
import { formatRich } from '../../library/citations/rich.ts'
import { STYLE_ORDER, type Style } from '../../library/citations/Style.ts'
import { STYLES } from '../../library/citations/styles.ts'
import { wholeUtterance } from '../../library/utterance.ts'
import type { Translate } from '../../words/translate.ts'
import { copyText, write } from '../parts/copyText.ts'
import { Sheet, selectWords } from '../parts/sheet/Sheet.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Choices } from './Choices.tsx'
import { LeftOut } from './LeftOut.tsx'
import { QuotePicture } from './QuotePicture.tsx'
import { referenceToday } from './formatCitation.ts'
import { saveFile } from './saveFile.ts'
import './cite.css'

type Props = {
  readonly article: Article
  /** Null for the story as a whole. */
  readonly quote: Quote | null
  /** The browser has just refused to copy: the words are offered selected. */
  readonly refused?: boolean
  readonly onClose: () => void
}

type Subject = 'quote' | 'utterance' | 'story'

/** What can be cited: of a quote that stands alone, all that was said is the quote. */
function subjectsOf(t: Translate, whole: boolean): Partial<Record<Subject, string>> {
  const [quote, story] = [t('The quote'), t('The whole story')]
  return whole ? { quote, story } : { quote, utterance: t('All that was said in a row'), story }
}

/** Every way to take a quote or a story along: a citation to copy, a file, a picture. */
export function CiteDialog({ article, quote, refused = false, onClose }: Props) {
  const t = useTranslate()
  const [subject, choose] = useState<Subject>(quote ? 'quote' : 'story')
  const whole = useMemo(() => quote && wholeUtterance(article, quote), [article, quote])
  const cited = subject === 'story' ? null : subject === 'quote' ? quote : whole
  return (
    <Sheet
      title={t(cited ? 'Cite this quote' : 'Cite this story')}
      className="cite"
      cross
      begin={refused ? 'words' : 'first'}
      onClose={onClose}
    >
      {quote && (
        <Choices
          legend={t('Cite')}
          names={subjectsOf(t, whole === quote)}
          chosen={subject}
          onChoose={choose}
        />
      )}
      <Citation article={article} quote={cited} refused={refused} />
      {cited && <QuotePicture key={`${cited.id} ${cited.end}`} article={article} quote={cited} />}
    </Sheet>
  )
}

type CitationProps = Pick<Props, 'article' | 'quote'> & { readonly refused: boolean }

function Citation({ article, quote, refused }: CitationProps) {
  const t = useTranslate()
  const [style, setStyle] = useState(openCitationStyle)
  const [said, say] = useState(refused ? t(REFUSED) : '')
  const field = useRef<HTMLTextAreaElement>(null)
  const reference = referenceToday(t, article, quote)
  const { format, extension, mediaType } = STYLES[style]
  const citation = format(reference, t)
  const check = quote && publisherAddress(article, quote)
  async function copy() {
    try {
      await write(citation, formatRich(t, reference, style))
      say(t('Copied.'))
    } catch {
      selectWords(field.current)
      say(t(REFUSED))
    }
  }
  async function copyLink() {
    const done = await copyText(linkTo(quote))
    say(t(done ? 'Link copied.' : 'The browser doesn’t let this page copy.'))
  }
  return (
    <>
      <Choices
        legend={t('Style')}
        names={stylesBy(t)}
        chosen={style}
        onChoose={(chosen) => {
          setStyle(chosen)
          saveCitationStyle(chosen)
          say('')
        }}
      />
      <textarea
        ref={field}
        readOnly
        rows={4}
        aria-label={t('Citation')}
        dir={style === 'plain' ? t.dir : 'auto'}
        value={citation}
      />
      <LeftOut article={article} quote={quote} reference={reference} style={style} />
      <div className="cite-actions">
        <button type="button" className="action first" onClick={() => void copy()}>
          {t('Copy citation')}
        </button>
        <button type="button" className="action" onClick={() => void copyLink()}>
          {t('Copy link')}
        </button>
        {extension !== 'txt' && (
          <button
            type="button"
            className="action"
            onClick={() => {
              const name = `${keyOf(reference)}.${extension}`
              saveFile(new Blob([citation], { type: mediaType }), name)
              say(t('Saved as {name}.', { name }))
            }}
          >
            {t('Download {extension}', { extension: `.${extension}` })}
          </button>
        )}
        {check && (
          <a href={check} target="_blank" rel="noopener noreferrer">
            {t('Check at the publisher')}
          </a>
        )}
        <output>{said}</output>
      </div>
    </>
  )
}

/** The address of the story on this page, or of a quote in it. */
function linkTo(quote: Quote | null): string {
  const { origin, pathname } = location
  return quote ? `${origin}${pathname}#${quote.id}` : `${origin}${pathname}`
}

const REFUSED =
  'The browser doesn’t let this page copy. The words are selected: copy them yourself.'

/** Styles keep their names in every language, but for the one that is none. */
function stylesBy(t: Translate) {
  const names = STYLE_ORDER.map((style) => [style, STYLES[style].name])
  return { ...Object.fromEntries(names), plain: t('Plain') } as Readonly<Record<Style, string>>
}
