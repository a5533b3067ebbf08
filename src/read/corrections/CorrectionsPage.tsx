import { useMemo, useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import type { Article } from '../../article/Article.ts'
import { headlineOf } from '../../article/Summary.ts'
import type { Correction } from '../../article/corrections/Correction.ts'
import { confirms, mayConfirm } from '../../article/corrections/confirms.ts'
import { type EditionStore, articleData } from '../../library/edition.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'
import { announce } from '../parts/Announcer.tsx'
import { useCorrectionStore } from '../parts/CorrectionsContext.ts'
import { concernedWords, describeCorrection } from '../parts/describeCorrection.ts'
import { useEdition } from '../parts/EditionContext.ts'
import { GrowingList } from '../parts/GrowingList.tsx'
import { formatDay } from '../parts/formatDay.ts'
import { Page } from '../parts/Page.tsx'
import { formatNotOpened } from '../parts/refusalWords.ts'
import { useKeyboardKept } from '../parts/useKeyboardKept.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Sentence } from '../parts/Sentence.tsx'
import '../parts/marks/marksPage.css'

/** What the reader put right in one story. */
type CorrectedStory = {
  readonly slug: string
  /** Null for a story that isn't the reader's own: the edition has it. */
  readonly own: Article | null
  readonly corrections: readonly Correction[]
}

const NONE: readonly CorrectedStory[] = []

/** Everything that the reader put right, over all stories. */
export function CorrectionsPage() {
  const t = useTranslate()
  useKeyboardKept()
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
      const records = inOrder.filter((record) => record.slug === slug)
      return {
        slug,
        own: reading && reading.article,
        corrections: records.map(({ content }) => content.correction),
      }
    }),
  )
}

/** More of a story than anybody puts right by hand; a file may bring thousands. */
const UNASKED = 100

function Stories({ stories }: { readonly stories: readonly CorrectedStory[] }) {
  const t = useTranslate()
  const known = useKnown(stories)
  if (stories.length === 0) return <NoCorrections />
  return (
    <>
      <div className="marks-line">
        <output>{describeCounts(t, known)}</output>
      </div>
      {known.map(({ slug, corrections, article, confirming }) => (
        <section key={slug} className="mark-group">
          <h2>
            <Link to={`/articles/${slug}`}>{article ? headlineOf(article) : slug}</Link>
          </h2>
          <GrowingList
            label={article ? headlineOf(article) : slug}
            rows={corrections}
            first={UNASKED}
            keyOf={({ id }) => id}
            lineClass="mark-row"
            renderLine={(correction) => (
              <Row
                slug={slug}
                correction={correction}
                isKnown={isKnown(article, correction)}
                confirms={confirming.has(correction)}
              />
            )}
          />
        </section>
      ))}
    </>
  )
}

type KnownStory = Pick<CorrectedStory, 'slug' | 'corrections'> & {
  /** Undefined until it is here; null where it is gone or can’t be had. */
  readonly article: Article | null | undefined
  /** Those that say what the article had found already. */
  readonly confirming: ReadonlySet<Correction>
}

/** The stories with their articles, as far as those are here. */
function useKnown(stories: readonly CorrectedStory[]): readonly KnownStory[] {
  const edition = useEdition()
  const look = useMemo(() => createLook(edition, stories), [edition, stories])
  return useSyncExternalStore(edition.subscribe, look)
}

/** Gives the same until another article is here. */
function createLook(edition: EditionStore, stories: readonly CorrectedStory[]) {
  let known: readonly KnownStory[] = stories.map(({ slug, corrections }) => ({
    slug,
    corrections,
    article: undefined,
    confirming: new Set(),
  }))
  return () => {
    const articles = stories.map(({ slug, own }) => own ?? builtIn(edition, slug))
    if (articles.some((article, at) => article !== known[at]?.article)) {
      known = known.map((story, at) => withArticle(story, articles[at]))
    }
    return known
  }
}

function builtIn(edition: EditionStore, slug: string): Article | null | undefined {
  const opened = edition.open(articleData(slug))
  if (opened.state === 'opening') return undefined
  return opened.state === 'open' ? opened.content : null
}

function withArticle(story: KnownStory, article: Article | null | undefined): KnownStory {
  if (article === story.article) return story
  const confirming = story.corrections.filter((one) => article && confirms(article, one))
  return { ...story, article, confirming: new Set(confirming) }
}

/** Whether it is known if it corrects or confirms: a story that can’t be had doesn’t say what it had found. */
function isKnown(article: Article | null | undefined, correction: Correction): boolean {
  return !!article || !mayConfirm(correction)
}

/** `3 corrections and 2 confirmations in 4 stories`; while that isn’t known of each, `4 stories`. */
function describeCounts(t: Translate, known: readonly KnownStory[]): string {
  const stories = t('{count} stories', { count: known.length })
  const isOpen = ({ article, corrections }: KnownStory) =>
    corrections.some((one) => !isKnown(article, one))
  if (known.some(isOpen)) return stories
  const all = known.reduce((sum, { corrections }) => sum + corrections.length, 0)
  const confirming = known.reduce((sum, story) => sum + story.confirming.size, 0)
  const counts = [
    all > confirming && t('{count} corrections', { count: all - confirming }),
    confirming > 0 && t('{count} confirmations', { count: confirming }),
  ]
  return t('{corrections} in {stories}', {
    corrections: t.list(counts.filter((words) => words !== false)),
    stories,
  })
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

type RowProps = {
  readonly slug: string
  readonly correction: Correction
  /** Whether it is known which of both it is. */
  readonly isKnown: boolean
  readonly confirms: boolean
}

function Row({ slug, correction, isKnown, confirms }: RowProps) {
  const t = useTranslate()
  const store = useCorrectionStore()
  const words = concernedWords(correction)
  const name = describeCorrection(t, correction)
  async function undo() {
    await store?.undo(slug, [correction.id])
    announce(t('Undone'))
  }
  return (
    <div>
      <p className="mark-kind">
        {isKnown && <b>{t(confirms ? 'Confirmed' : 'Corrected')}</b>} {name}
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
  )
}
