import { createContext, useContext } from 'react'
import { type Translate, inEnglish } from '../../words/translate.ts'

/** How the app says what it says, in its reader’s language; the story keeps its own. */
export const TranslateContext = createContext<Translate>(inEnglish)

/**
 *     const t = useTranslate()
 *     t('{count} stories', { count: 12 })
 */
export function useTranslate(): Translate {
  return useContext(TranslateContext)
}
