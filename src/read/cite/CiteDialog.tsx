import { useMemo, useRef, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { openCitationStyle, saveCitationStyle } from '../../library/citationStyle.ts'
import { keyOf } from '../../library/citations/keyOf.ts'
import { publisherAddress } from '../../library/citations/publisherAddress.ts'
import { formatRich } from '../../library/citations/rich.ts'
import { STYLE_ORDER } from '../../library/citations/Style.ts'
import { STYLES } from '../../library/citations/styles.ts'
import { wholeUtterance } from '../../library/utterance.ts'
import { copyText, write } from '../parts/copyText.ts'
import { Sheet, selectWords } from '../parts/sheet/Sheet.tsx'
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

const SUBJECTS = {
  quote: 'The quote',
  utterance: 'All that was said in a row',
  story: 'The whole story',
} as const

/** What can be cited: of a quote that stands alone, all that was said is the quote. */
function subjectsOf(whole: boolean): Partial<typeof SUBJECTS> {
  const { quote, utterance, story } = SUBJECTS
  return whole ? { quote, story } : { quote, utterance, story }
}

/** Every way to take a quote or a story along: a citation to copy, a file, a picture. */
export function CiteDialog({ article, quote, refused = false, onClose }: Props) {
  const [subject, choose] = useState<keyof typeof SUBJECTS>(quote ? 'quote' : 'story')
  const whole = useMemo(() => quote && wholeUtterance(article, quote), [article, quote])
  const cited = subject === 'story' ? null : subject === 'quote' ? quote : whole
  return (
    <Sheet
      title={cited ? 'Cite this quote' : 'Cite this story'}
      className="cite"
      cross
      begin={refused ? 'words' : 'first'}
      onClose={onClose}
    >
      {quote && (
        <Choices
          legend="Cite"
          names={subjectsOf(whole === quote)}
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
  const [style, setStyle] = useState(openCitationStyle)
  const [said, say] = useState(refused ? REFUSED : '')
  const field = useRef<HTMLTextAreaElement>(null)
  const reference = referenceToday(article, quote)
  const { format, extension, mediaType } = STYLES[style]
  const citation = format(reference)
  const check = quote && publisherAddress(article, quote)
  async function copy() {
    try {
      await write(citation, formatRich(reference, style))
      say('Copied.')
    } catch {
      selectWords(field.current)
      say(REFUSED)
    }
  }
  async function copyLink() {
    const done = await copyText(linkTo(quote))
    say(done ? 'Link copied.' : 'The browser doesn’t let this page copy.')
  }
  return (
    <>
      <Choices
        legend="Style"
        names={NAMES}
        chosen={style}
        onChoose={(chosen) => {
          setStyle(chosen)
          saveCitationStyle(chosen)
          say('')
        }}
      />
      <textarea ref={field} readOnly rows={4} aria-label="Citation" value={citation} />
      <LeftOut article={article} quote={quote} reference={reference} style={style} />
      <div className="cite-actions">
        <button type="button" className="action first" onClick={() => void copy()}>
          Copy citation
        </button>
        <button type="button" className="action" onClick={() => void copyLink()}>
          Copy link
        </button>
        {extension !== 'txt' && (
          <button
            type="button"
            className="action"
            onClick={() => {
              const name = `${keyOf(reference)}.${extension}`
              saveFile(new Blob([citation], { type: mediaType }), name)
              say(`Saved as ${name}.`)
            }}
          >
            Download .{extension}
          </button>
        )}
        {check && (
          <a href={check} target="_blank" rel="noopener noreferrer">
            Check at the publisher
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

const NAMES = Object.fromEntries(
  STYLE_ORDER.map((style) => [style, STYLES[style].name]),
) as Readonly<Record<(typeof STYLE_ORDER)[number], string>>
