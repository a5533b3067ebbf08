import { useTranslate } from '../../parts/TranslateContext.ts'

/** How every form about a correction ends. */
export function FormActions({ onCancel }: { readonly onCancel: () => void }) {
  const t = useTranslate()
  return (
    <div className="actions">
      <button type="submit" className="action first">
        {t('Save')}
      </button>
      <button type="button" className="action" onClick={onCancel}>
        {t('Cancel')}
      </button>
    </div>
  )
}
