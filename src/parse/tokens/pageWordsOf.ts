import type { ResidueKind } from '../../article/Block.ts'
import { ENGLISH_PAGE } from '../languages/en/page.ts'
import type { PageWords } from '../languages/PageWords.ts'
import { once } from './kept.ts'

/** A language's words, made ready to be looked up. */
export type PageLanguage = {
  /** How words begin that tell nothing of what a text is about. */
  readonly fillers: ReadonlySet<string>
  /** What comes first in 3/4/2021; null where only the page can tell. */
  readonly dayOrder: 'day' | 'month' | null
  /** `colour`, and `color` but not `colorado`: what tells who writes the day first */
  readonly spelling: { readonly day: RegExp; readonly month: RegExp }
  readonly beside: ReadonlySet<string>
  readonly jobs: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
  /** The months by all their forms. */
  readonly calendar: ReadonlySet<string>
  readonly desks: ReadonlySet<string>
  /** `3 hours ago`, `8h`, `vor 2 Stunden` */
  readonly ago: RegExp
  /** `Published`, `Publié le` */
  readonly published: RegExp
  readonly opensWithStandfirst: boolean
  /** `Key points:` and nothing else */
  readonly keyPoints: RegExp
  /** `By `, `Words by:`, `(Reporting by ` */
  readonly by: RegExp
  /** The same behind a bar or a dot */
  readonly byBehind: RegExp
  /** The first two letters of both. */
  readonly byOpens: ReadonlySet<string>
  /** A label and nothing else: `Author:` */
  readonly author: RegExp
  /** `updated`, `zuletzt geändert` */
  readonly updated: RegExp
  /** `born`, `gestorben` */
  readonly lived: RegExp
  /** `Photo: Jon Ebbe`, `Photo illustration by Jon Ebbe`, where a sentence or the part begins */
  readonly creditAhead: RegExp
  readonly creditHere: RegExp
  /** `Photo: `, in the middle of a line */
  readonly creditInline: RegExp
  /** The last words of the labels that stand before a colon. */
  readonly creditEnds: ReadonlySet<string>
  /** How the words begin of which a label without a colon holds one: `photo`, `credit` */
  readonly creditStem: RegExp
  /** `supplied`, `file photo` */
  readonly creditBare: ReadonlySet<string>
  /** `laughs`, `applause` */
  readonly stageDirections: ReadonlySet<string>
  /** `Image caption, `, `Caption: ` */
  readonly captionLabel: RegExp
  /** `view image in fullscreen`, `# of #`, and labels alone on their line */
  readonly captionOpens: ReadonlySet<string>
  /** `hide caption` */
  readonly captionCloses: ReadonlySet<string>
  /** `speaks`, `gather` */
  readonly sceneVerbs: ReadonlySet<string>
  /** ` in Sandport`, ` during a rally` */
  readonly scenePlace: RegExp
  readonly whole: ReadonlyMap<string, ResidueKind>
  /** Openings by their first two letters, because every line of a page is looked up. */
  readonly opens: ReadonlyMap<string, readonly Opening[]>
  readonly pleas: RegExp
  readonly bids: RegExp
  /** The first three letters of these. */
  readonly bidOpens: ReadonlySet<string>
  readonly you: RegExp
  /** `contributed to this report`, `this story was updated` */
  readonly signoff: RegExp
  /** Of these what names somebody who helped. */
  readonly helpers: RegExp
  /** `covers`, `joined`: what opens an introduction behind the name */
  readonly introduces: RegExp
  /** `Follow`, which asks for something instead */
  readonly asks: RegExp
  /** `3 min read` */
  readonly readingTime: RegExp
  /** `Opinion`, `Live | Last updated 17.42`, `For immediate release` */
  readonly label: RegExp
  /** Of these what a release says of itself, also with the day: `For immediate release March 3, 2026` */
  readonly release: RegExp
  /** `Obituary: Ana Ruiz`, `Ana Ruiz obituary`, `The wall – review` */
  readonly genre: RegExp
}

type Opening = { readonly words: string; readonly kind: ResidueKind }

/**
 * The words by which a page of this language is read. English stands behind every other, because
 * the furniture of many pages is in English; for an unknown language there is nothing else.
 */
export function pageWordsOf(lang: string): PageLanguage {
  return (KNOWN.get(lang.slice(0, 2).toLowerCase()) ?? english)()
}

function prepare(...all: readonly PageWords[]): PageLanguage {
  const each = (list: (words: PageWords) => readonly string[]): readonly string[] =>
    all.flatMap(list)
  const bys = anyOf(each(({ by }) => by))
  const pictures = each(({ pictures }) => pictures)
  const labels = each(({ captionLabels }) => captionLabels)
  const by = anyOf(each(({ creditBy }) => creditBy))
  const credit = creditPattern(anyOf(each(({ credit }) => credit)), anyOf(pictures), by)
  const loud = anyOf(each(({ credit }) => credit.flatMap(inCapitals)))
  const loudBy = `(?:${anyOf(pictures.flatMap(inCapitals))})\\s(?:${by}|${by.toUpperCase().replaceAll(String.raw`\S`, String.raw`\s`)})`
  return {
    dayOrder: all[0]?.dayFirst ? 'day' : null,
    fillers: new Set(each(({ fillers }) => fillers)),
    spelling: {
      day: spellingPattern(each(({ spelling }) => spelling?.day ?? [])),
      month: spellingPattern(each(({ spelling }) => spelling?.month ?? [])),
    },
    beside: new Set(each(({ beside, months }) => [...beside, ...months.flat()])),
    jobs: new Set(each(({ jobs }) => jobs)),
    tails: new Set(each(({ tails }) => tails)),
    calendar: new Set(each(({ months }) => months.flat())),
    desks: new Set(each(({ desks }) => desks)),
    ago: agoPattern(
      each(({ units }) => units),
      each(({ ago }) => ago),
    ),
    published: new RegExp(`(?<!\\p{L})(?:${anyOf(each(({ published }) => published))})`, 'iu'),
    by: new RegExp(`^\\(?(?:${bys}):?\\s{1,3}`, 'iu'),
    byBehind: new RegExp(`[|·•–—]\\s{1,3}(?:${bys}):?\\s{1,3}`, 'iu'),
    byOpens: new Set(
      [...each(({ by }) => by), ...each(({ author }) => author)].map((word) => word.slice(0, 2)),
    ),
    opensWithStandfirst: all[0]?.opensWithStandfirst ?? false,
    keyPoints: new RegExp(`^(?:${anyOf(each(({ keyPoints }) => keyPoints))})\\s{0,2}:?$`, 'iu'),
    author: new RegExp(`^(?:${anyOf(each(({ author }) => author))})\\s{0,2}:?$`, 'iu'),
    updated: new RegExp(`(?:${anyOf(each(({ updated }) => updated))})`, 'iu'),
    lived: new RegExp(`(?<!\\p{L})(?:${anyOf(each(({ lived }) => lived))})(?!\\p{L})`, 'iu'),
    creditAhead: new RegExp(
      String.raw`(^|[.!?”")|\]–—-]\s{0,3}|\p{Ll}\s{2,3}|\s(?=©))(?:${credit})\s{0,3}(?=[\p{Lu}\d@-])`,
      'iu',
    ),
    creditInline: new RegExp(
      String.raw`(\s)(?:(?:${loud})\s{0,2}:|${loudBy}(?=\s))\s{0,3}(?=[\p{Lu}@])`,
      'u',
    ),
    creditHere: new RegExp(`^(?:${credit})\\s{0,3}`, 'iu'),
    creditEnds: new Set(each(({ credit }) => credit).map(lastWordOf)),
    creditStem: new RegExp(
      [...new Set([...pictures, 'courtesy', 'credit', 'source', 'imagen'].map(stemOf))]
        .concat(String.raw`\(c\)`)
        .join('|'),
    ),
    creditBare: new Set(each(({ creditBare }) => creditBare)),
    stageDirections: new Set(each(({ stageDirections }) => stageDirections)),
    captionLabel: new RegExp(
      String.raw`^(?:(?:${anyOf(labels)})\s?[:,]\s{0,3}|(?:${anyOf(labels.filter(hasTwoWords))})\s{1,3})`,
      'iu',
    ),
    captionOpens: new Set([
      ...each(({ captionOpens }) => captionOpens),
      ...labels.flatMap((label) => [label, `${label}:`, `${label},`]),
    ]),
    captionCloses: new Set(each(({ captionCloses }) => captionCloses)),
    sceneVerbs: new Set(each(({ sceneVerbs }) => sceneVerbs)),
    scenePlace: placePattern(each(({ sceneEvents }) => sceneEvents)),
    whole: new Map(each(listWhole).map((entry) => entry.split('\n') as [string, ResidueKind])),
    opens: groupOpenings(all),
    pleas: new RegExp(`(?<!\\p{L})(?:${anyOf(each(({ pleas }) => pleas))})(?!\\p{L})`, 'giu'),
    bids: new RegExp(`^[“"(*•–-]{0,2}\\s?(?:${anyOf(each(({ bids }) => bids))})(?!\\p{L})`, 'iu'),
    bidOpens: new Set(each(({ bids }) => bids).map((word) => word.slice(0, 3))),
    signoff: new RegExp(
      `\\b(?:${anyOf(each(({ signoff, helpers }) => [...signoff, ...helpers]))})`,
      'i',
    ),
    helpers: new RegExp(`\\b(?:${anyOf(each(({ helpers }) => helpers))})`, 'i'),
    introduces: new RegExp(`^\\s(?:${anyOf(each(({ introduces }) => introduces))})\\s`, 'u'),
    asks: new RegExp(`^(?:${anyOf(each(({ asks }) => asks))})(?!\\p{L})`, 'iu'),
    readingTime: new RegExp(
      `(?<!\\p{L})(?:${anyOf(each(({ readingTime }) => readingTime))})(?!\\p{L})`,
      'iu',
    ),
    label: labelPattern(each(({ labels, releases }) => [...labels, ...releases])),
    release: releasePattern(each(({ releases }) => releases)),
    genre: genrePattern(
      anyOf(each(({ labels }) => labels)),
      anyOf(each(({ endings }) => endings ?? [])),
    ),
    you: new RegExp(`\\b(?:${anyOf(each(({ you }) => you))})\\b`, 'i'),
  }
}

/** Longest first, so that *more on this story* wins over *more on*. */
function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.|/+*?()[\]]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`))
    .join('|')
}

/** `photo:`, `photo illustration by`, `image courtesy of` */
function creditPattern(labels: string, pictures: string, by: string): string {
  return String.raw`(?<!\p{L})(?:(?:(?:${labels})[\s-]){0,2}(?:(?:${labels})\s{0,2}:(?:\s{0,2}©)?|(?:${pictures})(?:\s{1,2}(?:${by})(?!\p{L}):?|\s?\/)))|(?:photo courtesy of|courtesy of|courtesy:|courtesy)|(?:image source|fuente de la imagen),|credit\.\.\.|©(?:\s?\d{4}(?=\s))?|\(c\)`
}

function hasTwoWords(words: string): boolean {
  return words.includes(' ')
}

function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** `staff photography` -> `photog` */
function stemOf(words: string): string {
  return lastWordOf(words).slice(0, 6)
}

function inCapitals(word: string): readonly string[] {
  return [capital(word), word.toUpperCase()]
}

function spellingPattern(stems: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${anyOf(stems)})(?:s|ed|es|e|ing|ation|ations)?(?!\\p{L})`, 'gu')
}

/** `3 hours ago`, `8h`, `vor 2 Stunden`; group 1 holds the words that say that it is gone by. */
function agoPattern(units: readonly string[], ago: readonly string[]): RegExp {
  const said = anyOf(ago)
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}:.,/-])(?:(${said})\s)?(?:\d{1,3}\s?|(?:an?|one)\s)(?:${anyOf(units)})\.?(?:\s(${said}))?(?![\p{L}\p{N}])`,
    'iu',
  )
}

function placePattern(events: readonly string[]): RegExp {
  const event = String.raw`(?:\p{Ll}{3,14}\s){0,3}(?:${anyOf(events)})(?!\p{L})`
  return new RegExp(
    String.raw`\s(?:at|during|in|inside|near|on|outside|to)\s(?:(?:an?|the|his|her|their)\s)?(?:\p{Lu}|${event})`,
    'u',
  )
}

/** A label alone, or with what a mark or else parts from it: `Live | Last updated 17.42` */
function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(String.raw`^(?:${anyOf(labels)})(?:\s{0,2}(?:[|·•:/–—-].{0,60})?$|\s\d)`, 'iu')
}

/** Alone or with a day, for what stands behind it may be the headline: `Press release: Sandport mends its wall` */
function releasePattern(releases: readonly string[]): RegExp {
  return new RegExp(
    String.raw`^(?:${anyOf(releases)})\s?[|·•:,/–—-]?\s{0,2}(?:$|\d|\p{L}{3,10}\.?\s\d)`,
    'iu',
  )
}

/** What kind of text a headline says it heads, before what it is about or behind it */
function genrePattern(labels: string, endings: string): RegExp {
  return new RegExp(
    String.raw`^(?:${labels})\s?:\s\p{L}|\p{L}\s(?:[–—-]\s(?:${labels})|(?:${endings}))$`,
    'iu',
  )
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function listWhole({ whole }: PageWords): readonly string[] {
  return Object.entries(whole).flatMap(([kind, lines]) => lines.map((line) => `${line}\n${kind}`))
}

function groupOpenings(all: readonly PageWords[]): ReadonlyMap<string, readonly Opening[]> {
  const groups = new Map<string, Opening[]>()
  for (const { opens } of all)
    for (const [kind, lines] of Object.entries(opens))
      for (const words of lines) {
        const group = groups.get(words.slice(0, 2))
        const opening = { words, kind: kind as ResidueKind }
        if (group) group.push(opening)
        else groups.set(words.slice(0, 2), [opening])
      }
  return groups
}

const english = once(() => prepare(ENGLISH_PAGE))

/** By the code of the language, each made ready when its first page comes; `knowLanguage` adds the others. */
const KNOWN = new Map([[ENGLISH_PAGE.lang, english]])

export function knowPages(words: PageWords): void {
  KNOWN.set(
    words.lang,
    once(() => prepare(words, ENGLISH_PAGE)),
  )
}
