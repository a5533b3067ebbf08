import type { Language } from '../Language.ts'
import { GERMAN_IRREGULAR, GERMAN_VERBS } from './verbs.ts'
import { GERMAN_WORDS } from './words.ts'

/** *Fischerin*: a job that is a woman’s by its ending */
function inIn(words = '', known = ''): string {
  const others = known.split(/\s+/u)
  return words
    .split(/\s+/u)
    .filter((word) => word.endsWith('in') && !others.includes(word))
    .join(' ')
}

/** Whoever bears a title is somebody: *die Oberbürgermeisterin*; a short form only stands before a name. */
const PEOPLE = [
  ...new Set(
    `${GERMAN_WORDS.person} ${GERMAN_WORDS.title}`
      .split(/\s+/u)
      .filter((word) => /^[a-zäöüß-]{6,}$/u.test(word) || isListed(word)),
  ),
].join(' ')

function isListed(word: string): boolean {
  return (GERMAN_WORDS.person ?? '').split(/\s+/u).includes(word)
}

/** Before these a participle takes no *ge*: *bestätigt*, *erklärt*. */
const UNSEPARATED = '^(?:be|ge|er|ver|zer|ent|emp|miss|wider|hinter|über|unter)'

export const GERMAN: Language = {
  code: 'de',
  words: {
    ...GERMAN_WORDS,
    person: PEOPLE,
    woman: `${GERMAN_WORDS.woman} ${inIn(PEOPLE, GERMAN_WORDS.woman)}`,
  },
  verbs: GERMAN_VERBS,
  irregular: GERMAN_IRREGULAR,
  conjugations: [
    {
      like: 'ieren$',
      drop: 2,
      base: '~en',
      present: '~t',
      past: '~te ~ten',
      participle: '~t',
      subjunctive: '~e',
    },
    {
      like: `${UNSEPARATED}.*(?:[td]|(?:ch|[bcdfgkpstvwxz])[mn])en$`,
      drop: 2,
      base: '~en',
      present: '~et',
      past: '~ete ~eten',
      participle: '~et',
      subjunctive: '~e',
    },
    {
      like: '(?:[td]|(?:ch|[bcdfgkpstvwxz])[mn])en$',
      drop: 2,
      base: '~en',
      present: '~et',
      past: '~ete ~eten',
      participle: 'ge~et',
      subjunctive: '~e',
    },
    {
      like: `${UNSEPARATED}.*e[lr]n$`,
      drop: 1,
      base: '~n',
      present: '~t',
      past: '~te ~ten',
      participle: '~t',
      subjunctive: '~e',
    },
    {
      like: 'e[lr]n$',
      drop: 1,
      base: '~n',
      present: '~t',
      past: '~te ~ten',
      participle: 'ge~t',
      subjunctive: '~e',
    },
    {
      like: UNSEPARATED,
      drop: 2,
      base: '~en',
      present: '~t',
      past: '~te ~ten',
      participle: '~t',
      subjunctive: '~e',
    },
    {
      like: '',
      drop: 2,
      base: '~en',
      present: '~t',
      past: '~te ~ten',
      participle: 'ge~t',
      subjunctive: '~e',
    },
  ],
  endings: [
    {
      tags: ['person'],
      like: '[a-zäöüß]{3}(?:iker|ologe|login|ist|istin|ikerin|macher|macherin|pfleger|meister|meisterin|führer|führerin|leiter|leiterin|halter|halterin|träger|trägerin|-jährige|-jähriger|-jährigen)$',
    },
    { tags: ['person', 'woman'], like: '[a-zäöüß]{3}(?:er|or|ent|ant|ist|ik|log|eut)in$' },
    {
      tags: ['noun'],
      like: '[a-zäöüß]{2}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|ismus|nis|nisse|tum|(?<!s|li)chen|enz|anz|ling|linge|ment|mente|sal|zeug)$',
    },
    { tags: ['adverb'], like: '[a-zäöüß]{2}(?:weise|wärts|falls|maßen|seits)$' },
    { tags: ['gerund'], like: '[a-zäöüß]{3}end$' },
  ],
  abbreviations: `
    abs allg art az bes betr bzw ca chr co dr ebd ev evtl geb gem gest ggf hl hr inkl insb jh jr kath lt mag max med min mio mrd nr o.ä og prof rd s.o sog st str tel u u.a usw v vgl vs z.b zt zzt dipl ing phil jur rer nat habil pol
    d.h i.d.r z.t u.ä okt sept nov dez jan feb aug vorm nachm tägl gebr`,
  according:
    'laut|gemäß|nach angaben von|nach angaben|nach angabe|nach den angaben|nach ansicht von|nach ansicht|nach auffassung von|nach auffassung|nach aussagen von|nach aussagen|nach aussage von|nach aussage|nach meinung von|nach meinung|nach einschätzung von|nach einschätzung|nach worten von|nach worten|nach den worten von|nach den worten|nach darstellung von|nach darstellung|nach darstellungen|nach informationen von|nach informationen|in den worten von|in den worten|nach überzeugung von|nach überzeugung|nach erkenntnissen|nach erkenntnis|aus sicht von|aus sicht|aus der sicht von|aus der sicht|in den augen von|in den augen|nach lesart von|nach lesart|nach auskunft von|nach auskunft|nach bekunden von|nach eigenen worten von|nach schilderung von|nach schilderung|nach dafürhalten von|nach urteil von|nach urteil|im urteil von|nach berechnungen von|nach berechnungen|nach schätzung von|nach schätzung|nach schätzungen von|nach schätzungen|nach berichten von|nach berichten|nach einem bericht von',
  accordingBehind: 'zufolge',
  splitVerbs:
    'mit teilen|hinzu fügen|bekannt geben|aus führen|aus rufen|an kündigen|ein räumen|an geben|zurück weisen|ein schätzen|zu sichern|klar stellen|fest stellen|klar machen|vor werfen|zu geben|wissen wollen|davon aus gehen|an prangern|an merken|' +
    'ein wenden|auf fordern|nach fragen|zurück geben|zurück fragen|zurück rufen|entgegen halten|aus drücken|vor rechnen|zusammen fassen|heraus stellen|an mahnen|ab winken|weiter sprechen|fort fahren|auf zählen|dazwischen rufen|vor lesen|vor tragen|zu rufen|zu bedenken geben|zu protokoll geben|wissen lassen|verlauten lassen|ein werfen|ein lenken|hinaus posaunen|auf schreien|los legen|nach legen|nach haken|weiter geben|wieder geben|aus plaudern|auf rufen|auf klären|dar legen|dar stellen|nahe legen|voraus sagen|vorher sagen|ab lehnen|hervor gehen|hervor heben|zu stimmen|bei pflichten|an regen|vor schlagen|an fügen|nach schieben|vor bringen|aus sagen|ab streiten|ab wiegeln|an preisen|auf listen|auf trumpfen|ein schränken|ein gestehen|heraus platzen|herunter spielen|nach bohren|zurück rudern|dagegen halten|klein reden|schön reden|an zweifeln|vor schwärmen|an deuten|an drohen|durch blicken lassen|auf seufzen|auf lachen|auf stöhnen|los poltern|aus posaunen|fest halten|in aussicht stellen|in abrede stellen|in frage stellen|zum ausdruck bringen|auf den punkt bringen',
  separable:
    'ab an auf aus bei da dar durch ein empor entgegen fest fort frei gegenüber her heran herauf heraus herbei herein herum herunter hervor hin hinab hinaus hinein hinzu hoch klar los mit nach nahe nieder statt teil über um unter voran voraus vor vorbei vorüber wahr weg weiter wider wieder zu zurecht zurück zusammen',
  cuePhrases: '',
  posts: '',
  borne: 'frühling herbst sommer winter',
  courtesies: 'herr|frau|mr|mrs|ms|miss|sir|dame|lord|lady|m|mme|señor|señora',
  employed: '',
  written: '',
  mine: {
    self: 'ich mich mir',
    you: 'du dich dir dein deine Sie Ihnen Ihr Ihre Ihren',
    toldTo: 'aufgezeichnet von',
    words: 'mein meine',
    told: '{noun} von {teller}',
    author: '',
  },
  grammar: {
    capitalNouns: true,
    verbSecond: true,
    subjectBehind: false,
    commaBehind: true,
    nounFirst: false,
    drops: false,
    insideMarks: false,
    dashes: false,
    plural: '^$',
    spacedStops: false,
    articleInNames: false,
    several: '',
    likeVerb: '(?:s|ed)$',
    likeJob: '',
    many: '',
    elided: '',
    enclitics: '',
  },
}
