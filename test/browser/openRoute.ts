import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Opens an address, asks for the app as a first key does, and waits until it answers. */
export async function openRoute(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await rouse(page)
}

/** A page that came whole waits with its app until its reader wants more than to read. */
export async function rouse(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  await expect(page.locator('html[data-ready]')).toBeAttached()
}

/** Waits until the page says that the whole library can be read without a network. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  // The whole app is fetched and kept: a busy machine takes its time.
  await expect(page.getByText(/Ready offline/)).toBeVisible({ timeout: 45_000 })
}
