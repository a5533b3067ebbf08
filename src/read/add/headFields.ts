import type { Article } from '../../article/Article.ts'
import { slice } from '../../article/Span.ts'
import { oneLine } from '../../article/Summary.ts'
import { nameOfLanguage } from '../parts/nameOfLanguage.ts'
import type { HeadKey } from '../../library/shelf/Record.ts'
import { formatDay } from '../parts/formatDay.ts'
import { isWebAddress } from './AddDraft.ts'
import type { Translate } from '../../words/translate.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'

/** A line of the head that a reader sees and can put right. */
export type HeadField = {
  readonly key: HeadKey
  readonly name: PlainMessage
  /** What kind of field it is typed into. */
  readonly type: 'text' | 'date' | 'url' | 'language'
  /** As it is kept; null where the text doesn't give it. */
  readonly find: (article: Article) => string | null
  /** As a reader sees it. */
  readonly format: (t: Translate, value: string) => string
  /** Why a value can't be kept, in a sentence; null where it can. */
  readonly fault: (value: string) => PlainMessage | null
}

const asItIs = (_: Translate, value: string) => value
const noFault = () => null

export const HEAD_FIELDS: readonly HeadField[] = [
  {
    key: 'title',
    name: 'Headline',
    type: 'text',
    find: ({ text, headline }) => headline && oneLine(slice(text, headline)),
    format: asItIs,
    fault: noFault,
  },
  {
    key: 'publisher',
    name: 'Publisher',
    type: 'text',
    find: ({ publisher }) => publisher?.name ?? null,
    format: asItIs,
    fault: noFault,
  },
  {
    key: 'author',
    name: 'By',
    type: 'text',
    find: ({ byline }) => byline?.contributors.map(({ name }) => name).join(', ') || null,
    format: asItIs,
    fault: noFault,
  },
  {
    key: 'date',
    name: 'Day',
    type: 'date',
    find: ({ published }) => published?.iso.slice(0, 10) ?? null,
    format: formatDay,
    fault: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? null : 'Give day, month and year.'),
  },
  {
    key: 'language',
    name: 'Language',
    type: 'language',
    find: ({ lang }) => (lang === 'und' ? null : lang),
    format: nameOfLanguage,
    fault: noFault,
  },
  {
    key: 'url',
    name: 'Address',
    type: 'url',
    find: ({ text, url }) => url && slice(text, url),
    format: asItIs,
    fault: (value) =>
      isWebAddress(value) ? null : 'Give the whole address, as in https://example.org/story.',
  },
]

/** The four that the parser knows come first. */
export const LANGUAGES: readonly string[] = (
  'en de fr es ar bg ca cs da el et fa fi he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl ' +
  'sr sv tr uk vi zh'
).split(' ')
