import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect as expectFile, test as fileTest } from '@playwright/test'
import { STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { expect, test } from './test.ts'

/** Bytes, packed with brotli at its best, as a host sends them. */
const MOST = { scripts: 100_000, styles: 12_000, html: 14_000 }

for (const address of ['/', STORY]) {
  test(`the first visit of ${address} costs no more than it may`, async ({ page, build }) => {
    const loaded: string[] = []
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
    await openRoute(page, address)
    const packed = async (end: string) => {
      const files = new Set(loaded.filter((path) => path.endsWith(end)))
      const sizes = await Promise.all([...files].map((path) => packedSize(join(build, path))))
      return sizes.reduce((sum, size) => sum + size, 0)
    }
    expect(await packed('.js')).toBeLessThanOrEqual(MOST.scripts)
    expect(await packed('.css')).toBeLessThanOrEqual(MOST.styles)
    const html = address === '/' ? 'index.html' : `${address}.html`
    expect(await packedSize(join(build, html))).toBeLessThanOrEqual(MOST.html)
  })
}

fileTest('no page has anything in it that the policy would block', async () => {
  for (const { name, html } of await openPages('dist')) {
    const tags = html.match(/<[a-z][^>]*>/gi) ?? []
    const scripts = tags.filter((tag) => /^<script/i.test(tag) && !/\ssrc=/.test(tag))
    expectFile(
      scripts.filter((tag) => !/type="application\/(?:ld\+)?json"/.test(tag)),
      `scripts in ${name}`,
    ).toEqual([])
    expectFile(
      tags.filter((tag) => /^<style|\sstyle=|\son[a-z]+=/i.test(tag)),
      `styles and handlers in ${name}`,
    ).toEqual([])
  }
})

fileTest('no page asks another host for anything', async () => {
  for (const { name, html } of await openPages('dist')) {
    const loading = html.match(/<(?:script|link|img|iframe|source|video|audio)[^>]*>/gi) ?? []
    const foreign = loading.filter(
      (tag) => /(?:src|href|srcset)="(?:https?:)?\/\//i.test(tag) && !/rel="canonical"/.test(tag),
    )
    expectFile(foreign, name).toEqual([])
  }
})

fileTest(
  'the manifest has what an app needs to be installed, and every icon is there',
  async () => {
    const manifest: unknown = JSON.parse(await readFile('dist/manifest.webmanifest', 'utf8'))
    expectFile(manifest).toMatchObject({
      name: 'On Record',
      start_url: './',
      scope: './',
      display: 'standalone',
    })
    const { icons } = manifest as { icons: { src: string; sizes: string; purpose?: string }[] }
    for (const { src } of icons)
      expectFile((await readFile(join('dist', src))).length).toBeGreaterThan(0)
    expectFile(icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
      expectFile.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    )
  },
)

async function packedSize(path: string): Promise<number> {
  return brotliCompressSync(await readFile(path)).length
}

async function openPages(folder: string) {
  const files = await readdir(folder, { recursive: true })
  const pages = files.filter((file) => file.endsWith('.html'))
  return Promise.all(
    pages.map(async (name) => ({ name, html: await readFile(join(folder, name), 'utf8') })),
  )
}
