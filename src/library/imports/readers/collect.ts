import type { Export, ForeignStory, Highlight, RowWithoutText } from '../Incoming.ts'
import { addressOf, oneLine } from './values.ts'

/** A row of an export as its reader found it, before it is known whether it holds words. */
export type Found = Partial<Omit<ForeignStory, 'address' | 'title'>> & {
  readonly title: string
  readonly address: string
  /** Why there are no words, where there is a better reason than the usual one. */
  readonly why?: string
}

/** Takes the rows of an export one by one, and sorts them: stories, rows without words, problems. */
export function createCollection() {
  const stories: ForeignStory[] = []
  const withoutText: RowWithoutText[] = []
  const problems: string[] = []
  return {
    add(found: Found) {
      const address = found.address.trim() === '' ? null : addressOf(found.address)
      const title = oneLine(found.title) || oneLine(found.address) || 'Untitled'
      if (address === null && found.address.trim() !== '')
        problems.push(`The address of “${title}” isn’t a web address, and was left out.`)
      const story = storyOf(found, title, address)
      const isWhole = (found.text ?? '').trim() !== ''
      if (story.text.trim() !== '') stories.push(story)
      if (!isWhole) withoutText.push({ title, address, why: whyOf(found, story.text) })
    },
    problem: (problem: string) => problems.push(problem),
    finish: (): Export => ({ stories, withoutText, problems }),
  }
}

function whyOf({ why }: Found, excerpt: string): string {
  if (excerpt !== '')
    return 'The export holds only what was highlighted or noted; that is kept as a story.'
  return why ?? 'The export holds its address, not its words.'
}

function storyOf(found: Found, title: string, address: string | null): ForeignStory {
  const highlights = (found.highlights ?? []).filter(
    ({ quote, note }) => quote !== '' || note !== '',
  )
  const note = found.note?.trim() ?? ''
  const whole = found.text ?? ''
  const isWhole = whole.trim() !== ''
  const excerpt = excerptOf(highlights)
  return {
    title,
    address,
    format: isWhole ? (found.format ?? 'plain') : 'plain',
    text: isWhole ? whole : excerpt || note,
    author: found.author || null,
    published: found.published ?? null,
    language: found.language || null,
    tags: found.tags ?? [],
    added: found.added ?? null,
    archived: found.archived ?? false,
    favourite: found.favourite ?? false,
    // Where a note is all there is, it is the story.
    note: isWhole || excerpt !== '' ? note : '',
    highlights,
  }
}

/** What is left of a story whose words the other reader didn't hand out: what was highlighted in it. */
function excerptOf(highlights: readonly Highlight[]): string {
  return highlights
    .map(({ quote, note }) => quote || note)
    .filter((words) => words !== '')
    .join('\n\n')
}
