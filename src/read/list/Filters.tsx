import { useState } from 'react'
import { Link } from 'react-router'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

/** One thing that the list can be held to. */
export type Choice = {
  readonly name: string
  /** The address's part after the `?` with it, or without it where it is chosen already. */
  readonly search: string
  /** How many stories it would show; not known until they have been looked through. */
  readonly count?: number | undefined
  readonly chosen?: boolean
}

export type ChoiceGroup = readonly [title: string, choices: readonly Choice[]]

/** What the list can be held to. Each choice is a link: it can be gone back from, and kept. */
export function Filters({ groups }: { readonly groups: readonly ChoiceGroup[] }) {
  const t = useTranslate()
  return (
    <nav className="filters" aria-label={t('Filters')}>
      {groups.map((group) => (
        <Group key={group[0]} group={group} />
      ))}
    </nav>
  )
}

const MOST_SHOWN = 6

function Group({ group: [title, choices] }: { readonly group: ChoiceGroup }) {
  const t = useTranslate()
  const [all, showAll] = useState(false)
  const more = all ? 0 : choices.length - MOST_SHOWN
  return (
    <>
      {title && <h2>{title}</h2>}
      <ul>
        {choices.slice(0, all ? undefined : MOST_SHOWN).map(({ name, search, count, chosen }) => (
          <li key={name}>
            <Link to={{ pathname: '/', search }} aria-current={chosen || undefined}>
              {name} {count !== undefined && <span>{t.number(count)}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link" onClick={() => showAll(true)}>
          {t('{more} more …', { more })}
        </button>
      )}
    </>
  )
}

type PlainChoice = Omit<Choice, 'name'> & { readonly name: PlainMessage }

/** The choices that there always are, for a page that nobody has looked through. */
export function plainGroups(t: Translate): readonly ChoiceGroup[] {
  return PLAIN_GROUPS.map(([title, choices]) => [
    title && t(title),
    choices.map(({ name, ...choice }) => ({ name: t(name), ...choice })),
  ])
}

const PLAIN_GROUPS: readonly (readonly [PlainMessage | '', readonly PlainChoice[]])[] = [
  [
    '',
    [
      { name: 'All', search: '', chosen: true },
      { name: 'Unread', search: 'show=unread' },
      { name: 'Favourites', search: 'show=favourites' },
      { name: 'Archived', search: 'show=archived' },
    ],
  ],
  [
    'With',
    [
      { name: 'Marks of mine', search: 'with=marks' },
      { name: 'Someone who didn’t answer', search: 'with=silent' },
      { name: 'Unnamed sources', search: 'with=unnamed' },
      { name: 'Doubtful speakers', search: 'with=doubtful' },
    ],
  ],
  [
    'Added',
    [
      { name: 'By you', search: 'added=you' },
      { name: 'Built in', search: 'added=builtin' },
    ],
  ],
]
