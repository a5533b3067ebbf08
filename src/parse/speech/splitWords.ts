import type { Span } from '../../article/Span.ts'

/** A word, a punctuation mark, or a whole stretch in quotation marks taken as one. */
export type Word = Span & {
  readonly kind: 'word' | 'stop' | 'quote'
  /** The words as written; empty for a quote. */
  readonly text: string
  /** In lower case, typographic apostrophes kept. */
  readonly lower: string
  /** A word that begins with a capital: `Falk`, `@Falk`. */
  readonly capital: boolean
  /** The place of the quote among the marks that mask it; -1 for anything else. */
  readonly mark: number
}

export type Mask = Span & { readonly mark: number }

const LONGEST_WORD = 60

/**
 * The words and punctuation of a stretch, in order. What stands in quotation marks is one word:
 *
 *     “We will rebuild,” said Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^ ^^^^ ^^^ ^^^^^
 */
export function splitWords(text: string, span: Span, masks: readonly Mask[]): readonly Word[] {
  const words: Word[] = []
  let from = span.start
  for (const mask of masks) {
    if (mask.end <= from || mask.start >= span.end) continue
    pushWords(text, from, mask.start, words)
    words.push({
      start: mask.start,
      end: mask.end,
      kind: 'quote',
      text: '',
      lower: '',
      capital: false,
      mark: mask.mark,
    })
    from = mask.end
  }
  pushWords(text, from, span.end, words)
  return words
}

function pushWords(text: string, start: number, end: number, words: Word[]): void {
  let from = start
  for (const found of text.slice(start, end).match(WORD) ?? []) {
    // Between two words there is nothing but white space.
    const at = text.indexOf(found, from)
    from = at + found.length
    if (!isWord(found)) {
      words.push({
        start: at,
        end: at + found.length,
        kind: 'stop',
        text: found,
        lower: found,
        capital: false,
        mark: -1,
      })
      continue
    }
    const kept = withoutStop(found)
    const lower = kept.length > LONGEST_WORD ? '' : kept.toLowerCase()
    const capital = lower !== kept && CAPITAL.test(kept)
    words.push({
      start: at,
      end: at + kept.length,
      kind: 'word',
      text: kept,
      lower,
      capital,
      mark: -1,
    })
    if (kept.length < found.length)
      words.push({
        start: at + kept.length,
        end: at + found.length,
        kind: 'stop',
        text: '.',
        lower: '.',
        capital: false,
        mark: -1,
      })
  }
}

/** `harbour`, `O’Neil`, `U.S.`, `$70,000`, `&`, `,` */
const WORD = /[@#$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.&@_-]|,(?=\d{3}))*|[^\s\p{L}\p{N}]/gu

const CAPITAL = /^[@#]?\p{Lu}/u

function isWord(found: string): boolean {
  return PLAIN.test(found) || IS_WORD.test(found)
}

/** Most words begin with one of these, which is much faster to tell than `\p{L}`. */
const PLAIN = /^[A-Za-z0-9]/

const IS_WORD = /^(?:[@#$€£]?[\p{L}\p{N}]|&$)/u

/** A full stop belongs to an abbreviation or ends the sentence. */
function withoutStop(found: string): string {
  let end = found.length
  while (end > 0 && ".’'-".includes(found[end - 1] ?? '')) {
    const possessive = /[’']/.test(found[end - 1] ?? '') && /s/i.test(found[end - 2] ?? '')
    if (possessive || isAbbreviation(found.slice(Math.max(0, end - 8), end))) break
    end--
  }
  return found.slice(0, end)
}

/** `U.S.`, `J.`, `Mr.`, `a.m.`, `R-Tex.` */
function isAbbreviation(word: string): boolean {
  return (
    word.endsWith('.') &&
    (/(?:^|\.)\p{L}\.$|^[DRI]-\p{L}{2,5}\.$/u.test(word) ||
      ABBREVIATIONS.has(word.slice(0, -1).toLowerCase()))
  )
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adm apr ariz assn aug bros calif capt co cmdr col colo conn corp cpl dec dept dr feb fla fri gen gov ' +
    'hon inc kan mich minn okla tenn tex wis wyo ' +
    'jan jr lt ltd maj mr mrs ms nov oct prof rep reps rev sec sen sens sept sgt sr st supt vs'
  ).split(' '),
)
