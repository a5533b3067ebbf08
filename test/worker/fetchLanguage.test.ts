import { expect, test } from 'vitest'
import { fetchLanguage, isMissing } from '../../src/worker/fetchLanguage.ts'

test.each(['de', 'de-AT', 'fr', 'es', 'pt-BR', 'DE'])('the words of %s are fetched', (lang) => {
  expect(isMissing(lang)).toBe(true)
})

test.each(['en', 'en-GB', 'und', 'nl', '', 'constructor'])('%j has none to fetch', (lang) => {
  expect(isMissing(lang)).toBe(false)
})

test('words are fetched once, whatever the region', async () => {
  await fetchLanguage('fr-CA')
  expect(isMissing('fr')).toBe(false)
  expect(isMissing('fr-CH')).toBe(false)
  expect(isMissing('es')).toBe(true)
})

test('a language that has none is no failure', async () => {
  await expect(fetchLanguage('nl')).resolves.toBeUndefined()
})
