import { GUIDE } from './addresses.ts'
import { keepStories } from './keepStories.ts'
import { openRoute } from './openRoute.ts'
import { partedWords } from './partedWords.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use({ ...NOTHING_KEPT, viewport: { width: 390, height: 844 } })

const FERRY = `Ferry runs again

By Mara Quill

2 March 2026

“We waited two winters,” said Ines Falk, the harbour master. “Nobody waits longer.”

“I did,” said Bram Oster, a fisherman.
`

test('a story’s ways of export have what they are for below their names', async ({ page }) => {
  await openRoute(page, GUIDE)
  await page.getByRole('button', { name: 'Export…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Export this story' })
  const choice = sheet.locator('.format').first()
  await expect(choice.getByRole('radio')).toBeVisible()
  const [name, purpose] = await Promise.all(
    [choice.locator('label'), choice.locator('small')].map((words) => words.boundingBox()),
  )
  expect(purpose?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0))
})

test('a correction asks, says and lists without parting a word', async ({ page, journal }) => {
  // The host knows nothing of a story that the reader keeps.
  journal.allow(/status of 404/)
  await openRoute(page, '/')
  const [slug] = await keepStories(page, [{ text: FERRY }])
  await openRoute(page, `/articles/${slug}#q1`)
  await page.getByRole('button', { name: 'Correct this' }).click()
  await page.getByLabel('Who said it?').selectOption({ label: 'Bram Oster' })
  const also = page.getByRole('checkbox', { name: /^Also/ })
  const [box, words] = await Promise.all(
    [also, also.locator('xpath=following-sibling::span')].map((one) => one.boundingBox()),
  )
  expect(words?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0))
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  const notice = page.getByRole('complementary', { name: 'Put right' })
  await expect(notice).toBeVisible()
  expect(await notice.evaluate(partedWords)).toEqual([])
  const answers = notice.getByRole('button')
  await expect(answers).toHaveCount(2)
  const [undo, close] = await Promise.all((await answers.all()).map((one) => one.boundingBox()))
  expect(undo?.y).toBe(close?.y)

  await page.getByRole('button', { name: /^Corrections/ }).click()
  const list = page.getByRole('list', { name: 'Put right' })
  await expect(list).toBeVisible()
  expect(await list.getByRole('button').first().evaluate(partedWords)).toEqual([])
})
