import { useLayoutEffect, useRef } from 'react'
import type { Done, ListActions } from './useListActions.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

/**
 * Tells what was done, and offers the way back until something else is done or it is closed. What it
 * says it says from a place that is always there: a new one is passed over by those who listen.
 */
export function DoneNotice({ actions }: { readonly actions: ListActions }) {
  const t = useTranslate()
  const { done, undo, again, dismiss } = actions
  const notice = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  useLayoutEffect(() => {
    if (takesKeyboard(notice.current, done, pressed.current)) {
      notice.current?.querySelector('button')?.focus()
    }
  }, [done])
  const press = (act: () => void) => () => {
    pressed.current = true
    act()
  }
  return (
    <div ref={notice} className={done ? 'update' : 'sr-only'}>
      <output>{done?.said}</output>
      {done?.batch && (
        <button type="button" className="action first" onClick={press(undo)}>
          {t('Undo')}
        </button>
      )}
      {done?.retry && (
        <button type="button" className="action first" onClick={press(again)}>
          {t('Try again')}
        </button>
      )}
      {done && (
        <button
          type="button"
          className="action"
          onClick={() => {
            pressed.current = false
            dismiss()
            focusList()
          }}
        >
          {t('Close')}
        </button>
      )}
    </div>
  )
}

/** With the row its menu is gone, and with the way back its button: the keyboard would be nowhere. */
function takesKeyboard(notice: HTMLElement | null, done: Done | null, pressed: boolean): boolean {
  const active = document.activeElement
  if (!done || active?.matches('input, textarea, select')) return false
  const isInside = notice?.contains(active) ?? false
  return done.takesRow === true || (pressed && (isInside || active === document.body))
}

/** The first row in view, else the page. */
function focusList() {
  const rows = [...document.querySelectorAll<HTMLElement>('.rows .row')]
  const row = rows.find((one) => one.getBoundingClientRect().bottom > 0)
  const target = row?.querySelector('a') ?? document.getElementById('main')
  target?.focus({ preventScroll: true })
}
