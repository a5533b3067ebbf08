import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'react-router'
import type { Article } from '../../../article/Article.ts'
import { type Quote, exactQuotes } from '../../../article/Quote.ts'
import { spokenDoubt } from '../../../library/doubt.ts'
import { inARow } from '../../../words/inARow.ts'
import type { Translate } from '../../../words/translate.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useReadingStore } from './ReadingContext.ts'
import { useStory } from '../StoryContext.ts'

const fetchLanding = () => import('./landOn.ts')

/**
 * The open quote is the one in the address, so that every quote can be linked to:
 * `/articles/amazon-employees-parler#q2`.
 */
export function FollowAddress() {
  const t = useTranslate()
  const { article } = useStory()
  const reading = useReadingStore()
  const { hash, key, state } = useLocation()
  // What is tapped stands where the reader has it.
  const stays = state?.stays === true

  const following = useRef(false)
  useEffect(() => {
    const openQuote = quoteAt(article, hash)
    const begins = !following.current
    following.current = true
    // A key may have opened one already, whose address comes next.
    if (begins && openQuote === null) return
    if (openQuote !== reading.peek().openQuote) reading.change({ openQuote })
  }, [article, hash, reading])

  // When the address brings another quote, and not when the story is put right.
  const arrive = useEffectEvent((hash: string, stays: boolean) => {
    const quote = quoteAt(article, hash)
    if (!quote) return
    announceQuote(t, article, quote)
    if (stays) return
    const inDigest = reading.peek().view === 'quotes'
    fetchLanding()
      .then(({ landOn }) => landOn(article, quote, inDigest))
      // The browser has brought the quote into view in its own way.
      .catch(() => {})
  })
  // oxlint-disable-next-line react/exhaustive-deps -- the same address asked for again leads there again
  useEffect(() => arrive(hash, stays), [hash, stays, key])

  return null
}

function quoteAt(article: Article, hash: string): Quote | null {
  return article.quotes.find(({ id }) => `#${id}` === hash) ?? null
}

/** Says which quote it is. */
function announceQuote(t: Translate, article: Article, quote: Quote) {
  const exact = exactQuotes(article.quotes)
  const place = exact.findIndex(({ id }) => id === (quote.repeats ?? quote.id))
  const what =
    place < 0 ? t('Reported') : t('Quote {place} of {all}', { place: place + 1, all: exact.length })
  announce(inARow(t, [what, spokenDoubt(t, article, quote)]))
}
