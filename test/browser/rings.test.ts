import type { Page } from '@playwright/test'
import { GUIDE, OWN_ROUTES } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

/*
 * The ring around what has the keyboard is seen on all sides: nothing that scrolls or clips cuts it off
 * (WCAG 2.4.13).
 */

const PLACES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the list': (page) => openRoute(page, '/'),
  'the settings': (page) => openRoute(page, '/settings'),
  ...Object.fromEntries(
    OWN_ROUTES.map(({ name, address }) => [name, (page: Page) => openRoute(page, address)]),
  ),
  async 'a story and its card'(page) {
    await openRoute(page, `${GUIDE}#q2`)
    await page.getByRole('button', { name: 'Correct this' }).click()
    await expect(page.getByRole('form', { name: 'Put the quote right' })).toBeVisible()
  },
  async 'people and sources'(page) {
    await openRoute(page, GUIDE)
    await page.keyboard.press('p')
    await expect(page.getByRole('tab', { name: /People/ })).toBeFocused()
  },
  async 'the display'(page) {
    await openRoute(page, GUIDE)
    await page.keyboard.press('d')
    const display = page.getByRole('dialog', { name: 'Display' })
    await expect(display.getByRole('slider', { name: 'Size' })).toBeVisible()
    await expect(display).toBeFocused()
  },
  async 'a story that is checked'(page) {
    await openRoute(page, GUIDE)
    await page.keyboard.press('v')
    await page.getByText('Somebody else', { exact: true }).click()
  },
  async 'the keys'(page) {
    await openRoute(page, GUIDE)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  },
}

for (const width of [390, 1280]) {
  for (const [place, open] of Object.entries(PLACES)) {
    test(`no ring is cut off: ${place}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page)
      // What is folded away has stops too.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details:not([open])'))
          if (one.checkVisibility()) one.toggleAttribute('open', true)
      })
      const cut = new Set<string>()
      // Each once, however often the keyboard goes round.
      let rings = 0
      for (let stop = 0; stop < 80; stop++) {
        await page.keyboard.press('Tab')
        const { ring, by, again } = await page.evaluate(whatCuts)
        if (again) break
        if (ring) rings++
        if (by) cut.add(by)
      }
      expect([...cut]).toEqual([])
      expect(rings).toBeGreaterThan(2)
    })
  }
}

type Ring = {
  readonly ring: boolean
  readonly by: string | null
  /** Whether the keyboard has been there: it has gone round. */
  readonly again?: boolean
}

/** Whether the focused control has a ring, and what cuts it off, in words. */
async function whatCuts(): Promise<Ring> {
  await new Promise(requestAnimationFrame)
  const focused = document.activeElement
  const label = focused?.closest('label')
  const ringed = [focused, label].find((one) => {
    const { outlineStyle = 'none', outlineWidth = '0' } = one ? getComputedStyle(one) : {}
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  })
  if (!ringed || ringed === document.body) return { ring: false, by: null }
  if (ringed.hasAttribute('data-seen')) return { ring: true, by: null, again: true }
  ringed.setAttribute('data-seen', '')
  const { outlineWidth, outlineOffset } = getComputedStyle(ringed)
  const out = parseFloat(outlineWidth) + parseFloat(outlineOffset)
  const sides = ({ left, top, right, bottom }: DOMRect) => [-left, -top, right, bottom] as const
  const name = ringed.getAttribute('aria-label') ?? ringed.textContent
  for (let one = ringed.parentElement; one && one !== document.body; one = one.parentElement) {
    const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(one)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    const room = overflowX === 'clip' ? parseFloat(overflowClipMargin) || 0 : 0
    const box = sides(one.getBoundingClientRect())
    const ring = sides(ringed.getBoundingClientRect()).map((side) => side + out)
    const over = ring.findIndex((side, at) => side > (box[at] ?? 0) + room + 0.5)
    if (over >= 0) {
      const side = ['left', 'top', 'right', 'bottom'][over]
      return {
        ring: true,
        by: `${name} (${ringed.tagName}) by ${one.className || one.tagName}, ${side}`,
      }
    }
  }
  const ring = sides(ringed.getBoundingClientRect()).map((side) => side + out)
  const isOut = (ring[0] ?? 0) > 0.5 || (ring[2] ?? 0) > innerWidth + 0.5
  return { ring: true, by: isOut ? `${name} (${ringed.tagName}) by the window` : null }
}
