import { expect, test } from 'vitest'
import type { Block } from '../../../src/article/Block.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { readBlocks } from '../../../src/parse/tokens/readBlocks.ts'
import { testRules } from '../testRules.ts'

/** Enough words in lower case to tell by. */
const STORY =
  'In the long winter most people of this small town had no boats at all, and so they would walk over ' +
  'the ice to buy bread or fish from what was left in every shop along that road until spring came with ' +
  'rain and wind again, when nobody could cross by foot and all who had a job had to wait for days or sleep ' +
  'where there was room, at times with friends but more often under some roof near their place of work.'

/** The sample with the words that stand for a name in brackets; before `/` stands a headline. */
function namesIn(sample: string): string {
  const [body = '', headline = ''] = sample.split(' / ').toReversed()
  const text = `${headline}\n${body}\n${STORY}`
  const ends = [headline.length, headline.length + 1 + body.length, text.length]
  const blocks = ends.map((end, at): Block => {
    const start = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1
    return { type: at === 0 ? 'headline' : 'paragraph', start, end }
  })
  const read = readBlocks(text, blocks, [], lexiconOf('en')).slice(0, 2)
  const printed = read.map(({ sentences }) =>
    sentences
      .flat()
      .map(({ text: word, capital }) => (capital ? `[${word}]` : word))
      .join(' '),
  )
  return printed.filter((line) => line !== '').join(' / ')
}

testRules(
  {
    'What opens a sentence is no name where the story writes it small': {
      does: [['Bread is gone.', 'Bread is gone .']],
      doesNot: [
        ['Tern is gone.', '[Tern] is gone .'],
        ['Bread is gone. They met Lou Bread.', '[Bread] is gone . They met [Lou] [Bread] .'],
        ['Rose is gone, as is every rose.', '[Rose] is gone , as is every rose .'],
        ['BREAD is gone.', '[BREAD] is gone .'],
        ['Home Office is gone.', '[Home] [Office] is gone .'],
        ['Planning officers like planning.', '[Planning] officers like planning .'],
        ['Hill said so on the hill.', '[Hill] said so on the hill .'],
        ['Hill, 45, sat on the hill.', '[Hill] , 45 , sat on the hill .'],
      ],
    },
    'In a headline of capitals only what the story names is a name': {
      does: [
        ['Mayor Dodges Bread / Ana Brill came.', 'Mayor Dodges Bread / [Ana] [Brill] came .'],
        ['Brill Dodges Bread / Then Brill came.', '[Brill] Dodges Bread / [Then] [Brill] came .'],
        ['Brill Dodges Bread / Brill came.', '[Brill] Dodges Bread / [Brill] came .'],
      ],
      doesNot: [
        [
          'Bread Lasts, Says Boris Lind / Tern sat.',
          'Bread Lasts , Says [Boris] [Lind] / [Tern] sat.',
        ],
        ['Mayor Lind dodges bread / Brill came.', '[Mayor] [Lind] dodges bread / [Brill] came .'],
      ],
    },
  },
  namesIn,
)

test('a note of few words shows too little', () => {
  const text = 'Bread is gone. There is no bread.'
  const blocks: readonly Block[] = [{ type: 'paragraph', start: 0, end: text.length }]
  const [block] = readBlocks(text, blocks, [], lexiconOf('en'))
  expect(block?.sentences[0]?.[0]?.capital).toBe(true)
})
