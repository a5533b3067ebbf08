import type { Article, Byline } from '../article/Article.ts'
import type { Span } from '../article/Span.ts'
import { lexiconOf } from './tokens/lexicons.ts'
import { withTellers } from './coreference/withTellers.ts'
import { findDates } from './dates/findDates.ts'
import { findDashes } from './tokens/findDashes.ts'
import { findMarks, type Marks } from './tokens/findMarks.ts'
import { findNonResponses } from './sources/findNonResponses.ts'
import { findSpeech } from './findSpeech.ts'
import { findProblems } from './findProblems.ts'
import { isRead } from './sources/isRead.ts'
import { findSources } from './sources/findSources.ts'
import { withOutlets } from './sources/withOutlets.ts'
import { type Note, withNotes } from './formats/withNotes.ts'
import { isNewsroom } from './page/authors/findByline.ts'
import { findInline } from './page/findInline.ts'
import type { Hints } from './page/Hints.ts'
import { languageOf as languageOfSeen, parseStructure } from './page/parseStructure.ts'
import { isTooLong, isTooQuoted, parseLong } from './parseLong.ts'
import { hideInHints, hideUnseen, showUnseen } from './tokens/unseen.ts'
import { nameKind } from './grammar/nameKind.ts'
import type { Lexicon } from './tokens/lexicon.ts'
import { tokenize } from './tokens/tokenize.ts'
import { readBlocks } from './tokens/readBlocks.ts'

/**
 * Reads one plain-text article: text in, every finding as spans over it out (half-open, in UTF-16
 * code units). Pure and total: the same text gives the same article, and no text makes it throw.
 * What it can't make sense of stands in `problems`, with the place. `hints` is what a file's markup
 * says of the text, and `notes` what was found of the file. Languages other than English have to be known first (`knowLanguage`).
 */
export function parseArticle(
  text: string,
  hints: Hints | null = null,
  notes: readonly Note[] = [],
): Article {
  return withNotes(isTooLong(text) ? parseLong(text) : parseShown(text, hints), notes)
}

function parseShown(text: string, hints: Hints | null): Article {
  const seen = hideUnseen(text)
  if (!seen) return parseSeen(text, hints)
  const article = parseSeen(seen.text, hints && hideInHints(hints, seen))
  return showUnseen(article, text, seen)
}

/** The language that `parseArticle` will read a text in, so that a host can fetch its words before. */
export function languageOf(text: string, hints: Hints | null = null): string {
  if (isTooLong(text)) return 'und'
  return languageOfSeen(hideUnseen(text)?.text ?? text, hints)
}

/** Without soft hyphens and the like, which are put back into every finding afterwards. */
function parseSeen(text: string, hints: Hints | null): Article {
  // The published date comes before every other date, because “Friday” means nothing without it.
  const { masthead, publisher, dateline, blocks, ...page } = parseStructure(text, hints)

  // Who said what. Marks come before sentences, because a full stop in a quote ends no sentence of
  // the reporter's; cues before kinds, because an adjacent cue makes a quote of two words; all
  // mentions before any speaker, because a surname may be explained further down.
  const lexicon = lexiconOf(page.lang)
  const { marks: closed, problems: openMarks } = findMarks(text, blocks, lexicon)
  if (isTooQuoted(closed)) return parseLong(text)
  const spoken = findDashes(text, blocks, lexicon)
  const marks = spoken.length > 0 ? withSpoken(closed, spoken) : closed
  const read = readBlocks(text, blocks, marks, lexicon)
  const author = onlyAuthor(text, masthead.byline, lexicon)
  const { quotes, speakers, marked, entities } = findSpeech(text, marks, read, {
    lang: page.lang,
    author,
    dateline,
  })

  // What it rests on: needs everything above.
  // Whoever is only reported is a source by the words around, where those are read, and not by a quote.
  const apart = isRead(page.lang)
  const reported = apart ? quotes.filter(({ kind }) => kind === 'paraphrase') : []
  const said = apart ? quotes.filter(({ kind }) => kind !== 'paraphrase') : quotes
  const made = { ...masthead, publisher, dateline, blocks, helpers: page.helpers }
  const findings = { ...made, lang: page.lang, readBlocks: read, quotes: said, reported, speakers }
  const inline = findInline(text, blocks, hints, page.frontMatter?.url ?? null)
  const nonResponses = findNonResponses(text, read, page.lang, { entities, speakers })
  const sources = findSources(text, { ...findings, nonResponses, links: inline.links ?? [] })
  return {
    version: 1,
    text,
    lang: page.lang,
    ...masthead,
    dateline,
    publisher,
    url: page.frontMatter?.url ?? null,
    licence: page.frontMatter?.licence ?? null,
    confidence: page.judgement.confidence,
    blocks,
    ...inline,
    quotes,
    marked,
    speakers: withTellers(withOutlets(speakers, sources), quotes, { author, lexicon }),
    sources,
    nonResponses,
    ...findDates(text, read, { blocks, published: masthead.published, lang: page.lang }),
    problems: findProblems(text, { ...page, blocks, openMarks }),
  }
}

/** Who says *I* outside of marks: the author, where the story has one who is a person and wasn’t told it. */
function onlyAuthor(text: string, byline: Byline | null, lexicon: Lexicon): string | null {
  const [first, ...others] = byline?.contributors ?? []
  if (!first || others.length > 0 || isNewsroom(first.name, lexicon.language.code)) return null
  const { toldTo } = lexicon.language.mine
  const lead = text.slice(byline?.start, first.start).toLowerCase()
  if (toldTo !== undefined && lead.includes(toldTo)) return null
  const tokens = tokenize(text, first, [], lexicon)
  const kind = nameKind(tokens, { from: 0, to: tokens.length }, first.name)
  return kind === 'person' ? first.name : null
}

/** What stands in marks within somebody’s words is part of them; both stand in the order of the text. */
function withSpoken(closed: readonly Marks[], spoken: readonly Marks[]): readonly Marks[] {
  let at = 0
  const outside = closed.filter((one) => {
    while ((spoken[at + 1]?.start ?? Infinity) <= one.start) at++
    return !holds(spoken[at], one)
  })
  return [...outside, ...spoken].toSorted((a, b) => a.start - b.start)
}

function holds(outer: Span | undefined, inner: Span): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end
}
