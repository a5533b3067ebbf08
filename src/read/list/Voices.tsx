import type { Summary } from '../../article/Summary.ts'
import { formatCount } from '../parts/formatCount.ts'

const MOST_SHOWN = 2

/** Who says most in a story, how many others speak, and who didn't answer. */
export function Voices({ summary }: { readonly summary: Summary }) {
  const { speakers, didNotRespond, gaveNoComment } = summary
  const more = speakers.length - MOST_SHOWN
  if (speakers.length + didNotRespond.length + gaveNoComment.length === 0) return null
  return (
    <div className="voices">
      {speakers.slice(0, MOST_SHOWN).map(({ name, role }) => (
        <div key={name}>
          <b dir="auto">{name}</b>
          {role !== undefined && `, ${role}`}
        </div>
      ))}
      {more > 0 && <div>{formatCount(more, 'more speaker')}</div>}
      {didNotRespond.length > 0 && <div>{together(didNotRespond)} didn’t answer</div>}
      {gaveNoComment.length > 0 && <div>{together(gaveNoComment)} gave no comment</div>}
    </div>
  )
}

/** `Amazon`, `Amazon and Parler`, `Amazon, Parler and 3 others`; begins with a capital. */
export function together(names: readonly string[]): string {
  const [first = '', second] = names
  const others = names.length - MOST_SHOWN
  const words =
    second === undefined
      ? first
      : others > 0
        ? `${first}, ${second} and ${formatCount(others, 'other')}`
        : `${first} and ${second}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
