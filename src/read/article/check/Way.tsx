type Props = {
  /** Without one where all are taken. */
  readonly keys?: string | undefined
  readonly name: string
  readonly first?: boolean
  readonly onTake: () => void
}

/** A button, and the key that does the same. */
export function Way({ keys, name, first = false, onTake }: Props) {
  return (
    <button
      type="button"
      className={first ? 'action first' : 'action'}
      aria-keyshortcuts={keys}
      onClick={onTake}
    >
      {name} {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </button>
  )
}
