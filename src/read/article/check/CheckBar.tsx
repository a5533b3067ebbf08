import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { anchorAt } from '../../../article/Anchor.ts'
import type { Article, Speaker } from '../../../article/Article.ts'
import type { Correction, NamedSpeaker } from '../../../article/corrections/Correction.ts'
import { type Quote, exactQuotes } from '../../../article/Quote.ts'
import { type Standing, doubtOf, standingOf } from '../../../library/doubt.ts'
import { inARow } from '../../../words/inARow.ts'
import type { Translate } from '../../../words/translate.ts'
import { useKeys } from '../../keys/useKeys.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useFix } from '../fix/FixContext.ts'
import { otherHalves } from '../fix/otherHalves.ts'
import { useReadingStore } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'
import { focusBadge } from '../useStoryState.ts'
import { MOST_BY_KEY, SomebodyElse } from './SomebodyElse.tsx'
import { Way } from './Way.tsx'
import '../reading/aloud.css'
import './check.css'

const DOUBTFUL: ReadonlySet<Standing> = new Set<Standing>([
  'inferred',
  'reworded',
  'open',
  'unread',
])

/** The quotes whose speaker the text doesn't state, and nobody has looked at yet. */
export function unchecked(article: Article): readonly Quote[] {
  return exactQuotes(article.quotes).filter((quote) => DOUBTFUL.has(standingOf(article, quote)))
}

/**
 * Goes with the reader from one doubtful quote to the next: each is confirmed, given to somebody
 * else, or left as it is. What is decided is a correction like every other.
 */
export function CheckBar() {
  const t = useTranslate()
  const { article, show } = useStory()
  const reading = useReadingStore()
  const [from, begin] = useState(0)
  const { decide, takeBack, decided, given } = useDecisions(begin)
  const left = unchecked(article)
  const [all] = useState(left)
  const quote = left.find(({ start }) => start >= from) ?? null
  const others = quote ? othersNear(article, quote) : []
  // Whoever was given what was said right before has most likely said this too.
  const likely = quote && given?.halves.includes(quote.start) ? given : null
  const speaker = article.speakers.find(({ id }) => id === quote?.speaker) ?? null
  const { bar, attach } = useBar()
  const list = useRef<HTMLDetailsElement>(null)

  useShown(quote, bar)
  useNoticeGone()

  const confirm = () => quote && speaker && decide(quote, speaker)
  const giveAlong = () => quote && likely && decide(quote, likely)
  const leaveOpen = () => quote && decide(quote, null)
  const pass = () => quote && begin(quote.start + 1)
  const give = (place: number) => {
    const other = others[place]
    if (quote && other) decide(quote, other)
  }
  /** A number is for somebody who is seen with it: where they are folded away, it shows them. */
  const choose = (place: number) => {
    if (list.current?.open) return give(place)
    if (list.current) list.current.open = true
    // As in `useShown`: what had it may have given way to the names.
    if (bar.current?.contains(document.activeElement)) bar.current.focus({ preventScroll: true })
    const named = others.slice(0, MOST_BY_KEY).map(({ name }, place) => `${place + 1} ${name}`)
    if (quote) announce(inARow(t, [t('Somebody else'), ...named]))
  }
  useKeys({
    y: () => void confirm(),
    h: () => void giveAlong(),
    u: () => void leaveOpen(),
    n: () => void pass(),
    z: takeBack,
    ...Object.fromEntries(
      Array.from({ length: MOST_BY_KEY }, (_, place) => [`${place + 1}`, () => choose(place)]),
    ),
  })

  return (
    <section ref={attach} tabIndex={-1} className="aloud check" aria-label={t('Check this story')}>
      {quote ? (
        <>
          <p>
            <b>{placeOf(t, quote, all)}</b> {inARow(t, [speaker?.name, doubtOf(t, article, quote)])}
          </p>
          {speaker && (
            <Way keys="y" name={t('Yes, {name}', { name: speaker.name })} first onTake={confirm} />
          )}
          {likely && (
            <Way
              keys="h"
              name={t('This half too: {name}', { name: likely.name })}
              onTake={giveAlong}
            />
          )}
          <SomebodyElse
            key={quote.id}
            ref={list}
            speakers={others}
            onGive={give}
            onName={(name) => decide(quote, { name, kind: 'person' })}
          />
          <Way keys="u" name={t('The text doesn’t say')} onTake={leaveOpen} />
          <Way keys="n" name={t('Leave it')} onTake={pass} />
        </>
      ) : (
        <p>{left.length === 0 ? t(endOf(decided)) : describeLeft(t, left.length)}</p>
      )}
      {!quote && left.length > 0 && (
        <button type="button" className="action" onClick={() => begin(0)}>
          {t('Look again')}
        </button>
      )}
      {decided > 0 && <Way keys="z" name={t('Undo')} onTake={takeBack} />}
      <button
        type="button"
        className="action"
        onClick={() => {
          reading.change({ checking: false })
          show(null)
        }}
      >
        {t('Done')}
      </button>
    </section>
  )
}

/** `2 of 9 ·`: its place among those that there were to check when the reader began. */
function placeOf(t: Translate, { start }: Quote, all: readonly Quote[]): string {
  const before = all.filter((other) => other.start < start).length
  return `${t('{done} of {all}', { done: before + 1, all: all.length })} ·`
}

/** Who else may have said it: whoever was named last before it comes first. */
function othersNear({ speakers }: Article, { start, speaker }: Quote): readonly Speaker[] {
  const lastNamed = ({ mentions }: Speaker) =>
    Math.max(-1, ...mentions.filter((words) => words.start < start).map((words) => words.start))
  return speakers.filter(({ id }) => id !== speaker).toSorted((a, b) => lastNamed(b) - lastNamed(a))
}

/** A quote by its place, and what was put right of it, once that is written. */
type Decision = {
  readonly start: number
  readonly made: Promise<readonly Correction[]>
  readonly given: Given | null
}

/** Who else was given a quote than it had. What goes on from it, by where that begins, keeps the one it had. */
type Given = NamedSpeaker & { readonly halves: readonly number[] }

/** What is decided of a quote, and how many were; all can be taken back, the last one first. */
function useDecisions(begin: (from: number) => void) {
  const t = useTranslate()
  const { article } = useStory()
  const { putRight, undo } = useFix()
  const [decided, setDecided] = useState<readonly Decision[]>([])
  return {
    decided: decided.length,
    given: decided.at(-1)?.given ?? null,
    decide: (quote: Quote, speaker: NamedSpeaker | null) => {
      const named = speaker && { name: speaker.name, kind: speaker.kind }
      const before = article.speakers.find(({ id }) => id === quote.speaker)
      const same = speaker?.name === before?.name
      const name = speaker?.name ?? t('speaker not stated')
      announce(same ? t('Confirmed: {name}', { name }) : t('Put right: {name}', { name }))
      // Writing takes a moment: the next key is meant for the next quote.
      begin(quote.start + 1)
      const at = anchorAt(article.text, quote)
      const made = putRight([{ kind: 'speaker', at, speaker: named }])
      const halves = otherHalves(article, quote).map(({ start }) => start)
      const given = named && !same ? { ...named, halves } : null
      setDecided([...decided, { start: quote.start, made, given }])
    },
    takeBack: () => {
      const last = decided.at(-1)
      if (!last) return
      begin(last.start)
      setDecided(decided.slice(0, -1))
      void last.made.then(undo)
    },
  }
}

/** Opens the quote that is looked at, in the story itself. */
function useShown(quote: Quote | null, bar: RefObject<HTMLElement | null>) {
  const { article, show } = useStory()
  const reading = useReadingStore()
  const open = useEffectEvent((id: string | null) => {
    reading.change({ view: 'story', only: null })
    const now = article.quotes.find((one) => one.id === id)
    if (now) show(now)
    // The keyboard stays in the bar, whichever of its buttons has gone.
    bar.current?.focus({ preventScroll: true })
  })
  const id = quote?.id ?? null
  useEffect(() => open(id), [id])
}

/** The bar itself. Where it goes with the keyboard in it, the keyboard goes to the quote that was looked at. */
function useBar() {
  const reading = useReadingStore()
  const bar = useRef<HTMLElement | null>(null)
  const attach = useCallback(
    (element: HTMLElement) => {
      bar.current = element
      return () => {
        bar.current = null
        const { openQuote } = reading.peek()
        if (!element.contains(document.activeElement)) return
        document.getElementById('main')?.focus({ preventScroll: true })
        if (openQuote) focusBadge(openQuote)
      }
    },
    [reading],
  )
  return { bar, attach }
}

/** What could be undone here has no notice of its own afterwards. */
function useNoticeGone() {
  const { dismiss } = useFix()
  const leave = useEffectEvent(dismiss)
  useEffect(() => () => leave(), [])
}

function endOf(decided: number) {
  return decided > 0
    ? 'Every quote of this story has been looked at.'
    : 'No quote of this story is inferred or open.'
}

function describeLeft(t: Translate, count: number): string {
  const quotes = t('{count} quotes', { count })
  return count === 1
    ? t('{quotes} left as it is.', { quotes })
    : t('{quotes} left as they are.', { quotes })
}
