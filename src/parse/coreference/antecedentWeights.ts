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
  4 5
 others 0 5
  1 -5
 subject 1 5
  2 -5
 turn none 1 5
   more -5
group blocks 0 -4
  1 -4
  2 -3
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
   2 -4
   more -8
 known 1 -7
 main 8 -3
  more 6
 named 0 -4
  2 -4
  4 -3
  more -5
 new 7
  1 5
  2 9
 others 0 -4
  1 -4
  2 2
  3 -2
  more -6
 subject 4 -3
  8 -3
  more -5
 turn none -6
   0 -4
   1 -4
   more -6
 voices 0 -6
  turn none 0 -6
human blocks 0 11
  1 -3
  2 -6
  4 -2
  more -2
 evidence 3 1
  more 3
 gender none -3
  open -2
  same 2
 is fullName 6
   0 -5
   1 6
   2 4
   more 3
  name -8
   1 -15
   more -6
  noun -5
   1 -4
   2 -11
   more -5
  organisation -4
   more -4
  someNoun -4
   1 12
   more -6
 known 1 -6
  2 3
  4 -1
  8 6
  more -4
 main 1 7
  2 3
  4 7
  8 -5
  more -4
 named 0 -19
  1 -11
  2 5
  4 6
  8 -6
  more -2
 new 3
  2 8
  3 19
 others 0 1
  1 3
  2 -2
  3 -1
  more -5
 outlet -2
 role -7
 subject 1 5
  2 -11
  4 4
  8 -6
  more -1
 turn 0 0 2
   1 -2
   more 2
  1 -3
   0 21
   1 -12
   more -6
  2 -1
   0 -11
   1 -3
  more 4
   0 -15
   more 6
  none -1
   0 11
   more -7
 voices 0 -2
  1 -3
  2 9
  turn 0 0 -3
    1 -3
    more 17
   1 0 -2
    1 -5
    more 10
   2 0 -5
   more 0 8
    1 4
    more -11
   none 1 -7
it blocks 0 4
  1 -8
 is document 3
   1 6
   2 1
   more -14
  organisation -3
   0 18
   1 -2
   2 -8
   more -6
 known 1 -10
  2 6
  4 6
 main 0 17
  1 6
  2 4
  4 -9
  8 -4
 named 0 -13
  1 2
  2 -9
  4 -6
 others 0 3
  1 2
  2 -8
  3 -5
  more -5
 outlet -3
 role 3
 subject 1 -4
  4 -7
  8 -3
 turn 0 2
   0 3
   1 -4
  none 0 4
   1 -7
 voices turn 0 0 2
office blocks 0 3
  1 -4
  2 -4
  more -6
 called fullName 6
  name -3
  someNoun -5
 evidence 1 -8
  3 -10
  6 19
  more 4
 gender none -5
 is fullName 5
   0 12
   1 7
   2 8
  name -6
   0 -9
   2 -3
   more -4
  noun -5
   1 -4
   2 -3
   more -4
  someNoun -7
   1 -3
   2 -5
   more -7
 known 1 -9
  2 2
  4 -4
  8 9
  more -2
 main 0 5
  1 3
  2 7
  4 -7
  8 -5
  more 6
 named 0 -4
  2 -4
  4 -2
  8 -4
  more -7
 new 7
  1 14
  2 13
  3 -7
 others 0 -1
  1 1
  2 -5
  3 -2
  more -3
 role 5
 subject 1 -3
  2 -5
  8 -6
  more -3
 turn 0 -2
   0 16
   1 -11
  1 2
   0 12
   1 -10
   more 1
  2 -3
   1 -3
   more -2
  none -5
   0 -6
   1 5
   more -5
 voices 0 -6
  2 12
  turn 0 0 -2
   1 1 -4
    more 12
   2 0 -6
    1 4
   none 0 -5
    1 1
one blocks 0 8
  2 -3
  4 -4
  more -4
 evidence 6 4
  more 4
 gender open -6
  same 5
 is fullName 7
   0 8
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
   1 -8
   2 -3
   more -4
  organisation -2
   1 6
   2 -6
   more -4
  pair -2
   more -2
  someNoun -5
   1 -3
   2 -4
   more -5
 known 1 -5
  2 1
  4 2
  8 4
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
 outlet -1
 role 3
 subject 0 10
  1 2
  2 -3
  4 -4
  8 -3
  more -3
 turn 0 2
   0 7
   1 -3
  1 0 8
   1 -1
   more -2
  2 0 4
   1 3
  more 0 8
   1 15
   more -3
  none 0 7
   more -6
 voices 0 -1
  1 1
  4 7
  more 8
  turn 0 1 2
    more 3
   1 0 -2
    more 6
   2 more 5
   more more -1
   none 0 -1
    1 2
    more 3
organisation blocks 0 6
  1 -8
  2 -4
  4 -5
  more -6
 gender none -6
 is organisation -6
   0 -8
   1 3
   2 -5
   more -7
 known 1 -8
  2 2
  4 2
 main 1 3
  2 -5
  4 -5
  8 -4
  more -5
 named 1 12
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
  more -3
 role -4
 subject 0 -8
  1 -9
  4 -4
  8 -3
  more -6
 turn 0 -8
   0 -10
   1 -2
  1 -5
   0 -5
  2 -4
   more -4
  none -4
   0 13
   1 -7
   more -6
 voices 0 -5
  1 -5
  turn 0 0 -10
    1 -2
   1 1 -5
   2 0 -4
    1 -3
   none 0 -4
they blocks 0 11
  1 -3
  2 -4
  4 -6
  more -2
 evidence 1 6
  6 -4
  more 3
 is fullName 5
   0 4
   1 6
   2 8
   more -3
  group 7
   0 17
   1 16
   more -5
  name -2
   0 8
   more -4
  noun -6
   2 -9
   more -3
  organisation -2
   1 4
   2 -4
   more -4
  someNoun -6
   1 -6
   2 -5
   more -4
 known 1 -11
  2 2
  4 8
  8 2
  more -1
 main 0 17
  1 6
  2 8
  4 -3
  8 -4
 named 0 -2
  1 13
  2 -9
  4 -6
  8 -2
  more -4
 others 0 11
  1 -3
  2 -1
  3 -3
  more -9
 outlet -2
 role 3
 subject 0 12
  1 -6
  2 -6
  4 -2
  more -4
 turn 0 -2
   0 15
   1 -5
   more -5
  1 -3
   more -3
  2 -2
   more -2
  more -5
   more -5
  none 5
   0 9
   more -5
 voices 1 1
  turn 0 0 -5
    1 6
   1 0 -2
    1 -2
   2 0 -2
    1 -2
   more 0 -3
    1 -3
   none 0 5
`)
