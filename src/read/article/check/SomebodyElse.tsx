import { type FormEvent, type Ref, useState } from 'react'
import type { Speaker } from '../../../article/Article.ts'
import { oneLine } from '../../../article/Summary.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { Way } from './Way.tsx'

type Props = {
  readonly ref: Ref<HTMLDetailsElement>
  readonly speakers: readonly Speaker[]
  readonly onGive: (place: number) => void
  readonly onName: (name: string) => void
}

/** Everybody else who speaks in the story, and room for a name that isn't among them. */
export function SomebodyElse({ ref, speakers, onGive, onName }: Props) {
  const t = useTranslate()
  const [name, setName] = useState('')
  function give(event: FormEvent) {
    event.preventDefault()
    if (oneLine(name) !== '') onName(oneLine(name))
  }
  return (
    <details ref={ref}>
      <summary>{t('Somebody else')}</summary>
      {speakers.map(({ id, name }, place) => (
        <Way key={id} keys={`${place + 1}`} name={name} onTake={() => onGive(place)} />
      ))}
      <form onSubmit={give}>
        <label htmlFor="somebody">{t('Name, as fully as you know it')}</label>
        <input
          id="somebody"
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="action">
          {t('Save')}
        </button>
      </form>
    </details>
  )
}
