import type { Language } from '../Language.ts'
import { REPORTING_VERBS, REPORTING_WORDS } from './reported.ts'
import { ENGLISH_IRREGULAR, ENGLISH_VERBS } from './verbs.ts'
import { ENGLISH_WORDS } from './words.ts'

export const ENGLISH: Language = {
  code: 'en',
  words: { ...ENGLISH_WORDS, ...REPORTING_WORDS },
  verbs: { ...ENGLISH_VERBS, ...REPORTING_VERBS },
  irregular: ENGLISH_IRREGULAR,
  conjugations: [
    {
      like: '[^aeiou]y$',
      drop: 1,
      base: '~y',
      present: '~ies',
      past: '~ied',
      participle: '~ied',
      gerund: '~ying',
    },
    {
      like: 'e$',
      drop: 1,
      base: '~e',
      present: '~es',
      past: '~ed',
      participle: '~ed',
      gerund: '~ing',
    },
    {
      like: '(?:s|sh|ch|x|z)$',
      drop: 0,
      base: '~',
      present: '~es',
      past: '~ed',
      participle: '~ed',
      gerund: '~ing',
    },
    {
      like: '^(?:[^aeiou]|qu)*[aeiou][bdgmnprt]$|^(?:ad|com|per|sub)mit$|^(?:rebut|recap|concur|refer|prefer|transfer)$',
      drop: 0,
      base: '~',
      present: '~s',
      past: '~+ed',
      participle: '~+ed',
      gerund: '~+ing',
    },
    { like: '', drop: 0, base: '~', present: '~s', past: '~ed', participle: '~ed', gerund: '~ing' },
  ],
  endings: [
    {
      tags: ['adverb'],
      like: '^(?!(?:ally|anomaly|assembly|belly|bully|butterfly|family|fly|folly|gully|jelly|lily|monopoly|rally|reply|supply)$)[a-z]{2,}ly$',
    },
    {
      tags: ['past', 'participle'],
      like: '^(?!(?:hundred|indeed|kindred|naked|need|sacred|speed|seed|breed|wicked|rugged|beloved|red|bed)$)[a-z-]{2,}ed$',
    },
    {
      tags: ['gerund'],
      like: '^(?!(?:anything|building|ceiling|clothing|during|earring|everything|evening|king|lightning|morning|nothing|offspring|ring|something|spring|string|thing|wedding|wing)$)[a-z-]{2,}ing$',
    },
    {
      tags: ['person'],
      like: '[a-z]{3}(?:master|ist|ologist|ician|eer|woman|man|officer|keeper|maker|smith|-year-old)$|^\\d{1,3}-year-old$|^(?:mum|mom|dad|father|mother|gran|grandad|grandmother|grandfather)-of-',
    },
    {
      tags: ['group'],
      like: '[a-z]{3}(?:masters|ists|ologists|icians|eers|women|men|keepers|makers|-year-olds)$|^\\d{1,3}-year-olds$',
    },
  ],
  abbreviations: `
    adm ald apr ariz asm assn asst atty aug ave brgy bros calif capt co cmdr cllr col colo conn const corp cpl coun dec
    dep dept det dr engr est feb fla fr fri gen gov hon inc insp jan jr kan lt ltd maj mass md messrs mgr msgr mx mich minn
    mon mr mrs ms mt no nov oct okla ore pa prof pte pvt rep reps rev sat sec sen sens sept sgt spc sr ssgt st supt tenn tex
    thu tue usec va vs wash wed wis wyo al etc e.g i.e viz`,
  according: 'according to|in the words of|per',
  accordingBehind: '',
  splitVerbs: '',
  separable: '',
  cuePhrases:
    'put it|puts it|made clear|makes clear|made it|makes it|went on|goes on|chimed in|' +
    'chimes in|cut in|cuts in|hit back|hits back|fired back|fires back|shot back|shoots back|' +
    'weighed in|weighs in|called out|calls out|cried out|cries out|broke in|breaks in|' +
    'piped up|pipes up|spoke up|speaks up|pointed out|points out|summed up|sums up|' +
    'is adamant|was adamant|is clear|was clear|is blunt|was blunt|is sure|was sure|' +
    'is certain|was certain|is convinced|was convinced',
  posts: 'chair of|chief of|deputy of|head of|lead of',
  courtesies: 'mr|mrs|ms|miss|mx|sir|dame|lord|lady|herr|frau|m|mme|señor|señora',
  employed: 'ceo|cfo|coo|cto|chief executive|director',
  written:
    'composed|dictated|issued|left|penned|posted|published|released|sent|signed|tweeted|written',
  moods:
    'angry beaming defiant delighted devastated distraught emotional dad furious gobsmacked grieving heartbroken horrified hubby ' +
    'jubilant mom mum nan outraged overjoyed proud relieved shocked stunned tearful thrilled wifey worried',
  examined: 'asked cross-examined examined questioned re-examined',
  definite: 'the',
  delays: 'yet',
  freeRelative: 'what',
  peoples: `
    american argentine argentinian austrian belgian bosnian brazilian brit briton bulgarian cameroonian canadian
    chilean colombian croat croatian czech dane dutchman dutchwoman englishman englishwoman finn frenchman frenchwoman
    german ghanaian greek hungarian icelander indian iranian irishman irishwoman israeli italian ivorian jamaican kenyan
    korean londoner mexican moroccan nigerian northerner norwegian pakistani pole romanian russian scot scotsman
    scotswoman senegalese serb slovak southerner spaniard swede texan turk ukrainian uruguayan welshman welshwoman`,
  mine: {
    self: 'i me',
    you: 'you your yours',
    toldTo: 'told to',
    words: 'my',
    told: '{teller}’s {noun}',
    author: 'the author',
  },
  grammar: {
    capitalNouns: false,
    verbSecond: false,
    subjectBehind: false,
    commaBehind: false,
    nounFirst: false,
    drops: false,
    insideMarks: false,
    dashes: false,
    spacedStops: false,
    articleInNames: false,
    plural: "[a-z][^s’'u]s$|^(?:people|police|men|women|children)$",
    several: 'ies/y s',
    likeVerb: '(?:s|ed)$',
    likeJob: '[a-z]{2}(?:ist|ian|eer|woman|master|secretary)$',
    many: '',
    elided: '',
    enclitics: '',
  },
}
