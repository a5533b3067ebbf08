// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MOVED, useGivingWay } from '../../../src/read/parts/useGivingWay.ts'

const away = () => document.documentElement.hasAttribute('data-away')

function pageAt(top: number) {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true })
  window.dispatchEvent(new Event('scroll'))
}

beforeEach(() => {
  pageAt(0)
  renderHook(useGivingWay)
})
afterEach(() => {
  cleanup()
  document.documentElement.removeAttribute('data-away')
})

describe('the bars give way', () => {
  test.each([
    ['a wheel', new WheelEvent('wheel')],
    ['a finger', new Event('touchmove')],
    ['a key', new KeyboardEvent('keydown', { key: 'PageDown' })],
  ])('where %s moves the page down, and come back on the way up', (_, event) => {
    window.dispatchEvent(event)
    pageAt(400)
    expect(away()).toBe(true)
    pageAt(300)
    expect(away()).toBe(false)
  })

  test('where the bar beside the page is drawn', () => {
    document.documentElement.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    pageAt(400)
    expect(away()).toBe(true)
  })
})

describe('the bars don’t give way', () => {
  test('where the page moves by itself', () => {
    pageAt(400)
    expect(away()).toBe(false)
  })

  test.each([
    ['a key that moves nothing', new KeyboardEvent('keydown', { key: ']' })],
    ['a press on the page', new PointerEvent('pointerdown', { bubbles: true })],
  ])('for %s', (_, event) => {
    document.body.dispatchEvent(event)
    pageAt(400)
    expect(away()).toBe(false)
  })

  test('near the top', () => {
    window.dispatchEvent(new WheelEvent('wheel'))
    pageAt(100)
    expect(away()).toBe(false)
  })

  test.each([
    ['after the reader’s own way has ended', 'scrollend'],
    ['where the app brings the page elsewhere', MOVED],
  ])('%s', (_, type) => {
    window.dispatchEvent(new WheelEvent('wheel'))
    pageAt(400)
    pageAt(300)
    window.dispatchEvent(new Event(type))
    pageAt(900)
    expect(away()).toBe(false)
  })
})
