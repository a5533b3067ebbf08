import { Link } from 'react-router'
import { Sentence } from '../parts/Sentence.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

export function EmptyLibrary() {
  const t = useTranslate()
  return (
    <div className="empty">
      <p>{t('There are no stories here yet.')}</p>
      <p>
        <Sentence
          says="Paste one, or open its file, and it is read at once and kept on this device: {link}."
          having={{ link: <Link to="/add">{t('add a story')}</Link> }}
        />
      </p>
    </div>
  )
}
