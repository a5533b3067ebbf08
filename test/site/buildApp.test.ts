import { readdir } from 'node:fs/promises'
import { createBuilder } from 'vite'
import { expect, test } from 'vitest'
import { buildApp } from '../../src/site/buildApp.ts'
import { readSettings } from '../../src/site/readSettings.ts'
import { tempFolder } from './tempFolder.ts'

test('where nothing has to be bundled, Vite does not do so by itself', async () => {
  const folder = await tempFolder({ 'index.html': '<title>Nothing of ours</title>' })
  const builder = await createBuilder(
    {
      root: folder.path,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        { name: 'ours', buildApp: (asked) => buildApp(asked, readSettings({}, ['--help'])) },
      ],
    },
    null,
  )
  await builder.buildApp()
  expect(await readdir(folder.path)).toEqual(['index.html'])
})
