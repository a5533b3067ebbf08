/**
 * Puts words on the clipboard, with `html` beside them for whatever takes italics. Where the browser
 * refuses, the words are selected in a field for a moment and copied the old way; false if that fails
 * too.
 */
export async function copyText(words: string, html: string | null = null): Promise<boolean> {
  try {
    await write(words, html)
    return true
  } catch {
    return copyBySelection(words)
  }
}

/** Both kinds at once; the words alone where the browser takes no more. */
export async function write(words: string, html: string | null): Promise<void> {
  if (html === null || typeof ClipboardItem === 'undefined')
    return navigator.clipboard.writeText(words)
  const item = new ClipboardItem({
    'text/plain': new Blob([words], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
  return navigator.clipboard.write([item])
}

function copyBySelection(words: string): boolean {
  const field = document.createElement('textarea')
  const focused = document.activeElement
  field.value = words
  field.className = 'sr-only'
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
