import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { servePreview } from './servePreview.ts'
import { readSettings } from './readSettings.ts'

const { out, base } = readSettings()

const HELP = `Serves the app in the folder ${out} as a static host would, until it is stopped.

  npm run preview                at http://localhost:4173
  PORT=8080 npm run preview      at another port
  HOST=0.0.0.0 npm run preview   for other machines on this network
  OUT=../site npm run preview    from another folder
  BASE=/news/ npm run preview    under a path, as it was built

npm run build makes the folder.`

if (process.argv.includes('--help')) {
  console.log(HELP)
  process.exit(0)
}
if (!existsSync(join(out, 'index.html'))) {
  console.error(`There is no app in ${out} yet: npm run build makes it.`)
  process.exit(1)
}
const { address } = await servePreview({
  folder: out,
  base,
  port: Number(process.env['PORT'] ?? 4173),
  host: process.env['HOST'] ?? 'localhost',
})
console.log(`On Record is at ${address}`)
