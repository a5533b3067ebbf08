import { isSomebody } from '../../grammar/canSpeak.ts'
import { cueOf } from '../../grammar/cueOf.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { groupOf } from '../../tokens/tags.ts'
import { isAny } from '../../tokens/Token.ts'
import type { Context, Candidate, Rule } from '../Context.ts'

/**
 * Whoever gets or reads out a letter gives the words of another.
 *
 *     Ruiz got a letter from Jon Ebbe saying: “Mend it.”      Ruiz read out a poem by Falk: “The wall is gone.”
 *                            ^^^^^^^^ ^^^^^^                                 ^^^^    ^^^^
 */
export const written: Rule = {
  id: 'written',
  sample: 'Ruiz got a letter from Jon Ebbe saying: “Mend it.”',
  why: 'cueBefore',
  find: findWriter,
}

function findWriter({ text, reading, at }: Context): Candidate | null {
  const { tokens, phrases } = reading
  const colon = phrases[at - 1]?.kind === 'colon'
  const verb = colon || phrases[at - 1]?.kind === 'comma' ? at - 2 : at - 1
  const says = phrases[verb]?.form === 'gerund' && cueOf(reading, verb, true) === 'say'
  const who = says ? verb - 1 : colon ? verb : -1
  const noun = who - 2
  const paper = tokens[phrases[noun]?.head ?? -1]
  const link = tokens[phrases[who - 1]?.from ?? -1]?.lower ?? ''
  if (!isAny(paper, PAPERS) || !/^(?:from|by)$/.test(link) || !isSomebody(reading, who)) return null
  if (says ? tokens[phrases[noun - 1]?.from ?? -1]?.lower === 'to' : !isGiven(reading, noun))
    return null
  const mention = readMention(text, reading, who)
  const cueAt = phrases[says ? verb : noun]?.head ?? -1
  const { start = 0, end = 0 } = tokens[cueAt] ?? {}
  return mention && { mention, cue: { start, end }, cueAt, sure: true, near: true }
}

const PAPERS = groupOf('document', 'medium', 'work')

/** *read out a poem*, *showed reporters a note*; but *answered a letter*, *replied to a note* */
function isGiven({ tokens, phrases }: Reading, noun: number): boolean {
  const verb = phrases.slice(0, noun).findLast(({ kind }) => kind === 'verb')
  return GIVES.test(tokens[verb?.head ?? -1]?.lower ?? '')
}

const GIVES = /^(?:got|found|quote[sd]|reads?|received|recite[sd]|share[sd]|show(?:s|ed))$/
