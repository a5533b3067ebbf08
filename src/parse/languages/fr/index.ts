import type { Language } from '../Language.ts'
import { FRENCH_IRREGULAR, FRENCH_VERBS } from './verbs.ts'
import { FRENCH_WORDS } from './words.ts'

const PARTICIPLES = '~é ~ée ~és ~ées'

export const FRENCH: Language = {
  code: 'fr',
  words: FRENCH_WORDS,
  verbs: FRENCH_VERBS,
  irregular: FRENCH_IRREGULAR,
  conjugations: [
    {
      like: 'cer$',
      drop: 3,
      base: '~cer',
      present: '~ce ~cent',
      past: '~çait ~çaient ~ça ~cèrent ~cera ~ceront ~cerait ~ceraient',
      participle: '~cé ~cée ~cés ~cées',
      gerund: '~çant',
    },
    {
      like: 'ger$',
      drop: 2,
      base: '~er',
      present: '~e ~ent',
      past: '~eait ~eaient ~ea ~èrent ~era ~eront ~erait ~eraient',
      participle: PARTICIPLES,
      gerund: '~eant',
    },
    ...['t', 'r', 'd', 'l', 'p', 'c', 'n', 'gr', 'gl'].map((end) => ({
      // répéter: répète
      like: `é${end}er$`,
      drop: end.length + 3,
      base: `~é${end}er`,
      present: `~è${end}e ~è${end}ent`,
      past: `~é${end}ait ~é${end}aient ~é${end}a ~é${end}èrent ~é${end}era ~é${end}erait`,
      participle: `~é${end}é ~é${end}ée ~é${end}és ~é${end}ées`,
      gerund: `~é${end}ant`,
    })),
    {
      like: 'er$',
      drop: 2,
      base: '~er',
      present: '~e ~ent',
      past: '~ait ~aient ~a ~èrent ~era ~eront ~erait ~eraient',
      participle: PARTICIPLES,
      gerund: '~ant',
    },
    {
      like: 'ir$',
      drop: 1,
      base: '~r',
      present: '~t ~ssent',
      past: '~ssait ~ssaient ~rent ~ra ~ront ~rait ~raient',
      participle: '~ ~e ~s ~es',
      gerund: '~ssant',
    },
    {
      like: 'dre$',
      drop: 2,
      base: '~re',
      present: '~ ~ent',
      past: '~ait ~aient ~it ~irent ~ra ~ront ~rait ~raient',
      participle: '~u ~ue ~us ~ues',
      gerund: '~ant',
    },
  ],
  endings: [
    {
      tags: ['adverb'],
      like: '^(?!(?:appartement|argument|bâtiment|changement|comportement|département|document|établissement|événement|financement|fonctionnement|gouvernement|instrument|jugement|logement|médicament|monument|moment|mouvement|parlement|règlement|sentiment|supplément|testament|traitement|vêtement)s?$)[a-zéè]{2,}(?:e|é|i|u|m)ment$',
    },
    { tags: ['past'], like: '[a-zéèç]{3}(?:aient|èrent|erait|eraient)$' },
    {
      tags: ['participle'],
      like: '^(?!(?:année|armée|assemblée|cité|comité|côté|entrée|idée|journée|marché|matinée|musée|qualité|rentrée|soirée|vallée)s?$)[a-zéèç]{2,}[^t]ée?s?$',
    },
    { tags: ['person'], like: '[a-zéè]{3}(?:iste|ologue|icien|icienne|graphe)$' },
    { tags: ['group'], like: '[a-zéè]{3}(?:istes|ologues|iciens|iciennes|graphes)$' },
  ],
  abbreviations: `
    m mm mme mmes mlle dr pr me mgr st ste av bd janv févr avr juil sept oct nov déc cf etc env p ex fig vol art chap éd hab tél`,
  according:
    'selon|d’ après|aux yeux de|aux yeux du|aux yeux des|pour reprendre les mots de|pour reprendre les mots du|de l’ avis de|de l’ avis du|selon les mots de|à en croire|au dire de|aux dires de',
  accordingBehind: '',
  splitVerbs: '',
  separable: '',
  cuePhrases:
    'fait état|font état|faisait état|fit état|fait valoir|font valoir|fait savoir|fait remarquer|fait observer|dit avoir|fait part|font part|se souvient|se réjouit|se félicite|se défend|se désole',
  posts: '',
  courtesies: '',
  employed: '',
  written: '',
  examined: 'interrogé interrogée',
  mine: {
    self: 'j je m me moi',
    you: 'vous votre vos tu te t ton ta tes toi',
    toldTo: 'recueillis par',
    words: 'ma mon',
    told: '{noun} de {teller}',
    beforeVowel: '{noun} d’{teller}',
    author: '',
  },
  grammar: {
    capitalNouns: false,
    verbSecond: false,
    subjectBehind: true,
    commaBehind: true,
    nounFirst: true,
    drops: false,
    insideMarks: true,
    dashes: true,
    spacedStops: true,
    articleInNames: true,
    plural: '[a-zéèêàçû][^s]?(?:s|x)$|^gens$',
    several: 's x',
    likeVerb: '(?:e|t|d|a)$',
    likeJob: '',
    many: '',
    elided: 'l’ d’ qu’ n’ s’ c’ j’ m’ t’ jusqu’ lorsqu’ puisqu’',
    enclitics: 'il elle ils elles on',
  },
}
