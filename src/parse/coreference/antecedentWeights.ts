import { readWeights } from '../attribution/readWeights.ts'

/**
 * How much each sign counts when a pronoun is given to somebody. Made by `npm run bench -- train` from
 * the labelled stories.
 */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
document blocks 0 -0.20
  1 0.26
  2 -0.04
 called document 0.12
  fullName -0.20
 evidence 3 -0.20
 is document 0.12
   1 0.26
   2 -0.26
   more 0.20
  fullName -0.20
   0 -0.20
 known 1 -0.28
  2 0.28
 named 0 -0.20
  4 0.20
 others 0 0.04
  1 -0.04
 role -0.20
 subject 1 0.26
  2 -0.26
 turn none 0 -0.20
   1 0.26
   more -0.04
group blocks 0 -0.19
  1 -0.22
  4 -0.28
 called document -0.22
  group 0.22
 gender none -0.23
 is document -0.22
   more -0.22
  group 0.22
   more 0.22
  organisation -0.28
   0 -0.19
   2 -0.22
   more -0.28
 known 1 -0.28
 main more 0.22
 named 0 -0.19
  2 -0.22
  4 -0.16
  more -0.22
 new 0.28
  1 0.28
 others 0 -0.23
  1 -0.16
  2 0.22
  more -0.22
 subject 4 -0.15
  8 -0.15
 turn none -0.23
   0 -0.19
   1 -0.22
   more -0.20
human blocks 0 0.29
  2 -0.31
  4 -0.23
  more -0.17
 called name -0.19
  someNoun 0.19
 evidence 3 -0.18
  more 0.03
 gender none -0.21
  open -0.22
  same -0.15
 is fullName 0.10
   0 0.12
   1 0.20
   2 0.18
   more -0.08
  name -0.34
   1 -0.55
   more -0.22
  noun -0.21
   2 -0.40
   more -0.22
  organisation -0.13
   more -0.13
  someNoun -0.12
   1 0.71
   more -0.28
 known 1 -0.28
  2 -0.14
  4 -0.06
  8 0.31
  more -0.22
 main 0 0.36
  1 0.25
  2 -0.06
  4 -0.10
  8 -0.27
 named 0 -0.63
  1 -0.34
  2 0.33
  4 0.53
  8 -0.19
  more -0.26
 new 0.24
  1 0.07
  2 0.50
  3 0.78
 others 0 0.09
  2 -0.09
  3 -0.15
  more -0.26
 outlet -0.10
 role -0.21
 subject 4 -0.26
  8 -0.18
  more -0.16
 turn 0 0.04
   0 0.16
   1 0.05
   more -0.33
  1 -0.13
   0 0.41
   1 -0.32
   more -0.19
  2 -0.17
   1 -0.16
   more -0.16
  more -0.09
   0 -0.48
  none -0.11
   0 0.28
   1 0.22
   more -0.40
it blocks 0 0.38
  1 -0.10
  2 -0.22
  4 -0.16
  more -0.24
 is document 0.08
   0 0.14
   1 0.41
   2 0.07
   more -0.30
  organisation -0.09
   0 0.94
   1 0.11
   2 -0.26
   more -0.26
 known 1 -0.27
  2 0.19
  4 0.27
  8 -0.25
 main 0 0.79
  1 0.44
  2 0.09
  4 -0.22
  8 -0.14
  more -0.17
 named 0 0.06
  1 0.17
  2 0.04
  4 -0.23
  8 -0.14
  more -0.18
 others 0 0.34
  1 0.09
  2 -0.20
  3 -0.13
  more -0.25
 outlet 0.23
 role -0.08
 subject 1 0.05
  2 -0.26
  4 -0.23
  8 -0.14
  more -0.16
 turn 0 0.13
   0 0.24
   1 -0.12
   more -0.17
  1 -0.10
   more -0.10
  more -0.14
   1 -0.22
   more -0.06
  none 0 0.34
   1 -0.08
   more -0.33
office blocks 0 0.11
  1 -0.31
  2 -0.15
  4 -0.10
  more -0.32
 called fullName 0.31
  someNoun -0.31
 evidence 1 -0.14
  3 -0.28
  6 0.05
 gender none -0.47
  open -0.40
  same 0.69
 is fullName 0 0.61
   1 0.31
   2 -0.15
   more -0.23
  name -0.25
   0 -0.52
   more -0.09
  noun -0.25
   1 -0.29
   more -0.10
  someNoun -0.35
   1 -0.27
   2 -0.22
   more -0.25
 known 1 -0.20
  2 -0.19
  4 -0.03
  8 -0.18
  more -0.20
 main 0 -0.26
  1 0.19
  2 -0.18
  4 -0.05
  8 -0.18
  more -0.33
 named 0 0.29
  2 -0.15
  8 -0.17
  more -0.25
 new 0.48
  1 0.62
  2 0.17
 others 0 0.16
  1 -0.20
  2 -0.21
  3 -0.06
  more -0.25
 role 0.11
 subject 0 -0.17
  1 -0.27
  2 -0.14
  4 -0.07
  8 -0.28
 turn 0 -0.25
   0 -0.20
   1 -0.27
  1 -0.13
   1 -0.19
   more -0.10
  2 -0.04
   1 -0.12
   more 0.04
  more -0.18
   more -0.18
  none -0.12
   0 0.17
   1 -0.19
   more -0.27
one blocks 0 0.31
  2 -0.11
  4 -0.15
  more -0.21
 evidence 1 -0.13
  6 0.12
  more 0.23
 gender open -0.25
  same 0.22
 is fullName 0.22
   0 0.39
   1 0.38
   2 0.10
   more -0.16
  name -0.12
   0 -0.05
   1 0.26
   2 -0.19
   more -0.15
  noun -0.12
   0 -0.21
   1 -0.18
   2 -0.21
   more -0.10
  organisation -0.14
   1 0.10
   2 -0.20
   more -0.15
  pair -0.08
   more -0.08
  someNoun -0.18
   0 -0.30
   1 -0.19
   2 -0.19
   more -0.14
 known 1 -0.25
  2 0.10
  4 0.09
  8 0.14
  more 0.33
 main 0 0.31
  1 0.39
  2 0.07
  4 -0.08
  8 -0.16
  more -0.13
 named 0 0.09
  2 -0.25
  4 -0.13
  8 -0.14
  more -0.15
 others 0 0.28
  1 -0.05
  2 -0.10
  3 -0.11
  more -0.20
 outlet -0.28
 role 0.15
 subject 0 0.28
  1 0.14
  2 -0.15
  4 -0.13
  8 -0.04
  more -0.11
 turn 0 0.06
   0 0.24
   1 -0.09
   more -0.12
  1 0 0.37
   more -0.11
  2 -0.04
   0 0.10
   1 0.06
   more -0.07
  more 0 0.21
   1 0.47
   more -0.12
  none 0 0.29
   1 -0.04
   more -0.20
organisation blocks 0 -0.20
  1 -0.21
  2 -0.18
  4 -0.16
  more -0.28
 gender none -0.30
 is organisation -0.30
   1 -0.23
   more -0.27
 known 1 -0.28
  2 -0.23
  4 -0.19
 main 1 -0.19
  4 -0.16
  8 -0.17
  more -0.19
 named 1 -0.13
  4 -0.18
  8 -0.17
  more -0.16
 new 0.30
  1 0.31
  2 0.30
  3 0.30
 others 0 -0.18
  1 -0.17
  2 -0.15
  3 -0.14
 role -0.15
 subject 1 -0.18
  4 -0.15
  8 -0.13
  more -0.21
 turn 0 -0.17
   0 -0.17
  2 -0.17
   more -0.17
  none -0.29
   0 -0.14
   1 -0.21
   more -0.23
they blocks 0 0.37
  1 -0.15
  2 -0.20
  4 -0.26
  more 0.07
 evidence 1 0.20
  6 -0.47
  more 0.25
 is fullName 0.18
   0 0.13
   1 0.19
   2 0.08
   more -0.04
  group 0.48
   0 0.66
   1 0.59
   more -0.23
  name -0.08
   0 0.22
   more -0.20
  noun -0.37
   2 -0.28
   more -0.20
  organisation -0.18
   1 -0.20
   2 -0.10
   more -0.15
  someNoun -0.28
   1 -0.25
   more -0.20
 known 1 -0.35
  2 0.26
  4 -0.23
  8 0.17
  more 0.15
 main 0 0.62
  1 0.14
  4 -0.12
  8 -0.23
  more 0.10
 named 0 0.13
  1 0.30
  2 -0.12
  4 -0.23
  8 -0.09
  more -0.08
 others 0 0.45
  1 -0.11
  2 -0.16
  3 -0.11
  more -0.22
 outlet -0.07
 role -0.24
 subject 1 -0.25
  8 -0.08
  more -0.16
 turn 0 -0.17
   0 -0.23
   1 -0.12
   more -0.22
  1 0.14
   0 0.44
   more -0.12
  2 -0.11
   more -0.11
  more 0.36
   more 0.36
  none 0 0.37
   1 -0.12
   more -0.41
unnamed called name -0.20
  noun 0.20
 evidence 3 -0.20
 is name -0.20
   0 -0.20
  noun 0.20
   1 0.20
 known 1 -0.20
  2 0.20
 main 1 0.20
 named 0 -0.20
 others 0 -0.20
  1 0.20
 role -0.20
`)
