import type { Span } from '../../article/Span.ts'
import type { PartFacts } from './describePart.ts'

/**
 * The lines that list who played or who was there, and what stands below them.
 *
 *     Sandport (4-4-2): Holm; Vik, Brandt, Okafor (Lind 70), Roe; Dahl, Moe.
 *     Referee: Mary Thorne. Attendance: 4,211.
 */
export function findLineups(
  text: string,
  facts: readonly PartFacts[],
  from: number,
): ReadonlySet<number> {
  const lineups = new Set<number>()
  for (let at = from; at < facts.length; at++) {
    const fact = facts[at]
    if (!fact || fact.residue || fact.credit || fact.byline || fact.bullet) continue
    if (isLineup(text, fact.part) || (lineups.has(at - 1) && isBelow(text, fact.part)))
      lineups.add(at)
  }
  return lineups
}

/** Words before the colon: `Sandport (4-4-2)` */
const LONGEST_TEAM = 40

const FEWEST_PLAYERS = 4
const LONGEST_PLAYER = 40
const LONGEST_LINEUP = 700

function isLineup(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_LINEUP) return false
  const words = text.slice(start, end)
  const colon = words.indexOf(':')
  if (colon < 2 || colon > LONGEST_TEAM || !OPENS_LARGE.test(words)) return false
  const players = words.slice(colon + 1).split(/[,;]/)
  const named = players.filter(
    (player) => player.length < LONGEST_PLAYER && OPENS_LARGE.test(player),
  )
  return players.length >= FEWEST_PLAYERS && named.length >= players.length - 1
}

const OPENS_LARGE = /^\s{0,2}\p{Lu}/u

const LONGEST_BELOW = 240

/** `Referee: Mary Thorne. Attendance: 4,211.` */
function isBelow(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_BELOW && BELOW.test(text.slice(start, end))
}

const BELOW = /^\p{Lu}[^.:!?]{2,30}:\s\S/u
