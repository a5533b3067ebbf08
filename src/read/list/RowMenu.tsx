import { type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { StatusContent } from '../../library/shelf/Record.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly headline: string
  readonly status: StatusContent
  readonly onStatus: (change: Partial<StatusContent>) => void
  /** Null where the story is built in. */
  readonly onDelete: (() => void) | null
}

/** What can be done with one story of the list, folded away behind three dots. */
export function RowMenu({ headline, status, onStatus, onDelete }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const dots = useRef<HTMLButtonElement>(null)
  const menu = useId()

  function act(what: () => void) {
    setOpen(false)
    dots.current?.focus()
    what()
  }
  useClosing(open, dots, () => setOpen(false))
  return (
    <div className="row-menu">
      <button
        ref={dots}
        type="button"
        className="dots"
        aria-label={t('Do something with {headline}', { headline })}
        aria-expanded={open}
        aria-controls={open ? menu : undefined}
        onClick={() => setOpen(!open)}
      >
        …
      </button>
      {open && (
        <ul id={menu}>
          <Item onAct={() => act(() => onStatus({ read: !status.read }))}>
            {t(status.read ? 'Mark as unread' : 'Mark as read')}
          </Item>
          <Item onAct={() => act(() => onStatus({ favourite: !status.favourite }))}>
            {t(status.favourite ? 'No favourite any more' : 'Favourite')}
          </Item>
          <Item onAct={() => act(() => onStatus({ archived: !status.archived }))}>
            {t(status.archived ? 'Take out of the archive' : 'Archive')}
          </Item>
          {onDelete ? (
            <Item onAct={() => act(onDelete)}>{t('Delete …')}</Item>
          ) : (
            <li className="hint">{t('Built in: it can be archived, not deleted.')}</li>
          )}
        </ul>
      )}
    </div>
  )
}

/** Escape closes what is open, and so does whatever happens beside it. */
function useClosing(open: boolean, dots: RefObject<HTMLElement | null>, close: () => void) {
  const closeMenu = useEffectEvent(close)
  useEffect(() => {
    if (!open) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      closeMenu()
      dots.current?.focus()
    }
    const onElsewhere = ({ target }: Event) => {
      const menu = dots.current?.parentElement
      if (target instanceof Node && !menu?.contains(target)) closeMenu()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [open, dots])
}

function Item({ children, onAct }: { readonly children: string; readonly onAct: () => void }) {
  return (
    <li>
      <button type="button" onClick={onAct}>
        {children}
      </button>
    </li>
  )
}
