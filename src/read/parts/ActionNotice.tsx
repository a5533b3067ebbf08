import { type ReactNode, type Ref, useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslate } from './TranslateContext.ts'

type Props = {
  /** Says what it is about to whoever doesn't see it. */
  readonly label: string
  /** What has happened. */
  readonly children: ReactNode
  /** What can be done about it. */
  readonly action: { readonly name: string; readonly act: () => void } | null
  readonly actionRef?: Ref<HTMLButtonElement>
  readonly onClose: () => void
  /** Goes by itself after a while, which begins anew with every other value; null stays. */
  readonly leaves?: unknown
}

/** Nobody has to hurry: it goes by itself only while neither pointer nor keyboard is on it. */
const STANDS = 15_000

/**
 * Says at the foot of the window what has happened, with one thing to do about it. Where it goes
 * while the keyboard is in it, the keyboard goes back to the page.
 */
export function ActionNotice(props: Props) {
  const t = useTranslate()
  const { label, children, action, actionRef, onClose, leaves = null } = props
  const notice = useRef<HTMLElement | null>(null)
  const attach = useCallback((element: HTMLElement) => {
    notice.current = element
    // React lets go of an element before it takes it away.
    return () => {
      notice.current = null
      if (element.contains(document.activeElement))
        document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [])
  const leave = useEffectEvent(() => {
    if (!notice.current?.matches(':hover, :focus-within')) onClose()
  })
  useEffect(() => {
    if (leaves === null) return undefined
    const timer = setInterval(leave, STANDS)
    return () => clearInterval(timer)
  }, [leaves])
  return (
    <aside ref={attach} className="update" aria-label={label}>
      <p>{children}</p>
      <span className="answers">
        {action && (
          <button ref={actionRef} type="button" className="action first" onClick={action.act}>
            {action.name}
          </button>
        )}
        <button type="button" className="action" onClick={onClose}>
          {t('Close')}
        </button>
      </span>
    </aside>
  )
}
