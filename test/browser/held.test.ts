import { GUIDE } from './addresses.ts'
import { WAYS, chooseLook, linesMoved, scrollTo } from './heldLine.ts'
import { openRoute } from './openRoute.ts'
import { expect, test } from './test.ts'

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
    await openRoute(page, GUIDE)
    for (const way of WAYS.filter(({ name }) => SOME.has(name))) {
      await page.setViewportSize({ width, height })
      await chooseLook(page, {})
      await scrollTo(page, 0.5)
      expect(await linesMoved(page, way), way.name).toBeLessThan(1)
    }
  })
}
