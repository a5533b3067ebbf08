import { useTranslate } from './TranslateContext.ts'

/**
 * Stands while a data file is on its way; its words appear only when that takes noticeably long.
 * Nobody arrives here: the title, the place and the keyboard wait for the page itself.
 */
export function OpeningPage() {
  const t = useTranslate()
  return (
    <main id="main" className="front">
      <p className="opening">{t('Opening …')}</p>
    </main>
  )
}
