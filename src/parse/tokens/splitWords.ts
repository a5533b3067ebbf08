import type { Span } from '../../article/Span.ts'
import { endOfWord, isBlank } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { spellingAt, type Spelling, verbSpelling, wholeSpelling, withTag } from './spelling.ts'
import { NO_TAGS } from './tags.ts'

/** A word, a punctuation mark, or a whole stretch in quotation marks taken as one. */
export type Word = Span &
  Spelling & {
    /** The place of the quote among the marks that mask it; -1 for anything else. */
    readonly mark: number
    /** The words of its language. */
    readonly lexicon: Lexicon
  }

export type Mask = Span & { readonly mark: number }

/**
 * The words and punctuation of a stretch, in order. What stands in quotation marks is one word:
 *
 *     “We will rebuild,” said Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^ ^^^^ ^^^ ^^^^^
 */
export function splitWords(
  text: string,
  span: Span,
  masks: readonly Mask[],
  lexicon: Lexicon,
): readonly Word[] {
  const words: Word[] = []
  let from = span.start
  for (const mask of masks) {
    if (mask.end <= from || mask.start >= span.end) continue
    pushWords(text, { start: from, end: mask.start }, words, lexicon)
    words.push(wordAt(mask.start, mask.end, QUOTE, mask.mark, lexicon))
    from = mask.end
  }
  pushWords(text, { start: from, end: span.end }, words, lexicon)
  return words
}

function pushWords(text: string, { start, end }: Span, words: Word[], lexicon: Lexicon): void {
  for (let at = start; at < end;) {
    if (isBlank(text, at)) {
      at++
      continue
    }
    const to = endOfWord(text, at, end)
    const cut = lexicon.elided?.exec(text.slice(at, Math.min(to, at + LONGEST_ELIDED)))?.[0].length
    if (cut !== undefined) {
      words.push(
        wordAt(at, at + cut, wholeSpelling(text.slice(at, at + cut), lexicon), -1, lexicon),
      )
      at += cut
      continue
    }
    const spelling = spellingAt(text, at, to, lexicon)
    const grown = lexicon.enclitic?.exec(spelling.lower)?.[0]
    if (grown !== undefined && !spelling.capital) {
      words.push(...splitGrown(text, { start: at, end: at + spelling.text.length }, grown, lexicon))
      at += spelling.text.length
      continue
    }
    const kept = at + spelling.text.length
    words.push(wordAt(at, kept, spelling, -1, lexicon))
    if (kept < to) words.push(wordAt(kept, to, STOP, -1, lexicon))
    at = to
  }
}

const LONGEST_ELIDED = 8

/** `dit-elle`, `a-t-il`: the verb, and the pronoun without what joins it on */
function splitGrown(
  text: string,
  { start, end }: Span,
  grown: string,
  lexicon: Lexicon,
): readonly Word[] {
  const verb = verbSpelling(text.slice(start, end - grown.length), lexicon)
  const from = end - grown.length + grown.lastIndexOf('-') + 1
  const pronoun = withTag(wholeSpelling(text.slice(from, end), lexicon), 'enclitic')
  return [
    wordAt(start, end - grown.length, verb, -1, lexicon),
    wordAt(from, end, pronoun, -1, lexicon),
  ]
}

/** All words have the same fields in the same order, which is read much faster. */
function wordAt(
  start: number,
  end: number,
  spelling: Spelling,
  mark: number,
  lexicon: Lexicon,
): Word {
  const { kind, text, lower, capital, canBe, tags } = spelling
  return { start, end, kind, text, lower, capital, canBe, tags, mark, lexicon }
}

const NONE = { capital: false, canBe: 0, tags: NO_TAGS }

const QUOTE: Spelling = { kind: 'quote', text: '', lower: '', ...NONE }

const STOP: Spelling = { kind: 'stop', text: '.', lower: '.', ...NONE }
