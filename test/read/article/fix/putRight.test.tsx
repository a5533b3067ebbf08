// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { type Correction, correctionOf } from '../../../../src/article/corrections/Correction.ts'
import { createCorrections } from '../../../../src/library/corrections/corrections.ts'
import { likeBrowser } from '../../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../../renderApp.tsx'
import { HARBOUR } from '../../seeds.ts'
import { memoryShelf } from './memoryShelf.ts'

likeBrowser()

async function openHarbour(hash = '', shelf = memoryShelf()) {
  const page = renderApp(
    `/articles/harbour${hash}`,
    { harbour: HARBOUR },
    { corrections: createCorrections(window, () => shelf) },
  )
  await screen.findByRole('heading', { level: 1 })
  return page
}

/** Fisherman Bram Oster's: the last quote of the story. */
const OSTERS = '#q5'

const press = async (name: string | RegExp, place = 0) => {
  const button = (await screen.findAllByRole('button', { name }))[place]
  await userEvent.click(button!)
}
const badges = (name: string | RegExp) => screen.queryAllByRole('button', { name })

async function openForm() {
  await press('Correct this')
  return screen.findByRole('form', { name: 'Put the quote right' })
}

const choose = async (label: string | RegExp, option: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), option)

describe('a quote', () => {
  test('is given to another speaker, says that it is corrected, and goes back on Undo', async () => {
    await openHarbour(OSTERS)
    await openForm()
    await choose('Who said it?', 'Ines Falk')
    await press('Save')
    const notice = await screen.findByRole('complementary', { name: 'Put right' })
    expect(notice.textContent).toContain('Said by Ines Falk')
    expect(badges('Quote, Ines Falk, corrected by the reader: IF')).toHaveLength(1)
    expect(screen.queryByRole('form')).toBeNull()

    await press('Undo')
    await waitFor(() => expect(badges('Quote, Bram Oster: BO')).toHaveLength(1))
    expect(screen.queryByRole('complementary', { name: 'Put right' })).toBeNull()
  })

  test('is given to another speaker with what goes on from it, where the reader says so', async () => {
    await openHarbour('#q2')
    const form = await openForm()
    await choose('Who said it?', 'Bram Oster')
    await userEvent.click(
      within(form).getByRole('checkbox', { name: /Also .*The stones will not/ }),
    )
    await press('Save')
    const notice = await screen.findByRole('complementary', { name: 'Put right' })
    expect(notice.textContent).toContain('2 things put right')
    expect(badges(/^Quote, Bram Oster.*corrected/).length).toBeGreaterThanOrEqual(2)
  })

  test('of another paragraph isn’t asked about with it', async () => {
    await openHarbour(OSTERS)
    const form = await openForm()
    expect(within(form).queryByRole('checkbox', { name: /^Also/ })).toBeNull()
  })

  test('is corrected once, however often the same is said of it', async () => {
    await openHarbour(OSTERS)
    for (const _ of ['first', 'again']) {
      await openForm()
      await choose('Who said it?', 'Ines Falk')
      await press('Save')
      await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
    }
    expect(badges('Quote, Ines Falk, corrected by the reader: IF')).toHaveLength(1)
    // One Undo takes it back, since there is one.
    await press('Undo')
    await waitFor(() => expect(badges('Quote, Bram Oster: BO')).toHaveLength(1))
  })

  test('is given to somebody whose name is typed', async () => {
    await openHarbour(OSTERS)
    await openForm()
    await choose('Who said it?', 'Somebody else …')
    await userEvent.type(screen.getByLabelText(/^Name/), 'Jon Ebbe')
    await choose('That is', 'a group of people')
    await press('Save')
    const card = await screen.findByRole('region', { name: 'Quote, Jon Ebbe' })
    expect(within(card).getByText('put right by the reader, not found in the text')).toBeTruthy()
  })

  test('is none, and its card is gone; Undo has the keyboard', async () => {
    await openHarbour(OSTERS)
    await openForm()
    await userEvent.click(screen.getByRole('radio', { name: 'It is not a quote' }))
    await press('Save')
    await waitFor(() => expect(badges(/Bram Oster/)).toHaveLength(0))
    expect(document.activeElement?.textContent).toBe('Undo')
  })

  test('begins a word later and ends a word earlier', async () => {
    await openHarbour(OSTERS)
    await openForm()
    await userEvent.click(screen.getByRole('radio', { name: 'It begins or ends elsewhere' }))
    await press('Begin a word later')
    await press('End a word earlier')
    await press('Save')
    await waitFor(() =>
      expect(document.querySelector('q[data-state=open]')?.textContent).toBe('father laid those'),
    )
  })

  test('is of a person who has two names', async () => {
    await openHarbour(OSTERS)
    await openForm()
    await userEvent.click(screen.getByRole('radio', { name: 'Two names are one person' }))
    await choose('Bram Oster is the same as', 'Ines Falk')
    await press('Save')
    await waitFor(() => expect(badges(/^Quote, Ines Falk/).length).toBeGreaterThan(2))
    expect(badges(/Bram Oster/)).toHaveLength(0)
  })

  test('keeps what was typed when its card is closed by accident, and forgets it on Cancel', async () => {
    await openHarbour(OSTERS)
    await openForm()
    await choose('Who said it?', 'Somebody else …')
    await userEvent.type(screen.getByLabelText(/^Name/), 'Jon Eb')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('form')).toBeNull()
    await press(/^Quote, Bram Oster: /)
    expect(await screen.findByLabelText(/^Name/)).toHaveProperty('value', 'Jon Eb')
    await press('Cancel')
    await openForm()
    expect(screen.queryByLabelText(/^Name/)).toBeNull()
  })

  test('has a form without barriers that axe finds, whatever is wrong', async () => {
    const { container } = await openHarbour(OSTERS)
    await openForm()
    await choose('Who said it?', 'Somebody else …')
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.click(screen.getByRole('radio', { name: 'It begins or ends elsewhere' }))
    expect(await accessibilityFaults(container)).toEqual([])
  })
})

describe('words that are a quote', () => {
  test('are marked without a mouse: a paragraph, then its words, then who', async () => {
    const { container } = await openHarbour()
    await press('Corrections')
    await press('Mark a quote')
    const dialog = await screen.findByRole('dialog', { name: 'This is a quote' })
    const paragraphs = within(dialog).getByLabelText('In which paragraph?')
    const wall = within(paragraphs).getByRole('option', { name: /^The council of Sandport/ })
    await userEvent.selectOptions(paragraphs, wall)
    const ends = await within(dialog).findByLabelText('End with')
    await userEvent.selectOptions(ends, within(ends).getByRole('option', { name: 'Friday' }))
    await userEvent.selectOptions(within(dialog).getByLabelText('Who said it?'), 'Bram Oster')
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
    await waitFor(() =>
      expect(badges('Reported, Bram Oster, corrected by the reader: BO')).toHaveLength(1),
    )
    const marked = document.querySelector('.body [data-quote^="q1000"]')
    expect(marked?.textContent).toBe('The council of Sandport voted on Friday')
  })

  test('are marked where they are selected, as whole words', async () => {
    await openHarbour()
    const paragraph = screen.getByText(/^The council of Sandport voted on/, {
      selector: 'main .body p',
    })
    const words = paragraph.firstChild!
    // T[he council of Sandp]ort voted
    document.getSelection()!.setBaseAndExtent(words, 1, words, 20)
    fireEvent(document, new Event('selectionchange'))
    await press('This is a quote')
    const excerpt = await waitFor(() => document.querySelector('.excerpt mark')!)
    expect(excerpt.textContent).toBe('The council of Sandport')
  })
})

describe('the head', () => {
  test('is put right field by field, with a sign at what is corrected', async () => {
    const { container } = await openHarbour()
    await press('Corrections')
    await press('Put the head right')
    const form = await screen.findByRole('form', { name: 'Put the head right' })
    await userEvent.type(within(form).getByLabelText('Publisher'), 'Tern News')
    fireEvent.change(within(form).getByLabelText('Published on'), {
      target: { value: '2021-01-10' },
    })
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }))
    await screen.findByText('10 January 2021')
    expect(screen.getByText('Publisher, corrected by the reader')).toBeTruthy()
    expect(screen.getByText('Date, corrected by the reader')).toBeTruthy()
    expect(screen.queryByText('Byline, corrected by the reader')).toBeNull()
    // Both at once, since both were saved at once.
    await press('Undo')
    await screen.findByText('9 January 2021')
    expect(screen.queryByText('Publisher, corrected by the reader')).toBeNull()
  })
})

describe('the list of corrections', () => {
  const named = (name: string): Correction => correctionOf({ kind: 'publisher', name })

  test('shows what finds nothing any more with its words, and undoes one by one', async () => {
    const lost = correctionOf({
      kind: 'notQuote',
      at: { words: 'The wall will fall', before: '', after: '', start: 4 },
    })
    const { container } = await openHarbour('', memoryShelf([lost, named('Tern News')]))
    await press('Corrections')
    const desk = await screen.findByRole('region', { name: 'Corrections' })
    await within(desk).findByRole('heading', { name: 'No longer found in this text' })
    expect(within(desk).getByText('The wall will fall')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.click(within(desk).getByRole('button', { name: 'Undo: Not a quote' }))
    await waitFor(() => expect(within(desk).queryByText('The wall will fall')).toBeNull())
    expect(within(desk).getByText('Published by Tern News')).toBeTruthy()
  })

  test('takes in a file that somebody else saved', async () => {
    await openHarbour()
    await press('Corrections')
    const json = { version: 1, slug: 'harbour', corrections: [{ kind: 'publisher', name: 'Tern' }] }
    await userEvent.upload(
      await screen.findByLabelText('Open a corrections file'),
      new File([JSON.stringify(json)], 'harbour.fix.json', { type: 'application/json' }),
    )
    expect(await screen.findByText('Published by Tern')).toBeTruthy()
  })

  test('shows of a file of many corrections a beginning, and more when asked', async () => {
    await openHarbour()
    await press('Corrections')
    const corrections = Array.from({ length: 130 }, (_, at) => ({
      kind: 'publisher',
      name: `Paper ${at + 1}`,
    }))
    const json = JSON.stringify({ version: 1, slug: 'harbour', corrections })
    await userEvent.upload(
      await screen.findByLabelText('Open a corrections file'),
      new File([json], 'harbour.fix.json', { type: 'application/json' }),
    )
    const list = await screen.findByRole('list', { name: 'Put right' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(100)
    await press('Show 30 more')
    expect(within(list).getAllByRole('listitem')).toHaveLength(130)
    expect(document.activeElement?.textContent).toContain('Published by Paper 101')
    await press('Undo: Published by Paper 1')
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(129))
    expect(within(list).queryByText('Published by Paper 1')).toBeNull()
    // The keyboard goes on with the next row.
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Undo: Published by Paper 2' }),
    )
  })

  test.each([
    ['{', /^a\.json: It is not JSON/],
    [
      '{"version":1,"slug":"ferry","corrections":[]}',
      /^a\.json: It corrects “ferry”, which is another/,
    ],
  ])('says what is wrong with a file, and takes nothing in: %s', async (json, problem) => {
    await openHarbour()
    await press('Corrections')
    const field = await screen.findByLabelText('Open a corrections file')
    await userEvent.upload(field, new File([json], 'a.json', { type: 'application/json' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(problem)
  })

  test('says that nothing is kept where the browser refuses, and the correction holds', async () => {
    await openHarbour(OSTERS, memoryShelf([], false))
    await openForm()
    await choose('Who said it?', 'Ines Falk')
    await press('Save')
    const notice = await screen.findByRole('complementary', { name: 'Put right' })
    expect(notice.textContent).toContain('This browser keeps nothing')
    expect(badges('Quote, Ines Falk, corrected by the reader: IF')).toHaveLength(1)
    await press(/^Corrections/)
    expect(await screen.findByText('Not kept.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Save as a file' })).toBeTruthy()
  })
})
