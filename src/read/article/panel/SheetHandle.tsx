import { type PointerEvent, useRef } from 'react'
import { useTranslate } from '../../parts/TranslateContext.ts'

type Props = {
  readonly tall: boolean
  readonly onTall: (tall: boolean) => void
  readonly onClose: () => void
}

/** How far down the window, in parts of its height, a sheet must be let go to be closed. */
const CLOSED_BELOW = 0.78
/** Between the two stops, at 40 and at 92 parts of a hundred. */
const BETWEEN = 0.34

/**
 * The handle of the sheet on phones: a tap makes it tall or low; a finger takes it along, and it
 * comes to rest at the nearest stop.
 */
export function SheetHandle({ tall, onTall, onClose }: Props) {
  const t = useTranslate()
  const grip = useRef<{ readonly from: number; moved: boolean } | null>(null)

  function begin({ clientY, pointerId, currentTarget }: PointerEvent) {
    currentTarget.setPointerCapture(pointerId)
    grip.current = { from: clientY, moved: false }
  }

  function move({ clientY, currentTarget }: PointerEvent) {
    if (!grip.current) return
    const by = clientY - grip.current.from
    if (Math.abs(by) > 8) grip.current.moved = true
    if (grip.current.moved) lower(currentTarget, Math.max(0, by))
  }

  function end({ clientY, currentTarget }: PointerEvent) {
    const moved = grip.current?.moved ?? false
    letGo(currentTarget)
    if (!moved) return onTall(!tall)
    const at = clientY / window.innerHeight
    if (at > CLOSED_BELOW) onClose()
    else onTall(at < BETWEEN)
  }

  function letGo(handle: Element) {
    grip.current = null
    lower(handle, 0)
  }

  return (
    <button
      type="button"
      className="handle"
      aria-label={t(tall ? 'Make this lower' : 'Make this taller')}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={({ currentTarget }) => letGo(currentTarget)}
      // The pointer has its own way; a click without one comes from the keyboard.
      onClick={({ detail }) => detail === 0 && onTall(!tall)}
    />
  )
}

/** Moves the sheet that the handle is on, by so many pixels down from its stop. */
function lower(handle: Element, by: number) {
  const sheet = handle.closest('dialog')
  if (sheet) sheet.style.translate = by === 0 ? '' : `0 ${by}px`
}
