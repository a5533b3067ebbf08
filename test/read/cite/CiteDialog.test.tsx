// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { saveCitationStyle } from '../../../src/library/citationStyle.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { CiteActions } from '../../../src/read/cite/CiteActions.tsx'
import { CiteDialog } from '../../../src/read/cite/CiteDialog.tsx'
import { CiteOpener, StoryCitation } from '../../../src/read/cite/StoryCitation.tsx'
import { accessibilityFaults } from '../renderApp.tsx'
import { HARBOUR } from '../seeds.ts'

beforeAll(() => {
  // What the dialog asks of a browser and jsdom may not have.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  HTMLCanvasElement.prototype.getContext = () => null
})
beforeEach(() => {
  onClose.mockClear()
  saveCitationStyle('plain')
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const article = parseArticle(HARBOUR)
const quote = article.quotes.find(({ repeats, kind }) => !repeats && kind !== 'paraphrase')!
const withAddress = parseArticle(
  `---\nurl: https://tern.example/wall\npublisher: Tern News\n---\n\n${HARBOUR}`,
)

const citation = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' }).value
const onClose = vi.fn<() => void>()

describe('the dialog of a quote', () => {
  test('changes the citation with the style, and keeps the style', async () => {
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    expect(citation()).toMatch(/— Ines Falk, in “Harbour wall/)
    await userEvent.click(screen.getByRole('radio', { name: 'BibTeX' }))
    expect(citation()).toMatch(/^@\w+\{quill2021harbour-q\d,/)
    cleanup()
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'BibTeX' }).checked).toBe(true)
  })

  test('says what the file does not give', () => {
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    expect(screen.getByText(/^Not found in the file, so left out: .*web address\./)).toBeTruthy()
  })

  test('cites the whole story where that is wanted', async () => {
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    await userEvent.click(screen.getByRole('radio', { name: 'The whole story' }))
    expect(screen.getByRole('dialog', { name: 'Cite this story' })).toBeTruthy()
    expect(citation()).toMatch(/^“Harbour wall to be mended before winter”, by Mara Quill/)
  })

  test('copies the address of the quote, and of the story as a whole', async () => {
    const user = userEvent.setup()
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(
      `${location.origin}${location.pathname}#${quote.id}`,
    )
    await user.click(screen.getByRole('radio', { name: 'The whole story' }))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}${location.pathname}`)
  })

  test('cites all that was said in a row, and offers that only where there is more', async () => {
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    await userEvent.click(screen.getByRole('radio', { name: 'All that was said in a row' }))
    expect(citation()).toMatch(
      /^“We have waited long enough,” … “The stones will not wait for us\.”/,
    )
    cleanup()
    const alone = article.quotes.findLast(({ kind }) => kind === 'direct')!
    render(<CiteDialog article={article} quote={alone} onClose={onClose} />)
    expect(screen.queryByRole('radio', { name: 'All that was said in a row' })).toBeNull()
  })

  test('copies, and says so', async () => {
    const user = userEvent.setup()
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await screen.findByText('Copied.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(citation())
  })

  test('selects the words where the browser refuses to copy', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await screen.findByText(/The words are selected/)).toBeTruthy()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' })
    expect(document.activeElement).toBe(field)
    expect(field.selectionEnd).toBe(field.value.length)
  })

  test('offers a file for what programs read, and not for text', async () => {
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'RIS' }))
    expect(screen.getByRole('button', { name: 'Download .ris' })).toBeTruthy()
  })

  test('leads to the publisher where the file gives an address, and only there', () => {
    const [first] = withAddress.quotes
    render(<CiteDialog article={withAddress} quote={first!} onClose={onClose} />)
    const link = screen.getByRole('link', { name: 'Check at the publisher' })
    expect(link.getAttribute('href')).toBe(
      'https://tern.example/wall#:~:text=We%20have%20waited%20long%20enough',
    )
    cleanup()
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('closes by its button', async () => {
    render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('has no accessibility faults, folded or with its card', async () => {
    const { container } = render(<CiteDialog article={article} quote={quote} onClose={onClose} />)
    const faults = async () =>
      // In the app the dialog stands inside a page with landmarks and a first heading.
      (await accessibilityFaults(container)).filter((fault) => !/^(?:region|page-has)/.test(fault))
    expect(await faults()).toEqual([])
    await userEvent.click(screen.getByText(/^Quote card/))
    expect(await screen.findByRole('img', { name: /^Quote card: / })).toBeTruthy()
    expect(await faults()).toEqual([])
  })
})

describe('the key c', () => {
  test('copies the open quote in the style last chosen', async () => {
    const user = userEvent.setup()
    saveCitationStyle('mla')
    render(<CiteActions article={article} quote={quote} />)
    await user.keyboard('c')
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(/\(qtd\. in Quill\)/),
    )
  })

  test('does nothing with Ctrl, and nothing where somebody types', async () => {
    const user = userEvent.setup()
    await navigator.clipboard.writeText('before')
    render(
      <>
        <input aria-label="Words" />
        <CiteActions article={article} quote={quote} />
      </>,
    )
    await user.keyboard('{Control>}c{/Control}')
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'c')
    expect(await navigator.clipboard.readText()).toBe('before')
  })

  test('opens the dialog with the words selected where the browser refuses', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    render(<CiteActions article={article} quote={quote} />)
    await user.keyboard('c')
    expect(await screen.findByText(/The words are selected/)).toBeTruthy()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' })
    expect(document.activeElement).toBe(field)
  })
})

test('the story’s foot says how to cite it, and opens the dialog', async () => {
  render(
    <>
      <StoryCitation article={article} />
      <CiteOpener article={article} />
    </>,
  )
  expect(screen.getByText(/^“Harbour wall to be mended before winter”, by Mara Quill/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Cite' }))
  expect(await screen.findByRole('dialog', { name: 'Cite this story' })).toBeTruthy()
  expect(screen.queryByText(/^Quote card/)).toBeNull()
})
