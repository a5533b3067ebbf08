import type { Speaker } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { contains } from '../../article/Span.ts'
import type { Lexicon } from '../tokens/lexicon.ts'

/** Whose *I* a story is, and the words of its language. */
type Telling = { readonly author: string | null; readonly lexicon: Lexicon }

/**
 * *My father* is the father of whoever tells it, so that a name or a role can leave its story; whose *your
 * editor* is, nobody can tell.
 *
 *     Ana Ruiz: My father said, “Go on, then.”      Ana Ruiz’s father
 *               ^^^^^^^^^
 */
export function withTellers(
  speakers: readonly Speaker[],
  quotes: readonly Quote[],
  { author, lexicon }: Telling,
): readonly Speaker[] {
  const { mine } = lexicon.language
  const names = new Map<string | null, string>(speakers.map(({ id, name }) => [id, name]))
  const turns = quotes.filter(({ kind }) => kind === 'block')
  return speakers.map((one) => {
    const words = one.kind === 'unnamed' ? one.name : (one.role ?? '')
    const [lead = '', ...noun] = words.split(' ')
    const lower = lead.toLowerCase()
    if (!lexicon.tagsOf(lower, lower, false).has('speaking')) return one
    if (!mine.words.split(' ').includes(lower)) return { ...one, role: null }
    const [first] = one.mentions
    const turn = first && turns.find((quote) => contains(quote, first))
    const teller = names.get(turn?.speaker ?? null) ?? author ?? mine.author
    if (teller === '') return one
    const form = VOWEL.test(teller) ? (mine.beforeVowel ?? mine.told) : mine.told
    const told = form.replace('{teller}', () => teller).replace('{noun}', () => noun.join(' '))
    if (one.kind !== 'unnamed') return { ...one, role: told }
    return { ...one, name: told.charAt(0).toUpperCase() + told.slice(1) }
  })
}

const VOWEL = /^[aeiouyàâéèêîôh]/iu
