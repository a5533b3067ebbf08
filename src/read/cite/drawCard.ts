import type { CardWords } from './cardWords.ts'
import { type Fitted, LINE, fitWords } from './fitWords.ts'

export type Shape = 'wide' | 'square'

/** Pixels: what social pages show beside a link, and what they show alone. */
export const SHAPES: Readonly<Record<Shape, { readonly width: number; readonly height: number }>> =
  {
    wide: { width: 1200, height: 630 },
    square: { width: 1080, height: 1080 },
  }

/** A card leaves the app, so it always has the light paper, whatever the reader's theme is. */
const COLOURS = {
  paper: '#fffdfa',
  ink: '#1c1a17',
  soft: '#57524b',
  rule: '#e4dfd7',
  record: '#c2261b',
  voices: ['#57524b', '#364ba7', '#b4480a', '#9b424d', '#7a52bd', '#501a00', '#220064'],
} as const

const SERIF = '"Source Serif 4", "Source Serif Pro", Georgia, "Noto Serif", serif'
const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
const MARGIN = 80

const SIZES: Readonly<Record<Shape, readonly number[]>> = {
  wide: [60, 56, 52, 48, 44, 40, 37, 34, 31, 28],
  square: [76, 70, 64, 58, 53, 48, 44, 40, 36, 32],
}

/** Draws the card, once its fonts are there; tells whether the quote had to be cut. */
export async function drawCard(
  canvas: HTMLCanvasElement | null,
  words: CardWords,
  shape: Shape,
): Promise<boolean> {
  const pen = canvas?.getContext('2d')
  if (!pen) return false
  await Promise.all(
    ['600', '700'].map((weight) => document.fonts.load(`${weight} 40px "Source Serif 4"`)),
  ).catch(() => undefined)
  const { width, height } = SHAPES[shape]
  pen.direction = words.rightToLeft ? 'rtl' : 'ltr'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = COLOURS.paper
  pen.fillRect(0, 0, width, height)
  drawMark(pen, words, shape)
  const top = MARGIN - 12
  const foot = drawFoot(pen, words, shape)
  return drawQuote(pen, words, { top, height: foot - top, shape })
}

type Pen = CanvasRenderingContext2D

/** Where lines begin: at the left, or at the right of scripts that run the other way. */
function edgeOf({ rightToLeft }: CardWords, width: number): number {
  return rightToLeft ? width - MARGIN : MARGIN
}

/** The app's mark, in the corner across from where the lines begin. */
function drawMark(pen: Pen, { rightToLeft }: CardWords, shape: Shape) {
  const { width, height } = SHAPES[shape]
  const y = height - MARGIN + 16
  pen.font = `700 26px ${SERIF}`
  const name = pen.measureText(MARK).width
  const start = rightToLeft ? MARGIN : width - MARGIN - name - 28
  pen.fillStyle = COLOURS.record
  pen.beginPath()
  pen.arc(start + 9, y - 8, 9, 0, 2 * Math.PI)
  pen.fill()
  pen.fillStyle = COLOURS.ink
  pen.textAlign = 'left'
  pen.fillText(MARK, start + 28, y)
  pen.textAlign = 'start'
}

const MARK = 'On Record'

/** What the mark takes of the last line, in px. */
const MARK_ROOM = 200

/** From the bottom up: where it stood, the headline, the role, the name. Gives its upper edge. */
function drawFoot(pen: Pen, words: CardWords, shape: Shape): number {
  const { width, height } = SHAPES[shape]
  const room = width - 2 * MARGIN
  let y = height - MARGIN + 16
  const put = (line: string, { font, sizes, colour, lines = 1, width = room }: Look) => {
    const box = { width, height: lines * (sizes[0] ?? 0) * LINE, sizes }
    const fitted = fitWords(line, box, measureIn(pen, font))
    pen.font = font.replace('SIZE', `${fitted.size}px`)
    pen.fillStyle = colour
    for (const line of fitted.lines.toReversed()) {
      pen.fillText(line, edgeOf(words, SHAPES[shape].width), y)
      y -= fitted.size * LINE
    }
  }
  // The mark stands on the last line too.
  if (words.origin === null) y -= 33
  else put(words.origin, { ...LOOKS.origin, width: room - MARK_ROOM })
  y -= 5
  put(words.headline, { ...LOOKS.headline, lines: shape === 'square' ? 2 : 1 })
  y -= 16
  pen.fillStyle = COLOURS.rule
  pen.fillRect(MARGIN, y, room, 2)
  y -= 28
  if (words.role !== null) put(words.role, LOOKS.role)
  y -= 4
  put(words.speaker, LOOKS.speaker)
  return y - 18
}

type Look = {
  /** With `SIZE` where the size stands. */
  readonly font: string
  readonly sizes: readonly number[]
  readonly colour: string
  readonly lines?: number
  readonly width?: number
}

const LOOKS = {
  origin: { font: `400 SIZE ${SANS}`, sizes: [25], colour: COLOURS.soft },
  headline: { font: `400 SIZE ${SERIF}`, sizes: [28, 26, 24, 22], colour: COLOURS.ink },
  role: { font: `400 SIZE ${SANS}`, sizes: [26], colour: COLOURS.soft },
  speaker: { font: `600 SIZE ${SANS}`, sizes: [34, 30, 26], colour: COLOURS.ink },
} as const

type Place = { readonly top: number; readonly height: number; readonly shape: Shape }

function drawQuote(pen: Pen, words: CardWords, { top, height, shape }: Place): boolean {
  const { width } = SHAPES[shape]
  const inset = 34
  const font = `600 SIZE ${SERIF}`
  const fit = (height: number) =>
    fitWords(
      words.quote,
      { width: width - 2 * MARGIN - inset, height, sizes: SIZES[shape] },
      measureIn(pen, font),
    )
  const whole = fit(height)
  // What is cut leaves a line to say so.
  const fitted = whole.cut ? fit(height - 40) : whole
  const block = fitted.lines.length * fitted.size * LINE
  const start = top + Math.max(0, (height - (whole.cut ? 40 : 0) - block) / 2)
  const edge = edgeOf(words, width)
  const side = words.rightToLeft ? -1 : 1
  pen.fillStyle = COLOURS.voices[words.voice] ?? COLOURS.ink
  pen.fillRect(edge - (words.rightToLeft ? 6 : 0), start, 6, block)
  pen.fillStyle = COLOURS.ink
  writeLines(pen, fitted, { font, x: edge + inset * side, y: start })
  if (fitted.cut) {
    pen.fillStyle = COLOURS.soft
    pen.font = `400 22px ${SANS}`
    pen.fillText(words.shortened, edge + inset * side, start + block + 34)
  }
  return fitted.cut
}

function writeLines(
  pen: Pen,
  { lines, size }: Fitted,
  { font, x, y }: { readonly font: string; readonly x: number; readonly y: number },
) {
  pen.font = font.replace('SIZE', `${size}px`)
  for (const [place, line] of lines.entries()) {
    pen.fillText(line, x, y + (place + 0.78) * size * LINE)
  }
}

/** Widths at a size of 1 px, taken at 100 px, where they are exact. */
function measureIn(pen: Pen, font: string): (words: string) => number {
  return (words) => {
    pen.font = font.replace('SIZE', '100px')
    return pen.measureText(words).width / 100
  }
}
