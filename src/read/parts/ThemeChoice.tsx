import { useId } from 'react'
import { THEMES, type Theme } from '../../library/settings.ts'
import { useTheme } from './SettingsContext.ts'

const NAMES: Record<Theme, string> = {
  system: 'Follow the system',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
}

export function ThemeChoice() {
  const [chosen, choose] = useTheme()
  const group = useId()
  return (
    <fieldset className="themes">
      <legend>Theme</legend>
      {THEMES.map((theme) => (
        <label key={theme} className="theme">
          <input
            type="radio"
            name={group}
            value={theme}
            checked={theme === chosen}
            onChange={() => choose(theme)}
          />
          {NAMES[theme]}
        </label>
      ))}
    </fieldset>
  )
}
