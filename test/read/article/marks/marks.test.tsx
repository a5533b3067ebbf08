// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { wordsTarget } from '../../../../src/library/marks/markOf.ts'
import type { MarkContent } from '../../../../src/library/shelf/Record.ts'
import { openShelf } from '../../../../src/library/shelf/openShelf.ts'
import type { Shelf } from '../../../../src/library/shelf/Shelf.ts'
import { type ShelfDoor, createShelfDoor } from '../../../../src/library/shelf/shelfDoor.ts'
import { createSettings } from '../../../../src/library/settings.ts'
import { parseArticle } from '../../../../src/parse/parseArticle.ts'
import { spanOf } from '../../../article/corrections/corrections.ts'
import { markChange, markOf, openBrowser } from '../../../library/shelf/openTab.ts'
import { likeBrowser } from '../../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../../renderApp.tsx'
import { HARBOUR } from '../../seeds.ts'

likeBrowser({ wide: false })

const ARTICLE = parseArticle(HARBOUR)

function on(words: string, parts: Partial<MarkContent> = {}): MarkContent {
  return markOf(words, { target: wordsTarget(ARTICLE, spanOf(words, HARBOUR)), ...parts })
}

/** A browser with these marks on its disk. */
async function keeping(...contents: readonly MarkContent[]) {
  const { storage } = openBrowser()
  const open = (): Shelf => openShelf({ host: window, storage })
  const shelf = open()
  await shelf.save(contents.map((content, at) => markChange(`m${at}`, content, 'harbour')))
  return { shelf, door: createShelfDoor(window, () => Promise.resolve(shelf)) }
}

async function openHarbour(door: ShelfDoor, hash = '') {
  const page = renderApp(`/articles/harbour${hash}`, { harbour: HARBOUR }, { door })
  await screen.findByRole('heading', { level: 1 })
  return page
}

/** The same disk, without room for anything more. */
function refusing(shelf: Shelf): ShelfDoor {
  const full: Shelf = {
    ...shelf,
    save: () => Promise.resolve({ state: 'refused', refusal: 'full' }),
  }
  return createShelfDoor(window, () => Promise.resolve(full))
}

const pieces = (kind: string) =>
  [...document.querySelectorAll(`.story mark.stroke-${kind}`)].map((mark) => mark.textContent)

describe('marked words', () => {
  test('are real elements, described by their kind and their note', async () => {
    const { door } = await keeping(on('voted', { note: 'How many?' }))
    await openHarbour(door)
    const mark = await waitFor(() => {
      const found = document.querySelector('.story mark.stroke')
      if (!found) throw new Error('Not yet')
      return found
    })
    expect(mark.textContent).toBe('voted')
    const described = document.getElementById(mark.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe('Marked as fact. Note: How many?')
  })

  test('lie over each other and over quotes, and no letter of the text is lost', async () => {
    const { door } = await keeping(
      on('The council of Sandport voted on Friday to mend'),
      on('Friday to mend the wall. “We have', { kind: 'question' }),
    )
    await openHarbour(door)
    await waitFor(() =>
      expect(pieces('question').join('')).toBe('Friday to mend the wall. “We have'),
    )
    expect(pieces('fact').join('')).toBe('The council of Sandport voted on Friday to mend')
  })

  test('are said at both ends where the reader wishes that of quotes', async () => {
    const settings = createSettings(window)
    settings.change({ said: 'ends' })
    const { door } = await keeping(on('voted'))
    renderApp('/articles/harbour', { harbour: HARBOUR }, { door, settings })
    await screen.findByText('Marked as fact:')
    expect(screen.getByText('End of mark.')).toBeTruthy()
  })

  test('open at their address, with the keyboard at their sign', async () => {
    const { door } = await keeping(on('voted', { note: 'How many?' }))
    await openHarbour(door, '#m-m0')
    const sign = await screen.findByRole('button', { name: 'Fact, your note' })
    await waitFor(() => expect(document.activeElement).toBe(sign))
    expect(sign.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note/ }).value).toBe(
      'How many?',
    )
  })

  test('of the headline are marked in it', async () => {
    const { door } = await keeping(on('wall to be mended'))
    await openHarbour(door)
    const headline = screen.getByRole('heading', { level: 1 })
    await waitFor(() =>
      expect(headline.querySelector('mark')?.textContent).toBe('wall to be mended'),
    )
    expect(headline.textContent).toBe('Harbour wall to be mended before winter')
  })

  test('leave a story without marks as it is', async () => {
    const { door } = await keeping()
    await openHarbour(door)
    expect(document.querySelector('.story mark, .note-sign')).toBeNull()
  })
})

describe('a note', () => {
  test('is on disk after a pause, and goes back on Undo', async () => {
    const { door, shelf } = await keeping(on('voted', { note: 'How many?' }))
    await openHarbour(door, '#m-m0')
    const field = await screen.findByRole('textbox', { name: /^Note/ })
    await userEvent.type(field, ' Who?')
    await waitFor(async () =>
      expect((await shelf.find('mark', 'm0'))?.content.note).toBe('How many? Who?'),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () =>
      expect((await shelf.find('mark', 'm0'))?.content.note).toBe('How many?'),
    )
  })

  test('that was written in two places stands there twice, until the reader has chosen', async () => {
    const { door, shelf } = await keeping(on('voted', { note: 'Begun.' }))
    const base = (await shelf.find('mark', 'm0'))!
    const write = (note: string) =>
      shelf.save([
        {
          kind: 'mark',
          id: 'm0',
          slug: 'harbour',
          content: { ...base.content, note },
          basedOn: base,
        },
      ])
    await write('Begun. There.')
    await write('Begun. Here.')
    const { container } = await openHarbour(door, '#m-m0')
    const others = await screen.findByRole('region', {
      name: 'Another version was written elsewhere',
    })
    expect(within(others).getByText('Begun. There.')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.click(within(others).getByRole('button', { name: 'Keep both' }))
    await waitFor(async () => {
      const now = await shelf.find('mark', 'm0')
      expect(now?.content.note).toBe('Begun. Here.\n\nBegun. There.')
      expect(now?.others).toBeUndefined()
    })
  })

  test('that is typed on while it is written keeps what another tab changed of its mark', async () => {
    const { shelf } = await keeping(on('voted'))
    const base = (await shelf.find('mark', 'm0'))!
    const content = { ...base.content, kind: 'check' as const }
    let typeOn = () => {}
    const busy: Shelf = {
      ...shelf,
      async save(changes) {
        const saved = await shelf.save(changes)
        typeOn()
        return saved
      },
    }
    await openHarbour(
      createShelfDoor(window, () => Promise.resolve(busy)),
      '#m-m0',
    )
    const field = await screen.findByRole('textbox', { name: /^Note/ })
    fireEvent.change(field, { target: { value: 'Who' } })
    await shelf.save([{ kind: 'mark', id: 'm0', slug: 'harbour', content, basedOn: base }])
    typeOn = () => {
      typeOn = () => {}
      fireEvent.change(field, { target: { value: 'Who says so?' } })
    }
    fireEvent.blur(field)
    await waitFor(async () =>
      expect((await shelf.find('mark', 'm0'))?.content.note).toBe('Who says so?'),
    )
    const now = await shelf.find('mark', 'm0')
    expect(now?.content.kind).toBe('check')
    expect(now?.others).toBeUndefined()
  })

  test('that a reload left behind stands beside what another tab wrote meanwhile', async () => {
    const { shelf, door } = await keeping(on('voted', { note: 'Begun.' }))
    const base = (await shelf.find('mark', 'm0'))!
    await openHarbour(refusing(shelf), '#m-m0')
    const field = await screen.findByRole('textbox', { name: /^Note/ })
    fireEvent.change(field, { target: { value: 'Begun. Here.' } })
    await screen.findByText('Not saved yet')
    cleanup()
    const content = { ...base.content, note: 'Begun. There.' }
    await shelf.save([{ kind: 'mark', id: 'm0', slug: 'harbour', content, basedOn: base }])
    await openHarbour(door, '#m-m0')
    await screen.findByRole('region', { name: 'Another version was written elsewhere' })
    const now = await shelf.find('mark', 'm0')
    expect(now?.content.note).toBe('Begun. Here.')
    expect(now?.others?.map(({ note }) => note)).toEqual(['Begun. There.'])
  })

  test('that was begun on a quote and refused is found again after a reload', async () => {
    const { shelf, door } = await keeping()
    const begin = async () => {
      const card = await screen.findByRole('button', { name: 'Note' })
      await userEvent.click(card)
      return screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Note/ })
    }
    await openHarbour(refusing(shelf), '#q1')
    fireEvent.change(await begin(), { target: { value: 'Who says so?' } })
    cleanup()
    await openHarbour(door, '#q1')
    expect((await begin()).value).toBe('Who says so?')
    await waitFor(async () =>
      expect((await shelf.list('mark', 'harbour')).map(({ content }) => content.note)).toEqual([
        'Who says so?',
      ]),
    )
  })

  test('that is begun on another quote finds no draft of this one', async () => {
    const { shelf, door } = await keeping()
    await openHarbour(refusing(shelf), '#q1')
    await userEvent.click(await screen.findByRole('button', { name: 'Note' }))
    const field = await screen.findByRole('textbox', { name: /^Note/ })
    fireEvent.change(field, { target: { value: 'Who says so?' } })
    cleanup()
    await openHarbour(door, '#q2')
    await userEvent.click(await screen.findByRole('button', { name: 'Note' }))
    const other = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Note/ })
    expect(other.value).toBe('')
  })

  test('of which the other version is chosen takes that version’s kind too', async () => {
    const { shelf, door } = await keeping(on('voted', { note: 'Begun.' }))
    const base = (await shelf.find('mark', 'm0'))!
    const write = (note: string, kind: 'check' | 'question') =>
      shelf.save([
        {
          kind: 'mark',
          id: 'm0',
          slug: 'harbour',
          content: { ...base.content, note, kind },
          basedOn: base,
        },
      ])
    await write('There.', 'check')
    await write('Here.', 'question')
    await openHarbour(door, '#m-m0')
    const others = await screen.findByRole('region', {
      name: 'Another version was written elsewhere',
    })
    await userEvent.click(within(others).getAllByRole('button', { name: 'Keep this one' }).at(-1)!)
    await waitFor(async () =>
      expect((await shelf.find('mark', 'm0'))?.content).toMatchObject({
        note: 'There.',
        kind: 'check',
      }),
    )
  })

  test('that can’t be saved stands in its field, with why and what to do', async () => {
    const { shelf } = await keeping(on('voted'))
    await openHarbour(refusing(shelf), '#m-m0')
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Note/ })
    await userEvent.type(field, 'Who?')
    const why = await screen.findByRole('alert')
    expect(why.textContent).toContain('Not saved: this device has no room left')
    expect(field.value).toBe('Who?')
  })
})

describe('the kind of a mark', () => {
  test('is shown at once, and two choices in a row are no two versions', async () => {
    const { door, shelf } = await keeping(on('voted'))
    await openHarbour(door, '#m-m0')
    const check = await screen.findByRole<HTMLInputElement>('radio', { name: 'Check' })
    fireEvent.click(check)
    expect(check.checked).toBe(true)
    const question = screen.getByRole<HTMLInputElement>('radio', { name: 'Question' })
    fireEvent.click(question)
    expect(question.checked).toBe(true)
    await waitFor(async () =>
      expect(await shelf.find('mark', 'm0')).toMatchObject({
        revision: 3,
        content: { kind: 'question' },
      }),
    )
    expect((await shelf.find('mark', 'm0'))?.others).toBeUndefined()
  })

  test('goes back where it can’t be saved', async () => {
    const { shelf } = await keeping(on('voted'))
    await openHarbour(refusing(shelf), '#m-m0')
    fireEvent.click(await screen.findByRole('radio', { name: 'Check' }))
    await screen.findByText(/Not saved: this device has no room left/, { selector: 'p' })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Fact' }).checked).toBe(true)
  })
})

describe('marking', () => {
  test('is offered for selected words, and says that it is saved when it is', async () => {
    const { door, shelf } = await keeping()
    await openHarbour(door)
    const paragraph = screen.getByText(/The council of Sandport voted on/, {
      selector: 'main .body p',
    })
    getSelection()?.setBaseAndExtent(paragraph.firstChild!, 4, paragraph.firstChild!, 11)
    fireEvent(document, new Event('selectionchange'))
    const toolbar = await screen.findByRole('toolbar', { name: 'Mark the selected words as' })
    for (const name of ['Fact', 'Quote', 'Question', 'Check', 'Note'])
      expect(within(toolbar).getByRole('button', { name })).toBeTruthy()
    const offer = within(toolbar).getByRole('button', { name: 'Check' })
    expect(screen.getByRole('button', { name: 'This is a quote' })).toBeTruthy()
    await userEvent.click(offer)
    await screen.findByText('Saved: marked as check.', { selector: 'p' })
    expect((await shelf.list('mark', 'harbour'))[0]?.content).toMatchObject({
      kind: 'check',
      target: { type: 'words', at: { words: 'council' } },
      story: { headline: 'Harbour wall to be mended before winter' },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await shelf.list('mark', 'harbour')).toEqual([]))
  })

  test('with a note begins in the note: every key types, and Ctrl with Enter keeps', async () => {
    const { door, shelf } = await keeping()
    await openHarbour(door)
    const paragraph = screen.getByText(/The council of Sandport voted on/, {
      selector: 'main .body p',
    })
    getSelection()?.setBaseAndExtent(paragraph.firstChild!, 4, paragraph.firstChild!, 11)
    fireEvent(document, new Event('selectionchange'))
    const toolbar = await screen.findByRole('toolbar', { name: 'Mark the selected words as' })
    await userEvent.click(within(toolbar).getByRole('button', { name: 'Note' }))
    const dialog = await screen.findByRole('dialog', { name: 'Mark these words' })
    expect(document.activeElement).toBe(within(dialog).getByRole('textbox'))
    await userEvent.keyboard('fun{Enter}quick{Control>}{Enter}{/Control}')
    await waitFor(async () =>
      expect((await shelf.list('mark', 'harbour'))[0]?.content).toMatchObject({
        kind: 'fact',
        note: 'fun\nquick',
      }),
    )
  })

  test('by keyboard takes a sentence, widens it, and is kept by Enter', async () => {
    const { door, shelf } = await keeping()
    const { container } = await openHarbour(door)
    const paragraph = screen.getByText(/The council of Sandport voted on/, {
      selector: 'main .body p',
    })
    paragraph.tabIndex = -1
    paragraph.focus()
    await userEvent.keyboard('m')
    const dialog = await screen.findByRole('dialog', { name: 'Mark these words' })
    expect(await accessibilityFaults(container)).toEqual([])
    within(dialog).getByRole('heading').focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Shift>}{ArrowRight}{/Shift}u{Enter}')
    await waitFor(async () =>
      expect((await shelf.list('mark', 'harbour'))[0]?.content).toMatchObject({
        kind: 'question',
        target: { at: { words: 'council of Sandport voted on Friday to mend' } },
      }),
    )
  })

  test('that is refused says why in the dialog, and loses nothing', async () => {
    const { shelf } = await keeping()
    await openHarbour(refusing(shelf))
    await userEvent.keyboard('m')
    const dialog = await screen.findByRole('dialog', { name: 'Mark these words' })
    const note = within(dialog).getByRole<HTMLTextAreaElement>('textbox')
    await userEvent.type(note, 'Who?{Control>}{Enter}{/Control}')
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Not saved')
    expect(note.value).toBe('Who?')
  })
})

describe('marks whose words are gone', () => {
  test('stand at the story’s foot with their words and notes, and can be deleted', async () => {
    const gone = markOf('words of another day', { note: 'Keep me' })
    const { door, shelf } = await keeping(gone)
    const { container } = await openHarbour(door)
    const orphans = await screen.findByRole('region', {
      name: 'Marks whose words are no longer in this text',
    })
    expect(within(orphans).getByText('words of another day')).toBeTruthy()
    expect(within(orphans).getByText('Keep me')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.click(within(orphans).getByRole('button', { name: /^Delete/ }))
    await waitFor(async () => expect(await shelf.list('mark')).toEqual([]))
  })

  test('are placed again on words that are selected', async () => {
    const { door, shelf } = await keeping(markOf('words of another day', { note: 'Keep me' }))
    await openHarbour(door)
    const again = await screen.findByRole('button', { name: 'Place again' })
    await userEvent.click(again)
    const paragraph = screen.getByText(/The council of Sandport voted on/, {
      selector: 'main .body p',
    })
    getSelection()?.setBaseAndExtent(paragraph.firstChild!, 4, paragraph.firstChild!, 11)
    fireEvent(document, new Event('selectionchange'))
    await userEvent.click(await screen.findByRole('button', { name: /^Place on “council/ }))
    await waitFor(async () =>
      expect((await shelf.find('mark', 'm0'))?.content).toMatchObject({
        note: 'Keep me',
        target: { at: { words: 'council' } },
      }),
    )
    await waitFor(() => expect(pieces('fact')).toEqual(['council']))
  })
})

describe('the marks of a story', () => {
  const speaker = ARTICLE.speakers[0]?.name ?? ''
  const onSpeaker = markOf('', {
    kind: null,
    note: 'Call her.',
    target: { type: 'speaker', name: speaker },
  })

  test('are counted as the card counts them, and notes on speakers by themselves', async () => {
    const { door } = await keeping(on('voted'), on('Friday'), onSpeaker)
    await openHarbour(door, '#m-m0')
    expect(await screen.findByRole('button', { name: '2 marks, 1 note on a speaker' })).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Mark 1 of 2' })).toBeTruthy()
    expect(screen.getByText('Yours in this story: 2 marks, 1 note on a speaker')).toBeTruthy()
  })

  test('are none where there is only a note on a speaker', async () => {
    const { door } = await keeping(onSpeaker)
    await openHarbour(door)
    expect(await screen.findByRole('button', { name: '1 note on a speaker' })).toBeTruthy()
    expect(screen.queryByText(/0 marks/)).toBeNull()
  })

  test('are named alone where no speaker has a note', async () => {
    const { door } = await keeping(on('voted'))
    await openHarbour(door)
    expect(await screen.findByRole('button', { name: '1 mark' })).toBeTruthy()
  })
})
