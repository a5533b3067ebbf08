// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordInput } from '../../src/start/recordInput.ts'

const need = vi.fn<() => void>()

function tell(event: 'taken' | 'answers') {
  window.dispatchEvent(new Event(event))
}

function send(type: string, on: string, init: Record<string, unknown> = {}) {
  const event = new Event(type, { bubbles: true, cancelable: true })
  document.querySelector(on)?.dispatchEvent(Object.assign(event, init))
}

function press(key: string, on = 'body', more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more })
  document.querySelector(on)?.dispatchEvent(event)
}

function focusOn(selector: string) {
  document.querySelector<HTMLElement>(selector)?.focus()
}

/** What browsers have, as far as a field of one line needs it. */
document.execCommand = (command, _, text = '') => {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) return false
  if (command === 'insertText') field.value += text
  if (command === 'delete') field.value = field.value.slice(0, -1)
  return true
}

beforeEach(() => {
  vi.useFakeTimers()
  need.mockReset()
  document.body.innerHTML = `
    <p>Words</p><a href="/articles/a">A story</a><a href="#b2">Below</a><button>Open</button>
    <details><summary>More</summary></details><input aria-label="Search">
    <textarea aria-label="Note"></textarea>`
  recordInput(need)
})

afterEach(async () => {
  tell('answers')
  await vi.runAllTimersAsync()
  vi.useRealTimers()
})

describe('the app is needed', () => {
  test.each([
    ['by a press of a mouse', 'pointerdown', 'p', { pointerType: 'mouse' }],
    ['by a finger on a control', 'pointerdown', 'button', { pointerType: 'touch' }],
    ['by the mouse over a control', 'pointerover', 'button', { pointerType: 'mouse' }],
    ['by a focus that nobody pressed for', 'focusin', 'a', {}],
    ['by a tap', 'click', 'p', {}],
    ['by a link within the page', 'click', '[href="#b2"]', {}],
    ['by typing', 'input', 'input', {}],
    ['by a file over the page', 'dragenter', 'p', {}],
  ])('%s', (_, type, on, init) => {
    send(type, on, init)
    expect(need).toHaveBeenCalled()
  })

  test('by a key', () => {
    press('Tab')
    expect(need).toHaveBeenCalled()
  })

  test('by a focus that a voice moves after a press', () => {
    send('mousedown', 'a')
    vi.runAllTimers()
    expect(need).not.toHaveBeenCalled()
    send('focusin', 'a')
    expect(need).toHaveBeenCalled()
  })

  test('once the page stands after it was scrolled', () => {
    send('scroll', 'body')
    vi.advanceTimersByTime(500)
    send('scroll', 'body')
    vi.advanceTimersByTime(500)
    expect(need).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(need).toHaveBeenCalledOnce()
  })
})

describe('the app isn’t needed', () => {
  test.each([
    ['by a finger that may be scrolling', 'pointerdown', 'p', { pointerType: 'touch' }],
    ['by a link to another page', 'click', 'a', {}],
    ['by a finger on a link', 'pointerdown', 'a', { pointerType: 'touch' }],
    ['by the mouse on a link', 'pointerdown', 'a', { pointerType: 'mouse' }],
    ['by the mouse over the text', 'pointerover', 'p', { pointerType: 'mouse' }],
    ['by a finger over a control', 'pointerover', 'button', { pointerType: 'touch' }],
  ])('%s', (_, type, on, init) => {
    send(type, on, init)
    expect(need).not.toHaveBeenCalled()
  })

  test.each([
    ['a press of the mouse', 'mouse', ['pointerdown', 'mousedown', 'focusin', 'pointerup']],
    ['a tap', 'touch', ['pointerdown', 'pointerup', 'mousedown', 'focusin']],
  ])('by the focus that %s on a link gives it', (_, pointerType, events) => {
    for (const type of events) send(type, 'a', { pointerType })
    expect(need).not.toHaveBeenCalled()
  })
})

describe('what was asked before the app was there is done when it answers', () => {
  const done: string[] = []
  const note = (event: Event) => {
    if (event instanceof KeyboardEvent) done.push(event.key)
    else if (event.target instanceof Element) done.push(event.target.tagName)
  }

  /** The app, which hears what is done from now on. */
  async function answer() {
    done.length = 0
    for (const type of ['click', 'keydown']) document.addEventListener(type, note)
    tell('answers')
    await vi.runAllTimersAsync()
    for (const type of ['click', 'keydown']) document.removeEventListener(type, note)
    return done
  }

  test('presses and keys, in their order', async () => {
    send('click', 'button')
    press(']')
    press('?')
    expect(await answer()).toEqual(['BUTTON', ']', '?'])
  })

  test('what was pressed twice, once', async () => {
    send('click', 'button')
    send('click', 'button')
    expect(await answer()).toEqual(['BUTTON'])
  })

  test.each([
    ['a link', () => send('click', 'a')],
    ['a link within the page', () => send('click', '[href="#b2"]')],
    ['what opens by itself', () => send('click', 'summary')],
    ['a field', () => send('click', 'input')],
    ['what is typed', () => press('a', 'input')],
    ['what is typed into a field of many lines', () => press('a', 'textarea')],
    ['a field of many lines', () => send('click', 'textarea')],
    ['a key of the browser', () => press('PageDown')],
    ['a key with Ctrl', () => press('f', 'body', { ctrlKey: true })],
  ])('but not %s, which the browser has done', async (_, act) => {
    act()
    expect(await answer()).toEqual([])
  })

  test('`Enter` after a key, as a press of what that key leads to', async () => {
    document.addEventListener('keydown', ({ key }) => key === 'j' && focusOn('button'))
    press('j')
    press('Enter')
    expect(await answer()).toEqual(['j', 'BUTTON'])
  })

  test.each([
    ['first of all', () => press('Enter')],
    ['on a link, which the browser follows', () => (press('Tab'), press('Enter', 'a'))],
  ])('but not `Enter` %s', async (_, act) => {
    act()
    focusOn('button')
    expect(await answer()).toEqual([])
  })

  test('but not a click that the app has heard itself', async () => {
    tell('taken')
    send('click', 'button')
    press(']')
    expect(await answer()).toEqual([']'])
  })

  describe('the key of the search field leads there at once', () => {
    const slash = () => new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })
    const field = () => document.querySelector<HTMLElement>('[type=search]')
    beforeEach(() => {
      document.body.insertAdjacentHTML('beforeend', '<input type="search" aria-label="Narrow">')
      document.documentElement.dataset['keys'] = 'on'
    })
    afterEach(() => {
      delete document.documentElement.dataset['keys']
    })

    test('so that the browser puts there what is typed next', async () => {
      const key = slash()
      document.body.dispatchEvent(key)
      expect(document.activeElement).toBe(field())
      expect(key.defaultPrevented).toBe(true)
      press('f', '[type=search]')
      expect(need).toHaveBeenCalled()
      expect(await answer()).toEqual([])
    })

    test('but not where single keys are switched off', async () => {
      document.documentElement.dataset['keys'] = 'off'
      const key = slash()
      document.body.dispatchEvent(key)
      expect(document.activeElement).not.toBe(field())
      expect(key.defaultPrevented).toBe(false)
      expect(await answer()).toEqual(['/'])
    })

    test('and not where it is typed into a field, or there is none', async () => {
      const typed = slash()
      document.querySelector('input')?.dispatchEvent(typed)
      expect(typed.defaultPrevented).toBe(false)
      field()?.remove()
      document.body.dispatchEvent(slash())
      expect(await answer()).toEqual(['/'])
    })
  })

  describe('what is typed after `/`, before there is a field', () => {
    const field = document.createElement('input')
    const lead = ({ key }: KeyboardEvent) => {
      if (key !== '/') return
      document.body.append(field)
      field.focus()
    }
    beforeEach(() => {
      field.value = ''
      document.addEventListener('keydown', lead)
    })
    afterEach(() => {
      document.removeEventListener('keydown', lead)
      field.remove()
    })
    const type = (...keys: readonly string[]) => {
      for (const key of keys) press(key)
    }

    test('goes into the field that it leads to, with spaces and what was taken back', async () => {
      type('/', 'a', ' ', 'f', 'f', 'Backspace', 'e', '/')
      await answer()
      expect(field.value).toBe('a fe/')
    })

    test('in letters of every script', async () => {
      type('/', 'ن', '𞤀', '𞤣')
      await answer()
      expect(field.value).toBe('ن𞤀𞤣')
    })

    test('also after another key, and while that is done', async () => {
      type('j', '/', 'f')
      tell('answers')
      type('e')
      await vi.runAllTimersAsync()
      expect(field.value).toBe('fe')
    })

    test('but no name of a key', async () => {
      type('/', 'f', 'Enter', 'Escape')
      await answer()
      expect(field.value).toBe('f')
    })

    test('is pressed where `/` leads nowhere', async () => {
      document.removeEventListener('keydown', lead)
      type('/', ']')
      expect(await answer()).toEqual(['/', ']'])
      expect(field.value).toBe('')
    })

    test('and a key is no letter in a field that the reader went to since', async () => {
      press('j')
      document.body.append(field)
      field.focus()
      await answer()
      expect(field.value).toBe('')
    })
  })

  test('and what hears keys already waits for the rest of the app', async () => {
    const heard: string[] = []
    const hear = ({ key }: KeyboardEvent) => heard.push(key)
    document.addEventListener('keydown', hear)
    for (const key of ['g', 's']) press(key)
    expect(heard).toEqual([])
    await answer()
    document.removeEventListener('keydown', hear)
    expect(heard).toEqual(['g', 's'])
  })

  test('in their order with what is pressed meanwhile', async () => {
    press('j')
    press('j')
    const done = answer()
    press('x')
    expect(await done).toEqual(['j', 'j', 'x'])
  })

  test('once, though what holds keys for the page that comes listens at the same place', async () => {
    const held: string[] = []
    const hold = (event: KeyboardEvent) => {
      held.push(event.key)
      event.stopPropagation()
    }
    press('j')
    window.addEventListener('keydown', hold, true)
    const done = answer()
    press('x')
    await done
    window.removeEventListener('keydown', hold, true)
    expect(held).toEqual(['j', 'x'])
  })

  test('and nothing is done twice', async () => {
    send('click', 'button')
    await answer()
    expect(await answer()).toEqual([])
  })
})
