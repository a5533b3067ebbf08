// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { createCorrections } from '../../../../src/library/corrections/corrections.ts'
import { memoryShelf } from '../fix/memoryShelf.ts'
import { likeBrowser } from '../../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../../renderApp.tsx'

likeBrowser()

const RAIN = `The men who count the rain

Walter Penhallow came to the hall. “My father did it in pencil,” he said. “The pen lost us a month.”

“We have waited long enough,” said Ines Falk, the harbour master.
`

async function openCheck(story = RAIN) {
  const corrections = createCorrections(window, () => memoryShelf())
  const page = renderApp('/articles/rain', { rain: story }, { corrections })
  await screen.findByRole('heading', { level: 1 })
  await userEvent.keyboard('v')
  return { ...page, bar: await screen.findByRole('region', { name: 'Check this story' }) }
}

const badges = (name: string | RegExp) => screen.queryAllByRole('button', { name })

const CONFIRMED = 'Quote, Walter Penhallow, confirmed by the reader: WP'
const GUESSED = 'Quote, Walter Penhallow, speaker inferred: WP?'

describe('checking a story', () => {
  test('goes by keys from one doubtful quote to the next, and confirms them', async () => {
    const { bar } = await openCheck()
    expect(bar.textContent).toContain('1 of 2 · Walter Penhallow, speaker inferred')
    await screen.findByRole('region', { name: 'Quote, Walter Penhallow' })
    await userEvent.keyboard('y')
    await waitFor(() => expect(badges(CONFIRMED)).toHaveLength(1))
    expect(bar.textContent).toContain('2 of 2 · Walter Penhallow')
    await userEvent.keyboard('y')
    await waitFor(() => expect(badges(CONFIRMED)).toHaveLength(2))
    expect(bar.textContent).toContain('Every quote of this story has been looked at.')
    expect(badges('Quote, Ines Falk: IF')).toHaveLength(1)
  })

  test('gives a quote to somebody else by a number, or to nobody', async () => {
    await openCheck()
    await userEvent.keyboard('11')
    await waitFor(() =>
      expect(badges('Quote, Ines Falk, corrected by the reader: IF')).toHaveLength(1),
    )
    await userEvent.keyboard('u')
    await waitFor(() =>
      expect(badges('Quote, speaker not stated, confirmed by the reader: ?')).toHaveLength(1),
    )
  })

  test('gives a quote to somebody who isn’t named in the story, and keys are letters there', async () => {
    const { bar, container } = await openCheck()
    await userEvent.click(within(bar).getByText('Somebody else'))
    const field = within(bar).getByRole('textbox', { name: 'Name, as fully as you know it' })
    await userEvent.type(field, '  {Enter}')
    expect(bar.textContent).toContain('1 of 2 · Walter Penhallow')
    await userEvent.type(field, 'Anna  Quill ')
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.type(field, '{Enter}')
    await waitFor(() =>
      expect(badges('Quote, Anna Quill, corrected by the reader: AQ')).toHaveLength(1),
    )
    expect(bar.textContent).toContain('2 of 2 · Walter Penhallow')
    expect(within(bar).queryByDisplayValue(/Anna/)).toBeNull()
  })

  test('Escape folds the names away first, and then ends the check', async () => {
    const { bar } = await openCheck()
    await userEvent.keyboard('1')
    const names = within(bar).getByRole('group')
    expect(names.hasAttribute('open')).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(names.hasAttribute('open')).toBe(false)
    expect(bar.isConnected).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Check this story' })).toBeNull()
  })

  test('offers everybody, the first nine with a key', async () => {
    const FIRST = 'Ana Bea Cara Dora Ella Fay Gina Hilda Ines Jana Kira'.split(' ')
    const said = FIRST.map((name) => `“We have waited,” said ${name} Oster, a builder.`)
    const { bar } = await openCheck(`${RAIN}\n${said.join('\n\n')}\n`)
    await userEvent.click(within(bar).getByText('Somebody else'))
    const names = within(within(bar).getByRole('group')).getAllByRole('button', { name: /Oster/ })
    expect(names).toHaveLength(FIRST.length)
    expect(names.filter((one) => one.hasAttribute('aria-keyshortcuts')).length).toBeLessThan(10)
    await userEvent.click(names.at(-1) ?? bar)
    await waitFor(() => expect(badges(/corrected by the reader/)).toHaveLength(1))
  })

  describe('of what was said in halves', () => {
    const also = (name: string) =>
      screen.queryByRole('button', { name: new RegExp(`^This half too: ${name}`) })

    test('gives one to whom the other was given, by one key', async () => {
      await openCheck()
      await userEvent.keyboard('11')
      expect(also('Ines Falk')).not.toBeNull()
      await userEvent.keyboard('h')
      await waitFor(() =>
        expect(badges('Quote, Ines Falk, corrected by the reader: IF')).toHaveLength(2),
      )
    })

    test('also to somebody who isn’t named in the story', async () => {
      const { bar } = await openCheck()
      await userEvent.click(within(bar).getByText('Somebody else'))
      await userEvent.type(within(bar).getByRole('textbox'), 'Anna Quill{Enter}')
      await userEvent.click(also('Anna Quill') ?? bar)
      await waitFor(() =>
        expect(badges('Quote, Anna Quill, corrected by the reader: AQ')).toHaveLength(2),
      )
    })

    test.each([
      ['where nothing was decided', RAIN, 'n'],
      ['where the other was confirmed', RAIN, 'y'],
      ['where the other was given to nobody', RAIN, 'u'],
      ['where that was taken back', RAIN, '11zn'],
      [
        'where it is no half',
        RAIN.replace('“The pen', 'It rained.\n\nMary Oster left. “The pen'),
        '11',
      ],
    ])('offers nobody %s', async (_, story, keys) => {
      const { bar } = await openCheck(story)
      await userEvent.keyboard(keys)
      await waitFor(() => expect(bar.textContent).toContain('2 of 2'))
      expect(also('')).toBeNull()
      await userEvent.keyboard('h')
      expect(bar.textContent).toContain('2 of 2')
    })
  })

  test('offers whoever was named last before the quote first', async () => {
    const { bar } = await openCheck(
      `${RAIN}\n“Nobody asked us,” said Jon Ebbe.\n\nMary Oster left. “It was late,” she said.\n`,
    )
    await userEvent.keyboard('nn')
    expect(bar.textContent).toContain('Mary Oster, speaker inferred')
    const names = within(bar)
      .getAllByRole('button', { hidden: true })
      .map((one) => one.textContent)
    expect(names.slice(1, 4)).toEqual(['Jon Ebbe 1', 'Ines Falk 2', 'Walter Penhallow 3'])
  })

  test('a number shows who there is, and chooses among those that are seen alone', async () => {
    const { bar } = await openCheck()
    const others = within(bar).getByText('Somebody else').closest('details')
    expect(others?.open).toBe(false)
    await userEvent.keyboard('1')
    expect(others?.open).toBe(true)
    const said = () => screen.getAllByRole('status').map((one) => one.textContent)
    await waitFor(() => expect(said()).toContain('Somebody else, 1 Ines Falk'))
    expect(badges(GUESSED)).toHaveLength(2)
    // Nobody has that number.
    await userEvent.keyboard('2')
    expect(bar.textContent).toContain('1 of 2 · Walter Penhallow')
    await userEvent.keyboard('1')
    await waitFor(() =>
      expect(badges('Quote, Ines Falk, corrected by the reader: IF')).toHaveLength(1),
    )
    // Those of the next quote are folded away again.
    expect(bar.querySelector('details')?.open).toBe(false)
    await userEvent.keyboard('1')
    expect(badges(GUESSED)).toHaveLength(1)
  })

  test('keeps the keyboard where a number shows the names, which the answers give way to', async () => {
    const { bar } = await openCheck()
    within(bar).getByRole('button', { name: /^Yes/ }).focus()
    await userEvent.keyboard('1')
    expect(document.activeElement).toBe(bar)
  })

  const ENDS: readonly [string, (bar: HTMLElement) => Promise<unknown>][] = [
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its key', () => userEvent.keyboard('v')],
    [
      'Done',
      (bar: HTMLElement) => userEvent.click(within(bar).getByRole('button', { name: /Done/ })),
    ],
  ]
  for (const [name, end] of ENDS) {
    test(`leaves the keyboard at the quote that was looked at, by ${name}`, async () => {
      const { bar } = await openCheck()
      await userEvent.keyboard('n')
      await end(bar)
      expect(screen.queryByRole('region', { name: 'Check this story' })).toBeNull()
      expect(document.activeElement).toBe(badges(GUESSED)[1])
    })
  }

  test('leaves the keyboard at the last quote where all were looked at, else at the text', async () => {
    const { bar } = await openCheck()
    await userEvent.keyboard('yy')
    await waitFor(() => expect(badges(CONFIRMED)).toHaveLength(2))
    await userEvent.click(within(bar).getByRole('button', { name: 'Done' }))
    expect(document.activeElement).toBe(badges(CONFIRMED)[1])
    cleanup()
    await openCheck('A wall\n\n“We have waited long enough,” said Ines Falk.\n')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  test('leaves what is passed over as it is, and comes back to it', async () => {
    const { bar } = await openCheck()
    await userEvent.keyboard('nn')
    expect(bar.textContent).toContain('2 quotes left as they are.')
    expect(badges(GUESSED)).toHaveLength(2)
    await userEvent.click(within(bar).getByRole('button', { name: 'Look again' }))
    expect(bar.textContent).toContain('1 of 2 · Walter Penhallow')
  })

  test('takes the last decision back', async () => {
    const { bar } = await openCheck()
    await userEvent.keyboard('y')
    await waitFor(() => expect(badges(CONFIRMED)).toHaveLength(1))
    await userEvent.keyboard('z')
    await waitFor(() => expect(badges(GUESSED)).toHaveLength(2))
    expect(bar.textContent).toContain('1 of 2 · Walter Penhallow')
    expect(screen.queryByRole('complementary', { name: 'Put right' })).toBeNull()
  })

  test('takes every decision back, the last one first, however fast they were taken', async () => {
    const { bar } = await openCheck()
    await userEvent.keyboard('11y')
    const corrected = 'Quote, Ines Falk, corrected by the reader: IF'
    await waitFor(() => expect(badges(corrected)).toHaveLength(1))
    await waitFor(() => expect(badges(CONFIRMED)).toHaveLength(1))
    await userEvent.keyboard('z')
    await waitFor(() => expect(badges(GUESSED)).toHaveLength(1))
    expect(badges(corrected)).toHaveLength(1)
    await userEvent.keyboard('z')
    await waitFor(() => expect(badges(GUESSED)).toHaveLength(2))
    expect(bar.textContent).toContain('1 of 2 · Walter Penhallow')
    expect(within(bar).queryByRole('button', { name: /Undo/ })).toBeNull()
    // There is nothing left to take back.
    await userEvent.keyboard('z')
    expect(badges(GUESSED)).toHaveLength(2)

    await userEvent.keyboard('yyzz')
    await waitFor(() => expect(badges(GUESSED)).toHaveLength(2))
    expect(bar.textContent).toContain('1 of 2 · Walter Penhallow')
  })

  test('ends on Escape, and its keys with it', async () => {
    await openCheck()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Check this story' })).toBeNull()
    await userEvent.keyboard('y')
    expect(badges(GUESSED)).toHaveLength(2)
  })

  test('says so where there is nothing to look at', async () => {
    const { bar } = await openCheck('A wall\n\n“We have waited long enough,” said Ines Falk.\n')
    expect(bar.textContent).toContain('No quote of this story is inferred or open.')
  })

  test('has no accessibility faults', async () => {
    const { container } = await openCheck()
    expect(await accessibilityFaults(container)).toEqual([])
  })
})
