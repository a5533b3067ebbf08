import type { Span } from '../../article/Span.ts'
import { isWord, type Token } from './Token.ts'
import { ONE_LETTER_NETWORK } from '../languages/outlets.ts'
import { endOfWord, isBlank } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { spellingAt, type Spelling, verbSpelling, wholeSpelling, withTag } from './spelling.ts'
import { NO_TAGS } from './tags.ts'

export type Mask = Span & { readonly mark: number }

/**
 * The tokens and punctuation of a stretch, in order. What stands in quotation marks is one word:
 *
 *     “We will rebuild,” said Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^ ^^^^ ^^^ ^^^^^
 */
export function tokenize(
  text: string,
  span: Span,
  masks: readonly Mask[],
  lexicon: Lexicon,
): readonly Token[] {
  const tokens: Token[] = []
  let from = span.start
  for (const mask of masks) {
    if (mask.end <= from || mask.start >= span.end) continue
    pushTokens(text, { start: from, end: mask.start }, tokens, lexicon)
    tokens.push(tokenAt(mask.start, mask.end, QUOTATION, mask.mark, lexicon))
    from = mask.end
  }
  pushTokens(text, { start: from, end: span.end }, tokens, lexicon)
  return tokens
}

function pushTokens(text: string, { start, end }: Span, tokens: Token[], lexicon: Lexicon): void {
  for (let at = start; at < end;) {
    if (isBlank(text, at)) {
      at++
      continue
    }
    const to = endOfWord(text, at, end)
    const cut = lexicon.elided?.exec(text.slice(at, Math.min(to, at + LONGEST_ELIDED)))?.[0].length
    if (cut !== undefined) {
      tokens.push(
        tokenAt(at, at + cut, wholeSpelling(text.slice(at, at + cut), lexicon), -1, lexicon),
      )
      at += cut
      continue
    }
    const spelling = spellingAt(text, at, isNetwork(text, at, to, tokens) ? to - 1 : to, lexicon)
    const grown = lexicon.enclitic?.exec(spelling.lower)?.[0]
    if (grown !== undefined && !spelling.capital) {
      tokens.push(
        ...splitGrown(text, { start: at, end: at + spelling.text.length }, grown, lexicon),
      )
      at += spelling.text.length
      continue
    }
    const kept = isCutShort(text, at + spelling.text.length, to) ? to : at + spelling.text.length
    tokens.push(tokenAt(at, kept, spelling, -1, lexicon))
    if (kept < to) tokens.push(tokenAt(kept, to, STOP, -1, lexicon))
    at = to
  }
}

const LONGEST_ELIDED = 8

/** `of Huntsville, Ala., said`: a stop before a comma ends no sentence, whatever the lists know. */
function isCutShort(text: string, kept: number, end: number): boolean {
  return end - kept === 1 && text[kept] === '.' && text[end] === ','
}

/** `They wrote so on X. Lee Falk left.`: the stop ends the sentence, which in `Francis X. Falk` it doesn’t. */
function isNetwork(text: string, start: number, end: number, before: readonly Token[]): boolean {
  const last = before.at(-1)
  return (
    end - start === 2 &&
    text.startsWith(`${ONE_LETTER_NETWORK}.`, start) &&
    isWord(last) &&
    !last.capital
  )
}

/** `dit-elle`, `a-t-il`: the verb, and the pronoun without what joins it on */
function splitGrown(
  text: string,
  { start, end }: Span,
  grown: string,
  lexicon: Lexicon,
): readonly Token[] {
  const verb = verbSpelling(text.slice(start, end - grown.length), lexicon)
  const from = end - grown.length + grown.lastIndexOf('-') + 1
  const pronoun = withTag(wholeSpelling(text.slice(from, end), lexicon), 'enclitic')
  return [
    tokenAt(start, end - grown.length, verb, -1, lexicon),
    tokenAt(from, end, pronoun, -1, lexicon),
  ]
}

/** All tokens have the same fields in the same order, which is read much faster. */
function tokenAt(
  start: number,
  end: number,
  spelling: Spelling,
  mark: number,
  lexicon: Lexicon,
): Token {
  const { kind, text, lower, capital, tags } = spelling
  return { start, end, kind, text, lower, capital, tags, mark, lexicon }
}

const NONE = { capital: false, tags: NO_TAGS }

const QUOTATION: Spelling = { kind: 'quotation', text: '', lower: '', ...NONE }

const STOP: Spelling = { kind: 'stop', text: '.', lower: '.', ...NONE }
