import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import type { Marks } from '../tokens/findMarks.ts'
import type { Speech } from './Speech.ts'

/**
 * What somebody says behind a dash, in languages that write it so: a paragraph that opens with a
 * dash and has a reporting verb behind another, or behind a comma. Without that verb it may as well be a list.
 *
 *     —El muro no aguanta —dijo Ana Ruiz—. Hay que repararlo.
 *     ^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^
 */
export function findDashes(
  text: string,
  blocks: readonly Block[],
  speech: Speech,
): readonly Marks[] {
  if (!speech.dashes) return []
  return blocks.flatMap(({ type, start, end }) => {
    const words = text.slice(start, end)
    if (!SPOKEN.has(type) || !OPENS.test(words) || MARKS.test(words)) return []
    const aside = findAside(words, speech)
    if (!aside) {
      const end = endOfSpeech(words, speech)
      return end === null ? [] : [markOf(start, start + end)]
    }
    const rest = words.slice(aside.end).search(/\S/u)
    const first = { start, end: start + aside.start }
    const fragments = rest === -1 ? [first] : [first, { start: start + aside.end + rest, end }]
    return [{ start, end: fragments.at(-1)?.end ?? end, fragments }]
  })
}

const SPOKEN: ReadonlySet<string> = new Set(['paragraph', 'listItem'])

/** `—El muro`, `— Le mur` */
const OPENS = /^[—–]\s?\S/u

/** A paragraph with quotation marks is read by these. */
const MARKS = /[«»“”„"]/u

const MOST_ASIDES = 6

/** The first aside that says who speaks: ` —dijo Ana Ruiz—.` */
function findAside(words: string, speech: Speech): Span | null {
  let at = 1
  for (let count = 0; count < MOST_ASIDES; count++) {
    const dash = words.slice(at).search(/\s[—–]\p{Ll}/u)
    if (dash === -1) return null
    const start = at + dash
    const verb = /^\p{L}+/u.exec(words.slice(start + 2))?.[0] ?? ''
    if (speech.says.has(verb) || speech.have.has(verb))
      return { start, end: endOf(words, start + 2) }
    at = start + 2
  }
  return null
}

function markOf(start: number, end: number): Marks {
  return { start, end, fragments: [{ start, end }] }
}

/**
 * Where the speech ends that no second dash closes. What follows its cue may be the reporter's; where
 * a clause goes on behind it, the dash only leads an item of a list.
 *
 *     — Le mur tient, dit Ana Ruiz.      — Le port, précise la mairie, est fermé
 *     ^^^^^^^^^^^^^^                                                    ^^^ a list
 */
function endOfSpeech(words: string, speech: Speech): number | null {
  for (const found of words.slice(0, LONGEST_SPEECH).matchAll(LEADS_VERB)) {
    const verb = (found[1] ?? '').toLowerCase().replaceAll("'", '’')
    const grown = verb.lastIndexOf('-')
    const says =
      speech.says.has(verb) ||
      (speech.grown.has(verb.slice(grown + 1)) &&
        speech.says.has(verb.slice(0, Math.max(0, grown))))
    if (!says) continue
    const behind = words.slice(found.index + found[0].length)
    const sentence = behind.slice(0, behind.search(ENDS_SENTENCE)).split(',').slice(1)
    const goesOn = sentence.some((part) =>
      part.split(/\s+/u).some((word) => speech.verbs.has(word)),
    )
    if (goesOn) return null
    return found[0].startsWith(',') ? found.index : found.index + 1
  }
  return null
}

const LONGEST_SPEECH = 2000

/** `, dit`, `! lance-t-elle` */
const LEADS_VERB = /[,!?]\s(\p{Ll}[\p{L}’'-]{0,30})/gu

const ENDS_SENTENCE = /[.!?]|$/u

/** Behind the dash that closes the aside and the stop that belongs to it. */
function endOf(words: string, from: number): number {
  const closes = words.slice(from).search(/[—–]/u)
  if (closes === -1) return words.length
  const end = from + closes + 1
  return /[.,:;]/u.test(words[end] ?? '') ? end + 1 : end
}
