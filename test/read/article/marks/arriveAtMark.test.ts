// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { arriveAtMark, arriveAtNote } from '../../../../src/read/article/marks/arriveAtMark.ts'

let frames: FrameRequestCallback[] = []
const showing = vi.fn<() => void>()
const scrolling = vi.fn<() => void>()

beforeEach(() => {
  frames = []
  showing.mockClear()
  scrolling.mockClear()
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('scrollBy', scrolling)
  Element.prototype.scrollIntoView = showing
  document.body.innerHTML = `
    <main>
      <p><mark class="stroke" data-mark="m1">words</mark>
        <button class="note-sign" data-mark="m1">Your note</button></p>
      <section data-note="n1"><textarea></textarea></section>
    </main>`
  // Far down, wherever the page is scrolled to: it never settles.
  const mark = document.querySelector('mark')
  if (mark) mark.getBoundingClientRect = () => new DOMRect(0, 9000, 10, 10)
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

function paint(count: number) {
  for (let at = 0; at < count; at++) for (const frame of frames.splice(0)) frame(at)
}

test('a note is kept in view while what it is in slides in', () => {
  arriveAtNote('n1', null)
  paint(10)
  expect(document.activeElement).toBe(document.querySelector('textarea'))
  expect(showing.mock.calls.length).toBeGreaterThan(5)
})

test.each(['wheel', 'touchstart', 'keydown'])(
  'by %s a reader moves on, and nothing moves the page against them',
  (type) => {
    arriveAtNote('n1', null)
    arriveAtMark('m1')
    paint(3)
    expect(scrolling).toHaveBeenCalled()
    window.dispatchEvent(new Event(type))
    showing.mockClear()
    scrolling.mockClear()
    paint(10)
    expect(showing).not.toHaveBeenCalled()
    expect(scrolling).not.toHaveBeenCalled()
    expect(frames).toEqual([])
  },
)

test('a note that the reader moves away from is no longer brought back', () => {
  arriveAtNote('n1', null)
  paint(3)
  const before = showing.mock.calls.length
  window.dispatchEvent(new Event('wheel'))
  paint(10)
  expect(before).toBeGreaterThan(0)
  expect(showing).toHaveBeenCalledTimes(before)
})

test('what moved the page before does not keep the next mark from being shown', () => {
  arriveAtMark('m1')
  window.dispatchEvent(new Event('wheel'))
  arriveAtMark('m1')
  paint(3)
  expect(scrolling).toHaveBeenCalled()
})

test('a mark, which has nothing beside it to show, has the keyboard and is followed no further', () => {
  arriveAtMark('m1')
  paint(3)
  expect(document.activeElement).toBe(document.querySelector('.note-sign'))
  expect(showing).not.toHaveBeenCalled()
})
