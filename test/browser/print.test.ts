import { STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

test.beforeEach(async ({ page }) => {
  // Whatever is chosen for the screen, paper is white and its letters are black.
  const look = {
    theme: 'black',
    font: 'opendyslexic',
    size: '40px',
    lines: '2.2',
    letters: '0.1em',
  }
  await page.addInitScript(
    (look) => localStorage.setItem('on-record-look', look),
    JSON.stringify(look),
  )
})

test('on paper a story has its badges, people, sources and citation, in that order', async ({
  page,
}) => {
  await openRoute(page, STORY)
  await page.emulateMedia({ media: 'print' })
  const main = page.getByRole('main')
  await expect(main.getByRole('button', { name: /^Quote, / }).first()).toBeVisible()
  const headings = ['People', 'Sources', 'Cite this story'].map((name) =>
    page.getByRole('heading', { level: 2, name, exact: true }),
  )
  const tops = await Promise.all(
    headings.map(async (heading) => {
      await expect(heading).toBeVisible()
      return (await heading.boundingBox())?.y ?? 0
    }),
  )
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  await expect(page.getByText('Paayal Zaveri', { exact: true }).last()).toBeVisible()
  await expect(
    page.getByText(/^“Amazon employees call .*”, by Annie Palmer, CNBC, 9 January 2021\.$/).last(),
  ).toBeVisible()
})

test('on paper there is nothing that only works on a screen, and no page furniture', async ({
  page,
}) => {
  await openRoute(page, `${STORY}#q2`)
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const gone of [
    '.masthead',
    '.dock',
    '.card',
    '.tools',
    '.rail',
    '.only',
    '.residue',
    '.panel-head',
    '.foot .action',
    '.how-to-open',
  ]) {
    await expect(page.locator(gone).first(), gone).toBeHidden()
  }
})

test('on paper a story is set in the serif at 11 pt, black on white', async ({ page }) => {
  await openRoute(page, STORY)
  // Whatever is chosen for the screen.
  await page.keyboard.press('+')
  await page.keyboard.press('d')
  const display = page.getByRole('dialog', { name: 'Display' })
  await display.getByRole('button', { name: 'More: Line height' }).click()
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  const set = await page
    .locator('.body > p')
    .first()
    .evaluate((words) => {
      const { fontSize, fontFamily, color, lineHeight, letterSpacing } = getComputedStyle(words)
      const paper = getComputedStyle(document.documentElement).backgroundColor
      const size = parseFloat(fontSize)
      return {
        size,
        serif: fontFamily.startsWith('"Source Serif 4"'),
        color,
        paper,
        letterSpacing,
        lines: parseFloat(lineHeight) / size,
      }
    })
  expect(set.size).toBeCloseTo((11 * 96) / 72, 1)
  expect(set.lines).toBeCloseTo(1.45, 1)
  expect(set).toMatchObject({
    serif: true,
    color: 'rgb(0, 0, 0)',
    paper: 'rgb(255, 255, 255)',
    letterSpacing: 'normal',
  })
})

test('on paper everybody is there with all they said, whoever is folded on the screen', async ({
  page,
}) => {
  await openRoute(page, STORY)
  const people = page.locator('.person')
  await expect(page.locator('.person[open]')).toHaveCount(0)
  await expect(people.locator('a').first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  expect(await people.count()).toBeGreaterThan(3)
  for (const quote of await people.locator('li a').all()) await expect(quote).toBeVisible()
  const kept = await people.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).breakInside),
  )
  expect(new Set(kept)).toEqual(new Set(['avoid']))
})

test('on paper the pages are numbered', async ({ page }) => {
  await openRoute(page, STORY)
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText),
    ),
  )
  expect(rules.join(' ')).toMatch(/@bottom-center\s*\{[^}]*content: counter\(page\)/)
})

test('on the screen the citation for paper isn’t there', async ({ page }) => {
  await openRoute(page, STORY)
  await expect(page.getByRole('heading', { name: 'Cite this story' })).toBeHidden()
})
