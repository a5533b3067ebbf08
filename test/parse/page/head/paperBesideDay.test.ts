import { describe, expect, test } from 'vitest'
import { blocksOf, parsePage } from '../../story.ts'

const TITLE = 'Council mends harbour wall before the winter storms'

describe('a line with the paper and the day', () => {
  test.each([
    ['Tern News · 3 March 2026', 'Tern News'],
    ['Tern News, 3 March 2026', 'Tern News'],
    ['Published in Morning Herald, 3 March 2026', 'Morning Herald'],
    ['Posted on Tern News | 3 March 2026', 'Tern News'],
    ['3 March 2026 | Tern News', 'Tern News'],
    ['The Sandport Gazette — March 3, 2026', 'The Sandport Gazette'],
  ])('tells both: %s', (line, paper) => {
    for (const article of [parsePage(`${TITLE}\n${line}`), parsePage(TITLE, line)]) {
      expect(article.publisher?.name).toBe(paper)
      expect(article.published?.iso).toBe('2026-03-03')
      expect(blocksOf(article, 'date')).toEqual([line])
    }
  })

  test.each([
    ['a section', 'Sports News | 3 March 2026'],
    ['an agency', 'Reuters, 3 March 2026'],
    ['a reporter', 'Ana Ruiz · 3 March 2026'],
    ['a reporter of a paper', 'Ana Ruiz, Tern News · 3 March 2026'],
    ['words that nothing parts from the day', 'Tern News 3 March 2026'],
    ['two days', 'Tern News · 3 March 2026 · 4 March 2026'],
  ])('names no paper where it holds %s', (_, line) => {
    const article = parsePage(`${TITLE}\n${line}`)
    expect(article.publisher).toBeNull()
    expect(article.published?.iso).toBe('2026-03-03')
  })

  test('is none within a sentence of the story', () => {
    const line = 'The wall was mended by the sea, 3 March 2026, as the Tern News wrote then.'
    expect(blocksOf(parsePage(TITLE, line), 'paragraph')).toContain(line)
  })
})
