import type { DateWords } from '../DateWords.ts'
import { SPANISH_ON_ANY_PAGE } from './anyPage.ts'

/** How Spanish names days and periods. */
export const SPANISH_DATES: DateWords = {
  lang: 'es',
  dayFirst: true,
  spelling: { dayFirst: '', monthFirst: '' },
  capitalMonths: false,
  months: SPANISH_ON_ANY_PAGE.months,
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  grownParts: '',
  units: {
    day: ['día', 'días'],
    week: ['semana', 'semanas'],
    weekend: ['finde', ''],
    month: ['mes', 'meses'],
    quarter: ['trimestre', 'trimestres'],
    half: ['semestre', 'semestres'],
    year: ['año', 'años'],
    decade: ['década', 'décadas'],
  },
  shortParts: { quarter: '', half: '' },
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  sides: {
    last: 'pasada pasado última último',
    this: 'esta este',
    next: 'próxima próximo',
  },
  spans: { past: 'últimas últimos pasadas pasados', coming: 'próximas próximos' },
  counts: [
    'un una uno',
    ...'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  ],
  ordinals: ['primer primero', 'segundo', 'tercer tercero', 'cuarto'],
  edges: { first: 'comienzo inicio principio', last: 'fin final' },
  prefixes: '',
  days: {
    '-2': 'anteayer antier antes|de|ayer',
    '-1': 'ayer anoche',
    0: 'hoy esta|mañana esta|tarde esta|noche',
    1: 'mañana',
    2: 'pasado|mañana',
  },
  namedParts: '',
  nowadays: 'hoy',
  notAway: 'de la una cada',
  feasts: {
    '1-1': 'día|de|año|nuevo',
    '1-6': 'día|de|reyes',
    '12-24': 'nochebuena',
    '12-31': 'nochevieja',
    'easter-3': 'jueves|santo',
    'easter-2': 'viernes|santo',
    easter: 'domingo|de|resurrección',
  },
  phrases: {
    none: ['<weekday> negro'],
    weekday: [
      '<weekday>',
      '<weekday> <side>',
      '<side> <weekday>',
      '<weekday> que viene {side=next}',
    ],
    weekdayOf: [
      '<weekday> de la <side> <of=week>',
      '<weekday> de la <of=week> <side>',
      '<weekday> de la <of=week> que viene {side=next}',
    ],
    date: [
      '[<date> <joint>] <last> de <month> [de|del <year>]',
      '<last> de <month> <side>',
      '<side> <last> de <month>',
      '<last> de <month> de este <of=year> {side=this}',
      '<dates> de <month> [de|del <year>]',
    ],
    month: [
      '<month>',
      'mes de <month>',
      '<side> mes de <month>',
      '<month> <side>',
      '<side> <month>',
      '<month> [de|del] <year>',
      '<month> del? <of=year> <side>',
      '<month> de este <of=year> {side=this}',
    ],
    season: ['<season> <side>', '<side> <season>', '<season> [de|del] <year>'],
    year: ['<year>'],
    decade: ['década de <year>', 'años <short>', 'los <short>'],
    century: ['siglo <nth>'],
    part: [
      '<ordinal> <unit> [de|del] <year>',
      '<ordinal> <unit> del año <year>',
      '<ordinal> <unit> de este <of=year> {side=this}',
    ],
    sided: [
      '<unit> <side>',
      '<side> <unit>',
      '<unit> que viene {side=next}',
      'fin de semana {unit=weekend}',
      '<side> fin de semana {unit=weekend}',
      'fin de semana <side> {unit=weekend}',
    ],
    earlier: [],
    later: [],
    upTo: ['los|las <past> <count> <units>', 'los|las <count> <past> <units>'],
    onFrom: ['los|las <coming> <count> <units>', 'los|las <count> <coming> <units>'],
    ago: ['hace <count> <units>', '<count> <units> atrás'],
    ahead: ['en <count> <units>', 'dentro de <count> <units>'],
    away: [],
    edge: ['<edge> de|del <unit>', '<edge> de esta|este <unit>'],
  },
  ranges: { '': '– — -', entre: 'y', 'de del desde': 'a al hasta hasta|el' },
  joints: { to: 'a al – — -', and: 'y' },
  articles: 'al el la los las',
  definite: '',
  ordinalDays: '',
  dayLeads: '',
  owners: 'de del',
  anyDay: 'algún cada los mejor peor primer segundo tercer último todos un',
  someDay: 'un',
  ofDay: 'de del más',
  monthLeads: 'antes de desde durante en entre hasta',
  nameLeads: 'de',
  monthOwners: '',
  alsoWords: '',
  insideMonth: 'en',
  seasonLeads: '',
  unknownYears: {
    told: 'el|año',
    unknown: 'aquel|año cada|año el|mismo|año ese|año ese|mismo|año un|año',
  },
  eras: { before: 'a.c a|c a.|c.', ours: 'd.c d|c d.|c.' },
  spanLeads: '',
  yearLeads: 'año de desde del en hasta',
  roughly: 'alrededor casi más menos unos unas',
  numbered: 'casi número página sala unos unas',
  numberedNames: true,
  counted:
    'dólares empleos euros familias gramos habitantes hectáreas hombres kilómetros km litros metros miembros muertos ' +
    'mujeres personas pesos plazas puestos soldados toneladas viviendas votos',
  behindCount: 'pero y',
  tense: {
    verbLast: false,
    ahead:
      'debe deben debía debían espera iba iban podría podrían prevista previstas previsto previstos prevé prevén puede ' +
      'pueden quiere quieren va vamos van voy',
    aheadEnds: 'rá rán ré remos',
    planned: 'prevista previstas previsto previstos',
    be: '',
    to: '',
    deedEnds: 'ar er ir arse',
    plans:
      'acordó acordaron acordado acuerda amenazó anunció aprobó aprobaron decidió decidieron decidido decisión espera ' +
      'esperan exigió ordenó pidió piden plan planea planean planes prevé prevén prometió promete propone proponen ' +
      'propuso quiere quieren votó votaron',
    does:
      'comenzó comenzaron consiguió consiguieron dejó empezó empezaron intentó intentaron logró lograron llegó obligó ' +
      'pudo pudieron acudieron acudió salieron salió tuvo tuvieron vinieron vino volvió',
    now: 'es está están será son',
    arranged:
      'convocada convocadas convocado convocados programada programadas programado programados',
    timetable:
      'abre abren arranca arrancan comienza comienzan comparece comparecen debuta debutan empieza empiezan enfrenta ' +
      'enfrentan inicia inician juega juegan reabre reabren reanuda reanudan recibe reciben reúne reúnen salgo viaja viajan ' +
      'viajo visita visitan vota votan vuelve vuelven vuelvo',
    plurals: '',
    preposed: 'de del el la las los su sus un una',
    had: '',
    past:
      'decía dijo era eran estaba estaban estuvo fue fueron ha había habían han hizo hubo puso quería quiso supo tenía ' +
      'tenían tuvo tuvieron vino',
    pastEnds: 'ó aron ieron aba aban',
    noVerbs: '',
    passive: 'ser',
    adverbs: '',
    leads: {
      ahead: 'para partir|de partir|del',
      behind: 'desde',
      after: 'después tras',
      before: '',
      until: 'hasta',
    },
    putOff: 'aplazó aplazado pospuso suspendió ha han',
    perfect: '',
    callsOff:
      'aplazada aplazado aplazó canceló cancelada cancelado suspendida suspendido suspendió',
    happened:
      'accidente asesinato ataque atentado choque crimen derrota explosión incendio inundación muerte robo terremoto tiroteo victoria',
    certain: '',
    presentEnds: '',
    telling: 'dice dicen sigue siguen',
  },
}
