import type { Mention } from '../grammar/mentions/Mention.ts'
import { ANTECEDENT_WEIGHTS } from './antecedentWeights.ts'
import type { Entity } from './Entity.ts'

/** Somebody whom a pronoun may stand for, by where the text last mentioned them. */
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
}

/** Told of every pronoun: whom it may mean, and whom it was taken to. */
export type AntecedentTrace = (entry: {
  readonly mention: Mention
  readonly candidates: readonly Antecedent[]
}) => void

/** Whom a pronoun means: of those whom it fits, the one whose signs weigh most; null where it fits nobody. */
export function chooseAntecedent(
  { head, gender }: Mention,
  candidates: readonly Antecedent[],
): Entity | null {
  let best: Entity | null = null
  let most = -Infinity
  for (const candidate of candidates) {
    const score = antecedentSigns(head, gender, candidate).reduce(
      (sum, sign) => sum + (ANTECEDENT_WEIGHTS.get(sign) ?? 0),
      0,
    )
    if (score > most) [best, most] = [candidate.entity, score]
  }
  return best
}

/** Whether a pronoun can stand for somebody at all. */
export function fits(head: string, entity: Entity): boolean {
  if (head === 'he' || head === 'she') return isOnePerson(entity, head)
  if (head === 'they') return isMany(entity) || isOnePerson(entity, null)
  return head === 'it' && (entity.kind === 'organisation' || entity.kind === 'document')
}

function isOnePerson(entity: Entity, gender: Mention['gender']): boolean {
  if (entity.plural || !entity.human) return false
  if (gender !== null && entity.gender !== null && entity.gender !== gender) return false
  return entity.kind !== 'person' || entity.evidence > 0
}

function isMany({ plural, kind }: Entity): boolean {
  return plural || kind === 'group' || kind === 'organisation'
}

/** What speaks for and against: each sign has a weight, learned from stories. */
export function antecedentSigns(
  head: string,
  gender: Mention['gender'],
  candidate: Antecedent,
): readonly string[] {
  const { entity, away, blocks, place, others, turns } = candidate
  const far = step(away, [0, 1, 2, 4, 8])
  const turn = turns === null ? 'none' : step(turns, [0, 1, 2])
  const signs = [
    `${place}-${far}`,
    `blocks-${step(blocks, [0, 1, 2, 4])}`,
    `others-${step(others, [0, 1, 2, 3])}`,
    `turn-${turn}`,
    `turn-${turn}-${step(blocks, [0, 1])}`,
    `is-${whatOf(entity)}`,
    `is-${whatOf(entity)}-${step(away, [0, 1, 2])}`,
    `known-${step(entity.mentions.size, [0, 1, 2, 4, 8])}`,
    `gender-${gender === null ? 'none' : entity.gender === null ? 'open' : 'same'}`,
  ]
  if (entity.kind === 'person') signs.push(`evidence-${step(entity.evidence, [1, 3, 6])}`)
  if (entity.role !== null) signs.push('role')
  const kind = head === 'he' || head === 'she' ? 'one' : head
  return signs.map((sign) => `${kind}-${sign}`)
}

/** The first bound that a number doesn’t exceed, or `more`. */
function step(value: number, bounds: readonly number[]): string {
  const bound = bounds.find((one) => value <= one)
  return bound === undefined ? 'more' : String(bound)
}

function whatOf({ kind, name, definite }: Entity): string {
  if (kind === 'person') return name.includes(' ') ? 'fullName' : 'name'
  if (kind === 'unnamed') return definite ? 'noun' : 'someNoun'
  return kind
}
