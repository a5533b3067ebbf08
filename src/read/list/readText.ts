import { articleFile } from '../../article/Edition.ts'
import type { Entry } from '../../library/list/Entry.ts'
import type { ListingStore } from '../../library/list/listing.ts'
import type { TextRead } from '../../library/list/searchTexts.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'

/** A story’s text: an own one’s from the shelf, a built-in one’s from the edition. */
export async function readText(
  { slug, summary, added }: Entry,
  openShelf: ListingStore['openShelf'],
  left: AbortSignal,
): Promise<TextRead> {
  if (added !== null) return readAs(await ownText(await openShelf(), slug))
  const address = import.meta.env.BASE_URL + articleFile(slug, summary.version)
  const answer = await fetch(address, { signal: left }).catch(() => null)
  if (answer === null) return { state: 'unreachable' }
  // A captive portal answers every address with its own page.
  const content: { readonly text?: unknown } | null = answer.ok
    ? await answer.json().catch(() => null)
    : null
  return readAs(content?.text)
}

/** As it was read, else as it was given. */
async function ownText(shelf: Lookup | null, slug: string): Promise<string | undefined> {
  const reading = await shelf?.reading(slug)
  return reading?.article.text ?? (await shelf?.find('story', slug))?.content.text
}

function readAs(text: unknown): TextRead {
  return typeof text === 'string' ? { state: 'read', text } : { state: 'unread' }
}
