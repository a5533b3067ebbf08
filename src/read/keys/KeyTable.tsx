import { useSyncExternalStore } from 'react'
import { followSingleKeys, singleKeysOn, switchSingleKeys } from '../../library/singleKeys.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { KEY_LIST } from './keyList.ts'
import './keys.css'

/** Every key of the app, and the switch for those that are single letters. */
export function KeyTable() {
  const t = useTranslate()
  const on = useSyncExternalStore(followSingleKeys, singleKeysOn, () => true)
  return (
    <div className="keys">
      {KEY_LIST.map(({ title, keys }) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key === 'Escape' ? 'Esc' : key}</kbd>
                </dt>
                <dd>{t(what)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => switchSingleKeys(target.checked)}
        />
        {t('Single keys are on')}
      </label>
    </div>
  )
}
