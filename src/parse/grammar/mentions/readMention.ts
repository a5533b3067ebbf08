import { readAlias } from './readAlias.ts'
import { readJoint } from './readJoint.ts'
import { readNamed } from './readNamed.ts'
import { readNominal } from './readNominal.ts'
import { readPronoun } from './readPronoun.ts'
import { type ReadMention, remembered } from './remembered.ts'

/** The ways to mention somebody, in order; the first that fits a noun phrase counts. */
const READERS: readonly ReadMention[] = [readPronoun, readJoint, readNamed, readAlias, readNominal]

/** Reads the noun phrase at a place of a sentence as somebody who can speak; null where nobody is meant. */
export const readMention = remembered((text, reading, at) => {
  if (reading.phrases[at]?.kind !== 'noun') return null
  for (const read of READERS) {
    const mention = read(text, reading, at)
    if (mention) return mention
  }
  return null
})
