import type { PlainMessage } from '../../words/messages/Message.ts'

/** The keys of the app, in the words of the help sheet. */
export const KEY_LIST: readonly {
  readonly title: PlainMessage
  readonly keys: readonly (readonly [keys: string, what: PlainMessage])[]
}[] = [
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
    title: 'In the list',
    keys: [
      ['j', 'Next story'],
      ['k', 'Previous story'],
      ['/', 'Narrow it to a headline, a name, a paper'],
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
      ['d', 'Display'],
      ['?', 'This list'],
      ['Esc', 'Close what is open'],
    ],
  },
]
