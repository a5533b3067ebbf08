/**
 * - `say`: reports words; the subject may follow it (*said Ines Falk*)
 * - `tell`: reports words to somebody, who stands behind it (*told CNBC*)
 * - `call`: gives something a name (*called the wall “a promise”*)
 * - `act`: does something with words (*praised*, *cited*); weaker than what another says of it
 * - `feel`: reports a thought; a cue only where no other is near
 */
export type CueGroup = 'say' | 'tell' | 'call' | 'act' | 'feel'

export type Cue = { readonly group: CueGroup; readonly form: 'past' | 'present' | 'base' | 'ing' }

/** Reporting verbs by their base form, sorted within each group. */
const VERBS: Readonly<Record<CueGroup, string>> = {
  say:
    // plain
    'add answer ask comment conclude declare elaborate explain mention note observe recall remark ' +
    'reply report respond say state testify write ' +
    // aloud
    'bark blare boast chant cry grumble gush exclaim intone joke laugh lecture murmur muse mutter quip recite shout sigh sing snap whisper yell ' +
    // in a post or paper
    'blog post tweet ' +
    // for or against
    'accuse acknowledge admit advise allege announce apologize argue assert boast ' +
    'caution charge claim clarify complain concede confess confirm contend counter ' +
    'demand deny disclose emphasize estimate express ' +
    'hint insist issue lament ' +
    'pledge predict proclaim project promise question quote reason reckon rebut recommend reiterate ' +
    'repeat retaliate retort shoot slam stress suggest surmise swear urge vent vow',
  tell: 'assure inform tell warn',
  call:
    'blast brand call cast characterize decry deem depict deride describe dub label liken mock ' +
    'portray refer slam',
  act:
    'affirm agree cite condemn continue criticize denounce dismiss hail highlight imply indicate maintain object offer order plead point ' +
    'praise propose protest read release remind reveal rule sign underscore',
  feel: 'believe consider expect fear feel hope predict think wonder worry',
}

/** Past forms that aren't made with -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  cast: 'cast',
  feel: 'felt',
  plead: 'pleaded',
  read: 'read',
  say: 'said',
  shoot: 'shot',
  sing: 'sang',
  swear: 'swore',
  tell: 'told',
  think: 'thought',
  write: 'wrote',
}

/** Verbs that double the last letter. */
const DOUBLING: ReadonlySet<string> = new Set('admit blog dub quip rebut refer slam'.split(' '))

export function formsOf(verb: string): readonly (readonly [string, Cue['form']])[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const soft = /[^aeiou]y$/.test(verb)
  const doubled = DOUBLING.has(verb) ? verb + verb.slice(-1) : stem
  const past = IRREGULAR[verb] ?? (soft ? `${verb.slice(0, -1)}ied` : `${doubled}ed`)
  const present = soft
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's'}`
  const british = verb.endsWith('ize') ? [[`${verb.slice(0, -3)}ised`, 'past'] as const] : []
  return [
    [verb, 'base'],
    [present, 'present'],
    [`${doubled}ing`, 'ing'],
    [past, 'past'],
    ...british,
  ]
}

const GROUPS: readonly CueGroup[] = ['feel', 'act', 'call', 'tell', 'say']

/** Every form of every reporting verb, in lower case; a verb of two groups is of the surer one. */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  GROUPS.flatMap((group) =>
    VERBS[group]
      .split(' ')
      .flatMap((verb) => formsOf(verb).map(([word, form]) => [word, { group, form }] as const)),
  ),
)

/** Forms that are far more often a noun or another verb; cues only right beside a quote. */
export const WEAK_CUES: ReadonlySet<string> = new Set(
  (
    'charged charges cited cites citing issued issues issuing offered offers ordered orders ' +
    'point pointed points posted posting posts read reads released releases ruled rules shot ' +
    'signed signs laughed laughs expressed expresses comments reports notes rule'
  ).split(' '),
)

/** Nouns for what somebody said: cues where it says whose they are, *his claim*, *Falk’s words*. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation accusations admission allegation announcement argument assertion assertions assurance ' +
    'attack attacks belief call calls characterization claim claims comment comments complaint ' +
    'concern conclusion contention criticism declaration demand demands denunciation depiction description ' +
    'dismissal explanation fear insistence invocation lament message mention motto ' +
    'observation opinion plea pledge pledges prediction proclamation promise promises proposal ' +
    'question questions reference references remark remarks reply response retort slogan statement ' +
    'statements suggestion testimony threat tweet view vow warning warnings words'
  ).split(' '),
)
