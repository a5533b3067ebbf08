import type { Source } from '../article/Article.ts'
import { findCue } from './findCue.ts'
import { findNames } from './findNames.ts'
import { isComma } from './wordKinds.ts'
import { isAgency, isOutlet } from './outlets.ts'
import type { ReadBlock } from './readBlocks.ts'
import { oneLine, spanOf } from './phraseWords.ts'
import type { Sentence } from './splitSentences.ts'
import { DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS } from './wordLists.ts'

/**
 * Outlets whose reporting the story passes on, or that were told or shown something.
 *
 *     BuzzFeed News reported on Friday that …      viewed by CNBC
 *     ^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^
 */
export function findOutlets(text: string, readBlocks: readonly ReadBlock[]): readonly Source[] {
  return readBlocks.flatMap(({ sentences }) =>
    sentences.filter(isCiting).flatMap((sentence) => {
      let from = 0
      return findNames(text, sentence).flatMap((run): readonly Source[] => {
        if (!isOutlet(run.name) && !isAgency(run.name)) return []
        while ((sentence[from]?.start ?? run.start) < run.start) from++
        let to = from
        while ((sentence[to]?.start ?? run.end) < run.end) to++
        const evidence = findCitation(sentence, from, to)
        return evidence ? [{ kind: 'outlet', name: run.name, evidence: [evidence] }] : []
      })
    }),
  )
}

/** Few sentences cite anybody; the others needn't be searched for names. */
function isCiting(sentence: Sentence): boolean {
  return sentence.some(({ lower }) => CITING.has(lower))
}

function findCitation(
  words: Sentence,
  from: number,
  to: number,
): Source['evidence'][number] | null {
  const before = DETERMINERS.has(words[from - 1]?.lower ?? '') ? from - 1 : from
  const verb = words[to]?.lower ?? ''
  if (REPORTS.has(verb)) return spanOf(words, from, to + 1)
  const lead = words[before - 1]?.lower ?? ''
  if (lead === 'told') return spanOf(words, before - 1, to)
  if (lead === 'by' && SEEN.has(words[before - 2]?.lower ?? ''))
    return spanOf(words, before - 2, to)
  if (lead === 'to' && words[before - 2]?.lower === 'according')
    return spanOf(words, before - 2, to)
  if (lead === 'with' && words[before - 2]?.lower === 'interview')
    return spanOf(words, before - 2, to)
  if (lead === 'citing') return spanOf(words, before - 1, to)
  return null
}

const REPORTS: ReadonlySet<string> = new Set([
  'first',
  'reported',
  'reports',
  'revealed',
  'wrote',
  'found',
])
const SEEN: ReadonlySet<string> = new Set(
  'conducted first obtained published reported reviewed seen verified viewed'.split(' '),
)

const CITING: ReadonlySet<string> = new Set([
  ...REPORTS,
  ...SEEN,
  'told',
  'according',
  'interview',
  'citing',
])

/**
 * Papers that the newsroom has seen: named before *viewed by*, *obtained by*, *seen by*.
 *
 *     Screenshots of the Parler app viewed by CNBC show …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findPapers(text: string, readBlocks: readonly ReadBlock[]): readonly Source[] {
  return readBlocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.flatMap((word, at): readonly Source[] => {
        if (!SEEN.has(word.lower) || sentence[at + 1]?.lower !== 'by') return []
        const from = openingOfPaper(sentence, at)
        if (from === null) return []
        const evidence = spanOf(sentence, from, at)
        return [{ kind: 'document', name: oneLine(text, evidence), evidence: [evidence] }]
      }),
    ),
  )
}

const LONGEST_PAPER = 10

function openingOfPaper(words: Sentence, seen: number): number | null {
  let from = seen
  let paper: number | null = null
  while (from > 0 && seen - from < LONGEST_PAPER) {
    const word = words[from - 1]
    if (word?.kind !== 'word' || isComma(word) || findCue(words, from - 1, false)) break
    from--
    if (DOCUMENT_NOUNS.has(word.lower)) paper = from
  }
  if (paper === null) return null
  while (paper > from && !PREPOSITIONS.has(words[paper - 1]?.lower ?? 'in')) {
    paper--
    if (DETERMINERS.has(words[paper]?.lower ?? '')) break
  }
  return paper
}
