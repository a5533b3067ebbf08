import type { Page } from '@playwright/test'
import { openRoute } from './openRoute.ts'
import { keepStories } from './keepStories.ts'
import { pasteStory } from './pasteStory.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

test.setTimeout(180_000)

/** Where the rows stand, in the order in which the keyboard comes to them. */
function placesOf(page: Page) {
  return page.locator('.row').evaluateAll((rows) =>
    rows.map((row) => {
      const { left, top } = row.getBoundingClientRect()
      return { left: Math.round(left), top: Math.round(top) }
    }),
  )
}

const columnsIn = (places: readonly { readonly left: number }[]) =>
  new Set(places.map(({ left }) => left)).size

/** Across, and then down. */
function inOrder(places: readonly { readonly left: number; readonly top: number }[]) {
  return places.toSorted((a, b) => a.top - b.top || a.left - b.left)
}

for (const [width, columns] of [
  [1024, 1],
  [1280, 1],
  [1600, 2],
  [1920, 2],
] as const) {
  test(`the front page has ${columns} column(s) of stories at ${width} px, in the keyboard’s order`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openRoute(page, '/')
    const places = await placesOf(page)
    expect(columnsIn(places)).toBe(columns)
    expect(places).toEqual(inOrder(places))
  })
}

test('a long list has three columns in a very wide window, and is read across and then down', async ({
  page,
}) => {
  await page.setViewportSize({ width: 2560, height: 1300 })
  await openRoute(page, '/')
  const texts = Array.from({ length: 130 }, (_, at) => ({
    text: `Ferry ${at} runs again\n\nIt sailed on day ${at}.`,
  }))
  await keepStories(page, texts)
  await page.reload()
  await page.keyboard.press('Shift')
  await expect(page.getByRole('feed')).toBeVisible()
  const places = await placesOf(page)
  expect(columnsIn(places)).toBe(3)
  expect(places).toEqual(inOrder(places))
  expect(places.length).toBeLessThan(130)
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBe(client)

  await page
    .getByRole('link', { name: /^Ferry \d+ runs again/ })
    .first()
    .focus()
  for (let step = 0; step < 40; step++) await page.keyboard.press('Tab')
  const focused = page.locator('.row:focus-within')
  await expect(focused).toBeInViewport()

  // Fewer columns are the same stories.
  await page.setViewportSize({ width: 1280, height: 900 })
  await expect.poll(async () => columnsIn(await placesOf(page))).toBe(1)
  await expect(focused).toHaveCount(1)
})

test('of the people beside a story only those are laid out that are seen', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1280, height: 800 })
  await openRoute(page, '/add')
  const last = ['Ruiz', 'Falk', 'Obuya', 'Stroud', 'Sallis', 'Thole', 'Lindqvist', 'Ebbe']
  const names = ['Ana', 'Ben', 'Clara', 'David', 'Emma', 'Frank', 'Grace', 'Henry'].flatMap(
    (first) => last.map((name) => `${first} ${name}`),
  )
  const said = names.map((name) => `“The ferry runs again,” said ${name}.`)
  await pasteStory(page, ['Ferry runs again', ...said].join('\n\n'))
  await page.getByRole('button', { name: /^Keep/ }).click()
  const people = page.locator('.panel .person')
  await expect.poll(() => people.count()).toBeGreaterThan(40)
  const isLaidOut = () =>
    people
      .last()
      .locator('summary')
      .evaluate((words) => words.checkVisibility({ contentVisibilityAuto: true }))
  await expect.poll(isLaidOut).toBe(false)
  await people.last().scrollIntoViewIfNeeded()
  await expect.poll(isLaidOut).toBe(true)
})
