import { useId } from 'react'
import type { MarkKind } from '../../../library/shelf/Record.ts'
import { MARK_KINDS } from '../../../library/shelf/values.ts'
import { KIND_KEYS, KIND_WORDS } from './kindWords.ts'
import { useTranslate } from '../TranslateContext.ts'

type Props = {
  readonly chosen: MarkKind
  readonly onChoose: (kind: MarkKind) => void
  /** Shows the letters that choose. */
  readonly keys?: boolean
}

/** One of the four kinds; each shows the line that it draws. */
export function KindChoice({ chosen, onChoose, keys = false }: Props) {
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset className="kinds">
      <legend>{t('Kind')}</legend>
      {MARK_KINDS.map((kind) => (
        <label key={kind} title={t(KIND_WORDS[kind].why)}>
          <input
            type="radio"
            name={name}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          <span className={`stroke stroke-${kind}`}>{t(KIND_WORDS[kind].name)}</span>
          {keys && <kbd aria-hidden="true">{letterOf(kind)}</kbd>}
        </label>
      ))}
    </fieldset>
  )
}

function letterOf(kind: MarkKind): string {
  return Object.keys(KIND_KEYS).find((letter) => KIND_KEYS[letter] === kind) ?? ''
}
