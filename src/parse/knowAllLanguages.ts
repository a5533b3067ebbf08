import { knowLanguage } from './knowLanguage.ts'
import { OWN as GERMAN } from './own/de.ts'
import { OWN as SPANISH } from './own/es.ts'
import { OWN as FRENCH } from './own/fr.ts'
import { OWN as PORTUGUESE } from './own/pt.ts'

/** For hosts that needn’t count bytes. */
export function knowAllLanguages(): void {
  for (const own of [GERMAN, FRENCH, SPANISH, PORTUGUESE]) knowLanguage(own)
}
