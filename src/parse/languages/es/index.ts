import type { Language } from '../Language.ts'
import { SPANISH_IRREGULAR, SPANISH_VERBS } from './verbs.ts'
import { SPANISH_WORDS } from './words.ts'

export const SPANISH: Language = {
  code: 'es',
  words: SPANISH_WORDS,
  verbs: SPANISH_VERBS,
  irregular: SPANISH_IRREGULAR,
  conjugations: [
    {
      like: 'ar$',
      drop: 2,
      base: '~ar',
      present: '~a ~an',
      past: '~ó ~aron ~aba ~aban ~ará ~arán ~aría ~arían',
      participle: '~ado ~ada ~ados ~adas',
      gerund: '~ando',
    },
    {
      like: 'er$',
      drop: 2,
      base: '~er',
      present: '~e ~en',
      past: '~ió ~ieron ~ía ~ían ~erá ~erán ~ería ~erían',
      participle: '~ido ~ida ~idos ~idas',
      gerund: '~iendo',
    },
    {
      like: 'ir$',
      drop: 2,
      base: '~ir',
      present: '~e ~en',
      past: '~ió ~ieron ~ía ~ían ~irá ~irán ~iría ~irían',
      participle: '~ido ~ida ~idos ~idas',
      gerund: '~iendo',
    },
  ],
  endings: [
    { tags: ['adverb'], like: '[a-zé]{3}mente$' },
    {
      tags: ['past'],
      like: '[a-zñ]{2}(?:[aá]ndose|ó|aron|ieron|aban?|ará|erá|irá|arán|aría|ería)$',
    },
    {
      tags: ['participle'],
      like: '^(?!(?:cuidado|estado|lado|mercado|partido|sentido|significado|vida|comida|medida|entrada|jornada|llamada|mirada|salida|temporada)s?$)[a-zñ]{2,}[ai]d[oa]s?$',
    },
    { tags: ['gerund'], like: '^(?!(?:cuando|bando|mando)$)[a-zñ]{2,}(?:ando|iendo|yendo)$' },
    { tags: ['person'], like: '[a-záéíóú]{3}(?:ista|dor|dora|ólogo|óloga)$' },
    { tags: ['group'], like: '[a-záéíóú]{3}(?:istas|dores|doras|ólogos|ólogas)$' },
  ],
  abbreviations: `
    sr sra srta sres dr dra d dña lic ing prof av avda art núm pág vol cap etc ej tel ud uds gral ten ene feb mar abr jun jul ago sep oct nov dic ee uu j m`,
  according:
    'según|de acuerdo con|en palabras de|en palabras del|en opinión de|en opinión del|a juicio de|a juicio del|al decir de|a decir de',
  accordingBehind: '',
  splitVerbs: '',
  separable: '',
  cuePhrases: 'hizo hincapié|hace hincapié|puso fin',
  posts: '',
  courtesies: '',
  employed: '',
  written: '',
  mine: {
    self: 'yo me mí conmigo mis',
    you: 'tú te tu tus usted ustedes os',
    words: 'mi',
    told: '{noun} de {teller}',
    author: '',
  },
  grammar: {
    capitalNouns: false,
    verbSecond: false,
    subjectBehind: true,
    commaBehind: true,
    nounFirst: true,
    drops: true,
    insideMarks: true,
    dashes: true,
    spacedStops: false,
    articleInNames: false,
    plural: '[a-záéíóúñ][^s]s$|^gente$',
    likeVerb: '(?:a|e|ó|aba|ía)$',
    many: '(?:[ae]n|ron)$',
    elided: '',
    enclitics: '',
  },
}
