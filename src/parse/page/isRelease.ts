import { type Span, slice } from '../../article/Span.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'

/** `FOR IMMEDIATE RELEASE`: the page says of itself, above its headline, that it is no story of the press. */
export function isRelease(text: string, part: Span, { release }: PageLanguage): boolean {
  return release.test(slice(text, part))
}
