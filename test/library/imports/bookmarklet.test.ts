import { JSDOM } from 'jsdom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeFragment } from '../../../src/library/imports/arrival.ts'
import { bookmarkletFor } from '../../../src/library/imports/bookmarklet.ts'

const BASE = 'https://a.example/news/'

/** Presses the bookmark on a page; gives the address that it opens. */
function press(page: string, select?: (document: Document) => void, longest?: number): URL {
  const { window } = new JSDOM(page, {
    url: 'https://gazette.example/ferry?a=1',
    runScripts: 'outside-only',
  })
  let opened = ''
  Object.assign(window, { open: (address: string) => (opened = address) })
  select?.(window.document)
  const before = window.document.documentElement.outerHTML
  window.eval(decodeURIComponent(bookmarkletFor(BASE, longest).replace('javascript:', '')))
  expect(window.document.documentElement.outerHTML).toBe(before)
  window.close()
  return new URL(opened)
}

function arriveWith(address: URL) {
  const host = {
    location: address,
    history: { state: null, replaceState: () => undefined },
  }
  return takeFragment(host as unknown as Window)
}

const HEAD = `<html lang="en"><head><title>Ferry runs again</title>
  <meta property="og:site_name" content="The Sandport Gazette"><link rel="canonical" href="/ferry">`

test('it takes the article of a page, and what the page says of itself', async () => {
  const address =
    press(`${HEAD}<body><nav>Menu</nav><article><h1>Ferry</h1><p class="lede" onclick="x()">It
    <a href="/b" style="color:red">sailed</a>.<script>steal()</script><img src="x.png"></p></article></body>`)
  expect(address.href.startsWith(`${BASE}add#`)).toBe(true)
  const arrival = arriveWith(address)
  expect(arrival).toMatchObject({
    title: 'Ferry runs again',
    address: 'https://gazette.example/ferry?a=1',
    cut: false,
  })
  expect(arrival?.content).toContain('<p class="lede">It')
  expect(arrival?.content).toContain('<a href="https://gazette.example/b">sailed</a>')
  expect(arrival?.content).toContain('content="The Sandport Gazette"')
  expect(arrival?.content).not.toMatch(/Menu|steal|onclick|style|<img/)
})

test('it takes only what is selected, where something is', async () => {
  const address = press(
    `${HEAD}<body><article><p id="a">One.</p><p>Two.</p></article>`,
    (document) => {
      const range = document.createRange()
      range.selectNodeContents(document.getElementById('a') ?? document.body)
      document.getSelection()?.addRange(range)
    },
  )
  const arrival = arriveWith(address)
  expect(arrival?.content).toContain('<body>One.</body>')
  expect(arrival?.content).not.toContain('Two.')
})

test('it cuts what an address can’t hold, between letters, and says so', async () => {
  const letters = fc.constantFrom('a', 'ü', '新', '🦜', '%', '<p>')
  await fc.assert(
    fc.asyncProperty(letters, fc.nat(12), async (letter, shift) => {
      const words = 'x'.repeat(shift) + letter.repeat(2000)
      const address = press(`${HEAD}<body><article>${words}</article>`, undefined, 2000)
      expect(address.href.length).toBeLessThanOrEqual(2000)
      expect(address.href.length).toBeGreaterThan(1900)
      const arrival = arriveWith(address)
      expect(arrival?.cut).toBe(true)
      expect(arrival?.content).not.toContain('\ufffd')
    }),
    { numRuns: 30 },
  )
})

test('half a letter in a page doesn’t stop it', async () => {
  const address = press(`${HEAD}<body><article id="a"></article>`, (document) => {
    document.getElementById('a')?.append('A\ud800B')
  })
  expect(arriveWith(address)?.content).toContain('A\ufffdB')
})
