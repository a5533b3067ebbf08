import { expect, test } from 'vitest'
import { openBrowser, openTab, storyChange } from './openTab.ts'

test.each([
  ['a page’s heading', '<title>The Gazette</title><h1 class="a">\n Ferry runs again </h1>', {}],
  ['front matter', '---\nauthor: Ana Ruiz\ntitle: Ferry runs again\n---\n\nIt runs.', {}],
  ['a heading in Markdown', '# Ferry runs again\n\nIt runs.', {}],
  ['its first words', 'Ferry runs again\n\nIt runs.', {}],
  ['the reader', '<h1>Ferry runs</h1>', { title: 'Ferry runs again' }],
])('a story that waits for the parser is listed by what %s says', async (_what, text, head) => {
  const shelf = openTab(openBrowser())
  await shelf.save([storyChange('ferry', text, { head })])
  const [row] = await shelf.listedAfter('', 1)
  expect(row?.summary.headline).toBe('Ferry runs again')
})

test('a heading that holds more than words isn’t taken', async () => {
  const shelf = openTab(openBrowser())
  await shelf.save([storyChange('ferry', '<h1><img src=x>Ferry</h1>')])
  const [row] = await shelf.listedAfter('', 1)
  expect(row?.summary.headline).toContain('<h1>')
})
