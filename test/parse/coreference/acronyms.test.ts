import { explainAcronyms } from '../../../src/parse/coreference/acronyms.ts'
import { findPlaces } from '../../../src/parse/coreference/names.ts'
import { testRules } from '../testRules.ts'
import { paragraphsOf } from './whoIs.ts'

testRules(
  {
    'Capitals over small words explain an acronym': {
      does: [
        ['Boat Owners for a Safe Harbour came. BOSH left.', 'Boat Owners for a Safe Harbour'],
        ['BOSH left. Boat Owners for a Safe Harbour came.', 'Boat Owners for a Safe Harbour'],
      ],
      doesNot: [
        ['Boat Owners for a Safe Harbour came. BOTH left.', ''],
        ['Boat Owners for a Safe Harbour came.', ''],
        ['Tern Workers’ Union (TWU) came. TWU left.', ''],
        ['On Monday Owners Safe Harbour came. MOSH left.', ''],
      ],
    },
  },
  (text) => {
    const read = paragraphsOf(text)
    return explainAcronyms(text, read, findPlaces(text, read))
      .map(({ name }) => name)
      .join(', ')
  },
)
