import type { Language } from '../Language.ts'

/** Verbs that report words without marks, by what may follow them; a verb may stand in several. */
export const REPORTING_VERBS: Language['verbs'] = {
  takesClause: `
    acknowledge add admit allege announce argue assert believe claim complain concede conclude confirm deny estimate
    explain fear figure hope indicate insist joke note predict promise report reveal say show speculate suggest suspect
    tell testify think tweet warn write
    agree assume boast caution contend decide declare feel find guarantee imply know learn maintain mention pledge proclaim
    realise realize recall reckon remember reply swear trust understand vow worry wish`,
  takesThat: `
    advise agree answer assure assume boast caution charge comment contend convince decide declare demand determine disclose doubt
    emphasise emphasize expect feel find guarantee hint imply inform know lament learn maintain mention notify observe pledge point proclaim
    propose realise realize reason reassure recall recognise recognize recommend reiterate remark remember remind reply request respond rule signal
    state stipulate stress swear underscore understand urge vow worry`,
  takesQuestion: 'ask discuss explain know question recall reveal say show tell wonder',
  takesDeed:
    'agree aim claim decide demand expect hope intend offer plan pledge prefer promise propose seek swear threaten vow want wish',
  takesOthers: 'ask beg encourage tell urge want warn',
  takesThing: `
    accuse acknowledge advocate announce applaud assail attack back bash bemoan berate blame blast chastise chide claim clarify commend
    compare condemn congratulate credit criticise criticize critique decry defend demand denounce deplore deride describe disavow discuss dismiss disown
    disparage downplay echo embrace emphasise emphasize endorse explain express extol fault favor fear hail highlight indicate insult lambaste lament
    lampoon laud liken mention mock oppose outline portray praise predict prefer propose protest question rebuke recall recommend
    reject renounce report repudiate reveal ridicule rip salute scold slam stress suggest support taunt thank threaten tout
    trash underscore urge view vilify vow warn welcome`,
  takesAbout: 'boast brag complain joke lie speculate warn worry write',
  takesAgainst: 'argue rail speak warn',
  takesFor: 'advocate argue call hope plead push vouch',
  takesOf: 'boast complain speak warn',
  takesOn: 'call comment elaborate insist reflect speculate',
  takesOut: 'point',
  takesTo: 'object point refer',
  takesWith: 'agree disagree side',
  shows: 'find indicate reveal show suggest',
  trails: `
    add argue believe claim estimate explain insist note predict recall report say show suggest testify think tell
    warn write`,
  speaks: 'argue believe say tell think',
  withholds: 'decline fail hesitate refuse',
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
