import { useEffect, useRef } from 'react'
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
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => said.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={said}>
      <NotHere />
    </div>
  )
}
