import type { PartFacts } from './describePart.ts'
import { isAiry } from './findFurniture.ts'
import type { Head } from './findHead.ts'
import { saysCaption } from './saysCaption.ts'

const LONGEST_CAPTION = 60

/** A longer line without a full stop is no caption, unless it touches the credit. */
const SHORT_CAPTION = 25

/**
 * The parts that are captions by what stands beside them: a credit on a line of its own, or the same
 * words once more, as the picture's description and its caption.
 *
 *     Boats in the harbour after the storm
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Photo: Jon Ebbe
 */
export function findCaptions(
  text: string,
  facts: readonly PartFacts[],
  head: Head,
): ReadonlySet<number> {
  const { types } = head
  const title = facts.findIndex((_, at) => types.get(at) === 'headline')
  const captions = new Set<number>()
  const airy = isAiry(facts)
  const copied = findCopied(text, facts, head)
  const isPlainAt = (at: number): boolean => isPlain(facts[at], types.get(at))
  facts.forEach((fact, at) => {
    const words = text.slice(fact.part.start, Math.min(fact.part.end, fact.part.start + LONGEST))
    if (fact.words <= LONGEST_LABEL) {
      if (LABEL.test(words) && isPlainAt(at + 1)) captions.add(at + 1)
      if (BUTTON.test(words) && isPlainAt(at - 1)) captions.add(at - 1)
    }
    if (isPlainAt(at) && (copied.has(at) || saysCaption(words))) captions.add(at)
    if (at > title && isTwin(text, fact, facts[at + 1])) {
      if (isPlainAt(at)) captions.add(at)
      if (isPlainAt(at + 1)) captions.add(at + 1)
    }
    if (!fact.credit || fact.credit.caption) return
    if (isPlainAt(at - 1) && isAbove(facts[at - 1], fact, airy)) captions.add(at - 1)
    else if (isPlainAt(at + 1) && isBelow(facts[at + 1], facts[at + 2], airy)) captions.add(at + 1)
  })
  return captions
}

const LONGEST = 421
const SHORTEST_COPY = 8

/**
 * A line of the story that also stands above the headline is a picture’s caption, which the page
 * shows there first; so is one that the story says twice in the same words.
 */
function findCopied(text: string, facts: readonly PartFacts[], head: Head): ReadonlySet<number> {
  const title = facts.findIndex((_, at) => head.types.get(at) === 'headline')
  const wordsOf = ({ part }: PartFacts): string => text.slice(part.start, part.end)
  const above = new Set(facts.slice(0, Math.max(title, 0)).filter(isLong).map(wordsOf))
  const copied: number[] = []
  const places = new Map<string, number>()
  for (let at = head.bodyStart; at < head.bodyEnd; at++) {
    const fact = facts[at]
    if (!fact || !isLong(fact)) continue
    const words = wordsOf(fact)
    const before = places.get(words)
    if (above.has(words)) copied.push(at)
    else if (fact.words > LONGEST_REPEATED || /[“”"]/u.test(words)) continue
    else if (before === undefined) places.set(words, at)
    else copied.push(before, at)
  }
  return new Set(copied)
}

const LONGEST_REPEATED = 14

const LONGEST_COPY = 90

function isLong({ words }: PartFacts): boolean {
  return words >= SHORTEST_COPY && words <= LONGEST_COPY
}

function isAbove(caption: PartFacts | undefined, credit: PartFacts, airy: boolean): boolean {
  if (!caption) return false
  if (credit.part.gap < 2 && (airy || caption.part.gap > 1)) return true
  return caption.words <= SHORT_CAPTION && !caption.ended
}

/** `Photo: Jon Ebbe` above `Boats in the harbour`; where paragraphs stand apart, above a sentence too */
function isBelow(
  caption: PartFacts | undefined,
  next: PartFacts | undefined,
  airy: boolean,
): boolean {
  if (!caption || caption.part.gap > 1 || caption.words <= 4) return false
  return !caption.ended || (airy && caption.words <= LONGEST_CAPTION && (next?.part.gap ?? 2) > 1)
}

/** The same words in two lines that touch. */
function isTwin(text: string, fact: PartFacts, next: PartFacts | undefined): boolean {
  if (!next || next.part.gap > 1 || fact.words < 5 || fact.words > LONGEST_CAPTION) return false
  const words = text.slice(fact.part.start, fact.part.end)
  const others = text.slice(next.part.start, next.part.end)
  return words.startsWith(others) || others.startsWith(words)
}

/** `View image in fullscreen` */
const LONGEST_LABEL = 4

/** `Caption:`, `Legende:` alone on its line */
const LABEL =
  /^(?:image\s)?(?:caption|legende|légende|bildunterschrift|bildlegende|pie de foto)[:,]?$/iu

/** The button that stands below a picture’s description. */
const BUTTON =
  /^(?:view image in fullscreen|open image in gallery|enlarge (?:this )?image|toggle caption|hide caption|bild (?:vergrößern|zoomen)|agrandir l.image|ampliar(?: foto)?)$/iu

function isPlain(fact: PartFacts | undefined, type: string | undefined): boolean {
  if (!fact || fact.words > LONGEST_COPY || fact.words < 3) return false
  if (type === 'headline' || type === 'byline' || type === 'date') return false
  if (fact.hint && fact.hint.type !== 'paragraph') return false
  return !(fact.residue || fact.credit || fact.byline || fact.bare || fact.quoted || fact.bullet)
}
