/** What the page puts among the words of a story, and what the text doesn't have. */
export const ADDED = [
  '.badge',
  '.raw',
  '.note-sign',
  '.card',
  '.sr-only',
  '.worked-out',
  '.silent > p > b',
  'figcaption > small',
  '.how-to-open',
  '.tools',
  '.rests-on',
].join(', ')

/** A credit's names are the text's, and its line is the page's. */
const NOT_OF_THE_TEXT = `${ADDED}, .credit`

/**
 * The pieces of text that a part of the page shows, without what isn't of the text: those of a block
 * are the block's, character by character.
 */
export function* wordsOf(shown: Element): Generator<Text> {
  const words = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(NOT_OF_THE_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (node instanceof Text && node.length > 0) yield node
  }
}
