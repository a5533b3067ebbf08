import type { Article } from '../article/Article.ts'
import type { Block } from '../article/Block.ts'
import { attributeQuotes } from './attributeQuotes.ts'
import { classifyBlocks } from './classifyBlocks.ts'
import { describePart } from './describePart.ts'
import { findAttributions } from './findAttributions.ts'
import { findDateline } from './findDateline.ts'
import { findDates } from './findDates.ts'
import { findFrontMatter } from './findFrontMatter.ts'
import { findFurniture } from './findFurniture.ts'
import { findHead } from './findHead.ts'
import { findLanguage } from './findLanguage.ts'
import { findMarks } from './findMarks.ts'
import { findMasthead } from './findMasthead.ts'
import { findNames } from './findNames.ts'
import { findNonResponses } from './findNonResponses.ts'
import { findProblems } from './findProblems.ts'
import { findPublisher } from './findPublisher.ts'
import { findBlockQuotes, findQuotes } from './findQuotes.ts'
import { findSources } from './findSources.ts'
import { joinLines } from './joinLines.ts'
import { pageWordsOf } from './pageWordsOf.ts'
import { readBlocks } from './readBlocks.ts'
import { splitLines } from './splitLines.ts'

/**
 * Reads one plain-text article: text in, every finding as spans over it out (half-open, in UTF-16
 * code units). Pure and total: the same text gives the same article, and no text makes it throw.
 * What it can't make sense of stands in `problems`, with the place.
 */
export function parseArticle(text: string): Article {
  // The page: lines, what they are by themselves, and then by their place. The head comes before
  // the body, because a short line is a headline above the first paragraph and a subheading below.
  const lines = splitLines(text)
  const frontMatter = findFrontMatter(text, lines)
  const rest = frontMatter ? lines.filter(({ start }) => start >= frontMatter.end) : lines
  const lang = frontMatter?.lang ?? findLanguage(text.slice(frontMatter?.end ?? 0))
  const language = pageWordsOf(lang)
  const alone = joinLines(text, rest).map((part) => describePart(text, part, language))
  const facts = findFurniture(text, alone, language)
  const head = findHead(text, facts, frontMatter, language)
  const below = classifyBlocks(text, facts, head, language)
  const blocks: readonly Block[] = frontMatter
    ? [{ type: 'frontMatter', start: frontMatter.start, end: frontMatter.end }, ...below]
    : below

  // Who made it, where and when. The published date comes before every other date, because
  // “Friday” means nothing without it.
  const masthead = findMasthead(text, { facts, head, blocks, frontMatter })
  const publisher = findPublisher(text, blocks, frontMatter)
  const dateline = findDateline(text, blocks)

  // Who said what. Marks come before sentences, because a full stop in a quote ends no sentence of
  // the reporter's; cues before kinds, because an adjacent cue makes a quote of two words; all
  // mentions before any speaker, because a surname may be explained further down.
  const { marks, problems: openMarks } = findMarks(text, blocks)
  const read = readBlocks(text, blocks, marks)
  const places = findAttributions(text, marks, read)
  const { quotes: inMarks, marked } = findQuotes(text, marks, places)
  const found = [...inMarks, ...findBlockQuotes(text, read)].toSorted((a, b) => a.start - b.start)
  const names = read.flatMap(({ sentences }) => sentences.flatMap((one) => findNames(text, one)))
  const { quotes, speakers } = attributeQuotes(text, found, names)

  // What it rests on: needs everything above.
  const hints = { ...masthead, publisher, dateline, blocks, readBlocks: read, quotes, speakers }
  return {
    version: 1,
    text,
    lang,
    ...masthead,
    dateline,
    publisher,
    blocks,
    quotes,
    marked,
    speakers,
    sources: findSources(text, hints),
    nonResponses: findNonResponses(text, read),
    dates: findDates(text, read, masthead.published),
    problems: findProblems(text, { blocks, facts, frontMatter, openMarks }),
  }
}
