import { readWeights } from '../attribution/readWeights.ts'

/**
 * How much each sign counts when a pronoun is given to somebody. Made by `npm run bench -- train` from
 * the labelled stories.
 */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
25
document blocks 1
  2
 is document 1
   2
 known 1
  2
 others 0
  1
 subject 1
  2
 turn none 1
   more
group blocks 0
  1
  2
  4
  more
 called
  document
 gender none
 is document
   more
  organisation
   0
   2
 known 1
  4
  8
 main 4
  8
  more
 named 0
  2
  4
  more
 new
  2
  noun
 others 3
  more
 role
 subject 4
  8
  more
 turn 1
   more
  none
   0
   1
 voices 0
  turn 1 0
   none 0
it blocks 0
  1
 is document
   1
   more
  organisation
   0
   2
   more
 known 1
  2
  4
  8
 main 0
  1
  4
  8
 named 0
  2
  4
 others 0
  2
  3
  more
 outlet
 role
 subject 1
  4
  8
 turn 0
   0
   1
  none 0
   1
 voices turn 0 0
noun blocks 0
  1
  2
 called
  name
  someNoun
 evidence 3
 gender same
 is fullName
   0
   2
   more
  name
   1
   2
   more
  noun
   1
   2
   more
  organisation
   more
  someNoun
   1
   2
   more
 known 2
  more
 main 2
  4
  more
 named 0
  1
  2
  4
  8
 new
  2
  noun
  office
 others 0
 role
 subject 0
  1
  2
  4
  8
 turn 0 0
   1
   more
  1
   0
   1
   more
  2 0
   1
  more 0
   1
   more
  none 0
 voices 1
  3
  turn 0 0
   1 0
    more
   2 0
   more 0
    more
   none 0
    more
one blocks 0
  2
  4
  more
 called
  name
  someNoun
 evidence 6
  more
 gender open
  same
 is fullName
   0
   1
   2
   more
  name
   0
   1
   2
   more
  noun
   1
   2
   more
  organisation
   2
   more
  pair
   more
  someNoun
   0
   1
   2
   more
 known 1
  4
  8
  more
 main 0
  1
  2
  8
  more
 named 2
  4
  8
  more
 new
  2
  noun
  office
 others 0
  2
  more
 outlet
 role
 subject 0
  1
  2
  4
  8
  more
 turn 0 0
   more
  1 0
   more
  2 0
   1
  more 0
   1
   more
  none 0
   more
 voices 3
  more
  turn 0 more
   none more
organisation blocks 0
  1
  2
  4
  more
 gender none
 is organisation
   0
   1
   2
   more
 known 1
  4
 main 1
  2
  4
  8
  more
 named 1
  4
  8
  more
 new
  2
  3
  noun
 others 1
  2
  3
  more
 role
 subject 0
  1
  4
  8
  more
 turn 0
   0
   1
  1
   0
  2
   more
  none
   0
   1
   more
 voices 0
  1
  turn 0 0
    more
   1 more
   2 0
    more
   none 0
they blocks 0
  1
  2
  4
  more
 evidence 1
  6
  more
 is fullName
   0
   1
   2
   more
  group
   0
   1
   2
   more
  name
   0
   more
  noun
   2
   more
  organisation 0
   1
   2
  someNoun
   1
   2
   more
 known 1
  4
  8
 main 0
  1
  8
 named 0
  1
  2
  4
  8
  more
 others 0
  1
  2
  3
  more
 outlet
 role
 subject 0
  1
  2
  more
 turn 0 0
   1
   more
  1
   more
  2
   more
  more 0
   more
  none
   0
   more
 voices 3
  turn 0 0
    more
   1 0
   2 0
   more 0
    more
   none 0
EeEeeEEeEeEeegKkhdhdhhceglNhhDcegJgEPEchFeechhbegdhbDhBFocShfhCFPQHiejigDhffcBehcDEeCgDCcchhgBfDgEEguhddcibcccHddCeEEbtlBDdBCCgchseiCeccCbZjdkcqnCCbGcbceeCBfHcddhhgDDfEFHICbcCFdddfddcfdbbeEcdeeCDCHIBdbcdcdBCCgFbdeBIBccccFbFcCFHJbHfCQBDFgddfeehCeggCCeedeLeddEJHEddccdhidcegjceedddNgfedhbeccdLcdgdCdBCFDHeDRNgdbGdeicGCcfggdjFDREdcQefceIfDcibDKgLeRfeccccKdDKfcfCcccCD
`)
