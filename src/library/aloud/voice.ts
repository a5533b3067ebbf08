import { createStore } from '../createStore.ts'
import type { Utterance } from './speech.ts'

/** What a voice is doing, and at which utterance it is. */
export type VoiceState = {
  readonly state: 'silent' | 'speaking' | 'paused' | 'done'
  readonly at: number
}

export type VoiceChoice = {
  /** 1 is the voice's own speed. */
  readonly rate: number
  /** As `SpeechSynthesisVoice.voiceURI`; null for the browser's own choice. */
  readonly voice: string | null
  /** BCP 47: the language that is spoken. */
  readonly lang: string
}

export type Reader = {
  readonly peek: () => VoiceState
  readonly subscribe: (listener: () => void) => () => void
  readonly play: (at?: number) => void
  readonly pause: () => void
  readonly step: (by: 1 | -1) => void
  readonly choose: (choice: VoiceChoice) => void
  readonly stop: () => void
}

/** A voice that takes longer than this for a character has stopped without telling. */
const SLOWEST = 220
const PATIENCE = 4000

/**
 * Reads utterances with the browser's voice, one after the other. `pause()` of the browser forgets
 * the sentence on phones, and some voices never tell that they have ended: here a pause stops and
 * the sentence is begun again, and a watch goes on where a voice has fallen silent. `from`: the
 * utterance to begin with.
 */
export function createReader(
  host: Window,
  utterances: readonly Utterance[],
  first: VoiceChoice,
  from = 0,
): Reader {
  const { speechSynthesis: synthesis } = host
  const { peek, set, subscribe } = createStore<VoiceState>({ state: 'silent', at: from })
  let choice = first
  let watch: ReturnType<typeof setTimeout> | undefined
  /** What is told of an utterance that was broken off is not listened to. */
  let turn = 0

  function fallSilent() {
    turn += 1
    clearTimeout(watch)
    synthesis.cancel()
  }

  function say(at: number) {
    fallSilent()
    const utterance = utterances[at]
    if (!utterance) return set({ state: 'done', at: utterances.length - 1 })
    set({ state: 'speaking', at })
    const own = turn
    const goOn = () => own === turn && say(at + 1)
    const spoken = new SpeechSynthesisUtterance(utterance.words)
    const { lang = choice.lang } = utterance
    const voice = lang.slice(0, 2) === choice.lang.slice(0, 2) ? choice.voice : null
    spoken.lang = lang
    spoken.rate = choice.rate
    spoken.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice) ?? null
    spoken.addEventListener('end', goOn)
    spoken.addEventListener('error', ({ error }) => {
      // A browser may want a press for the first word.
      if (own === turn && error === 'not-allowed') pause()
      else goOn()
    })
    synthesis.speak(spoken)
    watch = setTimeout(goOn, PATIENCE + (SLOWEST * utterance.words.length) / choice.rate)
  }

  function pause() {
    fallSilent()
    set({ state: 'paused', at: peek().at })
  }

  return {
    peek,
    subscribe,
    play: (at = peek().state === 'done' ? 0 : peek().at) => say(at),
    pause,
    step(by) {
      const at = Math.min(utterances.length - 1, Math.max(0, peek().at + by))
      if (peek().state === 'speaking') say(at)
      else set({ state: 'paused', at })
    },
    choose(next) {
      choice = next
      if (peek().state === 'speaking') say(peek().at)
    },
    stop() {
      fallSilent()
      set({ state: 'silent', at: peek().at })
    },
  }
}

/** The voices for a language, of this device first; none where the browser has none (yet). */
export function voicesFor(host: Window, lang: string): readonly SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in host)) return []
  const language = lang.slice(0, 2)
  return host.speechSynthesis
    .getVoices()
    .filter((voice) => lang === 'und' || voice.lang.slice(0, 2) === language)
    .toSorted((a, b) => Number(b.localService) - Number(a.localService))
}

/** Voices come late: tells when there are others. */
export function followVoices(host: Window, listener: () => void): () => void {
  if (!('speechSynthesis' in host)) return () => {}
  host.speechSynthesis.addEventListener('voiceschanged', listener)
  return () => host.speechSynthesis.removeEventListener('voiceschanged', listener)
}
