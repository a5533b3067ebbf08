import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FIX_ENDING } from '../../src/article/corrections/CorrectionFile.ts'
import { addSeed, buildEdition } from './buildEdition.ts'

/** The app as it is after one more story has been published. */
export const NEXT_BUILD = cached('on-record-next')

/** The app as it is built for a path of its host: `/news/`. */
export const NEWS_BUILD = cached('on-record-news')

function cached(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url))
}

export const NEXT_SLUG = 'ferry-returns'
export const NEXT_HEADLINE = 'The ferry to Sandholm returns after eleven years'

const STORY = `${NEXT_HEADLINE}

4 May 2031

SANDHOLM — The ferry sailed again on Sunday. “We counted every winter,” said Marta Lindqvist, who keeps the harbour.

The crossing takes forty minutes.
`

/** What the desk put right in it. */
const FIX = JSON.stringify({
  version: 1,
  slug: NEXT_SLUG,
  corrections: [
    {
      kind: 'speaker',
      at: { words: '“We counted every winter,”' },
      speaker: { name: 'Jon Ebbe' },
    },
  ],
})

/**
 * Builds what the tests need beside `dist`, once and before any of them.
 */
// oxlint-disable-next-line import/no-default-export -- what Playwright asks of a global set-up
export default async function prepareBuilds(): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('Nothing is built yet: npm run build.')
  const seeds = await addSeed(`${NEXT_SLUG}.txt`, STORY)
  await writeFile(join(seeds, `${NEXT_SLUG}${FIX_ENDING}`), FIX)
  await Promise.all([buildEdition(seeds, NEXT_BUILD), buildEdition('seeds', NEWS_BUILD, '/news/')])
  await rm(seeds, { recursive: true })
}
