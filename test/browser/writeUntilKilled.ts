import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, chromium } from '@playwright/test'
import { CHROMIUM_FLAGS } from './chromiumFlags.ts'
import { findChromium } from './findChromium.ts'
import { killBrowser } from './killBrowser.ts'
import { openShelfIn, pasted } from './openShelfIn.ts'

/** What was found after some browsers were killed while they wrote. */
export type Toll = {
  readonly kills: number
  /** Records that the shelf said were saved. */
  readonly acknowledged: number
  /** Of these, what isn't there any more, or isn't what was saved. */
  readonly lost: readonly string[]
  /** What is there in part: a story without its reading or row, or one half of a batch. */
  readonly halves: readonly string[]
}

type Options = { readonly address: string; readonly kills: number }

/** How many stories are saved in one batch: all of them are there or none. */
const BATCH = 5

/**
 * Has a browser write stories, marks and batches as fast as the disk takes them, kills it in the
 * middle after a different number of answers each time, opens the same profile again, and looks.
 */
export async function writeUntilKilled({ address, kills }: Options): Promise<Toll> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-profile-'))
  const acknowledged = new Set<string>()
  const lost: string[] = []
  const halves: string[] = []
  try {
    for (let round = 0; round < kills; round++) {
      const { page } = await openProfile(profile, address)
      const found = await lookAround(page)
      lost.push(...[...acknowledged].filter((id) => !found.whole.includes(id)))
      halves.push(...found.halves)
      await writeFor(page, round, acknowledged)
      await killBrowser(profile)
    }
    const { context, page } = await openProfile(profile, address)
    const found = await lookAround(page)
    lost.push(...[...acknowledged].filter((id) => !found.whole.includes(id)))
    halves.push(...found.halves)
    await context.close()
    return { kills, acknowledged: acknowledged.size, lost, halves }
  } finally {
    await killBrowser(profile)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

export async function openProfile(
  profile: string,
  address: string,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    serviceWorkers: 'block',
    args: CHROMIUM_FLAGS,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${address}settings`)
  await openShelfIn(page)
  return { context, page }
}

/** Resolves in the middle of a write, when some have been answered. */
async function writeFor(page: Page, round: number, acknowledged: Set<string>): Promise<void> {
  let answered = 0
  let enough: () => void = () => {}
  const until = new Promise<void>((resolve) => (enough = resolve))
  await page.exposeFunction('acknowledge', (ids: readonly string[]) => {
    for (const id of ids) acknowledged.add(id)
    answered += 1
    if (answered === 5 + ((round * 7) % 23)) enough()
  })
  const story = pasted('')
  // It never ends by itself.
  page
    .evaluate(writeOn, { round, batch: BATCH, story })
    .catch((error: unknown) => (String(error).includes('Not saved') ? enough() : undefined))
  await until
}

type Work = {
  readonly round: number
  readonly batch: number
  readonly story: ReturnType<typeof pasted>
}

/** In the page: a batch of stories, then a mark with a note, over and over. */
async function writeOn({ round, batch, story }: Work): Promise<void> {
  const { acknowledge } = window as unknown as { acknowledge: (ids: string[]) => Promise<void> }
  const { shelf, keepStories } = window.ownShelf
  for (let at = 0; ; at++) {
    const name = `${round}-${at}`
    const drafts = Array.from({ length: batch }, (_, one) => {
      const text = `Story ${name}-${one}\n\n${`“We go on,” said Ana Ruiz in ${name}. `.repeat(200)}`
      return { content: { ...story, text, file: `${name}-${one}` }, article: null }
    })
    const kept = await keepStories(shelf, drafts)
    if (kept.saved.state !== 'saved') throw new Error(`Not saved: ${kept.saved.refusal}`)
    void acknowledge(drafts.map(({ content }) => `story ${content.file}`))
    const slug = kept.slugs[0] ?? ''
    const target = { type: 'speaker', name: 'Ana Ruiz' } as const
    const about = { headline: name, publisher: null, published: null }
    const content = { target, kind: null, note: `Note ${name} 🖊`, made: '', story: about }
    const saved = await shelf.save([{ kind: 'mark', id: `m-${name}`, slug, content }])
    if (saved.state !== 'saved') throw new Error(`Not saved: ${saved.refusal}`)
    void acknowledge([`mark m-${name}`])
  }
}

type Found = { readonly whole: readonly string[]; readonly halves: readonly string[] }

/** What is on the shelf whole, and what only in part. */
async function lookAround(page: Page): Promise<Found> {
  return page.evaluate(async (batch) => {
    const { shelf } = window.ownShelf
    const stories = await shelf.list('story')
    const rows = new Set(await shelf.slugs())
    const whole: string[] = []
    const halves: string[] = []
    const batches = new Map<string, number>()
    for (const { slug, content } of stories) {
      const name = content.file ?? ''
      const batchName = name.split('-').slice(0, 2).join('-')
      batches.set(batchName, (batches.get(batchName) ?? 0) + 1)
      const reading = await shelf.reading(slug)
      const isWhole =
        content.text.startsWith(`Story ${name}\n`) &&
        content.text.length > 6000 &&
        reading?.article.text === content.text &&
        rows.has(slug)
      if (isWhole) whole.push(`story ${name}`)
      else halves.push(`story ${name}`)
    }
    for (const [name, count] of batches) if (count !== batch) halves.push(`batch ${name}`)
    if (rows.size !== stories.length) halves.push(`${rows.size} rows of ${stories.length} stories`)
    for (const { id, content } of await shelf.list('mark')) {
      if (content.note === `Note ${id.slice(2)} 🖊`) whole.push(`mark ${id}`)
      else halves.push(`mark ${id}`)
    }
    return { whole, halves }
  }, BATCH)
}
