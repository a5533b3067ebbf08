import { useTranslate } from '../parts/TranslateContext.ts'
import { Sheet } from '../parts/sheet/Sheet.tsx'
import { KeyTable } from './KeyTable.tsx'

/** Every key of the app, over whatever page it is asked for on. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  return (
    <Sheet title={t('Keys')} cross onClose={onClose}>
      <p className="sub">{t('Underlined words are someone’s. Open them to see who said so.')}</p>
      <KeyTable />
    </Sheet>
  )
}
