/**
 * Texts that make careless parsers slow: one awkward piece again and again. Each makes a text of
 * about as many characters as are wanted.
 */
export const FLOODS: Readonly<Record<string, (size: number) => string>> = {
  'blank lines': repeat('\n'),
  'one line': repeat('wall '),
  'one word': repeat('x'),
  'short lines': repeat('a wall\n'),
  'lines apart': repeat('A wall\n\n'),
  'numbered lines': count((at) => `Wall number ${at}\n\n`),
  'sentences apart': count((at) => `The council of town ${at} voted to mend the old wall.\n\n`),
  'bylines and dates': repeat('By Ana Ruiz\nJanuary 9, 2021\n'),
  'days of one line': repeat('9.1.2021 '),
  'digits like days': repeat('1/2/34 5.6.78 2021-13-45 '),
  'open brackets': repeat('('),
  'brackets in brackets': repeat('[(Photo: Ana Ruiz) '),
  bullets: repeat('• a wall\n'),
  'credits between slashes': repeat('A / B '),
  'credits between bars': repeat('Ana Ruiz | Tern News | '),
  'credits apart': repeat('Boats in the harbour. Photo: Jon Ebbe / AP\n\n'),
  'the headline again': repeat('Council votes to mend the old harbour wall\n'),
  'key points': repeat('Key points:\nA wall is mended\n'),
  'front matter never closed': count((at) => `${at === 0 ? '---\n' : ''}title: wall ${at}\n`),
  'front matter in one line': count((at) => (at === 0 ? '---\ntitle: ' : 'wall: "')),
  bars: repeat('|'),
  'rows of bars': repeat('| a | b |\n'),
  'rows of tabs': repeat('a\tb\n'),
  'columns that never meet': count((at) => `a${' '.repeat(2 + (at % 9))}b\n`),
  'open quotes': repeat('“We go on\n\n'),
  'quotes and names': count((at) => `“We go on,” said Ana Ruiz${letters(at)}. “We stay.”\n\n`),
  'people and pronouns': repeat(
    'Ana Ruiz and Jon Ebbe said they would mend it. She told him the mayor had said so.\n\n',
  ),
  names: count((at) => `Ana Ruiz${letters(at)} of Sandport `),
  capitals: repeat('Ana '),
  'straight marks': repeat('"a\' '),
  'days and weeks': repeat('last Friday, 3 days 2 hours ago, on May 3, '),
  addresses: repeat('a@b.c http://d '),
  'spaces and zero width': repeat(' \u200b\u00a0\t'),
  'halves of characters': repeat('\ud83d\udc69\u200d\ud800 '),
  'repeated boxes': repeat('Read more\nA wall is mended\n\nSign up for our newsletter\n\n'),
}

/** The same in Markdown, where each piece opens something that nothing closes, or much of it. */
export const MARKDOWN_FLOODS = repeatEach([
  'a\n=\n',
  'a\n=\n\n',
  'a\n---\n',
  '*a_',
  '_a_*',
  '*a**',
  '***a',
  '**a**b',
  'a**b_c* ',
  'a <!-- ',
  'a <!A ',
  '> a\nb\n',
  '> a\n\nb\n',
  'a\n> b\n',
  '>a\n\n',
  '> ',
  '> - a\n',
  '- a\n',
  '- - a\n',
  '- - a\n\n',
  '1. > a\n\n',
  '- a\n\n  b\n\n',
  'a\n\n',
  '# a\n',
  '[a](',
  '[a][',
  '[[a]] ',
  '![a](b)',
  '[a]: b\n\n',
  '``a`',
  '```\n',
  '<div>\n',
  '<!--\n',
  '<script>\n',
  '<b>a</b> ',
  '&amp;',
  '| a | b |\n',
  '---\na: b\n',
])

/** And in HTML. */
export const HTML_FLOODS = repeatEach([
  '<p>a',
  '<div>',
  '<b>',
  '<b>a',
  '<i><b>a',
  '<p><b>a',
  '<a href=x>a',
  '<a><p>',
  '<nobr>a',
  '<font><p>',
  '<table><tr><td>a',
  '<tr><td>a</td></tr>',
  '<ul><li>a',
  '<ol><li>a</li></ol>',
  '<q>',
  '<q>a</q>',
  '<h1>a</h1>',
  '<h2>a</h2><p>b</p>',
  '<title>a</title>',
  '<time datetime="2026-03-02">a</time>',
  '<figure><figcaption>a',
  '<span class="credit">a</span>',
  '<a rel="author">Ana Ruiz</a>',
  '<svg>',
  '<!--',
  '<!-- a -->',
  '<script>',
  '<template>',
  '<select><option>a',
  '<br>a',
  '<pre>a</pre>',
  '&amp;',
  '<x a=1 b=2>',
  '<meta name="a" content="b">',
  '<script type="application/ld+json">{}</script>',
  '<p>“We go on,” said Ana Ruiz.</p>',
])

function repeatEach(pieces: readonly string[]): typeof FLOODS {
  return Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), repeat(piece)]))
}

function repeat(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length))
}

/** Pieces that differ from each other. */
function count(pieceAt: (at: number) => string): (size: number) => string {
  return (size) => {
    const pieces: string[] = []
    for (let length = 0; length < size; length += pieces.at(-1)?.length ?? size)
      pieces.push(pieceAt(pieces.length))
    return pieces.join('')
  }
}

/** `0` -> `a`, `27` -> `ba` */
function letters(at: number): string {
  return at < 26 ? String.fromCodePoint(97 + at) : letters(Math.floor(at / 26)) + letters(at % 26)
}
