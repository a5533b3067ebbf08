import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { findBarriersEverywhere } from './findBarriers.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

/** Selects words of the story, from the first ones to the last ones. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([from = '', to = '']) => {
      const find = (words: string) => {
        const nodes = document.createTreeWalker(
          document.querySelector('.story') ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at >= 0 && node.parentElement?.closest('.body')) return { node, at }
        }
        throw new Error(`“${words}” is not in the story`)
      }
      const [begin, end] = [find(from), find(to)]
      begin.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      getSelection()?.setBaseAndExtent(begin.node, begin.at, end.node, end.at + to.length)
    },
    [from, to],
  )
}

/** The button that marks the selected words: its name is what is seen of it. */
function offered(page: Page, kind: string) {
  const name = kind.replace(/^./u, (letter) => letter.toUpperCase())
  return page.getByRole('button', { name, exact: true })
}

async function mark(page: Page, from: string, to: string, kind: string): Promise<void> {
  await select(page, from, to)
  await offered(page, kind).click()
  await expect(page.getByRole('complementary', { name: 'Marks' })).toContainText(
    `Saved: marked as ${kind}`,
  )
  await page
    .getByRole('complementary', { name: 'Marks' })
    .getByRole('button', { name: 'Close' })
    .click()
}

/** The words under a kind of mark, put together from their pieces. */
async function marked(page: Page, kind: string): Promise<string> {
  const pieces = await page.locator(`.story .body mark.stroke-${kind}`).allTextContents()
  return pieces.join('')
}

const note = (page: Page) => page.locator('.mark-card').getByRole('textbox', { name: /^Note/ })

test('selected words are marked in one tap, and are still marked after a reload, until undone', async ({
  page,
}) => {
  await openRoute(page, STORY)
  await mark(page, 'Parler, which launched', 'launched in', 'fact')
  expect(await marked(page, 'fact')).toBe('Parler, which launched in')
  await page.reload()
  await expect(page.locator('mark.stroke-fact')).toHaveText('Parler, which launched in')

  await select(page, 'Amazon has previously', 'ties')
  await offered(page, 'check').click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('mark.stroke-check')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('mark.stroke-fact')).toHaveCount(1)
  await expect(page.locator('mark.stroke-check')).toHaveCount(0)
})

test('a first visit fetches nothing of what marks need', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(response.url()))
  await openRoute(page, STORY)
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((url) => /MarksDesk|openShelf|Anchor|strokes/.test(url))).toEqual([])
})

test('a sentence is marked and noted without a mouse', async ({ page }) => {
  await openRoute(page, STORY)
  await page.keyboard.press('j')
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'Mark these words' })
  await expect(dialog).toBeVisible()
  const chosen = dialog.locator('.excerpt mark')
  const sentence = (await chosen.textContent()) ?? ''
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowRight')
  const fewer = (await chosen.textContent()) ?? ''
  expect(sentence).toContain(fewer)
  expect(fewer.split(' ')).toHaveLength(sentence.split(' ').length - 2)
  await page.keyboard.press('u')
  await expect(dialog.getByRole('radio', { name: 'Question' })).toBeChecked()
  await page.keyboard.press('n')
  await page.keyboard.type('Who says so?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ask the court.')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.story mark.stroke-question').first()).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Question, your note' }).press('Enter')
  await expect(note(page)).toHaveValue('Who says so?\nAsk the court.')
  await page.keyboard.press('Escape')
  await expect(note(page)).toHaveCount(0)
})

test('marks overlap freely, with each other and with quotes', async ({ page }) => {
  await openRoute(page, STORY)
  await mark(page, 'In a tweet on', 'posts inciting', 'fact')
  await mark(page, 'Amazon Web Services should', 'violence', 'quote')
  const fact = await marked(page, 'fact')
  const quote = await marked(page, 'quote')
  expect(fact).toMatch(/^In a tweet on Saturday, .* posts inciting$/u)
  expect(quote).toMatch(/^Amazon Web Services should “deny .* inciting violence$/u)
  await expect(page.locator('.body q mark.stroke mark.stroke').first()).toBeVisible()
  await page.reload()
  await expect(page.locator('mark.stroke-quote').first()).toBeVisible()
  expect(await marked(page, 'fact')).toBe(fact)
  expect(await marked(page, 'quote')).toBe(quote)
})

test('a tap on marked words opens them, and their kind is changed there', async ({ page }) => {
  await openRoute(page, STORY)
  await mark(page, 'Parler, which launched', 'launched in', 'fact')
  await page.locator('mark.stroke-fact').click()
  await page.locator('.mark-card').getByRole('radio', { name: 'Check' }).check()
  await expect(page.locator('.story .body mark.stroke-check')).toHaveText(/Parler, which/)
  await page.getByRole('button', { name: /^Delete: Check/ }).click()
  await expect(page.locator('.story .body mark.stroke')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.story .body mark.stroke-check')).toHaveCount(1)
})

test('a note is kept as it is typed, and two tabs that write one lose nothing', async ({
  page,
  context,
}) => {
  await openRoute(page, STORY)
  await mark(page, 'Parler, which launched', 'launched in', 'fact')
  await page.locator('mark.stroke-fact').click()
  await note(page).fill('Begun.')
  await expect(page.locator('.note-state')).toContainText('Saved')

  const other = await context.newPage()
  await openRoute(other, STORY)
  await other.locator('mark.stroke-fact').click()
  await expect(note(other)).toHaveValue('Begun.')

  // Both have typed before either has written.
  await Promise.all([note(page).fill('Begun. Here.'), note(other).fill('Begun. There.')])
  const choice = page.getByRole('region', { name: 'Another version was written elsewhere' })
  await expect(choice).toContainText('Begun. Here.')
  await expect(choice).toContainText('Begun. There.')
  await expect(
    other.getByRole('region', { name: 'Another version was written elsewhere' }),
  ).toBeVisible()
  await choice.getByRole('button', { name: 'Keep both' }).click()
  await expect(choice).toHaveCount(0)
  await expect(note(other)).toHaveValue(/Begun\. Here\./)
  await expect(note(other)).toHaveValue(/Begun\. There\./)
})

test('a quote and a speaker have notes too', async ({ page }) => {
  await openRoute(page, `${STORY}#q2`)
  await page.locator('.card').getByRole('button', { name: 'Note', exact: true }).click()
  await page.locator('.card').getByRole('textbox', { name: /^Note/ }).fill('Ask the group.')
  await page.locator('.panel summary', { hasText: /Amazon employees(?! for)/ }).click()
  await page.getByRole('button', { name: 'Note on Amazon employees', exact: true }).click()
  await page.locator('.panel').getByRole('textbox', { name: /^Note/ }).fill('Who are they?')
  await expect(page.locator('.panel .note-state')).toContainText('Saved')
  await page.reload()
  await expect(page.locator('.card').getByRole('textbox', { name: /^Note/ })).toHaveValue(
    'Ask the group.',
  )
  await page.locator('.panel summary', { hasText: /Amazon employees(?! for)/ }).click()
  await expect(page.locator('.panel').getByRole('textbox', { name: /^Note/ })).toHaveValue(
    'Who are they?',
  )
})

test('every mark stands on the page of marks, and opens at its place', async ({ page }) => {
  await openRoute(page, '/marks')
  await expect(page.getByText('Select words in any story')).toBeVisible()
  await openRoute(page, STORY)
  await mark(page, 'Parler, which launched', 'launched in', 'fact')
  await mark(page, 'Amazon has previously', 'rules', 'check')
  await page.getByRole('link', { name: 'Marks', exact: true }).click()
  await expect(page.getByText('2 marks', { exact: true })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find in marks' }).fill('launched')
  await expect(page.getByText('1 mark of 2')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find in marks' }).fill('')
  await page.getByRole('link', { name: /Amazon has previously/ }).click()
  const sign = page.getByRole('button', { name: 'Check, marked by you' })
  await expect(sign).toBeFocused()
  await expect(page.locator('mark.stroke-check').first()).toBeInViewport()

  await page.goto('/marks')
  await page.getByRole('button', { name: 'Choose all' }).click()
  await page.getByRole('button', { name: 'Delete 2 marks' }).click()
  await expect(page.getByText('Select words in any story')).toBeVisible()
})

test('nothing of it has a barrier that axe finds, in any theme, on any width', async ({ page }) => {
  test.slow()
  await openRoute(page, STORY)
  await mark(page, 'In a tweet on', 'posts inciting', 'fact')
  await mark(page, 'Amazon Web Services should', 'violence', 'quote')
  await mark(page, 'Pressure has been', 'Parler on', 'question')
  await mark(page, 'took action', 'social media', 'check')
  await page.locator('mark.stroke-question').first().click()
  await note(page).fill('Since when?')
  await expect(page.locator('.note-state')).toContainText('Saved')
  expect(await findBarriersEverywhere(page), 'a marked story').toEqual([])
  await page.locator('main').focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('dialog', { name: 'Mark these words' })).toBeVisible()
  expect(await findBarriersEverywhere(page), 'the dialog').toEqual([])
  await openRoute(page, '/marks')
  await expect(page.getByText('4 marks')).toBeVisible()
  expect(await findBarriersEverywhere(page), 'the page of marks').toEqual([])
})
