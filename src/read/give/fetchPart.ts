import type { PlainMessage } from '../../words/messages/Message.ts'

/** A part of the app that is fetched when it is asked for; null where it can't be had. */
export async function fetchPart<Part>(fetching: Promise<Part>): Promise<Part | null> {
  try {
    return await fetching
  } catch {
    return null
  }
}

export const NOT_FETCHED: PlainMessage =
  'This part of the app is not on this device yet. Connect to a network, then try again.'

export const NOT_OPENED: PlainMessage =
  'Your library can’t be opened in this window, so there is nothing to read or write here.'
