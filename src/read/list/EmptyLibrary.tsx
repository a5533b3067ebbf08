export function EmptyLibrary() {
  return (
    <div className="empty">
      <p>There are no stories here yet.</p>
      <p>
        Put articles as plain text, one a file, into the folder <code>seeds</code> and build again:{' '}
        <code>npm start</code>. Another folder goes by <code>SEEDS=folder npm start</code>.
      </p>
    </div>
  )
}
