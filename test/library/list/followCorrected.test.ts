import { expect, test, vi } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { type Change, correctionOf } from '../../../src/article/corrections/Correction.ts'
import { createEdition } from '../../../src/library/edition.ts'
import { type CorrectedRows, followCorrected } from '../../../src/library/list/followCorrected.ts'
import { sourceOf } from '../../../src/library/shelf/sourceOf.ts'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { HARBOUR, at, harbour, person } from '../../article/corrections/corrections.ts'
import { openBrowser, openTab, storyOf } from '../shelf/openTab.ts'

const STONES: Change = {
  kind: 'speaker',
  at: at('“My father laid those stones,”'),
  speaker: person('Lena Oster'),
}
const GONE: Change = {
  kind: 'headline',
  at: { words: 'Harbour wall falls', before: '', after: '', start: null },
}

function follow(shelf: Shelf, builtIn: Article | null) {
  const edition = createEdition(() =>
    Promise.resolve(builtIn ? Response.json(builtIn) : new Response('', { status: 404 })),
  )
  let rows: CorrectedRows | undefined
  const end = followCorrected(shelf, edition, (told) => (rows = told))
  return { end, told: () => rows }
}

async function correct(shelf: Shelf, place: number, change: Change): Promise<string> {
  const correction = correctionOf(change)
  const id = `harbour ${correction.id}`
  const content = { correction, place }
  await shelf.save([{ kind: 'correction', id, slug: 'harbour', content }])
  return id
}

test('a built-in story’s row names whom the reader says to speak, until that is undone', async () => {
  const shelf = openTab(openBrowser())
  const id = await correct(shelf, 1, STONES)
  const { end, told } = follow(shelf, harbour)
  const speakers = () =>
    told()
      ?.get('harbour')
      ?.speakers.map(({ name }) => name)
  await vi.waitFor(() => expect(speakers()).toContain('Lena Oster'))
  expect(speakers()).not.toContain('Bram Oster')
  await shelf.save([{ kind: 'correction', id, slug: 'harbour', content: null }])
  await vi.waitFor(() => expect(told()?.size).toBe(0))
  end()
})

test('an own story’s row is read off what the parser made of it', async () => {
  const shelf = openTab(openBrowser())
  const content = storyOf(HARBOUR)
  const reading = { slug: 'harbour', parser: '', source: sourceOf(content), article: harbour }
  await shelf.save([{ kind: 'story', id: 'harbour', slug: 'harbour', content, reading }])
  await correct(shelf, 1, STONES)
  const { end, told } = follow(shelf, null)
  await vi.waitFor(() =>
    expect(
      told()
        ?.get('harbour')
        ?.speakers.map(({ name }) => name),
    ).toContain('Lena Oster'),
  )
  end()
})

test('a corrected headline whose words the text no longer has isn’t the row’s', async () => {
  const shelf = openTab(openBrowser())
  await correct(shelf, 1, GONE)
  const { end, told } = follow(shelf, harbour)
  await vi.waitFor(() =>
    expect(told()?.get('harbour')?.headline).toBe('Harbour wall to be mended before winter'),
  )
  end()
})

test('a story whose text can’t be had keeps the row that it came with', async () => {
  const shelf = openTab(openBrowser())
  await correct(shelf, 1, STONES)
  const { end, told } = follow(shelf, null)
  await vi.waitFor(() => expect(told()?.size).toBe(0))
  end()
})
