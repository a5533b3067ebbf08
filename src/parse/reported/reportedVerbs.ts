import { formsOf, type Cue } from '../languages/en/cues.ts'

/**
 * What follows a verb that reports words without marks.
 *
 * - `clause`: a clause, with *that* or without: *said the wall would fall*
 * - `that`: a clause, with *that* only, because a noun would be a thing: *announced that it would fall*
 * - `question`: *asked whether the wall would fall*
 * - `to`: *promised to mend the wall*
 * - `others`: what somebody else is to do: *urged the builders to mend the wall*
 * - `thing`: what is meant, by itself: *criticised the plan for the wall*
 */
export type Taking = 'clause' | 'that' | 'question' | 'to' | 'others' | 'thing'

/** Verbs by what they take, sorted within each group; a verb may stand in several. */
const VERBS: Readonly<Record<Taking, string>> = {
  clause:
    'acknowledge add admit allege announce argue assert believe claim complain concede conclude ' +
    'confirm deny estimate explain fear figure hope indicate insist joke note predict promise report ' +
    'reveal say show speculate suggest suspect tell testify think tweet warn write',
  that:
    'advise agree answer assure assume boast caution charge comment contend convince decide declare ' +
    'demand determine disclose doubt emphasize expect feel find guarantee hint imply inform know lament ' +
    'learn maintain mention notify observe pledge proclaim propose realize reason reassure recall ' +
    'recognize recommend reiterate remark remember remind reply request respond rule signal ' +
    'state stipulate stress swear underscore understand urge vow worry',
  question: 'ask discuss explain know question recall reveal say show tell wonder',
  to:
    'agree claim demand expect hope intend offer plan pledge prefer promise propose swear threaten ' +
    'vow want',
  others: 'ask beg encourage tell urge warn',
  thing:
    'bash bemoan berate chastise chide commend deplore disown extol hail insult lambaste lampoon renounce rip salute scold taunt trash vilify ' +
    'accuse acknowledge advocate announce applaud assail attack back blame blast ' +
    'claim clarify compare condemn congratulate credit criticize critique decry defend demand ' +
    'denounce deride describe disavow discuss dismiss disparage downplay echo embrace emphasize ' +
    'endorse explain express fault favor fear highlight indicate lament laud liken mention mock oppose outline ' +
    'portray praise predict prefer promise propose protest question rebuke recall recommend reject ' +
    'report repudiate reveal ridicule show slam stress suggest support threaten thank tout underscore urge ' +
    'view vow want warn welcome',
}

/** Words that belong to a verb, which then takes a thing: *called for a new wall*. */
const PARTICLES: Readonly<Record<string, string>> = {
  about: 'ask boast brag lie speculate complain joke speak talk tweet warn worry write',
  against: 'argue rail speak warn',
  for: 'advocate argue ask vouch call hope plead push',
  of: 'boast complain speak warn',
  on: 'call comment elaborate insist reflect speculate',
  out: 'point',
  to: 'object point refer',
  with: 'agree disagree side',
}

/** Forms that the rules for endings get wrong, of verbs that only stand here. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['begged', 'begged'],
  ['finded', 'found'],
  ['knowed', 'knew'],
  ['planed', 'planned'],
  ['planing', 'planning'],
  ['seeked', 'sought'],
  ['speaked', 'spoke'],
  ['understanded', 'understood'],
])

/** What somebody is who thinks something: *is worried that the wall will fall*. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'adamant afraid alarmed angry aware certain clear concerned confident convinced doubtful fearful glad ' +
    'hopeful optimistic persuaded proud sceptical skeptical sorry sure surprised unaware worried'
  ).split(' '),
)

const SPEAKING: ReadonlySet<string> = new Set('argue believe say tell think'.split(' '))

export type ReportedVerb = {
  readonly takes: ReadonlySet<Taking>
  /** The words that may stand behind it as its own: *for* of *call for*. */
  readonly particles: ReadonlySet<string>
  readonly cue: Cue
  /** Whatever its subject is, it speaks: *most of those who stayed said*. */
  readonly speaks: boolean
}

/** Every form of every verb, in lower case. */
export const REPORTED_VERBS: ReadonlyMap<string, ReportedVerb> = readVerbs()

function readVerbs(): ReadonlyMap<string, ReportedVerb> {
  const takings = listByVerb(VERBS)
  const particles = listByVerb(PARTICLES)
  const verbs = [...new Set([...takings.keys(), ...particles.keys()])]
  return new Map(
    verbs.flatMap((verb) =>
      formsOf(verb).map(([made, form]) => {
        const taken = takings.get(verb) ?? new Set<Taking>()
        // What takes a bare clause takes one with *that* too.
        const takes = taken.has('clause') ? new Set<Taking>([...taken, 'that']) : taken
        const cue: Cue = { group: verb === 'call' ? 'call' : 'say', form }
        const own = { particles: particles.get(verb) ?? new Set(), speaks: SPEAKING.has(verb) }
        return [IRREGULAR.get(made) ?? made, { takes, cue, ...own }] as const
      }),
    ),
  )
}

/** From the verbs of every kind to the kinds of every verb. */
function listByVerb<Kind extends string>(
  lists: Readonly<Record<Kind, string>>,
): ReadonlyMap<string, ReadonlySet<Kind>> {
  const kinds = new Map<string, Set<Kind>>()
  for (const kind in lists)
    for (const verb of lists[kind].split(' '))
      kinds.set(verb, (kinds.get(verb) ?? new Set<Kind>()).add(kind))
  return kinds
}
