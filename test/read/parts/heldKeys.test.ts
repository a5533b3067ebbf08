// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { releaseKeys } from '../../../src/read/parts/heldKeys.ts'

let pressed: string[] = []
const hear = ({ key }: KeyboardEvent) => pressed.push(key)

beforeEach(() => {
  vi.useFakeTimers()
  pressed = []
  goTo('/')
  arrive()
  document.addEventListener('keydown', hear)
})

afterEach(() => {
  document.removeEventListener('keydown', hear)
  vi.useRealTimers()
})

function goTo(path: string) {
  history.pushState(null, '', path)
}

/** The page at this address is there. */
function arrive() {
  releaseKeys()
  vi.runAllTimers()
}

function press(key: string, more: KeyboardEventInit = {}) {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
}

test('a key that is pressed before its page is there waits for it', () => {
  goTo('/articles/wall')
  for (const key of ['j', 'x']) press(key)
  expect(pressed).toEqual([])
  arrive()
  expect(pressed).toEqual(['j', 'x'])
})

test('a key on the page that stands there is heard at once, and not again', () => {
  press('j')
  arrive()
  expect(pressed).toEqual(['j'])
})

test('a key that is held down was pressed once', () => {
  goTo('/articles/wall')
  press(']')
  for (let times = 0; times < 30; times++) press(']', { repeat: true })
  arrive()
  expect(pressed).toEqual([']'])
})

test('no more than a few keys are held, the first ones', () => {
  goTo('/articles/wall')
  for (const key of 'abcdefgh') press(key)
  arrive()
  expect(pressed).toEqual(['a', 'b', 'c', 'd'])
})

test('what was pressed for a page that the reader has left is let go', () => {
  goTo('/articles/wall')
  press('m')
  goTo('/')
  arrive()
  expect(pressed).toEqual([])
  goTo('/articles/wall')
  press('f')
  arrive()
  expect(pressed).toEqual(['f'])
})

describe('`Enter` on nothing', () => {
  const link = document.createElement('a')
  const clicked = vi.fn<() => void>()
  const lead = ({ key }: KeyboardEvent) => key === 'j' && link.focus()
  beforeEach(() => {
    link.href = '#row'
    link.addEventListener('click', clicked)
    clicked.mockReset()
    document.addEventListener('keydown', lead)
  })
  afterEach(() => {
    link.remove()
    document.removeEventListener('keydown', lead)
  })

  test('presses what the key before it leads to, once the page is there', () => {
    goTo('/articles/wall')
    press('j')
    press('Enter')
    document.body.append(link)
    arrive()
    expect(clicked).toHaveBeenCalledOnce()
  })

  test('presses nothing where no key came before it', () => {
    goTo('/articles/wall')
    press('Enter')
    document.body.append(link)
    link.focus()
    arrive()
    expect(clicked).not.toHaveBeenCalled()
  })
})
