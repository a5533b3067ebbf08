/** How a file's words are written down. */
export type Format = 'plain' | 'markdown' | 'html'

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
}

/** The format that a file's name promises; null for a name that ends in none of the known ways. */
export function formatOf(name: string): Format | null {
  const ending = /\.([a-z]{2,8})$/i.exec(name.slice(-12))?.[1]?.toLowerCase() ?? ''
  return FORMATS[ending] ?? null
}
