import type { Translate } from '../../words/translate.ts'

/**
 * Words in the marks of the reader's language, with what they quote themselves in its other marks:
 *
 *     “‘We rebuild,’ says harbour master”      „‚We rebuild,‘ says harbour master“
 */
export function inMarks(t: Translate, words: string): string {
  const alternate = words.replace(QUOTED, (_, quoted: string) =>
    t.inPieces('‘{words}’', { words: quoted.trim() }).join(''),
  )
  return t('“{words}”', { words: alternate })
}

const QUOTED = /[“”„«»"]([^“”„«»"]+)[“”«»"]/gu
