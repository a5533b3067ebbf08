import type { Quote } from '../../../article/Quote.ts'
import { slice } from '../../../article/Span.ts'
import { inARow } from '../../../words/inARow.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { CiteActions } from '../../cite/CiteActions.tsx'
import { Badge } from '../../parts/Badge.tsx'
import { ofTheApp } from '../../parts/appLanguage.ts'
import { Pencil } from '../../parts/Pencil.tsx'
import { formatPeriod } from '../../parts/formatDay.ts'
import { nobodyIn, otherNamesOf, roleOf } from '../../parts/describeSpeaker.ts'
import { useMarkParts } from '../marks/MarksContext.ts'
import { NoteButton } from '../marks/NoteButton.tsx'
import { useStory } from '../StoryContext.ts'
import { PutRight } from '../fix/PutRight.tsx'
import { type Standing, isEdited, standingOf } from '../../../library/doubt.ts'
import { EXACTNESS, daysOf } from './describeQuote.ts'
import { formatKind } from './formatKind.ts'
import { reasonOf } from './reasonOf.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'

type Props = { readonly quote: Quote }

/** Who said it, in which words, and how we know. Opens below the block that the quote ends in. */
export function QuoteCard({ quote }: Props) {
  const t = useTranslate()
  const { article, speakers, faces, show } = useStory()
  const speaker = quote.speaker === null ? null : speakers.get(quote.speaker)
  const face = quote.speaker === null ? null : faces.get(quote.speaker)
  const name = speaker?.name ?? nobodyIn(t, article, quote)
  const parts = useMarkParts()
  return (
    <section className="card" aria-label={inARow(t, [formatKind(t, quote), name])} {...ofTheApp(t)}>
      <p className="name">
        {face && <Badge face={face} />}
        <bdi>{name}</bdi>
        {quote.corrected && <Pencil />}
      </p>
      <Facts quote={quote} />
      <div className="actions">
        <CiteActions article={article} quote={quote} />
        <NoteButton about={{ type: 'quote', id: quote.id }} className="action" />
        <PutRight
          quote={quote}
          beside={
            <button type="button" className="action" onClick={() => show(null)}>
              {t('Close')}
            </button>
          }
        />
      </div>
      {parts && <parts.OnQuote quote={quote} />}
    </section>
  )
}

function Facts({ quote }: Props) {
  const t = useTranslate()
  const { article, written, speakers } = useStory()
  const speaker = quote.speaker === null ? null : speakers.get(quote.speaker)
  const role = speaker && roleOf(t, speaker)
  const otherNames = speaker ? otherNamesOf(speaker) : []
  const standing = standingOf(article, quote)
  const reason = reasonOf(t, article, quote)
  const days = daysOf(article, quote)
  return (
    <dl>
      {role && <Fact term={t('Role')}>{role}</Fact>}
      {otherNames.length > 0 && <Fact term={t('Also called')}>{inARow(t, otherNames)}</Fact>}
      <Fact term={t('Words')}>
        {inARow(t, [
          t(EXACTNESS[quote.kind]),
          quote.medium && lowerFirst(slice(article.text, quote.medium)),
        ])}
      </Fact>
      {days.length > 0 && (
        <Fact term={t('When')}>
          {inARow(
            t,
            days.map(({ from, to }) => formatPeriod(t, from, to)),
          )}
        </Fact>
      )}
      <Fact term={t(CERTAINTY[standing])}>
        {reason.map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <q key={piece.words} {...written}>
              {piece.words}
            </q>
          ),
        )}
      </Fact>
      {standing === 'reworded' && (
        <Fact term={t(CERTAINTY.corrected)}>
          {t(
            isEdited(article, quote.id)
              ? 'where the quote begins and ends, by the editors'
              : 'where the quote begins and ends, by the reader',
          )}
        </Fact>
      )}
    </dl>
  )
}

/** How the speaker is known, as the reason's own heading. */
const CERTAINTY: Readonly<Record<Standing, PlainMessage>> = {
  stated: 'Stated',
  inferred: 'Inferred',
  reworded: 'Inferred',
  corrected: 'Corrected',
  confirmed: 'Confirmed',
  open: 'Not stated',
  leftOpen: 'Not stated',
  unread: 'Not identified',
}

type FactProps = { readonly term: string; readonly children: React.ReactNode }

function Fact({ term, children }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** `In a tweet` opens a sentence there and stands inside one here. */
function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
