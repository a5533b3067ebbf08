import type { Article, Speaker } from './Article.ts'
import { exactQuotes, wordsSaid } from './Quote.ts'

/** How a speaker is told apart on the page: initials first, then a pattern and a colour. */
export type Face = {
  /** Two or three letters; no two speakers of an article share them. */
  readonly initials: string
  /** 1 … 6 for the six who say most; 0, neutral, for the rest. */
  readonly voice: Voice
}

export type Voice = 0 | 1 | 2 | 3 | 4 | 5 | 6

export type Faces = ReadonlyMap<string, Face>

/**
 * A face for every speaker by id, in order of appearance. Whoever has a face in the article as it was
 * `given` keeps it, whatever is put right of others; who is new takes what is free.
 */
export function facesOf(article: Article, given = article): Faces {
  const before = given === article ? NO_FACES : facesOf(given)
  const initials = initialsOf(article.speakers, before)
  const voices = voicesOf(article, before)
  return new Map(
    article.speakers.map(({ id }) => [
      id,
      before.get(id) ?? { initials: initials.get(id) ?? '?', voice: voices.get(id) ?? 0 },
    ]),
  )
}

const NO_FACES: Faces = new Map()

/** The six who say most are told apart by pattern and colour; nobody can tell more than that. */
function voicesOf(article: Article, before: Faces): ReadonlyMap<string, Voice> {
  const taken = new Set([...before.values()].map(({ voice }) => voice))
  const free = VOICES.filter((voice) => !taken.has(voice))
  const fresh = loudestFirst(article).filter(({ id }) => !before.has(id))
  return new Map(fresh.slice(0, free.length).map(({ id }, place) => [id, free[place] ?? 0]))
}

/** The speakers by how many words of theirs are quoted; in the order of the text where that is even. */
export function loudestFirst(article: Article): readonly Speaker[] {
  const words = new Map<string, number>()
  for (const quote of exactQuotes(article.quotes)) {
    if (quote.speaker === null) continue
    words.set(quote.speaker, (words.get(quote.speaker) ?? 0) + wordsSaid(article.text, quote))
  }
  return article.speakers.toSorted((a, b) => (words.get(b.id) ?? 0) - (words.get(a.id) ?? 0))
}

const VOICES: readonly Voice[] = [1, 2, 3, 4, 5, 6]

/** The first of a speaker's badges that no speaker before has taken. */
function initialsOf(speakers: readonly Speaker[], before: Faces): ReadonlyMap<string, string> {
  const taken = new Set([...before.values()].map(({ initials }) => initials))
  const initials = new Map<string, string>()
  for (const speaker of speakers.filter(({ id }) => !before.has(id))) {
    const free = badgesFor(speaker.name).find((badge) => !taken.has(badge))
    const badge = free ?? `${speakers.indexOf(speaker) + 1}`
    taken.add(badge)
    initials.set(speaker.id, badge)
  }
  return initials
}

/**
 * The badges that would suit a name, best first. Three words give three letters, more give two:
 *
 *     Annie Palmer                         AP
 *     AWS’ acceptable use policy           AUP
 *     Amazon Employees for Climate Justice AE, CJ, AJ, AEC …
 *     Parler                               PA, PAR
 */
function badgesFor(name: string): readonly string[] {
  const words = weightyWords(name)
  const letters = words.map((word) => word.match(/./u)?.[0] ?? '').join('')
  const [first = '?'] = words
  const badges =
    words.length === 1
      ? [first.slice(0, 2), first.slice(0, 3)]
      : [
          words.length === 3 ? letters : letters.slice(0, 2),
          letters.slice(-2),
          `${letters.slice(0, 1)}${letters.slice(-1)}`,
          letters.slice(0, 3),
          first.slice(0, 2),
          (words.at(-1) ?? '').slice(0, 2),
        ]
  const numbered = ['2', '3', '4', '5', '6', '7', '8', '9'].map(
    (digit) => letters.slice(0, 2) + digit,
  )
  return [...badges, ...numbered]
    .filter((badge) => badge !== '')
    .map((badge) => badge.toUpperCase())
}

/** The words of a name without its owner (`AWS’`, `The council’s`) and its small words. */
function weightyWords(name: string): readonly string[] {
  const owned = name.replace(OWNER, '')
  const words: readonly string[] = owned.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  const weighty = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
  return weighty.length > 0 ? weighty : words
}

const OWNER = /^(?:the\s+)?[^\s'’]{1,40}(?:['’]s|s['’])\s+/iu

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to with'.split(' '),
)
