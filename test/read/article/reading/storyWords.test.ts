// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { slice } from '../../../../src/article/Span.ts'
import { parseArticle } from '../../../../src/parse/parseArticle.ts'
import { passageOf } from '../../../../src/read/article/fix/passageCopy.ts'
import { selectedSpan } from '../../../../src/read/article/fix/selectedSpan.ts'
import { rangeOf } from '../../../../src/read/article/reading/paintSpan.ts'

afterEach(() => document.body.replaceChildren())

const OLD = 'The wall is old and nobody knows why it stands here at all, as the council says.'
const article = parseArticle(`A wall\n\n${OLD}\n`)
const block = article.blocks.find(({ type }) => type === 'paragraph') ?? { start: 0, end: 0 }

/** What the page may put among the words, wherever it stands. */
const ADDED = [
  '<button class="badge">IF?</button>',
  '<button class="note-sign">x<svg></svg></button>',
  '<section class="card">Ines Falk</section>',
  '<span class="sr-only">Quote: </span>',
  '<span class="worked-out">9 January</span>',
  '<span class="silent"><p><b>No comment.</b></p></span>',
  '<figcaption><small>Photo caption</small></figcaption>',
] as const

/** The paragraph with something added after `old`. */
function show(added: string): Text {
  document.body.innerHTML = '<main class="story"><article><div></div></article></main>'
  const shown = document.createElement('div')
  shown.id = `b${block.start}`
  shown.innerHTML = OLD.replace('old', `old${added}`)
  document.querySelector('article')?.append(shown)
  const last = shown.lastChild
  if (!(last instanceof Text)) throw new Error('the paragraph ends in words')
  return last
}

const knows = { start: block.start + OLD.indexOf('knows'), end: block.start + OLD.indexOf(' why') }

for (const added of ['', ...ADDED]) {
  test(`words are found, selected and copied as the text has them, with ${added || 'nothing'} among them`, () => {
    const last = show(added)
    expect(rangeOf(article, knows)?.toString()).toBe('knows')

    const range = document.createRange()
    const at = last.data.indexOf('knows')
    range.setStart(last, at)
    range.setEnd(last, at + 'knows'.length)
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    const span = selectedSpan(article, selection)
    expect(span && slice(article.text, span)).toBe('knows')

    range.selectNodeContents(document.body)
    expect(passageOf(range).textContent).toBe(OLD)
  })
}

test('what can be pressed is of the text where it is a word of it', () => {
  const last = show('')
  last.parentElement?.replaceChildren('The wall is ', pressable('old'), OLD.slice(15))
  expect(rangeOf(article, knows)?.toString()).toBe('knows')
  const range = document.createRange()
  range.selectNodeContents(document.body)
  expect(passageOf(range).textContent).toBe(OLD)
})

function pressable(words: string): HTMLElement {
  const button = document.createElement('button')
  button.className = 'when'
  button.textContent = words
  return button
}
