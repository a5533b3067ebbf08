import type { Dateline } from '../../../article/Article.ts'
import type { Block } from '../../../article/Block.ts'
import type { Span } from '../../../article/Span.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'

/** Where and when the story was written; the day is a stretch of words that may hold one. */
export type FoundDateline = { readonly dateline: Dateline; readonly day: Span | null }

/**
 * The place, day and agency that open the first paragraph, up to their dash.
 *
 *     SANDPORT, Norway, 5 January 2026 (AP) — The council voted …
 *     ^^^^^^^^^^^^^^^^ place             ^^ agency
 *                       ^^^^^^^^^^^^^^ day
 */
export function findDateline(text: string, blocks: readonly Block[]): FoundDateline | null {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').slice(0, MOST_TURNS)
  const openings = paragraphs.map(({ start, end }) =>
    text.slice(start, Math.min(end, start + LONGEST)),
  )
  const turns = openings.filter((words) => TURN.test(words)).length
  for (const [at, { start }] of paragraphs.slice(0, MOST_ABOVE).entries()) {
    const found = readDateline(openings[at] ?? '')
    if (!found || (turns > 1 && TURN.test(openings[at] ?? ''))) continue
    const [all, place = '', said] = found
    const agency = found[3] ?? found[4] ?? null
    const from = all.indexOf(said ?? '\n', place.length)
    return {
      dateline: {
        start,
        end: start + all.replace(/(?:(?<=[)/])\.)?[\s:|—–-]{1,6}$/u, '').length,
        place: place.replace(/\s+/gu, ' '),
        agency,
      },
      day: from < 0 ? null : { start: start + from, end: start + from + (said?.length ?? 0) },
    }
  }
  return null
}

/** How many paragraphs may stand above the dateline, and how many are asked for turns. */
const MOST_ABOVE = 3
const MOST_TURNS = 12

/** `RUIZ: What is it?`, `JON EBBE (builder): A wall.`, `JON EBBE, HOST: A wall.`: two of these are people who take turns */
const TURN = /^\p{Lu}[\p{Lu}\s.’'-]{1,40}(?:\([^()]{1,40}\)|,[^:]{1,40})?:\s/u

/** Whether words open with a place, and an agency or a dash behind it. */
export function isDateline(words: string): boolean {
  return readDateline(words) !== null
}

const LONGEST = 140

/** `Jan. 5, 2026`, `5 January 2026`, `5 de enero de 2026` */
const DAY_AND_YEAR = String.raw`(?:\p{Lu}\p{Ll}{2,9}\.?\s\d{1,2},\s\d{4}|\d{1,2}\.?\s(?:\p{Ll}{2}\s)?\p{L}{3,10}\.?\s(?:\p{Ll}{2}\s)?\d{4})`

/** ` – 5 January 2026`, ` | Jan. 5, 2026` */
const DASH_AND_DAY = String.raw`\s(?:[—–|-]|--)\s(?=${DAY_AND_YEAR})`

/**
 * `WASHINGTON (AP) —`, `NEW YORK, June 3 (Reuters) -`, `SANDPORT (Jan. 5, 2026) —`, `SANDPORT —`, `Harlow Bay, Ore., May 7, 2026
 * /PRNewswire/ --`, `SANDPORT, Norway – 5 January 2026 –`, `SANDPORT:`, `SANDPORT, Wash.--(BUSINESS WIRE)--`, `Sandport, Mar 3 (PTI)`,
 * `SANDPORT, March 3. /TASS/.`
 */
const DATELINE = new RegExp(
  [
    // SANDPORT, Norway; Bad Sand am See; SANDPORT and HALLAM; Sandport (Norway) before a dash and a day
    String.raw`^((?:[(]?\p{Lu}[\p{L}.’'/-]{1,24}(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.’'-]{1,20}){0,3})(?:,\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.]{1,15}(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.]{1,15})?|\s\(\p{Lu}[\p{L}\s]{1,20}\)(?=${DASH_AND_DAY}))?)`,
    // , Jan. 5, 2026; — 5 January 2026; , Jan. 5; , 5 January; , 5 ene (
    String.raw`(?:(?:,?\s|${DASH_AND_DAY})\(?((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:${DAY_AND_YEAR}|\p{Lu}\p{Ll}{2,9}\.?\s\d{1,2}|\d{1,2}\.?\s(?:\p{Lu}\p{Ll}{2,9}|\p{Ll}{3,9}\.?(?=\s\())))\)?)?`,
    // (Reuters), /PRNewswire/
    String.raw`(?:,?\s{0,2}(?:--)?[([]([^()[\]]{2,40})[)\]]|\.?\s/([^/]{2,40})/)?`,
    // the wires of India and Russia set no dash behind their sign
    String.raw`(?:\.?\s{0,2}(?:—|–|--|-|:|\|)\s|(?<=[/)])(?:--|\.?\s)(?=\p{Lu}))`,
  ].join(''),
  'u',
)

/** `ITN`: a wire of whatever land, where a day stands beside it */
const WIRE = /^\p{Lu}{2,5}$/u

/** `Sandport, Mar 3 (PTI) The wall fell.` has none, where a day and an agency stand. */
const DASHED = /[—–:|-]\s$|--$/u

/** In capitals the place shows itself; else a region, a day or an agency has to stand beside it. */
function readDateline(words: string): RegExpExecArray | null {
  const found = DATELINE.exec(words)
  if (!found) return null
  const [all, place = '', day] = found
  const agency = found[3] ?? found[4]
  if (agency !== undefined && !isDesk(agency)) return null
  const wired = day !== undefined && (isAgency(agency ?? '') || WIRE.test(agency ?? ''))
  if (!DASHED.test(all) && !wired) return null
  const city = place.split(',')[0] ?? ''
  const shouted = city === city.toUpperCase()
  if (/:\s$/u.test(all) && !wired) return shouted && place.length > SHORTEST_PLACE ? found : null
  const told = shouted || day !== undefined || agency !== undefined
  return told || isInRegion(place, all, words.slice(all.length)) ? found : null
}

/** `Harlow Bay, Ore. — `, `Sandport, Norway — The council` */
function isInRegion(place: string, all: string, rest: string): boolean {
  if (/,\s\p{Lu}\p{Ll}{1,5}\.$/u.test(place)) return true
  return /,\s\p{Lu}/u.test(place) && /[—–]\s$/u.test(all) && /^[“"‘]?\p{Lu}/u.test(rest)
}

const SHORTEST_PLACE = 4

/** `AP`, `dpa/tmn`, `AR/JE`, `Tern News`, `GLOBE NEWSWIRE` */
function isDesk(words: string): boolean {
  if (isAgency(words) || isOutlet(words)) return true
  return SHORT_SIGN.test(words) || CAPITALS.test(words)
}

/** `dpa/tmn`, `red` */
const SHORT_SIGN = /^\p{L}{2,16}(?:[/,]\s?\p{L}{2,16}){0,3}$/u

/** `GLOBE NEWSWIRE`, `Tern Valley Media` */
const CAPITALS = /^\p{Lu}[\p{L}\d.&-]{0,16}(?:[\s/]\p{Lu}[\p{L}\d.&-]{0,16}){0,3}$/u
