import type { PlainMessage } from '../../words/messages/Message.ts'
import { Sentence } from '../parts/Sentence.tsx'
import type { AddDraft } from './AddDraft.ts'
import { showUnseen } from './showUnseen.ts'
import type { Offer } from './useIncoming.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly offers: readonly Offer[]
  readonly onAccept: () => void
  readonly onDecline: () => void
}

/** Something has come in: nothing is overwritten and nothing is added unasked. */
export function OfferNotice({ offers, onAccept, onDecline }: Props) {
  const t = useTranslate()
  const [offer] = offers
  if (!offer) return null
  const more = offers.length - 1
  const [accept, decline] = answersTo(offer)
  return (
    <div className="offered" role="alert">
      {offer.type === 'files' && <Files files={offer.files} />}
      {offer.type === 'story' && <Story draft={offer.draft} />}
      {offer.type === 'left' && <Left draft={offer.draft} />}
      {more > 0 && <p>{t('{count} more arrived after it.', { count: more })}</p>}
      <div className="links">
        <button type="button" className="link" onClick={onAccept}>
          {t(accept)}
        </button>
        <button type="button" className="link" onClick={onDecline}>
          {t(decline)}
        </button>
      </div>
    </div>
  )
}

function answersTo(offer: Offer): readonly [accept: PlainMessage, decline: PlainMessage] {
  if (offer.type === 'left') return ['Put it in the field', 'Throw it away']
  if (offer.type === 'story') return ['Put it in place of that', 'Leave it']
  return offer.files.length === 1 ? ['Keep it', 'Leave it'] : ['Keep them', 'Leave them']
}

/** Names that are shown of many. */
const FIRST = 5

function Files({ files }: { readonly files: readonly File[] }) {
  const names = files.slice(0, FIRST).map(({ name }) => showUnseen(name))
  const left = files.length - names.length
  const having = { count: files.length, names: <bdi>{names.join(', ')}</bdi> }
  return (
    <p>
      {left > 0 ? (
        <Sentence
          says="{count} files arrived from another app: {names} and {left} more."
          having={{ ...having, left }}
        />
      ) : (
        <Sentence says="{count} files arrived from another app: {names}." having={having} />
      )}
    </p>
  )
}

type StoryProps = { readonly draft: AddDraft }

function Story({ draft }: StoryProps) {
  return (
    <p>
      <Sentence
        says="{story} has come in. The field holds a text that isn’t kept yet."
        having={{ story: <NameOf draft={draft} /> }}
      />
    </p>
  )
}

function Left({ draft }: StoryProps) {
  return (
    <p>
      <Sentence
        says="A story was left in a tab that was closed: {story}"
        having={{ story: <NameOf draft={draft} /> }}
      />
    </p>
  )
}

function NameOf({ draft }: StoryProps) {
  return (
    <b>
      <bdi>{showUnseen(nameOfDraft(draft))}</bdi>
    </b>
  )
}

/** Its title, or how its first line begins. */
function nameOfDraft({ file, head, text, address }: AddDraft): string {
  const [line = ''] = text.trim().split(/[\r\n]/, 1)
  const start = line.length > BEGINNING ? `${line.slice(0, BEGINNING).trimEnd()} …` : line
  return file ?? head.title ?? (start || (address ?? '…'))
}

const BEGINNING = 60
