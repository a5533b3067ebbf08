import type { Mention } from '../../../../src/parse/grammar/mentions/Mention.ts'
import type { ReadMention } from '../../../../src/parse/grammar/mentions/remembered.ts'
import { bracketed } from '../readLine.ts'

/** Whom a reader finds in the phrase in brackets: `person Ana Ruiz, mayor`, or `nobody`. */
export function mentionIn(read: ReadMention): (sample: string) => string {
  return (sample) => {
    const { text, reading, at } = bracketed(sample)
    const mention = read(text, reading, at)
    return mention ? describe(mention) : 'nobody'
  }
}

function describe({ kind, name, role, gender }: Mention): string {
  return [`${kind} ${name}`, role, gender].filter((part) => part !== null).join(', ')
}
