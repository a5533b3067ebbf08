import type { Credit, CreditName } from '../../../article/Block.ts'
import type { Span } from '../../../article/Span.ts'
import { isName } from '../../tokens/isName.ts'
import { LANGUAGES } from '../../tokens/anyPageWords.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'

/**
 * The names of a credit, each with its kind. `sure`: the words around them say that it is a credit;
 * where they don't, only names that are known as such count.
 *
 *     Jon Ebbe/AP, Tern News
 *     ^^^^^^^^^^^ photographer, in two parts
 *                  ^^^^^^^^^ outlet
 */
export function splitCredits(text: string, span: Span, sure: boolean): readonly Credit[] {
  const names = splitNames(text, span, BETWEEN_CREDITS)
  const own = names.filter(({ start, end }) => !STOCK.test(text.slice(start, end)))
  return (own.length > 0 ? own : names).flatMap((one): readonly Credit[] => {
    const parts = partsOf(text, one)
    const kind = KINDS.find((kind) => parts.some((part) => part.kind === kind)) ?? 'other'
    if (kind === 'other' && (!sure || parts.some(isLong))) return []
    return [{ ...nameCredit(text, one), kind, ...(parts.length > 1 ? { parts } : {}) }]
  })
}

/** Who the picture is by and for, without *File Photo* and *Handout*; the credit itself stays as printed. */
function partsOf(text: string, span: Span): readonly CreditName[] {
  const all = splitNames(text, span, WITHIN_CREDIT).map(({ start, end }) => {
    const desk = PHOTO_DESK.exec(text.slice(start, end))
    return nameCredit(text, { start, end: desk ? start + desk.index : end })
  })
  const named = all.filter(({ name }) => !STOCK.test(name) && !BARE.has(name.toLowerCase()))
  return named.length > 0 ? named : all
}

/** `AP Photo` */
const PHOTO_DESK = /(?<=^\p{Lu}{2,4})\sphoto$/iu

/** `Jon Ebbe/AP, File`: that the picture is old */
const STOCK = /^(?:file|files|archive|archiv|archives|archivo|file (?:photo|image|picture))$/iu

/** `CNBC, Getty Images`, `Ana Ruiz | CNBC`, `Ana Ruiz and Jon Ebbe`, `Ana Ruiz /CNBC` */
const BETWEEN_CREDITS = /\s{0,3}(?:[|,;·•]|\sand\s|\s\/(?=\S))\s{0,3}/giu

/** `Jon Ebbe/via AP`, `Jon Ebbe on Unsplash`, `Jon Ebbe for Tern News`, `Tern News: Jon Ebbe`, `JON EBBE (EFE)` */
const WITHIN_CREDIT =
  /\s{0,3}(?:\/(?:\s?via\s)?|:\s|\s\(|\s(?:via|for|on|pour|für|para)\s)\s{0,3}/giu

/** Whose kind a credit with several names takes: the first of these that it holds. */
const KINDS = ['photographer', 'agency', 'outlet'] as const

/** The stretches between separators that may be names: with a capital, a digit or a handle. */
function splitNames(text: string, span: Span, between: RegExp): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const names: Span[] = []
  let from = 0
  for (const { 0: gap, index } of [...words.matchAll(between), { 0: '', index: words.length }]) {
    const whole = words.slice(from, index)
    const inner = whole.replace(LABEL, '').replace(PICTURE, '').replace(ARTICLE, '')
    const start = span.start + index - inner.trimStart().length
    const name = inner.trim().replace(inner.includes('(') ? /[.\s]{1,9}$/u : /[.)\s]{1,9}$/u, '')
    from = index + gap.length
    if (/^[\p{Lu}\d@]/u.test(name) || isKnownAmong(name))
      names.push({ start, end: start + name.length })
  }
  return names
}

/** `Photos: ` in `Illustration: Tern News; Photos: Getty` */
const LABEL = new RegExp(
  String.raw`^\s{0,3}(?:${LANGUAGES.flatMap(({ credit }) => credit).join('|')})\s?:\s`,
  'iu',
)

/** `Photo Jon Ebbe`, as French papers have it */
const PICTURE = /^\s{0,3}(?:[Pp]hoto|[Ff]oto)\s(?=\p{Lu})/u

/** `the ` in `Courtesy of the Gull Watch`, but not in `THE CANADIAN PRESS` */
const ARTICLE = /^\s{0,3}the\s/u

/** More words are a sentence. */
const MOST_WORDS = 7

function isLong({ name }: CreditName): boolean {
  return name.split(' ').length > MOST_WORDS
}

function nameCredit(text: string, { start, end }: Span): CreditName {
  const name = text.slice(start, end).replace(/\s+/gu, ' ')
  return { start, end, name, kind: kindOfCredit(name) }
}

export function kindOfCredit(name: string): CreditName['kind'] {
  if (isAgency(name)) return 'agency'
  if (isOutlet(name)) return 'outlet'
  return isName(name) ? 'photographer' : 'other'
}

/** Whether words by themselves are somebody's who takes or sells pictures. */
export function isKnown(piece: string): boolean {
  return DOMAIN.test(piece) || isAgency(piece) || isOutlet(piece) || isName(piece)
}

/** `picture alliance/dpa`, `nikky99/Getty Images`, `privat` */
function isKnownAmong(name: string): boolean {
  return (
    isKnownOrBare(name) ||
    (name.includes('/') && name.split('/').some((part) => isKnownOrBare(part.trim())))
  )
}

function isKnownOrBare(piece: string): boolean {
  return isKnown(piece) || BARE.has(piece.toLowerCase())
}

const BARE: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ creditBare }) => creditBare))

/** `stock.example.com` */
const DOMAIN = /^[a-z0-9-]{2,30}(?:\.[a-z]{2,20}){1,3}$/u
