import type { Language } from '../Language.ts'

/** Verbs that report words without marks, by what may follow them; a verb may stand in several. */
export const REPORTING_VERBS: Language['verbs'] = {
  takesClause: `
    acknowledge add admit agree allege announce argue assert assume believe bet boast caution claim complain
    concede conclude confess confide confirm conjecture contend decide declare deny estimate expect explain fear
    feel figure find fret gather guarantee guess hear hope imagine imply indicate insist intimate joke know
    learn maintain mention muse note pledge posit predict proclaim promise quip realise realize reason recall
    reckon recount reflect relay remember reply report reveal say show speculate suggest surmise suspect swear
    tell testify theorise theorize think trust tweet understand volunteer vow warn wish worry write`,
  takesThat: `
    accept advise affirm allow answer anticipate assure attest calculate charge clarify comment concur
    convince demand demonstrate determine disclose discover doubt emphasise emphasize forecast foresee
    grumble hint inform lament marvel moan notify observe persuade point post pretend project propose
    reassure recognise recognize recommend reiterate relate remark remind request respond rule see share
    signal state stipulate stress submit underscore urge`,
  takesQuestion: 'ask discuss explain know question recall reveal say show tell wonder',
  takesDeed:
    'agree aim claim decide demand expect hope intend offer plan pledge prefer promise propose seek swear threaten vow want wish',
  takesOthers: 'ask beg encourage tell urge want warn',
  takesThing: `
    accuse acknowledge advocate announce applaud assail attack back bash bemoan berate blame blast celebrate
    challenge champion chastise cheer chide claim clarify commend compare condemn confirm congratulate credit
    criticise criticize critique declare decry defend demand denounce deny deplore deride describe disavow
    discuss dismiss disown disparage doubt downplay echo embrace emphasise emphasize endorse envision explain
    express extol fault favor fear foresee hail highlight indicate insult invoke lambast lambaste lament lampoon
    laud liken mention mock oppose outline portray praise predict prefer propose protest question rebuke recall
    recommend regret reiterate reject renounce repeat report repudiate reveal ridicule rip salute scold signal
    slam stress suggest support taunt thank threaten tout trash underscore urge view vilify vow warn welcome`,
  takesAbout: 'boast brag complain joke lie speculate warn worry write',
  takesAgainst: 'argue rail speak warn',
  takesFor: 'advocate argue call hope plead push vouch',
  takesOf: 'boast complain speak warn',
  takesOn: 'comment elaborate insist reflect speculate',
  takesOut: 'point',
  takesTo: 'object point refer',
  takesWith: 'agree disagree side',
  shows: 'find indicate reveal show suggest',
  trails: `
    add argue believe claim estimate explain insist note predict recall report say show suggest testify think tell
    warn write`,
  speaks: 'argue believe say tell think',
  withholds: 'decline deny dismiss dispute fail hesitate rebut refuse refute reject',
}

/** Words of reports without marks, by their tags. */
export const REPORTING_WORDS: Language['words'] = {
  stance: `
    adamant afraid alarmed angry aware certain clear concerned confident convinced doubtful fearful glad hopeful
    optimistic persuaded proud sceptical skeptical sorry sure surprised unaware worried`,
  silent: 'answer comment discuss respond say speak',
  remark: 'although compared despite something whereas while',
  measure: 'data figures numbers percent poll polls research results surveys tests',
}

/** The words that belong to a verb which then takes a thing, and the tag of such verbs. */
export const PARTICLES = {
  about: 'takesAbout',
  against: 'takesAgainst',
  for: 'takesFor',
  of: 'takesOf',
  on: 'takesOn',
  out: 'takesOut',
  to: 'takesTo',
  with: 'takesWith',
} as const

/** What a thing ends before that somebody speaks of: *praised the builders after the storm*. */
export const CIRCUMSTANCES =
  'after although because before despite during since though unless until via when whereas while'

/** Behind a noun of saying, these lead to what is meant: *a call for a new wall*. */
export const LINKS = 'against for'
