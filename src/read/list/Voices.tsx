import type { Summary } from '../../article/Summary.ts'
import type { Translate } from '../../words/translate.ts'
import { Named } from '../parts/Named.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

const MOST_SHOWN = 2

/** Who says most in a story, how many others speak, and who didn't answer. */
export function Voices({ summary }: { readonly summary: Summary }) {
  const t = useTranslate()
  const { speakers, didNotRespond, gaveNoComment } = summary
  const more = speakers.length - MOST_SHOWN
  if (speakers.length + didNotRespond.length + gaveNoComment.length === 0) return null
  return (
    <div className="voices">
      {speakers.slice(0, MOST_SHOWN).map(({ name, role }) => (
        <div key={name}>
          <Named name={name} role={role} />
        </div>
      ))}
      {more > 0 && <div>{t('{count} more speakers', { count: more })}</div>}
      {didNotRespond.length > 0 && (
        <div>{t('{names} didn’t answer', { names: together(t, didNotRespond) })}</div>
      )}
      {gaveNoComment.length > 0 && (
        <div>{t('{names} gave no comment', { names: together(t, gaveNoComment) })}</div>
      )}
    </div>
  )
}

/** `Amazon`, `Amazon and Parler`, `Amazon, Parler and 3 others`; begins with a capital. */
export function together(t: Translate, names: readonly string[]): string {
  const others = names.length - MOST_SHOWN
  const words = t.list([
    ...names.slice(0, MOST_SHOWN),
    ...(others > 0 ? [t('{count} others', { count: others })] : []),
  ])
  return words.charAt(0).toUpperCase() + words.slice(1)
}
