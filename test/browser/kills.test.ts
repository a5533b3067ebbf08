import { expect, test } from '@playwright/test'
import { openSite } from './openSite.ts'
import { writeUntilKilled } from './writeUntilKilled.ts'

const KILLS = 12

test('a browser killed in the middle of writing has lost nothing that was said to be saved', async () => {
  test.setTimeout(300_000)
  const site = await openSite('dist', '/', 'soon')
  const toll = await writeUntilKilled({ address: site.address, kills: KILLS })
  await site.stop()
  expect(toll).toEqual({ kills: KILLS, acknowledged: toll.acknowledged, lost: [], halves: [] })
  expect(toll.acknowledged).toBeGreaterThan(KILLS * 5)
})
