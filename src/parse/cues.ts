/**
 * - `say`: reports words; the subject may follow it (*said Ines Falk*)
 * - `tell`: reports words to somebody, who stands behind it (*told CNBC*)
 * - `call`: gives something a name (*called the wall “a promise”*)
 * - `feel`: reports a thought; a cue only where no other is near
 */
export type CueGroup = 'say' | 'tell' | 'call' | 'feel'

export type Cue = { readonly group: CueGroup; readonly form: 'past' | 'present' | 'base' | 'ing' }

/** Reporting verbs by their base form, sorted within each group. */
const VERBS: Readonly<Record<CueGroup, string>> = {
  say:
    // plain
    'add answer ask comment conclude continue declare explain mention note observe recall remark ' +
    'reply report respond say state testify write ' +
    // aloud
    'boast chant cry exclaim joke laugh murmur mutter quip recite shout sigh sing whisper yell ' +
    // in a post or paper
    'blog post read sign tweet ' +
    // for or against
    'accuse acknowledge admit advise affirm agree allege announce apologize argue assert boast ' +
    'caution charge claim clarify complain concede condemn confess confirm contend counter ' +
    'criticize cite demand denounce deny disclose dismiss elaborate emphasize estimate express ' +
    'hail highlight hint imply indicate insist issue lament maintain object offer order plead ' +
    'pledge point praise predict proclaim promise propose protest quote reason rebut reiterate ' +
    'release repeat retort reveal rule shoot slam stress suggest swear underscore urge vent vow',
  tell: 'assure inform remind tell warn',
  call: 'blast brand call characterize decry deem deride describe dub label liken mock refer slam',
  feel: 'believe consider expect fear feel hope predict think wonder worry',
}

/** Past forms that aren't made with -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
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
const DOUBLING: ReadonlySet<string> = new Set(['admit', 'dub', 'quip', 'rebut', 'slam', 'blog'])

function formsOf(verb: string): readonly (readonly [string, Cue['form']])[] {
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

const GROUPS: readonly CueGroup[] = ['feel', 'call', 'tell', 'say']

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
