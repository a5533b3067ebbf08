import type { Page } from '@playwright/test'
import { STORY as STORY_PAGE } from './addresses.ts'
import { keepStories } from './keepStories.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

/** A title, a name, words and an address without a place to break, and signs that stack or turn the writing. */
const TITLE = `Donau${'dampfschifffahrtsgesellschaft'.repeat(8)}`
const STORY = `${TITLE}

By Mara Quill

4 May 2031

The ferry sailed on Sunday. “${'Unteilbar'.repeat(60)},” said Ana ${'Ruizruiz'.repeat(30)}.

“It flo${'\u0336\u0301'.repeat(250)}ats,” said Jon Ebbe of https://example.org/${'a/b'.repeat(150)}.

The ferry \u202Esailed on Monday. “It \u2067floats,” said Jon Ebbe.

A line that stands as it was written.
`

/** What reaches beyond the page, by its class; nothing where the page doesn't scroll sideways. */
const wider = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map(({ tagName, className }) => `${tagName} ${className}`)
  })

for (const width of [320, 1280]) {
  test(`what has no place to break stays within the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openRoute(page, '/')
    await keepStories(page, [{ text: STORY }])
    await page.reload()
    await page.keyboard.press('Shift')
    await expect(page.getByRole('article').first()).toContainText(TITLE)
    expect(await wider(page), 'the list').toEqual([])

    await page.getByRole('link', { name: TITLE }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    await expect(page.getByRole('button', { name: 'Corrections' })).toBeVisible()
    expect(await wider(page), 'the story').toEqual([])
    await page
      .getByRole('button', { name: /^Quote, Ana/ })
      .first()
      .click()
    await expect(page.getByRole('region', { name: /^Quote, Ana/ })).toBeVisible()
    expect(await wider(page), 'the card').toEqual([])
    const panel = page.locator('.panel')
    const room = await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(room, 'the people').toBe(0)
  })
}

test('no quote has a mark of the browser’s own, which it would number by all before it', async ({
  page,
}) => {
  await openRoute(page, STORY_PAGE)
  const marks = await page.evaluate(() =>
    [...document.querySelectorAll('q')].flatMap((quote) =>
      ['::before', '::after'].map((end) => getComputedStyle(quote, end).content),
    ),
  )
  expect(new Set(marks)).toEqual(new Set(['none']))
})
