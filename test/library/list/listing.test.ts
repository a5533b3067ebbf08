import { expect, test, vi } from 'vitest'
import { articleFile, storiesFile } from '../../../src/article/Edition.ts'
import { correctionOf } from '../../../src/article/corrections/Correction.ts'
import { summarise } from '../../../src/article/summarise.ts'
import { createEdition } from '../../../src/library/edition.ts'
import { createListing } from '../../../src/library/list/listing.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { at, harbour, person } from '../../article/corrections/corrections.ts'
import { openBrowser } from '../shelf/openTab.ts'

/** The list of an edition of one story, and the shelf beside it. */
async function openList() {
  const browser = openBrowser()
  const door = createShelfDoor(browser.host, (onCensus) =>
    Promise.resolve(openShelf({ ...browser, onCensus })),
  )
  const files: Readonly<Record<string, unknown>> = {
    [articleFile('harbour')]: harbour,
    [storiesFile(1)]: {
      page: 1,
      pages: 1,
      stories: 1,
      quotes: 3,
      summaries: [summarise(harbour, 'harbour', 'v1')],
    },
  }
  const edition = createEdition((file) => Promise.resolve(Response.json(files[file])))
  const list = createListing(edition, door)
  const shelf = await door.open()
  if (!shelf) throw new Error('There is no shelf.')
  const speakers = () =>
    list.peek().entries.flatMap(({ summary }) => summary.speakers.map(({ name }) => name))
  return { list, shelf, speakers }
}

const CORRECTION = correctionOf({
  kind: 'speaker',
  at: at('“My father laid those stones,”'),
  speaker: person('Lena Oster'),
})
const CHANGE = {
  kind: 'correction',
  id: `harbour ${CORRECTION.id}`,
  slug: 'harbour',
  content: { correction: CORRECTION, place: 1 },
} as const

test('a correction made while the list is open shows there, and goes when it is undone elsewhere', async () => {
  const { list, shelf, speakers } = await openList()
  const leave = list.subscribe(() => {})
  await vi.waitFor(() => expect(speakers()).toContain('Bram Oster'))
  const saved = await shelf.save([CHANGE])
  await vi.waitFor(() => expect(speakers()).toContain('Lena Oster'))
  leave()

  if (saved.state === 'refused') throw new Error(saved.refusal)
  await shelf.undo(saved.batch)
  const leaveAgain = list.subscribe(() => {})
  await vi.waitFor(() => expect(speakers()).toContain('Bram Oster'))
  expect(speakers()).not.toContain('Lena Oster')
  leaveAgain()
})
