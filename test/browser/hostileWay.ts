import type { Page } from '@playwright/test'
import type { Kept } from '../../src/library/shelf/Record.ts'
import { decodeText } from '../../src/parse/formats/decodeText.ts'
import { openShelfIn } from './openShelfIn.ts'

/** A way by which strings come into the app. */
export type Way = {
  readonly name: string
  /** How many strings a round takes. */
  readonly atOnce: number
  /** Whether they pass through the service worker. */
  readonly byWorker?: boolean
  /** Puts strings in by this way, shows what the app makes of them, and gives those it lost. */
  readonly put: (page: Page, strings: readonly string[]) => Promise<readonly string[]>
}

/** What a file or an address can carry: half a character is written as a sign for what is missing. */
export function whole(string: string): string {
  return string.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Whether a file that holds the string is taken for no text, as one with a NUL is. */
export function isNoText(string: string): boolean {
  return decodeText(Buffer.from(whole(string))).text === null
}

/** The notes of all marks on the shelf, in the same way. */
export async function readNotes(page: Page): Promise<readonly string[]> {
  await openShelfIn(page)
  const json = await page.evaluate(async () =>
    JSON.stringify(await window.ownShelf.shelf.list('mark')),
  )
  const marks: readonly Kept<'mark'>[] = JSON.parse(json)
  return marks.map(({ content }) => content.note)
}

/** The texts of all stories on the shelf, as they came back from disk and through JSON. */
export async function readTexts(page: Page): Promise<readonly string[]> {
  await openShelfIn(page)
  const json = await page.evaluate(async () =>
    JSON.stringify(await window.ownShelf.shelf.list('story')),
  )
  const stories: readonly Kept<'story'>[] = JSON.parse(json)
  return stories.map(({ content }) => content.text)
}
