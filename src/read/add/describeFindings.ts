import type { Article, Problem } from '../../article/Article.ts'
import { exactQuotes, type Quote } from '../../article/Quote.ts'
import { slice } from '../../article/Span.ts'
import { doubtOf } from '../../library/doubt.ts'
import { partiesOf } from '../../article/Summary.ts'
import { inferredIn, nobodyIn, roleOf } from '../parts/describeSpeaker.ts'
import { HEAD_FIELDS } from './headFields.ts'
import { showUnseen } from './showUnseen.ts'
import type { Translate } from '../../words/translate.ts'
import { inARow } from '../../words/inARow.ts'

/** Whoever is quoted, with the first words that they are quoted with. */
export type Said = {
  readonly id: string
  /** `Ana Ruiz, the harbour master` */
  readonly speaker: string
  /** As in *speaker inferred*. */
  readonly doubt: string | null
  readonly words: string
  /** `and 3 more quotes (2 inferred)`; null where there are no more. */
  readonly more: string | null
}

/** Everybody who is quoted, in order of appearance; quotes without a speaker come last, as one. */
export function saidBy(t: Translate, article: Article): readonly Said[] {
  const groups = new Map<string, Quote[]>()
  for (const quote of exactQuotes(article.quotes)) {
    const id = quote.speaker ?? NOBODY
    groups.set(id, [...(groups.get(id) ?? []), quote])
  }
  const order = [...groups].toSorted(([a], [b]) => Number(a === NOBODY) - Number(b === NOBODY))
  return order.flatMap(([id, [first, ...others]]) =>
    first ? [{ id, ...describeQuote(t, article, first), more: describeMore(t, others) }] : [],
  )
}

const NOBODY = 'nobody'

function describeMore(t: Translate, quotes: readonly Quote[]): string | null {
  if (quotes.length === 0) return null
  return t('and {count} more quotes', { count: quotes.length }) + inferredIn(t, quotes)
}

function describeQuote(t: Translate, article: Article, quote: Quote): Omit<Said, 'id' | 'more'> {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const role = speaker && roleOf(t, speaker)
  const [first = quote] = quote.fragments ?? []
  return {
    speaker: speaker
      ? inARow(
          t,
          [speaker.name, role].map((name) => name && showUnseen(name)),
        )
      : nobodyIn(t, article, quote),
    doubt: speaker ? doubtOf(t, article, quote) : null,
    words: opening(t, slice(article.text, first)),
  }
}

/** The first words of a quote between marks of one kind, whatever stands around them in the text. */
function opening(t: Translate, quoted: string): string {
  const bare = quoted.trim().replace(/^["“”„«‹‘'»\s]{1,4}/u, '')
  const words = bare
    .slice(0, 400)
    .replace(/\s+/gu, ' ')
    .replace(/[,"“”»›’'\s]{1,4}$/u, '')
  return t('“{words}”', {
    words: showUnseen(words.length > OPENING ? `${cutAtWord(words)} …` : words),
  })
}

const OPENING = 90

function cutAtWord(words: string): string {
  const space = words.lastIndexOf(' ', OPENING)
  return words.slice(0, space > 0 ? space : OPENING)
}

/** `2 quotes, 1 did not respond` */
export function countFindings(t: Translate, article: Article): string {
  const silent = partiesOf(article, 'didNotRespond').length
  const declined = partiesOf(article, 'gaveNoComment').length
  const counts = [
    t('{count} quotes', { count: exactQuotes(article.quotes).length }),
    silent > 0 && t('{count} did not respond', { count: silent }),
    declined > 0 && t('{count} gave no comment', { count: declined }),
  ]
  return inARow(t, counts)
}

/** `1 line seems to be from around the story. It is kept, folded away.` */
export function describeFurniture(t: Translate, { text, blocks }: Article): string | null {
  const lines = blocks
    .filter(({ type }) => type === 'residue')
    .reduce((sum, block) => sum + linesIn(slice(text, block)), 0)
  if (lines === 0) return null
  return t('{count} lines seem to be from around the story. They are kept, folded away.', {
    count: lines,
  })
}

function linesIn(words: string): number {
  return words.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length
}

/** What the parser couldn't make sense of, for somebody who can put it right on this page. */
export function describeProblem(t: Translate, { code, message }: Problem): string | null {
  switch (code) {
    case 'emptyText':
      return null
    case 'noHeadline':
      return t('No headline was found. You can add one above.')
    case 'unknownLanguage':
      return t(
        'The words of this language aren’t known, so the story was read by its shape alone. You can change its language above.',
      )
    case 'twoHeadlines':
    case 'twoDates':
      return showUnseen(
        message.replace(
          / Say “[a-z]{1,20}: …” in the front matter .*$/,
          ' You can change it above.',
        ),
      )
    case 'noBody':
    case 'unclosedQuote':
    case 'unopenedQuote':
    case 'damagedText':
    case 'badDate':
    case 'badFrontMatter':
    case 'wrongEncoding':
    case 'unreadMarkup':
    case 'tooLong':
    case 'moreProblems':
      return showUnseen(message)
  }
}

/** For those who hear the page: `Harbour wall to be mended by spring, The Sandport Gazette. 2 quotes.` */
export function summariseFindings(t: Translate, article: Article): string {
  const head = HEAD_FIELDS.slice(0, 2).flatMap(({ find, format }) => {
    const value = find(article)
    return value === null ? [] : [format(t, value)]
  })
  return t('Understood: {head}. {findings}.', {
    head: inARow(t, head) || t('no headline'),
    findings: countFindings(t, article),
  })
}
