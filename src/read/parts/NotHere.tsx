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

/** The same for a part that the reader opened, which may stand far from where they pressed. */
export function OpenedNotHere() {
  return (
    <div ref={bringIntoView}>
      <NotHere />
    </div>
  )
}

function bringIntoView(said: Element | null) {
  said?.scrollIntoView({ block: 'nearest' })
}
