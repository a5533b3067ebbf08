import { formatMarkdown, marksOf } from '../exports/formatMarkdown.ts'
import { markdownLine } from '../exports/markdownText.ts'
import { type Looked, storyToExport } from '../exports/storiesToExport.ts'
import type { Kind } from '../shelf/Record.ts'
import { inEnglish } from '../../words/translate.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import type { ZipWriter } from '../zip/createZip.ts'
import { fileNames } from './fileNames.ts'
import { walkOnce } from './walkOnce.ts'

/** The kinds of records that may belong to a story. */
export type SlugsWith = 'mark' | 'correction' | 'status'

type Job = {
  readonly zip: ZipWriter
  readonly shelf: Shelf
  /** The slugs that have such records: the shelf isn't asked for those that don't. */
  readonly slugs: Readonly<Record<SlugsWith, ReadonlySet<string>>>
  readonly tell?: ((stories: number) => void) | undefined
}

/** A zip holds 65,535 files; what doesn't get one of its own is whole in the tables all the same. */
const MOST_STORIES = 60_000

/**
 * What a person can read without us: a file for each own story, and one for all other marks. Two
 * backups of one library are the same, whichever language the app speaks: so it is in English.
 */
export async function writeReadable({ zip, shelf, slugs, tell }: Job): Promise<void> {
  const nameOf = fileNames('md')
  const near = nearShelf(shelf, slugs)
  const own = new Set<string>()
  await walkOnce(shelf, 'story', async ({ slug, deleted }) => {
    if (deleted) return
    own.add(slug)
    if (own.size > MOST_STORIES) return
    const story = await storyToExport(slug, { shelf: near, openBuiltIn: nothing })
    await zip.add(`stories/${nameOf(slug)}`, formatMarkdown(inEnglish, story))
    tell?.(own.size)
  })
  const others = [...slugs.mark].filter((slug) => !own.has(slug))
  await zip.add('marks.md', await otherMarks(shelf, others))
}

const nothing = () => Promise.resolve(null)

/** The shelf, which is only asked for what it has. */
function nearShelf(shelf: Shelf, slugs: Job['slugs']): Looked {
  const byKind = new Map<Kind, ReadonlySet<string>>([
    ['mark', slugs.mark],
    ['correction', slugs.correction],
  ])
  return {
    reading: shelf.reading,
    find: (kind, id) =>
      kind === 'status' && !slugs.status.has(id) ? nothing() : shelf.find(kind, id),
    list(kind, slug = '') {
      const known: ReadonlySet<string> | undefined = byKind.get(kind)
      return known?.has(slug) === false ? Promise.resolve([]) : shelf.list(kind, slug)
    },
  }
}

/** The marks on stories that aren't the reader's own, or are gone. */
async function otherMarks(shelf: Shelf, slugs: readonly string[]): Promise<string> {
  const parts = ['# Marks on other stories']
  for (const slug of slugs.toSorted()) {
    const marks = await shelf.list('mark', slug)
    const [first] = marks
    if (!first) continue
    const { headline, publisher, published } = first.content.story
    const about = [publisher, published?.slice(0, 10), slug].filter(Boolean).join(' · ')
    parts.push(`## ${markdownLine(headline) || 'Untitled'}`, markdownLine(about))
    parts.push(
      ...marksOf(inEnglish, marks)
        .slice(1)
        .filter((part) => !part.startsWith('^')),
    )
  }
  if (parts.length === 1)
    parts.push('There are none: those on your own stories stand in their files.')
  return `${parts.join('\n\n')}\n`
}
