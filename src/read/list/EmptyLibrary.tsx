import { Link } from 'react-router'

export function EmptyLibrary() {
  return (
    <div className="empty">
      <p>There are no stories here yet.</p>
      <p>
        Paste one, or open its file, and it is read at once and kept on this device:{' '}
        <Link to="/add">add a story</Link>.
      </p>
      <p>
        To build stories in for everybody, put them as plain text, one a file, into the folder{' '}
        <code>seeds</code> and build again: <code>npm start</code>. Another folder goes by{' '}
        <code>SEEDS=folder npm start</code>.
      </p>
    </div>
  )
}
