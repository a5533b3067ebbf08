import { GUIDE, STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

test('by keyboard alone: from quote to quote, one speaker, just the quotes and back', async ({
  page,
}) => {
  await openRoute(page, GUIDE)
  await page.keyboard.press(']')
  await expect(page.getByRole('region', { name: 'Quote, Ines Falk' })).toBeInViewport()
  await expect(
    page.getByRole('button', { name: /^Quote, Ines Falk: /, expanded: true }),
  ).toBeFocused()
  await page.keyboard.press('o')
  await expect(page.locator('main .body [data-state=dim]').first()).toBeAttached()
  await page.keyboard.press('q')
  const digest = page.getByRole('region', { name: 'Just the quotes' })
  await expect(digest.getByRole('article').first()).toBeVisible()
  await digest.getByRole('button', { name: 'Show in the story' }).last().click()
  await expect(digest).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Quote, Ines Falk' })).toBeInViewport()
})

test('a story goes on where it was left, when it is asked to', async ({ page }) => {
  await openRoute(page, GUIDE)
  const heading = page.getByRole('heading', { name: 'How sure it is' })
  await heading.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 100))
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('on-record-places')))
    .toContain('how-to-read')
  await openRoute(page, '/')
  await expect(page.getByRole('region', { name: 'Continue reading' })).toBeVisible()
  await openRoute(page, GUIDE)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.getByRole('button', { name: /^Continue at \d+ %$/ }).click()
  await expect(heading).toBeInViewport()
})

test('a story is read aloud sentence by sentence, or the button says why not', async ({ page }) => {
  await openRoute(page, STORY)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const bar = page.getByRole('region', { name: 'Read aloud' })
  await expect(bar).toContainText(/has no voice|Voice and speed/)
})

test('the sentence that is read is painted, and nothing of the page changes for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const voice = { voiceURI: 'test', name: 'Test', lang: 'en-GB', localService: true }
    const said: string[] = []
    Object.assign(window, { said })
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        cancel() {},
        speak(utterance: SpeechSynthesisUtterance) {
          said.push(utterance.text)
          if (said.length < 5) setTimeout(() => utterance.dispatchEvent(new Event('end')))
        },
      }),
    })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        text: string
        constructor(text: string) {
          super()
          this.text = text
        }
      },
    })
  })
  await openRoute(page, GUIDE)
  const before = await page.locator('main .body').evaluateAll(wordsAndMarks)
  // One press, and the voice begins.
  await page.keyboard.press('t')
  const painted = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('spoken')?.values() ?? [])]
      return range instanceof Range ? range.toString() : null
    })
  await expect.poll(painted).not.toBeNull()
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said.at(-1)).toBe((await painted())?.replaceAll(/\s+/g, ' '))
  expect(await page.locator('main .body').evaluateAll(wordsAndMarks)).toBe(before)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the sheet has two stops, by its handle as a button and by a finger, and closes below', async ({
    page,
  }) => {
    await openRoute(page, GUIDE)
    await page.getByRole('button', { name: 'People', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: 'People and sources' })
    const part = async () => Math.round(((await sheet.boundingBox())?.height ?? 0) / 8.44)
    await expect.poll(part).toBe(40)
    await page.getByRole('button', { name: 'Make this taller' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(part).toBe(92)
    const handle = await page.getByRole('button', { name: 'Make this lower' }).boundingBox()
    await page.mouse.move(195, (handle?.y ?? 0) + 10)
    await page.mouse.down()
    await page.mouse.move(195, 400, { steps: 5 })
    await page.mouse.up()
    await expect.poll(part).toBe(40)
    await page.mouse.move(195, 844 * 0.6 + 20)
    await page.mouse.down()
    await page.mouse.move(195, 830, { steps: 5 })
    await page.mouse.up()
    await expect(sheet).toBeHidden()
  })
})

/** All that stands in the parts of a page, marks and all. */
function wordsAndMarks(parts: readonly Element[]): string {
  return parts.map(({ innerHTML }) => innerHTML).join('')
}

test('the bar that a story is checked by stands at the window’s foot, though nothing was read aloud', async ({
  page,
}) => {
  await openRoute(page, STORY)
  await page.keyboard.press('v')
  await expect(page.getByRole('region', { name: 'Check this story' })).toBeInViewport()
})
