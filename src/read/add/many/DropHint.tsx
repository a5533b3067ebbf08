import './many.css'

/** Lies over the page while files are held over it. */
export function DropHint() {
  return (
    <div className="drop-hint" aria-hidden="true">
      <p>Drop files, folders or a zip: each becomes a story.</p>
    </div>
  )
}
