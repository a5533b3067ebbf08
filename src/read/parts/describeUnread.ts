import type { Article } from '../../article/Article.ts'
import { areSpeakersRead } from '../../article/languages.ts'
import type { Translate } from '../../words/translate.ts'
import { nameOfLanguage } from './nameOfLanguage.ts'

/**
 * Why a story has no speakers, where its language is the reason; null where some were found. A page
 * and a browser may name a language differently: where it was prerendered, the page's words stay.
 */
export function describeUnread(t: Translate, { lang, speakers }: Article): string | null {
  if (speakers.length > 0 || areSpeakersRead(lang)) return null
  return lang === 'und'
    ? t('The language of this story isn’t known, so its speakers aren’t read.')
    : t('Speakers aren’t read in {language}.', { language: nameOfLanguage(t, lang) })
}
