import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { buildEdition } from '../browser/buildEdition.ts'
import { openSite } from '../browser/openSite.ts'
import { launch } from './measurePaint.ts'

const WIDTHS = [390, 768, 1024, 1280] as const
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 900

/** Where the pictures go, and the page that shows them side by side. */
const FOLDER = 'test-results/look'

/**
 * Draws the list and every story of a folder of seeds at four widths, light and dark, and a page
 * that shows the pictures side by side: whoever changed the look opens it and looks at each.
 */
export async function drawContactSheet(seeds: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-look-'))
  const browser = await launch()
  try {
    await buildEdition(resolve(seeds), join(folder, 'dist'))
    const site = await openSite(join(folder, 'dist'))
    await rm(FOLDER, { recursive: true, force: true })
    await mkdir(FOLDER, { recursive: true })
    const pages = await readdir(join(folder, 'dist/articles'))
    const stories = pages.filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5))
    const addresses = ['', ...stories.map((slug) => `articles/${slug}`)]
    const rows = []
    for (const address of addresses) {
      rows.push({ address, pictures: await drawPage(browser, site.address, address) })
    }
    await site.stop()
    await writeFile(join(FOLDER, 'index.html'), formatSheet(rows))
    console.log(`${rows.length} pages are drawn: open ${join(FOLDER, 'index.html')}`)
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

async function drawPage(
  browser: Browser,
  site: string,
  address: string,
): Promise<readonly string[]> {
  const pictures = []
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const viewport = { width, height: HEIGHT }
      const page = await browser.newPage({ viewport, colorScheme, serviceWorkers: 'block' })
      await page.goto(site + address, { waitUntil: 'networkidle' })
      const name = `${address.replaceAll('/', '-') || 'list'}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(FOLDER, name) })
      await page.close()
      pictures.push(name)
    }
  }
  return pictures
}

type Row = { readonly address: string; readonly pictures: readonly string[] }

function formatSheet(rows: readonly Row[]): string {
  const sections = rows.map(
    ({ address, pictures }) =>
      `<h2>/${address}</h2><div>${pictures.map((name) => `<img loading="lazy" alt="${name}" src="${name}">`).join('')}</div>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>The look of every page</title>
<style>body{font:1rem system-ui;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto}img{height:24rem;border:1px solid #ccc}</style>
${sections.join('\n')}
`
}
