import type { Source } from '../article/Article.ts'
import type { Quote } from '../article/Quote.ts'
import { findCue } from './findCue.ts'
import { subjectOf } from './findClauses.ts'
import { isName } from './isName.ts'
import type { ReadBlock } from './readBlocks.ts'
import { readMention, type Mention } from './readMention.ts'
import type { Sentence } from './splitSentences.ts'
import { findPhraseAfter } from './nounPhrase.ts'

/**
 * People whose words the story tells without marks. Only a full name counts: a surname has been
 * explained before.
 *
 *     Ana Ruiz said the wall would hold.      according to her mother, Jana Wolf
 *     ^^^^^^^^                                                         ^^^^^^^^^
 */
export function findWitnesses(
  text: string,
  readBlocks: readonly ReadBlock[],
  quotes: readonly Quote[],
): readonly Source[] {
  const cues = new Set(quotes.flatMap(({ cue }) => (cue ? [cue.start] : [])))
  return readBlocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.flatMap(({ start }, at): readonly Source[] => {
        const mention = cues.has(start) ? null : mentionAt(text, sentence, at)
        if (mention?.kind !== 'person' || !isName(mention.name)) return []
        const evidence = [{ start: mention.start, end: mention.end }]
        return [{ kind: 'person', name: mention.name, evidence }]
      }),
    ),
  )
}

const TELLS: ReadonlySet<string> = new Set(['say', 'tell'])

function mentionAt(text: string, words: Sentence, at: number): Mention | null {
  const cue = findCue(words, at, false)
  if (cue && TELLS.has(cue.group) && (cue.form === 'past' || cue.form === 'present')) {
    const { subject } = subjectOf(words, at, [])
    return subject && readMention(text, words, subject)
  }
  if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') return null
  const phrase = findPhraseAfter(words, at + 2, false)
  return phrase && readMention(text, words, phrase)
}
