import type { Speaker } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { findRepeats } from '../attribution/findRepeats.ts'
import { isAttributed, type Quotation } from '../attribution/Quotation.ts'
import type { Entities, Resolved } from './entities.ts'
import type { Entity } from './Entity.ts'
import { speakersBelow } from './speakersBelow.ts'

export type Attributed = {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

/**
 * Gives every quote its speaker, in the order of the text, because *she* means whoever came
 * before. What repeats a quote of the body takes its speaker from there. `headings` is where they begin.
 */
export function attributeSpeakers(
  text: string,
  all: readonly Quotation[],
  entities: Entities,
  headings: readonly number[] = [],
): Attributed {
  const repeated = findRepeats(text, all)
  const given = all.map((quote, place) => {
    const original = all[repeated.get(place) ?? -1]
    return original && isAttributed(original) ? asInBody(quote) : quote
  })
  const whose = speakersBelow(
    { found: given, whose: resolveAll(given, entities) },
    repeated,
    headings,
  )
  const kept = given.flatMap((quote, place) => (isNobodys(quote, whose[place]) ? [] : [place]))
  const found = kept.flatMap((place) => given[place] ?? [])
  const resolved = kept.map((place) => whose[place] ?? null)
  const repeats = movedTo(kept, repeated)
  const mentions = findMentions(found)
  const speakers = new Map<Entity, Speaker>()
  const speakerOf = (entity: Entity): Speaker => {
    const known = speakers.get(entity)
    if (known) return known
    const made = describeSpeaker(entity, `s${speakers.size + 1}`)
    speakers.set(entity, made)
    return made
  }
  entities.all()
  const quotes = found.map((quote, place): Quote => {
    const original = repeats.get(place)
    const own = resolved[place] ?? null
    const who = own ?? (original === undefined ? null : (resolved[original] ?? null))
    const speaker = who ? speakerOf(who.entity).id : null
    return describeQuote(quote, {
      place,
      original,
      speaker,
      own,
      mention: quote.mention ?? mentions.get(quote.start) ?? null,
    })
  })
  return { quotes, speakers: [...speakers.values()] }
}

/** *She bought a model. It found two faults.*: where nobody is meant by *it*, nobody reported anything. */
function isNobodys({ kind, mention }: Quotation, own: Resolved | null | undefined): boolean {
  return kind === 'paraphrase' && mention?.head === 'it' && !own
}

/** Which quote repeats which, by their places among those that are kept. */
function movedTo(
  kept: readonly number[],
  repeated: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const moved = new Map(kept.map((place, now) => [place, now]))
  return new Map(
    [...repeated].flatMap(([from, to]) => {
      const [own, original] = [moved.get(from), moved.get(to)]
      return own === undefined || original === undefined ? [] : [[own, original] as const]
    }),
  )
}

/** Whom each quote is of; a turn of a talk and a dispatch may hold what others say. */
function resolveAll(found: readonly Quotation[], entities: Entities): readonly (Resolved | null)[] {
  const byStart = new Map<number, Resolved | null>()
  let turn: { readonly end: number; readonly own: Resolved | null } = { end: 0, own: null }
  return found.map((quote) => {
    const { start, end, mention, after } = quote
    const before = after === null ? null : (byStart.get(after) ?? null)
    const meant = mention ? entities.resolve(mention) : before
    const own = start < turn.end && isSelf(mention, meant, turn.own) ? null : meant
    if (own) entities.spoke(own.entity)
    byStart.set(start, own)
    if (end > turn.end) turn = { end, own }
    return own
  })
}

/** Whoever has the turn is no *he* of it. */
function isSelf(
  mention: Quotation['mention'],
  meant: Resolved | null,
  own: Resolved | null,
): boolean {
  return mention?.kind === 'pronoun' && meant !== null && meant.entity === own?.entity
}

type Found = {
  readonly place: number
  readonly original: number | undefined
  readonly speaker: string | null
  readonly own: Resolved | null
  readonly mention: Span | null
}

function describeQuote(quote: Quotation, found: Found): Quote {
  const { place, original, speaker, own, mention } = found
  const { confidence, why } = confidenceOf(quote, speaker, own)
  const described: Quote = {
    id: `q${place + 1}`,
    start: quote.start,
    end: quote.end,
    kind: quote.kind,
    speaker,
    mention: mention && { start: mention.start, end: mention.end },
    cue: quote.cue,
    medium: quote.medium,
    confidence,
    why,
  }
  const whole = quote.fragments.length > 1 ? withFragments(described, quote.fragments) : described
  return original === undefined ? whole : { ...whole, repeats: `q${original + 1}` }
}

/** Few quotes have more than one; the others are described without copying. */
function withFragments({ id, start, end, ...rest }: Quote, fragments: readonly Span[]): Quote {
  return { id, start, end, fragments, ...rest }
}

/**
 * The body knows better who said it than a headline that names nobody, or only where it was heard.
 *
 *     ‘A ruin’, says mayor      ‘A ruin’, court told      “It is a ruin,” said Ana Ruiz.
 */
function asInBody(quote: Quotation): Quotation {
  const { mention, confidence } = quote
  // *Sandport spart Wasser: „Das war neu“*: one word alone may be a place
  const whole = mention !== null && (mention.name.includes(' ') || mention.gender !== null)
  const named = confidence === 'stated' && mention?.named === true
  const says = named && (quote.cue !== null || (whole && mention.kind === 'person'))
  return says ? quote : { ...quote, mention: null, cue: null, after: null }
}

/** A quote without words of its own about its speaker rests on those of the quote before. */
function findMentions(found: readonly Quotation[]): ReadonlyMap<number, Span> {
  const mentions = new Map<number, Span>()
  for (const { start, mention, after } of found) {
    const words = mention ?? (after === null ? undefined : mentions.get(after))
    if (words) mentions.set(start, words)
  }
  return mentions
}

/**
 * Stated only where cue and mention stand at the quote, or at the one that it goes straight on from, and
 * the mention is a name of its own.
 */
function confidenceOf(
  quote: Quotation,
  speaker: string | null,
  own: Resolved | null,
): Pick<Quote, 'confidence' | 'why'> {
  if (speaker === null) return { confidence: 'unknown', why: 'notStated' }
  if (!own) return { confidence: 'inferred', why: 'continued' }
  return {
    confidence: quote.confidence === 'stated' && own.sure ? 'stated' : 'inferred',
    // what is said below a heading tells as little of its speaker as the sentence before a quote
    why: quote.why === 'notStated' ? 'sentenceBefore' : quote.why,
  }
}

function describeSpeaker(one: Entity, id: string): Speaker {
  return {
    id,
    name: one.name,
    kind: one.kind,
    role: one.role,
    aliases: [...one.aliases],
    mentions: [...one.mentions.values()].toSorted((a, b) => a.start - b.start),
  }
}
