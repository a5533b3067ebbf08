import { plainArticle } from '../../article/plainArticle.ts'
import { fingerprintOf } from '../shelf/fingerprintOf.ts'
import type { Kept } from '../shelf/Record.ts'
import type { Lookup, Reading } from '../shelf/Shelf.ts'
import { headlineOf } from '../../article/Summary.ts'
import { addressKey } from './addressKey.ts'

/** Another version of a story: one that was kept beside it. */
export type Version = { readonly slug: string; readonly headline: string; readonly added: string }

/** The story that this is another version of, and those that are another version of this one. */
export async function findVersions(
  shelf: Lookup,
  { slug, content }: Kept<'story'>,
  reading: Reading | null,
): Promise<readonly Version[]> {
  const article = reading?.article ?? plainArticle(content.text)
  const address = content.address === null ? null : addressKey(content.address)
  const twins = await shelf.twins(fingerprintOf(article), address)
  const near = twins.map((twin) => twin.slug).filter((one) => one !== slug)
  if (content.versionOf !== null && content.versionOf !== slug) near.unshift(content.versionOf)
  const found = await Promise.all(
    [...new Set(near)].map(async (other): Promise<readonly Version[]> => {
      const story = await shelf.find('story', other)
      if (!story) return []
      const isVersion = other === content.versionOf || story.content.versionOf === slug
      if (!isVersion) return []
      const read = (await shelf.reading(other))?.article ?? plainArticle(story.content.text)
      return [{ slug: other, headline: headlineOf(read), added: story.content.added }]
    }),
  )
  return found.flat()
}
