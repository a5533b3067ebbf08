import { describe, expect, test } from 'vitest'
import { blocksOf, LEDE, NEXT, parsePage } from '../../story.ts'

const TITLE = 'Council mends harbour wall'

describe('a label by the headline', () => {
  test.each([
    ['Opinion', `Opinion\n\n${TITLE}\n\nBy Ana Ruiz`],
    ['FOR IMMEDIATE RELEASE', `FOR IMMEDIATE RELEASE\n\n${TITLE}`],
    ['Match report', `${TITLE}\n\nMatch report\n\nBy Ana Ruiz`],
    ['Live | Last updated 17.42 GMT', `${TITLE}\n\nLive | Last updated 17.42 GMT`],
    ['Kommentar', `Kommentar\n\n${TITLE}\n\nBy Ana Ruiz`],
    ['Opinion', `Opinion\n${TITLE}\nBy Ana Ruiz`],
  ])('says what kind of text it is: %s', (label, head) => {
    // A German page has a German story; English words stand behind every language's own.
    const body = label === 'Kommentar' ? GERMAN : ''
    const article = parsePage(body === '' ? head : `${head}\n\n${body}`)
    expect(blocksOf(article, 'kicker')).toEqual([label])
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test.each([
    ['a link of a menu', `News\nOpinion\nSport\nCulture\n\n${TITLE}\n\nBy Ana Ruiz`],
    ['a section', `Local news\n\n${TITLE}\n\nBy Ana Ruiz`],
    ['the headline itself', `Opinion polls open in Sandport\n\nBy Ana Ruiz`],
  ])('is not %s', (_, head) => {
    expect(blocksOf(parsePage(head), 'kicker')).toEqual([])
  })

  test('stands above key points too', () => {
    const article = parsePage(
      `${TITLE}\n\n3 March 2026\n\nKey events\n\n• The wall fell\n• It rained`,
    )
    expect(blocksOf(article, 'kicker')).toEqual(['Key events'])
    expect(blocksOf(article, 'keyPoint')).toHaveLength(2)
  })
})

const GERMAN = Array.from(
  { length: 4 },
  () =>
    'Der Rat der Stadt hat am Dienstag beschlossen, dass die alte Mauer am Hafen vor dem Winter ' +
    'ausgebessert wird, und die Fischer sollen die Steine dafür mit ihren Booten bringen.',
).join('\n\n')

describe('above the headline of a release', () => {
  const lede =
    'SANDPORT – The Sandport Harbour Trust will mend the old wall this year from its own funds.'
  const title = 'Harbour Trust to Mend the Old Wall of Sandport'

  test.each([
    ['FOR IMMEDIATE RELEASE', 'Contact: Mara Quill, mara@tern.example, 555-0134'],
    ['FOR IMMEDIATE RELEASE March 4, 2026', 'Contact:\nMara Quill\nmara@tern.example\n555-0134'],
    ['PRESS RELEASE\nFor immediate release', 'Media contact\nMara Quill'],
  ])('stands what it is, and whom to ask: %j', (label, contact) => {
    const article = parsePage(`${label}\n\n${contact}\n\n${title}\n\n${lede}`)
    expect(blocksOf(article, 'headline')).toEqual([title])
    expect(blocksOf(article, 'residue')).toEqual([])
    expect([...blocksOf(article, 'kicker'), ...blocksOf(article, 'date')].join('\n')).toBe(label)
    expect(article.byline?.contributors[0]?.name).not.toBe('Press Release')
  })

  test.each([
    `Release of the wall plans\n\n${lede}`,
    `Press releases pile up in Sandport\n\n${lede}`,
    `Tern News\nMara Quill\nmara@tern.example\n\n${title}\n\n${lede}`,
  ])('stands neither where it is none: %j', (head) => {
    const article = parsePage(head)
    expect(blocksOf(article, 'kicker')).toEqual([])
    expect(blocksOf(article, 'note')).toEqual([])
  })
})

describe('below a release', () => {
  const foot = `About Tern Ferries\n\nTern Ferries runs 14 crossings.\n\nMedia contact:\nAna Ruiz\nana@tern.example\n+44 20 7946 0000`

  test('stands whom to ask, and what is known of it', () => {
    const article = parsePage(`FOR IMMEDIATE RELEASE\n\n${TITLE}`, foot)
    expect(blocksOf(article, 'residue')).toEqual([])
    expect(blocksOf(article, 'note')).toContain('ana@tern.example')
  })

  test('buttons are furniture as everywhere', () => {
    const article = parsePage(`FOR IMMEDIATE RELEASE\n\n${TITLE}`, `${foot}\n\nShare on Facebook`)
    expect(blocksOf(article, 'residue')).toEqual(['Share on Facebook'])
  })

  test('below a story it is furniture', () => {
    const article = parsePage(`${TITLE}\n\nBy Ana Ruiz`, foot)
    expect(blocksOf(article, 'note')).toEqual([])
  })
})

describe('the author', () => {
  test('has the job that stands below the name', () => {
    const article = parsePage(`${TITLE}\n\nBy Ana Ruiz\nTransport correspondent\n\n3 March 2026`)
    expect(article.byline?.contributors).toMatchObject([
      { name: 'Ana Ruiz', role: 'Transport correspondent' },
    ])
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test.each([['Listen to this'], ['Harbour and town'], [NEXT]])('has no job of %s', (line) => {
    const article = parsePage(`${TITLE}\n\nBy Ana Ruiz\n${line}`)
    expect(article.byline?.contributors).toMatchObject([{ name: 'Ana Ruiz', role: null }])
  })

  test('is introduced beside the byline, not in a standfirst', () => {
    const line = 'Ana Ruiz is a former harbour master of Ostwick and the author of two books'
    const article = parsePage(`${TITLE}\n\nBy Ana Ruiz\n\n${line}\n\n3 March 2026`)
    expect(blocksOf(article, 'byline')).toEqual(['By Ana Ruiz', line])
    expect(article.standfirst).toEqual([])
  })
})

describe('a live page', () => {
  test('keeps the hour and the title of its first post', () => {
    const posts = `17.41 GMT\nHarbour master asks people to stay inside\n\n${LEDE}\n\n16.20 GMT\nTrains stop tonight`
    const article = parsePage(`Storm Edda: the coast waits\n\nTue 3 Mar 2026\n\n${posts}`)
    expect(blocksOf(article, 'subheading')).toEqual(
      expect.arrayContaining(['17.41 GMT', 'Harbour master asks people to stay inside']),
    )
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test('sets the hour of every post alike, with a title and without', () => {
    const posts = [
      `17.41 GMT\nHarbour master asks people to stay inside\n\n${LEDE}`,
      `16.20 GMT\nTrains stop tonight\n\n${LEDE.replace('old', 'new')}`,
      `12.05 GMT\n\n${NEXT}`,
    ]
    const article = parsePage(
      `Storm Edda: the coast waits\n\nTue 3 Mar 2026\n\n${posts.join('\n\n')}`,
    )
    expect(blocksOf(article, 'subheading').filter((line) => /\d/.test(line))).toEqual([
      '17.41 GMT',
      '16.20 GMT',
      '12.05 GMT',
    ])
  })
})
