import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import {
  type AloudChoice,
  RATES,
  openAloudChoice,
  saveAloudChoice,
} from '../../../library/aloud/aloudChoice.ts'
import { splitUtterances } from '../../../library/aloud/speech.ts'
import { type Reader, createReader, followVoices, voicesFor } from '../../../library/aloud/voice.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { paint, rangeOf } from './paintSpan.ts'
import { READ_LINE } from './readLine.ts'
import { useStory } from '../StoryContext.ts'
import './aloud.css'

type Props = { readonly onClose: () => void }

/** The bar that reads the story aloud, with the sentence painted that is being read. */
export function ReadAloud({ onClose }: Props) {
  const t = useTranslate()
  const { article } = useStory()
  const lang = article.lang === 'und' ? 'en' : article.lang
  const voices = useVoices(lang)
  const [choice, setChoice] = useState(openAloudChoice)
  const { named } = choice
  const utterances = useMemo(() => splitUtterances(t, article, named), [t, article, named])
  const [from, setFrom] = useState(0)
  const reader = useReader(utterances, choice, lang, from)
  const [goesOn, setGoesOn] = useState(true)
  const canSpeak = voices.length > 0
  // Whoever opens it wants to hear the story: it begins with the first voice, which may come late.
  useEffect(() => {
    if (canSpeak && goesOn) reader.play()
  }, [canSpeak, goesOn, reader])
  const { state, at } = useSyncExternalStore(reader.subscribe, reader.peek)
  useFollowing(state === 'silent' ? null : (utterances[at]?.span ?? null))

  function choose(part: Partial<AloudChoice>) {
    const next = { ...choice, ...part }
    if (next.named !== choice.named) {
      setFrom(placeIn(splitUtterances(t, article, next.named)))
      setGoesOn(state === 'speaking')
    }
    setChoice(next)
    saveAloudChoice(next)
    reader.choose(voiceChoice(next, lang))
  }
  /** With names or without, the voice goes on at the sentence that it has come to. */
  function placeIn(others: typeof utterances): number {
    const start = utterances.slice(at).find(({ span }) => span)?.span?.start
    return Math.max(
      0,
      others.findIndex(({ span }) => span?.start === start),
    )
  }
  if (!canSpeak) return <NoVoices onClose={onClose} />
  const speaking = state === 'speaking'
  return (
    <section className="aloud" aria-label={t('Read aloud')}>
      <button type="button" className="action" onClick={() => reader.step(-1)}>
        {t('Back')}
      </button>
      <button
        type="button"
        className="action first"
        onClick={() => (speaking ? reader.pause() : reader.play())}
      >
        {t(speaking ? 'Pause' : at > 0 && state !== 'done' ? 'Go on' : 'Start')}
      </button>
      <button type="button" className="action" onClick={() => reader.step(1)}>
        {t('Forward')}
      </button>
      <details>
        <summary>{t('Voice and speed')}</summary>
        <label>
          {t('Speed')}
          <select
            value={choice.rate}
            onChange={({ target }) => choose({ rate: Number(target.value) })}
          >
            {RATES.map((rate) => (
              <option key={rate} value={rate}>
                {t('{rate} ×', { rate })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('Voice')}
          <select
            value={choice.voices[lang] ?? ''}
            onChange={({ target }) =>
              choose({ voices: { ...choice.voices, [lang]: target.value } })
            }
          >
            <option value="">{t('The browser’s own')}</option>
            {voices.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={choice.named}
            onChange={({ target }) => choose({ named: target.checked })}
          />
          {t('Name the speakers')}
        </label>
      </details>
      <button
        type="button"
        className="close"
        aria-label={t('Stop reading aloud')}
        onClick={onClose}
      >
        ×
      </button>
    </section>
  )
}

function NoVoices({ onClose }: Props) {
  const t = useTranslate()
  return (
    <section className="aloud" aria-label={t('Read aloud')}>
      <p>
        {t(
          'This browser has no voice for the story’s language. Most systems offer voices in their settings, under speech or accessibility.',
        )}
      </p>
      <button type="button" className="action" onClick={onClose}>
        {t('Close')}
      </button>
    </section>
  )
}

function voiceChoice({ rate, voices }: AloudChoice, lang: string) {
  return { rate, voice: voices[lang] ?? null, lang }
}

/** One reader for the story; what it said last is where a new one begins. */
function useReader(
  utterances: ReturnType<typeof splitUtterances>,
  choice: AloudChoice,
  lang: string,
  from: number,
): Reader {
  const [first] = useState(choice)
  const reader = useMemo(
    () => createReader(window, utterances, voiceChoice(first, lang), from),
    [utterances, first, lang, from],
  )
  useEffect(() => () => reader.stop(), [reader])
  return reader
}

function useVoices(lang: string) {
  const [voices, setVoices] = useState(() => voicesFor(window, lang))
  useEffect(() => followVoices(window, () => setVoices(voicesFor(window, lang))), [lang])
  return voices
}

/** Paints the words that are read, and keeps them in view. */
function useFollowing(span: { readonly start: number; readonly end: number } | null) {
  const { article } = useStory()
  useEffect(() => {
    const range = span && rangeOf(article, span)
    paint('spoken', range)
    if (range) keepInView(range)
    return () => paint('spoken', null)
  }, [article, span])
}

/** How much of the window's foot the bar covers, in CSS pixels. */
const BAR = 160

function keepInView(range: Range) {
  const { top, bottom } = range.getBoundingClientRect()
  if (top < READ_LINE || bottom > window.innerHeight - BAR)
    window.scrollBy(0, top - window.innerHeight / 3)
}
