import { type Direction, directionOf } from '../article/direction.ts'
import { englishNumber, inEnglishList } from './en/byHand.ts'
import { english } from './en/catalogue.ts'
import { singularOf } from './en/singularOf.ts'
import { LANGUAGES, type Language } from './languages.ts'
import type { Plural } from './Catalogue.ts'
import type { Message, NameIn } from './messages/Message.ts'

/** What fills the braces of a message; nothing where it has none. */
export type ValuesOf<Text extends Message, Value = string | number> = [NameIn<Text>] extends [never]
  ? []
  : [Readonly<Record<NameIn<Text>, Value>>]

/**
 * Says a message in one language.
 *
 *     t('{kept} of {count} stories', { kept: 3, count: 1204 })   →   3 of 1,204 stories
 */
export type Translate = {
  <Text extends Message>(message: Text, ...values: ValuesOf<Text>): string
  /** The same in pieces, where something else than words is filled in: a link in a sentence. */
  readonly inPieces: <Text extends Message, Value>(
    message: Text,
    values: Readonly<Record<NameIn<Text>, Value>>,
  ) => readonly (string | Value)[]
  readonly lang: Language
  readonly dir: Direction
  /** How numbers, days and lists are written: `en-GB`. */
  readonly locale: string
  /** `1,204` */
  readonly number: (value: number) => string
  /**
   * Words that run the other way don’t take their neighbours along: signs that nobody sees keep
   * them to themselves. What was put together of such parts already runs along.
   */
  readonly isolated: (words: string) => string
  /** `Ines Falk, Karin Moe and Piet Hallam` */
  readonly list: (items: readonly string[]) => string
  /** The same in pieces, where the items are something else than words. */
  readonly inList: <Item>(items: readonly Item[]) => readonly (Item | string)[]
}

/** A message as a catalogue has it. */
type Said = Readonly<Record<string, string | Partial<Plural>>>

export function createTranslate(lang: Language, catalogue: Said): Translate {
  const { locale, dir } = LANGUAGES[lang]
  const numbers = once(() => new Intl.NumberFormat(locale))
  const plurals = once(() => new Intl.PluralRules(locale))
  const lists = once(() => new Intl.ListFormat(locale))

  function wordsOf(message: Message, { count }: Record<string, unknown>): string {
    const said = catalogue[message]
    if (said === undefined) return count === 1 ? singularOf(message) : message
    if (typeof said === 'string') return said
    const category = typeof count === 'number' ? plurals().select(count) : 'other'
    return said[category] ?? said.other ?? message
  }

  function isolated(words: string): string {
    const alone = words.replace(ISOLATED, '')
    return directionOf(alone) === dir || !/\p{L}/u.test(alone) ? words : `\u2068${words}\u2069`
  }

  function written(value: unknown): string {
    return typeof value === 'number' ? number(value) : isolated(String(value))
  }

  function number(value: number): string {
    const byHand = lang === 'en' && Number.isSafeInteger(value)
    return byHand ? englishNumber(value) : numbers().format(value)
  }

  function inList<Item>(items: readonly Item[]): readonly (Item | string)[] {
    if (lang === 'en') return inEnglishList(items)
    const places = items.map((_, place) => `${place}`)
    return lists()
      .formatToParts(places)
      .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? value) : value))
  }

  const translate = (message: Message, values: Record<string, unknown> = {}) =>
    wordsOf(message, values).replace(IN_BRACES, (whole, name: string) =>
      Object.hasOwn(values, name) ? written(values[name]) : whole,
    )
  return Object.assign(translate, {
    lang,
    dir,
    locale,
    number,
    isolated,
    list: (items: readonly string[]) => inList(items.map(isolated)).join(''),
    inList,
    inPieces<Value>(message: Message, values: Readonly<Record<string, Value>>) {
      const pieces = wordsOf(message, values).split(IN_BRACES)
      // Every second piece is a name.
      return pieces.map((piece, at) =>
        at % 2 === 0 ? piece : Object.hasOwn(values, piece) ? (values[piece] ?? '') : `{${piece}}`,
      )
    },
  })
}

/** Made when it is first asked for: what knows a language's rules takes a phone long to make. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/g

const IN_BRACES = /\{(\w+)\}/g

/** What the pages are prerendered in, and the app opens in. */
export const inEnglish: Translate = createTranslate('en', english)
