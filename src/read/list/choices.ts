import type { Counted, Facets } from '../../library/list/findShown.ts'
import type { View } from '../../library/list/View.ts'

/** One thing that the list can be held to. */
export type Choice = {
  readonly name: string
  /** Undefined until the stories have been looked through. */
  readonly count: number | undefined
  readonly chosen: boolean
  /** What is shown when it is followed: what was chosen already is let go. */
  readonly view: View
}

export type ChoiceGroup = { readonly title: string | null; readonly choices: readonly Choice[] }

/** Every choice there is, in groups, each with how many stories it would show. */
export function choicesOf(view: View, facets: Facets | null): readonly ChoiceGroup[] {
  return [
    {
      title: null,
      choices: STATUSES.map(([status, name]) => ({
        name,
        count: facets?.status[status],
        chosen: view.status === status,
        view: { ...view, status },
      })),
    },
    {
      title: 'With',
      choices: HAVING.map(([having, name]) => ({
        name,
        count: facets?.having[having],
        chosen: view.having.includes(having),
        view: { ...view, having: toggled(view.having, having) },
      })),
    },
    { title: 'Publisher', choices: publishers(view, facets?.publishers ?? []) },
    { title: 'Language', choices: languages(view, facets?.langs ?? []) },
    {
      title: 'Added',
      choices: BY.map(([by, name]) => ({
        name,
        count: facets?.by[by],
        chosen: view.by === by,
        view: { ...view, by: view.by === by ? null : by },
      })),
    },
  ]
}

const STATUSES = [
  ['all', 'All'],
  ['unread', 'Unread'],
  ['favourites', 'Favourites'],
  ['archived', 'Archived'],
] as const

const HAVING = [
  ['marks', 'Marks of mine'],
  ['silent', 'Someone who didn’t answer'],
  ['unnamed', 'Unnamed sources'],
  ['doubtful', 'Doubtful speakers'],
] as const

const BY = [
  ['you', 'By you'],
  ['builtin', 'Built in'],
] as const

function toggled<One>(all: readonly One[], one: One): readonly One[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}

function publishers(view: View, counted: readonly Counted[]): readonly Choice[] {
  return withChosen(view.publisher, counted).map(({ name, count }) => ({
    name,
    count,
    chosen: name === view.publisher,
    view: { ...view, publisher: name === view.publisher ? null : name },
  }))
}

/** One language is no choice. */
function languages(view: View, counted: readonly Counted[]): readonly Choice[] {
  if (counted.length < 2 && view.lang === null) return []
  return withChosen(view.lang, counted).map(({ name, count }) => ({
    name: nameOfLanguage(name),
    count,
    chosen: name === view.lang,
    view: { ...view, lang: name === view.lang ? null : name },
  }))
}

/** What is chosen stands first, even where no story has it: it must be possible to let it go. */
function withChosen(chosen: string | null, counted: readonly Counted[]): readonly Counted[] {
  if (chosen === null) return counted
  const count = counted.find(({ name }) => name === chosen)?.count ?? 0
  return [{ name: chosen, count }, ...counted.filter(({ name }) => name !== chosen)]
}

/** `en` reads as `English`; a tag that isn't one stays as it is. */
function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
