import { describe, expect, test } from 'vitest'
import { blocksOf, LEDE, parsePage } from '../../story.ts'

const HEAD = 'Council mends harbour wall\nBy Ana Ruiz'

describe('who made the story', () => {
  test.each([
    ['byline', 'Ana Ruiz writes about the coast and its people.'],
    ['byline', 'Our harbour reporter Ana Ruiz lives in Ostwick with two cats.'],
    ['byline', 'Jon Ebbe contributed to this report.'],
    ['byline', '(Reporting by Jon Ebbe; editing by Mara Quill)'],
    ['byline', 'Additional reporting by Jon Ebbe.'],
    ['note', 'This story was originally published in the Ostwick Herald.'],
  ] as const)('is said below it in a %s: %s', (type, line) => {
    const article = parsePage(HEAD, line)
    expect(blocksOf(article, type)).toContain(line)
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test('a box that asks for something is none of it', () => {
    const line = 'Follow Ana Ruiz on all her channels'
    expect(blocksOf(parsePage(HEAD, line), 'residue')).toEqual([line])
  })

  test.each([
    ['es', 'Por', 'El consejo repara el muro', 'Ruiz cubre la costa y su gente.', 'byline'],
    ['de', 'Von', 'Der Rat bessert die Mauer aus', 'Ruiz schreibt über die Küste.', 'byline'],
    ['fr', 'Par', 'Le conseil répare le mur', 'Ruiz couvre la côte et ses gens.', 'byline'],
    ['pt', 'Por', 'O conselho repara o muro', 'Ruiz cobre a costa e a sua gente.', 'byline'],
    ['es', 'Por', 'El consejo repara el muro', 'Sigue a Ana Ruiz en sus redes.', 'residue'],
  ] as const)('is known in %s by the language’s own words', (lang, by, title, line, type) => {
    const article = parsePage(`---\nlanguage: ${lang}\n---\n${title}\n${by} Ana Ruiz`, line)
    expect(blocksOf(article, type)).toContain(line)
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
