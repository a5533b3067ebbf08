import { check } from 'recheck'
import { expect, test } from 'vitest'
import { findInCode, findPatterns, type Pattern } from './findPatterns.ts'

/*
 * No pattern may take more than time in step with the text. recheck proves it by automata or, for
 * patterns too large for that, attacks it; whatever is neither proven nor withstood within the time
 * is a fault too.
 */

/** An attack is counted in steps and not on the clock, so that a busy machine says the same. */
const STEPS_ONLY = {
  attackLimit: 150_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  maxAttackStringSize: 30_000,
  randomSeed: 1,
}

const LONGEST_CHECK = 60_000
const LONGEST_TEST = 300_000

/** What is wrong with a pattern, with the text that shows it; null for a sound one. */
async function findFault({ place, source, flags }: Pattern): Promise<string | null> {
  const verdict = await check(source, flags, { ...STEPS_ONLY, timeout: LONGEST_CHECK })
  const pattern = `${place} /${source}/${flags}`
  if (verdict.status === 'safe') return null
  if (verdict.status === 'unknown') return `${pattern} can't be told: ${verdict.error.kind}`
  return `${pattern} is ${verdict.complexity.summary}: ${verdict.attack.pattern}`
}

async function findFaults(patterns: readonly Pattern[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const pattern of patterns) {
    const fault = await findFault(pattern)
    if (fault !== null) faults.push(fault)
  }
  return faults
}

/** Patterns by what they say: languages share many. */
function withoutCopies(patterns: readonly Pattern[]): readonly Pattern[] {
  return [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).values()]
}

test('every pattern of the parser takes linear time', { timeout: LONGEST_TEST }, async () => {
  const { written, built, unseen } = await findPatterns()
  expect(unseen).toEqual([])
  expect(await findFaults(withoutCopies([...written, ...built]))).toEqual([])
})

test('patterns are found where they are written and where they are built', async () => {
  const { written, built } = await findPatterns()
  const filesOf = (patterns: readonly Pattern[]): ReadonlySet<string> =>
    new Set(patterns.map(({ place }) => place.replace(/:\d+$/, '')))
  expect(filesOf(written)).toContain('page/credits/findCredits.ts')
  expect(filesOf(built)).toContain('tokens/pageWordsOf.ts')
  const code = `const LETTER = /[a-z]/giu\nconst built = new RegExp('a')\n// /not one/\n`
  expect(findInCode('a.ts', code)).toEqual({
    written: [{ place: 'a.ts:1', source: '[a-z]', flags: 'giu' }],
    sites: ['a.ts:2'],
  })
})

test.each([
  ['exponential', '^(?:a+)+$'],
  ['3rd degree', String.raw`\s*\s*,\s*$`],
  ['2nd degree', String.raw`\s+$`],
])('a pattern of %s growth is found', async (growth, source) => {
  const fault = await findFault({ place: 'a.ts:1', source, flags: 'u' })
  expect(fault).toContain('a.ts:1')
  expect(fault).toContain(growth)
})
