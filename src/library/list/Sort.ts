export const SORTS = ['newest', 'added', 'title', 'publisher', 'unread'] as const

/** In which order the stories stand. */
export type Sort = (typeof SORTS)[number]

export function isSort(word: unknown): word is Sort {
  return SORTS.some((sort) => sort === word)
}
