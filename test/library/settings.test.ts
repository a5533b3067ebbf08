// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DEFAULTS, createSettings, usualSize } from '../../src/library/settings.ts'

const root = document.documentElement
const KEY = 'on-record-look'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
  root.removeAttribute('style')
  document.head.innerHTML = ''
})

/** As another tab of the app changes what is kept. */
function changeElsewhere(newValue: string | null, key: string | null = KEY) {
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
}

const sizeOnPage = () => root.style.getPropertyValue('--size')

describe('a choice', () => {
  test('is nobody’s until one is made: the page stays as its styles have it', () => {
    expect(createSettings(window).peek()).toEqual(DEFAULTS)
    expect(root.dataset['theme']).toBeUndefined()
    expect(sizeOnPage()).toBe('')
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  test('is shown at once, and kept as the styles have it', () => {
    const settings = createSettings(window)
    settings.change({ theme: 'sepia', size: 22, letters: 0.03 })
    expect(root.dataset['theme']).toBe('sepia')
    expect(sizeOnPage()).toBe('22px')
    expect(root.style.getPropertyValue('--letters')).toBe('0.03em')
    expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({
      theme: 'sepia',
      size: '22px',
      letters: '0.03em',
    })
  })

  test('is there on the next visit', () => {
    createSettings(window).change({ font: 'atkinson', lines: 1.8, said: 'ends' })
    expect(createSettings(window).peek()).toEqual({
      ...DEFAULTS,
      font: 'atkinson',
      lines: 1.8,
      said: 'ends',
    })
  })

  test('leaves the others as they were', () => {
    const settings = createSettings(window)
    settings.change({ theme: 'dark' })
    settings.change({ size: 30 })
    expect(settings.peek()).toMatchObject({ theme: 'dark', size: 30 })
  })

  test('is gone from page and storage when it is the default again', () => {
    const settings = createSettings(window)
    settings.change({ theme: 'dark', size: 30, hyphens: 'never' })
    settings.change(DEFAULTS)
    expect(root.dataset['theme']).toBeUndefined()
    expect(root.dataset['hyphens']).toBeUndefined()
    expect(sizeOnPage()).toBe('')
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  test('is told to who listens, and not to who no longer does', () => {
    const settings = createSettings(window)
    const listener = vi.fn<() => void>()
    const stop = settings.subscribe(listener)
    settings.change({ size: 20 })
    stop()
    settings.change({ size: 21 })
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('stays the same object until something changes', () => {
    const settings = createSettings(window)
    settings.change({ size: 20 })
    expect(settings.peek()).toBe(settings.peek())
  })
})

describe('where nothing can be kept', () => {
  test('a choice holds for the visit', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const settings = createSettings(window)
    settings.change({ theme: 'dark' })
    expect(settings.peek().theme).toBe('dark')
    expect(root.dataset['theme']).toBe('dark')
  })

  test('nothing breaks where the browser refuses even to name its storage', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const settings = createSettings(window)
    expect(settings.peek()).toEqual(DEFAULTS)
    settings.change({ size: 18 })
    expect(settings.peek().size).toBe(18)
  })
})

describe('what is kept', () => {
  test.each([
    ['words that no choice has', '{"theme":"plaid","font":"comic"}'],
    ['degrees beyond the scale', '{"size":"400px","lines":"0.2"}'],
    ['what isn’t a degree', '{"size":"large"}'],
    ['values of another kind', '{"size":22,"theme":null}'],
    ['a list', '["dark"]'],
    ['nothing', 'null'],
    ['half a word', '{"theme":"da'],
  ])('is left aside as far as it is not known: %s', (_, kept) => {
    localStorage.setItem(KEY, kept)
    expect(createSettings(window).peek()).toEqual(DEFAULTS)
  })

  test('is taken as far as it is known', () => {
    localStorage.setItem(KEY, '{"theme":"black","mood":"dark","size":"99px","measure":"70ch"}')
    expect(createSettings(window).peek()).toEqual({ ...DEFAULTS, theme: 'black', measure: 70 })
  })

  test('wrongly is taken off the page again', () => {
    localStorage.setItem(KEY, '{"theme":"plaid","size":"400px"}')
    root.dataset['theme'] = 'plaid'
    root.style.setProperty('--size', '400px')
    createSettings(window)
    expect(root.dataset['theme']).toBeUndefined()
    expect(sizeOnPage()).toBe('')
  })
})

describe('a story', () => {
  const story = document.createElement('main')
  const sizeOfStory = () => story.style.getPropertyValue('--size')
  afterEach(() => story.removeAttribute('style'))

  test('has the degrees that are chosen in it to itself, and words stay with the page', () => {
    const settings = createSettings(window)
    settings.change({ size: 20 })
    settings.scale(story)
    expect(sizeOfStory()).toBe('')
    settings.change({ size: 21, theme: 'dark' })
    expect([sizeOnPage(), sizeOfStory()]).toEqual(['20px', '21px'])
    expect(root.dataset['theme']).toBe('dark')
    expect(story.dataset['theme']).toBeUndefined()
  })

  test('goes back to the default over what the page had at first', () => {
    const settings = createSettings(window)
    settings.change({ size: 20 })
    settings.scale(story)
    settings.change({ size: null })
    expect([sizeOnPage(), sizeOfStory()]).toEqual(['20px', 'initial'])
  })

  test('leaves the next page what was chosen in it', () => {
    const settings = createSettings(window)
    const leave = settings.scale(story)
    settings.change({ size: 22, lines: 1.8 })
    leave()
    expect(sizeOnPage()).toBe('22px')
    expect(root.style.getPropertyValue('--lines')).toBe('1.8')
    settings.change({ size: 23 })
    expect([sizeOnPage(), sizeOfStory()]).toEqual(['23px', '22px'])
  })
})

describe('another tab', () => {
  test('chooses for this one too', () => {
    const settings = createSettings(window)
    changeElsewhere('{"theme":"dark","size":"30px"}')
    expect(settings.peek()).toMatchObject({ theme: 'dark', size: 30 })
    expect(sizeOnPage()).toBe('30px')
  })

  test.each([
    ['goes back to the defaults', KEY],
    ['clears everything', null],
  ])('takes the choice back when it %s', (_, key) => {
    const settings = createSettings(window)
    settings.change({ theme: 'dark' })
    changeElsewhere(null, key)
    expect(settings.peek()).toEqual(DEFAULTS)
  })

  test('changes nothing here by what else it keeps', () => {
    const settings = createSettings(window)
    settings.change({ theme: 'dark' })
    changeElsewhere('{"theme":"light"}', 'somebody-elses')
    expect(settings.peek().theme).toBe('dark')
  })
})

test('a page that Back brings up again takes over what was chosen meanwhile', () => {
  const settings = createSettings(window)
  localStorage.setItem(KEY, '{"theme":"dark"}')
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(settings.peek().theme).toBe('system')
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(settings.peek().theme).toBe('dark')
})

test('the theme colours the browser’s bars, and gives them back to the system', () => {
  document.head.innerHTML = '<meta name="theme-color" content="#fffdfa">'
  const bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')!
  root.style.backgroundColor = 'rgb(26, 25, 23)'
  const settings = createSettings(window)
  expect(bar.content).toBe('#fffdfa')
  settings.change({ theme: 'dark' })
  expect(bar.content).toBe('rgb(26, 25, 23)')
  settings.change({ theme: 'system' })
  expect(bar.content).toBe('#fffdfa')
})

test.each([
  [320, 17],
  [768, 19],
  [1280, 20],
  [3000, 20],
])('in a window %i px wide a story has letters of %i px', (width, size) => {
  expect(usualSize(width)).toBe(size)
})
