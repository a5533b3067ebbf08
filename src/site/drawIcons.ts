import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Page, chromium } from '@playwright/test'

/** An icon drawn from the mark. Lengths in pixels. */
type Icon = {
  readonly file: string
  readonly size: number
  /** Rounded paper on nothing; else paper to the edges, for systems that cut their own shape. */
  readonly rounded: boolean
}

const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, rounded: true },
  { file: 'icon-512.png', size: 512, rounded: true },
  { file: 'maskable-512.png', size: 512, rounded: false },
  { file: 'apple-touch-icon.png', size: 180, rounded: false },
]

/** The mark keeps clear of what a mask may cut away; where nothing is cut, it is drawn larger. */
const UNCUT_SCALE = 1.2
const CORNER = 0.22

const folder = new URL('../../public/icons/', import.meta.url)

/** Draws the icons that are kept beside the mark. Only for whoever changes the mark. */
async function drawIcons(): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const mark = await readFile(new URL('mark.svg', folder), 'utf8')
    for (const icon of ICONS) await drawIcon(page, mark, icon)
  } finally {
    await browser.close()
  }
}

async function drawIcon(page: Page, mark: string, { file, size, rounded }: Icon): Promise<void> {
  await page.setViewportSize({ width: size, height: size })
  const clip = rounded ? `border-radius:${size * CORNER}px` : ''
  const scale = rounded ? `transform:scale(${UNCUT_SCALE})` : ''
  await page.setContent(
    `<body style="margin:0"><div style="overflow:hidden;width:${size}px;height:${size}px;${clip}">` +
      `<img src="data:image/svg+xml,${encodeURIComponent(mark)}" width="${size}" style="display:block;${scale}"></div>`,
  )
  await page.screenshot({ path: fileURLToPath(new URL(file, folder)), omitBackground: true })
}

const HELP = `Draws public/icons anew from mark.svg, in a Chromium (CHROMIUM_PATH, else /usr/bin/chromium).`

if (process.argv.includes('--help')) console.log(HELP)
else await drawIcons()
