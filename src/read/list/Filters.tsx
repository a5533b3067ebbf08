import { useState } from 'react'
import { Link } from 'react-router'
import type { Facets } from '../../library/list/findShown.ts'
import { type View, writeView } from '../../library/list/View.ts'
import { type Choice, type ChoiceGroup, choicesOf } from './choices.ts'

type Props = {
  readonly view: View
  /** Null until the stories have been looked through. */
  readonly facets: Facets | null
}

/** What the list can be held to. Each choice is a link: it can be gone back from, and kept. */
export function Filters({ view, facets }: Props) {
  return (
    <nav className="filters" aria-label="Filters">
      {choicesOf(view, facets).map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </nav>
  )
}

const MOST_SHOWN = 6

function Group({ group: { title, choices } }: { readonly group: ChoiceGroup }) {
  const [all, showAll] = useState(false)
  if (choices.length === 0) return null
  const shown = all ? choices : choices.slice(0, MOST_SHOWN)
  const more = choices.length - shown.length
  return (
    <>
      {title !== null && <h2>{title}</h2>}
      <ul>
        {shown.map((choice) => (
          <ChoiceLink key={choice.name} choice={choice} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link" onClick={() => showAll(true)}>
          {more} more …
        </button>
      )}
    </>
  )
}

function ChoiceLink({ choice: { name, count, chosen, view } }: { readonly choice: Choice }) {
  return (
    <li>
      <Link to={{ pathname: '/', search: writeView(view) }} aria-current={chosen || undefined}>
        {name}
        {count !== undefined && <span> {count.toLocaleString('en-GB')}</span>}
      </Link>
    </li>
  )
}
