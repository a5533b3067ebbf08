import type { Span } from '../../../src/article/Span.ts'
import type { Phrase } from '../../../src/parse/grammar/Phrase.ts'
import { readSentence, type Reading } from '../../../src/parse/grammar/readSentence.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { tokenize } from '../../../src/parse/tokens/tokenize.ts'
import { is, type Token } from '../../../src/parse/tokens/Token.ts'

export type Line = { readonly text: string; readonly reading: Reading }

/** One sentence as the parser reads it, with each stretch in marks as one token. */
export function readLine(text: string, lang = 'en'): Line {
  return { text, reading: readSentence(tokensOf(text, lang)) }
}

export function tokensOf(text: string, lang = 'en'): readonly Token[] {
  const marks = [...text.matchAll(/[“„«][^”“»]*[”“»]/g)].map(({ 0: marked, index }, mark) => ({
    start: index,
    end: index + marked.length,
    mark,
  }))
  return tokenize(text, { start: 0, end: text.length }, marks, lexiconOf(lang))
}

/**
 * A sentence with its noun phrases and its verbs in brackets; of a verb also its form where it isn’t
 * finite, and whether something is done to its subject:
 *
 *     In [N a tweet] on [N Saturday], [N she] [V has said] [N it] [passive V was dropped].
 */
export function phrasesOf(text: string, lang = 'en'): string {
  const { reading } = readLine(text, lang)
  let printed = ''
  let end = 0
  for (const phrase of reading.phrases) {
    const span = spanOf(reading, phrase)
    const label = labelOf(phrase)
    const words = text.slice(span.start, span.end)
    printed += text.slice(end, span.start) + (label === '' ? words : `[${label} ${words}]`)
    end = span.end
  }
  return printed + text.slice(end)
}

/** What `phrasesOf` prints, without its brackets. */
export function withoutBrackets(line: string): string {
  return line.replace(/\[(?:passive )?(?:N|V(?:-ing|-to|-ed)?) ([^\]]*)\]/g, '$1')
}

const FORMS = { finite: 'V', gerund: 'V-ing', infinitive: 'V-to', participle: 'V-ed' } as const

function labelOf({ kind, form, passive }: Phrase): string {
  if (kind === 'noun') return 'N'
  return kind === 'verb' ? `${passive ? 'passive ' : ''}${FORMS[form ?? 'finite']}` : ''
}

/** Every verb with who does it, one that hangs on another with `⇢`: `Ruiz → said, she ⇢ would go`. */
export function clausesOf(text: string, lang = 'en'): string {
  const line = readLine(text, lang)
  return line.reading.clauses
    .map(({ subject, relative, verb, depends }) => {
      const who = subject === -1 ? 'nobody' : wordsAt(line, subject)
      const stands = relative === -1 ? '' : ` (${wordsAt(line, relative)})`
      return `${who}${stands} ${depends ? '⇢' : '→'} ${wordsAt(line, verb)}`
    })
    .join(', ')
}

/** The place of the phrase whose words these are. */
export function placeOf(line: Line, words: string): number {
  const place = line.reading.phrases.findIndex((_, at) => wordsAt(line, at) === words)
  if (place === -1) throw new Error(`no phrase “${words}” in ${phrasesOf(line.text)}`)
  return place
}

export function wordsAt({ text, reading }: Line, at: number): string {
  const phrase = reading.phrases[at]
  if (!phrase) return ''
  const { start, end } = spanOf(reading, phrase)
  return text.slice(start, end)
}

/** Of *she’s* the pronoun ends and the verb begins before the apostrophe. */
function spanOf({ tokens }: Reading, { kind, from, to }: Phrase): Span {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const grown = first && is(first, 'contracted') ? first.start + first.text.search(/[’']/) : null
  const start = first?.start ?? 0
  const end = last?.end ?? 0
  if (grown === null) return { start, end }
  return kind === 'verb' ? { start: grown, end } : { start, end: grown }
}

/** A sentence in which one phrase stands in brackets, and the place of that phrase. */
export function bracketed(sample: string, lang = 'en'): Line & { readonly at: number } {
  const words = /\[([^\]]*)\]/.exec(sample)
  const line = readLine(sample.replace(/[[\]]/g, ''), lang)
  const at = line.reading.phrases.findIndex((phrase, place) => {
    const { start } = spanOf(line.reading, phrase)
    return start === words?.index && wordsAt(line, place) === words[1]
  })
  if (at === -1) throw new Error(`no phrase “${words?.[1]}” in ${phrasesOf(line.text, lang)}`)
  return { ...line, at }
}
