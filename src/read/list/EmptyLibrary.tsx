import { Link } from 'react-router'

export function EmptyLibrary() {
  return (
    <div className="empty">
      <p>There are no stories here yet.</p>
      <p>
        Paste one, or open its file, and it is read at once and kept on this device:{' '}
        <Link to="/add">add a story</Link>.
      </p>
    </div>
  )
}
