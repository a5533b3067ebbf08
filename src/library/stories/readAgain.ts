import { plainArticle } from '../../article/plainArticle.ts'
import { isSame } from '../isSame.ts'
import type { Parser } from '../parser/openParser.ts'
import { PARSER } from '../parser/parserVersion.ts'
import type { Kept } from '../shelf/Record.ts'
import type { Reading, Refusal, Shelf } from '../shelf/Shelf.ts'
import { sourceOf } from '../shelf/sourceOf.ts'
import { askedOf } from './askedOf.ts'
import type { Reason } from '../../words/filled.ts'

/** What became of reading a story once more. */
export type ReadAgain =
  | { readonly state: 'read' }
  /** It took too long again. */
  | { readonly state: 'stopped' }
  /** The parser couldn't be had or couldn't read it; in words. */
  | { readonly state: 'unread'; readonly problem: Reason }
  | { readonly state: 'refused'; readonly refusal: Refusal }

/** Whether a story that took too long is still shown as plain text: another parser may have read it. */
export function isKeptAsPlain({ content }: Kept<'story'>, reading: Reading | null): boolean {
  if (!content.unread) return false
  return !reading || isSame(reading.article, plainArticle(content.text))
}

/** Reads a story that was kept as plain text, and keeps what is found in it. */
export async function readAgain(
  shelf: Shelf,
  parser: Parser,
  story: Kept<'story'>,
): Promise<ReadAgain> {
  const { slug, content } = story
  const { article, stopped, problem } = await parser.parse(askedOf(content))
  if (stopped) return { state: 'stopped' }
  if (!article) return { state: 'unread', problem: problem ?? '' }
  const saved = await shelf.save([
    {
      kind: 'story',
      id: slug,
      slug,
      content: { ...content, unread: false },
      basedOn: story,
      reading: { slug, parser: PARSER, source: sourceOf(content), article },
    },
  ])
  return saved.state === 'saved' ? { state: 'read' } : saved
}
