import { describe, expect, it } from 'vitest'
import { reachedFrom } from '../../src/site/clientBuild.ts'

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  app: ['page', 'store'],
  page: ['words', 'store'],
  store: ['page'],
  later: ['words', 'table'],
}
const importsOf = (id: string) => IMPORTS[id] ?? []

describe('what the app opens with', () => {
  it('is the module itself, what it imports, and what that imports', () => {
    expect([...reachedFrom('app', importsOf)].toSorted()).toEqual(['app', 'page', 'store', 'words'])
  })

  it('is the module alone where it imports nothing', () => {
    expect([...reachedFrom('words', importsOf)]).toEqual(['words'])
  })

  it('is not what only a later part imports', () => {
    expect(reachedFrom('app', importsOf).has('table')).toBe(false)
  })
})
