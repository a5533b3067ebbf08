import type { Article } from '../../article/Article.ts'
import { hashOf } from '../../article/hashOf.ts'
import { plainArticle } from '../../article/plainArticle.ts'
import { headlineOf } from '../../article/Summary.ts'
import { PARSER } from '../parser/parserVersion.ts'
import { sourceOf } from '../shelf/sourceOf.ts'
import type { StoryContent } from '../shelf/Record.ts'
import type { Change, Saved, Shelf } from '../shelf/Shelf.ts'

/** A story to keep, and what the parser made of it; null where it took too long or couldn't be had. */
export type Draft = { readonly content: StoryContent; readonly article: Article | null }

export type KeptStories = {
  readonly saved: Saved
  /** Their addresses, in the order of the drafts; whether or not they could be saved. */
  readonly slugs: readonly string[]
}

/** Keeps stories, all or none, and with them what else belongs to them. */
export async function keepStories(
  shelf: Shelf,
  drafts: readonly Draft[],
  extra: (slugs: readonly string[]) => readonly Change[] = () => [],
): Promise<KeptStories> {
  const slugs: string[] = []
  const changes: Change[] = []
  for (const draft of drafts) {
    const slug = await freeSlug(shelf, draft, slugs)
    slugs.push(slug)
    changes.push(changeOf(slug, draft))
  }
  return { saved: await shelf.save([...changes, ...extra(slugs)]), slugs }
}

function changeOf(slug: string, { content, article }: Draft): Change {
  // Without a parser's name on it, it is read when a parser can.
  const reading = {
    slug,
    parser: article ? PARSER : '',
    source: sourceOf(content),
    article: article ?? plainArticle(content.text),
  }
  return { kind: 'story', id: slug, slug, content: { ...content, unread: !article }, reading }
}

/** Longer addresses help nobody. */
const LONGEST = 60

/** `ferry-runs-again-7k2p`: the headline, and letters that no other story has. */
async function freeSlug(
  shelf: Shelf,
  { content, article }: Draft,
  taken: readonly string[],
): Promise<string> {
  const words = slugOf(headlineOf(article ?? plainArticle(content.text)))
  for (let turn = 0; ; turn++) {
    const mark = hashOf(`${turn} ${content.added} ${content.text}`).slice(-5)
    const slug = words === '' ? `story-${mark}` : `${words}-${mark}`
    if (!taken.includes(slug) && !(await shelf.find('story', slug))) return slug
  }
}

/** `Fähre fährt wieder!` is `fahre-fahrt-wieder`; other scripts leave nothing. */
function slugOf(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug
}
