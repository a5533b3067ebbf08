import { useId } from 'react'
import { CHOICES, type Choice, type ChoiceName } from '../../../library/settings.ts'
import { useSettings } from '../SettingsContext.ts'

type Props<Name extends ChoiceName> = {
  readonly name: Name
  readonly label: string
  readonly words: Readonly<Record<Choice<Name>, string>>
}

/** One of a few possibilities. */
export function WordChoice<Name extends ChoiceName>({ name, label, words }: Props<Name>) {
  const [settings, change] = useSettings()
  const id = useId()
  const possible: readonly Choice<Name>[] = CHOICES[name]
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={settings[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      >
        {possible.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </div>
  )
}
