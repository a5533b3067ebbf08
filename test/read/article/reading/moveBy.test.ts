// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { moveBy } from '../../../../src/read/article/reading/moveBy.ts'

const [TALL, WINDOW] = [1000, 400]

/** A page of a thousand pixels in a window of four hundred, as a browser would move it. */
const page = {
  scrollTop: 0,
  clientHeight: WINDOW,
  get scrollHeight() {
    const { borderBottomWidth, paddingBottom } = document.getElementById('main')?.style ?? {}
    return TALL + (parseFloat(borderBottomWidth ?? '') || parseFloat(paddingBottom ?? '') || 0)
  },
}

function scrollTo(top: number) {
  page.scrollTop = Math.max(0, Math.min(top, page.scrollHeight - page.clientHeight))
  window.dispatchEvent(new Event('scroll'))
}

beforeEach(() => {
  document.body.innerHTML = '<main id="main"></main>'
  Object.defineProperty(document, 'scrollingElement', { value: page, configurable: true })
  vi.stubGlobal('scrollBy', ({ top }: { readonly top: number }) => scrollTo(page.scrollTop + top))
  scrollTo(0)
})

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'scrollingElement')
  document.body.replaceChildren()
})

test('a page that is tall enough gets no room at its foot', () => {
  moveBy(600)
  expect(page.scrollTop).toBe(600)
  expect(page.scrollHeight).toBe(TALL)
})

test('a page that ends too early gets what is missing, and no more', () => {
  moveBy(850)
  expect(page.scrollTop).toBe(850)
  expect(page.scrollHeight).toBe(1250)
  moveBy(50)
  expect(page.scrollHeight).toBe(1300)
})

test('the room goes as the reader leaves it, and never under the window', () => {
  moveBy(850)
  scrollTo(700)
  expect(page.scrollTop).toBe(700)
  expect(page.scrollHeight).toBe(1100)
  scrollTo(0)
  expect(page.scrollHeight).toBe(TALL)
})

test('a move up takes back what it leaves', () => {
  moveBy(850)
  moveBy(-600)
  expect(page.scrollTop).toBe(250)
  expect(page.scrollHeight).toBe(TALL)
})
