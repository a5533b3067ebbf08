import { useId } from 'react'
import { CHOICES, type Choice } from '../../../library/settings.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { useChoose, useSetting } from '../SettingsContext.ts'
import { useTranslate } from '../TranslateContext.ts'

const NAMES: Readonly<Record<Choice<'theme'>, PlainMessage>> = {
  system: 'System',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  black: 'Black',
  contrast: 'Contrast',
}

/** Each theme on its own paper, in its own ink. */
export function ThemeChoice() {
  const t = useTranslate()
  const chosen = useSetting('theme')
  const choose = useChoose()
  const group = useId()
  return (
    <fieldset className="themes">
      <legend>{t('Theme')}</legend>
      {CHOICES.theme.map((theme) => (
        <label key={theme} className="theme" data-theme={theme}>
          <input
            type="radio"
            name={group}
            value={theme}
            checked={theme === chosen}
            onChange={() => choose({ theme })}
          />
          {t(NAMES[theme])}
        </label>
      ))}
    </fieldset>
  )
}
