import { describe, expect, test } from 'vitest'
import {
  type TextRead,
  type TextsSearched,
  searchTexts,
} from '../../../src/library/list/searchTexts.ts'
import { entryOf } from './entries.ts'

const TEXTS: Readonly<Record<string, TextRead>> = {
  harbour: { state: 'read', text: 'The wall at Łódź’s quay gave way, said Ana Ruiz.' },
  ferry: { state: 'read', text: 'The ferry runs twice a day.' },
  gone: { state: 'unread' },
  far: { state: 'unreachable' },
}
const STORIES = ['harbour', 'ferry', 'gone'].map((slug) => entryOf(slug, { headline: slug }))

async function search(words: string, stories = STORIES, left = new AbortController().signal) {
  const told: TextsSearched[] = []
  const textOf = ({ slug }: { readonly slug: string }) => {
    if (slug === 'broken') return Promise.reject(new Error('broken'))
    return Promise.resolve(TEXTS[slug] ?? { state: 'unread' as const })
  }
  await searchTexts(stories, words, textOf, (searched) => told.push(searched), left)
  return told
}

describe('a search of the texts', () => {
  test.each([
    ['quay', ['harbour']],
    ['LODZ’S', ['harbour']],
    ['harbour quay', ['harbour']],
    ['quay ferry', []],
    ['twice day', ['ferry']],
    ['the', ['harbour', 'ferry']],
    ['tide', []],
  ])('for “%s” finds each word in the text or in the row', async (words, slugs) => {
    expect([...((await search(words)).at(-1)?.found.keys() ?? [])]).toEqual(slugs)
  })

  test('tells how many texts can’t be had, apart from those that take a connection, and goes on past them', async () => {
    const stories = [entryOf('far'), entryOf('broken'), ...STORIES]
    const [last] = (await search('ferry', stories)).toReversed()
    expect(last).toMatchObject({ sofar: 5, all: 5 })
    expect(last?.missing).toEqual(
      new Map([
        ['far', 'unreachable'],
        ['broken', 'unread'],
        ['gone', 'unread'],
      ]),
    )
    expect([...(last?.found.keys() ?? [])]).toEqual(['ferry'])
  })

  test('after another looks only for what that one missed, and adds to it', async () => {
    const stories = [entryOf('far'), ...STORIES]
    const [before] = (await search('quay', stories)).toReversed()
    const asked: string[] = []
    const told: TextsSearched[] = []
    const textOf = ({ slug }: { readonly slug: string }) => {
      asked.push(slug)
      return Promise.resolve({ state: 'read', text: 'At the quay.' } as const)
    }
    const { signal } = new AbortController()
    await searchTexts(stories, 'quay', textOf, (one) => told.push(one), signal, before)
    expect(asked).toEqual(['far', 'gone'])
    expect(told.at(-1)).toMatchObject({ sofar: 4, all: 4, missing: new Map() })
    expect([...(told.at(-1)?.found.keys() ?? [])]).toEqual(['harbour', 'far', 'gone'])
  })

  test('tells where in the text the words stand, if one does', async () => {
    const [last] = (await search('harbour lodz')).toReversed()
    expect(last?.found.get('harbour')).toEqual({
      before: 'The wall at ',
      hit: 'Łódź',
      after: '’s quay gave way, said Ana Ruiz.',
    })
  })

  test('tells on the way how far it is', async () => {
    const many = Array.from({ length: 120 }, (_, at) => entryOf(`s${at}`))
    const told = await search('tide', many)
    expect(told.map(({ sofar }) => sofar)).toEqual([50, 100, 120])
  })

  test('tells nothing to a reader who has left', async () => {
    expect(await search('the', STORIES, AbortSignal.abort())).toEqual([])
  })
})
