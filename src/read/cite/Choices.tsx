import { useId } from 'react'

type Props<Name extends string> = {
  readonly legend: string
  /** What the reader sees of each choice, in the order they are offered. */
  readonly names: Readonly<Partial<Record<Name, string>>>
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

/** One of a few, all in view. */
export function Choices<Name extends string>({ legend, names, chosen, onChoose }: Props<Name>) {
  const group = useId()
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {(Object.keys(names) as Name[]).map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          {names[name]}
        </label>
      ))}
    </fieldset>
  )
}
