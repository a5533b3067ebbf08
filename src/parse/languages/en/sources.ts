/** Words by which a story tells what it rests on, in lower case, sorted within their line. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Papers and pictures that can be looked up: heads of their noun phrases. */
export const PAPERS = words(
  'affidavit agreement analysis article assessment audit book brief briefing bulletin catalogue ' +
    'charter clip complaint contract data deed diary document documents dossier draft email emails essay ' +
    'figures file files filing filings findings footage guidelines images indictment inventory ' +
    'invoice invoices lawsuit lawsuits ledger letter letters log logs manual memo memos memoir messages ' +
    'minutes note notes notice op-ed order outlook paper papers petition photographs photos picture ' +
    'pictures policy poll post posts record recording recordings records release replies reply report reports resolution review rule ' +
    'ruling rulings rules screenshot screenshots statement statements statistics statute statutes study studies survey ' +
    'surveys testimony thread transcript transcripts treaty tweet tweets video videos warrant',
)

/** Papers that are spoken in: what was said there is theirs and their author’s. */
export const SPOKEN_IN = words(
  'affidavit blog complaint email emails essay filing lawsuit letter letters memo memoir message note notice ' +
    'op-ed order petition post posts release report resolution ruling statement statements testimony thread tweet tweets',
)

/** What a paper does when a story rests on it; in the past tense only what nobody but a paper does. */
export const SHOWS = words(
  'accuse accuses allege alleges argues asked asks cite cites claims conclude concluded concludes confirm confirmed confirms describe ' +
    'describes detail details finds forbid forbids found give gives indicate indicated indicates ' +
    'list lists mention mentions note notes prohibits projected projects puts read reads require requires reveal ' +
    'revealed reveals said say says show showed shows state stated states suggest suggested suggests ' +
    'warn warned warns',
)

/** *seen by*, *reviewed by*: what a newsroom does with papers. */
export const SEEN = words(
  'broadcast conducted first obtained published released reported reviewed seen verified viewed',
)

/** What outlets do with news. */
export const REPORTS = words('broadcast first found published reported reports revealed wrote')

/** Without one of these a sentence cites no outlet. */
export const CITING: ReadonlySet<string> = new Set([
  ...REPORTS,
  ...SEEN,
  ...words(
    'according appeared article citing column comment interview op-ed questions request requests said shared showed ' +
      'shown speaking tells told writing',
  ),
])

/** *an op-ed for the Gannet*: says of any name with its capital article that it is an outlet’s. */
export const PRINTED_IN: ReadonlySet<string> = new Set(
  ['article', 'column', 'op-ed', 'writing', 'wrote'].flatMap((what) => [
    `${what} for`,
    `${what} in`,
  ]),
)

/** What stands before an outlet that was told or shown something. */
export const TOLD_PAIRS: ReadonlySet<string> = new Set([
  ...PRINTED_IN,
  'according to',
  'appeared on',
  'comment from',
  'interview on',
  'interview with',
  'questions from',
  'request from',
  'requests from',
  'said on',
  'shared with',
  'showed to',
  'shown to',
  'speaking on',
  'speaking to',
])

/** *the magazine Slipway*: says of any name that it is an outlet’s. */
export const OUTLET_NOUNS = words(
  'broadcaster daily magazine monthly newspaper newsletter outlet paper podcast site station tabloid website weekly',
)

/** *published by*, *written by*: behind a paper, before who made it. */
export const MADE = words('issued made produced published released written')

/** Say where a paper went, and not which it is. */
export const MOVED = words('filed leaked mailed obtained posted shared')

/** *shared with the Mercury*, *shown to us* */
export const HANDED = words('provided shared showed shown')

/** Hang on a paper what is part of its name: *by the auditor*, *of the app*. */
export const HANGS_ON = words('by from of')

/** Hang on a paper what it is about. */
export const ABOUT = words('about by for in of on')

export const WAS = words('had has is was were')

/** *approached for comment*: what newsrooms do, and what for. */
export const APPROACHES = words('approached asked contacted')
export const ASKED_FOR = words('comment reaction response statement')

/** How a newsroom speaks of itself. */
export const OURSELVES = words('us we')

/** Open a noun phrase for people who aren’t named. */
export const COUNTS = words('a an another five four one several six some three two')

/** People who know without being said who they are, whatever stands behind them: *sources said*. */
export const INFORMANTS = words('informant informants insider insiders source sources')

/** *A press officer*: speaks for others, as a spokesman does. */
export const PRESS = words('media press')

/** Leads to whom somebody speaks for: *a press officer for the council*. */
export const SPEAKING_FOR = 'for'

/** What reports though no verb of its own does: *according to*, *put it*, *made clear*. */
export const REPORTING_PHRASES = words('according citing made makes pointed points put puts')

/** Of these, the ones that name who tells: *according to Ruiz*, *Ruiz pointed out*. */
export const TELLING_PHRASES = words('according pointed points')

/** *His daughter*, *the boys’ father*: known by whose they are. */
export const KIN = words(
  'brother colleague daughter father friend husband mother neighbor neighbour parents sister son widow wife',
)

/** Asked before anything else, because nearly no word is one. */
export const OPENS_PEOPLE: ReadonlySet<string> = new Set([
  ...KIN,
  ...COUNTS,
  ...INFORMANTS,
  ...words('aides officials people'),
])

/** Words that may stand before the subject of a clause. */
export const CLAUSE_STARTS = words('and as but however that when while')

/** What opens a sentence about whoever was unnamed before: *He spoke on condition of anonymity.* */
export const SAME_PEOPLE = words('all both he she the they')

/** How somebody unnamed knows: *familiar with the matter*, *close to the buyer*. */
export const KNOWING = words('briefed close familiar knowledge')

/** Words that ask for a name to be kept back. */
export const ANONYMITY =
  /\b(?:anonymity|anonymous(?:ly)?|not to be (?:named|identified|quoted by name)|names? (?:not be used|be withheld|withheld)|(?:declined|refused|did not want|didn[’']t want) to (?:give (?:his|her|their) (?:full )?names?|be (?:named|identified))|(?:not|n[’']t) (?:authori[sz]ed|permitted|allowed) to (?:comment|discuss|speak|talk))\b/u
