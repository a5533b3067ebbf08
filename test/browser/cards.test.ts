import type { Page } from '@playwright/test'
import type { Article } from '../../src/article/Article.ts'
import { anchorAt } from '../../src/article/Anchor.ts'
import type { MarkContent, MarkKind, MarkTarget } from '../../src/library/shelf/Record.ts'
import { STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { openShelfIn } from './openShelfIn.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

/** Puts a fact, a note on a quote, a question below both and a note on a speaker on the shelf. */
async function keepMarks(page: Page): Promise<void> {
  await openRoute(page, '/marks')
  const slug = STORY.slice('/articles/'.length)
  const article: Article = await (await page.request.get(`/data/articles/${slug}.json`)).json()
  const words = (said: string): MarkTarget => {
    const start = article.text.indexOf(said)
    return { type: 'words', at: anchorAt(article.text, { start, end: start + said.length }) }
  }
  const mark = (kind: MarkKind | null, note: string, target: MarkTarget): MarkContent => ({
    kind,
    note,
    target,
    made: '2026-03-02T08:00:00.000Z',
    story: { headline: 'Amazon employees', publisher: null, published: null },
  })
  const [quote] = article.quotes
  const last = article.speakers.at(-1)
  if (!quote || !last) throw new Error('The story has neither a quote nor a speaker')
  const marks = [
    mark('fact', '', words('Parler, which launched')),
    mark(null, 'Use it high up.', { type: 'quote', at: anchorAt(article.text, quote) }),
    mark('question', 'Since when?', words('previously cut ties')),
    mark(null, 'Call again.', { type: 'speaker', name: last.name }),
  ]
  await openShelfIn(page)
  await page.evaluate(
    async ([slug, marks]) => {
      const changes = marks.map((content, at) => ({
        kind: 'mark' as const,
        id: `kept${at}`,
        slug,
        content,
      }))
      const { state } = await window.ownShelf.shelf.save(changes)
      if (state !== 'saved') throw new Error('Not saved')
    },
    [slug, marks] as const,
  )
  await openRoute(page, '/marks')
}

const cards = (page: Page) => page.locator('.card')
const markCard = (page: Page) => page.locator('.mark-card')
const noteSaying = (page: Page, words: string) =>
  page.getByRole('textbox', { name: /^Note/ }).and(page.locator('textarea', { hasText: words }))

for (const [width, hasTouch] of [
  [390, true],
  [1280, false],
] as const) {
  test.describe(`on a window of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch })

    test('a note on a speaker leads to the person, with the note in view and the keyboard in it', async ({
      page,
    }) => {
      await keepMarks(page)
      await page.getByRole('link', { name: 'AWS’ acceptable use policy' }).click()
      const note = noteSaying(page, 'Call again.')
      await expect(note).toBeFocused()
      await expect(note).toBeInViewport({ ratio: 1 })
    })

    test('a note on a quote leads to the quote, with its note in view', async ({ page }) => {
      await keepMarks(page)
      await page.getByRole('link', { name: /We cannot be complicit/ }).click()
      const note = noteSaying(page, 'Use it high up.')
      await expect(note).toBeFocused()
      await expect(note).toBeInViewport({ ratio: 1 })
    })

    test('one card is open at a time: a mark closes a quote, and a quote a mark', async ({
      page,
    }) => {
      await keepMarks(page)
      await openRoute(page, `${STORY}#q4`)
      await expect(cards(page)).toHaveCount(1)
      await page.locator('mark.stroke-question').first().click()
      await expect(markCard(page)).toBeVisible()
      await expect(cards(page)).toHaveCount(1)
      await page.getByRole('button', { name: /^Quote, Amazon employees: / }).click()
      await expect(markCard(page)).toHaveCount(0)
      await expect(cards(page)).toHaveCount(1)
      await page.keyboard.press('m')
      await expect(page.getByRole('dialog', { name: 'Mark these words' })).toBeVisible()
      await expect(cards(page)).toHaveCount(0)
    })

    test('the quote stays in sight while it is put right', async ({ page }) => {
      await openRoute(page, `${STORY}#q1`)
      await page.getByRole('button', { name: 'Correct this' }).click()
      const form = page.getByRole('form', { name: 'Put the quote right' })
      const quote = form.getByText('We cannot be complicit in more bloodshed')
      await expect(quote).toBeInViewport({ ratio: 1 })
      await form.getByRole('button', { name: 'Save' }).scrollIntoViewIfNeeded()
      await expect(quote).toBeInViewport({ ratio: 1 })
      await form.getByRole('radio', { name: 'It begins or ends elsewhere' }).check()
      await expect(form.locator('.excerpt mark')).toBeInViewport()
    })

    test('the marks of a story are listed, and each leads to its words and on to the next', async ({
      page,
    }) => {
      await keepMarks(page)
      await openRoute(page, STORY)
      await page.getByRole('button', { name: '3 marks, 1 note on a speaker' }).click()
      const list = page.locator('.mark-list')
      await expect(list.locator('summary')).toBeFocused()
      await expect(list.getByRole('listitem')).toHaveCount(4)
      await list.getByRole('link', { name: 'Parler, which launched' }).click()
      await expect(page.locator('mark.stroke-fact').first()).toBeInViewport()
      await expect(markCard(page)).toContainText('Mark 2 of 3')

      const next = page.getByRole('button', { name: 'Next', exact: true })
      await next.click()
      await expect(markCard(page)).toContainText('Mark 3 of 3')
      await expect(page.locator('mark.stroke-question').first()).toBeInViewport()
      await expect(next).toBeFocused()
      await expect(next).toBeDisabled()
      await page.getByRole('button', { name: 'Its words' }).click()
      await expect(page.getByRole('button', { name: 'Question, your note' })).toBeFocused()

      await page.getByRole('button', { name: 'Previous', exact: true }).click()
      await page.getByRole('button', { name: 'Previous', exact: true }).click()
      await expect(markCard(page)).toHaveCount(0)
      await expect(noteSaying(page, 'Use it high up.')).toBeVisible()
    })
  })
}

test('on paper the notes stand behind the story, without what is only for a screen', async ({
  page,
}) => {
  await keepMarks(page)
  await openRoute(page, STORY)
  await expect(page.locator('mark.stroke-question').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const notes = page.locator('.foot .printed')
  await expect(notes).toBeVisible()
  await expect(notes.getByRole('listitem')).toHaveText([
    /^Note: “We cannot be complicit.*Use it high up\.$/,
    /^Question: “previously cut ties”Since when\?$/,
    /^Note: “AWS’ acceptable use policy”Call again\.$/,
  ])
  await expect(page.locator('.mark-list')).toBeHidden()
  await expect(page.locator('.foot .action').first()).toBeHidden()
})
