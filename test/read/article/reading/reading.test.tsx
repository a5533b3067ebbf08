// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { savePlace } from '../../../../src/library/places.ts'
import { createSettings } from '../../../../src/library/settings.ts'
import { switchSingleKeys } from '../../../../src/library/singleKeys.ts'
import { announce } from '../../../../src/read/parts/Announcer.tsx'
import { likeBrowser } from '../../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../../renderApp.tsx'
import { FERRY, HARBOUR } from '../../seeds.ts'

afterEach(() => {
  cleanup()
  switchSingleKeys(true)
  announce('')
  localStorage.clear()
})

likeBrowser()

beforeAll(() => {
  // Everything stands in view, below the masthead.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 100, 20)
  Range.prototype.getClientRects = () => [new DOMRect(0, 100, 10, 20)] as unknown as DOMRectList
  Element.prototype.getClientRects = () => [new DOMRect(0, 100, 10, 20)] as unknown as DOMRectList
})

const DATED = `${HARBOUR}
`.replace(
  'Falk called',
  'The plan is from 4 March 2019, was changed on 1 May 2020 and on Monday, and ends on 2 June 2022 or 3 June 2022. Falk called',
)

async function openStory(text = HARBOUR) {
  const page = renderApp('/articles/harbour', { harbour: text, ferry: FERRY })
  await screen.findByRole('heading', { level: 1 })
  return { ...page, user: userEvent.setup() }
}

const said = () => screen.getByRole('status').textContent
const stateOf = (words: RegExp) =>
  screen.getByText(words, { selector: 'main .body q' }).dataset['state'] ?? 'plain'

describe('the keys of a story', () => {
  test('go from quote to quote, and say when there are no more', async () => {
    const { user } = await openStory()
    await user.keyboard(']')
    expect(said()).toBe('Quote 1 of 4, Ines Falk')
    await user.keyboard(']')
    await user.keyboard(']')
    await user.keyboard(']')
    expect(said()).toBe('Quote 4 of 4, Bram Oster')
    await user.keyboard(']')
    expect(said()).toBe('No more quotes below')
    await user.keyboard('[[')
    expect(said()).toBe('Quote 3 of 4, Ines Falk')
  })

  test('stop at a quote in the headline first, which is counted with the others', async () => {
    const told = HARBOUR.replace(
      'Harbour wall to be mended before winter',
      '“Mend it now”: Ines Falk warns of winter',
    )
    const { user } = await openStory(told)
    await user.keyboard(']')
    expect(said()).toMatch(/^Quote 1 of 5, /)
    expect(
      within(screen.getByRole('heading', { level: 1 })).getByText('“Mend it now”'),
    ).toBeTruthy()
    await user.keyboard(']')
    expect(said()).toMatch(/^Quote 2 of 5, /)
  })

  test('go to the next quote of the same speaker', async () => {
    const { user } = await openStory(
      HARBOUR.replace('Representatives', '“We will pay,” said Ines Falk.\n\nRepresentatives'),
    )
    await user.keyboard(']]]')
    expect(said()).toBe('Quote 3 of 5, Ines Falk')
    await user.keyboard('s')
    expect(said()).toBe('Quote 5 of 5, Ines Falk')
  })

  test('let one speaker stand out, and everybody again', async () => {
    const { user } = await openStory()
    await user.keyboard(']o')
    expect(said()).toBe('Only Ines Falk')
    expect(stateOf(/My father/)).toBe('dim')
    expect(stateOf(/a promise/)).toBe('plain')
    await user.keyboard('o')
    expect(said()).toBe('All speakers')
    expect(stateOf(/My father/)).toBe('plain')
  })

  test('list themselves, and can be switched off', async () => {
    const { user, container } = await openStory()
    await user.keyboard('?')
    const sheet = await screen.findByRole('dialog', { name: 'Keys' })
    expect(await within(sheet).findByText('Next quote')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(within(sheet).getByRole('checkbox', { name: 'Single keys are on' }))
    await user.click(within(sheet).getByRole('button', { name: 'Close' }))
    await user.keyboard(']')
    expect(said()).toBe('')
  })

  test('make the letters larger and smaller, within bounds', async () => {
    const settings = createSettings(window)
    renderApp('/articles/harbour', { harbour: HARBOUR }, { settings })
    await screen.findByRole('heading', { level: 1 })
    settings.change({ size: 39 })
    const user = userEvent.setup()
    await user.keyboard('++')
    expect(settings.peek().size).toBe(40)
    await user.keyboard('-')
    expect([settings.peek().size, said()]).toEqual([39, '39 px'])
    settings.change({ size: null })
  })

  test('leave alone what comes with Ctrl', async () => {
    const { user } = await openStory()
    await user.keyboard('{Control>}]{/Control}')
    expect(said()).toBe('')
  })

  test('bring the keyboard from paragraph to paragraph', async () => {
    const { user } = await openStory()
    await user.keyboard('j')
    const first = document.activeElement
    await user.keyboard('j')
    expect(document.activeElement).not.toBe(first)
    await user.keyboard('k')
    expect(document.activeElement).toBe(first)
  })
})

describe('just the quotes', () => {
  test('stand with the line that they stand in, and lead back to it', async () => {
    const { user, container } = await openStory()
    await user.click(screen.getByRole('button', { name: 'Just the quotes' }))
    const digest = await screen.findByRole('region', { name: 'Just the quotes' })
    const entries = within(digest).getAllByRole('article')
    expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringMatching(
        /^IFInes Falkdirect quote.*voted on Friday.*long enough.*will not wait/,
      ),
      expect.stringMatching(
        /^IFInes Falkdirect quote inside the reporter’s sentenceFalk called the wall “a promise/,
      ),
      expect.stringMatching(/^BOBram Osterdirect quote“My father laid/),
    ])
    expect(await accessibilityFaults(container)).toEqual([])
    const last = entries.at(-1)!
    await user.click(within(last).getByRole('button', { name: 'Show in the story' }))
    expect(screen.getByRole('region', { name: 'Quote, Bram Oster' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Just the quotes' })).toBeNull()
  })

  test.each([
    ['Bram Oster said he had left early.', '… “Honestly? We were tired,” he said.'],
    ['“We left early,” said Ines Falk.', '… said Ines Falk. “Honestly? We were tired,” he said.'],
  ])('begin after what ends the words before: %s', async (before, line) => {
    const story = `The wall\n\nBram Oster came. ${before} “Honestly? We were tired,” he said.\n`
    renderApp('/articles/wall', { wall: story })
    await userEvent.click(await screen.findByRole('button', { name: 'Just the quotes' }))
    const digest = await screen.findByRole('region', { name: 'Just the quotes' })
    const lines = [...digest.querySelectorAll('[data-from]')].map((one) =>
      (one.textContent ?? '').replace(/ ?[A-Z]{2}\??(?= )/, ''),
    )
    expect(lines.at(-1)).toBe(line)
  })

  test('are one speaker’s where the reader follows one', async () => {
    const { user } = await openStory()
    await user.click(screen.getByRole('button', { name: 'Only Bram Oster’s quotes' }))
    await user.click(screen.getByRole('button', { name: 'Just the quotes' }))
    const digest = await screen.findByRole('region', { name: 'Just the quotes' })
    expect(within(digest).getAllByRole('article')).toHaveLength(1)
  })

  test('are not offered where nobody is quoted', async () => {
    renderApp('/articles/ferry', { ferry: FERRY })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', { name: 'Just the quotes' })).toBeNull()
  })
})

describe('days', () => {
  test('that need working out say on a tap which day they mean', async () => {
    const { user } = await openStory()
    await user.click(screen.getByRole('button', { name: 'Friday' }))
    expect(screen.getByRole('note', { name: '' }).textContent).toBe(
      'Friday, 8 January 2021, counted from 9 January 2021',
    )
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('note', { name: '' })).toBeNull()
  })

  test('say it beside their own words, until something else is tapped', async () => {
    const { user } = await openStory()
    const day = screen.getByRole('button', { name: 'Friday' })
    await user.click(day)
    const note = screen.getByRole('note', { name: '' })
    expect(day.nextElementSibling).toBe(note)
    await user.click(note)
    expect(screen.getByRole('note', { name: '' })).toBe(note)
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByRole('note', { name: '' })).toBeNull()
  })

  test('close on Escape before the quote that is open does', async () => {
    const { user } = await openStory()
    const [badge] = screen.getAllByRole('button', { name: /^Quote, / })
    if (badge) await user.click(badge)
    await user.click(screen.getByRole('button', { name: 'Friday' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('note', { name: '' })).toBeNull()
    expect(screen.getByRole('region', { name: /^Quote, / })).toBeTruthy()
  })

  test('stand in order', async () => {
    const { user, container } = await openStory(DATED)
    await user.click(screen.getByRole('tab', { name: /Dates/ }))
    const list = screen.getByRole('tabpanel', { name: /Dates/ })
    const days = within(list).getAllByRole('listitem')
    expect(days.map((day) => day.querySelector('time')?.textContent)).toEqual([
      'Monday, 4 March 2019',
      'Friday, 1 May 2020',
      'Monday, 4 January 2021',
      'Friday, 8 January 2021',
      'Thursday, 2 June 2022',
      'Friday, 3 June 2022',
    ])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test('that the text leaves open stand below the others, as they are written', async () => {
    const undated = HARBOUR.replace('9 January 2021\n\n', '').replace(
      'a letter',
      'a letter of 3 May',
    )
    const { user } = await openStory(undated.replace('“My', 'It was built in 1919. “My'))
    await user.keyboard('3')
    const list = screen.getByRole('tabpanel', { name: 'Dates 3' })
    const days = within(list).getAllByRole('listitem')
    expect(days.map((day) => day.firstChild?.textContent)).toEqual([
      '1919',
      'Friday, date not stated',
      '3 May, year not stated',
    ])
    expect(within(days[2]!).getByRole('link').textContent).toContain('a letter of 3 May.')
  })

  test('have a list from the first one on, and none where the text names no day', async () => {
    const { user, unmount } = await openStory()
    await user.keyboard('3')
    expect(screen.getByRole('tabpanel', { name: 'Dates 1' })).toBeTruthy()
    unmount()
    const dateless = renderApp('/articles/ferry', { ferry: FERRY.replace(' from April', '') })
    await screen.findByRole('heading', { level: 1 })
    expect(within(dateless.container).queryByRole('tab', { name: /Dates/ })).toBeNull()
    await user.keyboard('3')
    expect(said()).toBe('No days were found in the text.')
  })
})

describe('a story that was begun', () => {
  const kept = { offset: 200, words: 'l', percent: 43.4, headline: 'Harbour wall', at: 5 }

  test('offers to go on, and goes nowhere unasked', async () => {
    savePlace('harbour', kept)
    const { user } = await openStory()
    const offer = screen.getByRole('button', { name: 'Continue at 43 %' })
    expect(document.activeElement).toBe(document.body)
    await user.click(offer)
    await waitFor(() => expect(document.activeElement?.id).toMatch(/^b\d+$/))
    expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull()
  })

  test.each([2, 98])('offers nothing at %s %%', async (percent) => {
    savePlace('harbour', { ...kept, percent })
    await openStory()
    expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull()
  })

  test('stands above the list with how far it was read, until it is forgotten', async () => {
    savePlace('harbour', kept)
    const user = userEvent.setup()
    const { container } = renderApp('/', { harbour: HARBOUR, ferry: FERRY })
    const begun = await screen.findByRole('region', { name: 'Continue reading' })
    expect(within(begun).getByText('Harbour wall')).toBeTruthy()
    expect(within(begun).getByText('Continue reading · 43 %')).toBeTruthy()
    expect(
      within(begun).getByRole('link', { name: 'Continue reading · 43 % Harbour wall' }),
    ).toBeTruthy()
    expect(screen.getByText('43 % read')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(
      within(begun).getByRole('button', { name: 'Forget how far I came in Harbour wall' }),
    )
    expect(screen.queryByText('43 % read')).toBeNull()
  })

  test('that is forgotten gives the keyboard to the next in its place, in one move', async () => {
    savePlace('harbour', kept)
    savePlace('ferry', { ...kept, headline: 'Ferry', at: 4 })
    const user = userEvent.setup()
    renderApp('/', { harbour: HARBOUR, ferry: FERRY })
    const first = await screen.findByRole('button', { name: /^Forget how far .* Harbour wall/ })
    const second = screen.getByRole('link', { name: 'Continue reading · 43 % Ferry' })
    const moved: unknown[] = []
    first.focus()
    document.addEventListener('focusin', ({ target }) => moved.push(target))
    await user.keyboard('{Enter}')
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(moved).toEqual([second])
    await user.click(screen.getByRole('button', { name: /^Forget how far .* Ferry/ }))
    expect(document.activeElement?.closest('.row')).not.toBeNull()
  })
})
