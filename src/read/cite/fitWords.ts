/** Words set in a box: the lines, their size in px, and whether they had to be cut. */
export type Fitted = {
  readonly lines: readonly string[]
  readonly size: number
  readonly cut: boolean
}

export type Box = {
  readonly width: number
  readonly height: number
  /** From the size they should have, down to the smallest that can be read. */
  readonly sizes: readonly number[]
}

/** The width of words in px at a size of 1 px. */
export type Measure = (words: string) => number

export const LINE = 1.32

/**
 * Sets words in the largest size in which they fit. What doesn't fit in the smallest is cut at a
 * word and ends by `…`, and by the mark that closed it:
 *
 *     “We have waited for this wall …”
 */
export function fitWords(words: string, { width, height, sizes }: Box, measure: Measure): Fitted {
  const pieces = words.split(' ').map((word) => ({ word, width: measure(`${word} `) }))
  for (const size of sizes) {
    const lines = breakLines(pieces, width / size, measure)
    if (lines.length <= linesIn(height, size)) return { lines, size, cut: false }
  }
  const size = sizes.at(-1) ?? 1
  const lines = breakLines(pieces, width / size, measure).slice(0, linesIn(height, size))
  const last = lines.pop() ?? ''
  return { lines: [...lines, cutLine(words, last, width / size, measure)], size, cut: true }
}

function linesIn(height: number, size: number): number {
  return Math.max(1, Math.floor(height / (size * LINE)))
}

type Piece = { readonly word: string; readonly width: number }

function breakLines(pieces: readonly Piece[], room: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces.flatMap((piece) => breakWord(piece, room, measure))) {
    if (line !== '' && used + piece.width > room) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? piece.word : `${line} ${piece.word}`
    used += piece.width
  }
  if (line !== '') lines.push(line)
  return lines
}

/** A word that is wider than the box is broken where the box ends, as in languages without spaces. */
function breakWord(piece: Piece, room: number, measure: Measure): readonly Piece[] {
  if (piece.width <= room) return [piece]
  const parts: Piece[] = []
  let part = { word: '', width: 0 }
  for (const letter of Array.from(piece.word)) {
    const width = measure(letter)
    if (part.word !== '' && part.width + width > room) {
      parts.push(part)
      part = { word: '', width: 0 }
    }
    part = { word: part.word + letter, width: part.width + width }
  }
  return [...parts, part]
}

function cutLine(words: string, line: string, room: number, measure: Measure): string {
  const close = /[”"»’]$/u.exec(words)?.[0] ?? ''
  const end = ` …${close}`
  let kept = line
  while (kept.includes(' ') && measure(kept + end) > room) {
    kept = kept.slice(0, kept.lastIndexOf(' '))
  }
  return kept.replace(/[,;:–—-]$/u, '') + end
}
