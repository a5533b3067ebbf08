import type { Speaker } from '../../article/Article.ts'

/** What a speaker is, where the article gives no role; a person goes without saying. */
export const SPEAKER_KINDS: Record<Speaker['kind'], string | null> = {
  person: null,
  group: 'group',
  organisation: 'organisation',
  document: 'document',
  unnamed: 'not named in the text',
}
