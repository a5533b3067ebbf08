import { readFileSync, readdirSync } from 'node:fs'
import type { Span } from '../../src/article/Span.ts'

/** A text after an edit, what was marked before it, and where those words are now. */
export type EditedText = {
  readonly before: string
  readonly marked: Span
  readonly after: string
  /** Null where the words are gone, or where nothing tells which of them are meant. */
  readonly now: Span | null
}

/** A text cut at the marked words. */
type Cut = { readonly left: string; readonly words: string; readonly right: string }

type Chance = (below: number) => number

/** What happens to texts: each gives the parts anew, or null where there is nothing to edit so. */
export const EDITS: Readonly<Record<string, (cut: Cut, chance: Chance) => Edited | null>> = {
  'a letter of the words is another': ({ left, words, right }, chance) => {
    const at = chance(words.length)
    if (!/\w/u.test(words.charAt(at))) return null
    return { left, words: `${words.slice(0, at)}x${words.slice(at + 1)}`, right }
  },
  'a word is put into the words': ({ left, words, right }, chance) =>
    withWords(words, (list) => list.splice(1 + chance(list.length - 1), 0, 'slowly'), {
      left,
      right,
    }),
  'a word is taken out of the words': ({ left, words, right }, chance) =>
    words.split(' ').length < 4
      ? null
      : withWords(words, (list) => list.splice(1 + chance(list.length - 2), 1), { left, right }),
  'a sentence is put in before or after them': ({ left, words, right }, chance) =>
    chance(2) === 0
      ? { left: putIn(left, left.lastIndexOf('. ') + 2), words, right }
      : { left, words, right: putIn(right, right.indexOf('. ') + 2) },
  'their paragraph moves': (cut, chance) => {
    const from = cut.left.lastIndexOf('\n\n') + 2
    const to = cut.right.indexOf('\n\n')
    if (from < 2 || to < 0) return null
    const rest = cut.left.slice(0, from) + cut.right.slice(to + 2)
    const places = [...rest.matchAll(/\n\n/gu)].map(({ index }) => index + 2)
    const place = places[chance(places.length)] ?? 0
    return {
      left: rest.slice(0, place) + cut.left.slice(from),
      words: cut.words,
      right: `${cut.right.slice(0, to)}\n\n${rest.slice(place)}`,
    }
  },
  'quotation marks are made straight': (cut) => everywhere(cut, straight),
  'white space is made one space': (cut) => everywhere(cut, (words) => words.replace(/\s+/gu, ' ')),
  'the headline is set in capitals': (cut) => {
    const [line = ''] = (cut.words + cut.right).split('\n')
    const inHead = cut.left.trim().split('\n').length <= 3 && cut.words.length <= line.length
    if (!inHead) return null
    const rest = cut.right.indexOf('\n')
    return {
      left: cut.left,
      words: cut.words.toUpperCase(),
      right: cut.right.slice(0, rest).toUpperCase() + cut.right.slice(rest),
    }
  },
  'the words are said a second time elsewhere': ({ left, words, right }, chance) => {
    const again = `Nobody had heard it put so: ${words}, in a place like this. `
    const places = [...left.matchAll(/\. (?=[A-Z])/gu)].map(({ index }) => index + 2)
    const place = places[chance(places.length)]
    return place === undefined
      ? { left, words, right: `${right}\n\n${again}` }
      : { left: left.slice(0, place) + again + left.slice(place), words, right }
  },
  'the words are deleted': ({ left, words, right }) =>
    (left + right).includes(words) ? null : { left, words: null, right },
}

type Edited = { readonly left: string; readonly words: string | null; readonly right: string }

/** Their paragraph stands there twice, and nothing that stood around it does. */
export function doubled({ left, words, right }: Cut): Edited {
  const from = left.lastIndexOf('\n\n') + 2
  const to = right.indexOf('\n\n')
  const paragraph = left.slice(from) + words + right.slice(0, to < 0 ? right.length : to)
  return {
    left: `${left.slice(0, from)}${ELSEWHERE}${paragraph}${ELSEWHERE}${paragraph}${ELSEWHERE}`,
    words: null,
    right: to < 0 ? '' : right.slice(to),
  }
}

/** They stand in two sentences that are both new. */
export function inTwoNewSentences({ left, words, right }: Cut): Edited | null {
  if ((left + right).includes(words)) return null
  const from = left.lastIndexOf('\n\n') + 2
  const to = right.indexOf('\n\n')
  const sentences = [
    `Whoever asked in the village heard of ${words} before the evening was over.`,
    `On the other shore nobody believed in ${words} until the boats came back.`,
  ]
  return {
    left: `${left.slice(0, from)}${sentences.join('\n\n')}`,
    words: null,
    right: to < 0 ? '' : right.slice(to),
  }
}

const ELSEWHERE = '\n\nOn that day nothing else was to be heard in all of the town.\n\n'

/** So many texts that were edited in one way, the same ones each time. */
export function editedTexts(
  edit: (cut: Cut, chance: Chance) => Edited | null,
  count: number,
  seed: number,
): readonly EditedText[] {
  const chance = chanceFrom(seed)
  const found: EditedText[] = []
  for (let tries = 0; found.length < count && tries < count * 400; tries++) {
    const text = TEXTS[chance(TEXTS.length)] ?? ''
    const marked = someWords(text, chance)
    if (!marked) continue
    const cut = cutAt(text, marked)
    const edited = edit(cut, chance)
    if (!edited) continue
    const { left, words, right } = edited
    const start = left.length
    found.push({
      before: text,
      marked,
      after: left + (words ?? '') + right,
      now: words === null ? null : { start, end: start + words.length },
    })
  }
  return found
}

const FOLDER = 'test/parse/findings'

/** Invented stories of the parser's tests. */
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))

/** Two to thirty words of one paragraph, in the first lines as often as elsewhere. */
function someWords(text: string, chance: Chance): Span | null {
  const words = [...text.matchAll(/\S+/gu)]
  const first = chance(chance(4) === 0 ? Math.min(20, words.length) : words.length)
  const last = first + 1 + chance(chance(2) === 0 ? 5 : 29)
  const [opening, closing] = [words[first], words[last]]
  if (!opening || !closing) return null
  const span = { start: opening.index, end: closing.index + closing[0].length }
  return text.slice(span.start, span.end).includes('\n') ? null : span
}

function cutAt(text: string, { start, end }: Span): Cut {
  return { left: text.slice(0, start), words: text.slice(start, end), right: text.slice(end) }
}

function withWords(
  words: string,
  change: (list: string[]) => void,
  around: { readonly left: string; readonly right: string },
): Edited | null {
  const list = words.split(' ')
  if (list.length < 2) return null
  change(list)
  return { ...around, words: list.join(' ') }
}

function putIn(text: string, place: number): string {
  return place < 2 ? text : `${text.slice(0, place)}It had rained all night. ${text.slice(place)}`
}

function everywhere({ left, words, right }: Cut, change: (words: string) => string): Edited {
  return { left: change(left), words: change(words), right: change(right) }
}

function straight(words: string): string {
  return words.replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'")
}

/** Mulberry32, a public-domain generator: the same numbers from the same seed. */
function chanceFrom(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}
