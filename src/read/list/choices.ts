import type { Counted, Facets } from '../../library/list/findShown.ts'
import { type View, WHOLE_VIEW, readView, writeView } from '../../library/list/View.ts'
import { nameOfLanguage } from '../parts/nameOfLanguage.ts'
import { type Choice, type ChoiceGroup, plainGroups } from './Filters.tsx'
import type { Translate } from '../../words/translate.ts'

/**
 * Every choice there is, in groups, each with how many stories it would show. `facets` is null as
 * long as not every story has been looked through.
 */
export function choicesOf(t: Translate, view: View, facets: Facets | null): readonly ChoiceGroup[] {
  const [status, having, added] = plainGroups(t).map(([title, plain]): ChoiceGroup => {
    return [title, plain.map((choice) => choose(choice, view, facets))]
  })
  const groups = [
    status,
    having,
    [t('Publisher'), publishers(view, facets?.publishers ?? [])] as const,
    [t('Language'), languages(t, view, facets?.langs ?? [])] as const,
    added,
  ]
  return groups.filter((group) => group !== undefined && group[1].length > 0) as ChoiceGroup[]
}

/** A choice that there always is, seen from what is chosen now: its address says what it sets. */
function choose({ name, search }: Choice, view: View, facets: Facets | null): Choice {
  const { status, having, by } = readView(new URLSearchParams(search))
  const [find] = having
  if (find !== undefined) {
    const chosen = view.having.includes(find)
    const others = view.having.filter((one) => one !== find)
    const next = chosen ? others : [...others, find]
    return {
      name,
      count: facets?.having[find],
      chosen,
      search: writeView({ ...view, having: next }),
    }
  }
  if (by !== null) {
    const chosen = view.by === by
    const next = writeView({ ...view, by: chosen ? null : by })
    return { name, count: facets?.by[by], chosen, search: next }
  }
  // *All* is all: it lets every other choice go, and only the words stay.
  if (status === 'all') {
    const search = writeView({ ...WHOLE_VIEW, narrow: view.narrow })
    const chosen = search === writeView(view)
    return { name, count: chosen ? facets?.status.all : undefined, chosen, search }
  }
  const chosen = view.status === status
  return { name, count: facets?.status[status], chosen, search: writeView({ ...view, status }) }
}

/** A publisher and a language may have the same name. */
export type Chosen = Choice & { readonly group: string }

/** What is chosen, each with the address of the list without it. */
export function chosenOf(view: View, groups: readonly ChoiceGroup[]): readonly Chosen[] {
  const chosen = groups.flatMap(([group, choices]) =>
    choices.flatMap((choice) => (choice.chosen ? [{ ...choice, group }] : [])),
  )
  return chosen.flatMap((choice) => {
    if (choice.search !== writeView(view)) return [choice]
    // A status isn't let go by being chosen again, and *All* is none.
    return view.status === 'all'
      ? []
      : [{ ...choice, search: writeView({ ...view, status: 'all' }) }]
  })
}

function publishers(view: View, counted: readonly Counted[]): readonly Choice[] {
  return withChosen(view.publisher, counted).map(({ name, count }) => {
    const chosen = name === view.publisher
    return { name, count, chosen, search: writeView({ ...view, publisher: chosen ? null : name }) }
  })
}

/** One language is no choice. */
function languages(t: Translate, view: View, counted: readonly Counted[]): readonly Choice[] {
  if (counted.length < 2 && view.lang === null) return []
  return withChosen(view.lang, counted).map(({ name, count }) => {
    const chosen = name === view.lang
    const search = writeView({ ...view, lang: chosen ? null : name })
    return { name: nameOfLanguage(t, name), count, chosen, search }
  })
}

/** What is chosen stands first, even where no story has it: it must be possible to let it go. */
function withChosen(chosen: string | null, counted: readonly Counted[]): readonly Counted[] {
  if (chosen === null) return counted
  const count = counted.find(({ name }) => name === chosen)?.count ?? 0
  return [{ name: chosen, count }, ...counted.filter(({ name }) => name !== chosen)]
}
