import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { markdownText } from '../../../src/library/exports/markdownText.ts'

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }

/** What a reader of Markdown makes of it: the kinds of its nodes, and its words. */
function readBack(markdown: string): {
  readonly kinds: ReadonlySet<string>
  readonly words: string
} {
  const kinds = new Set<string>()
  const wordsOf = ({ type, value, children }: Node): string => {
    kinds.add(type)
    return value ?? children?.map(wordsOf).join('') ?? ''
  }
  return { words: wordsOf(fromMarkdown(markdown)), kinds }
}

const SIGNS = fc.constantFrom(
  ...'# * _ ` [ ] ( ) < > - + = ~ | &lt; 1. 2) &#35; *** --- ~~~ ``` <b> [a]: x é $$ %% ^a'.split(
    ' ',
  ),
  '\\',
  '![a](b)',
  '<!--',
  '\n',
  ' ',
)

test('any words are read back as the same words, and as nothing but words', () => {
  fc.assert(
    fc.property(
      fc.array(SIGNS, { maxLength: 12 }).map((signs) => signs.join('')),
      (words) => {
        const lines = words.split('\n').map((line) => line.trim())
        const { kinds, words: read } = readBack(markdownText(words))
        expect(read).toBe(lines.filter((line) => line !== '').join('\n'))
        expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual(
          [],
        )
      },
    ),
    { numRuns: 2000 },
  )
})

test.each(['said: “We sail.”', '$5 to $6', 'A – B', 'Q&A', '5 < 6 percent is 50% more', 'a ~ b'])(
  'ordinary words stay as they are, but for what would be a sign: %s',
  (words) => {
    expect(markdownText(words).replaceAll('\\<', '<')).toBe(words)
  },
)
