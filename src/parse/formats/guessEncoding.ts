import { analyse } from 'chardet'
import { countMatches } from '../countMatches.ts'
import { type Encoding, decodeAs, decodeWhole } from './decodeAs.ts'

/**
 * What a file’s bytes are most likely written in, where they are no UTF-8 and nothing declares it.
 * A detector goes by which letters stand beside each other; what it ranks is read, and the one whose
 * words look least odd is taken, so that a short text is told as well as a long one.
 *
 *     44 61 73 20 57 61 73 73 65 72 20 66 9F 72      Das Wasser für      macintosh
 *                                                    Das Wasser fŸr      windows-1252: a capital within a word
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE)
  const found = analyse(sample).map(({ name, confidence }) => ({
    encoding: name.toLowerCase(),
    confidence,
  }))
  const [top] = found
  if (top && EAST_ASIAN.has(top.encoding) && isSure(top, sample)) return top.encoding
  let [best, least] = ['windows-1252', Infinity]
  for (const [encoding, confidence] of rank(found)) {
    const text = decodeAs(encoding, sample)
    if (text === null) continue
    const cost = oddityOf(text, RARE[encoding]) - confidence / MOST_CONFIDENT
    if (cost < least) [best, least] = [encoding, cost]
  }
  return best
}

const SAMPLE = 20_000

type Ranked = { readonly encoding: Encoding; readonly confidence: number }

/** Two bytes a letter, which leave no doubt once all of them are letters. */
const EAST_ASIAN: ReadonlySet<string> = new Set([
  'big5',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'iso-2022-jp',
  'shift_jis',
])

function isSure({ encoding, confidence }: Ranked, sample: Uint8Array): boolean {
  // The sample may end within a letter.
  const whole = decodeWhole(encoding, sample) ?? decodeWhole(encoding, sample.subarray(0, -1))
  return confidence >= LEAST_SURE && whole !== null
}

const LEAST_SURE = 10

/** A confidence of 100 weighs as much as one odd thing in two letters. */
const MOST_CONFIDENT = 200

/** What people say of an encoding and mean another that has the same letters and more. */
const SUPERSETS: Readonly<Record<string, Encoding>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
}

/** What the detector doesn’t know, or may overlook in a short text. */
const OTHERS = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1250',
  'windows-1253',
] as const

/** The likely encodings with how likely each is, the likeliest first; of two alike the first counts. */
function rank(found: readonly Ranked[]): ReadonlyMap<Encoding, number> {
  const ranks = new Map<Encoding, number>()
  const add = (encoding: Encoding, confidence: number): void => {
    if (!ranks.has(encoding)) ranks.set(encoding, confidence)
  }
  for (const { encoding, confidence } of found) {
    if (!ONE_BYTE.test(encoding)) continue
    const superset = SUPERSETS[encoding]
    if (superset !== undefined) add(superset, confidence)
    add(encoding, superset === undefined ? confidence : confidence - 1)
  }
  // Old Macs wrote the same languages as Windows-1252, and no detector of letter pairs tells the two.
  add('macintosh', (ranks.get('windows-1252') ?? 0) - 1)
  for (const encoding of OTHERS) add(encoding, 0)
  return ranks
}

const ONE_BYTE = /^(?:iso-8859-\d{1,2}|windows-\d{3,4}|koi8-r)$/

/** Letters of an encoding that its own languages hardly use: `Wšrter` is `Wörter` of a Mac. */
const RARE: Readonly<Record<Encoding, RegExp>> = { 'windows-1252': /[ŠšŽžŸƒ]/gu }

/** Odd things for each letter beyond ASCII. */
function oddityOf(text: string, rare: RegExp | undefined): number {
  const letters = countMatches(text, BEYOND_ASCII)
  const patterns = rare ? [...ODD, rare] : ODD
  const odd = patterns.reduce((sum, pattern) => sum + countMatches(text, pattern), 0)
  const mixed = POLISH.test(text) && CZECH.test(text) ? MIXED : 0
  return odd / Math.max(1, letters) + mixed
}

const MIXED = 0.5
const POLISH = /[ąęłż]/
const CZECH = /[ěčřšů]/

// oxlint-disable-next-line no-control-regex -- it is ASCII that is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/gu

/** What no language writes, and a wrong encoding does. */
const ODD: readonly RegExp[] = [
  // Controls, nothing, and what is left to each to define
  /[\u0080-\u009f\ufffd\ue000-\uf8ff]/gu,
  // `FrŸhjahr`
  /(?<=\p{Ll})\p{Lu}/gu,
  // `gr¸n`, `fr÷h`
  /(?<=\p{L})[^\p{L}\p{M}\s\p{P}\d]|[^\p{L}\p{M}\s\p{P}\d](?=\p{L})/gu,
  // `ser‡ un`, and a circumflex without its letter
  /(?<=\p{L})[†‡•‰¶]|[ˆ˜]/gu,
  // `art’culo`, which no elision is: `lorsqu’elle`, `dell’acqua`, `aujourd’hui`
  /(?<=\p{L}{3})(?<!qu|ll|rd|st)’(?=\p{L}{3})/gu,
  // `ma–ana`
  /(?<=\p{L})[¡¿§¶·‡†•‰„‚«“‘…‹›](?=\p{L})|(?<=\p{L})[—–](?=[\s\p{Ll}])/gu,
  // Two scripts in one word
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}](?=\p{Script=Latin})/gu,
  // Serbian and Macedonian letters, which are rarer than a wrong guess, and lines of a frame
  /[ЂЃЉЊЌЋЏђѓљњќћџ\u2500-\u259f]/gu,
]
