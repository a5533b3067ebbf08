import { readWeights } from '../attribution/readWeights.ts'

/**
 * How much each sign counts when a pronoun is given to somebody. Made by `npm run bench -- train` from
 * the labelled stories.
 */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
100
document blocks 0 -20
  1 26
  2 -4
 called document 12
  fullName -20
 evidence 3 -20
 is document 12
   1 26
   2 -26
   more 20
  fullName -20
   0 -20
 known 1 -28
  2 28
 named 0 -20
  4 20
 others 0 4
  1 -4
 role -20
 subject 1 26
  2 -26
 turn none 0 -20
   1 26
   more -4
group blocks 0 -19
  1 -22
  4 -28
 called document -22
  group 22
 gender none -23
 is document -22
   more -22
  group 22
   more 22
  organisation -28
   0 -19
   2 -22
   more -28
 known 1 -28
 main more 22
 named 0 -19
  2 -22
  4 -16
  more -22
 new 28
  1 28
 others 0 -23
  1 -16
  2 22
  more -22
 subject 4 -15
  8 -15
 turn none -23
   0 -19
   1 -22
   more -20
human blocks 0 29
  2 -31
  4 -23
  more -17
 called name -19
  someNoun 19
 evidence 3 -18
  more 3
 gender none -21
  open -22
  same -15
 is fullName 10
   0 12
   1 20
   2 18
   more -8
  name -34
   1 -55
   more -22
  noun -21
   2 -40
   more -22
  organisation -13
   more -13
  someNoun -12
   1 71
   more -28
 known 1 -28
  2 -14
  4 -6
  8 31
  more -22
 main 0 36
  1 25
  2 -6
  4 -10
  8 -27
 named 0 -63
  1 -34
  2 33
  4 53
  8 -19
  more -26
 new 24
  1 7
  2 50
  3 78
 others 0 9
  2 -9
  3 -15
  more -26
 outlet -10
 role -21
 subject 4 -26
  8 -18
  more -16
 turn 0 4
   0 16
   1 5
   more -33
  1 -13
   0 41
   1 -32
   more -19
  2 -17
   1 -16
   more -16
  more -9
   0 -48
  none -11
   0 28
   1 22
   more -40
it blocks 0 38
  1 -10
  2 -22
  4 -16
  more -24
 is document 8
   0 14
   1 41
   2 7
   more -30
  organisation -9
   0 94
   1 11
   2 -26
   more -26
 known 1 -27
  2 19
  4 27
  8 -25
 main 0 79
  1 44
  2 9
  4 -22
  8 -14
  more -17
 named 0 6
  1 17
  2 4
  4 -23
  8 -14
  more -18
 others 0 34
  1 9
  2 -20
  3 -13
  more -25
 outlet 23
 role -8
 subject 1 5
  2 -26
  4 -23
  8 -14
  more -16
 turn 0 13
   0 24
   1 -12
   more -17
  1 -10
   more -10
  more -14
   1 -22
   more -6
  none 0 34
   1 -8
   more -33
office blocks 0 11
  1 -31
  2 -15
  4 -10
  more -32
 called fullName 31
  someNoun -31
 evidence 1 -14
  3 -28
  6 5
 gender none -47
  open -40
  same 69
 is fullName 0 61
   1 31
   2 -15
   more -23
  name -25
   0 -52
   more -9
  noun -25
   1 -29
   more -10
  someNoun -35
   1 -27
   2 -22
   more -25
 known 1 -20
  2 -19
  4 -3
  8 -18
  more -20
 main 0 -26
  1 19
  2 -18
  4 -5
  8 -18
  more -33
 named 0 29
  2 -15
  8 -17
  more -25
 new 48
  1 62
  2 17
 others 0 16
  1 -20
  2 -21
  3 -6
  more -25
 role 11
 subject 0 -17
  1 -27
  2 -14
  4 -7
  8 -28
 turn 0 -25
   0 -20
   1 -27
  1 -13
   1 -19
   more -10
  2 -4
   1 -12
   more 4
  more -18
   more -18
  none -12
   0 17
   1 -19
   more -27
one blocks 0 31
  2 -11
  4 -15
  more -21
 evidence 1 -13
  6 12
  more 23
 gender open -25
  same 22
 is fullName 22
   0 39
   1 38
   2 10
   more -16
  name -12
   0 -5
   1 26
   2 -19
   more -15
  noun -12
   0 -21
   1 -18
   2 -21
   more -10
  organisation -14
   1 10
   2 -20
   more -15
  pair -8
   more -8
  someNoun -18
   0 -30
   1 -19
   2 -19
   more -14
 known 1 -25
  2 10
  4 9
  8 14
  more 33
 main 0 31
  1 39
  2 7
  4 -8
  8 -16
  more -13
 named 0 9
  2 -25
  4 -13
  8 -14
  more -15
 others 0 28
  1 -5
  2 -10
  3 -11
  more -20
 outlet -28
 role 15
 subject 0 28
  1 14
  2 -15
  4 -13
  8 -4
  more -11
 turn 0 6
   0 24
   1 -9
   more -12
  1 0 37
   more -11
  2 -4
   0 10
   1 6
   more -7
  more 0 21
   1 47
   more -12
  none 0 29
   1 -4
   more -20
organisation blocks 0 -20
  1 -21
  2 -18
  4 -16
  more -28
 gender none -30
 is organisation -30
   1 -23
   more -27
 known 1 -28
  2 -23
  4 -19
 main 1 -19
  4 -16
  8 -17
  more -19
 named 1 -13
  4 -18
  8 -17
  more -16
 new 30
  1 31
  2 30
  3 30
 others 0 -18
  1 -17
  2 -15
  3 -14
 role -15
 subject 1 -18
  4 -15
  8 -13
  more -21
 turn 0 -17
   0 -17
  2 -17
   more -17
  none -29
   0 -14
   1 -21
   more -23
they blocks 0 37
  1 -15
  2 -20
  4 -26
  more 7
 evidence 1 20
  6 -47
  more 25
 is fullName 18
   0 13
   1 19
   2 8
   more -4
  group 48
   0 66
   1 59
   more -23
  name -8
   0 22
   more -20
  noun -37
   2 -28
   more -20
  organisation -18
   1 -20
   2 -10
   more -15
  someNoun -28
   1 -25
   more -20
 known 1 -35
  2 26
  4 -23
  8 17
  more 15
 main 0 62
  1 14
  4 -12
  8 -23
  more 10
 named 0 13
  1 30
  2 -12
  4 -23
  8 -9
  more -8
 others 0 45
  1 -11
  2 -16
  3 -11
  more -22
 outlet -7
 role -24
 subject 1 -25
  8 -8
  more -16
 turn 0 -17
   0 -23
   1 -12
   more -22
  1 14
   0 44
   more -12
  2 -11
   more -11
  more 36
   more 36
  none 0 37
   1 -12
   more -41
unnamed called name -20
  noun 20
 evidence 3 -20
 is name -20
   0 -20
  noun 20
   1 20
 known 1 -20
  2 20
 main 1 20
 named 0 -20
 others 0 -20
  1 20
 role -20
`)
