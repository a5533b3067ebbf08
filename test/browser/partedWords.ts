/** The words of an element that stand on more than one line; runs in the page. */
export function partedWords(element: Element): readonly string[] {
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const parted: string[] = []
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\S+/gu)) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      if (range.getClientRects().length > 1) parted.push(word)
    }
  }
  return parted
}
