import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** The id of the open quote, where it is this person's. */
  readonly current: string | null
  /** Nobody else is there whom it could stand in the way of. */
  readonly alone: boolean
  readonly name: ReactNode
  readonly role?: string
  readonly counts: string
  readonly children: ReactNode
}

/** A person in the panel: a name and counts, and what they said when it is opened; one at a time. */
export function PersonCard({ current, alone, name, role, counts, children }: Props) {
  const card = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (card.current && current !== null) showQuote(card.current, current)
  }, [current])
  return (
    <details ref={card} className="person" name="person" open={alone}>
      <summary>
        <h3>{name}</h3>
        {role && <p className="role">{role}</p>}
        <p className="count">{counts}</p>
      </summary>
      {children}
    </details>
  )
}

function showQuote(card: HTMLDetailsElement, id: string) {
  card.open = true
  const quote = card.querySelector(`[href="#${id}"]`)
  bringIntoView(quote?.closest('li') ?? card)
}

/** Moves the panel alone: the line that was tapped stays where it is. */
function bringIntoView(quote: Element) {
  const panel = quote.closest('dialog')
  if (!panel) return
  const [shown, room] = [quote.getBoundingClientRect(), panel.getBoundingClientRect()]
  const head = panel.querySelector('.panel-head')?.getBoundingClientRect()
  const above = shown.top - Math.max(room.top, head?.bottom ?? 0)
  const below = Math.min(above, shown.bottom - room.bottom)
  if (above < 0) panel.scrollTop += above
  else if (below > 0) panel.scrollTop += below
}
