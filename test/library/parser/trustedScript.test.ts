import { expect, test } from 'vitest'
import { createScriptTrust } from '../../../src/library/parser/trustedScript.ts'

type Rules = { createScriptURL: (address: string) => string }

function openHost(createPolicy?: (name: string, rules: Rules) => Rules): Window {
  return { trustedTypes: createPolicy && { createPolicy } } as unknown as Window
}

const passing = (_name: string, rules: Rules) => rules

const refuse = () => {
  throw new TypeError('Policy "onrecord" already exists.')
}

test('the service worker is vouched for through the policy that the page allows', () => {
  const names: string[] = []
  const trust = createScriptTrust(
    openHost((name, { createScriptURL }) => {
      names.push(name)
      return { createScriptURL: (address) => `trusted ${createScriptURL(address)}` }
    }),
    '/news/',
  )
  expect(trust('sw.js')).toBe('trusted /news/sw.js')
  expect(names).toEqual(['onrecord'])
})

test.each(['/evil.js', '../sw.js', 'sw.js?x', '//elsewhere.example/sw.js'])(
  'no other script is vouched for: %s',
  (script) => {
    for (const host of [openHost(), openHost(passing)]) {
      expect(() => createScriptTrust(host, '/')(script)).toThrow('is no script of this app')
    }
  },
)

test('a browser without Trusted Types gets the address as it is', () => {
  expect(createScriptTrust(openHost(), '/')('sw.js')).toBe('/sw.js')
})

test('a policy that is refused leaves the address as it is', () => {
  expect(createScriptTrust(openHost(refuse), '/')('sw.js')).toBe('/sw.js')
})
