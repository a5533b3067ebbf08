/** Stands in for a part of the app that couldn't be fetched. */
export function NotHere() {
  return (
    <output className="refused">
      This part of the app isn’t on this device yet. Connect once, and load the page again.
    </output>
  )
}
