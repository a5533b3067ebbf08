import type { Export, ForeignStory, Highlight, RowWithoutText } from '../Incoming.ts'
import { addressOf, oneLine } from './values.ts'
import type { Reason } from '../../../words/filled.ts'

/** A row of an export as its reader found it, before it is known whether it holds words. */
export type Found = Partial<Omit<ForeignStory, 'address' | 'title'>> & {
  readonly title: string
  readonly address: string
  /** Why there are no words, where there is a better reason than the usual one. */
  readonly why?: Reason
}

/** Takes the rows of an export one by one, and sorts them: stories, rows without words, problems. */
export function createCollection() {
  const stories: ForeignStory[] = []
  const withoutText: RowWithoutText[] = []
  const problems: Reason[] = []
  const notes: string[] = []
  return {
    add(found: Found) {
      const address = found.address.trim() === '' ? null : addressOf(found.address)
      const given = oneLine(found.title) || null
      const title = given ?? (oneLine(found.address) || 'Untitled')
      const isUnsafe = address === null && found.address.trim() !== ''
      const story = storyOf(found, given, address)
      const isWhole = (found.text ?? '').trim() !== ''
      if (story.text.trim() !== '') stories.push(story)
      const why = isUnsafe ? 'Its address isn’t a web address, and was left out.' : null
      if (!isWhole) withoutText.push({ title, address, why: whyOf(found, story.text) ?? why })
      else if (why !== null) notes.push(`“${title}” is kept. ${why}`)
    },
    problem: (problem: Reason) => problems.push(problem),
    finish: (): Export => ({ stories, withoutText, problems, notes }),
  }
}

function whyOf({ why }: Found, excerpt: string): Reason | null {
  if (excerpt !== '')
    return 'Only what was highlighted or noted in it was there; that is kept as a story.'
  return why ?? null
}

function storyOf(found: Found, title: string | null, address: string | null): ForeignStory {
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
