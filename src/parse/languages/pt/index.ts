import type { Language } from '../Language.ts'
import { PORTUGUESE_IRREGULAR, PORTUGUESE_VERBS } from './verbs.ts'
import { PORTUGUESE_WORDS } from './words.ts'

export const PORTUGUESE: Language = {
  code: 'pt',
  words: PORTUGUESE_WORDS,
  verbs: PORTUGUESE_VERBS,
  irregular: PORTUGUESE_IRREGULAR,
  conjugations: [
    {
      like: 'ar$',
      drop: 2,
      base: '~ar ~arem',
      present: '~a ~am',
      past: '~ou ~aram ~ava ~avam ~ará ~arão ~aria ~ariam ~ara',
      participle: '~ado ~ada ~ados ~adas',
      gerund: '~ando',
    },
    {
      like: 'er$',
      drop: 2,
      base: '~er ~erem',
      present: '~e ~em',
      past: '~eu ~eram ~ia ~iam ~erá ~erão ~eria ~eriam',
      participle: '~ido ~ida ~idos ~idas',
      gerund: '~endo',
    },
    {
      like: 'ir$',
      drop: 2,
      base: '~ir ~irem',
      present: '~e ~em',
      past: '~iu ~iram ~ia ~iam ~irá ~irão ~iria ~iriam',
      participle: '~ido ~ida ~idos ~idas',
      gerund: '~indo',
    },
  ],
  endings: [
    { tags: ['adverb'], like: '[a-zé]{3}mente$' },
    {
      tags: ['past'],
      like: '^(?!(?:grou|museu|europeu|ateneu|judeu|plebeu)$)[a-zç]{3,}(?:ou|eu|iu|aram|eram|iram|avam|ava|ará|erá|irá|arão|aria)$',
    },
    {
      tags: ['participle'],
      like: '^(?!(?:cuidado|estado|lado|mercado|partido|sentido|significado|vida|comida|medida|entrada|jornada|chamada|saída|temporada)s?$)[a-zç]{2,}[ai]d[oa]s?$',
    },
    {
      tags: ['gerund'],
      like: '^(?!(?:quando|comando|mundo|segundo|fundo|profundo|vindo)$)[a-zç]{2,}(?:ando|endo|indo)$',
    },
    { tags: ['person'], like: '[a-záéíóúãõç]{3}(?:ista|dor|dora|ólogo|óloga)$' },
    {
      tags: ['group'],
      like: '[a-záéíóúãõç]{3}(?:istas|dores|doras|ólogos|ólogas)$',
    },
  ],
  abbreviations: `
    sr sra srs dr dra d prof profa eng exmo av art núm pág vol cap etc ex tel ltda cia gen ten jan fev mar abr mai jun jul ago set out nov dez`,
  according:
    'segundo|de acordo com|conforme|nas palavras de|nas palavras do|nas palavras da|na opinião de|na opinião do|na opinião da|na avaliação de|na avaliação do|na avaliação da',
  accordingBehind: '',
  splitVerbs: '',
  separable: '',
  cuePhrases: 'fez questão',
  posts: '',
  courtesies: '',
  employed: '',
  written: '',
  examined: 'interrogado interrogada',
  mine: {
    self: 'eu me mim comigo meus minhas sou estou tenho acho fui tive fiz',
    endings: '\\p{L}{2}ei$|^[^áéíóúâêô]{2,12}[aei]mos$',
    you: 'você vocês te teu tua seu sua',
    words: 'meu minha',
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
    plural: '[a-záéíóúãõç][^s]s$|^gente$',
    several: 's es ões/ão',
    likeVerb: '(?:a|e|ou|eu|iu|ava|ia)$',
    likeJob: '',
    many: '(?:[ae]m|ram)$',
    elided: 'd’',
    enclitics: 'me te se nos lhe lhes lo la los las',
  },
}
