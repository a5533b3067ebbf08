import type { PlainMessage } from './messages/Message.ts'

declare const filledIn: unique symbol

/** An English sentence with what stands in somebody's file in it: no language has it. */
export type Filled = string & { readonly [filledIn]: true }

/**
 * Why something couldn't be done, as what opens files tells it: a message, which every language has,
 * or a sentence that was filled in. What is neither doesn't compile.
 */
export type Reason = PlainMessage | Filled

/**
 * A sentence that is filled in, and so stays English. One with nothing in it is a message.
 *
 *     filled`The zip holds “${entry.path}” twice.`
 */
export function filled(
  words: TemplateStringsArray,
  ...values: readonly [string | number, ...(string | number)[]]
): Filled {
  return String.raw({ raw: words }, ...values) as Filled
}
