import { openSite } from '../browser/openSite.ts'
import { writeUntilKilled } from '../browser/writeUntilKilled.ts'
import { printTable } from './printTable.ts'

/** A profile that grows for ever is slower to look through: each is used this often. */
const KILLS_A_PROFILE = 20

/** Kills a browser in the middle of writing, over and over. The last two columns have to be 0. */
export async function measureKills(kills = 200, folder = 'dist'): Promise<void> {
  const site = await openSite(folder)
  const sum = { kills: 0, acknowledged: 0, lost: 0, halves: 0 }
  try {
    while (sum.kills < kills) {
      const share = Math.min(KILLS_A_PROFILE, kills - sum.kills)
      const toll = await writeUntilKilled({ address: site.address, kills: share })
      sum.kills += toll.kills
      sum.acknowledged += toll.acknowledged
      sum.lost += toll.lost.length
      sum.halves += toll.halves.length
    }
  } finally {
    await site.stop()
  }
  printTable('Browsers killed in the middle of writing', [sum])
}
