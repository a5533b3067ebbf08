import { ThemeChoice } from './ThemeChoice.tsx'

/** The look of the page, one tap away. Native popover: Escape and a tap beside it close it. */
export function Display() {
  return (
    <>
      <button type="button" className="tool" popoverTarget={DISPLAY} aria-label="Display">
        <span aria-hidden="true">Aa</span>
      </button>
      <dialog id={DISPLAY} popover="auto" className="display" aria-label="Display">
        <ThemeChoice />
      </dialog>
    </>
  )
}

/** The id of the display panel, for other buttons that open it. */
export const DISPLAY = 'display'
