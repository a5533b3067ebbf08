import { useId } from 'react'
import type { Speaker } from '../../../article/Article.ts'
import type { NamedSpeaker } from '../../../article/corrections/Correction.ts'
import { oneLine } from '../../../article/Summary.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useFix } from './FixContext.ts'

/** Who said it, as fields of a form: `who` is a name, `other` or `none`. */
export type Who = { readonly who: string; readonly name: string; readonly what: string }

export const NOBODY: Who = { who: 'none', name: '', what: 'person' }

type Props = { readonly fields: Who; readonly onChange: (fields: Partial<Who>) => void }

/** A speaker of this story, somebody else by name, or nobody whom the text names. */
export function SpeakerField({ fields, onChange }: Props) {
  const t = useTranslate()
  const id = useId()
  const names = useNames()
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}who`}>{t('Who said it?')}</label>
        <select
          id={`${id}who`}
          value={fields.who}
          onChange={(event) => onChange({ who: event.target.value })}
        >
          {names.map((name) => (
            <option key={name} value={named(name)}>
              {name}
            </option>
          ))}
          <option value="other">{t('Somebody else …')}</option>
          <option value="none">{t('The text doesn’t say')}</option>
        </select>
      </div>
      {fields.who === 'other' && <NewSpeaker id={id} fields={fields} onChange={onChange} />}
    </>
  )
}

function NewSpeaker({ id, fields, onChange }: Props & { readonly id: string }) {
  const t = useTranslate()
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}name`}>{t('Name, as fully as you know it')}</label>
        <input
          id={`${id}name`}
          type="text"
          required
          pattern=".*\S.*"
          maxLength={200}
          autoComplete="off"
          value={fields.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}what`}>{t('That is')}</label>
        <select
          id={`${id}what`}
          value={fields.what}
          onChange={(event) => onChange({ what: event.target.value })}
        >
          {KINDS.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {t(words)}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

const KINDS: readonly (readonly [Speaker['kind'], PlainMessage])[] = [
  ['person', 'a person'],
  ['group', 'a group of people'],
  ['organisation', 'an organisation'],
  ['document', 'a document'],
  ['unnamed', 'somebody whose name isn’t given'],
]

/** Everybody whom the edition or this reader names, each once, in order of appearance. */
function useNames(): readonly string[] {
  const { article, given } = useFix()
  return [...new Set([...article.speakers, ...given.speakers].map(({ name }) => name))]
}

/** Told apart from `other` and `none`, whatever somebody is called. */
export function named(name: string): string {
  return `:${name}`
}

export function speakerIn({ who, name, what }: Who): NamedSpeaker | null {
  if (who === 'none') return null
  const kind = KINDS.find(([kind]) => kind === what)?.[0] ?? 'person'
  if (who === 'other') return { name: oneLine(name), kind }
  return { name: who.slice(1), kind: 'person' }
}
