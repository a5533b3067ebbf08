// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { passageOf, plainOf } from '../../../../src/read/article/fix/passageCopy.ts'

afterEach(() => document.body.replaceChildren())

/** What is copied of everything in a story's body. */
function copyOf(body: string) {
  document.body.innerHTML = body
  const range = document.createRange()
  range.selectNodeContents(document.body)
  const passage = passageOf(range)
  return { words: plainOf(passage), html: passage.innerHTML }
}

const QUOTE =
  '<p id="b1"><q class="quote" data-quote="q1">“We <em>have</em> waited,”</q>' +
  '<button class="badge">IF?</button> she <mark class="evidence">said</mark>.</p>'

test('a passage is the story’s words, without badges, and keeps what is in italics', () => {
  expect(copyOf(QUOTE)).toEqual({
    words: '“We have waited,” she said.',
    html: '<p>“We <em>have</em> waited,” she said.</p>',
  })
})

test('does not take along an open card, or what the page says of a day', () => {
  const card = '<section class="card"><p>Ines Falk</p></section>'
  const day =
    '<p><button class="when"><time>Friday</time></button><span class="worked-out">9 January</span> came.</p>'
  expect(copyOf(QUOTE + card + day).words).toBe('“We have waited,” she said.\n\nFriday came.')
})

test('keeps headings and lists apart', () => {
  const { words, html } = copyOf('<h2>A wall</h2><ul><li>Old</li><li>New</li></ul>')
  expect(words).toBe('A wall\n\nOld\n\nNew')
  expect(html).toBe('<h2>A wall</h2><ul><li>Old</li><li>New</li></ul>')
})

test('does not let markup of the text become markup', () => {
  expect(copyOf('<p>1 &lt; 2 &lt;b&gt;</p>').html).toBe('<p>1 &lt; 2 &lt;b&gt;</p>')
})

test('keeps tables as rows of cells, and addresses of the web alone', () => {
  const table = '<table class="t"><tbody><tr><td>Ferry</td><td>12</td></tr></tbody></table>'
  const links =
    '<p><a href="https://tern.example/a" rel="noopener">Tern</a> <a href="#b1">below</a></p>'
  expect(copyOf(table + links)).toEqual({
    words: 'Ferry\t12\n\nTern below',
    html: '<table><tbody><tr><td>Ferry</td><td>12</td></tr></tbody></table><p><a href="https://tern.example/a">Tern</a> <a>below</a></p>',
  })
})
