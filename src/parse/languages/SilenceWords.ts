import type { NonResponse } from '../../article/Article.ts'

/** How a language says that somebody was asked and didn’t answer: data, one file a language. */
export type SilenceWords = {
  /** BCP 47 */
  readonly lang: string
  /** Without one of these words no sentence tells of a silence. */
  readonly words: ReadonlySet<string>
  /** Behind a silence and a comma, another speaks on: *and*, *but*. */
  readonly speaksOn: ReadonlySet<string>
  /** What stands before each of two who are silent together: *neither*, *nor*. */
  readonly neither: readonly [first: string, second: string]
  readonly phrases: readonly SilencePhrase[]
}

export type SilencePhrase = {
  readonly kind: NonResponse['kind']
  /** Machines are silent too: with these words, who is silent has to be somebody. */
  readonly bare?: boolean
  /** What is kept back is one answer: *declined to say whether*. */
  readonly oneQuestion?: boolean
} & (
  | {
      /** Of a sentence in lower case. */
      readonly pattern: RegExp
    }
  | { readonly items: readonly SilenceItem[] }
)

/**
 * One of a phrase: words of which some stand there, a few words of any kind (`…`), whoever is silent
 * (`@`), the end of the clause (`$`).
 */
export type SilenceItem = { readonly words: readonly (readonly string[])[] } | '…' | '@' | '$'

/**
 * Phrases of one kind, a line each. Round brackets hold words of which one stands there, with `_`
 * where there are several; what has a question mark behind it may be missing. `@` stands for whoever
 * is silent where they are no subject.
 *
 *     (wollte|wollten) … nicht … (äußern|kommentieren)     Tann wollte sich dazu nicht äußern
 *     anfragen? an @ blieben … unbeantwortet               Anfragen an die Bahn blieben unbeantwortet
 */
export function silences(
  kind: NonResponse['kind'],
  lines: string,
  bare = false,
  oneQuestion = false,
): readonly SilencePhrase[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind, bare, oneQuestion, items: itemsOf(line.trim()) }))
}

function itemsOf(line: string): readonly SilenceItem[] {
  return line
    .replaceAll('’(', '’ (')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => (part === '…' || part === '@' || part === '$' ? part : wordsOf(part)))
}

/** `(äußern|stellung_nehmen)`, `anfragen?` */
function wordsOf(part: string): SilenceItem {
  const all = part.replaceAll(/[()]/gu, '').split('|').flatMap(expand)
  return {
    words: all.map((words) =>
      words
        .replaceAll('’', '’_')
        .split('_')
        .filter((word) => word !== ''),
    ),
  }
}

/** With and without every letter that may be missing. */
function expand(word: string): readonly string[] {
  const mark = word.indexOf('?')
  if (mark === -1) return [word]
  const rest = word.slice(mark + 1)
  return [...expand(word.slice(0, mark - 1) + rest), ...expand(word.slice(0, mark) + rest)]
}
