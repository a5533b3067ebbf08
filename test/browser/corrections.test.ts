import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { findBarriersInThemes } from './findBarriers.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { NEXT_BUILD, NEXT_SLUG } from './prepareBuilds.ts'
import { KEPT, NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

const SECOND = `${STORY}#q2`
const STORY_SLUG = STORY.split('/').at(-1) ?? ''
const POLICY = 'AWS’ acceptable use policy'

/** Gives the open quote to another speaker of the story. */
async function giveToPolicy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Correct this' }).click()
  await page.getByLabel('Who said it?').selectOption({ label: POLICY })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'Put right' })).toBeVisible()
}

const corrected = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`^Quote, ${POLICY}, corrected`) })

test('a quote given to another speaker is still theirs after a reload, until it is undone', async ({
  page,
}) => {
  await openRoute(page, SECOND)
  await giveToPolicy(page)
  await expect(corrected(page)).toBeVisible()
  await page.reload()
  await expect(corrected(page)).toBeVisible()

  await page.getByRole('button', { name: 'Corrections (1)' }).click()
  await page.getByRole('button', { name: /^Undo: / }).click()
  await expect(corrected(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Corrections', exact: true })).toBeVisible()
  await expect(corrected(page)).toHaveCount(0)
})

/** Gives a quote to another speaker, loses what is noted of it, and looks at it again. */
async function loseNote(page: Page, lose: () => void): Promise<void> {
  await openRoute(page, SECOND)
  await giveToPolicy(page)
  await page.evaluate(lose)
  await page.goto(STORY)
  await expect(corrected(page)).toBeVisible()
  await page.reload()
  await expect(corrected(page)).toBeVisible()
}

test('a correction on the disk is shown though the note of it is gone', async ({ page }) => {
  await loseNote(page, () => localStorage.clear())
})

test('a correction on the disk is shown though the note says that there is none', async ({
  page,
}) => {
  await loseNote(page, () => {
    localStorage.setItem('on-record-shelf', '{"story":0,"correction":0}')
    localStorage.setItem('on-record-corrected', '')
  })
})

test('a first visit fetches nothing of what keeps corrections', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(response.url()))
  await openRoute(page, STORY)
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((url) => /correctionShelf|FixDesk|QuoteForm|fix-/.test(url))).toEqual([])
})

test('another tab follows', async ({ page, context }) => {
  await openRoute(page, SECOND)
  const other = await context.newPage()
  await openRoute(other, STORY)
  await giveToPolicy(page)
  await expect(corrected(other)).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(corrected(other)).toHaveCount(0)
})

test('the list names whom the reader says to speak, and finds the story by that name', async ({
  page,
}) => {
  await openRoute(page, SECOND)
  await page.getByRole('button', { name: 'Correct this' }).click()
  await page.getByLabel('Who said it?').selectOption({ label: 'Somebody else …' })
  await page.getByLabel('Name, as fully as you know it').fill('Rosa Lindqvist')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'Put right' })).toBeVisible()
  await page.goto('/')
  await page.getByRole('searchbox').fill('lindqvist')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('article')).toHaveAttribute('data-slug', STORY_SLUG)
})

test('what is saved as a file can be taken in by another reader', async ({
  page,
  browser,
  site,
  serviceWorkers,
}) => {
  await openRoute(page, SECOND)
  await giveToPolicy(page)
  await page.getByRole('button', { name: 'Corrections (1)' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const file = await (await download).path()
  expect((await download).suggestedFilename()).toBe('amazon-employees-parler.fix.json')
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1 })

  const stranger = await browser.newContext({ serviceWorkers })
  const tab = await stranger.newPage()
  await openRoute(tab, `${site.address}${STORY.slice(1)}`)
  await expect(corrected(tab)).toHaveCount(0)
  await tab.getByRole('button', { name: 'Corrections' }).click()
  await tab.getByLabel('Open a corrections file').setInputFiles({
    name: 'a.fix.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  })
  await expect(corrected(tab)).toBeVisible()
  await stranger.close()
})

/** Who speaks, the headline and the day, as an editor may have them. */
const DESK_FILE = JSON.stringify({
  version: 1,
  slug: STORY_SLUG,
  corrections: [
    {
      kind: 'speaker',
      at: {
        words:
          '“deny Parler services until it removes posts inciting violence, including at the Presidential inauguration.”',
      },
      speaker: { name: 'Jon Ebbe' },
    },
    {
      kind: 'headline',
      at: { words: 'Amazon employees call for company to cut ties with Parler' },
    },
    { kind: 'published', iso: '2021-01-08' },
  ],
})

test.describe('where the parts of a story come later than what was put right in it', () => {
  test('the page is taken over as it came, and nothing of it is made anew', async ({ page }) => {
    await openRoute(page, STORY)
    await page.getByRole('button', { name: 'Corrections', exact: true }).click()
    await page.getByLabel('Open a corrections file').setInputFiles({
      name: 'a.fix.json',
      mimeType: 'application/json',
      buffer: Buffer.from(DESK_FILE),
    })
    await expect(page.getByRole('button', { name: 'Corrections (3)' })).toBeVisible()

    let bring = () => {}
    const asked = new Promise<void>((resolve) => (bring = resolve))
    await page.route(/\/(?:StoryFoot|Findings|PrintedCitation)-/, async (route) => {
      await asked
      await route.continue()
    })
    const foot = await page.reload().then(() => page.locator('.foot').elementHandle())
    await expect(page.getByRole('button', { name: /^Quote, Jon Ebbe, corrected/ })).toBeVisible()
    bring()
    await expect(page.getByRole('button', { name: 'Corrections (3)' })).toBeVisible()
    expect(await foot?.evaluate(({ isConnected }) => isConnected)).toBe(true)
    await expect(page.getByRole('tabpanel')).toContainText('Jon Ebbe')
  })
})

test.describe('where there is no host', () => {
  test.use(KEPT)

  test('once kept, a quote is put right though the host is gone', async ({ page, site }) => {
    await page.goto('/')
    await waitUntilKept(page)
    await site.stop()
    await openRoute(page, SECOND)
    await giveToPolicy(page)
    await page.reload()
    await expect(corrected(page)).toBeVisible()
  })
})

test('where the browser keeps nothing, the correction holds, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError')
    }
  })
  await openRoute(page, SECOND)
  await giveToPolicy(page)
  await expect(page.getByRole('complementary', { name: 'Put right' })).toContainText(
    'This browser keeps nothing',
  )
  await expect(corrected(page)).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(corrected(page)).toHaveCount(0)
})

test('selected words are marked as a quote', async ({ page }) => {
  await openRoute(page, STORY)
  const paragraph = page.locator('.body > p', { hasText: 'Parler, which launched in' })
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.evaluate((element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
    if (words) getSelection()?.setBaseAndExtent(words, 2, words, 18)
  })
  await page.getByRole('button', { name: 'This is a quote' }).click()
  const dialog = page.getByRole('dialog', { name: 'This is a quote' })
  await dialog.getByLabel('Who said it?').selectOption({ label: POLICY })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(
    page.locator('.body [data-quote]', { hasText: 'Parler, which launched' }),
  ).toBeVisible()
  await expect(
    page.getByRole('main').getByRole('button', { name: `Reported, ${POLICY}, corrected` }),
  ).toBeVisible()
})

test('the forms have no barrier that axe finds, and their targets are large enough', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 800 })
  await openRoute(page, SECOND)
  await giveToPolicy(page)
  await page.getByRole('button', { name: 'Correct this' }).click()
  await page.getByRole('radio', { name: 'It begins or ends elsewhere' }).check()
  await page.getByRole('button', { name: 'Corrections (1)' }).click()
  await page.getByRole('button', { name: 'Put the head right' }).click()
  await expect(page.getByLabel('Publisher')).toBeVisible()
  expect(await findBarriersInThemes(page)).toEqual([])
  const small = await page
    .locator('.fix-form, .fix-desk, .update')
    .locator('button, select, input:not([type="radio"], .sr-only), label:has(input)')
    .evaluateAll((targets) =>
      targets
        .filter((target) => Math.round(target.getBoundingClientRect().height) < 44)
        .map((target) => target.outerHTML),
    )
  expect(small).toEqual([])

  await page.getByLabel('Publisher').fill('Tern News')
  await page.locator('.fix-desk').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('.byline, .meta', { hasText: 'Tern News' }).first()).toBeVisible()
  await page.goto('/')
  await expect(page.locator(`[data-slug="${STORY_SLUG}"]`)).toContainText('Tern News')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test.describe('an edition that its desk corrected', () => {
  test.use({ build: NEXT_BUILD })

  test('comes with the correction, and says so', async ({ page }) => {
    await openRoute(page, `/articles/${NEXT_SLUG}`)
    await expect(
      page
        .getByRole('main')
        .getByRole('button', { name: /^Quote, Jon Ebbe, corrected by the editors/ }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Corrections' }).click()
    await expect(page.getByText(/This edition was corrected .* in 1 place/)).toBeVisible()
  })
})
