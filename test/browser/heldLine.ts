import type { Page } from '@playwright/test'

/** A way in which the page around a line takes another shape. */
export type Way = { readonly name: string; readonly change: (page: Page) => Promise<void> }

/** What `library/settings.ts` keeps, chosen in another tab. */
function look(choice: Readonly<Record<string, string>>): Way {
  return {
    name: Object.entries(choice).flat().join(' '),
    change: (page) => chooseLook(page, choice),
  }
}

/** Twenty ways of changing the look of a story. */
export const WAYS: readonly Way[] = [
  look({ size: '14px' }),
  look({ size: '26px' }),
  look({ size: '40px' }),
  { name: 'key +', change: (page) => page.keyboard.press('+') },
  { name: 'key -', change: (page) => page.keyboard.press('-') },
  look({ theme: 'dark' }),
  look({ theme: 'contrast' }),
  look({ font: 'sans' }),
  look({ font: 'atkinson' }),
  look({ font: 'opendyslexic' }),
  look({ lines: '2.2' }),
  look({ measure: '45ch' }),
  look({ measure: '80ch' }),
  look({ letters: '0.15em' }),
  look({ words: '0.3em' }),
  look({ align: 'justify', hyphens: 'always' }),
  {
    name: 'just the quotes, and back',
    async change(page) {
      await page.keyboard.press('q')
      await page.locator('.digest').waitFor()
      await restOf(page)
      await page.keyboard.press('q')
      await page.locator('.digest').waitFor({ state: 'detached' })
    },
  },
  { name: 'only one speaker', change: (page) => page.keyboard.press('o') },
  {
    name: 'turned on its side',
    change: (page) => resize(page, (width, height) => [height, width]),
  },
  { name: 'narrower', change: (page) => resize(page, (width, height) => [width * 0.75, height]) },
]

/** Waits until nothing of the page has moved for some frames, however slow the machine is. */
export async function restOf(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { rest: { place: '', frames: 0 } }))
  await page.waitForFunction(
    () => {
      const { rest } = window as unknown as { rest: { place: string; frames: number } }
      const place = `${window.scrollY} ${document.documentElement.scrollHeight}`
      rest.frames = place === rest.place ? rest.frames + 1 : 0
      rest.place = place
      return rest.frames >= 20
    },
    null,
    { polling: 'raf' },
  )
}

/** Chooses a look as another tab would: what is left out is as it was at first. */
export async function chooseLook(
  page: Page,
  choice: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate((newValue) => {
    localStorage.setItem('on-record-look', newValue)
    dispatchEvent(new StorageEvent('storage', { key: 'on-record-look', newValue }))
  }, JSON.stringify(choice))
}

async function resize(
  page: Page,
  to: (width: number, height: number) => readonly [number, number],
): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const [wide, high] = to(width, height)
  await page.setViewportSize({ width: Math.round(wide), height: Math.round(high) })
}

/** How many lines the line below the masthead has moved by, after a change of the page. */
export async function linesMoved(page: Page, way: Way): Promise<number> {
  await restOf(page)
  const before = await page.evaluate(() => {
    const words = [...document.querySelectorAll('main .body [id^=b]')]
      .filter((block) => block.getBoundingClientRect().bottom > 90)
      .flatMap((block) => {
        const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        const nodes: Text[] = []
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          if (node instanceof Text && !node.parentElement?.closest('button')) nodes.push(node)
        }
        return nodes
      })
    for (const node of words) {
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { top, bottom, height } = range.getBoundingClientRect()
        if (height === 0 || bottom <= 90) continue
        Object.assign(window, { lineHeld: range })
        return top
      }
    }
    return null
  })
  if (before === null) throw new Error('No line stands below the masthead.')
  await way.change(page)
  await restOf(page)
  return page.evaluate((before) => {
    const { lineHeld } = window as unknown as { lineHeld: Range }
    const block = lineHeld.startContainer.parentElement?.closest('[id^=b]') ?? document.body
    const by = lineHeld.getBoundingClientRect().top - before
    return Math.abs(by) / parseFloat(getComputedStyle(block).lineHeight)
  }, before)
}

/**
 * Brings the page to a part of the way through its story, from 0 to 1. Not while it still takes another
 * shape: it would be brought back to the line that is held meanwhile.
 */
export async function scrollTo(page: Page, part: number): Promise<void> {
  await restOf(page)
  await page.evaluate((part) => {
    const blocks = [...document.querySelectorAll('main .body [id^=b]')]
    const block = blocks[Math.floor(part * (blocks.length - 1))]
    block?.scrollIntoView({ block: 'start', behavior: 'instant' })
    window.scrollBy({ top: 30, behavior: 'instant' })
  }, part)
}
