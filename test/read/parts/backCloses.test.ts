// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { backCloses } from '../../../src/read/parts/backCloses.ts'
import { whatIsOpen } from '../../../src/read/parts/whatIsOpen.ts'

const navigate = vi.fn<() => void>()
const go = vi.spyOn(history, 'go')

beforeEach(() => {
  vi.useFakeTimers()
  navigate.mockReset()
  // The browser takes its time to go back.
  go.mockReset().mockReturnValue()
  history.pushState({ idx: 1 }, '', '/articles/wall')
  backCloses(navigate)
  whatIsOpen.moved()
  whatIsOpen.opened('card')
})

afterEach(() => {
  arriveBack()
  vi.runAllTimers()
  vi.useRealTimers()
})

/** The card closes, and the browser is asked to go back. */
function closeCard() {
  whatIsOpen.closed('card')
  vi.advanceTimersByTime(0)
}

/** As the router does where somebody follows a link. */
function goTo(path: string) {
  history.pushState({ idx: 2, usr: path }, '', path)
}

/** The browser is at the story’s own entry again. */
function arriveBack() {
  history.replaceState({ idx: 1 }, '', '/articles/wall')
  whatIsOpen.popped(new Event('popstate'))
}

const ledTo = (pathname: string) => [{ pathname, search: '', hash: '' }, { state: pathname }]

describe('whoever goes on to another page while the browser goes back', () => {
  beforeEach(() => {
    closeCard()
  })

  test('goes there when it is back, and not before', () => {
    expect(go).toHaveBeenCalledExactlyOnceWith(-1)
    goTo('/settings')
    vi.advanceTimersByTime(100)
    expect(navigate).not.toHaveBeenCalled()
    arriveBack()
    vi.advanceTimersByTime(0)
    expect(navigate.mock.calls).toEqual([ledTo('/settings')])
  })

  test('twice goes to the last of them, once', () => {
    goTo('/settings')
    goTo('/marks')
    arriveBack()
    window.dispatchEvent(new Event('popstate'))
    vi.advanceTimersByTime(0)
    expect(navigate.mock.calls).toEqual([ledTo('/marks')])
  })

  test('goes there too where the browser never goes back', () => {
    goTo('/settings')
    vi.advanceTimersByTime(2000)
    expect(navigate.mock.calls).toEqual([ledTo('/settings')])
  })
})

test('links lead on again where the browser never goes back, and it isn’t asked again', () => {
  closeCard()
  vi.advanceTimersByTime(2000)
  goTo('/settings')
  expect(location.pathname).toBe('/settings')
  whatIsOpen.moved()
  vi.advanceTimersByTime(2000)
  expect(go).toHaveBeenCalledOnce()
})
