import type { Direction } from '../../article/direction.ts'
import type { Translate } from '../../words/translate.ts'

/** The language and direction of words, as attributes of the element that they stand in. */
export type Written = { readonly lang: string; readonly dir: Direction }

/** How the app's own words are written, for those that stand among a story's. */
export function ofTheApp({ lang, dir }: Translate): Written {
  return { lang, dir }
}
