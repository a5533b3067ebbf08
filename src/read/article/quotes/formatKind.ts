import type { Quote } from '../../../article/Quote.ts'
import type { Translate } from '../../../words/translate.ts'

/** What the quote is called where it has no room to say how exact it is. */
export function formatKind(t: Translate, { kind }: Quote): string {
  return t(kind === 'paraphrase' ? 'Reported' : 'Quote')
}
