import { Link } from 'react-router'
import { headlineOf } from '../../article/Summary.ts'
import type { Correction } from '../../article/corrections/Correction.ts'
import { articleData } from '../../library/edition.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'
import { announce } from '../parts/Announcer.tsx'
import { useCorrectionStore } from '../parts/CorrectionsContext.ts'
import { concernedWords, describeCorrection } from '../parts/describeCorrection.ts'
import { useData } from '../parts/EditionContext.ts'
import { formatDay } from '../parts/formatDay.ts'
import { Page } from '../parts/Page.tsx'
import { formatNotOpened } from '../parts/refusalWords.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Sentence } from '../parts/Sentence.tsx'
import '../parts/marks/marksPage.css'

/** What the reader put right in one story. */
type CorrectedStory = {
  readonly slug: string
  /** Null for a story that isn't the reader's own: the edition knows it. */
  readonly headline: string | null
  readonly corrections: readonly Correction[]
}

const NONE: readonly CorrectedStory[] = []

/** Everything that the reader put right, over all stories. */
export function CorrectionsPage() {
  const t = useTranslate()
  const onShelf = useOnShelf(correctedStories, {
    kind: 'correction',
    nothing: NONE,
    key: 'all corrections',
  })
  return (
    <Page title={t('Corrections')} className="front marks">
      <h1>{t('Corrections')}</h1>
      {onShelf.state === 'refused' && (
        <p role="alert">
          {formatNotOpened(t, onShelf.refusal, 'Your corrections can’t be opened just now')}
        </p>
      )}
      {onShelf.state === 'found' && <Stories stories={onShelf.value} />}
    </Page>
  )
}

/** Story by story, the one that was corrected last first; in a story as they were made. */
async function correctedStories(shelf: Lookup): Promise<readonly CorrectedStory[]> {
  const records = await shelf.list('correction')
  const inOrder = records.toSorted((a, b) => a.content.place - b.content.place)
  const latest = new Map<string, string>()
  for (const { slug, changed } of records)
    if (changed > (latest.get(slug) ?? '')) latest.set(slug, changed)
  const slugs = [...latest].toSorted(([, a], [, b]) => (a < b ? 1 : -1)).map(([slug]) => slug)
  return Promise.all(
    slugs.map(async (slug) => {
      const reading = await shelf.reading(slug)
      const own = inOrder.filter((record) => record.slug === slug)
      return {
        slug,
        headline: reading && headlineOf(reading.article),
        corrections: own.map(({ content }) => content.correction),
      }
    }),
  )
}

function Stories({ stories }: { readonly stories: readonly CorrectedStory[] }) {
  const t = useTranslate()
  const count = stories.reduce((sum, { corrections }) => sum + corrections.length, 0)
  if (count === 0) return <NoCorrections />
  return (
    <>
      <div className="marks-line">
        <output>
          {t('{corrections} in {stories}', {
            corrections: t('{count} corrections', { count }),
            stories: t('{count} stories', { count: stories.length }),
          })}
        </output>
      </div>
      {stories.map(({ slug, headline, corrections }) => (
        <section key={slug} className="mark-group">
          <h2>
            <Link to={`/articles/${slug}`}>{headline ?? <BuiltIn slug={slug} />}</Link>
          </h2>
          <ul>
            {corrections.map((correction) => (
              <Row key={correction.id} slug={slug} correction={correction} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function NoCorrections() {
  return (
    <div className="notice">
      <p>
        <Sentence
          says="You have put nothing right yet. Open a quote in any story to say who said it, or press {key} there to go through every quote whose speaker is inferred or open."
          having={{ key: <kbd>v</kbd> }}
        />
      </p>
    </div>
  )
}

/** The headline of a story of the edition; its address, until that is here or where it is gone. */
function BuiltIn({ slug }: { readonly slug: string }) {
  const opened = useData(articleData(slug))
  return opened.state === 'open' ? headlineOf(opened.content) : slug
}

type RowProps = { readonly slug: string; readonly correction: Correction }

function Row({ slug, correction }: RowProps) {
  const t = useTranslate()
  const store = useCorrectionStore()
  const words = concernedWords(correction)
  const name = describeCorrection(t, correction)
  async function undo() {
    await store?.undo(slug, [correction.id])
    announce(t('Undone'))
  }
  return (
    <li className="mark-row">
      <div>
        <p className="mark-kind">
          {name}
          {correction.made !== undefined && (
            <time dateTime={correction.made}>{formatDay(t, correction.made)}</time>
          )}
        </p>
        {words !== null && <p className="mark-words">{words}</p>}
        <p className="actions">
          <button
            type="button"
            className="action"
            aria-label={t('Undo: {what}', { what: name })}
            onClick={() => void undo()}
          >
            {t('Undo')}
          </button>
        </p>
      </div>
    </li>
  )
}
