type Props = {
  readonly keys: string
  readonly name: string
  readonly first?: boolean
  readonly onTake: () => void
}

/** A button with the key that does the same. */
export function Way({ keys, name, first = false, onTake }: Props) {
  return (
    <button
      type="button"
      className={first ? 'action first' : 'action'}
      aria-keyshortcuts={keys}
      onClick={onTake}
    >
      {name} <kbd aria-hidden="true">{keys}</kbd>
    </button>
  )
}
