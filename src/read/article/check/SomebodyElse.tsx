import { type FormEvent, type RefObject, useEffect, useState } from 'react'
import type { Speaker } from '../../../article/Article.ts'
import { oneLine } from '../../../article/Summary.ts'
import { isForApp } from '../../keys/useKeys.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { Way } from './Way.tsx'

type Props = {
  readonly ref: RefObject<HTMLDetailsElement | null>
  readonly speakers: readonly Speaker[]
  readonly onGive: (place: number) => void
  readonly onName: (name: string) => void
}

/** So many have a number as their key. */
export const MOST_BY_KEY = 9

/** Everybody else who speaks in the story, and room for a name that isn't among them. */
export function SomebodyElse({ ref, speakers, onGive, onName }: Props) {
  const t = useTranslate()
  const [name, setName] = useState('')
  useEscape(ref)
  function give(event: FormEvent) {
    event.preventDefault()
    if (oneLine(name) !== '') onName(oneLine(name))
  }
  return (
    <details ref={ref}>
      <summary>{t('Somebody else')}</summary>
      {speakers.map(({ id, name }, place) => (
        <Way
          key={id}
          keys={place < MOST_BY_KEY ? `${place + 1}` : undefined}
          name={name}
          onTake={() => onGive(place)}
        />
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

/** Escape folds the names away, and only then ends the check: it is heard before whoever ends it. */
function useEscape(list: RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !list.current?.open || !isForApp(event)) return
      event.preventDefault()
      if (list.current.contains(document.activeElement))
        list.current.querySelector('summary')?.focus({ preventScroll: true })
      list.current.open = false
    }
    document.addEventListener('keydown', hear, { capture: true })
    return () => document.removeEventListener('keydown', hear, { capture: true })
  }, [list])
}
