/** How this reader likes to be read to. Kept in this browser where it keeps anything. */
export type AloudChoice = {
  readonly rate: number
  /** A voice for each language, by `SpeechSynthesisVoice.voiceURI`. */
  readonly voices: Readonly<Record<string, string>>
  /** Whether each quote is announced with its speaker's name. */
  readonly named: boolean
}

const KEY = 'on-record-aloud'

export const RATES: readonly number[] = [0.7, 0.85, 1, 1.2, 1.5, 2]

const AT_FIRST: AloudChoice = { rate: 1, voices: {}, named: true }

export function openAloudChoice(): AloudChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const { rate, voices, named } = kept as Partial<AloudChoice>
    return {
      rate: typeof rate === 'number' && RATES.includes(rate) ? rate : AT_FIRST.rate,
      voices: typeof voices === 'object' ? voices : AT_FIRST.voices,
      named: typeof named === 'boolean' ? named : AT_FIRST.named,
    }
  } catch {
    return AT_FIRST
  }
}

export function saveAloudChoice(choice: AloudChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice))
  } catch {
    // It still holds until the story is closed.
  }
}
