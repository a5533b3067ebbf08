import { useTranslate } from '../../parts/TranslateContext.ts'

import './many.css'

/** Lies over the page while files are held over it. */
export function DropHint() {
  const t = useTranslate()
  return (
    <div className="drop-hint" aria-hidden="true">
      <p>{t('Drop files, folders or a zip: each becomes a story.')}</p>
    </div>
  )
}
