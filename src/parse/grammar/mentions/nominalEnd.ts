import { is } from '../../tokens/Token.ts'
import { isGenitive, isNamedBeside } from '../chains.ts'
import type { Phrase } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import { isHuman } from './isHuman.ts'
import { isPress } from './isPress.ts'

/** *of Sandport*, *du livreur Jon Ebbe*, *close to the buyer* are part of what somebody is called; *on Monday* is not. */
export function nominalEnd(reading: Reading, at: number): number {
  const end = endOfNouns(reading, at)
  return isNamedBeside(reading, at, end) ? end + 1 : end
}

function endOfNouns(reading: Reading, at: number): number {
  const { tokens, phrases } = reading
  let end = isTwoJobs(reading, at) ? at + 2 : at
  for (;;) {
    if (isGenitive(reading, end + 1) && !isHearer(reading, at, end + 1)) {
      end++
      continue
    }
    const near =
      phrases[end + 1]?.kind === 'adverb' && phrases[end + 2]?.kind === 'preposition' ? 1 : 0
    const [link, next] = [phrases[end + 1 + near], phrases[end + 2 + near]]
    if (link?.kind !== 'preposition' || next?.kind !== 'noun') return end
    const head = tokens[next.head]
    const hangs = near === 1 ? NEAR.has(tokens[link.from]?.lower ?? '') : hangsOn(reading, at, link)
    if (!hangs || is(head, 'calendar')) return end
    if (tokens[link.from]?.lower === 'in' && (is(head, 'medium') || is(head, 'time'))) return end
    end += 2 + near
  }
}

/** *sagte ein Sprecher der Presse-Agentur*: who heard it */
function isHearer(reading: Reading, at: number, owner: number): boolean {
  const speaks = is(reading.tokens[reading.phrases[at]?.head ?? -1], 'spokesperson')
  return speaks && isPress(reading, owner)
}

/**
 * What stands behind a noun and says who or which that is.
 *
 *     the head of the wall     an official in the port     an adviser to the mayor     a study by two clerks
 *              ^^^^^^^^^^^                 ^^^^^^^^^^^                ^^^^^^^^^^^^             ^^^^^^^^^^^^^
 */
function hangsOn({ tokens, phrases }: Reading, at: number, link: Phrase): boolean {
  const phrase = phrases[at]
  const [first, head] = [tokens[phrase?.from ?? -1], tokens[(phrase?.to ?? 0) - 1]]
  if (is(tokens[link.from], 'linking')) return true
  if (!head || is(head, 'group')) return false
  const [word, next] = [tokens[link.from]?.lower, tokens[link.to]]
  if (word === 'to') return isHuman(head) && (is(next, 'determiner') || (next?.capital ?? false))
  if (!is(first, 'indefinite')) return false
  return (word === 'in' && isHuman(head)) || (word === 'by' && is(head, 'document'))
}

/** *the mayor and former teacher*: one person with two jobs, as one article leads them */
function isTwoJobs({ tokens, phrases }: Reading, at: number): boolean {
  const [link, second] = [phrases[at + 1], phrases[at + 2]]
  if (link?.kind !== 'conjunction' || second?.kind !== 'noun') return false
  const other = tokens[second.head]
  return (
    is(tokens[phrases[at]?.from ?? -1], 'article') &&
    !is(tokens[second.from], 'determiner') &&
    is(other, 'person') &&
    !other?.capital
  )
}

const NEAR: ReadonlySet<string> = new Set('to with in of'.split(' '))
