import type { DateWords } from '../DateWords.ts'
import { GERMAN_ON_ANY_PAGE } from './anyPage.ts'

/** How German names days and periods. */
export const GERMAN_DATES: DateWords = {
  lang: 'de',
  dayFirst: true,
  spelling: { dayFirst: '', monthFirst: '' },
  capitalMonths: true,
  months: GERMAN_ON_ANY_PAGE.months,
  weekdays: [
    'sonntag',
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag sonnabend',
  ],
  grownParts: 'abend früh mittag morgen nachmittag nacht vormittag',
  units: {
    day: ['tag', 'tage tagen'],
    week: ['woche', 'wochen'],
    weekend: ['wochenende wochenendes', 'wochenenden'],
    month: ['monat monats', 'monate monaten'],
    quarter: ['quartal quartals', 'quartale quartalen'],
    half: ['halbjahr halbjahres halbjahrs', 'halbjahre'],
    year: ['jahr jahres jahrs', 'jahre jahren'],
    decade: ['jahrzehnt jahrzehnts', 'jahrzehnte jahrzehnten'],
  },
  shortParts: { quarter: 'q1 q2 q3 q4', half: 'h1 h2' },
  seasons: ['frühjahr frühling', 'sommer', 'herbst', 'winter'],
  sides: {
    last:
      'letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem ' +
      'vorige vorigen voriger voriges vorigem',
    this: 'diese diesem diesen dieser dieses',
    next: 'kommende kommenden kommender kommendes kommendem nächste nächsten nächster nächstes nächstem',
  },
  spans: {
    past: 'letzten vergangenen vorigen',
    coming: 'kommenden nächsten',
  },
  counts: [
    'ein eine einem einen einer eines',
    ...'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  ],
  ordinals: [
    'erste ersten erstes',
    'zweite zweiten zweites',
    'dritte dritten drittes',
    'vierte vierten viertes',
  ],
  edges: { first: 'anfang beginn', last: 'ende' },
  prefixes: '',
  days: {
    '-2': 'vorgestern',
    '-1': 'gestern',
    0: 'heute',
    1: 'morgen',
    2: 'übermorgen',
  },
  namedParts: '',
  nowadays: 'heute',
  notAway: 'von am',
  feasts: {
    '1-1': 'neujahr neujahrstag',
    '12-24': 'heiligabend',
    '12-31': 'silvester silvesterabend',
    'easter-3': 'gründonnerstag',
    'easter-2': 'karfreitag',
    easter: 'ostersonntag',
    'easter+1': 'ostermontag',
    'easter+39': 'christi|himmelfahrt',
    'easter+49': 'pfingstsonntag',
    'easter+50': 'pfingstmontag',
  },
  phrases: {
    none: ['bild|nzz|welt am sonntag', 'weißer|weißen sonntag', 'black friday'],
    weekday: ['<weekday>', '<side> <weekday>'],
    weekdayOf: ['<weekday> <side> <of=week>'],
    date: [
      '[<date> .? <joint> zum?] <last> .? <month> <year>?',
      '<date> .? <month> <side> <of=year>',
      '<dates> .? <month> <year>?',
    ],
    month: ['<month>', '<side> <month>', '<month> <year>', '<month> <side> <of=year>'],
    season: ['<season>', '<side> <season>', '<season> <year>', '<season> <side> <of=year>'],
    year: ['<year>'],
    decade: ['<decade> [jahre|jahren]'],
    century: ['<date> .? jahrhundert|jahrhunderts'],
    part: [
      '<ordinal> <unit> [des jahres] <year>',
      '<date> . <unit> <year>',
      '<ordinal> <unit> <side> <of=year>',
      '<part> <year>',
    ],
    sided: ['<side> <unit>', '<unit=weekend>'],
    earlier: [],
    later: [],
    upTo: ['<past> <count> <units>'],
    onFrom: ['<coming> <count> <units>'],
    ago: ['vor <count> <units>'],
    ahead: ['in <count> <units>'],
    away: ['heute in <count> <units>'],
    edge: [
      '<edge> der|des <unit>',
      '<edge> <side> <unit>',
      '<edge> dieser|dieses <unit>',
      'jahresende',
    ],
  },
  ranges: { '': 'bis – — -', zwischen: 'und', 'von vom': 'bis bis|zum' },
  joints: { to: 'bis – — -', and: 'und' },
  articles: 'am dem den der die das zum',
  definite: '',
  ordinalDays: '',
  dayLeads: '',
  owners: 'vom',
  anyDay:
    'ein eine einem einen einer jede jeden jedem jeder jedes erste ersten zweiten dritten manchen ' +
    'beste besten bester heißeste heißesten kälteste kältesten längste längsten nasseste nassesten schlimmste schlimmsten schönste schönsten',
  someDay: 'einem einen eines',
  ofDay: 'im des',
  monthLeads: 'ab anfang bis ende im mitte seit vom von zum zwischen',
  nameLeads: 'von',
  monthOwners: '',
  alsoWords: '',
  insideMonth: 'im',
  seasonLeads: 'ab bis im seit zum',
  unknownYears: {
    told: 'das|jahr dem|jahr im|jahr',
    unknown:
      'eines|jahres im|gleichen|jahr im|jahr|darauf im|jahr|davor im|selben|jahr jedes|jahr jenem|jahr manches|jahr',
  },
  eras: { before: 'v|chr vor|christus', ours: 'n|chr nach|christus' },
  spanLeads: '',
  yearLeads: 'ab bis ende anfang jahr jahre jahres mitte seit von',
  roughly: 'etwa fast gut knapp mehr rund über ungefähr weniger',
  numbered: 'etwa fast knapp nr nummer paragraf raum rund seite um über zimmer',
  numberedNames: false,
  counted:
    'arbeitsplätze betriebe dollar einwohner euro familien franken gramm grad haushalte hektar jahre jahren ' +
    'kilogramm kilometer kilometern kronen leute liter mal männer mark menschen meter metern mitarbeiter mitglieder ' +
    'patienten personen plätze quadratmeter schüler seiten soldaten stimmen studierende stück stunden tonnen watt wohnungen zuschauer',
  behindCount: 'aber und',
  tense: {
    verbLast: true,
    ahead:
      'angesetzt dürfen dürfte geplant kann können könnte könnten künftig muss möchte möchten müssen planen plant soll ' +
      'sollen sollte sollten vorgesehen werde werden will wird wollen würde würden',
    aheadEnds: '',
    planned: '',
    be: '',
    to: 'zu',
    deedEnds: 'en ern eln',
    plans:
      'ankündigt angekündigt beantragt beantragte beschließen beschließt beschloss beschlossen beabsichtigt bereit ' +
      'drohte einigten entschied entschieden fordert forderte forderten hofft hofften kündigt kündigte plan pläne ' +
      'plante planten stimmte stimmten vereinbart vereinbarte vereinbarten verlangt versprach versprechen verspricht ' +
      'vorschlag will wollte wollten',
    does: 'begann begannen gelang gelungen half musste mussten schaffte schafften versuchte versuchten',
    now: 'ist sind',
    arranged: '',
    timetable:
      'beginnen beginnt beraten berät empfängt enden endet entscheidet eröffnet fahre fahren finden findet fliege fliegen ' +
      'fliegt fährt gastieren gastiert gehe komme kommen kommt reise reisen reist spiele spielen spielt starten startet ' +
      'stimmen stimmt tagen tagt treffen treten trifft tritt wählen wählt öffnen öffnet',
    plurals: '',
    preposed: 'das der die ein eine zu',
    had: '',
    past:
      'begann begannen bekam bekamen blieb blieben brach brannte brannten erhielt fand fanden fiel fielen flog fuhr fuhren ' +
      'gab gaben geschah gewann gewannen geworden gewesen ging gingen hat habe haben hatte hatten hielt hieß kam kamen lag ' +
      'lagen lief liefen ließ ließen nahm nahmen riss rief sagte sagten sah sank saß schloss schlossen schlug schoss ' +
      'schrieb sprach stand standen starb starben stieg stiegen stimmte stimmten teilte traf trafen trat traten verließ ' +
      'verlor verloren war waren warf worden wuchs wurde wurden zog zogen',
    pastEnds: 'ierte ierten igte igten ärte ärten ete eten',
    noVerbs: '',
    passive: '',
    adverbs: 'mindestens mitte voraussichtlich',
    leads: { ahead: 'ab für', behind: 'nach seit', after: 'nach', before: '', until: 'bis' },
    putOff: 'verlängert verschoben vertagt hat haben',
    perfect: '',
    callsOff: 'abgesagt verlegt verschoben',
    happened:
      'angriff angriffs anschlag anschlags beben bebens brand brandes brands explosion feuer feuers festnahme mord mordes niederlage raub raubes schüsse sieg tod tode überfall überfalls unfall unfalles unfalls unglück unglücks verbrechen',
    certain: 'wird werden würde würden soll sollen',
    presentEnds: '',
    telling: 'folgen folgt sagen sagt',
  },
}
