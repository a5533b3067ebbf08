import { useEffect, useId, useRef, useState } from 'react'
import { type HeadField, LANGUAGES, nameOfLanguage } from './headFields.ts'

type Props = {
  readonly field: HeadField
  readonly value: string
  /** Whether the reader has said something else than the text already. */
  readonly given: boolean
  /** Null goes back to what was found. */
  readonly onKeep: (value: string | null) => void
  readonly onLeave: () => void
}

/** One line of the head, open to be typed over: Enter keeps it, Escape leaves it as it was. */
export function HeadForm({ field, value, given, onKeep, onLeave }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const [fault, setFault] = useState<string | null>(null)
  const words = typed.trim()
  function send() {
    const found = words === '' ? null : field.fault(words)
    setFault(found)
    if (found !== null) return
    if (words === value.trim()) onLeave()
    else onKeep(words === '' ? null : words)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in its field
    <form
      className="head-form"
      aria-label={field.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onLeave()
      }}
    >
      <Entry
        id={id}
        field={field}
        value={typed}
        fault={fault !== null}
        onChange={(changed) => {
          setTyped(changed)
          setFault(null)
        }}
      />
      {fault !== null && (
        <p id={`${id}fault`} role="alert" className="fault">
          {fault}
        </p>
      )}
      <div className="links">
        <button type="submit" className="link">
          Done
        </button>
        <button type="button" className="link" onClick={onLeave}>
          Leave it
        </button>
        {given && (
          <button type="button" className="link" onClick={() => onKeep(null)}>
            As it was found
          </button>
        )}
      </div>
    </form>
  )
}

type EntryProps = {
  readonly id: string
  readonly field: HeadField
  readonly value: string
  readonly fault: boolean
  readonly onChange: (value: string) => void
}

function Entry({ id, field, value, fault, onChange }: EntryProps) {
  const entry = useRef<HTMLInputElement & HTMLSelectElement>(null)
  useEffect(() => {
    entry.current?.focus()
    if (field.type !== 'date' && field.type !== 'language') entry.current?.select()
  }, [field.type])
  const common = {
    id,
    ref: entry,
    value,
    'aria-label': field.name,
    'aria-invalid': fault,
    'aria-describedby': fault ? `${id}fault` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  }
  if (field.type !== 'language')
    return <input {...common} type={field.type} maxLength={2000} autoComplete="off" />
  const codes = LANGUAGES.includes(value) || value === '' ? LANGUAGES : [value, ...LANGUAGES]
  return (
    <select {...common}>
      <option value="">Not known</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {nameOfLanguage(code)}
        </option>
      ))}
    </select>
  )
}
