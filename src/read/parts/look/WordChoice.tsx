import { useId } from 'react'
import { CHOICES, type Choice, type ChoiceName } from '../../../library/settings.ts'
import { useChoose, useSetting } from '../SettingsContext.ts'

type Props<Name extends ChoiceName> = {
  readonly name: Name
  readonly label: string
  readonly words: Readonly<Record<Choice<Name>, string>>
}

/** One of a few possibilities. */
export function WordChoice<Name extends ChoiceName>({ name, label, words }: Props<Name>) {
  const chosen = useSetting(name)
  const choose = useChoose()
  const id = useId()
  const possible: readonly Choice<Name>[] = CHOICES[name]
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose({ [name]: target.value })}>
        {possible.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </div>
  )
}
