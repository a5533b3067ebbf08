import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Excerpt } from '../../src/site/excerptOf.ts'
import { formatProblem } from '../../src/site/formatProblem.ts'
import { listSeeds } from '../../src/site/listSeeds.ts'
import { openDesk } from '../../src/site/openDesk.ts'
import { readSeed } from '../../src/site/readSeed.ts'
import { type TempFolder, tempFolder } from './tempFolder.ts'

const STORY = `January 9, 2021

The ferry to Holm runs again

“We counted every winter,” said Marta Lind, who keeps the harbour. Jon Ebbe heard her.
`

const EBBE = fixOf({
  kind: 'speaker',
  at: { words: '“We counted every winter,”' },
  speaker: { name: 'Jon Ebbe' },
})

function fixOf(...corrections: readonly unknown[]): string {
  return JSON.stringify({ version: 1, slug: 'ferry', corrections }, null, 2)
}

async function readFolder({ path }: TempFolder) {
  const { seeds, problems } = await listSeeds(path)
  const read = seeds.map((seed) => readSeed(seed))
  return {
    article: read[0]?.article,
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  }
}

function marked({ words, start, length }: Excerpt): string {
  return words.slice(start, start + length)
}

test('corrections beside a seed are in its article', async () => {
  const folder = await tempFolder({ 'ferry.txt': STORY, 'ferry.fix.json': EBBE })
  const { article, problems } = await readFolder(folder)
  expect(problems).toEqual([])
  expect(article?.speakers.map(({ name }) => name)).toEqual(['Jon Ebbe'])
  expect(article?.text).toBe(STORY)
  expect(article?.corrections).toHaveLength(1)
  expect(article?.edited).toEqual(['q1', 's2'])
})

test('a story without corrections is nobody’s work but its author’s', async () => {
  const folder = await tempFolder({ 'ferry.txt': STORY })
  const { article } = await readFolder(folder)
  expect(article?.edited).toBeUndefined()
})

test('they are named after the story’s address, whatever its file is called', async () => {
  const folder = await tempFolder({ 'Ferry.TXT': STORY, 'ferry.fix.json': EBBE })
  const { article, problems } = await readFolder(folder)
  expect(problems).toEqual([])
  expect(article?.speakers.map(({ name }) => name)).toEqual(['Jon Ebbe'])
})

test.each([
  ['{', /It is not JSON.* None of it is applied\.$/],
  [EBBE.replace('speaker', 'speeker'), /Correction 1, “kind”, must be one of .*applied\.$/],
  [
    EBBE.replace('"ferry"', '"another"'),
    /It says that it corrects “another”, and lies beside “ferry”/,
  ],
])('a broken file corrects nothing, and that is said: %s', async (json, reason) => {
  const folder = await tempFolder({ 'ferry.txt': STORY, 'ferry.fix.json': json })
  const { article, problems } = await readFolder(folder)
  expect(article?.speakers.map(({ name }) => name)).toEqual(['Marta Lind'])
  expect(problems).toMatchObject([{ file: join(folder.path, 'ferry.fix.json'), left: 'in' }])
  expect(problems[0]?.reason).toMatch(reason)
})

test('a correction whose words are gone is told with its line, and the others hold', async () => {
  const lost = { kind: 'notQuote', at: { words: 'We counted every summer' } }
  const name = { kind: 'publisher', name: 'Tern News' }
  const folder = await tempFolder({ 'ferry.txt': STORY, 'ferry.fix.json': fixOf(lost, name) })
  const { article, problems } = await readFolder(folder)
  const [problem] = problems
  expect(article?.publisher?.name).toBe('Tern News')
  expect(problems).toHaveLength(1)
  expect(problem?.place && marked(problem.place)).toBe('"We counted every summer"')
  expect(problem && formatProblem(problem)).toMatch(
    /ferry\.fix\.json:8:\d+: Correction 1 finds nothing to put right/,
  )
})

test('corrections of a story that isn’t there are told', async () => {
  const folder = await tempFolder({ 'boat.txt': STORY, 'ferry.fix.json': EBBE })
  const { problems } = await readFolder(folder)
  expect(problems.map(({ file, left }) => [basename(file), left])).toEqual([
    ['ferry.fix.json', 'out'],
  ])
})

test('an open page follows the corrections as they are saved and taken away', async () => {
  const folder = await tempFolder({ 'ferry.txt': STORY })
  const desk = openDesk(folder.path, () => {})
  expect(await desk.open('data/articles/ferry.json')).toContain('"Marta Lind"')
  await folder.save('ferry.fix.json', EBBE)
  expect(await desk.refresh()).toContain('data/articles/ferry.json')
  expect(await desk.open('data/articles/ferry.json')).not.toContain('"Marta Lind"')
  await folder.remove('ferry.fix.json')
  expect(await desk.refresh()).toContain('data/articles/ferry.json')
  expect(await desk.open('data/articles/ferry.json')).toContain('"Marta Lind"')
})
