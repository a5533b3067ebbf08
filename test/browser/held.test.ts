import { GUIDE, STORY } from './addresses.ts'
import { WAYS, chooseLook, linesMoved, restOf, scrollTo } from './heldLine.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

/** `npm run bench -- reading` tries them all, in six places of a long story. */
const SOME = new Set([
  'size 40px',
  'key +',
  'font opendyslexic',
  'measure 45ch',
  'just the quotes, and back',
  'only one speaker',
  'turned on its side',
])

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1280, 900],
] as const) {
  test(`the line that is read stays where it is, at ${width} px, whatever changes around it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const holding = page.waitForResponse(/holdPlace/)
    await openRoute(page, GUIDE)
    await holding
    for (const way of WAYS.filter(({ name }) => SOME.has(name))) {
      await page.setViewportSize({ width, height })
      await chooseLook(page, {})
      await scrollTo(page, 0.5)
      expect(await linesMoved(page, way), way.name).toBeLessThan(1)
    }
  })
}

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1280, 900],
] as const) {
  test(`an address that names a quote leads to its paragraph, at ${width} px, by whatever way`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const heights: number[] = []
    const note = async () => {
      const quote = page.locator('main [data-quote=q3]').first()
      await expect(page.locator('.card')).toBeVisible()
      await restOf(page)
      heights.push(await quote.evaluate(paragraphTop))
    }
    await openRoute(page, `${GUIDE}#q3`)
    await note()
    await openRoute(page, `${GUIDE}?again#q2`)
    await page.keyboard.press(']')
    await note()
    await page.keyboard.press(']')
    await page.keyboard.press('[')
    await note()
    for (const height of heights) expect(height).toBeCloseTo(96, 0)
  })

  test(`what is tapped stays where it is, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openRoute(page, STORY)
    const day = page.getByRole('button', { name: 'earlier this week' })
    const quote = page.locator('main .body q').nth(1)
    const note = page.getByRole('note').filter({ hasText: 'counted from' })
    for (const words of [quote, day, quote]) {
      await words.evaluate((element) =>
        element.scrollIntoView({ block: 'center', behavior: 'instant' }),
      )
      await restOf(page)
      const before = await words.evaluate(linesOf)
      const [first] = before
      await page.mouse.click((first?.x ?? 0) + 12, (first?.y ?? 0) + 6)
      await restOf(page)
      expect(await words.evaluate(linesOf)).toEqual(before)
      if (words === day) await expect(note).toBeVisible()
    }
    // What is tapped beside it closes it.
    await expect(note).toHaveCount(0)
  })

  test(`a day is explained at its own words, within the column, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openRoute(page, STORY)
    const days = page.locator('main button.when')
    expect(await days.count()).toBeGreaterThan(4)
    for (const day of await days.all()) {
      await day.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
      await day.click()
      await expect(page.getByRole('note').filter({ hasText: 'counted from' })).toBeVisible()
      const [words, at] = await day.evaluate((day) => {
        const note = day.parentElement?.querySelector('[role=note]')
        return [day.getBoundingClientRect(), note?.getBoundingClientRect() ?? new DOMRect()]
      })
      const apart = Math.max(at.y - words.bottom, words.y - at.bottom)
      expect(apart).toBeLessThan(8)
      expect(apart).toBeGreaterThanOrEqual(0)
      expect(at.x).toBeLessThan(words.right)
      expect(at.right).toBeGreaterThan(words.x)
      expect(at.x).toBeGreaterThanOrEqual(0)
      expect(at.right).toBeLessThanOrEqual(width)
    }
  })
}

function paragraphTop(quote: Element): number {
  return quote.closest('[id^=b]')?.getBoundingClientRect().top ?? Number.NaN
}

/** Where each of the lines stands that words are broken into. */
function linesOf(words: Element) {
  // What joins the badge to the last word is no line, and has no width.
  return [...words.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }))
}

test('what is in view takes another size first, and what is near it in the next frame', async ({
  page,
}) => {
  const holding = page.waitForResponse(/holdPlace/)
  await openRoute(page, GUIDE)
  await holding
  await scrollTo(page, 0.5)
  await restOf(page)
  const before = await page.evaluate(laidOutBelow)
  expect(before).toBeGreaterThan(0)
  await page.keyboard.press('+')
  expect(await page.evaluate(() => (window as unknown as Shown).shown)).toBe(0)
  await restOf(page)
  expect(await page.evaluate(laidOutBelow)).toBe(before)
})

type Shown = { readonly shown: Promise<number> }

/**
 * Runs in the page: how many stretches below the window are laid out now. As the next key shows, `shown`
 * says: the page listens for it from here on, however busy it is when the key comes.
 */
function laidOutBelow(): number {
  const count = () =>
    [...document.querySelectorAll('main .body')].filter(
      (stretch) =>
        stretch.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) &&
        stretch.getBoundingClientRect().top > 1.1 * window.innerHeight,
    ).length
  const shown = new Promise<number>((resolve) =>
    document.addEventListener('keydown', () => requestAnimationFrame(() => resolve(count())), {
      once: true,
    }),
  )
  Object.assign(window, { shown })
  return count()
}
