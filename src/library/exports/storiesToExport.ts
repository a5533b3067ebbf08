import type { Article } from '../../article/Article.ts'
import { applyCorrections } from '../../article/corrections/applyCorrections.ts'
import { inOrder } from '../corrections/inOrder.ts'
import { NO_STATUS } from '../shelf/values.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import type { Stories, StoryToExport } from './StoryToExport.ts'

/** What is asked of the shelf for one story. */
export type Looked = Pick<Shelf, 'find' | 'list' | 'reading'>

export type Library = {
  /** Null where nothing of the reader's can be looked for. */
  readonly shelf: Looked | null
  /** A story of the edition; null where there is none by that slug. */
  readonly openBuiltIn: (slug: string) => Promise<Article | null>
}

/** One story after the other, as an export takes them: never more than one is in memory. */
export async function* storiesToExport(slugs: readonly string[], library: Library): Stories {
  for (const slug of slugs) yield await storyToExport(slug, library)
}

export async function storyToExport(
  slug: string,
  { shelf, openBuiltIn }: Library,
): Promise<StoryToExport> {
  const story = (await shelf?.find('story', slug)) ?? null
  const bare = story ? ((await shelf?.reading(slug))?.article ?? null) : await openBuiltIn(slug)
  const corrections = (await shelf?.list('correction', slug)) ?? []
  const marks = (await shelf?.list('mark', slug)) ?? []
  return {
    slug,
    article: bare && applyCorrections(bare, inOrder(corrections)).article,
    text: story?.content.text ?? null,
    marks: marks.toSorted((one, other) => order(one.content.made, other.content.made)),
    status: (await shelf?.find('status', slug))?.content ?? NO_STATUS,
    address: story?.content.address ?? null,
    added: story?.content.added ?? null,
  }
}

function order(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Every own story, and every other one that something of the reader's belongs to. */
export async function allSlugs(shelf: Shelf): Promise<readonly string[]> {
  const slugs = new Set(await shelf.slugs())
  for (const kind of ['story', 'mark', 'correction'] as const) {
    await shelf.walk(kind, (entries) => {
      for (const { slug, deleted } of entries) if (!deleted) slugs.add(slug)
      return Promise.resolve()
    })
  }
  return [...slugs]
}
