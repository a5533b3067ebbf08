import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { blocksOf } from '../story.ts'

const GULLS =
  'Sir, Your man says that gulls are “rats with a pension”. He cannot have looked one in the eye.'
const BUSES = 'Sir, Your front page promised “less buses”. My teacher would have thrown the chalk.'
const CHIPS = 'Sir, Four pounds ninety. As my son put it, “That’s a pound a chip.”'

const PAGE = `Letters: gulls, grammar and the price of chips

Gulls have rights too

${GULLS}
Ana Ruiz
Sandport

Fewer errors, please

${BUSES}
Rev Jon Ebbe
Quay Street, Ostwick

Chips

${CHIPS}
Ines Falk

The editor writes: we asked too.`

describe('letters that are signed', () => {
  const page = parseArticle(PAGE)

  test('are paragraphs, each with its heading and who signs it', () => {
    expect(blocksOf(page, 'headline')).toEqual(['Letters: gulls, grammar and the price of chips'])
    expect(blocksOf(page, 'subheading')).toEqual([
      'Gulls have rights too',
      'Fewer errors, please',
      'Chips',
    ])
    expect(blocksOf(page, 'paragraph')).toEqual([
      GULLS,
      'Ana Ruiz',
      'Sandport',
      BUSES,
      'Rev Jon Ebbe',
      'Quay Street, Ostwick',
      CHIPS,
      'Ines Falk',
      'The editor writes: we asked too.',
    ])
  })

  test('leave nothing for the page around them', () => {
    expect(blocksOf(page, 'residue')).toEqual([])
    expect(blocksOf(page, 'standfirst')).toEqual([])
  })

  test('may stand below a sentence of the paper’s own, which is none of their headings', () => {
    const intro = 'Our readers on gulls, and on what a bag of chips should cost.'
    const page = parseArticle(PAGE.replace('Gulls have rights too', intro))
    expect(blocksOf(page, 'paragraph')[0]).toBe(intro)
    expect(blocksOf(page, 'subheading')).toEqual(['Fewer errors, please', 'Chips'])
  })

  test('make none of those who sign the author of the page', () => {
    expect(page.byline).toBeNull()
    const signed = parseArticle(PAGE.replace('\n\n', '\n\nBy Ludo Marsh\n\n'))
    expect(signed.byline?.contributors.map(({ name }) => name)).toEqual(['Ludo Marsh'])
  })

  test('may be told by the name and its line alone, without an address to anybody', () => {
    const plain = parseArticle(PAGE.replaceAll('Sir, ', ''))
    expect(plain.byline).toBeNull()
    expect(blocksOf(plain, 'residue')).toEqual([])
  })
})

describe('are not letters:', () => {
  const BODY =
    'The council of Sandport voted on Tuesday to mend the harbour wall before the winter comes.'

  test('a standfirst with the name of whoever wrote the story below it', () => {
    const page = parseArticle(
      `Harbour wall to be mended\nThe work takes two years, and the town pays for most of it.\nAna Ruiz\n20 November 2026\n\n${BODY}\n\nNobody knows how long the old one will stand, and nobody asks.`,
    )
    expect(page.byline?.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  })

  test('columns that a page links to below a story of its own', () => {
    const links =
      '\n\nMore opinion\nWhy the sea wall has to go, and who should pay for it.\nAna Ruiz\n\nWhat the ferry taught me of waiting for other people.\nJon Ebbe'
    const story = Array.from({ length: 4 }, (_, at) => BODY.replace('Tuesday', `day ${at}`))
    const page = parseArticle(`Harbour wall to be mended\n\n${story.join('\n\n')}${links}`)
    expect(blocksOf(page, 'paragraph')).toEqual(story)
  })

  test('boxes whose lines go on below a name', () => {
    const box = `${BODY}\nAna Ruiz\nCoast\nNews\nSport\nWeather`
    const page = parseArticle(`Harbour wall to be mended\n\n${box}\n\n${box}\n\n${BODY}`)
    expect(blocksOf(page, 'paragraph')).not.toContain('Ana Ruiz')
  })
})
