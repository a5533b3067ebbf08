import { listHostile } from '../browser/hostileStrings.ts'
import type { Way } from '../browser/hostileWay.ts'
import { WAYS, putAll } from '../browser/hostileWays.ts'
import { openSite } from '../browser/openSite.ts'
import { watchHostile } from '../browser/watchHostile.ts'
import { launch } from './measurePaint.ts'
import { printTable } from './printTable.ts'

/** Puts every hostile string in by every way. All but the first column has to be 0. */
export async function measureHostile(folder = 'dist'): Promise<void> {
  const site = await openSite(folder)
  const browser = await launch()
  try {
    const rows = []
    for (const way of WAYS) {
      const context = await browser.newContext({ baseURL: site.address })
      rows.push(await measureWay(way, await watchHostile(context, site.address), context))
      await context.close()
    }
    printTable('Hostile strings, by the way they come in', rows)
  } finally {
    await browser.close()
    await site.stop()
  }
}

type Context = Parameters<typeof watchHostile>[0]
type Watch = Awaited<ReturnType<typeof watchHostile>>

async function measureWay(way: Way, watch: Watch, context: Context) {
  const strings = listHostile()
  const lost = await putAll(await context.newPage(), way, strings)
  const counted = (start: RegExp) => watch.entries.filter((entry) => start.test(entry)).length
  const row = {
    way: way.name,
    strings: strings.length,
    executed: counted(/executed/),
    dialogs: counted(/^dialog/),
    'other hosts': counted(/^request to another host/),
    violations: counted(/policy violated|violates the following/),
    thrown: counted(/^thrown/),
    lost: lost.length,
  }
  const { executed, dialogs, violations, thrown } = row
  const known = executed + dialogs + row['other hosts'] + violations + thrown
  return { ...row, 'else on the console': watch.entries.length - known }
}
