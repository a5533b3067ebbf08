import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { parserVersion } from '../../src/site/parserVersion.ts'
import type { Given } from './keepInPage.ts'

let bundled: Promise<string> | undefined

/** The real shelf and parser as one script; it runs as the debugger's, which no policy holds back. */
export function shelfScript(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('keepInPage.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    define: { PARSER_VERSION: JSON.stringify(parserVersion()) },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  return bundled
}

/** Puts stories on the shelf of the page's origin, as if the reader had pasted them. */
export async function keepStories(
  page: Page,
  stories: readonly Given[],
): Promise<readonly string[]> {
  await page.evaluate(await shelfScript())
  return page.evaluate((given) => window.keepTexts(given), stories)
}
