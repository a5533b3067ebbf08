import type { PlainMessage } from '../../words/messages/Message.ts'

/**
 * Every key of the app by `KeyboardEvent.key`, in the words of the help sheet; two by two, `g m` is one
 * pressed after the other. What a key does stands with
 * the page that it works on: `useKeys` takes no key that isn't listed here.
 */
export const KEY_LIST = [
  {
    title: 'In a story',
    keys: [
      [']', 'Next quote'],
      ['[', 'Previous quote'],
      ['s', 'Next quote by the same speaker'],
      ['o', 'Only this speaker’s quotes, or all again'],
      ['c', 'Copy the open quote with its citation'],
      ['q', 'Just the quotes, or the story again'],
      ['m', 'Mark the selected words, or a sentence'],
      ['t', 'Read aloud, or stop'],
      ['v', 'Check whose quotes are inferred or open, or stop'],
      ['j', 'Next paragraph'],
      ['k', 'Previous paragraph'],
      ['+', 'Larger letters'],
      ['-', 'Smaller letters'],
      ['p', 'People and sources'],
      ['1', 'People'],
      ['2', 'Sources'],
      ['3', 'Dates'],
    ],
  },
  {
    title: 'While you check a story',
    keys: [
      ['y', 'Yes, that is who said it'],
      ['1', 'Show who else speaks; then 1 to 9 choose one of them'],
      ['h', 'Whoever was given what was said right before'],
      ['u', 'The text doesn’t say'],
      ['n', 'Leave it'],
      ['z', 'Take the last answer back'],
    ],
  },
  {
    title: 'In the list',
    keys: [
      ['j', 'Next story'],
      ['k', 'Previous story'],
      ['/', 'Search it: a headline, a name, words'],
      ['x', 'Select stories, or stop selecting'],
    ],
  },
  {
    title: 'In a story, and on its row of the list',
    keys: [
      ['r', 'Read, or unread'],
      ['f', 'A favourite, or none'],
      ['e', 'Into the archive, or out of it'],
    ],
  },
  {
    title: 'Everywhere',
    keys: [
      ['a', 'Add a story'],
      ['g l', 'Stories'],
      ['g m', 'Marks'],
      ['g c', 'Corrections'],
      ['g s', 'Settings'],
      ['d', 'Display'],
      ['?', 'This list'],
      ['Escape', 'Close what is open'],
    ],
  },
] as const satisfies readonly {
  readonly title: PlainMessage
  readonly keys: readonly (readonly [key: string, what: PlainMessage])[]
}[]

export type Key = (typeof KEY_LIST)[number]['keys'][number][0] | Digit

/** By digits the others are named whom a quote may be given to. */
type Digit = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
