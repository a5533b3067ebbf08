import { useState } from 'react'
import { Link } from 'react-router'
import type { Import, SameStory, Tally } from '../../../library/imports/createImport.ts'
import { copyText } from '../../parts/copyText.ts'
import { GrowingList } from '../../parts/GrowingList.tsx'
import { formatNotSaved } from '../../parts/refusalWords.ts'
import { describeRest } from './describeImport.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { told } from '../../parts/told.ts'

type Props = { readonly tally: Tally; readonly keepBoth: Import['keepBoth'] }

/** What became of each: what failed first, since somebody has to look at it. */
export function ImportLists({ tally, keepBoth }: Props) {
  const t = useTranslate()
  const { failed, same, toFind, kept } = tally
  const rest = describeRest(t, tally)
  return (
    <div className="import-lists">
      <div className="import-rest">
        {failed.length > 0 && (
          <section aria-labelledby="import-failed">
            <h3 id="import-failed">{t('{count} not added', { count: failed.length })}</h3>
            <GrowingList
              className="import-list"
              label={t('Not added')}
              rows={failed}
              renderLine={({ name, why }) => (
                <>
                  <bdi className="import-name">{name}</bdi> {told(t, why)}
                </>
              )}
            />
          </section>
        )}
        {same.length > 0 && (
          <section aria-labelledby="import-same">
            <h3 id="import-same">{t('{count} here already', { count: same.length })}</h3>
            <GrowingList
              className="import-list"
              label={t('Here already')}
              rows={same}
              renderLine={(one) => <SameLine same={one} keepBoth={keepBoth} />}
            />
          </section>
        )}
        {toFind.length > 0 && <ToFind rows={toFind} />}
        {rest.length > 0 && (
          <section aria-labelledby="import-along">
            <h3 id="import-along">{t('What came along')}</h3>
            <GrowingList
              className="import-list"
              label={t('What came along')}
              rows={rest}
              renderLine={(words) => words}
            />
          </section>
        )}
      </div>
      {kept.length > 0 && <KeptStories stories={kept} />}
    </div>
  )
}

function KeptStories({ stories }: { readonly stories: Tally['kept'] }) {
  const t = useTranslate()
  return (
    <section aria-labelledby="import-kept">
      <h3 id="import-kept">{t('Open one')}</h3>
      <GrowingList
        className="import-list"
        label={t('Kept')}
        rows={stories}
        renderLine={({ slug, headline }) => (
          <Link to={`/articles/${slug}`}>
            <bdi>{headline}</bdi>
          </Link>
        )}
      />
    </section>
  )
}

type SameProps = { readonly same: SameStory; readonly keepBoth: Import['keepBoth'] }

function SameLine({ same, keepBoth }: SameProps) {
  const t = useTranslate()
  const { ready, twin, choice } = same
  return (
    <>
      <bdi className="import-name">{ready.headline}</bdi>{' '}
      <Link to={`/articles/${twin.slug}`}>{t('Open it')}</Link>
      {(choice === 'open' || choice === 'keeping') && (
        <button
          type="button"
          className="plain-button"
          disabled={choice === 'keeping'}
          onClick={() => void keepBoth(same)}
        >
          {t('Keep both')}
        </button>
      )}
      {typeof choice === 'object' &&
        ('slug' in choice ? ` ${t('Both are kept.')}` : ` ${formatNotSaved(t, choice.refusal)}`)}
    </>
  )
}

function ToFind({ rows }: { readonly rows: Tally['toFind'] }) {
  const t = useTranslate()
  const [copied, setCopied] = useState<boolean>()
  const copy = async () =>
    setCopied(
      await copyText(rows.map(({ row }) => `${row.title}\t${row.address ?? ''}`).join('\n')),
    )
  return (
    <section aria-labelledby="import-find">
      <h3 id="import-find">{t('{count} to find', { count: rows.length })}</h3>
      <p>
        {t(
          'The file holds where they are, not their words. Open a page, and keep it with the bookmark, or paste its words.',
        )}
      </p>
      <GrowingList
        className="import-list"
        label={t('To find')}
        rows={rows}
        renderLine={({ row }) => (
          <>
            {row.address === null ? (
              <bdi>{row.title}</bdi>
            ) : (
              <a href={row.address} target="_blank" rel="noopener noreferrer">
                <bdi>{row.title}</bdi>
              </a>
            )}
            {row.why !== null && <span className="import-why"> {told(t, row.why)}</span>}
          </>
        )}
      />
      <div className="actions">
        <button type="button" className="action" onClick={() => void copy()}>
          {t('Copy this list')}
        </button>
        <output className="import-why">
          {copied === true && t('Copied: a line for each, with its address.')}
          {copied === false && t('The browser didn’t allow it.')}
        </output>
      </div>
    </section>
  )
}
