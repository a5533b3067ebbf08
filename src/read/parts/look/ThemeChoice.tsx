import { useId } from 'react'
import { CHOICES, type Choice } from '../../../library/settings.ts'
import { useChoose, useSetting } from '../SettingsContext.ts'

const NAMES: Record<Choice<'theme'>, string> = {
  system: 'System',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  black: 'Black',
  contrast: 'Contrast',
}

/** Each theme on its own paper, in its own ink. */
export function ThemeChoice() {
  const chosen = useSetting('theme')
  const choose = useChoose()
  const group = useId()
  return (
    <fieldset className="themes">
      <legend>Theme</legend>
      {CHOICES.theme.map((theme) => (
        <label key={theme} className="theme" data-theme={theme}>
          <input
            type="radio"
            name={group}
            value={theme}
            checked={theme === chosen}
            onChange={() => choose({ theme })}
          />
          {NAMES[theme]}
        </label>
      ))}
    </fieldset>
  )
}
