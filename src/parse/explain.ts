import { attribute, type Trace } from './attribution/attribute.ts'
import { readInterview } from './attribution/interview.ts'
import { RULES } from './attribution/rules.ts'
import { parseStructure } from './page/parseStructure.ts'
import { findMarks } from './tokens/findMarks.ts'
import { lexiconOf } from './tokens/lexicons.ts'
import { withSingleSpaces } from './tokens/withSingleSpaces.ts'
import { readBlocks } from './tokens/readBlocks.ts'

type Entry = Parameters<Trace>[0]

/**
 * Says of every stretch in quotation marks why it was read as it was, for a person: which rules found
 * somebody, which of them won, which stood behind it in the table, and what became of the stretch.
 *
 *     line 5: “We will rebuild,”
 *       won: cueAfter → Ana Ruiz, by “said”
 *       behind it: sentenceBefore → Ines Falk
 *       found nobody: leading, cueBeside, …
 *       so: a direct quote
 */
export function explain(text: string): string {
  const { blocks, lang } = parseStructure(text, null)
  const { marks } = findMarks(text, blocks, lexiconOf(lang))
  const told: string[] = []
  const read = readBlocks(text, blocks, marks, lexiconOf(lang))
  attribute(text, marks, read, readInterview(text, read), (entry) =>
    told.push(describe(text, entry)),
  )
  return told.length === 0 ? 'No words stand in quotation marks.' : told.join('\n\n')
}

function describe(text: string, { context, mark, decision, verdict }: Entry): string {
  const found = RULES.map((rule) => ({ rule, candidate: rule.find(context) }))
  const others = found.filter(({ rule, candidate }) => candidate && rule !== decision?.rule)
  const silent = found.filter(({ candidate }) => !candidate)
  const lines = [
    `line ${lineOf(text, mark.start)}: ${shorten(text.slice(mark.start, mark.end))}`,
    `  won: ${decision ? describeCandidate(text, decision.rule.id, decision.candidate) : 'no rule'}`,
    ...others.map(
      ({ rule, candidate }) =>
        `  behind it: ${candidate ? describeCandidate(text, rule.id, candidate) : rule.id}`,
    ),
    `  found nobody: ${silent.map(({ rule }) => rule.id).join(', ')}`,
    'marked' in verdict ? `  so: no quote (${verdict.marked})` : `  so: a ${verdict.quote} quote`,
  ]
  return lines.join('\n')
}

type Candidate = NonNullable<Entry['decision']>['candidate']

function describeCandidate(text: string, id: string, { mention, cue, sure }: Candidate): string {
  const who = mention ? mention.name : 'whoever said the quote before'
  const by = cue ? `, by “${text.slice(cue.start, cue.end)}”` : ''
  return `${id} → ${who}${by}${sure ? '' : ' (a guess)'}`
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

const LONGEST = 80

function shorten(words: string): string {
  const line = withSingleSpaces(words)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line
}
