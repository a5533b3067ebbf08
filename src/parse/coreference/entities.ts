import type { Span } from '../../article/Span.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import {
  type Antecedent,
  type AntecedentTrace,
  type Candidates,
  chooseAntecedent,
  fits,
} from './antecedents.ts'
import { isOutlet } from '../languages/outlets.ts'
import { explainAcronyms } from './acronyms.ts'
import type { Entity } from './Entity.ts'
import { held, isHolder, isMeant, isPast, nounsFor } from './isCalled.ts'
import { namedAhead } from './namedAhead.ts'
import { keyOf, type NameIndex, indexNames, toldGender, withCourtesy } from './nameIndex.ts'
import { findPlaces, type NamePlace } from './names.ts'

/** A place where somebody is mentioned, as later pronouns look back on it. */
type Seen = {
  readonly entity: Entity
  readonly start: number
  readonly sentence: number
  readonly block: number
  readonly place: Antecedent['place']
  /** *Nora and Piet*: where the names of its members begin */
  readonly members: readonly number[]
  /** *A council spokeswoman said*, *she added*: what whoever speaks as a body is */
  readonly voice: Mention['gender']
  /** Where whoever they ask something is mentioned */
  readonly asks: number | null
  /** *told her*, *asked him*: what somebody else is */
  readonly tells: Mention['gender']
  /** *by Ana Ruiz*, *with Ana Ruiz* */
  readonly agent: boolean
  /** *A nurse, who gave no name,* */
  readonly broughtIn: boolean
}

const NO_MEMBERS: readonly number[] = []

const NOWHERE: ReadonlySet<number> = new Set()

type Done = { readonly name: string; readonly found: Resolved | null }

/** Before the first mention. */
const OUTSET = { sentence: 0, block: 0 }

export type Resolved = { readonly entity: Entity; readonly sure: boolean }

/** Who is meant at every place of the text: names, pronouns and nouns, in order. */
export type Entities = {
  readonly resolve: (mention: Mention) => Resolved | null
  readonly spoke: (entity: Entity) => void
  readonly all: () => readonly Entity[]
}

/** What the page tells: whose *I* it is, and where the story was filed. */
export type Page = { readonly author: string | null; readonly dateline: Span | null }

/**
 * Reads who is who. `speaking` are the starts of all mentions that words are
 * given to, further down as well.
 */
export function readEntities(
  text: string,
  blocks: readonly ReadBlock[],
  { author, dateline }: Page = { author: null, dateline: null },
  trace: AntecedentTrace | null = null,
  speaking: ReadonlySet<number> = NOWHERE,
): Entities {
  const places = findPlaces(text, blocks).filter((place) => !isFiledAt(place, dateline))
  const named = places.filter(isNamed)
  const first = blocks.find(({ sentences }) => sentences.length > 0)?.sentences[0]?.[0]
  const employed = first?.lexicon.employed ?? []
  const ahead = namedAhead(places, blocks)
  const index = indexNames([...named, ...explainAcronyms(text, blocks, named)], employed)
  return new Resolver({
    index,
    ahead,
    places,
    author,
    trace,
    voices: countVoices(places, index, speaking),
    tellers: tellersIn(places, blocks, index),
  })
}

/**
 * Whom only the standfirst names where the story says *I*: whoever tells it, as magazines say so, and no *she* of it.
 *
 *     Forty-one people, one shop and no beds. Fiachra Mulhern gets lucky
 */
function tellersIn(
  places: readonly NamePlace[],
  blocks: readonly ReadBlock[],
  index: NameIndex,
): ReadonlySet<string> {
  const people = places.filter(({ named, kind }) => named && kind === 'person')
  const above = people.filter(({ block }) => blocks[block]?.block.type === 'standfirst')
  if (above.length === 0 || !blocks.some(isTold)) return NO_KEYS
  const keyAt = ({ name, start }: NamePlace): string => keyOf(index.find(name, start)?.name ?? name)
  const below = new Set(people.filter((place) => !above.includes(place)).map(keyAt))
  return new Set(above.map(keyAt).filter((key) => !below.has(key)))
}

const NO_KEYS: ReadonlySet<string> = new Set()

/** *I tell him*: a paragraph in which the reporter does something */
function isTold({ block, sentences }: ReadBlock): boolean {
  if (block.type !== 'paragraph') return false
  return sentences.some((tokens) =>
    tokens.some(({ text, kind }) => kind === 'word' && text === 'I'),
  )
}

/** *DOLMARA — Police raided a company*: the place before the dash is nobody whom the story tells of. */
function isFiledAt({ start }: NamePlace, dateline: Span | null): boolean {
  return dateline !== null && start >= dateline.start && start < dateline.end
}

/** How often the text lets somebody speak by name. */
function countVoices(
  places: readonly NamePlace[],
  index: NameIndex,
  speaking: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const voices = new Map<string, number>()
  for (const place of places) {
    if (!place.named || !speaking.has(place.start)) continue
    const named = index.find(place.name, place.start, toldGender(place))
    if (!named) continue
    const key = keyOf(named.name)
    voices.set(key, (voices.get(key) ?? 0) + 1)
  }
  return voices
}

type Place = NamePlace

type Material = {
  readonly voices: ReadonlyMap<string, number>
  readonly tellers: ReadonlySet<string>
  readonly index: NameIndex
  readonly ahead: ReadonlyMap<number, NamePlace>
  readonly places: readonly Place[]
  /** Whose *I* it is. */
  readonly author: string | null
  readonly trace: AntecedentTrace | null
}

/** Where a mention stands, and in whose words. */
type Where = Pick<
  NamePlace,
  'sentence' | 'block' | 'main' | 'tells' | 'object' | 'toldBy' | 'writer'
>

function placeOf({ main, subject }: NamePlace): Antecedent['place'] {
  return main ? 'main' : subject ? 'subject' : 'named'
}

const RANKS = { named: 0, subject: 1, main: 2 } as const

function isNamed({ named, members, speaksFor }: NamePlace): boolean {
  return named && !members && speaksFor === undefined
}

class Resolver implements Entities {
  readonly #index: NameIndex
  readonly #ahead: ReadonlyMap<number, NamePlace>
  readonly #places: readonly Place[]
  #next = 0
  readonly #seen: Seen[] = []
  /** Who asks, by where whoever they ask is mentioned. */
  readonly #asking = new Map<number, Entity>()
  readonly #byKey = new Map<string, Entity>()
  /** How old the text says that somebody is */
  readonly #ages = new Map<Entity, string>()
  /** By where they stand. */
  readonly #done = new Map<number, Done[]>()
  readonly #author: string | null
  /** Whoever says *I*, and is no *she* of their own story. */
  #self: Entity | null = null
  readonly #trace: AntecedentTrace | null
  /** Whoever was quoted, the last at the end. */
  readonly #spoke = new Set<Entity>()

  readonly #voices: ReadonlyMap<string, number>
  readonly #tellers: ReadonlySet<string>

  constructor({ index, ahead, places, author, trace, voices, tellers }: Material) {
    this.#voices = voices
    this.#tellers = tellers
    this.#index = index
    this.#ahead = ahead
    this.#places = places
    this.#author = author
    this.#trace = trace
  }

  resolve(mention: Mention): Resolved | null {
    this.#readUpTo(mention.start)
    const known = this.#doneAt(mention)
    if (known) return inTheirs(known.found)
    const { sentence, block } = this.#places[Math.max(0, this.#next - 1)] ?? OUTSET
    const nothing = { main: false, tells: null, object: null, toldBy: null, writer: null }
    const found = this.#find(mention, { sentence, block, ...nothing })
    this.#keep(mention, found)
    return inTheirs(found)
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
  #readUpTo(end: number): void {
    for (; this.#next < this.#places.length; this.#next++) {
      const place = this.#places[this.#next]
      if (!place || place.start > end) return
      if (this.#doneAt(place)) continue
      const found = this.#find(place, place)
      this.#keep(place, found)
      if (!found) continue
      if (place.age !== null) this.#ages.set(found.entity, place.age)
      if (place.is !== null && found.entity.kind === 'person') found.entity.roles.add(place.is)
      this.#seen.push({
        entity: found.entity,
        start: place.start,
        sentence: place.sentence,
        block: place.block,
        place: placeOf(place),
        members: place.members?.map((member) => member.start) ?? NO_MEMBERS,
        voice: found.entity.human ? null : voiceOf(place),
        asks: place.asks,
        tells: place.tells,
        agent: place.agent,
        broughtIn: place.broughtIn,
      })
      if (place.asks !== null) this.#asking.set(place.asks, found.entity)
    }
  }

  /** *Ana Ruiz’s call* and its *Ana Ruiz* begin at one place. */
  #doneAt({ start, name }: Mention): Done | undefined {
    return this.#done.get(start)?.find((one) => one.name === name)
  }

  #keep({ start, name }: Mention, found: Resolved | null): void {
    const others = this.#done.get(start)
    if (others) others.push({ name, found })
    else this.#done.set(start, [{ name, found }])
  }

  #find(mention: Mention, where: Where): Resolved | null {
    const found = this.#meant(mention, where)
    if (!found) return null
    const { entity } = found
    if (where.writer) entity.writer ??= this.#writer(where.writer, where)
    const span = { start: mention.start, end: mention.end }
    for (const one of [entity, entity.writer]) one?.mentions.set(mention.start, span)
    return found
  }

  #meant(mention: Mention, where: Where): Resolved | null {
    if (mention.head === 'speaking') return guess(this.#narrator(mention))
    if (mention.kind === 'pronoun') {
      const known = this.#teller(mention, where) ?? this.#answering(mention, where)
      const one = known ?? this.#choose(mention, this.#persons(mention, where))
      if (one?.human) one.gender ??= mention.gender
      return guess(one)
    }
    if (mention.speaksFor !== undefined && this.#isSomebody(mention))
      return {
        entity: this.#add({ ...mention, kind: 'unnamed' }, mention.speaksFor, false),
        sure: true,
      }
    if (mention.members) return { entity: this.#add(mention, mention.name, true), sure: true }
    if (mention.named) {
      const holder = this.#holderInShort(mention)
      if (holder) return guess(holder)
      const entity = this.#byName(mention)
      if (mention.speaksFor !== undefined && entity.kind === 'person')
        [entity.kind, entity.human] = [mention.kind, false]
      const shared = this.#index.isShared(mention.name, mention.start, toldGender(mention))
      return { entity, sure: !shared }
    }
    const surname = this.#bySurname(mention)
    if (surname) return { entity: this.#byName(surname), sure: true }
    const body = mention.voice ? this.#bodyBefore(mention, where) : null
    if (body) return guess(body)
    const ahead = this.#ahead.get(mention.start)
    if (ahead && !mention.named) {
      const entity = this.#byName(ahead)
      entity.roles.add(mention.name.replace(/^(?:an?|the) /iu, ''))
      return guess(entity)
    }
    const titled = this.#titled(mention)
    if (titled) return guess(titled)
    const found = this.#byNoun(mention, where)
    const same = found && this.#choose(mention, found)
    if (same && (same.kind === 'unnamed' || mention.called) && same.key === keyOf(mention.name))
      return { entity: same, sure: true }
    if (same) return guess(same)
    const sure = !found || (found.length > 1 && !found.some(isFocused))
    return { entity: this.#add(mention, mention.name, mention.kind === 'group'), sure }
  }

  /** *a spokesman for Ana Ruiz*, *for Ruiz and Falk*; of one word only something says that it names a person, as of *Ruiz*, but not of *Norrbank*. */
  #isSomebody({ name, start }: Mention): boolean {
    return name.split(' and ').some((one) => {
      const named = this.#index.find(one, start)
      return named?.kind === 'person' && (named.evidence > 0 || named.name.includes(' '))
    })
  }

  /** *Baker opened the hall*: what could be a job is a name where somebody bears it. */
  #bySurname(mention: Mention): Mention | null {
    if (mention.definite || !/^\p{Lu}[\p{L}’'-]+$/u.test(mention.name)) return null
    const named = this.#index.find(mention.name, mention.start)
    const borne = named?.kind === 'person' && named.name.endsWith(` ${mention.name}`)
    return borne ? { ...mention, kind: 'person', named: true, human: true } : null
  }

  #byName(mention: Mention): Entity {
    const named = this.#index.find(mention.name, mention.start, toldGender(mention))
    const name = named?.name ?? withCourtesy(mention).name
    const known = this.#byKey.get(keyOf(name))
    const entity =
      known ?? this.#add({ ...mention, kind: named?.kind ?? mention.kind }, name, false)
    entity.role ??= named?.role ?? mention.role
    if (named) entity.roles = named.roles
    // *James* of Lindsey James tells no more of her than of anybody
    entity.gender ??= named ? named.gender : mention.gender
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
      roles: new Set(mention.role === null ? [] : [mention.role]),
      gender: mention.gender,
      evidence: kind === 'person' ? 0 : kind === 'unnamed' ? 1 : 0,
      mentions: new Map(),
      aliases: new Set(),
      plural,
      human: mention.human,
      writer: null,
      definite: mention.definite,
    }
    this.#byKey.set(key, entity)
    return entity
  }

  /** *Ruiz said she would go*: whoever tells is meant, where they can be. */
  #teller(mention: Mention, { toldBy }: Where): Entity | null {
    if (toldBy === null) return null
    let at = this.#seen.length - 1
    while ((this.#seen[at]?.start ?? -1) > toldBy) at--
    const last = this.#seen[at]
    return last?.start === toldBy && fits(mention, last.entity, last.voice) ? last.entity : null
  }

  /** *Falk asked the driver why he had left. He said “…”*: whoever was asked answers. */
  #answering(mention: Mention, { main, tells, sentence, block }: Where): Entity | null {
    // *The judge asked Ebbe if he understood. He told him “…”*
    if (tells) return null
    const before = this.#seen.slice(-NEAR_NAMES)
    const asking = before.findLast((one) => one.asks !== null)
    if (!main || !asking || asking.sentence !== sentence - 1 || asking.block !== block) return null
    const asked = before.find(({ start }) => start === asking.asks)
    return asked && fits(mention, asked.entity, asked.voice) ? asked.entity : null
  }

  /** *I said*, told by the one author */
  #narrator(mention: Mention): Entity | null {
    if (this.#author === null || !/^(?:I|me)$/u.test(mention.name)) return null
    this.#self = this.#byName({ ...mention, kind: 'person', name: this.#author, named: true })
    return this.#self
  }

  /** *Ruiz wept as a statement was read on her behalf*: whoever the sentence is about, or names. */
  #writer(mention: Mention, where: Where): Entity | null {
    const near =
      mention.kind === 'pronoun'
        ? this.#seen
            .slice(-NEAR_NAMES)
            .filter(({ sentence, entity }) => sentence === where.sentence && fits(mention, entity))
        : []
    const about = near.findLast(({ place }) => place !== 'named') ?? near.at(-1)
    return about ? about.entity : (this.#meant(mention, where)?.entity ?? null)
  }

  #choose(mention: Mention, candidates: Candidates): Entity | null {
    this.#trace?.({ mention, candidates })
    return chooseAntecedent(mention, candidates)
  }

  /** Whom a pronoun can stand for: nobody to whom its own verb does something, and who nearer is likelier by rule. */
  #persons(mention: Mention, where: Where): Candidates {
    const all = this.#candidates(mention, where)
    if (mention.head !== 'he' && mention.head !== 'she') return all
    const object = where.object === null ? null : this.#index.find(where.object, mention.start)
    const others = object ? all.filter(({ entity }) => entity.key !== keyOf(object.name)) : all
    const free = where.main ? others.filter((one) => !this.#isBesideAgent(one)) : others
    const [first, ...rest] = free
    if (first && this.#isBroughtIn(first) && (first.blocks > 0 || !rest.some(isInParagraph)))
      return [first]
    const spoke = free.some(({ turns, entity }) => turns === 0 && entity.gender === mention.gender)
    return spoke ? free.filter((one) => !this.#isAgent(one)) : free
  }

  /** *Tom Bell left.⏎A farmer shook his head. “…” he said*: who is new and has no name, and whom the sentence before is about */
  #isBroughtIn({ entity, away, blocks, place }: Antecedent): boolean {
    if (entity.kind !== 'unnamed' || away !== 1 || blocks > 1 || place !== 'main') return false
    const [seen, before] = this.#nearOf(entity)
    if (before || entity.mentions.size > 1 || seen?.asks !== null || seen.tells !== null)
      return false
    // *A nurse, who gave no name, shook her head.⏎“…” she said*
    return blocks === 0 || (seen.broughtIn && !entity.definite)
  }

  /** *The film was made by Dov Ansell. “…” she says*: no likelier than whoever has just been speaking and is a she */
  #isAgent({ entity, turns, voices }: Antecedent): boolean {
    if (entity.gender !== null || turns !== null || voices > 0) return false
    return this.#nearOf(entity).every(({ agent }) => agent)
  }

  /** *Asked by Ana Ruiz whether it would hold, she said so*: whoever has only a part in what opens the sentence */
  #isBesideAgent({ entity, away }: Antecedent): boolean {
    return away === 0 && this.#nearOf(entity).at(-1)?.agent === true
  }

  #nearOf(entity: Entity): readonly Seen[] {
    return this.#seen.slice(-FURTHEST).filter((seen) => seen.entity === entity)
  }

  /** *the 33-year-old*: of whom the text says so; else of whom it says no other age */
  #aged(name: string, people: readonly Antecedent[]): Candidates | null {
    const age = /\d+/.exec(name)?.[0] ?? ''
    const told = people.filter(({ entity }) => this.#ages.get(entity) === age)
    if (told.length > 0) return told
    // *For Tomasz Ebbe it was the first. “…” said the 36-year-old Pole*: else whoever was named last
    const open = people.filter(({ entity }) => !this.#ages.has(entity))
    return open.length > 0 ? open.slice(0, 1) : null
  }

  /** Everybody whom a mention can stand for, where they were last mentioned, the latest first. */
  #candidates(mention: Mention, where: Where): readonly Antecedent[] {
    const turns = [...this.#spoke].toReversed()
    const found = new Map<Entity, Antecedent>()
    const apart = mention.head === 'they' ? this.#membersBefore(mention.start) : NOWHERE
    const unfit = new Set<Entity>()
    for (let at = this.#seen.length - 1, looked = 0; at >= 0 && looked < FURTHEST; at--, looked++) {
      const seen = this.#seen[at]
      if (!seen || seen.start >= mention.start || unfit.has(seen.entity)) continue
      if (apart.has(seen.start) && seen.members.length === 0) continue
      const known = found.get(seen.entity)
      const away = where.sentence - seen.sentence
      const voice =
        away > 1 || (seen.voice && [...found.values()].some(isSubject)) ? null : seen.voice
      const tells = seen.entity === this.#self || this.#tellers.has(seen.entity.key)
      if (!known && (tells || !fits(mention, seen.entity, voice))) {
        if (seen.entity.human) unfit.add(seen.entity)
        continue
      }
      if (mention.head === 'it' && this.#isTooFar(seen, where)) continue
      if (known && (known.away < away || RANKS[known.place] >= RANKS[seen.place])) continue
      const turn = turns.indexOf(seen.entity)
      found.set(seen.entity, {
        entity: seen.entity,
        away,
        blocks: where.block - seen.block,
        place: seen.place,
        others: known?.others ?? found.size,
        turns: turn === -1 ? null : turn,
        voices: this.#voices.get(seen.entity.key) ?? 0,
      })
    }
    return [...found.values()]
  }

  /**
   * No *it* goes back to a paper of a paragraph above that said nothing, but for the sentence right before, nor to
   * anything further up: too much that nobody lists may be meant, as in *She bought a model. It found two faults.*
   */
  #isTooFar({ entity, block, sentence }: Seen, where: Where): boolean {
    const silent = entity.kind === 'document' && !this.#spoke.has(entity)
    return where.block - block > (silent && where.sentence - sentence > 1 ? 0 : 1)
  }

  /** Where names of a pair stand: *they* behind *Nora and Piet* isn’t Piet alone. */
  #membersBefore(start: number): ReadonlySet<number> {
    const near = this.#seen.slice(-FURTHEST).filter((seen) => seen.start < start)
    return new Set(near.flatMap(({ members }) => members))
  }

  /** *Das Amt schweigt. „Wir prüfen“, sagte ein Sprecher.* */
  #bodyBefore({ start }: Mention, { sentence }: Where): Entity | null {
    const near = this.#seen.slice(-NEAR_NAMES).filter((seen) => seen.start < start)
    const body = near.findLast(
      (seen) => sentence - seen.sentence <= 2 && seen.entity.kind === 'organisation',
    )
    return body && !isOutlet(body.entity.name) ? body.entity : null
  }

  /** *Tern’s ambassador to Brack left. … Ana Ruiz, Tern’s ambassador to Brack, came*: the only one who is all of that */
  #titled(mention: Mention): Entity | null {
    const { name, human } = mention
    if (!human || !name.includes('’s ')) return null
    const [one, other] = this.#index.all.filter(
      (named) => named.kind === 'person' && named.name.includes(' ') && named.roles.has(name),
    )
    return one && !other
      ? this.#byName({ ...mention, name: one.name, kind: 'person', named: true })
      : null
  }

  /** *Prime Minister Ana Ruiz came. The PM left*: the only one whose office has these initials, where nobody is called so */
  #holderInShort(mention: Mention): Entity | null {
    const { name, start } = mention
    if (!OFFICE_IN_SHORT.test(name)) return null
    const own = this.#index.find(name, start)
    if (own && own.name !== name) return null
    const [one, other] = this.#index.all.filter(
      (named) => named.kind === 'person' && named.first < start && holdsInShort(named, name),
    )
    return one && !other ? this.#byName({ ...mention, name: one.name, kind: 'person' }) : null
  }

  /** *The prime minister waved. … Prime Minister Ana Ruiz left*: the only one whom the story gives an office, further down. */
  #holder(mention: Mention): Antecedent | null {
    if (!mention.office) return null
    const nouns = nounsFor(mention)
    const [one, other] = this.#index.all.filter(
      (named) => named.kind === 'person' && named.name.includes(' ') && isHolder(named, nouns),
    )
    if (!one || other) return null
    const entity = this.#byName({ ...mention, name: one.name, kind: 'person', named: true })
    return { ...UNSEEN, entity }
  }

  /** Whom a noun with *the* may mean: somebody of the text, and null for somebody new. */
  #byNoun(mention: Mention, where: Where): Candidates | null {
    if (!mention.definite || nounsFor(mention).length === 0 || isOutlet(mention.name)) return null
    const found = this.#candidates(mention, where)
    // *The clerk told her*: whoever *her* stands for is no clerk
    const { tells } = where
    const people = found.filter(({ entity }) => entity.human)
    const told =
      people.find(({ entity }) => entity.gender === tells) ??
      people.find(({ entity }) => entity.gender === null)
    // *A source close to Falk left. “…,” the insider says*: nobody who has a name
    if (SOURCE.test(mention.head)) {
      const source = found.find(
        ({ entity: { kind, name } }) => kind === 'unnamed' && SOURCE.test(name),
      )
      return source ? [source] : null
    }
    const asking = this.#asking.get(mention.start)
    const candidates = found.filter((one) => one.entity !== asking && !(tells && one === told))
    const called = candidates.filter(({ entity }) => isMeant(entity, mention))
    if (called.length > 0) return withNamedBodies(mention, called, candidates)
    const holder = this.#holder(mention)
    if (holder) return [holder]
    const before = candidates.filter(({ entity }) => held(entity, nounsFor(mention)))
    if (before.length > 0) return before
    // *die Polizei* is no company that was named last
    if (mention.called && mention.office) return null
    if (mention.called && mention.human) {
      const people = candidates.filter(isNear)
      const alone = people.length === 1 && people.every(isBeside)
      const near = alone ? people : people.filter(({ entity }) => isOpenTo(entity, mention))
      return isPlain(mention) && near.length > 0 ? near : null
    }
    if (mention.noun !== undefined && !mention.human) return null
    // *lamentó el pescador*: whoever the last sentences were about
    if (mention.noun !== undefined && !mention.office) {
      const near = candidates.filter(isNear)
      return near.length > 0 ? near : null
    }
    // *the 31-year-old*, *the 31-year-old keeper*: an age is told of somebody the text has named
    const old = AGE.test(mention.name)
      ? candidates.filter(({ entity }) => entity.kind === 'person')
      : []
    if (old.length > 0) return this.#aged(mention.name, old)
    // *Ana Ruiz, an analyst at Tern Bank, left. The company said*: no house that is only where somebody works
    const body = candidates.find(({ place }) => place !== 'named') ?? candidates[0]
    if (isGeneric(mention) && body) return [body]
    if (THEN.test(mention.name)) return null
    // *the coroner* is nobody of whom the text doesn’t tell it
    if (mention.office && !isPast(nounsFor(mention)))
      return candidates.filter(isWithoutRole).some(isFocused) ? [null] : null
    return candidates.length > 0 ? [...candidates, null] : null
  }
}

/** *A Tern company built it. Bowen mended it. The company said*: a house with a name may be one that nobody called so. */
function withNamedBodies(
  mention: Mention,
  called: readonly Antecedent[],
  all: readonly Antecedent[],
): readonly Antecedent[] {
  if (!isGeneric(mention) || mention.called) return called
  const named = all.filter(
    ({ entity: { kind, name } }) => kind === 'organisation' && !OPENS_NOUN.test(name),
  )
  return [...new Set([...called, ...named])]
}

const OPENS_NOUN = /^(?:an?|the|this|that|one|his|her|its|their|our|my)\s/iu

/** *A letter from Ana Ruiz came. “Mend it,” it said.*: whose words the paper holds */
function inTheirs(found: Resolved | null): Resolved | null {
  const writer = found?.entity.writer
  return found && writer ? { entity: writer, sure: found.sure } : found
}

/** Whether somebody speaks as a body here, and what they are: the body’s own name tells neither *he* nor *she*. */
function voiceOf({ kind, speaksFor, voice, gender }: NamePlace): Mention['gender'] {
  return kind === 'pronoun' || voice || speaksFor !== undefined ? gender : null
}

function isSubject({ place }: Antecedent): boolean {
  return place !== 'named'
}

const OFFICE_IN_SHORT = /^\p{Lu}{2,3}$/u

/** *Chief Minister of Tern* is a CM. */
function holdsInShort({ roles }: Pick<Entity, 'roles'>, letters: string): boolean {
  return [...roles].some((role) => {
    const words = role.split(/ (?:of|for|in|at) /u)[0]?.split(' ') ?? []
    return words.map((word) => word.charAt(0).toUpperCase()).join('') === letters
  })
}

function isInParagraph({ blocks, place }: Antecedent): boolean {
  return blocks === 0 && place !== 'named'
}

/** Somebody with a name whom the last sentences were about. */
function isNear({ away, entity }: Antecedent): boolean {
  return away <= NEARBY && entity.kind === 'person'
}

/** Whom the sentence before, in the same paragraph, is about. */
function isBeside({ away, blocks, place }: Antecedent): boolean {
  return away <= 1 && blocks === 0 && place === 'main'
}

/** *der Bauer*, *die junge Managerin*; *der Anwalt der Stadt* says itself who that is. */
function isPlain({ name }: Mention): boolean {
  return /^(?:Der|Die|Das|Dieser|Diese) (?:\p{Ll}+ )?[\p{Lu}\d]\S*$/u.test(name)
}

/** Whoever has no role yet may have this one; *der Politiker*, *die 44-Jährige* may be anybody. */
function isOpenTo({ role }: Entity, { anybody }: Mention): boolean {
  return role === null || anybody === true
}

/** *Former mayor Ana Ruiz left. The mayor stayed.*: whose job the story tells holds no other office. */
function isWithoutRole({ entity }: Antecedent): boolean {
  return entity.kind !== 'person' || entity.roles.size === 0
}

/** Somebody in focus, who may be meant though another is likelier; *Sandport* may be a place. */
function isFocused(one: Antecedent | null): boolean {
  if (one === null || one.away > NEARBY || one.entity.kind === 'unnamed') return false
  return one.entity.gender !== null || one.entity.name.includes(' ')
}

/** Of whom the text tells only further down */
const UNSEEN = { away: 0, blocks: 0, place: 'named', others: 0, turns: null, voices: 0 } as const

/** *the company*, *the group* stand for whatever body was named last, for want of a better word. */
function isGeneric({ kind, head, called }: Mention): boolean {
  if (called) return kind === 'organisation'
  return (kind === 'organisation' || kind === 'group') && GENERIC.test(head)
}

const AGE = /^the \d{1,3}-year-old\b/iu

/** *the then manager* is whoever was it, and no one the text has just named */
const THEN = /^the then\b/iu

const SOURCE = /\b(?:insider|source)\b/iu

const GENERIC = /^(?:agency|business|charity|company|firm|group|organi[sz]ation)$/u

const NEARBY = 3

const NEAR_NAMES = 12

const FURTHEST = 60

function guess(entity: Entity | null): Resolved | null {
  return entity && { entity, sure: false }
}
