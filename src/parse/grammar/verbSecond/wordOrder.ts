import type { WordOrder } from '../WordOrder.ts'
import { findName } from './findName.ts'
import { joinVerbs } from './joinVerbs.ts'
import { readClauses } from './readClauses.ts'
import { readPhrase } from './readPhrase.ts'

/** *Am Montag sagte der Rat*: the verb stands second, and its subject anywhere. */
export const VERB_SECOND: WordOrder = { readPhrase, joinVerbs, readClauses, findName }
