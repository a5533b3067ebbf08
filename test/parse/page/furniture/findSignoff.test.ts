import { describe, expect, test } from 'vitest'
import { blocksOf, LEDE, parsePage } from '../../story.ts'

const HEAD = 'Council mends harbour wall\nBy Ana Ruiz'

describe('who made the story', () => {
  test.each([
    ['Ana Ruiz writes about the coast and its people.'],
    ['Our harbour reporter Ana Ruiz lives in Ostwick with two cats.'],
    ['Jon Ebbe contributed to this report.'],
    ['(Reporting by Jon Ebbe; editing by Mara Quill)'],
    ['This story was originally published in the Ostwick Herald.'],
  ])('is said below it: %s', (line) => {
    expect(blocksOf(parsePage(HEAD, line), 'residue')).toEqual([line])
  })

  test.each([
    ['Bo Lind, who keeps the harbour, writes about it in his diary.'],
    ['The harbour master contributed his own boat, and the town its old crane.'],
  ])('is not: %s', (line) => {
    expect(blocksOf(parsePage(HEAD, line), 'paragraph')).toContain(line)
  })

  test('a reporter named in the middle of a long story is part of it', () => {
    const line = 'Ana Ruiz was on the wall when the first stones fell into the sea.'
    const more = Array.from({ length: 10 }, (_, at) => LEDE.replace('Tuesday', `day ${at}`))
    const article = parsePage(`${HEAD}\n\n${line}`, more.join('\n\n'))
    expect(blocksOf(article, 'paragraph')).toContain(line)
  })
})
