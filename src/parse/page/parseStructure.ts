import type { Article, Contributor, Dateline, Publisher } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import { findHelpers } from './authors/findHelpers.ts'
import { cutByline } from './authors/cutByline.ts'
import { classifyBlocks } from './classifyBlocks.ts'
import { describePart, type PartFacts } from './describePart.ts'
import { findDateline } from './head/findDateline.ts'
import { findDayOrder } from './days/findDayOrder.ts'
import { findFrontMatter } from './frontMatter/findFrontMatter.ts'
import type { FrontMatter } from './frontMatter/FrontMatter.ts'
import { findFurniture } from './furniture/findFurniture.ts'
import { findHead } from './head/findHead.ts'
import { findLetters } from './findLetters.ts'
import { findLanguage } from '../tokens/findLanguage.ts'
import { findMasthead, type Masthead } from './head/findMasthead.ts'
import { findQuestions } from './findQuestions.ts'
import { findTurns } from './findTurns.ts'
import { findRunOn } from './findRunOn.ts'
import { findPublisher } from './head/findPublisher.ts'
import { type Hints, weakKeysOf } from './Hints.ts'
import { judgeHead, type Judgement } from './head/judgeHead.ts'
import { joinLines } from './joinLines.ts'
import { type PageLanguage, pageWordsOf } from '../tokens/pageWordsOf.ts'
import { settleParts } from './settleParts.ts'
import { splitLines } from './splitLines.ts'

/** What a text is before anyone is quoted: its blocks, and who made it, where and when. */
export type Structure = {
  readonly lang: Article['lang']
  readonly frontMatter: FrontMatter | null
  readonly facts: readonly PartFacts[]
  readonly blocks: readonly Block[]
  readonly masthead: Masthead
  readonly publisher: Publisher | null
  readonly dateline: Dateline | null
  /** Who reported along or edited it, besides those in the byline. */
  readonly helpers: readonly Contributor[]
  readonly judgement: Judgement
}

/**
 * Reads the page: lines, what they are by themselves, and then by their place. The head comes before
 * the body, because a short line is a headline above the first paragraph and a subheading below. What
 * a file's markup says of a part settles what its words leave open.
 */
export function parseStructure(text: string, hints: Hints | null = null): Structure {
  const lines = splitLines(text)
  const frontMatter = findFrontMatter(text, lines, weakKeysOf(hints))
  const rest = frontMatter ? lines.filter(({ start }) => start >= frontMatter.end) : lines
  const lang = languageBelow(text, frontMatter)
  const words = pageWordsOf(lang)
  const described = joinLines(text, rest, words, hints).map((part) =>
    describePart(text, part, words),
  )
  const language = settleDayOrder(text, described, words)
  const alone =
    language === words ? described : described.map((fact) => describeAgain(text, fact, language))
  const spoken = findLetters(findRunOn(text, cutByline(text, alone, language)))
  const settled = settleParts(text, findFurniture(text, spoken, language), hints, language)
  const facts = findQuestions(text, findTurns(text, settled))
  const head = findHead(text, facts, frontMatter, language)
  const below = classifyBlocks(text, facts, head, language)
  const blocks: readonly Block[] = frontMatter
    ? [{ type: 'frontMatter', start: frontMatter.start, end: frontMatter.end }, ...below]
    : below
  const found = findDateline(text, blocks)
  const page = { facts, head, blocks, frontMatter, language, writtenOn: found?.day ?? null }
  const masthead = findMasthead(text, page)
  const paper = findPublisher(text, blocks, { frontMatter, byline: masthead.byline })
  return {
    lang,
    frontMatter,
    facts,
    blocks,
    masthead,
    publisher: paper?.publisher ?? null,
    judgement: judgeHead(text, { ...page, ...masthead, paper }),
    dateline: found?.dateline ?? null,
    helpers: findHelpers(text, blocks, language),
  }
}

/** Where a day could be two, the rest of the page may tell which one it is. */
function settleDayOrder(
  text: string,
  facts: readonly PartFacts[],
  language: PageLanguage,
): PageLanguage {
  const dayOrder = facts.some(isAmbiguous) ? findDayOrder(text, language) : language.dayOrder
  return dayOrder === language.dayOrder ? language : { ...language, dayOrder }
}

function describeAgain(text: string, fact: PartFacts, language: PageLanguage): PartFacts {
  return isAmbiguous(fact) ? describePart(text, fact.part, language) : fact
}

function isAmbiguous({ date }: PartFacts): boolean {
  return date !== null && date.problems.length > 0
}

/** The language that a text is read in. */
export function languageOf(text: string, hints: Hints | null = null): string {
  return languageBelow(text, findFrontMatter(text, splitLines(text), weakKeysOf(hints)))
}

function languageBelow(text: string, frontMatter: FrontMatter | null): string {
  const found = findLanguage(text.slice(frontMatter?.end ?? 0))
  if (!frontMatter?.lang || (frontMatter.weak.has('language') && found !== 'und')) return found
  return frontMatter.lang
}
