/**
 * A name as a list of references wants it. Where the text doesn't tell which part is the family
 * name, and for whoever is no person, the name stays as printed.
 */
export type CitedName =
  | { readonly type: 'printed'; readonly printed: string }
  | {
      readonly type: 'person'
      readonly given: string
      /** `van der`; it goes with the family name. */
      readonly particle: string | null
      readonly family: string
      /** `Jr.` */
      readonly suffix: string | null
    }

/**
 * Tells the family name from the given ones.
 *
 *     Jan van der Berg Jr.
 *     ^^^ ^^^^^^^ ^^^^ ^^^
 */
export function splitName(name: string, lang: string | null): CitedName {
  const printed = { type: 'printed', printed: name } as const
  const words = name.split(' ')
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined
  const bare = suffix === undefined ? name : words.join(' ').replace(/,$/u, '')
  if (!isPlainName(bare) || isUnclear(bare.split(' '), lang)) return printed
  const { given, particle, family } = splitWords(bare.split(' '))
  if (given === '' || family === '') return printed
  return { type: 'person', given, particle, family, suffix: suffix ?? null }
}

/** `Jr.`, `III` */
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/u

type Parts = { readonly given: string; readonly particle: string | null; readonly family: string }

function splitWords(words: readonly string[]): Parts {
  const last = words.length - 1
  const small = words.findIndex((word, place) => place > 0 && place < last && PARTICLES.has(word))
  if (small > 0) {
    const family = words.findIndex((word, place) => place > small && !PARTICLES.has(word))
    return {
      given: words.slice(0, small).join(' '),
      particle: words.slice(small, family).join(' '),
      family: words.slice(family).join(' '),
    }
  }
  const large = words.findIndex(
    (word, place) => place > 0 && place < last && LARGE_PARTICLES.has(word),
  )
  const start = large > 0 ? large : last
  return {
    given: words.slice(0, start).join(' '),
    particle: null,
    family: words.slice(start).join(' '),
  }
}

/** Small words before a family name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'af al av bin da das de degli dei del dela della den der des di do dos du el ibn la le ten ter van vom von zu zum zur'.split(
    ' ',
  ),
)

/** Written large they have grown into the family name: Jean Van Holt, Ana De Ruiz. */
const LARGE_PARTICLES: ReadonlySet<string> = new Set(
  'De Del Della Di Du La Le San Santa St. Van Von'.split(' '),
)

/** Two to six words in Latin letters, the first and the last with a capital, none an outfit's. */
function isPlainName(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.length > 6) return false
  return (
    PLAIN_NAME.test(name) &&
    CAPITAL.test(words[0] ?? '') &&
    CAPITAL.test(words.at(-1) ?? '') &&
    !words.some((word) => OUTFIT_WORDS.has(word.toLowerCase()))
  )
}

/** `Ana-María O’Connor`, `J. Ebbe`; not `Brack & Sons`, `Desk 4` or `@ana` */
const PLAIN_NAME = /^[\p{Script=Latin}\p{M}.'’ -]+$/u

const CAPITAL = /^\p{Lu}|^[dlo]['’]\p{Lu}/iu

/** Words that no person is called by, in the languages that speakers are found in. */
const OUTFIT_WORDS: ReadonlySet<string> = new Set(
  (
    'agence agencia agency agentur agencies and associated association board broadcasting bureau ' +
    'by company contributors corporation correspondents council daily desk editorial editors for ' +
    'from gazette group herald international journal magazine media ministry network news ' +
    'newspaper newsroom of office online our post press presse prensa project rédaction redacción ' +
    'redaktion reporters review service society staff staffers star station team telegraph the ' +
    'times tribune tv und union university weekly wire writers'
  ).split(' '),
)

/**
 * Names that more than one rule could split: two family names and two given ones look alike in
 * Spanish and Portuguese, and Korean names put the family first.
 *
 *     Ana María Ruiz    Ana Ruiz Falcón    Kim Min-jae
 */
function isUnclear(words: readonly string[], lang: string | null): boolean {
  const two = /^(?:es|pt|gl|ca)\b/iu.test(lang ?? '')
  const plain = words.filter((word) => !PARTICLES.has(word.toLowerCase()) && !/^.\.$/u.test(word))
  return (two && plain.length > 2) || FAMILY_FIRST.test(words.join(' '))
}

/** `Kim Min-jae` */
const FAMILY_FIRST = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u

/** The family name with what belongs before it: `van der Berg`. */
export function familyOf(name: CitedName): string {
  if (name.type === 'printed') return name.printed
  return name.particle === null ? name.family : `${name.particle} ${name.family}`
}

/** `van der Berg, Jan, Jr.` */
export function familyFirst(name: CitedName): string {
  if (name.type === 'printed') return name.printed
  const { given, suffix } = name
  return `${familyOf(name)}, ${given}${suffix === null ? '' : `, ${suffix}`}`
}
