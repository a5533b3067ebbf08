/** Which stories the list shows. Stands in the address, so that Back works and it can be kept. */
export type View = {
  /** Words that every story shown must have. */
  readonly narrow: string
  readonly status: StatusView
  /** All of these must be so. */
  readonly having: readonly Having[]
  readonly publisher: string | null
  /** BCP 47. */
  readonly lang: string | null
  readonly by: Adder | null
}

export const STATUS_VIEWS = ['all', 'unread', 'favourites', 'archived'] as const
export type StatusView = (typeof STATUS_VIEWS)[number]

/**
 * - `marks`: marks or notes of the reader's
 * - `silent`: somebody who was asked and didn't answer
 * - `unnamed`: sources without a name
 * - `doubtful`: quotes whose speaker the text doesn't state
 */
export const HAVINGS = ['marks', 'silent', 'unnamed', 'doubtful'] as const
export type Having = (typeof HAVINGS)[number]

export const ADDERS = ['you', 'builtin'] as const
export type Adder = (typeof ADDERS)[number]

export const WHOLE_VIEW: View = {
  narrow: '',
  status: 'all',
  having: [],
  publisher: null,
  lang: null,
  by: null,
}

/**
 *     ?show=unread&with=marks,silent&publisher=Tern+News&lang=en&added=you&narrow=ruiz
 *
 * What it doesn't know it passes over: a view of another version still opens.
 */
export function readView(address: URLSearchParams): View {
  const having = new Set(address.get('with')?.split(','))
  return {
    narrow: address.get('narrow') ?? '',
    status: STATUS_VIEWS.find((status) => status === address.get('show')) ?? 'all',
    having: HAVINGS.filter((one) => having.has(one)),
    publisher: address.get('publisher') || null,
    lang: address.get('lang') || null,
    by: ADDERS.find((adder) => adder === address.get('added')) ?? null,
  }
}

/** The address's part after the `?`; empty for the whole list. */
export function writeView(view: View): string {
  const address = new URLSearchParams()
  if (view.status !== 'all') address.set('show', view.status)
  if (view.having.length > 0) address.set('with', view.having.join(','))
  if (view.publisher !== null) address.set('publisher', view.publisher)
  if (view.lang !== null) address.set('lang', view.lang)
  if (view.by !== null) address.set('added', view.by)
  if (view.narrow.trim() !== '') address.set('narrow', view.narrow)
  return address.toString().replaceAll('%2C', ',')
}

/** Whether anything is left out besides what is archived. */
export function isWhole(view: View): boolean {
  return writeView(view) === ''
}
