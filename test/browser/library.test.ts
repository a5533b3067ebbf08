import type { Page } from '@playwright/test'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { pasteStory } from './pasteStory.ts'
import { expect as impatient, test } from './test.ts'

/** The host packs the parser when it is first asked for, which takes a busy machine long. */
const expect = impatient.configure({ timeout: 40_000 })

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const WALL = `Harbour wall to be mended by spring

By Mara Quill
12 March 2026

The harbour wall of Sandport will be mended before the spring tides, the council decided.

“We have waited long enough for stone,” said Ana Ruiz, the harbour master.`

const FERRY = `<h1>Ferry runs again</h1><p>By Mara Quill</p>
<p>The ferry of Sandport runs again from Monday, the <b>council</b> decided on Tuesday.</p>
<figure><figcaption>The ferry. Photo: Jon Ebbe</figcaption></figure>
<p>“We have waited long enough for a boat,” said Ana Ruiz, the harbour master.</p>`

const CRANE = `Crane falls

9 April 2026

The old crane of Sandport fell into the harbour on Thursday. Nobody was hurt.

“It stood a hundred years,” said Jon Ebbe, who built the new one. “We will miss it,” said Ana Ruiz.`

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Adds what is pasted, and waits until its story is open. */
async function add(page: Page, headline: string, plain: string, html?: string): Promise<void> {
  await page.keyboard.press('a')
  await expect(heading(page)).toHaveText('Add a story')
  await pasteStory(page, plain, html)
  await expect(page.getByRole('button', { name: 'Change: Headline' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(heading(page)).toHaveText(headline)
}

async function addUnderBetterHeadline(page: Page): Promise<void> {
  await page.keyboard.press('a')
  await expect(heading(page)).toHaveText('Add a story')
  await pasteStory(page, CRANE)
  await page.getByRole('button', { name: 'Change: Headline' }).press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('The crane that stood a hundred years')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(heading(page)).toHaveText('The crane that stood a hundred years')
}

async function markByKeyboard(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Mark these words' })
  // The page of a story that was just kept takes its keys a moment after it shows its headline.
  await expect(async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('m')
    await expect(dialog).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.keyboard.press('u')
  await page.keyboard.press('n')
  await page.keyboard.type('On which day?')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('mark.stroke-question').first()).toBeVisible()
}

async function correctSpeaker(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Quote, Ana Ruiz/ }).click()
  await page.getByRole('button', { name: 'Correct this' }).click()
  await page.getByLabel('Who said it?').selectOption({ label: 'Jon Ebbe' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'Put right' })).toBeVisible()
}

/** Story, question, note and corrected speaker, as a reader sees them. */
async function expectAllThere(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('The crane that stood a hundred years')
  await expect(page.locator('mark.stroke-question').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Question, your note' })).toBeVisible()
  await expect(
    page.getByRole('main').getByRole('button', { name: /^Quote, Jon Ebbe, corrected/ }),
  ).toBeVisible()
}

async function deleteEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Delete everything?' })
  await sheet.getByRole('checkbox', { name: /is in my downloads/ }).check()
  await sheet.getByRole('textbox', { name: 'Type the word delete' }).fill('delete')
  await sheet.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText(/^Everything of yours was deleted/)).toBeVisible()
}

test('a day with one’s own stories: put in, marked, corrected, without a host, taken out and back', async ({
  page,
  site,
  journal,
}) => {
  test.setTimeout(300_000)
  journal.allow(/ERR_CONNECTION_REFUSED|Failed to load resource/)
  await openRoute(page, '/')
  await waitUntilKept(page)

  await add(page, 'Harbour wall to be mended by spring', WALL)
  await add(page, 'Ferry runs again', 'Ferry runs again', FERRY)
  await addUnderBetterHeadline(page)
  const address = page.url()
  await markByKeyboard(page)
  await correctSpeaker(page)

  await site.stop()
  await page.reload()
  await expectAllThere(page)
  await page.getByRole('link', { name: 'Marks', exact: true }).click()
  await expect(page.getByText('On which day?')).toBeVisible()

  await page.getByRole('link', { name: 'Settings' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up everything' }).click()
  const backup = await (await download).path()
  await expect(page.getByText(/Read again and whole/)).toBeVisible()
  await deleteEverything(page)
  await page.goto(address)
  await expect(heading(page)).toHaveText('This page isn’t on this device yet')

  await page.goto(`${site.address}settings`)
  await page.getByLabel('Restore from a backup…').setInputFiles(backup)
  const preview = page.getByRole('dialog', { name: 'Restore from a backup' })
  await expect(preview).toContainText('3 new')
  await preview.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText(/^Restored: /)).toBeVisible()
  await page.goto(address)
  await expectAllThere(page)
})
