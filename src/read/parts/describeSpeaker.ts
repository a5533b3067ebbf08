import type { Article, Speaker } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { doubtOf } from '../../library/doubt.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'

/** The role as the article gives it; where it gives none, what the speaker is. */
export function roleOf(t: Translate, { role, kind }: Speaker): string | null {
  const name = KINDS[kind]
  return role ?? (name && t(name))
}

/** A person goes without saying. */
const KINDS: Readonly<Record<Speaker['kind'], PlainMessage | null>> = {
  person: null,
  group: 'group',
  organisation: 'organisation',
  document: 'document',
  unnamed: 'not named in the text',
}

/** What stands where a quote has no speaker: *Speaker not stated*. */
export function nobodyIn(t: Translate, article: Article, quote: Quote): string {
  const doubt = doubtOf(t, article, quote) ?? ''
  return doubt.charAt(0).toLocaleUpperCase(t.locale) + doubt.slice(1)
}

/** ` (2 inferred)`, after how many quotes there are; nothing where the text states who speaks in all. */
export function inferredIn(t: Translate, quotes: readonly Quote[]): string {
  const count = quotes.filter(({ confidence }) => confidence === 'inferred').length
  return count > 0 ? ` (${t('{count} inferred', { count })})` : ''
}

/** Names that the full name doesn't hold already: *AECJ*, but not *Falk* for *Ines Falk*. */
export function otherNamesOf({ name, aliases }: Speaker): readonly string[] {
  return aliases.filter((alias) => !name.includes(alias))
}
