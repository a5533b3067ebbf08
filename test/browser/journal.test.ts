import { expect, test } from '@playwright/test'
import { openJournal } from './openJournal.ts'
import { openSite } from './openSite.ts'

/** A journal that misses what it is for would let every other test pass. */
test('the journal catches what no page may do', async ({ context, page }) => {
  const site = await openSite('dist', '/', 'soon')
  const journal = await openJournal(context, site.address)
  journal.allow(/allowed on purpose/)
  await page.goto(site.address)
  await page.evaluate(() => {
    console.warn('a warning')
    console.warn('allowed on purpose')
    setTimeout(() => {
      throw new Error('thrown late')
    })
    const image = document.createElement('img')
    image.src = 'https://elsewhere.example/pixel.png'
    document.body.append(image)
  })
  const caught = (words: string) =>
    expect.poll(() => journal.entries.filter((entry) => entry.includes(words))).not.toEqual([])
  await caught('warning: a warning')
  await caught('thrown: thrown late')
  await caught('policy violated: img-src')
  await page.goto(site.address.replace('localhost', '127.0.0.1')).catch(() => undefined)
  await caught('request to another host: http://127.0.0.1')
  expect(journal.entries.join('\n')).not.toContain('allowed on purpose')
  await site.stop()
})
