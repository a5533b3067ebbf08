import { LONGEST_CREDIT } from './FoundCredit.ts'

/** `wall.Jon`: the space behind the full stop was lost */
const GLUED = /^\p{Ll}[.!?]\p{Lu}\p{Ll}$/u

/**
 * Where the words behind the last full stop begin; 0 where there is none so near that a credit could
 * stand behind it.
 */
export function lastSentenceEnd(words: string): number {
  const farthest = Math.max(0, words.length - LONGEST_CREDIT - MOST_BLANKS)
  for (let at = words.length - 2; at > farthest; at--) {
    if (!isStop(words.charCodeAt(at))) continue
    if (!/\s/u.test(words[at + 1] ?? '') && !GLUED.test(words.slice(at - 1, at + 3))) continue
    if (words[at] === '.' && SHORT_FORM.test(words.slice(Math.max(0, at - 5), at))) continue
    return at + 1 + (/^\s*/u.exec(words.slice(at + 1, at + MOST_BLANKS))?.[0].length ?? 0)
  }
  return 0
}

/** `J.`, `Sen.`, and `5.` where it numbers the line */
const SHORT_FORM =
  /^\d{1,3}$|(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Rep|Sen|Gov|Gen|Lt|Sgt|Rev|Prof|No)$/u

/** `.`, `!`, `?`, `)`, `"`, `”`: by their codes, because every letter of many lines is looked at. */
function isStop(code: number): boolean {
  if (code > 0x3f) return code === 0x201d
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x29 || code === 0x22
}

const MOST_BLANKS = 10
