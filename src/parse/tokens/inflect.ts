import { kept } from './kept.ts'
import { FORMS, type Conjugation, type Form } from '../languages/Language.ts'

/** A form of a verb, and which. */
type Inflected = { readonly word: string; readonly form: Form }

/** Verbs that follow no class, by their dictionary form. */
export function readIrregular(list: string): ReadonlyMap<string, readonly Inflected[]> {
  return new Map(
    list
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const forms = line.split('/')
        const all = forms.flatMap((entry, place) => formsOf(entry, FORMS[place] ?? 'base'))
        return [forms[0]?.split(' ')[0] ?? '', all] as const
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
