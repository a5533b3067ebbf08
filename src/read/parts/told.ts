import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import type { Reason } from '../../words/filled.ts'

/**
 * Why a file was refused, in the reader's language. What opens files tells it as a message's own
 * English; where a name or a line of the file is part of it, it stays as it was told.
 *
 *     It is empty.                       Sie ist leer.
 *     The zip holds “a.txt” twice.       The zip holds “a.txt” twice.
 */
export function told(t: Translate, why: Reason): string {
  // What is no message is said as it is.
  return t(why as PlainMessage)
}
