import { describe, expect, test } from 'vitest'
import { blocksOf, parseStory } from '../story.ts'

const SAID = 'The stones will not wait for us'
const BODY = `“${SAID},” said Ana Ruiz at the harbour that night, when the water rose.`
const PROSE = 'The county has promised to pay for the other half of the wall, and for the stones.'

/** A live page: each of its posts stands below its hour. */
const live = (...posts: readonly string[]) =>
  parseStory(
    [PROSE, ...posts.map((post, at) => `${17 - at}.42 GMT\n${post}`), `12.05 GMT\n\n${PROSE}`].join(
      '\n\n',
    ),
  )

describe('what says the body’s words again', () => {
  test.each([`“${SAID}”`, `“${SAID}.”`, `${SAID}, says Ana Ruiz`])(
    'is the title of a post right below its hour: %s',
    (title) => {
      const article = live(`${title}\n\n${BODY}`)
      expect(blocksOf(article, 'pullQuote')).toEqual([])
      expect(blocksOf(article, 'subheading')).toEqual(['17.42 GMT', title, '12.05 GMT'])
    },
  )

  test('is a pull quote further down in a post', () => {
    const article = live(`${BODY}\n\n“${SAID}.”\n\n${PROSE}`)
    expect(blocksOf(article, 'pullQuote')).toEqual([`“${SAID}.”`])
  })

  test('is a pull quote below one line that only looks like an hour', () => {
    const article = parseStory(`${PROSE}\n\n17.42 GMT\n“${SAID}.”\n\n${BODY}\n\n${PROSE}`)
    expect(blocksOf(article, 'pullQuote')).toEqual([`“${SAID}.”`])
  })
})
