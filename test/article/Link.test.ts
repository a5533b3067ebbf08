import { describe, expect, test } from 'vitest'
import { hostOf } from '../../src/article/Link.ts'

describe('a link leads to', () => {
  test.each([
    ['https://www.tern.example/wall?x=1#top', 'tern.example'],
    ['HTTP://Tern.Example', 'tern.example'],
    ['https://tern.example:8080/', 'tern.example'],
    ['https://tern.example@evil.example/', 'evil.example'],
    ['mailto:ana@tern.example?subject=Wall', 'ana@tern.example'],
  ])('%s', (href, host) => expect(hostOf(href)).toBe(host))

  test.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,<script>'],
    ['/wall'],
    ['#top'],
    ['https:'],
    ['https:///wall'],
    ['https://evil.example\\@tern.example/'],
    ['https://tern.example/\u0000'],
    [' https://tern.example'],
    ['mailto:'],
    [`https://tern.example/${'x'.repeat(3000)}`],
  ])('nobody who could be named: %s', (href) => expect(hostOf(href)).toBeNull())
})
