import { knowLanguage } from './knowLanguage.ts'
import { OWN as GERMAN } from './languages/own/de.ts'
import { OWN as SPANISH } from './languages/own/es.ts'
import { OWN as FRENCH } from './languages/own/fr.ts'
import { OWN as PORTUGUESE } from './languages/own/pt.ts'

/** For hosts that needn’t count bytes. */
export function knowAllLanguages(): void {
  for (const own of [GERMAN, FRENCH, SPANISH, PORTUGUESE]) knowLanguage(own)
}
