import { expect, test } from 'vitest'
import { readSettings } from '../../src/site/readSettings.ts'

test('without a word, seeds are built for the root of an unknown host, and problems are let pass', () => {
  expect(readSettings({}, [])).toEqual({
    seeds: 'seeds',
    out: 'dist',
    base: '/',
    site: null,
    strict: false,
    fresh: false,
    verbose: false,
    help: false,
  })
})

test.each(['news', '/news', 'news/', '//news//'])('a base is held by slashes: %s', (base) => {
  expect(readSettings({ BASE: base }, []).base).toBe('/news/')
})

test('of a site only the host counts, since the base has the path', () => {
  expect(readSettings({ SITE: 'https://example.org/' }, []).site).toBe('https://example.org')
  expect(() => readSettings({ SITE: 'example.org' }, [])).toThrow('whole address')
})

test('another folder is named by OUT, and nothing stands for an empty one', () => {
  expect(readSettings({ OUT: '../site' }, []).out).toBe('../site')
  expect(readSettings({ OUT: '' }, []).out).toBe('dist')
})

test('a build is asked for more words, or for what it can be asked', () => {
  expect(readSettings({}, ['build', '--', '--verbose'])).toMatchObject({
    verbose: true,
    help: false,
  })
  expect(readSettings({}, ['build', '--', '--help'])).toMatchObject({ verbose: false, help: true })
})

test('strict is a word of the command or of the environment', () => {
  expect(readSettings({}, ['build', '--', '--strict']).strict).toBe(true)
  expect(readSettings({ STRICT: '1' }, []).strict).toBe(true)
  expect(readSettings({ STRICT: '0' }, []).strict).toBe(false)
})
