import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import {
  ASKED_AGAIN,
  COMMON_HEADERS,
  KEPT,
  META_POLICY,
  POLICY,
  cacheControlFor,
  formatHeadersFile,
} from '../../src/site/headers.ts'

test('public/_headers says what headers.ts says; if not: npx vitest run test/site/headers.test.ts -u', async () => {
  await expect(formatHeadersFile('/')).toMatchFileSnapshot('../../public/_headers')
})

test.each(Object.entries(COMMON_HEADERS))(
  'the nginx sample in docs/deploying.md sends %s as headers.ts has it',
  async (name, value) => {
    const guide = await readFile(new URL('../../docs/deploying.md', import.meta.url), 'utf8')
    expect(guide).toContain(`  add_header ${name} "${value}" always;`)
  },
)

test('the nginx sample keeps files as long as headers.ts says', async () => {
  const guide = await readFile(new URL('../../docs/deploying.md', import.meta.url), 'utf8')
  expect(guide).toMatch(`default          "${ASKED_AGAIN}";`)
  expect(guide).toMatch(`"~^/assets/"     "${KEPT}";`)
})

test('the policy allows nothing by default, no inline code and one maker of script addresses', () => {
  const directives = POLICY.split('; ')
  expect(directives).toContain("default-src 'none'")
  expect(directives).toContain("script-src 'self'")
  expect(directives).toContain("require-trusted-types-for 'script'")
  expect(directives).toContain('trusted-types onrecord')
  expect(POLICY).not.toMatch(/unsafe|https?:|\*|data:/)
})

test('the policy of a page is the same but for what only a header can say', () => {
  expect(POLICY.replace("frame-ancestors 'none'; ", '')).toBe(META_POLICY)
  expect(META_POLICY).not.toContain('"')
})

test('only files whose names change with their content are kept for good', () => {
  expect(cacheControlFor('assets/main-1a2b.js')).toBe(KEPT)
  for (const path of ['index.html', 'sw.js', 'manifest.webmanifest', 'data/stories/1.json']) {
    expect(cacheControlFor(path)).toBe(ASKED_AGAIN)
  }
})

test('no line of the headers file is longer than Cloudflare Pages reads, and a base is in it', () => {
  const file = formatHeadersFile('/news/')
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000)
  expect(file).toContain('\n/news/assets/*\n')
})
