import type { Article } from '../../../article/Article.ts'
import type { Quote } from '../../../article/Quote.ts'
import { Pencil } from '../../parts/Pencil.tsx'
import { spokenDoubt, standingOf } from '../../../library/doubt.ts'
import { formatKind } from './formatKind.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useReading } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'

type Props = { readonly quote: Quote }

/** The button after a quote: whose words they are and how surely, and more about them on a tap. */
export function QuoteBadge({ quote }: Props) {
  const t = useTranslate()
  const { article, faces, show } = useStory()
  const face = quote.speaker === null ? null : faces.get(quote.speaker)
  const letters = `${face?.initials ?? '?'}${isGuess(article, quote) ? '?' : ''}`
  const open = useReading(({ openQuote }) => openQuote === quote)
  return (
    <button
      type="button"
      className={`badge voice-${face?.voice ?? 0}`}
      aria-expanded={open}
      aria-label={t('{kind}, {speaker}: {letters}', {
        kind: formatKind(t, quote),
        speaker: spokenDoubt(t, article, quote),
        letters,
      })}
      onClick={() => show(open ? null : quote, 'tap')}
    >
      {letters}
      {quote.corrected && <Pencil />}
    </button>
  )
}

/** Whoever isn't named at all has the question mark for letters. */
function isGuess(article: Article, quote: Quote): boolean {
  return ['inferred', 'reworded'].includes(standingOf(article, quote))
}
