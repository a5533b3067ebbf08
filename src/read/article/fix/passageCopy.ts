import { useEffect } from 'react'
import { ADDED } from '../reading/storyWords.ts'

/** What nobody sees isn't copied either. */
const LEFT_OUT = `${ADDED}, [hidden], svg`

/** What is left of an element: its kind, where that means something elsewhere. */
const KEPT: ReadonlySet<string> = new Set([
  'P',
  'H1',
  'H2',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'ASIDE',
  'EM',
  'I',
  'STRONG',
  'B',
  'A',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
])

/**
 * Words copied out of a story are the story's: without the badges and cards that the page puts
 * among them, as plain text and as HTML that keeps paragraphs, lists and what is in italics.
 */
export function usePassageCopy(): void {
  useEffect(() => {
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [])
}

function onCopy(event: ClipboardEvent) {
  const selection = getSelection()
  const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : null
  if (!range || range.collapsed || !event.clipboardData || !isInStory(range)) return
  const passage = passageOf(range)
  if (passage.textContent.trim() === '') return
  event.clipboardData.setData('text/plain', plainOf(passage))
  event.clipboardData.setData('text/html', passage.innerHTML)
  event.preventDefault()
}

/** Both ends stand in the story's own words, and not in a field or a card. */
function isInStory(range: Range): boolean {
  return [range.startContainer, range.endContainer].every((node) => {
    const element = node instanceof Element ? node : node.parentElement
    return element?.closest('.story article') && !element.closest('.card, textarea, input')
  })
}

/** The selected words in an element of their own, with nothing left that only this page knows. */
export function passageOf(range: Range): HTMLElement {
  const passage = document.createElement('div')
  passage.append(range.cloneContents())
  for (const extra of passage.querySelectorAll(LEFT_OUT)) extra.remove()
  for (const element of passage.querySelectorAll('*')) {
    if (!KEPT.has(element.tagName)) element.replaceWith(...element.childNodes)
    else strip(element)
  }
  return passage
}

/** An address of the web means something elsewhere; nothing else of an element does. */
function strip(element: Element) {
  for (const name of element.getAttributeNames()) {
    const kept = name === 'href' && /^https?:/iu.test(element.getAttribute(name) ?? '')
    if (!kept) element.removeAttribute(name)
  }
}

const BLOCKS = 'p, h1, h2, li, blockquote, aside, tr'

/** Block by block, with an empty line between two of them. */
export function plainOf(passage: HTMLElement): string {
  const blocks = [...passage.querySelectorAll(BLOCKS)].filter((one) => !one.querySelector(BLOCKS))
  const words = blocks.length > 0 ? blocks.map(wordsOf) : [passage.textContent]
  return words
    .map((one) => one.replace(/[^\S\t]+/gu, ' ').trim())
    .filter((one) => one !== '')
    .join('\n\n')
}

/** A row of a table has a tab between its cells, as spreadsheets take it. */
function wordsOf(block: Element): string {
  const cells = [...block.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())
  return cells.length > 0 ? cells.join('\t') : block.textContent.replaceAll('\t', ' ')
}
