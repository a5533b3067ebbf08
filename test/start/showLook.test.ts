// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { showLook } from '../../src/start/showLook.ts'

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  document.head.innerHTML = '<meta name="font-atkinson" content="/assets/atkinson.woff2">'
  delete root.dataset['theme']
  delete root.dataset['knows']
  delete root.dataset['keys']
  root.removeAttribute('style')
})

const keep = (look: unknown) => localStorage.setItem('on-record-look', JSON.stringify(look))

test('a word becomes an attribute of the page, a degree a property of it', () => {
  keep({ theme: 'dark', size: '22px' })
  showLook(document)
  expect(root.dataset['theme']).toBe('dark')
  expect(root.style.getPropertyValue('--size')).toBe('22px')
})

test('who has opened a quote needn’t be told how', () => {
  showLook(document)
  expect(root.dataset['knows']).toBeUndefined()
  localStorage.setItem('on-record-quote-opened', 'yes')
  showLook(document)
  expect(root.dataset['knows']).toBe('quotes')
})

test('the page knows whether single keys are switched off', () => {
  showLook(document)
  expect(root.dataset['keys']).toBe('on')
  localStorage.setItem('on-record-single-keys', 'off')
  showLook(document)
  expect(root.dataset['keys']).toBe('off')
})

test('a chosen font is sent for', () => {
  keep({ font: 'atkinson' })
  showLook(document)
  expect(document.head.querySelector('link[rel="preload"]')?.getAttribute('href')).toBe(
    '/assets/atkinson.woff2',
  )
})

test.each([
  ['nothing was chosen', () => {}],
  ['another program wrote there', () => localStorage.setItem('on-record-look', '{"theme"')],
  ['a font is chosen that isn’t there', () => keep({ font: 'gone' })],
])('the page stays as the system wants it where %s', (_, prepare) => {
  prepare()
  showLook(document)
  expect(root.dataset['theme']).toBeUndefined()
  expect(document.head.querySelector('link')).toBeNull()
})

test('storage that is switched off stops nothing', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(() => showLook(document)).not.toThrow()
  vi.restoreAllMocks()
})
