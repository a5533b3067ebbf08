import { SPEAKERS_READ } from '../../article/languages.ts'

/** Languages whose sentences say in other words what they rest on and who was silent. */
const UNREAD: ReadonlySet<string> = new Set(SPEAKERS_READ.filter((code) => code !== 'en'))

/** Whether sources and silences are looked for in the words of a language: today in English, and where the language isn’t known. */
export function isRead(lang: string): boolean {
  return !UNREAD.has(lang.slice(0, 2).toLowerCase())
}
