export const SORTS = ['newest', 'added', 'title', 'publisher', 'unread'] as const

/** In which order the stories stand. */
export type Sort = (typeof SORTS)[number]

export function isSort(word: unknown): word is Sort {
  return SORTS.some((sort) => sort === word)
}

/** What a link to the list may say of it for one visit, beside the address. */
export type ListState = { readonly sort: Sort }

/** The order that a link asked for; null where none did. */
export function sortAsked(state: unknown): Sort | null {
  const asked = typeof state === 'object' && state !== null && 'sort' in state ? state.sort : null
  return isSort(asked) ? asked : null
}
