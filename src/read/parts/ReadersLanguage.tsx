import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { chooseLanguage } from '../../words/languages.ts'
import { openTranslate } from '../../words/openTranslate.ts'
import { type Translate, inEnglish } from '../../words/translate.ts'
import { useSetting } from './SettingsContext.ts'
import { TranslateContext } from './TranslateContext.ts'

/**
 * Has the app speak the language that its reader chose, or else the first of the browser’s that it
 * speaks. Pages are prerendered in English, so English is what it opens in; it stays where the other
 * words can’t be had.
 */
export function ReadersLanguage({ children }: { readonly children: ReactNode }) {
  const chosen = useSetting('language')
  const [translate, setTranslate] = useState(() => inEnglish)
  useEffect(() => {
    let asked = true
    const wanted = chosen === 'system' ? chooseLanguage(navigator.languages) : chosen
    const show = (opened: Translate) => {
      if (asked) startTransition(() => setTranslate(() => opened))
    }
    // Without a network, the words that are here serve.
    openTranslate(wanted).then(show, () => {})
    return () => {
      asked = false
    }
  }, [chosen])

  const { lang, dir } = translate
  useEffect(() => {
    const page = document.documentElement
    // Said again, the same words would have the whole page styled anew.
    if (page.lang !== lang) page.lang = lang
    if (page.dir !== dir) page.dir = dir
  }, [lang, dir])
  return <TranslateContext value={translate}>{children}</TranslateContext>
}
