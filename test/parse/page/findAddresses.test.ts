import { describe, expect, test } from 'vitest'
import { slice } from '../../../src/article/Span.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { findAddresses } from '../../../src/parse/page/findAddresses.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'

function addressesIn(text: string): readonly (readonly [words: string, href: string])[] {
  return findAddresses(text).map((link) => [slice(text, link), link.href])
}

describe('an address in the text', () => {
  test.each([
    ['Read https://tern.example/wall today', 'https://tern.example/wall', ''],
    ['(see http://tern.example/a?b=c#d).', 'http://tern.example/a?b=c#d', ''],
    ['Look at www.tern.example/wall, she said', 'www.tern.example/wall', 'https://'],
    ['Write to ana.ruiz+desk@mail.tern.example.', 'ana.ruiz+desk@mail.tern.example', 'mailto:'],
    ['“https://tern.example/wall!”', 'https://tern.example/wall', ''],
    ['https://tern.example/Wall_(harbour).', 'https://tern.example/Wall_(harbour)', ''],
    ['زوروا https://tern.example/wall، الآن', 'https://tern.example/wall', ''],
    ['https://tern.example/wall。続き', 'https://tern.example/wall', ''],
    ['(https://tern.example/Wall_(harbour))', 'https://tern.example/Wall_(harbour)', ''],
    ['(at (https://tern.example/Wall_(a)).)', 'https://tern.example/Wall_(a)', ''],
    ['دیکھیں https://tern.example/wall۔', 'https://tern.example/wall', ''],
    ['देखें https://tern.example/wall।', 'https://tern.example/wall', ''],
    ['見て https://tern.example/wall！', 'https://tern.example/wall', ''],
    ['See https://tern.example/wall…', 'https://tern.example/wall', ''],
    ['It is https://tern.example/wall’s plan', 'https://tern.example/wall', ''],
    ['At https://tern.example: the plan', 'https://tern.example', ''],
    ['At https://tern.example:443/wall/', 'https://tern.example:443/wall/', ''],
    ['See https://tern.example/a?b=%20&', 'https://tern.example/a?b=%20&', ''],
    ['Mail:ana@tern.example', 'ana@tern.example', 'mailto:'],
    ['HTTPS://TERN.EXAMPLE/A', 'HTTPS://TERN.EXAMPLE/A', ''],
  ])('leads where it says: %s', (text, words, scheme) => {
    expect(addressesIn(text)).toEqual([[words, `${scheme}${words}`]])
  })

  test.each([
    ['@ruiz said so'],
    ['the file index.html and v2.0.1'],
    ['tern.example'],
    ['ftp://tern.example/a'],
    ['javascript:alert(1)//www'],
    ['xhttps://tern.example'],
    ['https://'],
    ['https://wall/'],
    ['www. and http://.'],
    ['https://tern.example@elsewhere.example/'],
    ['https://tern.example:443@elsewhere.example'],
    ['https://tern.example:ruiz@elsewhere.example'],
    ['https://tern.example%2Eelsewhere.example'],
    ['https://ruiz:wall@tern.example/a'],
    ['mail at a@b'],
  ])('is none: %s', (text) => {
    expect(addressesIn(text)).toEqual([])
  })

  test('ends where a letter that nobody sees begins', () => {
    expect(addressesIn('https://tern.example/\u202Ellaw')).toEqual([
      ['https://tern.example/', 'https://tern.example/'],
    ])
  })

  test('is found in a story of plain text, whose words stay as they are', () => {
    const text = 'Harbour wall to be mended\n\nThe plan is at www.tern.example/wall.\n'
    const { links, text: kept } = parseArticle(text)
    expect(kept).toBe(text)
    expect(links).toEqual([{ start: 42, end: 63, href: 'https://www.tern.example/wall' }])
  })

  test('is no second link where the markup has one', () => {
    const text =
      '# Wall\n\nSee [https://tern.example/a](https://tern.example/b) and www.tern.example.\n'
    const page = readMarkdown(text)
    const { links } = parseArticle(page.text, page.hints)
    expect(links?.map(({ href }) => href)).toEqual([
      'https://tern.example/b',
      'https://www.tern.example',
    ])
  })
})
