import { type Bytes, joined } from '../pieces/bytes.ts'
import { refuse } from './refuse.ts'

const LINE_END = 0x0a

/** A story of more than this is no text that anybody reads. */
const LONGEST = 256 * 1024 * 1024

/**
 * The lines of a file that comes in pieces. They are told apart as bytes, so that no character is
 * ever cut, wherever a piece ends.
 */
export async function* linesOf(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
  let open: Bytes[] = []
  let length = 0
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf(LINE_END); at >= 0; at = piece.indexOf(LINE_END, from)) {
      yield joined([...open, piece.subarray(from, at)])
      open = []
      length = 0
      from = at + 1
    }
    if (from < piece.length) open.push(piece.subarray(from))
    length += piece.length - from
    if (length > LONGEST) throw refuse('The backup holds a line of more than 256 MB, as none does.')
  }
  if (open.length > 0) yield joined(open)
}
