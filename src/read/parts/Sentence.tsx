import { Fragment, type ReactNode, createElement } from 'react'
import type { Message, NameIn } from '../../words/messages/Message.ts'
import { useTranslate } from './TranslateContext.ts'

type Props<Text extends Message> = {
  readonly says: Text
  /** What stands in the message’s braces. */
  readonly having: Readonly<Record<NameIn<Text>, ReactNode>>
}

/**
 * A sentence with more than words in it.
 *
 *     <Sentence says="Go on to {story}." having={{ story: <Link to="/">The ferry</Link> }} />
 */
export function Sentence<Text extends Message>({ says, having }: Props<Text>) {
  const pieces = useTranslate().inPieces<Text, ReactNode>(says, having)
  // Spread, as pieces never change places.
  return createElement(Fragment, null, ...pieces)
}
