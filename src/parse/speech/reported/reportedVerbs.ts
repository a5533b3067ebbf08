import { formsOf, type Cue } from '../cues.ts'

/**
 * What follows a verb that reports words without marks.
 *
 * - `clause`: a clause, with *that* or without: *said the wall would fall*
 * - `that`: a clause, with *that* only, because a noun would be a thing: *announced that it would fall*
 * - `question`: *asked whether the wall would fall*
 * - `to`: *promised to mend the wall*
 */
export type Taking = 'clause' | 'that' | 'question' | 'to'

/** Verbs by what they take, sorted within each group; a verb may stand in several. */
const VERBS: Readonly<Record<Taking, string>> = {
  clause:
    'acknowledge add admit allege argue assert believe claim complain concede conclude deny ' +
    'estimate explain fear hope indicate insist joke note predict promise report reveal say show ' +
    'speculate suggest suspect tell testify think warn write',
  that:
    'advise agree announce answer assure boast caution charge comment confirm contend declare ' +
    'demand disclose emphasize expect feel find guarantee hint imply inform lament learn maintain ' +
    'mention observe pledge proclaim propose reason recall recognize recommend reiterate remark ' +
    'remind reply request respond rule state stipulate stress swear tweet underscore urge vow worry',
  question: 'ask discuss explain question say tell wonder',
  to: 'agree claim offer pledge promise propose swear threaten vow',
}

/** Forms that the rules for endings get wrong, of verbs that only stand here. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([['finded', 'found']])

const SPEAKING: ReadonlySet<string> = new Set('argue believe say tell think'.split(' '))

export type ReportedVerb = {
  readonly takes: ReadonlySet<Taking>
  readonly cue: Cue
  /** Whatever its subject is, it speaks: *most of those who stayed said*. */
  readonly speaks: boolean
}

/** What takes a bare clause takes one with *that* too. */
const BOTH: readonly Taking[] = ['that']

/** Every form of every verb, in lower case. */
export const REPORTED_VERBS: ReadonlyMap<string, ReportedVerb> = readVerbs()

function readVerbs(): ReadonlyMap<string, ReportedVerb> {
  const verbs = new Map<string, ReportedVerb>()
  for (const taking of ['clause', 'that', 'question', 'to'] as const)
    for (const verb of VERBS[taking].split(' '))
      for (const [made, form] of formsOf(verb)) {
        const word = IRREGULAR.get(made) ?? made
        const before = verbs.get(word)?.takes ?? []
        const takes = new Set<Taking>([...before, taking, ...(taking === 'clause' ? BOTH : [])])
        verbs.set(word, { takes, cue: { group: 'say', form }, speaks: SPEAKING.has(verb) })
      }
  return verbs
}
