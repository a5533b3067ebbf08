import { configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { createEdition } from '../../../src/library/edition.ts'
import { countingShelf } from '../../../src/library/backup/countingShelf.ts'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { EditionContext } from '../../../src/read/parts/EditionContext.ts'
import { ShelfContext } from '../../../src/read/parts/ShelfContext.ts'
import { keepAsIs } from '../../library/keepAsIs.ts'

// Parts of the app are fetched here, and a busy machine must not fail a test.
configure({ asyncUtilTimeout: 20_000 })

/** What a browser has and jsdom hasn't: modal dialogs, and addresses of files. */
export function lendBrowser(): {
  readonly saved: { readonly name: string; readonly file: Blob }[]
} {
  const saved: { name: string; file: Blob }[] = []
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  Object.assign(window, { indexedDB: keepAsIs() })
  const files = new Map<string, Blob>()
  URL.createObjectURL = (file: Blob) => {
    const address = `blob:${files.size}`
    files.set(address, file)
    return address
  }
  URL.revokeObjectURL = () => undefined
  HTMLAnchorElement.prototype.click = function click() {
    const file = files.get(this.href)
    if (file) saved.push({ name: this.download, file })
  }
  return { saved }
}

/** Shows something of giving back, on a shelf; without one, as a window that keeps nothing. */
export function renderGive(shown: ReactNode, shelf: Shelf | null, address = '/settings') {
  const door = {
    mayHold: () => true,
    open: () => Promise.resolve(shelf && countingShelf(window, shelf)),
    subscribe: () => () => undefined,
  }
  const edition = createEdition(() => Promise.resolve(new Response('', { status: 404 })))
  return render(
    <EditionContext value={edition}>
      <ShelfContext value={door}>
        <MemoryRouter initialEntries={[address]}>
          <main>{shown}</main>
        </MemoryRouter>
      </ShelfContext>
    </EditionContext>,
  )
}
