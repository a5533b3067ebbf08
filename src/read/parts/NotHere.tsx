import { useTranslate } from './TranslateContext.ts'

/** Stands in for a part of the app that couldn't be fetched. */
export function NotHere() {
  const t = useTranslate()
  return (
    <output className="refused">
      {t('This part of the app isn’t on this device yet. Connect once, and load the page again.')}
    </output>
  )
}
