import type { Translate } from '../../words/translate.ts'
import { STRAIGHT_PAIR } from './marks.ts'

/**
 * Words in the marks of the reader's language, with what they quote themselves in its other marks:
 *
 *     “‘We rebuild,’ says harbour master”      „‚We rebuild,‘ says harbour master“
 *
 * No letter of them and no space between them is changed.
 */
export function inMarks(t: Translate, words: string): string {
  const alternate = words.replace(QUOTED, (whole) =>
    t.inPieces('‘{words}’', { words: whole.replace(MARKS, '') }).join(''),
  )
  return t('“{words}”', { words: alternate })
}

/** Opening and closing marks that belong together: a lone one stays as it is. */
const QUOTED = new RegExp(
  [
    '“[^“”„«»"]+”',
    '„[^“”„«»"]+[“”]',
    '«[^“”„«»"]+»',
    '»[^“”„«»"]+«',
    STRAIGHT_PAIR.source,
    STRAIGHT_PAIR.source.replaceAll('"', '”'),
  ].join('|'),
  'gu',
)

/** French marks have spaces of their own: `« Nous reconstruisons »` */
const MARKS = /^(?:«\s|.)|(?:\s»|.)$/gsu
