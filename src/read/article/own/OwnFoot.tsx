import type { Kept } from '../../../library/shelf/Record.ts'
import type { Lookup } from '../../../library/shelf/Shelf.ts'
import { type Version, findVersions } from '../../../library/stories/findVersions.ts'
import { isKeptAsPlain } from '../../../library/stories/readAgain.ts'
import { Link } from 'react-router'
import { formatDay } from '../../parts/formatDay.ts'
import { useOnShelf } from '../../parts/useOnShelf.ts'
import { OutsideLink } from '../Origin.tsx'
import { useStory } from '../StoryContext.ts'
import { DeleteOwn } from './DeleteOwn.tsx'
import { KeptAsPlain } from './KeptAsPlain.tsx'
import { Sentence } from '../../parts/Sentence.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import './own.css'

/** What only a story of the reader's own has: when it was kept and from where, and its versions. */
export function OwnFoot() {
  const t = useTranslate()
  const { slug } = useStory()
  const found = useOnShelf((shelf) => openOwn(shelf, slug), {
    kind: 'story',
    nothing: null,
    key: slug,
  })
  if (found.state !== 'found' || !found.value) return null
  const { story, plain, versions } = found.value
  const { added, address } = story.content
  return (
    <section className="own" aria-label={t('This story is yours')}>
      {plain && <KeptAsPlain story={story} />}
      {versions.map((version) => (
        <p key={version.slug}>
          <Sentence
            says="Another version of {story}, kept {day}"
            having={{
              story: <Link to={`/articles/${version.slug}`}>{version.headline}</Link>,
              day: <Day iso={version.added} />,
            }}
          />
        </p>
      ))}
      {/* No paragraph: what asks before deleting stands in it. */}
      <div>
        {t('Yours')} · <Sentence says="kept {day}" having={{ day: <Day iso={added} /> }} />
        {address !== null && (
          <>
            {' '}
            ·{' '}
            <Sentence says="from {address}" having={{ address: <OutsideLink words={address} /> }} />
          </>
        )}{' '}
        · <DeleteOwn slug={slug} />
      </div>
    </section>
  )
}

function Day({ iso }: { readonly iso: string }) {
  const t = useTranslate()
  return <time dateTime={iso}>{formatDay(t, iso.slice(0, 10))}</time>
}

type Own = {
  readonly story: Kept<'story'>
  /** It is shown as plain text, since reading it took too long. */
  readonly plain: boolean
  readonly versions: readonly Version[]
}

async function openOwn(shelf: Lookup, slug: string): Promise<Own | null> {
  const [story, reading] = await Promise.all([shelf.find('story', slug), shelf.reading(slug)])
  if (!story) return null
  const versions = await findVersions(shelf, story, reading)
  return { story, plain: isKeptAsPlain(story, reading), versions }
}
