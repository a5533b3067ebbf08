import type { Article } from '../../article/Article.ts'
import { areSpeakersRead } from '../../article/languages.ts'
import { nameOfLanguage } from './nameOfLanguage.ts'

/** Why a story has no speakers, where its language is the reason; null where some were found. */
export function describeUnread({ lang, speakers }: Article): string | null {
  if (speakers.length > 0 || areSpeakersRead(lang)) return null
  return lang === 'und'
    ? 'The language of this story isn’t known, so its speakers aren’t read.'
    : `Speakers aren’t read in ${nameOfLanguage(lang)}.`
}
