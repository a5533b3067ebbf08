import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Opens an address and waits until the page answers to clicks and keys. */
export async function openRoute(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('html[data-ready]')).toBeAttached()
}

/** Waits until the page says that the whole library can be read without a network. */
export async function waitUntilKept(page: Page): Promise<void> {
  await expect(page.getByText(/Ready offline/)).toBeVisible()
}
