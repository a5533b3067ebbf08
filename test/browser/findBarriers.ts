import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** CSS pixels: the narrowest phone, a tablet, a desk. */
export const WIDTHS: readonly number[] = [320, 768, 1280]
export const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'] as const

/** All that axe finds by colours; what else it looks at is the same in every theme. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds in a page, or in a part of it, as it stands: one line for each barrier. */
export async function findBarriers(page: Page, part = 'html'): Promise<readonly string[]> {
  return linesOf(await builderOf(page).include(part).withTags(TAGS).analyze())
}

/** What axe finds at this width in any theme, the one it stands in first. */
export async function findBarriersInThemes(page: Page, part = 'html'): Promise<readonly string[]> {
  const found = [...(await findBarriers(page, part))]
  const theme = await themeOf(page)
  for (const other of THEMES) {
    await setTheme(page, other)
    const byColour = builderOf(page).include(part).withRules(BY_COLOUR)
    found.push(...linesOf(await byColour.analyze()).map((line) => `${other}: ${line}`))
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

/** Without frames nothing has to be put together in a page of its own, which takes the longest. */
function builderOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode()
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

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>

/** One line for each barrier: the rule, what it is about, and where. */
export function linesOf({ violations }: Findings): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}
