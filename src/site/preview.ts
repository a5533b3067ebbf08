import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { servePreview } from './servePreview.ts'
import { readSettings } from './readSettings.ts'

const FOLDER = 'dist'

/** `npm run preview`: the built app as a static host would serve it, until it is stopped. */
if (!existsSync(join(FOLDER, 'index.html'))) {
  console.error(`There is no app in ${FOLDER} yet: npm run build makes it.`)
  process.exit(1)
}
const { address } = await servePreview({
  folder: FOLDER,
  base: readSettings().base,
  port: Number(process.env['PORT'] ?? 4173),
  host: process.env['HOST'] ?? 'localhost',
})
console.log(`On Record is at ${address}`)
