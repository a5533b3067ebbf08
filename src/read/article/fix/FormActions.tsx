/** How every form about a correction ends. */
export function FormActions({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <div className="actions">
      <button type="submit" className="action first">
        Save
      </button>
      <button type="button" className="action" onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}
