import type { DateWords } from '../DateWords.ts'
import { ENGLISH_ON_ANY_PAGE } from './anyPage.ts'

/** How English names days and periods. */
export const ENGLISH_DATES: DateWords = {
  lang: 'en',
  dayFirst: null,
  spelling: {
    dayFirst:
      'behaviour cancelled centre colour defence favour favourite grey harbour honour labour litre metre neighbour ' +
      'neighbours organisation programme theatre travelled tyre',
    monthFirst:
      'behavior canceled center color defense favor favorite gray harbor honor labor liter neighbor neighbors program ' +
      'theater traveled',
  },
  capitalMonths: true,
  months: ENGLISH_ON_ANY_PAGE.months,
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  grownParts: '',
  units: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    weekend: ['weekend', 'weekends'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    half: ['half', ''],
    year: ['year', 'years'],
    decade: ['decade', 'decades'],
  },
  shortParts: { quarter: 'q1 q2 q3 q4', half: 'h1 h2' },
  seasons: ['spring', 'summer', 'autumn fall', 'winter'],
  sides: { last: 'last past', this: 'this', next: 'next coming' },
  spans: { past: 'last past', coming: 'coming next' },
  counts: ['one a an', ...'two three four five six seven eight nine ten eleven twelve'.split(' ')],
  ordinals: ['first', 'second', 'third', 'fourth final'],
  edges: { first: 'beginning start', last: 'end' },
  prefixes: 'mid-',
  days: {
    '-2': 'the|day|before|yesterday',
    '-1': 'yesterday last|night',
    0: 'today tonight this|morning this|afternoon this|evening',
    1: 'tomorrow',
    2: 'the|day|after|tomorrow',
  },
  namedParts: 'afternoon evening morning night',
  nowadays: 'today',
  notAway: 'after before',
  feasts: {
    '1-1': 'new|year’s|day',
    '2-14': 'valentine’s|day',
    '10-31': 'halloween',
    '12-24': 'christmas|eve',
    '12-25': 'christmas|day',
    '12-26': 'boxing|day',
    '12-31': 'new|year’s|eve',
    'easter-46': 'ash|wednesday',
    'easter-7': 'palm|sunday',
    'easter-3': 'maundy|thursday',
    'easter-2': 'good|friday',
    easter: 'easter|sunday',
    'easter+1': 'easter|monday',
    'easter+49': 'whit|sunday',
    'easter+50': 'whit|monday',
  },
  phrases: {
    none: [
      // names of days that move, of papers, shows and people
      'black|bloody|cyber|fat|giving|holy|ruby|shrove|super <weekday>',
      'joe|man|sgt|sergeant friday',
      'wednesday addams',
      'saturday night live',
      '<weekday> age|express|herald|independent|mail|mirror|observer|people|post|sport|star|sun|telegraph|times|tribune',
      'independent|mail|scotland|wales on sunday',
    ],
    weekday: ['<weekday>', '<side> <weekday>'],
    weekdayOf: ['<weekday> of? <side> <of=week>'],
    date: [
      '<month> <date> [<joint> <last>] [,? <year>]',
      '<month> <date> of? <side> <of=year>',
      '<month> <dates> [,? <year>]',
      '[<date> <joint>] <last> of? <month> [,? <year>]',
      '<last> of? <month> of? <side> <of=year>',
      '<dates> of? <month> [,? <year>]',
    ],
    month: ['<month>', '<side> <month>', '<month> [,|of] <year>', '<month> of? <side> <of=year>'],
    season: ['<season>', '<side> <season>', '<season> of? <year>', '<season> of? <side> <of=year>'],
    year: ['<year>'],
    decade: ['<decade>'],
    century: ['<nth> century'],
    part: [
      '<ordinal> <unit> of? <year>',
      '<ordinal> <unit> of <side> <of=year>',
      '<part> of? <year>',
    ],
    sided: ['<side> <unit>', '<unit=weekend>'],
    earlier: ['earlier this <unit>'],
    later: ['later this <unit>'],
    upTo: ['the|these|those <past> <count>? <units>', '<past> <count> <units>', 'past <unit>'],
    onFrom: ['[the|these] <coming> <count> <units>'],
    ago: ['<count> <units> ago'],
    ahead: ['in <count> <units>'],
    away: ['<count> <units> from now|today'],
    edge: [
      'the <edge> of the <unit>',
      'the <edge> of <side> <unit>',
      'the <edge> of <month> [,? <year>]',
      'the <edge> of <year>',
      'year’s <edge>',
    ],
  },
  ranges: {
    '': 'to through – — -',
    between: 'and',
    from: 'to through until till – — -',
  },
  joints: { to: 'to through until – — -', and: 'and' },
  articles: 'the',
  definite: 'the these those',
  ordinalDays: '',
  dayLeads: '',
  owners: '',
  anyDay:
    'a an any each every first second third fourth following one other preceding previous some most ' +
    'best biggest busiest coldest deadliest driest hardest hottest longest quietest saddest warmest wettest worst',
  someDay: 'a an one',
  ofDay: 'of',
  monthLeads:
    'around before between by during early from in late mid of since through throughout till to until',
  nameLeads: 'by from of to',
  monthOwners: 'a an her his its the their',
  alsoWords: 'march may',
  insideMonth: 'in',
  seasonLeads: 'by in since until',
  roughly: 'about almost approximately around nearly over roughly some than',
  unknownYears: {
    told: 'the|year',
    unknown: 'each|year every|year one|year some|years that|same|year that|year the|same|year',
  },
  eras: { before: 'bc bce b.c b.c.e', ours: 'ad ce a.d' },
  spanLeads: 'during for from in of over since this through throughout within',
  yearLeads: 'in since until',
  numbered:
    'about approximately lot no number over nearly page paragraph room section some suite than unit',
  numberedNames: true,
  counted:
    'acres calories copies crowns degrees dollars euros families feet firms gallons grams hectares homes hours houses jobs ' +
    'kg kilograms kilometers kilometres kilos km litres liters meters metres members men miles people pounds residents seats ' +
    'soldiers square students tonnes tons troops units visitors volts votes watts women words workers yards',
  behindCount: 'and as but if when',
  tense: {
    verbLast: false,
    ahead: 'could due may might must shall should upcoming will won’t would ’ll',
    aheadEnds: '',
    planned:
      'aims expected expects forecast going hope hopes intends likely plan planned plans scheduled set slated wants',
    be: 'am are be is was were i’m it’s he’s she’s they’re we’re you’re',
    to: 'to',
    deedEnds: '',
    plans:
      'approved ask asked asks bid bids call called calls deal has have needs ordered orders prepares preparing proposal proposals ' +
      'ready urge urged urges vote voted votes voting',
    does: 'able assembled called came failed forced gathered got had happened helped managed returned stopped struggled used voted went',
    now: 'am are aren’t he’s i’m is isn’t it’s she’s that’s they’re we’re you’re',
    arranged:
      'arriving buried coming flying getting going having heading held holding hosting joining leaving meeting moving ' +
      'opening playing resigning retiring returning speaking starting stopping taking travelling visiting voting',
    timetable:
      'arrives begin begins closes convenes elects ends expires faces gathers heads hosts kicks launches meet meets opens ' +
      'reopens resumes returns runs start starts takes travels',
    plurals:
      'arrive close convene elect end expire face gather go head host kick launch leave open play reopen resume return run stop ' +
      'take travel visit vote',
    preposed:
      'a about after an and any at before behind by during for from his her in its more my no of on our over some ' +
      'that the their these this those to under with without your',
    had: 'been did had has have was were',
    past:
      'beat bent bet bled burnt burst cast clung crept cut dreamt forgot found hit hurt knelt put quit read shrank split strode ' +
      'upset wove',
    pastEnds: 'ed',
    noVerbs: 'could|have could|not hundred indeed kindred naked need sacred speed',
    passive: 'am are be being can could is may might must should to will won’t would',
    adverbs: 'also already being not now officially only still then',
    leads: {
      ahead: 'for ahead|of',
      behind: 'since',
      after: 'after following over',
      before: 'before',
      until: 'by till until',
    },
    putOff:
      'adjourned banned barred blocked booked cancelled canceled closed delayed extended gave given got granted has have ' +
      'jailed moved postponed pushed remanded rescheduled shut stopped suspended',
    perfect: 'has have',
    callsOff: 'axed called|off cancelled canceled postponed rescheduled scrapped',
    happened:
      'accident arrest assault attack blast blaze burglary collision crash death defeat earthquake explosion fire flood incident killing loss murder outbreak quake raid rape riot riots robbery shooting stabbing tragedy violence',
    certain: 'will would won’t shall ’ll to due',
    presentEnds: 's',
    telling:
      'adds admit admits appeal appeals argue argues believe believes blame blames bring brings fear fears feel feels find finds ' +
      'follow follows investigate investigates mean means mourn mourns recall recalls remember remembers say says search ' +
      'searches seek seeks show shows stem stems suggest suggests suspect suspects tell tells think thinks urge urges want wants',
  },
}
