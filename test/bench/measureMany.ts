import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { rouse } from '../browser/openRoute.ts'
import { openSite } from '../browser/openSite.ts'
import { createInventor } from './createInventor.ts'
import { launch } from './measurePaint.ts'
import { printTable } from './printTable.ts'
import { writeStory } from './writeStories.ts'

const FILES = 1000
/** Of the paragraphs, so that all files together are some four million letters. */
const WORDS = 600

/** A thousand files added at once: how long it takes, and how long the page is kept from answering. */
export async function measureMany(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-many-'))
  const browser = await launch()
  try {
    const { paths, bytes } = await writeFiles(folder)
    const site = await openSite('dist')
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.addInitScript(watchTasks)
    await page.goto(`${site.address}add`, { waitUntil: 'networkidle' })
    const all = await addAll(page, paths)
    await page.goto(`${site.address}add`)
    await rouse(page)
    const cancelled = await cancel(page, paths)
    printTable(`Adding ${FILES} files, ${(bytes / 1_000_000).toFixed(1)} MB`, [
      { what: 'all of them, in s', measured: all.seconds, mark: '≤ 20' },
      { what: 'longest task on the page, in ms', measured: all.longest, mark: '≤ 50' },
      { what: 'taking all of it back, in s', measured: all.undone, mark: '' },
      { what: 'cancel to stopped, in ms', measured: cancelled, mark: '' },
    ])
    await site.stop()
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

async function writeFiles(folder: string) {
  const inventor = createInventor(11)
  const paths: string[] = []
  let bytes = 0
  for (let at = 0; at < FILES; at++) {
    const path = join(folder, `story-${at}.txt`)
    const story = writeStory(inventor, WORDS)
    bytes += Buffer.byteLength(story)
    await writeFile(path, story)
    paths.push(path)
  }
  return { paths, bytes }
}

async function choose(page: Page, paths: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open files…' }).click(),
  ])
  // Handing over the files is the bench's own work, not the page's.
  await chooser.setFiles([...paths])
}

async function addAll(page: Page, paths: readonly string[]) {
  await choose(page, paths)
  const start = performance.now()
  await page.evaluate(() => Object.assign(window, { longest: 0 }))
  await page.getByRole('button', { name: 'Undo all' }).waitFor({ timeout: 300_000 })
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1))
  const longest = await page.evaluate(() =>
    Math.round((window as { longest?: number }).longest ?? 0),
  )
  const undo = performance.now()
  await page.getByRole('button', { name: 'Undo all' }).click()
  await page.getByRole('heading', { name: 'Taken back' }).waitFor({ timeout: 300_000 })
  return { seconds, longest, undone: Number(((performance.now() - undo) / 1000).toFixed(1)) }
}

async function cancel(page: Page, paths: readonly string[]): Promise<number> {
  await choose(page, paths)
  await page.getByText(/^[1-9]\d* of 1000$/).waitFor()
  const start = performance.now()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('heading', { name: 'Stopped' }).waitFor()
  return Math.round(performance.now() - start)
}

/** Runs in the page: notes its longest task. */
function watchTasks(): void {
  Object.assign(window, { longest: 0 })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const { longest = 0 } = window as { longest?: number }
      Object.assign(window, { longest: Math.max(longest, duration) })
    }
  }).observe({ type: 'longtask' })
}
