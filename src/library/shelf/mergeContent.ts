import { isSame } from '../isSame.ts'

type Fields = Readonly<Record<string, unknown>>

/** One content out of two, and the other one where a field was changed by both. */
export type Merged<Content> = { readonly content: Content; readonly crossed: Content | null }

/**
 * Two writers began with the same content. A field that only one of them changed takes that change;
 * one that both changed differently takes the later writer's, and the earlier content is kept too.
 *
 *     base    {kind: fact,  note: ''}
 *     theirs  {kind: fact,  note: 'Ask her'}
 *     ours    {kind: check, note: ''}
 *     merged  {kind: check, note: 'Ask her'}
 */
export function mergeContent<Content extends object>(
  base: Content,
  theirs: Content,
  ours: Content,
): Merged<Content> {
  const [before, there, here] = [base, theirs, ours] as [Fields, Fields, Fields]
  const names = [...new Set([...Object.keys(there), ...Object.keys(here)])]
  const fields = names.map((name) => {
    const mine = !isSame(here[name], before[name])
    const other = !isSame(there[name], before[name])
    const crossed = mine && other && !isSame(here[name], there[name])
    return { name, value: mine ? here[name] : there[name], crossed }
  })
  const merged = Object.fromEntries(
    fields.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]),
  )
  // Field by field it is what one of the two writers gave.
  return {
    content: merged as Content,
    crossed: fields.some(({ crossed }) => crossed) ? theirs : null,
  }
}
