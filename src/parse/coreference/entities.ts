import type { Mention } from '../grammar/mentions/Mention.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { isOutlet } from '../languages/outlets.ts'
import { type Antecedent, type AntecedentTrace, chooseAntecedent, fits } from './antecedents.ts'
import { explainAcronyms } from './acronyms.ts'
import type { Entity } from './Entity.ts'
import { familiarity, personScore } from './fits.ts'
import { isCalled, isCalledBy, nounsOf } from './isCalled.ts'
import { keyOf, type NameIndex, indexNames } from './nameIndex.ts'
import { findPlaces, type NamePlace } from './names.ts'

/** A place where somebody is mentioned, as later pronouns look back on it. */
type Seen = {
  readonly entity: Entity
  readonly start: number
  readonly sentence: number
  readonly block: number
  readonly place: Antecedent['place']
}

export type Resolved = { readonly entity: Entity; readonly sure: boolean }

/** Who is meant at every place of the text: names, pronouns and nouns, in order. */
export type Entities = {
  readonly resolve: (mention: Mention) => Resolved | null
  readonly spoke: (entity: Entity) => void
  readonly all: () => readonly Entity[]
}

export function readEntities(
  text: string,
  blocks: readonly ReadBlock[],
  trace: AntecedentTrace | null = null,
): Entities {
  const places = findPlaces(text, blocks)
  const named = places.filter(isNamed)
  const index = indexNames([...named, ...explainAcronyms(text, blocks, named)])
  return new Resolver(index, places, trace)
}

type Place = NamePlace

/** Sentence and block of a mention. */
type Where = Pick<NamePlace, 'sentence' | 'block'>

function placeOf({ main, subject }: NamePlace): Antecedent['place'] {
  return main ? 'main' : subject ? 'subject' : 'named'
}

function rankOf(place: Antecedent['place']): number {
  return ['named', 'subject', 'main'].indexOf(place)
}

function isNamed({ named, members, speaksFor }: NamePlace): boolean {
  return named && !members && speaksFor === undefined
}

class Resolver implements Entities {
  readonly #index: NameIndex
  readonly #places: readonly Place[]
  #next = 0
  readonly #seen: Seen[] = []
  readonly #byKey = new Map<string, Entity>()
  readonly #done = new Map<string, Resolved | null>()
  readonly #trace: AntecedentTrace | null
  /** Whoever was quoted, the last at the end. */
  readonly #spoke = new Set<Entity>()

  constructor(index: NameIndex, places: readonly Place[], trace: AntecedentTrace | null) {
    this.#index = index
    this.#places = places
    this.#trace = trace
  }

  resolve(mention: Mention): Resolved | null {
    this.#readUpTo(mention.start)
    const key = keyOfPlace(mention)
    const known = this.#done.get(key)
    if (known !== undefined) return known
    const last = this.#places[Math.max(0, this.#next - 1)]
    const found = this.#find(mention, last ?? { sentence: 0, block: 0 })
    this.#done.set(key, found)
    return found
  }

  spoke(entity: Entity): void {
    this.#spoke.delete(entity)
    this.#spoke.add(entity)
  }

  all(): readonly Entity[] {
    this.#readUpTo(Infinity)
    return [...this.#byKey.values()]
  }

  /** Takes in what stands up to a place, so that nobody is meant who comes later. */
  #readUpTo(start: number): void {
    for (; this.#next < this.#places.length; this.#next++) {
      const place = this.#places[this.#next]
      if (!place || place.start > start) return
      if (this.#done.has(keyOfPlace(place))) continue
      const found = this.#find(place, place)
      this.#done.set(keyOfPlace(place), found)
      if (found) this.#seen.push({ entity: found.entity, place: placeOf(place), ...place })
    }
  }

  #find(mention: Mention, where: Where): Resolved | null {
    const found = this.#meant(mention, where)
    found?.entity.mentions.set(mention.start, { start: mention.start, end: mention.end })
    return found
  }

  #meant(mention: Mention, where: Where): Resolved | null {
    if (mention.kind === 'pronoun') {
      const one = this.#byPronoun(mention, where)
      if (one) one.gender ??= mention.gender
      return guess(one)
    }
    if (
      mention.speaksFor !== undefined &&
      this.#index.find(mention.name, mention.start)?.kind === 'person'
    )
      return {
        entity: this.#add({ ...mention, kind: 'unnamed' }, mention.speaksFor, false),
        sure: true,
      }
    if (mention.members) return { entity: this.#add(mention, mention.name, true), sure: true }
    if (mention.named) return { entity: this.#byName(mention), sure: true }
    const same = this.#byNoun(mention, where.sentence)
    if (same && (same.kind === 'unnamed' || mention.called) && same.key === keyOf(mention.name))
      return { entity: same, sure: true }
    return same
      ? guess(same)
      : { entity: this.#add(mention, mention.name, mention.kind === 'group'), sure: true }
  }

  #byName(mention: Mention): Entity {
    const named = this.#index.find(mention.name, mention.start, mention.gender)
    const name = named?.name ?? mention.name
    const known = this.#byKey.get(keyOf(name))
    const entity =
      known ?? this.#add({ ...mention, kind: named?.kind ?? mention.kind }, name, false)
    entity.role ??= named?.role ?? mention.role
    entity.gender ??= named?.gender ?? mention.gender
    entity.evidence = named?.evidence ?? entity.evidence
    if (keyOf(mention.name) !== entity.key) entity.aliases.add(mention.name)
    return entity
  }

  #add(mention: Mention, name: string, plural: boolean): Entity {
    const key = keyOf(name)
    const known = this.#byKey.get(key)
    if (known) return known
    const kind = mention.kind === 'pronoun' ? 'unnamed' : mention.kind
    const entity: Entity = {
      key,
      name: name.replace(/^[Tt]he (?=\p{Lu})/u, '').replace(/[’']s$/u, ''),
      kind,
      role: mention.role,
      gender: mention.gender,
      evidence: kind === 'person' ? 0 : kind === 'unnamed' ? 1 : 0,
      mentions: new Map(),
      aliases: new Set(),
      plural,
      human: mention.human,
      definite: mention.definite,
    }
    this.#byKey.set(key, entity)
    return entity
  }

  #byPronoun(mention: Mention, where: Where): Entity | null {
    const candidates = this.#candidates(mention, where)
    this.#trace?.({ mention, candidates })
    return chooseAntecedent(mention, candidates)
  }

  /** Everybody whom a pronoun can stand for, where they were last mentioned, the latest first. */
  #candidates({ head, start }: Mention, where: Where): readonly Antecedent[] {
    const turns = [...this.#spoke].toReversed()
    const found = new Map<Entity, Antecedent>()
    for (let at = this.#seen.length - 1, looked = 0; at >= 0 && looked < FURTHEST; at--, looked++) {
      const seen = this.#seen[at]
      if (!seen || seen.start >= start || !fits(head, seen.entity)) continue
      const known = found.get(seen.entity)
      const away = where.sentence - seen.sentence
      if (known && (known.away < away || rankOf(known.place) >= rankOf(seen.place))) continue
      const turn = turns.indexOf(seen.entity)
      found.set(seen.entity, {
        entity: seen.entity,
        away,
        blocks: where.block - seen.block,
        place: seen.place,
        others: known?.others ?? found.size,
        turns: turn === -1 ? null : turn,
      })
    }
    return [...found.values()]
  }

  /** The one that fits best and was mentioned last, whoever does something before whoever is only named. */
  #best(start: number, sentence: number, fit: (entity: Entity) => number): Entity | null {
    let best: Entity | null = null
    let most = 0
    for (let at = this.#seen.length - 1, looked = 0; at >= 0 && looked < FURTHEST; at--, looked++) {
      const seen = this.#seen[at]
      if (!seen || seen.start >= start) continue
      const fits = fit(seen.entity)
      if (fits <= 0) continue
      const away = Math.min(sentence - seen.sentence, 8)
      const score =
        40 +
        fits -
        6 * away +
        4 * rankOf(seen.place) +
        familiarity(seen.entity) +
        (this.#spoke.has(seen.entity) ? 2 : 0)
      if (score > most) [best, most] = [seen.entity, score]
    }
    return best
  }

  /** *the great-gran*, *the witness*: whoever the last sentences were about, unless one was brought in so. */
  #lastPerson({ start, gender, head }: Mention, sentence: number): Entity | null {
    const recent = this.#seen.slice(-FURTHEST)
    const brought = recent.some(
      ({ entity }) => entity.kind === 'unnamed' && lastWordOf(entity.name) === head,
    )
    if (brought) return null
    const near = recent.filter((seen) => sentence - seen.sentence <= NEARBY && seen.start < start)
    const known = new Set(near.map(({ entity }) => entity))
    return this.#best(start, sentence, (entity) =>
      known.has(entity) && entity.kind === 'person' ? personScore(entity, gender) : 0,
    )
  }

  #byNoun(mention: Mention, sentence: number): Entity | null {
    if (!mention.definite) return null
    const nouns = mention.called ?? nounsOf(mention.name)
    if (nouns.length === 0) return null
    const called = this.#best(mention.start, sentence, (entity) =>
      (mention.called ? isCalledBy(entity, nouns) : isCalled(entity, nouns)) ? 10 : 0,
    )
    if (called) return called
    // *die Polizei* is no company that was named last
    if (mention.called && mention.office) return null
    if (mention.kind === 'organisation' && nouns.length === 1)
      return this.#best(mention.start, sentence, (entity) =>
        entity.kind === 'organisation' && !isOutlet(entity.name) ? 10 : 0,
      )
    return mention.human && !mention.office ? this.#lastPerson(mention, sentence) : null
  }
}

/** *Ana Ruiz’s call* and its *Ana Ruiz* begin at one place. */
function keyOfPlace({ start, name }: Mention): string {
  return `${start} ${name}`
}

const NEARBY = 3

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

const FURTHEST = 60

function guess(entity: Entity | null): Resolved | null {
  return entity && { entity, sure: false }
}
