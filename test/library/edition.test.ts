import { describe, expect, test } from 'vitest'
import { articleData, createEdition, dataFileAt, storiesData } from '../../src/library/edition.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('the edition', () => {
  test('opens a file once, however often it is asked for', async () => {
    const asked: string[] = []
    const edition = createEdition((address) => {
      asked.push(address)
      return Promise.resolve(Response.json({ page: 1 }))
    })
    expect(edition.open(storiesData(1)).state).toBe('opening')
    edition.open(storiesData(1))
    await settled()
    expect(edition.open(storiesData(1))).toEqual({ state: 'open', content: { page: 1 } })
    expect(asked).toEqual(['data/stories/1.json'])
  })

  test.each([
    ['is not there', () => Promise.resolve(new Response('', { status: 404 })), 'notFound'],
    [
      'fails on the server',
      () => Promise.resolve(new Response('', { status: 500 })),
      'unreachable',
    ],
    ['is a login page', () => Promise.resolve(new Response('<html>')), 'unreachable'],
    ['cannot be reached', () => Promise.reject(new TypeError('offline')), 'unreachable'],
  ])('answers with a reason when a file %s', async (_, fetchFile, reason) => {
    const edition = createEdition(fetchFile)
    edition.open(articleData('a'))
    await settled()
    expect(edition.open(articleData('a'))).toEqual({ state: 'failed', reason })
  })

  test('tries a failed file again when asked to', async () => {
    let there = false
    const edition = createEdition(() =>
      Promise.resolve(there ? Response.json('text') : new Response('', { status: 500 })),
    )
    edition.open(articleData('a'))
    await settled()
    there = true
    edition.retry(articleData('a'))
    edition.open(articleData('a'))
    await settled()
    expect(edition.open(articleData('a'))).toEqual({ state: 'open', content: 'text' })
  })

  test('keeps showing what it has when a refresh fails', async () => {
    const edition = createEdition(() => Promise.reject(new TypeError('offline')))
    edition.put('data/articles/a.json', 'old')
    await edition.refresh('data/articles/a.json')
    expect(edition.open(articleData('a'))).toEqual({ state: 'open', content: 'old' })
  })

  test('does not fetch again what nobody has opened', async () => {
    const asked: string[] = []
    const edition = createEdition((address) => {
      asked.push(address)
      return Promise.resolve(Response.json(null))
    })
    await edition.refresh('data/articles/a.json')
    expect(asked).toEqual([])
  })

  test('tells its listeners, until they leave', async () => {
    const edition = createEdition(() => Promise.resolve(Response.json(null)))
    let told = 0
    const leave = edition.subscribe(() => told++)
    edition.put('data/articles/a.json', 'a')
    leave()
    edition.put('data/articles/a.json', 'b')
    expect(told).toBe(1)
  })
})

describe('dataFileAt', () => {
  test.each([
    ['/', 'data/stories/1.json'],
    ['/stories/2', 'data/stories/2.json'],
    ['/articles/a-b-1', 'data/articles/a-b-1.json'],
  ])('%s shows %s', (pathname, address) => {
    expect(dataFileAt(pathname)?.address).toBe(address)
  })

  test.each(['/settings', '/stories/0', '/stories/x', '/articles/A', '/articles/a/b', '/404', ''])(
    '%s shows no data file',
    (pathname) => {
      expect(dataFileAt(pathname)).toBeNull()
    },
  )
})
