import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createReader, voicesFor } from '../../../src/library/aloud/voice.ts'

/** A browser's voice whose every word the test decides over. */
function createFakeVoice() {
  const said: FakeUtterance[] = []
  let cancelled = 0
  const speechSynthesis = {
    speak: (utterance: FakeUtterance) => said.push(utterance),
    cancel: () => {
      cancelled += 1
    },
    getVoices: () => [
      { voiceURI: 'far', lang: 'en-GB', localService: false, name: 'Far' },
      { voiceURI: 'near', lang: 'en-US', localService: true, name: 'Near' },
      { voiceURI: 'nah', lang: 'de-DE', localService: true, name: 'Nah' },
    ],
  }
  return {
    host: { speechSynthesis } as unknown as Window,
    words: () => said.map(({ text }) => text),
    last: () => said.at(-1)!,
    cancelled: () => cancelled,
  }
}

class FakeUtterance extends EventTarget {
  rate = 1
  voice: { readonly voiceURI: string } | null = null
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
  end = () => this.dispatchEvent(new Event('end'))
  fail = (error = 'synthesis-failed') =>
    this.dispatchEvent(Object.assign(new Event('error'), { error }))
}

const STORY = ['One.', 'Two.', 'Three.'].map((words) => ({ words, span: null }))
const CHOICE = { rate: 1, voice: null, lang: 'en' }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a reader', () => {
  test('says one sentence after the other, and is done behind the last', () => {
    const voice = createFakeVoice()
    const reader = createReader(voice.host, STORY, CHOICE)
    reader.play()
    voice.last().end()
    voice.last().end()
    expect(voice.words()).toEqual(['One.', 'Two.', 'Three.'])
    voice.last().end()
    expect(reader.peek()).toEqual({ state: 'done', at: 2 })
    reader.play()
    expect(reader.peek()).toEqual({ state: 'speaking', at: 0 })
  })

  test('begins the sentence again behind a pause, since browsers forget where they were', () => {
    const voice = createFakeVoice()
    const reader = createReader(voice.host, STORY, CHOICE)
    reader.play()
    voice.last().end()
    reader.pause()
    voice.last().end()
    expect(reader.peek()).toEqual({ state: 'paused', at: 1 })
    reader.play()
    expect(voice.words()).toEqual(['One.', 'Two.', 'Two.'])
  })

  test('goes on where a voice falls silent without a word', () => {
    const voice = createFakeVoice()
    createReader(voice.host, STORY, CHOICE).play()
    vi.advanceTimersByTime(4000)
    expect(voice.words()).toEqual(['One.'])
    vi.advanceTimersByTime(2000)
    expect(voice.words()).toEqual(['One.', 'Two.'])
  })

  test('goes on where a voice fails', () => {
    const voice = createFakeVoice()
    createReader(voice.host, STORY, CHOICE).play()
    voice.last().fail()
    expect(voice.words()).toEqual(['One.', 'Two.'])
  })

  test('waits for a press where the browser wants one', () => {
    const voice = createFakeVoice()
    const reader = createReader(voice.host, STORY, CHOICE)
    reader.play()
    voice.last().fail('not-allowed')
    expect(voice.words()).toEqual(['One.'])
    expect(reader.peek()).toEqual({ state: 'paused', at: 0 })
    reader.play()
    expect(voice.words()).toEqual(['One.', 'One.'])
  })

  test('steps to the sentence before and after, but not past the ends', () => {
    const voice = createFakeVoice()
    const reader = createReader(voice.host, STORY, CHOICE)
    reader.step(-1)
    expect(reader.peek()).toEqual({ state: 'paused', at: 0 })
    reader.play()
    reader.step(1)
    reader.step(1)
    reader.step(1)
    expect(voice.last().text).toBe('Three.')
  })

  test('takes another rate and voice at once', () => {
    const voice = createFakeVoice()
    const reader = createReader(voice.host, STORY, CHOICE)
    reader.play()
    reader.choose({ rate: 1.5, voice: 'near', lang: 'en' })
    expect(voice.words()).toEqual(['One.', 'One.'])
    expect([voice.last().rate, voice.last().voice?.voiceURI]).toEqual([1.5, 'near'])
  })

  test('begins where it is told to', () => {
    const voice = createFakeVoice()
    createReader(voice.host, STORY, CHOICE, 2).play()
    expect(voice.words()).toEqual(['Three.'])
  })

  test('says nothing more once it is stopped', () => {
    const voice = createFakeVoice()
    const reader = createReader(voice.host, STORY, CHOICE)
    reader.play()
    reader.stop()
    voice.last().end()
    vi.advanceTimersByTime(60_000)
    expect(voice.words()).toEqual(['One.'])
    expect(reader.peek().state).toBe('silent')
  })
})

test('voices are those of the language, of this device first', () => {
  const { host } = createFakeVoice()
  expect(voicesFor(host, 'en').map(({ name }) => name)).toEqual(['Near', 'Far'])
  expect(voicesFor(host, 'fr')).toEqual([])
  expect(voicesFor({} as Window, 'en')).toEqual([])
})
