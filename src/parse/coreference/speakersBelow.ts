import { isInBody } from '../attribution/findRepeats.ts'
import type { Quotation } from '../attribution/Quotation.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'
import type { Resolved } from './entities.ts'
import type { Entity } from './Entity.ts'
import { isCalled, isMeant, nounsFor } from './isCalled.ts'

/** Quotes in the order of the text, and whose each of them is. */
type Said = {
  readonly found: readonly Quotation[]
  readonly whose: readonly (Resolved | null)[]
}

/**
 * Whose words a subheading quotes, where it names nobody: those of the only one who speaks below it, up to the
 * next. An office that any heading names is that of whoever speaks below and holds it.
 *
 *     ‘A gift to builders’        “It is a gift,” said Lena Fox.
 *     Mayor: ‘We stay’            Lena Fox, the mayor, said: “We stay.”
 *
 * `repeated` are the quotes whose speaker is known by their words, `headings` is where subheadings begin.
 */
export function speakersBelow(
  { found, whose }: Said,
  repeated: ReadonlyMap<number, number>,
  headings: readonly number[],
): readonly (Resolved | null)[] {
  let next = 0
  return found.map(({ block: { type }, start, kind, mention }, place) => {
    const own = whose[place] ?? null
    while ((headings[next] ?? Infinity) <= start) next++
    const heads = type === 'subheading' || (type === 'headline' && mention !== null)
    if (!heads || kind === 'paraphrase' || repeated.has(place)) return own
    if (mention !== null && !mention.human && !mention.office) return own
    const end = type === 'headline' ? Infinity : (headings[next] ?? Infinity)
    const below = whoSpeaks({ found, whose }, place, end)
    const [entity, other] = below.filter((one) => mention === null || holds(one, mention))
    return entity && !other ? { entity, sure: false } : own
  })
}

/** *Mayor* of a heading is *the mayor*. */
function holds(entity: Entity, office: Mention): boolean {
  if (nounsFor(office).length > 0) return isMeant(entity, office)
  return isCalled(entity, office.name.toLowerCase().split(' '))
}

function whoSpeaks({ found, whose }: Said, from: number, end: number): readonly Entity[] {
  const speaking = new Set<Entity>()
  for (let at = from + 1; (found[at]?.start ?? end) < end; at++) {
    const quote = found[at]
    const who = whose[at]
    if (quote && who && isInBody(quote)) speaking.add(who.entity)
  }
  return [...speaking]
}
