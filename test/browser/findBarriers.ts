import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { CHOICES } from '../../src/library/settings.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** CSS pixels: the narrowest phone, a tablet, a desk. */
export const WIDTHS: readonly number[] = [320, 768, 1280]
/** The system’s is one of them. */
export const THEMES = CHOICES.theme.filter((theme) => theme !== 'system')

/** All that axe finds by colours; what else it looks at is the same in every theme. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds in a page, or in a part of it, as it stands: one line for each barrier. */
export function findBarriers(page: Page, part = 'html'): Promise<readonly string[]> {
  return look(page, { include: [part] }, { runOnly: { type: 'tag', values: TAGS } })
}

/** What axe finds at this width in any theme, the one it stands in first. */
export async function findBarriersInThemes(page: Page, part = 'html'): Promise<readonly string[]> {
  const found = [...(await findBarriers(page, part))]
  const theme = await themeOf(page)
  // Where none is chosen it is the system's, which is light in a test.
  for (const other of THEMES.filter((other) => other !== (theme ?? 'light'))) {
    await setTheme(page, other)
    const barriers = await findByRules(page, { include: [part] }, BY_COLOUR)
    found.push(...barriers.map((line) => `${other}: ${line}`))
  }
  await setTheme(page, theme)
  return found
}

/** The same at every width, and where the page scrolls sideways. */
export async function findBarriersEverywhere(
  page: Page,
  part = 'html',
): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const barriers = await findBarriersInThemes(page, part)
    found.push(...barriers.map((line) => `${width} px: ${line}`))
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (sideways > 0) found.push(`${width} px: it scrolls sideways by ${sideways} px`)
  }
  return found
}

/** Parts of a page by their selectors. */
type Parts = { readonly include: string[]; readonly exclude?: string[] }

/** What some rules of axe find there. */
export function findByRules(page: Page, parts: Parts, rules: string[]): Promise<readonly string[]> {
  return look(page, parts, { runOnly: { type: 'rule', values: rules } })
}

/** One line for each barrier: the rule, what it is about, and where. */
async function look(page: Page, parts: Parts, rules: RunOptions): Promise<readonly string[]> {
  // A page keeps it until it is left; no policy holds back what the debugger runs.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source)
    await page.evaluate(rememberColours)
  }
  return page.evaluate(
    async ({ parts, rules }) => {
      const { violations } = await window.axe.run(parts, {
        ...rules,
        // All else it would describe as well, which takes as long again.
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
        ),
      )
    },
    { parts, rules },
  )
}

/** What is used of a colour of axe, which its types leave out. */
type Colour = { r: number; g: number; b: number; alpha: number }
type Parse = (this: Colour, words: string) => Colour

/** In the page: axe works out the same few colours for every piece of text anew, a third of all that it does. */
function rememberColours(): void {
  const { Color } = (
    window.axe as unknown as {
      readonly commons: {
        readonly color: { readonly Color: { prototype: { parseString: Parse } } }
      }
    }
  ).commons.color
  const parse = Color.prototype.parseString
  const known = new Map<string, Colour>()
  Color.prototype.parseString = function (words) {
    const { r, g, b, alpha } = known.get(words) ?? parse.call(this, words)
    known.set(words, { r, g, b, alpha })
    return Object.assign(this, { r, g, b, alpha })
  }
}

function themeOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset['theme'])
}

function setTheme(page: Page, theme: string | undefined): Promise<void> {
  return page.evaluate((theme) => {
    if (theme === undefined) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, theme)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
