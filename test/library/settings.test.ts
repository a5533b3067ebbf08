// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createSettings } from '../../src/library/settings.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

describe('the theme', () => {
  test('follows the system until one is chosen', () => {
    expect(createSettings(window).theme()).toBe('system')
  })

  test('is shown at once and kept', () => {
    const settings = createSettings(window)
    settings.chooseTheme('sepia')
    expect(document.documentElement.dataset['theme']).toBe('sepia')
    expect(localStorage.getItem('on-record-theme')).toBe('sepia')
    expect(createSettings(window).theme()).toBe('sepia')
  })

  test('colours the browser’s bars, and gives them back to the system', () => {
    document.head.innerHTML = '<meta name="theme-color" content="#fffdfa">'
    const bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')!
    document.documentElement.style.backgroundColor = 'rgb(26, 25, 23)'
    const settings = createSettings(window)
    expect(bar.content).toBe('#fffdfa')
    settings.chooseTheme('dark')
    expect(bar.content).toBe('rgb(26, 25, 23)')
    settings.chooseTheme('system')
    expect(bar.content).toBe('#fffdfa')
  })

  test('is forgotten when the system is followed again', () => {
    const settings = createSettings(window)
    settings.chooseTheme('dark')
    settings.chooseTheme('system')
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    expect(localStorage.getItem('on-record-theme')).toBeNull()
  })

  test('holds for the visit where nothing can be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const settings = createSettings(window)
    settings.chooseTheme('dark')
    expect(settings.theme()).toBe('dark')
  })

  test('is taken over from another tab, and unknown names are not', () => {
    const settings = createSettings(window)
    const tell = (newValue: string | null) =>
      window.dispatchEvent(new StorageEvent('storage', { key: 'on-record-theme', newValue }))
    tell('dark')
    expect(settings.theme()).toBe('dark')
    tell('plaid')
    expect(settings.theme()).toBe('system')
  })
})
