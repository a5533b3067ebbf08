import { kept } from './kept.ts'
import { FORMS, type Conjugation, type Form } from '../languages/Language.ts'

/** A form of a verb, and which. */
type Inflected = { readonly word: string; readonly form: Form }

/** Verbs that follow no class, by their dictionary form; a `~` among their forms is as the class of the verb has it. */
export function readIrregular(
  list: string,
  conjugations: readonly Conjugation[],
): ReadonlyMap<string, readonly Inflected[]> {
  return new Map(
    list
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const forms = line.split('/')
        const verb = forms[0]?.split(' ')[0] ?? ''
        const regular = line.includes('~') ? inflect(verb, conjugations) : []
        const all = forms.flatMap((entry, place) => {
          const form = FORMS[place] ?? 'base'
          return entry === '~' ? regular.filter((one) => one.form === form) : formsOf(entry, form)
        })
        return [verb, all] as const
      }),
  )
}

function formsOf(entry: string, form: Form): readonly Inflected[] {
  return entry.split(' ').flatMap((word) => (word === '' ? [] : [{ word, form }]))
}

/** Every verb of a language asks for the same few patterns. */
const patternOf = kept((like) => new RegExp(like, 'u'))

/** Every form of a regular verb, by the first class that its dictionary form is like. */
export function inflect(verb: string, conjugations: readonly Conjugation[]): readonly Inflected[] {
  const one = conjugations.find(({ like }) => patternOf(like).test(verb))
  if (!one) return [{ word: verb, form: 'base' }]
  const stem = verb.slice(0, verb.length - one.drop)
  const last = stem.slice(-1)
  return FORMS.flatMap((form) =>
    formsOf((one[form] ?? '').replaceAll('~', stem).replaceAll('+', last), form),
  )
}
