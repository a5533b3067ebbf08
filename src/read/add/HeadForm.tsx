import { type Ref, useEffect, useId, useRef, useState } from 'react'
import { nameOfLanguage } from '../parts/nameOfLanguage.ts'
import { type HeadField, LANGUAGES } from './headFields.ts'
import type { OpenLines } from './openLines.ts'
import { showUnseen } from './showUnseen.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly field: HeadField
  readonly value: string
  /** Whether the reader has said something else than the text already. */
  readonly given: boolean
  readonly lines: OpenLines
  /** Null goes back to what was found. */
  readonly onKeep: (value: string | null) => void
  readonly onLeave: () => void
}

/** One line of the head, open to be typed over: Enter keeps it, Escape leaves it as it was. */
export function HeadForm({ field, value, given, lines, onKeep, onLeave }: Props) {
  const t = useTranslate()
  const id = useId()
  const entry = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const [typed, setTyped] = useState(value)
  const [fault, setFault] = useState<string | null>(null)
  const words = typed.trim()

  /** False where what is typed can't be kept. */
  function send(): boolean {
    const found = faultOf(t, { field, value, given }, words, entry.current)
    setFault(found)
    if (found !== null) {
      entry.current?.focus()
      return false
    }
    if (words === value.trim()) onLeave()
    else onKeep(words === '' ? null : words)
    return true
  }
  useEffect(() => lines.join(send))

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in its field
    <form
      className="head-form"
      aria-label={t(field.name)}
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
        entry={entry}
        field={field}
        value={typed}
        fault={fault !== null}
        onChange={(changed) => {
          setTyped(changed)
          setFault(null)
        }}
      />
      {given && words === '' && fault === null && (
        <p className="aside">{t('Left empty, it is again as it was found in the story.')}</p>
      )}
      {fault !== null && (
        <p id={`${id}fault`} role="alert" className="fault">
          {fault}
        </p>
      )}
      <div className="links">
        <button type="submit" className="link">
          {t('Done')}
        </button>
        <button type="button" className="link" onClick={onLeave}>
          {t('Leave it')}
        </button>
        {given && (
          <button type="button" className="link" onClick={() => onKeep(null)}>
            {t('As it was found')}
          </button>
        )}
      </div>
    </form>
  )
}

type Line = Pick<Props, 'field' | 'value' | 'given'>

/** What a story says of itself is put right, and can’t be taken away: front matter knows no *none*. */
function faultOf(
  t: Translate,
  { field, value, given }: Line,
  words: string,
  entry: HTMLInputElement | null,
): string | null {
  // A day that is typed by half counts as empty.
  if (entry?.validity.badInput) return t(field.fault(entry.value || '?') ?? 'Give the whole of it.')
  if (words !== '') {
    const fault = words === value.trim() ? null : field.fault(words)
    return fault && t(fault)
  }
  if (given || value === '') return null
  return t('It can’t be left empty: the story says “{words}”.', {
    words: showUnseen(field.format(t, value)),
  })
}

type EntryProps = {
  readonly id: string
  readonly entry: Ref<HTMLInputElement & HTMLSelectElement>
  readonly field: HeadField
  readonly value: string
  readonly fault: boolean
  readonly onChange: (value: string) => void
}

function Entry({ id, entry, field, value, fault, onChange }: EntryProps) {
  const t = useTranslate()
  useEffect(() => {
    const opened = document.getElementById(id)
    opened?.focus()
    if (opened instanceof HTMLInputElement && field.type !== 'date') opened.select()
  }, [id, field.type])
  const common = {
    id,
    ref: entry,
    value,
    'aria-label': t(field.name),
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
      <option value="">{t('Not known')}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {nameOfLanguage(t, code)}
        </option>
      ))}
    </select>
  )
}
