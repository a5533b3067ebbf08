import { readWeights } from '../attribution/readWeights.ts'

/**
 * How much each sign counts when a pronoun is given to somebody. Made by `npm run bench -- train` from
 * the labelled stories.
 */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
25
document blocks 1 5
  2 -5
 is document 1 5
   2 -5
 known 1 -5
  2 5
 others 0 5
  1 -5
 subject 1 5
  2 -5
 turn none 1 5
   more -5
group blocks 0 -4
  1 -5
  2 -2
  4 -5
  more -5
 called document -6
  group 6
 gender none -6
 is document -6
   more -6
  group 6
   more 6
  organisation -7
   0 -4
   2 -5
   more -8
 known 1 -7
  4 -3
 main 8 -2
  more 2
 named 0 -4
  2 -5
  4 -3
  more -5
 new 7
  1 5
  2 9
 others 0 -4
  1 -4
  2 2
  3 -3
  more -6
 subject 4 -3
  8 -3
  more -3
 turn none -6
   0 -4
   1 -5
   more -6
 voices 0 -6
  turn none 0 -6
human blocks 0 11
  1 -4
  2 -6
  4 -2
  more -2
 evidence 3 2
  6 -2
  more 3
 gender none -2
  open -3
  same -3
 is fullName 6
   0 -5
   1 7
   2 5
   more 3
  name -8
   1 -16
   more -6
  noun -6
   1 -5
   2 -11
   more -5
  organisation -3
   more -3
  someNoun -5
   1 12
   more -6
 known 1 -7
  2 2
  4 2
  8 3
  more -4
 main 0 2
  1 7
  2 4
  4 6
  8 -4
  more -4
 named 0 -18
  1 -10
  2 4
  4 7
  8 -6
  more -2
 new 3
  1 1
  2 6
  3 20
 others 0 1
  1 2
  2 -2
  3 -1
  more -5
 outlet -2
 role -7
 subject 0 -14
  1 4
  2 -11
  4 3
  8 -7
  more -2
 turn 0 0 3
   1 -3
   more 3
  1 -3
   0 22
   1 -11
   more -6
  2 -1
   0 -10
   1 -4
  more 4
   0 -14
   more 6
  none -1
   0 10
   more -7
 voices 0 -2
  1 -4
  3 11
  turn 0 0 -2
    more 2
   1 0 -2
    more -4
   2 0 -5
   more 0 7
   none more -7
it blocks 0 5
  1 -8
 is document 4
   0 -6
   1 10
   2 2
   more -15
  organisation -5
   0 19
   1 -5
   2 -9
   more -6
 known 1 -5
  2 3
  4 5
 main 0 10
  1 7
  2 8
  4 -8
  8 -5
 named 0 -11
  2 -12
  4 -7
 others 0 2
  1 3
  2 -8
  3 -5
  more -5
 outlet -3
 role 5
 subject 1 10
  4 -9
  8 -4
 turn 0 2
   0 4
   1 -5
  none 0 4
   1 -8
 voices turn 0 0 2
office blocks 0 3
  1 -4
  2 -5
  4 1
  more -7
 called fullName 5
  name -3
  someNoun -5
 evidence 1 -8
  3 -8
  6 17
  more 4
 gender none -5
 is fullName 5
   0 13
   1 5
   2 15
   more -2
  name -6
   0 -9
   2 -3
   more -4
  noun -6
   1 -4
   2 -3
   more -5
  someNoun -7
   1 -3
   2 -5
   more -7
 known 1 -9
  2 2
  4 -3
  8 12
  more -3
 main 0 6
  1 2
  2 14
  4 -7
  8 -4
  more 3
 named 0 -4
  2 -3
  4 -2
  8 -4
  more -7
 new 7
  1 15
  2 13
  3 -7
 others 2 -5
  3 -2
  more -3
 role 5
 subject 1 -3
  2 -5
  8 -6
  more -3
 turn 0 0 15
   1 -9
  1 0 13
   1 -10
   more -3
  2 -2
   1 -3
   more -2
  more -3
   more -3
  none -5
   0 -6
   1 3
   more -5
 voices 0 -7
  3 13
  turn 1 0 -8
    more 3
   2 0 -6
    more 3
   more 0 -3
   none 0 -5
one blocks 0 8
  2 -3
  4 -4
  more -4
 evidence 6 4
  more 4
 gender open -6
  same 5
 is fullName 6
   0 9
   1 10
   2 4
   more -3
  name -3
   0 3
   1 6
   2 -4
   more -4
  noun -4
   0 -5
   1 -9
   2 -3
   more -4
  organisation -3
   1 5
   2 -6
   more -4
  pair -2
   more -2
  someNoun -5
   1 -3
   2 -4
   more -5
 known 1 -6
  2 1
  4 3
  8 3
  more 5
 main 0 8
  1 10
  2 3
  4 -3
  8 -3
  more -2
 named 2 -4
  4 -3
  8 -3
  more -3
 others 0 6
  2 -3
  3 -2
  more -4
 outlet -5
 role 3
 subject 0 10
  1 2
  2 -2
  4 -3
  8 -2
  more -3
 turn 0 1
   0 7
   1 -3
  1 0 7
   more -2
  2 0 3
   1 2
  more 0 7
   1 15
   more -3
  none -1
   0 7
   more -6
 voices 0 -1
  3 3
  more 17
  turn 0 more 2
   1 0 -1
   more 0 2
   none 0 -1
    more 3
organisation blocks 0 5
  1 -8
  2 -4
  4 -4
  more -6
 gender none -6
 is organisation -6
   0 -7
   1 2
   2 -6
   more -7
 known 1 -7
  2 -6
  4 6
 main 1 2
  2 -6
  4 -5
  8 -4
  more -5
 named 1 11
  4 -5
  8 -4
  more -4
 new 6
  2 10
  3 9
 others 0 -2
  1 -4
  2 -4
  3 -3
  more -4
 role -4
 subject 0 -7
  1 -9
  4 -5
  8 -3
  more -5
 turn 0 -8
   0 -10
   1 -2
  1 -6
   0 -6
  2 -4
   more -4
  none -4
   0 13
   1 -7
   more -6
 voices 0 -5
  1 -5
  turn 0 0 -10
    more -2
   1 more -6
   2 0 -4
    more -3
   none 0 -4
they blocks 0 14
  1 -4
  2 -4
  4 -5
  more -7
 evidence 1 6
  3 1
  6 -3
 is fullName 3
   0 4
   1 5
   2 10
   more -7
  group 6
   0 15
   1 15
   more -3
  name -1
   0 7
   more -3
  noun -4
   more -4
  organisation -2
   1 3
   2 -4
   more -3
  someNoun -5
   1 -5
   2 -5
   more -4
 known 1 -9
  2 3
  4 8
  8 -4
  more 3
 main 0 15
  1 6
  2 12
  4 -3
  8 -4
  more -5
 named 1 13
  2 -8
  4 -5
  8 -2
  more -3
 others 0 10
  1 -3
  2 2
  3 -3
  more -11
 role 3
 subject 0 11
  1 -5
  2 -5
  4 -2
  more -3
 turn 0 0 20
   1 -7
   more -6
  1 -2
   more -2
  2 -2
   more -2
  more -4
   more -4
  none 3
   0 10
   more -8
 voices turn 0 0 -2
    more 4
   1 0 -2
    more -2
   2 0 -2
   more 0 -3
    more -2
   none 0 2
`)
