/** Agencies, whose work other newsrooms print: sorted, in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set([
  // news agencies
  'afp',
  'agence france-presse',
  'anadolu',
  'ap',
  'ap photo',
  'associated press',
  'bloomberg',
  'dpa',
  'ansa',
  'apa',
  'belga',
  'epd',
  'europa press',
  'keystone',
  'keystone-sda',
  'kna',
  'ntb',
  'sda',
  'afp photo',
  'efe/epa',
  'efe',
  'epa',
  'epa-efe',
  'kyodo',
  'lusa',
  'pa',
  'pa wire',
  'press association',
  'press trust of india',
  'reuters',
  'tass',
  'the associated press',
  'upi',
  'xinhua',
  // picture agencies
  'alamy',
  'getty',
  'getty images',
  'istock',
  'magnum',
  'nurphoto',
  'pool',
  'shutterstock',
  'unsplash',
  'action press',
  'ddp',
  'imago',
  'imago images',
  'picture alliance',
  'picture-alliance',
  'zuma',
  'zuma press',
  'aap',
  'abacapress',
  'adobe stock',
  'anadolu agency',
  'ani',
  'apa-picturedesk',
  'canadian press',
  'depositphotos',
  'dpa-bildfunk',
  'adobestock',
  'dpa-infocom',
  'dpa-infografik',
  'istock.com',
  'getty image',
  'hans lucas',
  'icon sportswire',
  'imagn images',
  'istockphoto',
  'maxppp',
  'pa media',
  'pexels',
  'picturedesk.com',
  'pixabay',
  'pti',
  'rex features',
  'sid',
  'sipa usa',
  'splash news',
  'the canadian press',
  'usa today sports',
  'wikimedia commons',
  'yonhap',
])

/** Outlets whose names don't say that they are one: sorted, in lower case. */
export const OUTLETS: ReadonlySet<string> = new Set([
  'abc',
  'al jazeera',
  'axios',
  'bbc',
  'bbc sport',
  'breitbart',
  'cbc',
  'cbs',
  'cnbc',
  'cnn',
  'der spiegel',
  'el país',
  'facebook',
  'forbes',
  'fox',
  'instagram',
  'le monde',
  'mother jones',
  'msnbc',
  'nbc',
  'newsweek',
  'npr',
  'pbs',
  'politico',
  'propublica',
  'rolling stone',
  'sky',
  'slate',
  'the atlantic',
  'the economist',
  'the guardian',
  'the hill',
  'the intercept',
  'the new yorker',
  'the verge',
  'time',
  'usa today',
  'vanity fair',
  'vice',
  'vox',
  'wired',
])

/** The network whose name may be taken for an initial. */
export const ONE_LETTER_NETWORK = 'X'

/** Last words that make a capitalised name an outlet's, as in *Sandport Gazette*. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set([
  'advertiser',
  'broadcasting',
  'chronicle',
  'courier',
  'daily',
  'dispatch',
  'echo',
  'examiner',
  'gazette',
  'globe',
  'guardian',
  'herald',
  'inquirer',
  'insider',
  'ledger',
  'journal',
  'magazine',
  'mail',
  'mercury',
  'mirror',
  'monitor',
  'network',
  'news',
  'observer',
  'post',
  'press',
  'radio',
  'record',
  'register',
  'review',
  'sentinel',
  'shimbun',
  'standard',
  'star',
  'sun',
  'telegraph',
  'television',
  'times',
  'tribune',
  'tv',
  'weekly',
])

/** `EpochTimes`, `BuzzFeed`: two words written as one, as only companies spell themselves. */
const CAMEL = /^\p{Lu}\p{Ll}{1,20}\p{Lu}\p{Ll}{1,20}$/u

/** Mc and Mac begin a person's name, as in *McKay*. */
const CLAN = /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)\p{Lu}/u

/** `Radio Norr`, `Channel 9` */
const BROADCAST = /^(?:radio|channel|tv) \S/u

/** Agencies that write themselves without a capital. */
const SMALL: ReadonlySet<string> = new Set(['dpa', 'epd', 'kna', 'sda'])

/** *told dpa*: a name without a capital. */
export function isSmallAgency(word: string): boolean {
  return SMALL.has(word)
}

export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase())
}

/** `The Sandport Review`, and not `The Salt Wives review` */
export function isOutlet(name: string): boolean {
  const lower = name.toLowerCase()
  const bare = lower.startsWith('the ') ? lower.slice(4) : lower
  if (OUTLETS.has(lower) || OUTLETS.has(bare)) return true
  const last = bare.slice(bare.lastIndexOf(' ') + 1)
  const small = name !== lower && name.endsWith(last)
  if (OUTLET_WORDS.has(last) && bare !== last && !small) return true
  if (BROADCAST.test(bare)) return true
  return bare === last && CAMEL.test(name) && !CLAN.test(name)
}
