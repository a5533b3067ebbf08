/** Marks what a person put right. Said in words by its surroundings, so hidden from speech. */
export function Pencil() {
  return (
    <svg className="pencil" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d="M1 11l.7-3L8.2 1.5a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4L4 10.3z"
        fill="currentColor"
      />
    </svg>
  )
}
