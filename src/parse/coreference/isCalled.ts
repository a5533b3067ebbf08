import type { Mention } from '../grammar/mentions/Mention.ts'
import { kept } from '../tokens/kept.ts'
import type { Entity } from './Entity.ts'

/** Whoever may be called something: by what the story says they are, or by their own name. */
type Called = Pick<Entity, 'name' | 'roles'> & { readonly kind: Mention['kind'] }

/** *the harbour master* → *harbour*, *master* */
export const nounsOf = kept((name): readonly string[] => {
  const [lead, ...nouns] = name.split(' ')
  const led = /^(?:th(?:e|is|at|ese|ose)|his|her|its|their|my|our)$/i.test(lead ?? '')
  return led && nouns.length <= 3 && /^[\p{Ll}\d-]/u.test(nouns.at(-1) ?? '')
    ? nouns.map(lower)
    : []
})

function lower(word: string): string {
  return word.toLowerCase()
}

/** The nouns by which a mention says who is meant; an office may have capitals. */
export function nounsFor({ called, name, noun, human, office }: Mention): readonly string[] {
  if (noun !== undefined) return [noun]
  return called ?? nounsOf(human || office ? name.toLowerCase() : name)
}

/** Whether somebody is what a mention calls them. */
export function isMeant(entity: Called, mention: Mention): boolean {
  const nouns = nounsFor(mention)
  if (mention.noun !== undefined) return isCalled(entity, nouns, true)
  return mention.called ? isCalledBy(entity, nouns) : isCalled(entity, nouns)
}

/** Whether somebody is one by role or by name: *the master*, *the council*. */
export function isCalled(
  { name, kind, roles }: Called,
  nouns: readonly string[],
  leads = false,
): boolean {
  const fits = leads ? holdsRole : endsRole
  for (const role of roles) if (fits(role, nouns)) return true
  if (kind === 'person') return false
  if (kind === 'unnamed' || kind === 'group') return fits(withoutCount(name), nouns)
  const own = wordsOf(name)
  return nouns.every((noun) => own.includes(noun))
}

/** Whether somebody holds what a noun says they held: *the former mayor* of a mayor. */
export function held({ roles }: Pick<Called, 'roles'>, nouns: readonly string[]): boolean {
  return isPast(nouns) && [...roles].some((role) => endsRole(role, nouns.slice(1)))
}

/** *the former mayor*: whatever else they are now */
export function isPast(nouns: readonly string[]): boolean {
  return nouns[0] === 'retired' || FORMER.test(nouns[0] ?? '')
}

/** Whether that alone is somebody’s role: *the mayor* is no *deputy mayor*. */
export function isHolder({ roles }: Pick<Called, 'roles'>, nouns: readonly string[]): boolean {
  for (const role of roles)
    if (coreOf(role).length === nouns.length && endsRole(role, nouns)) return true
  return false
}

const wordsOf = kept((name): readonly string[] => name.toLowerCase().split(' '))

/** *A builder*, *two builders* */
const withoutCount = kept((name) => name.replace(/^(?:an?|the|one|two) /iu, ''))

/** *alcaldesa* is said of an *alcaldesa socialista de Sandport*: the noun leads its role. */
function holdsRole(role: string, nouns: readonly string[]): boolean {
  const core = coreOf(role)
  return !FORMER.test(core[0] ?? '') && nouns.every((noun) => core.includes(noun))
}

/**
 * *master* and *harbour master* are said of a *harbour master of Sandport*, and *mayor* of no *former mayor*;
 * a *Detective Sergeant* is called by either.
 */
function endsRole(role: string, nouns: readonly string[]): boolean {
  const core = coreOf(role)
  if (FORMER.test(core[0] ?? '') && !FORMER.test(nouns[0] ?? '')) return false
  if (core[0] === 'detective' && nouns.join() === core[0]) return true
  return nouns.every((noun, place) => isNoun(core[core.length - nouns.length + place], noun))
}

/** A *Justice* and a *Magistrate* are *the judge* too. */
function isNoun(word: string | undefined, noun: string): boolean {
  return word === noun || (noun === 'judge' && /^(?:justice|magistrate)$/.test(word ?? ''))
}

/**
 * The same where every noun has a capital, and the last part of a compound tells: *Managerin* is said of
 * a *Produktmanagerin der Werft*.
 */
export function isCalledBy({ name, kind, roles }: Called, nouns: readonly string[]): boolean {
  for (const role of roles) if (endsWithNoun(role, nouns)) return true
  return kind !== 'person' && endsWithNoun(name, nouns)
}

function endsWithNoun(words: string, [noun = '']: readonly string[]): boolean {
  const own = words.split(' ')
  const end = own.findIndex(
    (word, at) => at > 0 && /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(own[at - 1] ?? ''),
  )
  return (end === -1 ? own : own.slice(0, end)).some((word) => {
    const lower = word.toLowerCase()
    return noun.length >= SHORTEST_PART ? lower.endsWith(noun) : lower === noun
  })
}

const SHORTEST_PART = 4

/** The words of a role up to what it is of. */
const coreOf = kept((role): readonly string[] => {
  const words = role.toLowerCase().split(' ').map(inFull)
  const end = words.findIndex((word) => LINK.test(word))
  return end === -1 ? words : words.slice(0, end)
})

const LINK =
  /^(?:of|for|at|in|on|from|with|and|de|du|des|del|da|do|das|dos|en|em|à|y|e|et)$|^d[’']/u
const FORMER = /^(?:ex|former|late|then|ancien|ancienne|antiguo|antigua|antigo|antiga)$/u

function inFull(word: string): string {
  return TITLES_IN_FULL.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? word
}

const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['col', 'colonel'],
  ['det', 'detective'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
])
