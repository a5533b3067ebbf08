// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { holdsRecords, isWhole } from '../../src/start/mayWait.ts'

const pageOf = (head: string) =>
  new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html')
const at = (address: string) => new URL(address, 'https://example.org') as unknown as Location

const STORY = `<link rel="canonical" href="https://example.org/articles/a">
  <link rel="alternate" data-key="data/articles/a.json" href="/data/articles/a.json">`

describe('a page is all that its address asks for', () => {
  test('where it was rendered for this address', () => {
    expect(isWhole(pageOf(STORY), at('/articles/a'))).toBe(true)
  })

  test.each([
    ['the address names a quote', STORY, '/articles/a#q2'],
    ['the address narrows the list', STORY, '/articles/a?q=ferry'],
    ['the host answers with another page', STORY, '/articles/b'],
    ['the page has no data that it came from', STORY.split('\n')[0] ?? '', '/articles/a'],
    ['the page is an empty shell', '', '/articles/a'],
  ])('but not where %s', (_, head, address) => {
    expect(isWhole(pageOf(head), at(address))).toBe(false)
  })
})

describe('a reader has left something on this device', () => {
  beforeEach(() => localStorage.clear())

  const isHeld = (pathname: string, ...databases: readonly string[]) => {
    const named = databases.map((name) => ({ name, version: 1 }))
    const indexedDB = { databases: () => Promise.resolve(named) }
    return holdsRecords({ localStorage, indexedDB } as unknown as Window, pathname)
  }

  test.each([
    ['records on the shelf', 'on-record-shelf', '{"mark":1}', '/articles/a'],
    ['a place in this story', 'on-record-places', '{"a":{}}', '/articles/a'],
    ['a place in any story, for the list', 'on-record-places', '{"a":{}}', '/'],
  ])('%s', async (_, key, value, pathname) => {
    localStorage.setItem(key, value)
    expect(await isHeld(pathname)).toBe(true)
  })

  test('records on the disk of which nothing is noted', async () => {
    expect(await isHeld('/articles/a', 'other', 'on-record')).toBe(true)
  })

  test.each([
    ['nothing at all', 'other', '1', '/articles/a'],
    ['a look, which the styles show by themselves', 'on-record-look', '{"theme":"dark"}', '/'],
    ['a place in another story', 'on-record-places', '{"b":{}}', '/articles/a'],
    ['places that are all forgotten', 'on-record-places', '{}', '/'],
  ])('but not by %s', async (_, key, value, pathname) => {
    localStorage.setItem(key, value)
    expect(await isHeld(pathname)).toBe(false)
  })

  test('but not where the databases are another app’s', async () => {
    expect(await isHeld('/', 'on-record-too')).toBe(false)
  })
})
