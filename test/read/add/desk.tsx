import { configure, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes, useParams } from 'react-router'
import type { Parser } from '../../../src/library/parser/openParser.ts'
import type { Asked, Parsed } from '../../../src/library/parser/parserMessages.ts'
import type { Saved, Shelf } from '../../../src/library/shelf/Shelf.ts'
import type { ShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { formatOf } from '../../../src/parse/formats/formatOf.ts'
import { openText, readArticle } from '../../../src/parse/formats/openArticle.ts'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { readPlain } from '../../../src/parse/formats/readPlain.ts'
import { AddPage } from '../../../src/read/add/AddPage.tsx'
import { KeptNotice } from '../../../src/read/parts/KeptNotice.tsx'
import { ParserContext } from '../../../src/read/parts/ParserContext.ts'
import { ShelfContext } from '../../../src/read/parts/ShelfContext.ts'
import { openBrowser, openTab } from '../../library/shelf/openTab.ts'
import { filled } from '../../../src/words/filled.ts'

// A busy machine must not fail a test.
configure({ asyncUtilTimeout: 20_000 })

const READERS = { plain: readPlain, markdown: readMarkdown, html: readHtml } as const

/** The parser itself, without a worker around it; it writes down what it is asked. */
export function parserHere(read: (asked: Asked) => Parsed = readHere) {
  const heard: Asked[] = []
  const answer = (asked: Asked) => {
    heard.push(asked)
    return Promise.resolve(read(asked))
  }
  const parser: Parser = { parse: answer, parseLatest: answer, close: () => undefined }
  return { parser, heard }
}

function readHere({ name, content, head }: Asked): Parsed {
  const format = formatOf(name) ?? 'plain'
  const opened = openText(typeof content === 'string' ? content : new Uint8Array(content), format)
  if (opened.text === null)
    return {
      article: null,
      given: null,
      encoding: null,
      problem: filled`${opened.problem}`,
      stopped: false,
    }
  const article = readArticle(opened.text, READERS[format], head)
  const { text: given, encoding } = opened
  return { article, given, encoding, problem: null, stopped: false }
}

export function hanging({ content }: Asked): Parsed {
  return {
    article: null,
    given: typeof content === 'string' ? content : '',
    encoding: null,
    problem: 'The parser took too long over this text and was stopped.',
    stopped: true,
  }
}

/** A shelf on a disk of its own; `saves` answers in its place. */
export function shelfHere(saves?: () => Saved): Shelf {
  const shelf = openTab(openBrowser())
  return saves ? { ...shelf, save: () => Promise.resolve(saves()) } : shelf
}

type Desk = { readonly parser?: Parser; readonly shelf?: Shelf | null }

/** The page on a desk of its own, and beside it a page that names the story that was opened. */
export function openAdd({ parser = parserHere().parser, shelf = shelfHere() }: Desk = {}) {
  const door: ShelfDoor = {
    mayHold: () => false,
    open: () => Promise.resolve(shelf),
    subscribe: () => () => undefined,
  }
  return render(
    <ShelfContext value={door}>
      <ParserContext value={parser}>
        <MemoryRouter initialEntries={['/add']}>
          <Routes>
            <Route path="/add" element={<AddPage />} />
            <Route path="/articles/:slug" element={<Opened />} />
          </Routes>
          <KeptNotice />
        </MemoryRouter>
      </ParserContext>
    </ShelfContext>,
  )
}

function Opened() {
  const { slug } = useParams()
  return <main id="main" tabIndex={-1}>{`Opened ${slug}`}</main>
}

export function field(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Story' })
}

/** Types all at once, as a paste of words without markup does. */
export function put(words: string) {
  fireEvent.input(field(), { target: { value: words } })
}

/** Pastes in place of all that stands in the field. */
export function paste(html: string, plain: string) {
  field().select()
  const given = { 'text/html': html, 'text/plain': plain } as Readonly<Record<string, string>>
  const clipboardData = { getData: (type: string) => given[type] ?? '', files: [] }
  const asIs = fireEvent.paste(field(), { clipboardData })
  if (asIs) put(plain)
}
