import type { Article } from '../article/Article.ts'
import { attribute, type Trace } from './attribution/attribute.ts'
import { readInterview } from './attribution/interview.ts'
import { RULES } from './attribution/rules.ts'
import { explainSpeaker } from './explainSpeaker.ts'
import { findMarks } from './tokens/findMarks.ts'
import { lexiconOf } from './tokens/lexicons.ts'
import { withSingleSpaces } from './tokens/withSingleSpaces.ts'
import { readBlocks } from './tokens/readBlocks.ts'

type Entry = Parameters<Trace>[0]

/** What is told of one stretch of the text. */
type Told = { readonly start: number; readonly lines: readonly string[] }

/**
 * Says of every quote, and of all else in quotation marks, why it was read as it was, for a person: which
 * rules found somebody, which of them won, what became of the stretch, and whose it is in the end. Every
 * rule that is named has its sample at the foot.
 *
 *     line 5: “We will rebuild,”
 *       won: cueAfter → she, by “said”
 *       behind it: sentenceBefore → Ines Falk
 *       so: a direct quote
 *       speaker: Ana Ruiz, because “said” and “she” stand behind it, and “she” is Ana Ruiz (inferred)
 */
export function explain(article: Article): string {
  const { text, lang, quotes } = article
  const lexicon = lexiconOf(lang)
  const { marks } = findMarks(text, article.blocks, lexicon)
  const read = readBlocks(text, article.blocks, marks, lexicon)
  const told: Told[] = []
  const named = new Set<string>()
  attribute(text, marks, read, readInterview(text, read), (entry) =>
    told.push(tellStretch(article, entry, named)),
  )
  const traced = new Set(told.map(({ start }) => start))
  for (const quote of quotes)
    if (quote.kind === 'block' || (quote.kind !== 'paraphrase' && !traced.has(quote.start)))
      told.push({
        start: quote.start,
        lines: [headOf(text, quote), `  so: a ${quote.kind} quote`, explainSpeaker(article, quote)],
      })
  if (told.length === 0) return 'No words stand in quotation marks.'
  const entries = told.toSorted((a, b) => a.start - b.start).map(({ lines }) => lines.join('\n'))
  return [...entries, ...samplesOf(named)].join('\n\n')
}

function tellStretch(article: Article, entry: Entry, named: Set<string>): Told {
  const { text } = article
  const { context, mark, decision, verdict } = entry
  const found = RULES.flatMap((rule) => {
    const candidate = rule.find(context)
    return candidate ? [{ rule, candidate }] : []
  })
  for (const { rule } of found) named.add(rule.id)
  const others = found.filter(({ rule }) => rule !== decision?.rule)
  // Where nobody won, the first that was found is somebody who was only told.
  const won = decision
    ? describeCandidate(text, decision.rule.id, decision.candidate)
    : others.length > 0
      ? 'nobody, because whoever a headline says was told only hears it'
      : 'nobody, because no rule found anybody'
  const quote = article.quotes.find(
    ({ start, kind }) => start === mark.start && kind !== 'paraphrase' && kind !== 'block',
  )
  return {
    start: mark.start,
    lines: [
      headOf(text, mark),
      `  won: ${won}`,
      ...others.map(
        ({ rule, candidate }) => `  behind it: ${describeCandidate(text, rule.id, candidate)}`,
      ),
      'marked' in verdict ? `  so: no quote (${verdict.marked})` : `  so: a ${verdict.quote} quote`,
      ...(quote ? [explainSpeaker(article, quote)] : withinTurn(article, entry)),
    ],
  }
}

/** What is no quote of its own may stand in somebody’s turn. */
function withinTurn(article: Article, { mark, verdict }: Entry): readonly string[] {
  const turn = article.quotes.find(
    ({ kind, start, end }) => kind === 'block' && start <= mark.start && mark.end <= end,
  )
  if (!turn) return 'marked' in verdict ? [] : ['  speaker: nobody, because the words are no quote']
  const name = article.speakers.find(({ id }) => id === turn.speaker)?.name ?? 'somebody'
  return [`  speaker: ${name}, because it is part of what they say in their turn`]
}

type Candidate = NonNullable<Entry['decision']>['candidate']

function describeCandidate(text: string, id: string, { mention, cue, sure }: Candidate): string {
  const who = mention ? mention.name : 'whoever said the quote before'
  const by = cue ? `, by “${text.slice(cue.start, cue.end)}”` : ''
  return `${id} → ${who}${by}${sure ? '' : ' (a guess)'}`
}

/** Each rule that was named, once, with a line that it is for. */
function samplesOf(named: ReadonlySet<string>): readonly string[] {
  const lines = RULES.filter(({ id }) => named.has(id)).map(
    ({ id, sample }) => `  ${id}: ${sample.replaceAll('\n', ' ⏎ ')}`,
  )
  return lines.length === 0 ? [] : [['What each rule is for:', ...lines].join('\n')]
}

function headOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `line ${text.slice(0, start).split('\n').length}: ${shorten(text.slice(start, end))}`
}

const LONGEST = 80

function shorten(words: string): string {
  const line = withSingleSpaces(words)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line
}
