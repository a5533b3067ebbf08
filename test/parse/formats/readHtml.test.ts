import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slice } from '../../../src/article/Span.ts'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { checkArticle } from '../checkArticle.ts'
import { blocksOf, wordsOf } from '../story.ts'

const PAGE = readFileSync(
  fileURLToPath(new URL('pages/harbour-wall.html', import.meta.url)),
  'utf8',
)

function parsePage(html: string) {
  const { text, hints } = readHtml(html)
  const article = parseArticle(text, hints)
  expect(checkArticle(article, text)).toEqual([])
  return article
}

function textOf(html: string): string {
  return readHtml(html).text
}

describe('a saved page', () => {
  const article = parsePage(PAGE)

  test('has its story told from the page around it', () => {
    expect(wordsOf(article, article.headline)).toBe('Sandport mends its harbour wall')
    expect(blocksOf(article, 'paragraph')).toHaveLength(5)
    expect(blocksOf(article, 'subheading')).toEqual(['What it costs'])
    expect(blocksOf(article, 'listItem')).toEqual([
      'new stones for the eastern end',
      'a second crane',
    ])
    expect(blocksOf(article, 'blockquote')).toHaveLength(1)
  })

  test('keeps what Readability leaves out, as residue', () => {
    const residue = blocksOf(article, 'residue').join('\n')
    for (const words of ['Harbour', 'The ferry sails again', 'Bo Lind: At last', '© 2026'])
      expect(residue).toContain(words)
  })

  test('has captions and credits by their elements', () => {
    const figure = article.blocks.find(({ type }) => type === 'caption')
    expect(figure).toMatchObject({ credits: [{ name: 'Jon Ebbe', kind: 'photographer' }] })
    expect(blocksOf(article, 'caption')).toEqual(['The old wall leans over the water.\nJon Ebbe'])
    expect(blocksOf(article, 'credit')).toEqual([])
  })

  test('tells its day by the element where the words don’t', () => {
    expect(article.published?.iso).toBe('2026-11-20T09:30:00+00:00')
    expect(wordsOf(article, article.published)).toBe('four hours ago')
  })

  test('says in its own head what it doesn’t show', () => {
    expect(article.updated?.iso).toBe('2026-11-21T08:00:00+00:00')
    expect(wordsOf(article, article.url)).toBe('https://tern.example/2026/harbour-wall')
    expect(wordsOf(article, article.licence)).toBe('https://tern.example/terms')
    expect(article.publisher?.name).toBe('Tern News')
  })

  test.each(['never shown', 'Hidden words', 'color: teal', 'document.write'])(
    'doesn’t show: %s',
    (words) => expect(article.text).not.toContain(words),
  )
})

describe('words are laid out as a browser does it', () => {
  test.each([
    ['white space collapses', '<p>One\n  two\t<b> three</b> </p>', 'One two three'],
    ['a no-break space is kept', '<p>4&nbsp;000 </p>', '4\u00a0000'],
    ['paragraphs stand apart', '<p>One<p>Two', 'One\n\nTwo'],
    ['lines of a box touch', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['a break ends a line', 'One<br>two', 'One\ntwo'],
    ['inline elements part nothing', 'O<i>n</i>e', 'One'],
    ['cells are parted', '<table><tr><td>One</td><td>two</td></tr></table>', 'One two'],
    ['lines of code are kept', '<pre>a\n  b</pre>', 'a\n  b'],
    ['ordered items have their numbers', '<ol start=3><li>One<li>Two</ol>', '3. One\n4. Two'],
    ['tags that nobody closes', '<b><p>One<div>Two</b></i>three', 'One\n\nTwothree'],
    ['nothing at all', '', ''],
    ['frames', '<frameset><frame src="a.html"></frameset>', ''],
  ])('%s', (_, html, text) => expect(textOf(html)).toBe(text))
})

describe('a page’s own head is taken for', () => {
  test.each([
    ['linked data that is cut off', '<script type="application/ld+json">{"@type": "News</script>'],
    ['a day that is none', '<meta property="article:published_time" content="soon">'],
    ['an address that isn’t one', '<link rel="canonical" href="/wall">'],
    ['a picture’s title', '<svg><title>Menu</title></svg>'],
  ])('nothing where it is %s', (_, html) => {
    expect(textOf(`${html}<p>Words</p>`)).toBe('Words')
  })
})

/** Words between tags, some of them hidden, closed or not. */
const PIECES = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'<p> </p> <div> </div> <b> </b> <li> <ul> </ul> <h1> </h2> <br> <table> <tr> <td> <a>'.split(
        ' ',
      ),
      '<a href="/x">',
      '<blockquote>',
      '<figure><figcaption>',
      '</figure>',
      '<hr>',
      ' ',
    ),
    fc.stringMatching(/^[a-zé“”.,]{1,12}$/),
  ),
  { maxLength: 60 },
)

test('every word that a page shows is in the text, in order', () => {
  fc.assert(
    fc.property(PIECES, (pieces) => {
      const shown = pieces.filter((piece) => !piece.startsWith('<')).join('')
      const { text, hints } = readHtml(pieces.join(''))
      const found = text.replace(/^\* \* \*$/gm, '').replace(/\s/gu, '')
      // A table moves words that stand between its tags above itself.
      const sort = (words: string) => words.split('').toSorted().join('')
      const tables = pieces.includes('<table>')
      const bare = shown.replace(/\s/gu, '')
      expect(tables ? sort(found) : found).toBe(tables ? sort(bare) : bare)
      expect(checkArticle(parseArticle(text, hints), text)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a page that is too deep to ask Readability is read all the same', () => {
  const article = parsePage(`${'<div>'.repeat(2000)}<p>The wall of Sandport fell on Tuesday night.`)
  expect(blocksOf(article, 'paragraph')).toHaveLength(1)
})

test('what was copied without any heading is read by its words, as plain text is', () => {
  const words = [
    'Harbour wall to be mended by spring',
    'By Mara Quill',
    '12 March 2026',
    'The harbour wall of Sandport will be mended before the spring tides, the council decided.',
    '“We have waited long enough for stone,” said Ana Ruiz, the harbour master of the town.',
  ]
  const article = parsePage(words.map((line) => `<p>${line}</p>`).join(''))
  expect(article.headline && slice(article.text, article.headline)).toBe(words[0])
  expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Mara Quill'])
})

test('a page of a quarter of a million paragraphs is read to its end', () => {
  expect(readHtml('<p>word'.repeat(250_000)).text.length).toBe(250_000 * 6 - 2)
})

test('of a page with more tags than a tree has room for only the words are read, and that is said', () => {
  const { text, hints, notes } = readHtml('<h1>A wall</h1><p>It <b>fell</b>'.repeat(90_000))
  expect(text.trim().split(/\n+/).slice(0, 3)).toEqual(['A wall', 'It fell', 'A wall'])
  expect([hints, notes?.map(({ code }) => code)]).toEqual([null, ['unreadMarkup']])
})

describe('a page with far more elements than letters', () => {
  const SENTENCE = 'The council voted on Tuesday to mend the old harbour wall, said Ana Ruiz. '
  const story = `<h1>A wall</h1><article>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(8)}</article>`

  test.each([
    ['is nobody’s story', `${'<b><p>'.repeat(1500)}${story}`, false],
    ['is not one that only has many', `${'<b><i></i></b>'.repeat(500)}${story}`, true],
  ])('%s', (_, html, asked) => {
    expect(readHtml(html).hints?.blocks.some(({ story }) => story !== null)).toBe(asked)
  })
})
