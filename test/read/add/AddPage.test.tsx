// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Refusal } from '../../../src/library/shelf/Shelf.ts'
import { openDraftStore } from '../../../src/read/add/draftStore.ts'
import { formatNotSaved } from '../../../src/read/parts/refusalWords.ts'
import { accessibilityFaults } from '../renderApp.tsx'
import { field, hanging, openAdd, parserHere, paste, put, shelfHere } from './desk.tsx'
import { inEnglish } from '../../../src/words/translate.ts'

beforeAll(() => {
  // What a dialog asks of a browser and jsdom may not have.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(() => {
  cleanup()
  sessionStorage.clear()
  localStorage.clear()
})

const STORY = `Harbour wall to be mended by spring

By Mara Quill
12 March 2026

The harbour wall of Sandport will be mended before the spring tides, the council decided.

“We have waited long enough for stone,” said Ana Ruiz, the harbour master.

The finance office didn’t respond to a request for comment.

Share this`

const PAGE = `<h1>Harbour wall to be mended by spring</h1><p>By <a rel="author" href="/m">Mara Quill</a></p>
<p>The harbour wall of Sandport will be mended before the spring tides.</p>
<p>“We have waited long enough for stone,” said Ana Ruiz, the harbour master.</p>`

const BARE = 'Harbour wall to be mended by spring\nBy Mara Quill\nThe harbour wall of Sandport …'

const keep = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Keep' })

async function lineOf(name: string): Promise<HTMLElement> {
  const term = await screen.findByText(name, { selector: 'dt' })
  return term.closest('div')!
}

async function openHeadline() {
  fireEvent.click(await screen.findByRole('button', { name: /: Headline$/ }))
  return screen.getByRole('textbox', { name: 'Headline' })
}

describe('what is understood', () => {
  test('stands beside the field, line by line', async () => {
    openAdd()
    put(STORY)
    expect((await lineOf('Headline')).textContent).toContain('Harbour wall to be mended by spring')
    expect((await lineOf('By')).textContent).toContain('Mara Quill')
    expect((await lineOf('Day')).textContent).toContain('12 March 2026')
    expect((await lineOf('Language')).textContent).toContain('English')
    expect((await lineOf('Address')).textContent).toContain('not found')
  })

  test('names who is quoted, who did not respond, and what looks like page furniture', async () => {
    openAdd()
    put(STORY)
    expect(await screen.findByRole('heading', { name: '1 quote, 1 did not respond' })).toBeTruthy()
    expect(screen.getByText('Ana Ruiz, harbour master')).toBeTruthy()
    expect(screen.getByText('“We have waited long enough for stone”')).toBeTruthy()
    expect(screen.getByText(/^1 line seems to be from around the story/)).toBeTruthy()
  })

  test('says nothing of an empty field', () => {
    openAdd()
    expect(screen.queryByText('Headline', { selector: 'dt' })).toBeNull()
    expect(keep().disabled).toBe(true)
  })

  test('shows what would turn a name around as a sign', async () => {
    openAdd()
    put(STORY.replace('Mara Quill', 'Mara \u202eQuill'))
    expect((await lineOf('By')).textContent).not.toContain('\u202e')
  })

  test('is not there for a text that the parser gives up, which can be kept all the same', async () => {
    const shelf = shelfHere()
    openAdd({ parser: parserHere(hanging).parser, shelf })
    put(STORY)
    expect(
      await screen.findByText(/Couldn’t analyse this text. It will be kept as plain/),
    ).toBeTruthy()
    fireEvent.click(keep())
    expect(await screen.findByText(/^Opened /)).toBeTruthy()
    const [story] = await shelf.list('story')
    expect(story?.content).toMatchObject({ text: STORY, format: 'plain', unread: true })
  })
})

describe('a line of the head', () => {
  test('is put right with Enter, and the text stays as it came', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    await userEvent.type(await openHeadline(), '{Control>}a{/Control}A wall, at last{Enter}')
    await waitFor(async () =>
      expect((await lineOf('Headline')).textContent).toContain('A wall, at last'),
    )
    expect(screen.getByText('put right by you')).toBeTruthy()
    fireEvent.click(keep())
    await screen.findByText(/^Opened a-wall-at-last/)
    const [story] = await shelf.list('story')
    expect(story?.content).toMatchObject({ text: STORY, head: { title: 'A wall, at last' } })
  })

  test('is left as it was with Escape', async () => {
    const { parser, heard } = parserHere()
    openAdd({ parser })
    put(STORY)
    await userEvent.type(await openHeadline(), 'Something else{Escape}')
    expect((await lineOf('Headline')).textContent).toContain('Harbour wall to be mended')
    expect(heard.every(({ head }) => head?.title === undefined)).toBe(true)
  })

  test('that was put right goes back to what was found', async () => {
    openAdd()
    put(STORY)
    await userEvent.type(await openHeadline(), 'Other{Enter}')
    await openHeadline()
    fireEvent.click(screen.getByRole('button', { name: 'As it was found' }))
    await waitFor(async () =>
      expect((await lineOf('Headline')).textContent).toMatch(/^HeadlineHarbour wall.*Change$/),
    )
  })

  test('that is no address is refused in words', async () => {
    openAdd()
    put(STORY)
    fireEvent.click(await screen.findByRole('button', { name: 'Add: Address' }))
    const entry = screen.getByRole('textbox', { name: 'Address' })
    await userEvent.type(entry, 'javascript:alert(1){Enter}')
    expect(screen.getByRole('alert').textContent).toBe(
      'Give the whole address, as in https://example.org/story.',
    )
    expect(document.activeElement).toBe(entry)
  })
})

describe('a line of the head that is still open', () => {
  test.each([
    ['Keep', () => fireEvent.click(keep())],
    [
      'Control and Enter',
      () => fireEvent.keyDown(document.activeElement!, { key: 'Enter', ctrlKey: true }),
    ],
  ])('is taken in with %s', async (_, press) => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    fireEvent.change(await openHeadline(), { target: { value: 'A wall, at last' } })
    press()
    await screen.findByText(/^Opened a-wall-at-last/)
    const [story] = await shelf.list('story')
    expect(story?.content.head).toEqual({ title: 'A wall, at last' })
  })

  test('stops with its words where it can’t be kept, and nothing is kept', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    fireEvent.click(await screen.findByRole('button', { name: 'Add: Address' }))
    const entry = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' })
    fireEvent.change(entry, { target: { value: 'nowhere' } })
    field().focus()
    fireEvent.click(keep())
    expect(screen.getByRole('alert').textContent).toContain('Give the whole address')
    expect([entry.value, document.activeElement]).toEqual(['nowhere', entry])
    expect(await shelf.count('story')).toBe(0)
  })

  test('stops where a day is typed by half, which the browser gives as nothing', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    fireEvent.click(await screen.findByRole('button', { name: 'Change: Day' }))
    const entry = screen.getByLabelText<HTMLInputElement>('Day', { selector: 'input' })
    fireEvent.change(entry, { target: { value: '' } })
    Object.defineProperty(entry, 'validity', { value: { badInput: true } })
    fireEvent.click(keep())
    expect(screen.getByRole('alert').textContent).toBe('Give day, month and year.')
    expect(await shelf.count('story')).toBe(0)
  })

  test('that was left is not taken in', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    await userEvent.type(await openHeadline(), 'Something else{Escape}')
    fireEvent.click(keep())
    await screen.findByText(/^Opened /)
    const [story] = await shelf.list('story')
    expect(story?.content.head).toEqual({})
  })
})

describe('what the story says of itself', () => {
  test.each([
    ['By', 'textbox', 'Mara Quill'],
    ['Language', 'combobox', 'English'],
  ])('can’t be emptied in silence: %s', async (name, role, says) => {
    openAdd()
    put(STORY)
    fireEvent.click(await screen.findByRole('button', { name: `Change: ${name}` }))
    fireEvent.change(screen.getByRole(role, { name }), { target: { value: '' } })
    fireEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByRole('alert').textContent).toBe(
      `It can’t be left empty: the story says “${says}”.`,
    )
  })

  test('is back where the reader’s own words are emptied, and that is said before', async () => {
    openAdd()
    put(STORY)
    await userEvent.type(await openHeadline(), 'Other{Enter}')
    fireEvent.change(await openHeadline(), { target: { value: ' ' } })
    expect(screen.getByText(/^Left empty, it is again as it was found/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Done' }))
    await waitFor(async () =>
      expect((await lineOf('Headline')).textContent).toMatch(/^HeadlineHarbour wall.*Change$/),
    )
  })
})

describe('a page from the clipboard', () => {
  test('is kept as it was given, and its words are shown', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    paste(PAGE, BARE)
    expect(await screen.findByText('Pasted as a page')).toBeTruthy()
    expect(field().value).toContain('By Mara Quill\n\nThe harbour wall of Sandport will be mended')
    fireEvent.click(keep())
    await screen.findByText(/^Opened /)
    const [story] = await shelf.list('story')
    expect(story?.content).toMatchObject({ format: 'html', text: PAGE, way: 'paste' })
  })

  test('is taken as plain text on request, and as a page again', async () => {
    openAdd()
    paste(PAGE, BARE)
    fireEvent.click(await screen.findByRole('button', { name: 'Paste as plain text' }))
    expect(field().value).toBe(BARE)
    fireEvent.click(screen.getByRole('button', { name: 'Paste as a page' }))
    expect(field().value).toContain('the harbour master')
    expect(screen.getByText('Pasted as a page')).toBeTruthy()
  })

  test('that is typed over is plain text, and can be had back', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    paste(PAGE, BARE)
    await screen.findByText('Pasted as a page')
    const shown = field().value
    put(`${shown}\nOne more line.`)
    expect(screen.getByText('Changed by you, and so kept as plain text')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Back to what was pasted' }))
    expect(field().value).toBe(shown)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field().value).toBe(`${shown}\nOne more line.`)
    fireEvent.click(keep())
    await screen.findByText(/^Opened /)
    const [story] = await shelf.list('story')
    expect(story?.content).toMatchObject({ format: 'plain', text: `${shown}\nOne more line.` })
  })

  test('that has lost its lines gives way to the clipboard’s own words', async () => {
    openAdd()
    paste(`<div style="white-space: pre">${STORY}</div>`, STORY)
    expect((await lineOf('By')).textContent).toContain('Mara Quill')
    expect(field().value).toBe(STORY)
    expect(screen.queryByText('Pasted as a page')).toBeNull()
  })

  test('is read also where the clipboard has no words beside it', async () => {
    openAdd()
    paste(PAGE, '')
    expect(await screen.findByText('Pasted as a page')).toBeTruthy()
    expect(field().value).toContain('the harbour master')
  })

  test('is taken out again with Control and Z, and what it replaced is back', async () => {
    openAdd()
    put('My own words')
    paste(PAGE, BARE)
    await screen.findByText('Pasted as a page')
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true })
    expect(field().value).toBe('My own words')
  })

  test('that was typed over is left to the browser’s own undo', async () => {
    openAdd()
    paste(PAGE, BARE)
    await screen.findByText('Pasted as a page')
    put('Other words')
    expect(fireEvent.keyDown(field(), { key: 'z', ctrlKey: true })).toBe(true)
    expect(field().value).toBe('Other words')
  })

  test('never becomes part of the page', async () => {
    const { container } = openAdd()
    paste(`${PAGE}<img src=x onerror="alert(1)"><script>alert(1)</script>`, BARE)
    await screen.findByText('Pasted as a page')
    expect(container.querySelector('img, script')).toBeNull()
  })

  test('in the middle of a text adds its words alone', () => {
    openAdd()
    put('Before after')
    field().setSelectionRange(7, 7)
    const clipboardData = { getData: () => PAGE, files: [] }
    expect(fireEvent.paste(field(), { clipboardData })).toBe(true)
  })

  test('in place of another story takes along nothing that was said of that', async () => {
    const { parser, heard } = parserHere()
    openAdd({ parser })
    put(STORY)
    await userEvent.type(await openHeadline(), 'Other{Enter}')
    paste(PAGE, BARE)
    await screen.findByText('Pasted as a page')
    expect(heard.at(-1)).toMatchObject({ content: PAGE, head: {} })
  })
})

describe('keeping', () => {
  test('opens the story, and leaves the field empty', async () => {
    openAdd()
    put(STORY)
    fireEvent.click(keep())
    await screen.findByText(/^Opened harbour-wall-to-be-mended-by-spring/)
    cleanup()
    openAdd()
    expect(field().value).toBe('')
  })

  test('is done with Control and Enter too', async () => {
    openAdd()
    put(STORY)
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
    expect(await screen.findByText(/^Opened /)).toBeTruthy()
  })

  test.each<Refusal>(['full', 'unavailable', 'blocked', 'newer', 'slow', 'notFetched', 'failed'])(
    'that is refused leaves the text in the field and says why: %s',
    async (refusal) => {
      openAdd({ shelf: shelfHere(() => ({ state: 'refused', refusal })) })
      put(STORY)
      fireEvent.click(keep())
      expect((await screen.findByRole('alert')).textContent).toContain(
        formatNotSaved(inEnglish, refusal),
      )
      expect(field().value).toBe(STORY)
      expect(screen.getByRole('button', { name: 'Download a copy' })).toBeTruthy()
    },
  )

  test('works at the next try', async () => {
    let room = false
    const shelf = shelfHere()
    const save: typeof shelf.save = (changes) =>
      room ? shelf.save(changes) : Promise.resolve({ state: 'refused', refusal: 'full' })
    openAdd({ shelf: { ...shelf, save } })
    put(STORY)
    fireEvent.click(keep())
    const again = await screen.findByRole('button', { name: 'Try again' })
    room = true
    fireEvent.click(again)
    expect(await screen.findByText(/^Opened /)).toBeTruthy()
  })

  test('says so where what keeps it could not be fetched, and the keyboard stays', async () => {
    openAdd({ shelf: null })
    put(STORY)
    keep().focus()
    fireEvent.click(keep())
    expect((await screen.findByRole('alert')).textContent).toContain(
      formatNotSaved(inEnglish, 'notFetched'),
    )
    expect(document.activeElement).toBe(keep())
  })

  test('is told on the page that the story opens on, and is undone there', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    await userEvent.click(keep())
    const notice = await screen.findByRole('complementary', { name: 'Kept' })
    expect(notice.textContent).toContain('Kept on this device.')
    expect(await shelf.count('story')).toBe(1)
    await userEvent.click(within(notice).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(field().value).toBe(STORY))
    expect(await shelf.count('story')).toBe(0)
    expect(screen.queryByRole('complementary', { name: 'Kept' })).toBeNull()
  })

  test('is told until the reader closes it, and the story stays', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    await userEvent.click(keep())
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('complementary', { name: 'Kept' })).toBeNull()
    expect(document.activeElement?.id).toBe('main')
    expect(await shelf.count('story')).toBe(1)
  })

  test('isn’t taken back in place of another story that stands in the field by then', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    await userEvent.click(keep())
    const notice = await screen.findByRole('complementary', { name: 'Kept' })
    const field = openDraftStore(window)
    field.change({ text: 'Another story.' })
    field.flush()
    await userEvent.click(within(notice).getByRole('button', { name: 'Undo' }))
    expect(notice.textContent).toContain('or another one stands there')
    expect(openDraftStore(window).peek().text).toBe('Another story.')
    expect(await shelf.count('story')).toBe(1)
  })

  test('has its words in the field again before the story goes', async () => {
    const shelf = shelfHere()
    const there: string[] = []
    const undo: typeof shelf.undo = (batch) => {
      there.push(openDraftStore(window).peek().text)
      return shelf.undo(batch)
    }
    openAdd({ shelf: { ...shelf, undo } })
    put(STORY)
    await userEvent.click(keep())
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(there).toEqual([STORY]))
  })

  test('that was changed since stays, and that is said', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    await userEvent.click(keep())
    const undo = await screen.findByRole('button', { name: 'Undo' })
    const [story] = await shelf.list('story')
    const { id, slug, content } = story!
    await shelf.save([{ kind: 'story', id, slug, content: { ...content, unread: true } }])
    await userEvent.click(undo)
    expect(await screen.findByText(/^The story has been changed since, and stays/)).toBeTruthy()
    expect(await shelf.count('story')).toBe(1)
  })

  test('that can’t be undone says why, and the story stays', async () => {
    const shelf = shelfHere()
    openAdd({
      shelf: { ...shelf, undo: () => Promise.resolve({ state: 'refused', refusal: 'slow' }) },
    })
    put(STORY)
    await userEvent.click(keep())
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText(formatNotSaved(inEnglish, 'slow'))).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
    expect(await shelf.count('story')).toBe(1)
  })
})

describe('while a story is written', () => {
  /** A shelf that writes only when it is told to. */
  function slowShelf() {
    const shelf = shelfHere()
    let write = () => {}
    const told = new Promise<void>((resolve) => {
      write = resolve
    })
    const save = vi.fn<typeof shelf.save>(async (changes) => {
      await told
      return shelf.save(changes)
    })
    return { shelf: { ...shelf, save }, write: () => write(), save }
  }

  test('what is typed stays in the field, and that is said', async () => {
    const { shelf, write, save } = slowShelf()
    openAdd({ shelf })
    put(STORY)
    fireEvent.click(keep())
    await waitFor(() => expect(save).toHaveBeenCalled())
    put(`${STORY}\n\nOne more line.`)
    write()
    expect(await screen.findByText(/^The story is kept as it was when/)).toBeTruthy()
    expect(field().value).toBe(`${STORY}\n\nOne more line.`)
    expect((await shelf.list('story')).map(({ content }) => content.text)).toEqual([STORY])
  })

  test('whoever leaves the page isn’t led away, and the story is kept once', async () => {
    const { shelf, write, save } = slowShelf()
    const { unmount } = openAdd({ shelf })
    put(STORY)
    fireEvent.click(keep())
    await waitFor(() => expect(save).toHaveBeenCalled())
    unmount()
    write()
    await waitFor(() => expect(sessionStorage).toHaveLength(0))
    expect(await shelf.count('story')).toBe(1)
  })

  test('what is typed at the next visit stays too', async () => {
    const { shelf, write, save } = slowShelf()
    const { unmount } = openAdd({ shelf })
    put(STORY)
    fireEvent.click(keep())
    await waitFor(() => expect(save).toHaveBeenCalled())
    unmount()
    const next = openAdd({ shelf })
    put('Other words')
    next.unmount()
    write()
    await waitFor(async () => expect(await shelf.count('story')).toBe(1))
    openAdd({ shelf })
    expect(field().value).toBe('Other words')
  })
})

describe('the same story again', () => {
  async function keepTwice() {
    const shelf = shelfHere()
    openAdd({ shelf })
    put(STORY)
    fireEvent.click(keep())
    await screen.findByText(/^Opened /)
    cleanup()
    openAdd({ shelf })
    put(STORY)
    fireEvent.click(keep())
    const dialog = await screen.findByRole('dialog', { name: 'This story is here already' })
    return { shelf, dialog }
  }

  test('is opened on request, and not kept twice', async () => {
    const { shelf, dialog } = await keepTwice()
    fireEvent.click(within(dialog).getByRole('link', { name: 'Open it' }))
    expect(await screen.findByText(/^Opened harbour-wall/)).toBeTruthy()
    expect(await shelf.count('story')).toBe(1)
  })

  test('is kept as another version on request', async () => {
    const { shelf, dialog } = await keepTwice()
    const [first] = await shelf.list('story')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep both as versions' }))
    expect(await screen.findByText(/^Opened /)).toBeTruthy()
    const stories = await shelf.list('story')
    expect(new Set(stories.map(({ content }) => content.versionOf))).toEqual(
      new Set([null, first?.slug]),
    )
  })

  test('is left in the field on request', async () => {
    const { shelf, dialog } = await keepTwice()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Leave it' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(field().value).toBe(STORY)
    expect(await shelf.count('story')).toBe(1)
  })
})

describe('what was typed', () => {
  test('is there again when the page is', () => {
    openAdd()
    put(STORY)
    cleanup()
    openAdd()
    expect(field().value).toBe(STORY)
  })

  test('comes back after it was cleared', () => {
    openAdd()
    put(STORY)
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(field().value).toBe('')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field().value).toBe(STORY)
  })

  test('comes back after it was deleted by hand', () => {
    openAdd()
    put(STORY)
    put('')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field().value).toBe(STORY)
  })
})

describe('the keyboard', () => {
  test('is in the field after Clear, and after Undo, whose button is gone', async () => {
    openAdd()
    put(STORY)
    await userEvent.click(await screen.findByRole('button', { name: 'Clear' }))
    expect(document.activeElement).toBe(field())
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe(STORY)
  })

  test('goes on beside what is gone, whatever that was', async () => {
    openAdd()
    const speakers = Array.from(
      { length: 10 },
      (_, at) => `“We wait ${at},” said Ana${'abcdefghij'[at]} Ruiz${at}.`,
    )
    put(`A wall at last\n\n${speakers.join('\n\n')}`)
    const more = await screen.findByRole('button', { name: /more speaker/ })
    await userEvent.click(more)
    expect(more.isConnected).toBe(false)
    await waitFor(() => expect(document.activeElement?.closest('.said')).not.toBeNull())
  })
})

describe('a story that a closed tab left', () => {
  const leave = (text: string) =>
    localStorage.setItem('on-record-draft left', JSON.stringify([{ tab: 'gone', draft: { text } }]))
  const left = () => localStorage.getItem('on-record-draft left')

  test('is offered to an empty field, and put there', async () => {
    leave('A wall at last')
    const { container } = openAdd()
    expect((await screen.findByRole('alert')).textContent).toContain('A story was left in a tab')
    expect(field().value).toBe('')
    expect(await accessibilityFaults(container)).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Put it in the field' }))
    expect(field().value).toBe('A wall at last')
    expect(left()).not.toContain('gone')
  })

  test('is thrown away when the reader says so, and not offered again', async () => {
    leave('A wall at last')
    openAdd()
    fireEvent.click(await screen.findByRole('button', { name: 'Throw it away' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(left()).toBeNull()
  })

  test('is not offered over words that stand in the field, and waits', async () => {
    sessionStorage.setItem('on-record-draft add', JSON.stringify({ text: 'A ferry' }))
    leave('A wall at last')
    openAdd()
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(left()).toContain('A wall at last')
  })
})

describe('a file', () => {
  function drop(name: string, content: string | Uint8Array<ArrayBuffer>) {
    const file = new File([content], name)
    // jsdom's files can't be read this way.
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    file.arrayBuffer = () => Promise.resolve(bytes.buffer)
    const items = [{ kind: 'file', getAsFile: () => file }]
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], items, files: [file] } })
  }

  test('of text fills the field, and is kept with its name and its line breaks', async () => {
    const shelf = shelfHere()
    openAdd({ shelf })
    const text = STORY.replaceAll('\n', '\r\n')
    drop('wall.txt', text)
    expect(await screen.findByText('“wall.txt” is in the field.')).toBeTruthy()
    expect(field().value).toBe(STORY)
    fireEvent.click(keep())
    await screen.findByText(/^Opened /)
    const [story] = await shelf.list('story')
    expect(story?.content).toMatchObject({ text, file: 'wall.txt', way: 'file', format: 'plain' })
  })

  test.each([
    ['wall.md', '# A wall\n\nIt was *mended*.', 'markdown'],
    ['wall.html', PAGE, 'html'],
  ])('is read by its ending: %s', async (name, text, format) => {
    const shelf = shelfHere()
    openAdd({ shelf })
    drop(name, text)
    await screen.findByText(`“${name}” is in the field.`)
    fireEvent.click(keep())
    await screen.findByText(/^Opened /)
    const [story] = await shelf.list('story')
    expect(story?.content).toMatchObject({ text, format })
  })

  test('takes the place of nothing unasked', async () => {
    openAdd()
    put('My own words')
    drop('wall.txt', STORY)
    const asked = await screen.findByRole('alert')
    expect(asked.textContent).toContain('wall.txt')
    expect(field().value).toBe('My own words')
    fireEvent.click(within(asked).getByRole('button', { name: 'Put it in place of that' }))
    expect(field().value).toBe(STORY)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field().value).toBe('My own words')
  })

  test.each([
    ['nothing.txt', ''],
    ['blank.md', ' \n\t\n'],
    ['scripts.html', '<html><script>show()</script></html>'],
  ])('without words is not said to be in the field: %s', async (name, text) => {
    openAdd()
    drop(name, text)
    expect(
      await screen.findByText(`“${name}” can’t be read. No words were found in it.`),
    ).toBeTruthy()
    expect(field().value).toBe('')
  })

  test('that is no text is refused in words', async () => {
    openAdd()
    drop('wall.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))
    expect(
      await screen.findByText(/“wall.txt” can’t be read. It is not text: it is a JPEG/),
    ).toBeTruthy()
    expect(field().value).toBe('')
  })
})

describe('the page for everybody', () => {
  test('has no faults that a machine can find', async () => {
    const { container } = openAdd()
    expect(await accessibilityFaults(container)).toEqual([])
    paste(PAGE, BARE)
    await screen.findByText('Pasted as a page')
    await openHeadline()
    expect(await accessibilityFaults(container)).toEqual([])
  })
})
