import { expect, onTestFinished, test } from 'vitest'
import { openTemplate } from '../../src/site/fillPage.ts'
import { openMaker } from '../../src/site/openMaker.ts'
import type { Seed } from '../../src/site/Seed.ts'
import { tempFolder } from './tempFolder.ts'

/**
 * Names its thread, holds so many MB as the slug says while it makes a story, and dies of `die`; `hang` never
 * ends where nothing but the thread’s own clock is to stop it.
 */
const THREAD = `
import { parentPort, threadId, workerData } from 'node:worker_threads'
parentPort.on('message', ({ slug }) => {
  if (slug === 'hang' && workerData.limit === Infinity) for (;;);
  if (slug === 'die') throw new Error('It is dead.')
  const held = []
  while (held.length < Number(slug)) held.push(Array.from({ length: 125_000 }, (_, at) => at))
  parentPort.postMessage({ listed: { threadId }, problems: [] })
})`

const TEMPLATE = openTemplate('<title>On Record</title><div id="root"></div>')

async function open(limit?: number) {
  const { path } = await tempFolder({
    'storyThread.js': THREAD,
    'package.json': '{"type":"module"}',
  })
  const options = { base: '/', site: null, outDir: path, template: TEMPLATE, renderer: path }
  const { ask, close } = openMaker(options, { usual: 20, most: 60 }, limit)
  onTestFinished(close)
  return (slug: string) => ask(seed(slug))
}

function seed(slug: string): Seed {
  return { file: `${slug}.txt`, slug, fix: null }
}

test('a story that needs more memory than is usual is made where there is room', async () => {
  const ask = await open()
  const small = await ask('1')
  const long = await ask('40')
  expect(long).toMatchObject({ listed: { threadId: expect.any(Number) }, problems: [] })
  expect(long.listed).not.toEqual(small.listed)
})

test('the stories that are made beside it are made all the same', async () => {
  const ask = await open()
  const all = await Promise.all(['1', '40', '1', '40', '1'].map(ask))
  expect(all.map(({ problems }) => problems)).toEqual([[], [], [], [], []])
})

test('a story that never ends is stopped, and made where its own time is watched', async () => {
  const ask = await open(2000)
  const [hung, beside] = await Promise.all(['hang', '1'].map(ask))
  expect(hung).toMatchObject({ listed: { threadId: expect.any(Number) }, problems: [] })
  expect(hung?.listed).not.toEqual(beside?.listed)
})

test('one that needs more than there is at most is left out, and that is said', async () => {
  const { listed, problems } = await (await open())('100')
  const reason = 'It takes more than 0.06 GB of memory to read: split it into stories.'
  expect({ listed, problems }).toEqual({
    listed: null,
    problems: [{ file: '100.txt', left: 'out', reason }],
  })
})

test('what goes wrong otherwise is no matter of memory, and is told', async () => {
  const ask = await open()
  await expect(ask('die')).rejects.toThrow('It is dead.')
  expect(await ask('1')).toMatchObject({ problems: [] })
})
