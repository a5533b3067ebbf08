import type { Page } from '@playwright/test'

/** Pastes into the field of the page for adding, by the clipboard and the keyboard as a person does. */
export async function pasteStory(page: Page, plain: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, html]) => {
      const words = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) }
      const page = { 'text/html': new Blob([html ?? ''], { type: 'text/html' }) }
      await navigator.clipboard.write([new ClipboardItem(html ? { ...words, ...page } : words)])
    },
    [plain, html],
  )
  const field = page.getByRole('textbox', { name: 'Story' })
  await field.selectText()
  await page.keyboard.press('ControlOrMeta+V')
}
