import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { KEPT, NOTHING_KEPT, expect, test } from './test.ts'
import { watchShifts } from './watchShifts.ts'

test.use(NOTHING_KEPT)

type Look = Readonly<Record<string, string>>

/** The paper of each theme, as the browser says it. */
const PAPER = {
  light: 'rgb(255, 253, 250)',
  sepia: 'rgb(244, 236, 216)',
  dark: 'rgb(26, 25, 23)',
  black: 'rgb(0, 0, 0)',
}

/** What a reader chose on an earlier visit. */
async function keepLook(page: Page, look: Look): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem('on-record-look', kept),
    JSON.stringify(look),
  )
}

async function openDisplay(page: Page) {
  await page.keyboard.press('d')
  const display = page.getByRole('dialog', { name: 'Display' })
  await expect(display.getByRole('slider', { name: 'Size' })).toBeVisible()
  return display
}

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const sizeOf = (page: Page) =>
  page.getByRole('main').evaluate((main) => parseFloat(getComputedStyle(main).fontSize))

test('no frame shows another look than the chosen one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await keepLook(page, { theme: 'dark', size: '31px', measure: '50ch' })
  // Notes how the page stands whenever the browser is about to paint it, from the very first time.
  await page.addInitScript(() => {
    const frames: string[] = []
    Object.assign(window, { frames })
    const note = () => {
      const main = document.querySelector('main')
      if (main) {
        const { backgroundColor } = getComputedStyle(document.documentElement)
        const ready = document.documentElement.dataset['ready'] !== undefined
        frames.push(`${backgroundColor} ${getComputedStyle(main).fontSize}${ready ? '' : ' early'}`)
      }
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await openRoute(page, STORY)
  const frames = await page.evaluate(() => [...new Set(window.frames as unknown as string[])])
  expect(frames).toContain(`${PAPER.dark} 31px early`)
  expect(frames.filter((frame) => !frame.startsWith(`${PAPER.dark} 31px`))).toEqual([])
})

test('a choice changes the story at once, and is there after a reload', async ({ page }) => {
  await openRoute(page, STORY)
  const display = await openDisplay(page)
  await display.getByRole('radio', { name: 'Sepia' }).check()
  await display.getByRole('slider', { name: 'Size' }).fill('28')
  await display.getByRole('button', { name: 'More: Line height' }).click()
  const lines = () =>
    page
      .locator('.body > p')
      .first()
      .evaluate((words) => getComputedStyle(words).lineHeight)
  const asChosen = async () => {
    expect(await paperOf(page)).toBe(PAPER.sepia)
    expect(await sizeOf(page)).toBe(28)
    expect(parseFloat(await lines())).toBeCloseTo(28 * 1.7, 1)
  }
  await asChosen()
  await page.reload()
  await asChosen()
})

test('a size that is chosen in a story leaves the rest of the page alone, and is the next story’s too', async ({
  page,
}) => {
  await keepLook(page, { size: '24px' })
  await openRoute(page, STORY)
  const root = page.locator('html')
  const before = await root.getAttribute('style')
  for (const size of [25, 26]) {
    await page.keyboard.press('+')
    await expect.poll(() => sizeOf(page)).toBe(size)
  }
  expect(await root.getAttribute('style')).toBe(before)
  await page.getByRole('link', { name: 'Stories' }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: /How to read a story/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How to read')
  expect(await sizeOf(page)).toBe(26)
  const display = await openDisplay(page)
  await display.getByRole('button', { name: 'Reset to defaults' }).click()
  await expect.poll(() => sizeOf(page)).toBe(20)
})

test('another tab takes a choice over as it is made', async ({ page, context }) => {
  await openRoute(page, STORY)
  const other = await context.newPage()
  await openRoute(other, '/settings')
  await other.getByRole('radio', { name: 'Black' }).check()
  await expect.poll(() => paperOf(page)).toBe(PAPER.black)
  await other.getByRole('button', { name: 'Reset to defaults' }).click()
  await expect.poll(() => paperOf(page)).toBe(PAPER.light)
})

test('where the browser refuses storage, a choice holds for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openRoute(page, STORY)
  const display = await openDisplay(page)
  await display.getByRole('radio', { name: 'Dark' }).check()
  expect(await paperOf(page)).toBe(PAPER.dark)
  await page.keyboard.press('Escape')
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Settings' })
    .click()
  await expect(page.getByRole('main').getByRole('radio', { name: 'Dark' })).toBeChecked()
})

test('the display opens with a key, takes the keyboard, and gives it back', async ({ page }) => {
  await openRoute(page, STORY)
  const link = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Settings' })
  await link.focus()
  const display = await openDisplay(page)
  await expect(display).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(display.getByRole('radio', { name: 'System' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(display).toBeHidden()
  await expect(link).toBeFocused()
  // Now its controls are there from the beginning.
  await openDisplay(page)
  await expect(display).toBeFocused()
})

test('the keyboard goes on in the display though the browser tells late that it is shown', async ({
  page,
}) => {
  await openRoute(page, STORY)
  const display = await openDisplay(page)
  await page.keyboard.press('Tab')
  const theme = display.getByRole('radio', { name: 'System' })
  await expect(theme).toBeFocused()
  await display.evaluate((display) =>
    display.dispatchEvent(new ToggleEvent('toggle', { oldState: 'closed', newState: 'open' })),
  )
  await expect(theme).toBeFocused()
})

test.describe('once all is kept', () => {
  test.use(KEPT)

  test('a font comes when it is chosen, not before, and is then there though the host is gone', async ({
    page,
    site,
  }) => {
    const fonts: string[] = []
    page.on('response', (response) => {
      if (/atkinson|opendyslexic/.test(response.url())) fonts.push(response.url())
    })
    await page.goto('/')
    await waitUntilKept(page)
    await openDisplay(page)
    expect(fonts).toEqual([])
    await page.getByRole('combobox', { name: 'Font' }).selectOption('OpenDyslexic')
    await expect.poll(() => isLoaded(page, 'OpenDyslexic')).toBe(true)
    expect(fonts.filter((url) => url.includes('atkinson'))).toEqual([])
    await site.stop()
    await openRoute(page, STORY)
    await expect.poll(() => isLoaded(page, 'OpenDyslexic')).toBe(true)
  })
})

/** Whether the page has the font in its regular weight, and its text asks for it. */
function isLoaded(page: Page, family: string): Promise<boolean> {
  return page.evaluate((family) => {
    const faces = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === family)
    const heading = document.querySelector('h1')
    const asked = heading ? getComputedStyle(heading).fontFamily : ''
    return asked.includes(family) && faces.some(({ status }) => status === 'loaded')
  }, family)
}

test('a chosen font is sent for before the styles name it', async ({ page }) => {
  await keepLook(page, { font: 'atkinson' })
  await openRoute(page, STORY)
  const preloads = page.locator('link[rel=preload][as=font][href*=atkinson-400]')
  await expect(preloads).toHaveCount(1)
  expect(await isLoaded(page, 'Atkinson Hyperlegible')).toBe(true)
})

test('who asks the system for more contrast has it, until a theme is chosen', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' })
  await openRoute(page, STORY)
  expect(await paperOf(page)).toBe(PAPER.black)
  const link = page.getByRole('link', { name: 'Sources' })
  await expect(link).toHaveCSS('color', 'rgb(255, 255, 255)')
  const display = await openDisplay(page)
  await display.getByRole('radio', { name: 'Sepia' }).check()
  expect(await paperOf(page)).toBe(PAPER.sepia)
})

test('where the system chooses the colours, no theme is offered', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openRoute(page, STORY)
  const display = await openDisplay(page)
  await expect(display.getByRole('radio')).toHaveCount(0)
  await expect(display.getByRole('combobox', { name: 'Font' })).toBeVisible()
})

test('nothing glides for who wants less motion', async ({ page }) => {
  const glide = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
  await openRoute(page, STORY)
  expect(await glide()).toBe('smooth')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await glide()).toBe('auto')
})

for (const address of ['/', STORY, '/settings']) {
  test(`the largest letters with the widest spacing fit on the narrowest phone: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await keepLook(page, {
      font: 'opendyslexic',
      size: '40px',
      lines: '2.2',
      measure: '80ch',
      letters: '0.15em',
      words: '0.3em',
    })
    await openRoute(page, address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test(`the spacing of WCAG 1.4.12 cuts nothing off: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openRoute(page, address)
    await openDisplay(page)
    await page.evaluate(() => {
      const styles = new CSSStyleSheet()
      styles.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [styles]
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await findCutOff(page)).toEqual([])
  })
}

/** What hides a part of its own words: the list's excerpts do, by intent, on two lines. */
function findCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.sr-only, .skip, .row p, input)')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const tall = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
        const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        return element.clientWidth > 1 && (tall || wide)
      })
      .map(({ className, tagName }) => `${tagName}.${className}`),
  )
}

test('a German story’s lines are hyphenated, others only where the reader wishes it', async ({
  page,
}) => {
  await openRoute(page, STORY)
  const body = page.locator('.body').first()
  await expect(body).toHaveCSS('hyphens', 'manual')
  await body.evaluate((story) => story.setAttribute('lang', 'de'))
  await expect(body).toHaveCSS('hyphens', 'auto')
  await body.evaluate((story) => story.setAttribute('lang', 'en'))
  const display = await openDisplay(page)
  await display.getByText('Spacing, alignment, screen reader').click()
  await display.getByRole('combobox', { name: 'Alignment' }).selectOption('Both ends')
  await expect(page.locator('.body > p').first()).toHaveCSS('text-align', 'justify')
  await expect(body).toHaveCSS('hyphens', 'auto')
  await display.getByRole('combobox', { name: 'Hyphens' }).selectOption('Never')
  await expect(body).toHaveCSS('hyphens', 'manual')
})

for (const width of [390, 1280]) {
  test(`nothing moves at ${width} px as the parts of the settings come`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(watchShifts)
    await openRoute(page, '/settings')
    await expect(page.getByRole('heading', { name: 'Reading without a network' })).toBeAttached()
    await expect(page.getByRole('main').getByRole('radio', { name: 'Dark' })).toBeVisible()
    const ways = page.getByRole('navigation', { name: 'On this page' })
    await expect(ways.getByRole('link', { name: 'Delete everything' })).toBeVisible()
    expect(await page.evaluate(() => window.shifted)).toBe(0)
  })
}
