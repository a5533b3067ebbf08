// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { createCorrections } from '../../../src/library/corrections/corrections.ts'
import { createSettings } from '../../../src/library/settings.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { switchSingleKeys } from '../../../src/library/singleKeys.ts'
import { KEY_LIST } from '../../../src/read/keys/keyList.ts'
import { memoryShelf } from '../article/fix/memoryShelf.ts'
import { openBrowser } from '../../library/shelf/openTab.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { renderApp } from '../renderApp.tsx'
import { FERRY, HARBOUR } from '../seeds.ts'

likeBrowser()

beforeAll(() => {
  Element.prototype.getClientRects = () => [new DOMRect(0, 100, 10, 20)] as unknown as DOMRectList
})

type Title = (typeof KEY_LIST)[number]['title']

/** Whether the page does something at a key: what it doesn't know is left to the browser. */
function isAnswered(keys: string): boolean {
  const heard = keys.split(' ').map((key) => !fireEvent.keyDown(document.body, { key }))
  return heard.at(-1) === true
}

/** What these begin they also end. */
const TOGGLES: ReadonlySet<string> = new Set(['v', 't', 'q', 'o'])

/** The last first: what leads away from the page stands at the head. */
const unanswered = (title: Title) =>
  KEY_LIST.filter((part) => part.title === title)
    .flatMap(({ keys }) => keys.map(([key]) => key))
    .toReversed()
    .filter((key) => !isAnswered(key) || (TOGGLES.has(key) && !isAnswered(key)))

async function openStory() {
  const corrections = createCorrections(window, () => memoryShelf())
  const settings = createSettings(window)
  const browser = openBrowser()
  const door = createShelfDoor(browser.host, (onCensus) =>
    Promise.resolve(openShelf({ ...browser, onCensus })),
  )
  renderApp('/articles/harbour', { harbour: HARBOUR }, { corrections, settings, door })
  await screen.findByRole('heading', { level: 1 })
}

describe('every key that is listed is answered', () => {
  test('in a story', async () => {
    await openStory()
    // That one is the open quote’s.
    expect(unanswered('In a story')).toEqual(['c'])
  })

  test('on an open quote', async () => {
    await openStory()
    const [badge] = screen.getAllByRole('button', { name: /^Quote, / })
    if (badge) await userEvent.click(badge)
    await screen.findByRole('region', { name: /^Quote/ })
    expect(isAnswered('c')).toBe(true)
  })

  test('while a story is checked', async () => {
    await openStory()
    await userEvent.keyboard('v')
    await screen.findByRole('region', { name: 'Check this story' })
    expect(unanswered('While you check a story')).toEqual([])
  })

  test('in the list', async () => {
    renderApp('/', { harbour: HARBOUR, ferry: FERRY })
    await screen.findByRole('heading', { name: 'Stories' })
    expect(unanswered('In the list')).toEqual([])
  })

  test('on what is done with a story', async () => {
    await openStory()
    await screen.findByRole('group', { name: 'This story is' })
    expect(unanswered('In a story, and on its row of the list')).toEqual([])
  })

  test('everywhere', async () => {
    await openStory()
    expect(unanswered('Everywhere')).toEqual([])
  })
})

test.each(['h', 'l', 'g h', 'h l'])(
  '%s, which isn’t listed, is left to the browser',
  async (key) => {
    await openStory()
    expect(isAnswered(key)).toBe(false)
  },
)

test('the sheet of keys says how it is seen who speaks', async () => {
  await openStory()
  await userEvent.keyboard('?')
  const sheet = await screen.findByRole('dialog', { name: 'Keys' })
  expect(within(sheet).getByText(/^Underlined words are someone’s/)).toBeTruthy()
})

describe('two keys, one after the other,', () => {
  test.each([
    ['l', 'Stories'],
    ['m', 'Marks'],
    ['c', 'Corrections'],
    ['s', 'Settings'],
  ])('g and %s open %s', async (key, title) => {
    await openStory()
    await userEvent.keyboard(`g${key}`)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
  })

  test('are each what they are alone, where the second is another', async () => {
    await openStory()
    // What follows another second key is a key of its own again.
    await userEvent.keyboard('gxq')
    expect(await screen.findByRole('region', { name: 'Just the quotes' })).toBeTruthy()
    expect(screen.queryByRole('heading', { level: 1, name: 'Marks' })).toBeNull()
  })

  test('do nothing where single keys are off, nor in a field', async () => {
    renderApp('/', { harbour: HARBOUR, ferry: FERRY })
    const field = await screen.findByRole('searchbox')
    await userEvent.type(field, 'gm')
    expect(screen.queryByRole('heading', { level: 1, name: 'Marks' })).toBeNull()
    switchSingleKeys(false)
    field.blur()
    await userEvent.keyboard('gm')
    switchSingleKeys(true)
    expect(screen.queryByRole('heading', { level: 1, name: 'Marks' })).toBeNull()
  })
})

test('no key is listed twice in one place', () => {
  for (const { keys } of KEY_LIST) {
    const names = keys.map(([key]) => key)
    expect(new Set(names).size).toBe(names.length)
  }
})
