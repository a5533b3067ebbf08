import type { Mention } from '../grammar/mentions/Mention.ts'
import { isOutlet as isOutletName } from '../languages/outlets.ts'
import { ANTECEDENT_WEIGHTS } from './antecedentWeights.ts'
import { kept } from '../tokens/kept.ts'
import type { Entity } from './Entity.ts'
import { isMeant, nounsFor } from './isCalled.ts'

/** Somebody whom a pronoun or a noun may stand for, by where the text last mentioned them. */
export type Antecedent = {
  readonly entity: Entity
  /** Sentences since then. */
  readonly away: number
  /** Paragraphs since then. */
  readonly blocks: number
  readonly place: 'main' | 'subject' | 'named'
  /** How many others were mentioned since. */
  readonly others: number
  /** How many others were quoted since they were; null for whoever wasn’t yet. */
  readonly turns: number | null
  /** How often the whole text lets them speak by name: who is only talked about is seldom the *he* of *he said*. */
  readonly voices: number
}

/** Whom a mention may mean; null stands for somebody new: *the warden* of whom the text hasn’t told. */
export type Candidates = readonly (Antecedent | null)[]

/** Told of every mention that isn’t a name: whom it may mean. */
export type AntecedentTrace = (entry: {
  readonly mention: Mention
  readonly candidates: Candidates
}) => void

const isOutlet = kept(isOutletName)

/** Whom a mention means: the candidate whose signs weigh most; null for somebody new, or for nobody. */
export function chooseAntecedent(mention: Mention, candidates: Candidates): Entity | null {
  let best: Entity | null = null
  let most = -Infinity
  const weights = kindsOf(mention).map((kind) => WEIGHTS.get(kind))
  for (const candidate of candidates) {
    if (mention.head === 'ending' && candidate && !isNearEnough(candidate)) continue
    let score = 0
    for (const sign of signsOf(mention, candidate))
      for (const own of weights) score += own?.get(sign) ?? 0
    if (score > most) [best, most] = [candidate?.entity ?? null, score]
  }
  return best
}

/** The ending of a verb means an organisation only where the last sentence is about it: *La empresa pagó. Dijo que …* */
function isNearEnough({ entity, away, place }: Antecedent): boolean {
  return entity.kind === 'person' || entity.kind === 'unnamed' || (away <= 1 && place === 'main')
}

/** Whether a mention can stand for somebody at all. `voice` is what a spokesperson was who spoke as them. */
export function fits(mention: Mention, entity: Entity, voice: Mention['gender'] = null): boolean {
  const { head, gender } = mention
  if (mention.kind !== 'pronoun') return fitsNoun(mention, entity)
  // *a spokeswoman for Norrbank* is she, though it is Norrbank that speaks
  if (gender !== null && voice === gender) return true
  if (head === 'he' || head === 'she') return isOnePerson(entity, gender)
  // *añadió*: the ending of a verb tells neither *he* nor *she*, nor whether it is a person
  if (head === 'ending') return isOnePerson(entity, null) || entity.kind === 'organisation'
  if (head === 'they') return isMany(entity) || isOnePerson(entity, null)
  return head === 'it' && (entity.kind === 'organisation' || entity.kind === 'document')
}

/** *the mayor* is one person, *the company* a company; else it must be called so. */
function fitsNoun(mention: Mention, entity: Entity): boolean {
  if (isMeant(entity, mention)) return true
  if (!isPointing(mention)) return false
  if (mention.human) return isOnePerson(entity, mention.gender)
  return isBody(mention.kind) && entity.kind === 'organisation' && !isOutlet(entity.name)
}

function isBody(kind: Mention['kind']): boolean {
  return kind === 'organisation' || kind === 'group'
}

/** *the mayor*, *this company*; *her mother* is somebody who was named only if they are called so. */
function isPointing({ name, called, noun }: Mention): boolean {
  return called !== undefined || noun !== undefined || /^th(?:e|is|at)\b/iu.test(name)
}

function isOnePerson(entity: Entity, gender: Mention['gender']): boolean {
  if (entity.plural || !entity.human) return false
  if (gender !== null && entity.gender !== null && entity.gender !== gender) return false
  return entity.kind !== 'person' || entity.evidence > (entity.name.includes(' ') ? -1 : 0)
}

function isMany({ plural, kind }: Entity): boolean {
  return plural || kind === 'group' || kind === 'organisation'
}

/** What speaks for and against: each sign has a weight, learned from stories. */
export function antecedentSigns(mention: Mention, candidate: Antecedent | null): readonly string[] {
  const kinds = kindsOf(mention)
  return signsOf(mention, candidate).flatMap((sign) => kinds.map((kind) => `${kind}-${sign}`))
}

/** The weights by kind of mention, so that no sign need be put together with it to be looked up. */
const WEIGHTS: ReadonlyMap<string, ReadonlyMap<string, number>> = byKind(ANTECEDENT_WEIGHTS)

function byKind(weights: ReadonlyMap<string, number>): ReadonlyMap<string, Map<string, number>> {
  const kinds = new Map<string, Map<string, number>>()
  for (const [whole, weight] of weights) {
    const [kind = '', ...sign] = whole.split(' ')
    kinds.set(kind, (kinds.get(kind) ?? new Map<string, number>()).set(sign.join('-'), weight))
  }
  return kinds
}

function signsOf(mention: Mention, candidate: Antecedent | null): readonly string[] {
  if (!candidate)
    return ['new', `new-${nounsFor(mention).length}`, mention.office ? 'new-office' : 'new-noun']
  return [...signsOfPlace(candidate), ...signsOfEntity(mention, candidate)]
}

/** *he* and *she* are looked for alike, and so is whom the ending of a verb stands for. */
function kindsOf({ kind, head, human, office }: Mention): readonly string[] {
  if (kind === 'pronoun') return ONE.has(head) ? ONLY_ONE : [head]
  return human || office ? HUMAN : [kind]
}

const ONLY_ONE = ['one']
const HUMAN = ['one', 'noun']

/*
 * All signs with a number in them are made beforehand: putting a string together, and reading it letter
 * by letter to look it up, took ten times as long as all the rest.
 */

const AWAY = {
  main: stepped('main', [0, 1, 2, 4, 8]),
  subject: stepped('subject', [0, 1, 2, 4, 8]),
  named: stepped('named', [0, 1, 2, 4, 8]),
} as const
const BLOCKS = stepped('blocks', [0, 1, 2, 4])
const OTHERS = stepped('others', [0, 1, 2, 3])
const TURNS = stepped('turn', [0, 1, 2])
const BLOCKS_OF_TURN = kept((turn) => stepped(turn, [0, 1]))
const AWAY_OF_KIND = kept((what) => stepped(`is-${what}`, [0, 1, 2]))
const KNOWN = stepped('known', [0, 1, 2, 4, 8])
const EVIDENCE = stepped('evidence', [1, 3, 6])

const ONE: ReadonlySet<string> = new Set(['he', 'she', 'ending'])

const VOICES = stepped('voices', [0, 1, 3])
const VOICES_OF_TURN = kept((turn) => stepped(`voices-${turn}`, [0]))

function signsOfPlace(one: Antecedent): readonly string[] {
  const { away, blocks, place, others, turns, voices } = one
  const turn = turns === null ? 'turn-none' : TURNS(turns)
  return [
    VOICES(voices),
    VOICES_OF_TURN(turn)(voices),
    AWAY[place](away),
    BLOCKS(blocks),
    OTHERS(others),
    turn,
    BLOCKS_OF_TURN(turn)(blocks),
  ]
}

function signsOfEntity(mention: Mention, { entity, away }: Antecedent): readonly string[] {
  const what = whatOf(entity)
  const { gender } = mention
  const signs = [
    `is-${what}`,
    AWAY_OF_KIND(what)(away),
    KNOWN(entity.mentions.size),
    `gender-${gender === null ? 'none' : entity.human && entity.gender === null ? 'open' : 'same'}`,
  ]
  if (entity.kind === 'person') signs.push(EVIDENCE(entity.evidence))
  if (entity.role !== null) signs.push('role')
  if (isOutlet(entity.name)) signs.push('outlet')
  const called = mention.kind !== 'pronoun' && isMeant(entity, mention)
  if (called) signs.push('called', `called-${what}`)
  return signs
}

/** A sign with the first bound that a number doesn’t exceed, or `more`: `blocks-2`, `blocks-more` */
function stepped(name: string, bounds: readonly number[]): (value: number) => string {
  const signs = bounds.map((bound) => `${name}-${bound}`)
  return (value) => {
    for (let at = 0; at < bounds.length; at++)
      if (value <= (bounds[at] ?? 0)) return signs[at] ?? ''
    return `${name}-more`
  }
}

function whatOf({ kind, name, human, definite }: Entity): string {
  if (kind === 'person') return name.includes(' ') ? 'fullName' : 'name'
  if (kind === 'unnamed') return definite ? 'noun' : 'someNoun'
  // *Nora and Piet*, and not *residents*
  return kind === 'group' && human ? 'pair' : kind
}
