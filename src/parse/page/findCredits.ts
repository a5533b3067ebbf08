import type { Credit } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import { isAgency, isOutlet } from '../languages/outlets.ts'
import { isName } from '../tokens/isName.ts'
import { BAR, COLON, type Look, RIGHTS, SLASH } from './lookAt.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'
import { isKnown, splitCredits } from './splitCredits.ts'

/** A picture's words and credit: the caption is null where the part holds nothing but the credit. */
export type CreditLine = {
  readonly caption: Span | null
  readonly credits: readonly Credit[]
}

const LONGEST_CAPTION = 700
const LONGEST_CREDIT = 120

/**
 * Finds the credit that ends a caption, or that stands alone. Each way of writing one is a
 * recogniser of its own, tried in order; the surest comes first.
 */
export function findCredits(
  text: string,
  part: Span,
  look: Look,
  language: PageLanguage,
): CreditLine | null {
  if (part.end - part.start > LONGEST_CAPTION) return null
  const whole = text.slice(part.start, part.end)
  if (isParagraph(whole, look)) return null
  const words = withoutOffer(whole)
  const plain = words.endsWith(')') ? words.replace(STOCK, '') : words
  const found = plain === words ? null : findIn(text, part, plain, look, language)
  return found ?? findIn(text, part, words, look, language) ?? findTold(text, part)
}

/** `Foto: Jon Ebbe/dpa (Archiv)`: that a picture is old stands behind its credit too */
const STOCK = /\s{1,3}\((?:archiv\p{L}{0,6}|symbol\p{L}{0,6}|file(?: photo)?|files)\)$/iu

function findIn(
  text: string,
  part: Span,
  words: string,
  look: Look,
  language: PageLanguage,
): CreditLine | null {
  for (const [needs, find] of RECOGNISERS) {
    if (needs !== 0 && (look.marks & needs) === 0) continue
    const found = find(words, language, look)
    if (!found) continue
    const credits = splitCredits(text, shift(found.names, part.start), found.sure)
    if (credits.length === 0) continue
    const end = part.start + withoutCopy(words, found.start, language)
    return { caption: captionBefore(text, part, end), credits }
  }
  return null
}

/** `… (Photo by Jon Ebbe / AP) (Photo by JON EBBE/AP)`: the same once more, one way each. */
function withoutCopy(words: string, start: number, language: PageLanguage): number {
  const caption = words.slice(0, start).trimEnd()
  return caption.endsWith(')') ? (findParenthesis(caption, language)?.start ?? start) : start
}

/** `Image caption, Boats in the harbour` */
const TOLD =
  /^(?:(?:image|photo|picture) caption[,:]?|caption:|bildunterschrift:?|légende\s?:)\s{1,3}/iu

/** Words that say themselves that they are a caption. */
function findTold(text: string, { start, end }: Span): CreditLine | null {
  const lead = TOLD.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0].length
  if (lead === undefined || start + lead >= end) return null
  return { caption: { start: start + lead, end }, credits: [] }
}

/** More words that end with a full stop are a paragraph, unless a colon or a © says otherwise. */
const LONGEST_BY = 30

function isParagraph(words: string, look: Look): boolean {
  if (look.words <= LONGEST_BY || (look.marks & (COLON | RIGHTS)) !== 0) return false
  return words.endsWith('.') && !BRACKETS.has(words[words.length - 2] ?? '')
}

const BRACKETS: ReadonlySet<string> = new Set([')', ']'])

/** `Jon Ebbe/Reuters Purchase Licensing Rights`: what agencies offer behind their credit */
const OFFER = /(?:purchase|acquire) licensing rights|buy (?:image|photo|this photo)|opens new tab/iu

const LONGEST_OFFER = 60

function withoutOffer(words: string): string {
  if (!words.includes('ights') && !words.includes('uy ') && !words.includes('new tab')) return words
  if (!OFFER.test(words.slice(-LONGEST_OFFER))) return words
  const at = words.search(OFFER)
  return at > 0 && words.length - at <= LONGEST_OFFER ? words.slice(0, at).trimEnd() : words
}

/** A line that is a credit by its place below a caption. */
export function readCredit(text: string, { start, end }: Span): CreditLine {
  return { caption: null, credits: splitCredits(text, { start, end }, true) }
}

/** `start`: where the caption's words end; `sure`: the words themselves say that it is a credit. */
type Found = { readonly start: number; readonly names: Span; readonly sure: boolean }

type Recogniser = (words: string, language: PageLanguage, look: Look) => Found | null

/**
 *     [CNBC, Getty Images]
 *      ^^^^^^^^^^^^^^^^^^ brackets around the whole part
 */
function findBracketed(words: string, language: PageLanguage): Found | null {
  const close = words.startsWith('[') ? ']' : words.startsWith('(') ? ')' : null
  if (close === null || !words.endsWith(close) || words.indexOf(close) !== words.length - 1)
    return null
  const inner = trim(words, { start: 1, end: words.length - 1 })
  const names = withoutLabel(words, inner, language)
  return isShort(names) ? { start: 0, names, sure: names.start > inner.start } : null
}

/**
 *     The wall after the storm. Photo: Jon Ebbe / Tern News
 *                                      ^^^^^^^^^^^^^^^^^^^^
 */
function findLabelled(words: string, language: PageLanguage, look: Look): Found | null {
  const cut = Math.max(0, words.length - LONGEST_CREDIT - LONGEST_LABEL)
  const end = words.slice(cut)
  if (!holdsLabel(end, look, language)) return null
  const found = findLast(end, language.creditAhead) ?? findInline(end, language)
  if (!found || (cut > 0 && found.index === 0)) return null
  found.index += cut
  const start = found.index + (found[1]?.length ?? 0)
  const names = { start: found.index + found[0].length, end: words.length }
  const said = words.slice(names.start)
  const named = /^[\p{Lu}\d@-]/u.test(said) || /\P{L}\s{0,3}$/u.test(found[0].trimEnd())
  if (!isShort(names) || !named || SENTENCES.test(said) || isTold(said)) return null
  return { start, names, sure: true }
}

/** Plain words are looked for first: nearly every line is done with by them. */
function holdsLabel(end: string, { marks }: Look, language: PageLanguage): boolean {
  if ((marks & RIGHTS) !== 0) return true
  const lower = end.toLowerCase()
  if ((marks & COLON) !== 0 && isLabelled(lower, language)) return true
  return language.creditStem.test(lower)
}

/** Whether the last word of a label stands before a colon. */
function isLabelled(lower: string, { creditEnds }: PageLanguage): boolean {
  for (let colon = lower.indexOf(':'); colon >= 0; colon = lower.indexOf(':', colon + 1)) {
    let end = colon
    while (end > 0 && lower[end - 1] === ' ') end--
    const word = LAST_WORD.exec(lower.slice(Math.max(0, end - LONGEST_WORD), end))?.[0]
    if (word !== undefined && creditEnds.has(word)) return true
  }
  return false
}

const LAST_WORD = /[\p{L}’']{1,20}$/u
const LONGEST_WORD = 20

/** `Video: How the wall fell in the night`: lower words that stand in no name */
function isTold(said: string): boolean {
  const people = said.split(/\s{0,3}[/|]\s{0,3}/u).filter((part) => !isAgency(part.trim()))
  const lower = people
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /^\P{L}?\p{Ll}{2,}\P{L}?$/u.test(word))
  return lower.filter((word) => !WITHIN_NAMES.has(word)).length > 1
}

const WITHIN_NAMES: ReadonlySet<string> = new Set(
  (
    'and at by courtesy da de del der des di do du el et file for für from in la le of on para por ' +
    'pour te the und van via von with y archive handout pool photo stock'
  ).split(' '),
)

/** `FILE PHOTO: The wall in May. REUTERS`: what the label stands before is the caption. */
const SENTENCES = /[\p{Ll}\d][.!?]\s{1,3}\p{Lu}/u

/** `Image: The wall in May. Pic: Jon Ebbe`: the last label stands before the name. */
function findLast(words: string, label: RegExp): RegExpExecArray | null {
  const found = label.exec(words)
  const from = found ? found.index + found[0].length : words.length
  const more = found && label.exec(words.slice(from))
  if (more) more.index += from
  return more ?? found
}

/** More than any label takes with the spaces around it: `fuente de la imagen,` */
const LONGEST_LABEL = 40

/** `Boats in the harbour Photo: Jon Ebbe`: without a stop only a label with a capital will do. */
function findInline(words: string, { creditInline }: PageLanguage): RegExpExecArray | null {
  const found = creditInline.exec(words)
  const rest = found ? words.slice(found.index + found[0].length) : ''
  return found && rest.length <= LONGEST_INLINE && !/[.!?](?:\s|$)/u.test(rest) ? found : null
}

const LONGEST_INLINE = 80

/**
 *     Boats in the harbour. (Jon Ebbe/AP)      Boats in the harbour [File: Jon Ebbe/AP]
 *                            ^^^^^^^^^^^                                   ^^^^^^^^^^^
 */
function findParenthesis(words: string, language: PageLanguage): Found | null {
  const close = words.length - (words.endsWith('.') ? 2 : 1)
  if (words[close] !== ')' && words[close] !== ']') return null
  const open = words.lastIndexOf(words[close] === ')' ? '(' : '[')
  const whole = trim(words, { start: open + 1, end: close })
  const names = withoutLabel(words, whole, language)
  if (open < 0 || names.end < names.start || !isShort(names)) return null
  const inner = words.slice(names.start, names.end)
  const behindStop = /[.!?]\s{0,3}$/u.test(words.slice(Math.max(0, open - 4), open))
  const sure =
    names.start > whole.start ||
    language.creditBare.has(inner.toLowerCase()) ||
    (words.length <= LONGEST_LONE && behindStop && isTitled(inner))
  const named =
    sure ||
    /[/|]/u.test(inner) ||
    /^\p{Lu}[\p{L}\s]{2,30}:\s\p{Lu}/u.test(inner) ||
    inner.split(',').some((name) => isAgency(name.trim()) || isOutlet(name.trim()))
  return named ? { start: open, names, sure } : null
}

/**
 *     Ana Ruiz at the harbour wall. Jon Ebbe | Tern News
 *                                   ^^^^^^^^^^^^^^^^^^^^
 */
function findBarred(words: string): Found | null {
  const bar = words.lastIndexOf('|')
  const start = lastSentenceEnd(words.slice(0, bar))
  const names = { start, end: words.length }
  const left = words.slice(start, bar).trim()
  if (!isShort(names) || /[.!?]$/u.test(words)) return null
  if (left === '') return findBehindBar(words, bar)
  if (words.indexOf('|') === bar && isSigned(words.slice(bar + 1))) {
    return { start: bar, names: { start: bar + 1, end: words.length }, sure: true }
  }
  return isName(left) || isAgency(left) || isOutlet(left) ? { start, names, sure: true } : null
}

/**
 *     Ana Ruiz at the harbour wall. | Jon Ebbe/Tern News
 *                                     ^^^^^^^^^^^^^^^^^^
 */
function findBehindBar(words: string, bar: number): Found | null {
  const names = { start: bar + 1, end: words.length }
  const pieces = words
    .slice(names.start)
    .trim()
    .split(/\s{0,3}\/\s{0,3}/u)
  return pieces.every(isTitled) ? { start: bar, names, sure: true } : null
}

/** `Jon Ebbe/Tern News`: whose name opens it, and for whom */
function isSigned(words: string): boolean {
  const [name = '', ...houses] = words.trim().split(BETWEEN)
  return isName(name) && houses.length > 0 && houses.every((one) => isTitled(one) || isAgency(one))
}

/** `Jon Ebbe/AP`, `Jon Ebbe via AP` */
const BETWEEN = /\s{0,3}[/,|]\s{0,3}|\s(?:via|for|pour|für|para)\s/iu

/**
 *     Parler CEO John Matze. EpochTimes
 *                            ^^^^^^^^^^ a name without a full stop, run on behind a sentence
 */
function findRunOn(words: string, language: PageLanguage): Found | null {
  if ('.!?:;,”"'.includes(words.slice(-1))) return null
  const stop = lastSentenceEnd(words)
  const start = stop + (/^[—–-]\s/u.test(words.slice(stop)) ? 2 : 0)
  const names = { start, end: words.length }
  if (!isShort(names)) return null
  const tail = words.slice(start).trim()
  if (stop > 0 && language.creditBare.has(tail.toLowerCase())) return { start, names, sure: true }
  const bare = tail.replace(FILED, '')
  const pieces = bare
    .replaceAll(/[«»„“”"]/gu, '')
    .split(BETWEEN)
    .map((piece) => piece.trim())
  const found = stop === 0 ? isCredit(words, bare, pieces) : isTail(words, bare, pieces)
  const sure = stop === 0 || bare !== tail || !pieces.every(isKnown)
  return found ? { start, names, sure: sure || pieces.some(isHouse) } : null
}

function isHouse(piece: string): boolean {
  return isAgency(piece) || isOutlet(piece)
}

/** Alone on its line: who it is for has to show. */
function isCredit(words: string, bare: string, pieces: readonly string[]): boolean {
  const wired = pieces.some(isAgency)
  if (wired && pieces.every(isKnown)) return true
  if (pieces.length < 2 || words.length > LONGEST_SIGNED) return false
  if (wired && bare.includes('/') && pieces.every((one) => isTitled(one) || HANDLE.test(one)))
    return true
  if (bare.includes('/')) return pieces.every(isTitled) && pieces.slice(0, -1).every(isName)
  return !bare.includes(',') && isName(pieces[0] ?? '') && pieces.slice(1).every(isHouse)
}

/** Behind the caption’s full stop. */
function isTail(words: string, bare: string, pieces: readonly string[]): boolean {
  if (pieces.every(isKnown)) return true
  const lone = words.length <= LONGEST_LONE && pieces.every((one) => isTitled(one))
  return lone && (pieces.length > 1 || !/\s/u.test(bare))
}

/** `nikky99` */
const HANDLE = /^[a-z][\w.-]{2,30}$/

/** `Jon Ebbe/Sandport Public Radio` alone on its line */
const LONGEST_SIGNED = 70

/** A caption that ends with a name nobody knows is shorter than most paragraphs. */
const LONGEST_LONE = 280

/** `Rest of World`, `ZUMA Press`: up to five words with capitals, and particles */
function isTitled(words: string): boolean {
  return /^[\p{Lu}\d][\p{L}\d.’'&-]{0,30}(?:\s(?:of|the|de|del|and|&|\p{Lu}[\p{L}\d.’'-]{0,30})){0,4}$/u.test(
    words,
  )
}

/**
 *     The council's meeting in the old harbour hall / Jon Ebbe
 *                                                     ^^^^^^^^
 */
function findSlashed(words: string): Found | null {
  const slash = words.lastIndexOf(' / ')
  if (slash < SHORTEST_CAPTION || words.slice(0, slash).includes(' / ')) return null
  const tail = words.slice(slash + 3)
  if (isName(words.slice(lastSentenceEnd(words), slash).trim())) return null
  if (!isName(tail) && !isAgency(tail) && !isOutlet(tail)) return null
  return { start: slash, names: { start: slash + 3, end: words.length }, sure: true }
}

const SHORTEST_CAPTION = 24

/** `Reuters file`, `AP Photo, File`, `Chronicle File Photo` */
const FILED =
  /[\s,/]{1,3}(?:file photo|file pic|file|files|archives?|archiv|handout|pool|photos?|pics?|pictures?|images?|illustration|graphic)$/iu

/**
 *     The old crane of Sandport via BoatLog
 *                                   ^^^^^^^
 */
function findVia(words: string): Found | null {
  if (words.length > LONGEST_LONE || !words.includes(' via ') || /[.!?:;,]$/u.test(words))
    return null
  const at = words.lastIndexOf(' via ')
  if (at < SHORTEST_CAPTION || lastSentenceEnd(words) > 0) return null
  const names = { start: at + 5, end: words.length }
  return isTitled(words.slice(names.start)) ? { start: at, names, sure: true } : null
}

/** Each with the marks of which it needs one; 0 where it needs none. */
const RECOGNISERS: readonly (readonly [number, Recogniser])[] = [
  [0, findBracketed],
  [0, findLabelled],
  [0, findParenthesis],
  [BAR, findBarred],
  [SLASH, findSlashed],
  [0, findRunOn],
  [0, findVia],
]

/** `wall.Jon`: the space behind the full stop was lost */
const GLUED = /^\p{Ll}[.!?]\p{Lu}\p{Ll}$/u

/**
 * Where the words behind the last full stop begin; 0 where there is none so near that a credit could
 * stand behind it.
 */
function lastSentenceEnd(words: string): number {
  const farthest = Math.max(0, words.length - LONGEST_CREDIT - MOST_BLANKS)
  for (let at = words.length - 2; at > farthest; at--) {
    if (!isStop(words.charCodeAt(at))) continue
    const stop = words[at]
    if (!/\s/u.test(words[at + 1] ?? '') && !GLUED.test(words.slice(at - 1, at + 3))) continue
    const word = words.slice(Math.max(0, at - 5), at)
    if (
      stop === '.' &&
      /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Rep|Sen|Gov|Gen|Lt|Sgt|Rev|Prof|No)$/u.test(word)
    )
      continue
    return at + 1 + (/^\s*/u.exec(words.slice(at + 1, at + MOST_BLANKS))?.[0].length ?? 0)
  }
  return 0
}

/** `.`, `!`, `?`, `)`, `"`, `”`: by their codes, because every letter of many lines is looked at. */
function isStop(code: number): boolean {
  if (code > 0x3f) return code === 0x201d
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x29 || code === 0x22
}

const MOST_BLANKS = 10

/** `Photo: Jon Ebbe` inside brackets */
function withoutLabel(words: string, span: Span, { creditHere }: PageLanguage): Span {
  const label = creditHere.exec(words.slice(span.start, span.end))
  const start = span.start + (label?.[0].length ?? 0)
  const more = label ? creditHere.exec(words.slice(start, span.end)) : null
  return { start: start + (more?.[0].length ?? 0), end: span.end }
}

function trim(words: string, { start, end }: Span): Span {
  const inner = words.slice(start, end)
  return {
    start: start + inner.length - inner.trimStart().length,
    end: start + inner.trimEnd().length,
  }
}

function isShort({ start, end }: Span): boolean {
  return end > start && end - start <= LONGEST_CREDIT
}

function captionBefore(text: string, part: Span, end: number): Span | null {
  const words = text.slice(part.start, end).replace(/[\s|/–—-]{1,9}$/u, '')
  const lead = /^(?:caption|image caption|image)\s{0,2}:\s{1,3}/iu.exec(words)?.[0].length ?? 0
  return words.length > lead ? { start: part.start + lead, end: part.start + words.length } : null
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
