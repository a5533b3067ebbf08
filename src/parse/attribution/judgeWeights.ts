/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
  alone 0.32
  before ( -0.06
  before ( size 5 0.26
  before , behind , -0.47
  before , behind . 0.68
  before , behind conjunction -0.15
  before , behind nothing 0.56
  before , behind preposition -0.75
  before , behind relative -0.27
  before , size 1 -0.13
  before , size 2 -0.57
  before , size 3 0.48
  before , size 5 0.06
  before , size 9 0.19
  before , size long 0.35
  before : 0.24
  before : behind nothing 0.35
  before : size 1 0.47
  before : size 2 0.62
  before : size 3 0.78
  before : size 5 -0.28
  before : size 9 0.37
  before : size long -0.05
  before ; 0.14
  before Name -0.07
  before Name behind Name -0.57
  before Name behind conjunction 0.51
  before Name behind nothing 0.23
  before Name behind preposition 0.20
  before Name behind word -0.23
  before Name size 1 0.06
  before Name size 2 -0.63
  before Name size 3 0.33
  before Name size 5 -0.05
  before Name size 9 0.11
  before about -0.29
  before act behind nothing 0.11
  before act size 9 0.11
  before adverb 0.15
  before adverb behind . 0.56
  before adverb behind nothing -0.22
  before adverb size 1 0.08
  before adverb size 5 0.33
  before adverb size 9 0.08
  before article -0.64
  before article behind , -0.37
  before article behind . -0.10
  before article behind article -0.81
  before article behind conjunction -0.53
  before article behind nothing -0.56
  before article behind past -0.91
  before article behind preposition 0.33
  before article behind relative -0.45
  before article behind word 0.10
  before article size 1 0.07
  before article size 2 -0.33
  before article size 3 -1.34
  before as behind , -0.23
  before as behind . -0.14
  before as behind conjunction 0.73
  before as behind nothing 0.05
  before as behind preposition -0.64
  before as behind relative 0.46
  before as size 1 0.43
  before as size 3 -0.27
  before as size 5 -0.34
  before as size 9 -0.18
  before as size long 0.44
  before auxiliary 0.29
  before auxiliary behind . 0.24
  before auxiliary behind conjunction 0.13
  before auxiliary behind nothing 0.22
  before auxiliary behind preposition 0.16
  before auxiliary size 2 0.54
  before auxiliary size 3 0.35
  before auxiliary size 5 0.16
  before auxiliary size 9 0.14
  before auxiliary size long 0.14
  before be 0.22
  before be behind , -0.48
  before be behind . 0.16
  before be behind ; 0.24
  before be behind adverb 0.90
  before be behind conjunction 0.40
  before be behind indefinite 0.32
  before be behind nothing 0.42
  before be behind preposition -0.37
  before be behind pronoun 0.45
  before be behind say -0.56
  before be behind subordinator 0.19
  before be size 1 -0.20
  before be size 2 0.84
  before be size 3 -0.16
  before be size 5 0.25
  before be size 9 0.19
  before be size long 0.18
  before by -0.40
  before by size 2 -0.52
  before call behind , -0.38
  before call behind . -0.13
  before call behind conjunction 0.72
  before call behind nothing -0.19
  before call behind preposition 0.81
  before call size 1 -1.38
  before call size 2 -0.07
  before call size 3 1.04
  before call size 5 0.72
  before called -0.23
  before called behind , -0.12
  before called behind . 0.13
  before called behind conjunction -0.82
  before called behind nothing 0.13
  before called behind preposition 0.18
  before called size 1 -0.70
  before called size 2 -0.38
  before called size 3 -0.20
  before called size 5 0.48
  before called size 9 0.07
  before conjunction 0.24
  before conjunction behind , 0.92
  before conjunction behind . -0.09
  before conjunction behind nothing 0.38
  before conjunction behind preposition -0.23
  before conjunction size 1 -0.22
  before conjunction size 2 0.05
  before conjunction size 5 0.72
  before conjunction size 9 0.33
  before determiner -0.08
  before document behind . 0.62
  before document behind conjunction 0.38
  before document behind nothing 0.16
  before document size 1 0.07
  before document size 3 0.42
  before document size 5 -0.22
  before feel 0.11
  before feel behind nothing 0.56
  before feel size 9 0.31
  before for -0.12
  before for behind , 0.84
  before for behind . 0.26
  before for behind nothing -0.64
  before for size 2 0.76
  before for size 5 -0.40
  before for size 9 0.40
  before gerund 0.35
  before gerund behind . 0.38
  before gerund behind conjunction 0.31
  before gerund behind nothing 0.23
  before gerund size 2 0.17
  before gerund size 3 -0.19
  before group 0.53
  before group size 2 0.46
  before in -0.17
  before indefinite behind , 0.46
  before indefinite behind . -0.82
  before indefinite behind conjunction 0.05
  before indefinite behind nothing -0.40
  before indefinite behind preposition -0.31
  before indefinite behind relative 0.89
  before indefinite behind word 0.27
  before indefinite size 1 -0.24
  before indefinite size 2 -0.09
  before indefinite size 3 0.29
  before indefinite size 5 0.16
  before named -0.67
  before named behind , -0.39
  before named size 1 -0.43
  before named size 2 -0.18
  before named size 3 -0.66
  before nicknamed -0.57
  before nothing 0.24
  before nothing behind - 0.17
  before nothing behind : 0.43
  before nothing behind article 0.26
  before nothing behind be -0.05
  before nothing behind indefinite 0.51
  before nothing behind nothing 0.32
  before nothing behind owner 0.15
  before nothing behind past 0.70
  before nothing behind pronoun 0.24
  before nothing behind say 0.33
  before nothing behind word -0.67
  before nothing size 1 0.61
  before nothing size 2 -0.11
  before nothing size 3 0.38
  before nothing size 5 0.32
  before nothing size 9 0.20
  before nothing size long 0.20
  before of behind , -0.08
  before of behind . -0.42
  before of behind conjunction 0.16
  before of behind preposition 0.61
  before of size 1 0.29
  before of size 2 -0.63
  before of size 3 0.25
  before of size 5 -0.18
  before of size 9 0.67
  before on -0.07
  before on behind nothing 0.94
  before on size 1 -0.47
  before on size 2 0.65
  before or -0.11
  before or behind , -0.47
  before or behind preposition -0.48
  before or size 1 -0.65
  before or size 2 0.48
  before organisation -0.11
  before owner -0.15
  before owner behind . -0.68
  before owner behind nothing 0.42
  before owner behind word -0.22
  before owner size 1 0.13
  before owner size 3 -0.56
  before owner size 9 0.44
  before past behind , -0.35
  before past behind . -0.59
  before past behind conjunction 0.74
  before past behind nothing -0.06
  before past behind preposition 0.94
  before past size 1 0.11
  before past size 2 0.09
  before past size 3 -0.71
  before past size 5 0.52
  before past size 9 0.15
  before past size long 0.43
  before person 0.44
  before person behind nothing 0.13
  before person size 5 0.39
  before person size 9 0.07
  before possessive -0.41
  before preposition -0.08
  before preposition behind , -0.26
  before preposition behind . 0.76
  before preposition behind nothing -0.36
  before preposition behind preposition -0.63
  before preposition behind word -0.45
  before preposition size 1 -1.01
  before preposition size 2 0.30
  before preposition size 3 -0.32
  before preposition size 5 0.64
  before pronoun -0.14
  before pronoun behind . -0.63
  before pronoun behind conjunction -0.95
  before pronoun behind nothing 0.12
  before pronoun size 1 0.68
  before pronoun size 2 -0.32
  before pronoun size 3 -0.23
  before pronoun size 5 -0.40
  before pronoun size 9 0.37
  before pronoun size long 0.14
  before relative behind . 0.41
  before relative behind nothing 0.25
  before relative behind preposition 0.27
  before relative size 3 0.64
  before relative size 5 0.61
  before relative size 9 -0.10
  before relative size long 0.15
  before say 0.39
  before say behind , 0.56
  before say behind . 0.97
  before say behind conjunction 0.53
  before say behind nothing 0.55
  before say behind preposition -0.42
  before say behind subordinator 0.42
  before say size 1 0.10
  before say size 2 0.97
  before say size 3 0.57
  before say size 5 -0.22
  before say size 9 0.25
  before saying 0.34
  before saying behind nothing 0.14
  before saying size 5 0.33
  before so-called -0.86
  before so-called behind , -0.23
  before so-called behind . -0.50
  before so-called behind past -0.23
  before so-called behind preposition -0.81
  before so-called behind relative -0.07
  before so-called behind word -0.13
  before so-called size 1 -0.32
  before so-called size 2 -0.80
  before subordinator 0.32
  before subordinator behind nothing 0.16
  before subordinator size 9 0.16
  before term -0.28
  before term behind , -0.10
  before term behind . -0.73
  before term behind nothing 0.24
  before term behind preposition 0.73
  before term behind relative -0.58
  before term size 1 -0.25
  before term size 2 -0.36
  before term size 3 -0.05
  before term size 5 0.17
  before to 0.17
  before to behind . 0.69
  before to behind nothing 0.35
  before to size 1 -0.57
  before to size 3 0.73
  before to size 5 0.23
  before to size 9 0.31
  before with 0.71
  before with behind nothing 0.06
  before with size 2 0.25
  before with size 5 0.43
  before word 0.08
  before word behind , 0.48
  before word behind ; 0.45
  before word behind adverb -0.74
  before word behind conjunction -0.21
  before word behind nothing -0.21
  before word behind preposition 0.94
  before word size 1 -0.34
  before word size 2 -0.36
  before word size 3 0.28
  before word size 5 0.43
  before word size 9 0.64
  before word size long 0.25
  before work -0.53
  before work size 5 -0.14
  behind " 0.14
  behind ( 0.07
  behind ) -0.36
  behind , -0.28
  behind - 0.17
  behind . 0.05
  behind : 0.25
  behind ; 0.45
  behind Name -0.08
  behind act -0.41
  behind adverb 0.18
  behind article 0.16
  behind auxiliary -0.53
  behind be -0.46
  behind call 0.62
  behind conjunction 0.26
  behind determiner -0.16
  behind gerund 0.37
  behind group -0.59
  behind indefinite -0.30
  behind nothing 0.29
  behind organisation -0.31
  behind owner 0.11
  behind past -0.21
  behind preposition -0.08
  behind pronoun 0.20
  behind quotation -0.68
  behind relative -0.58
  behind say 0.20
  behind subordinator -0.09
  behind word -0.21
  behind – -0.25
  behind — -0.58
  bias 0.12
  block caption -0.64
  block headline 0.06
  block keyPoint 0.25
  block paragraph 0.14
  block standfirst -0.75
  block subheading 0.62
  broken behind Name 0.24
  broken behind adverb 0.46
  broken behind article 0.08
  broken behind auxiliary -0.47
  broken behind be 0.22
  broken behind call 0.76
  broken behind indefinite -0.36
  broken behind owner 0.05
  broken behind past 0.29
  broken behind preposition -0.33
  broken behind pronoun 0.22
  broken behind relative -0.84
  broken behind say 0.23
  broken behind subordinator -0.36
  broken behind word 0.48
  capital 0.05
  cue act 1 -0.06
  cue act 1 before act -0.06
  cue act 2 0.48
  cue act 2 before indefinite 0.71
  cue act 2 before of 0.31
  cue act 3 -0.20
  cue act 3 before as 1.04
  cue act 4 0.55
  cue act 4 before as 0.47
  cue call 1 -0.18
  cue call 1 before call -0.05
  cue call 1 before called -0.06
  cue call 1 before named -0.67
  cue call 2 -0.06
  cue call 2 before Name 0.60
  cue call 2 before article 0.14
  cue call 2 before document 0.67
  cue call 2 before indefinite -0.36
  cue call 2 before person 0.30
  cue call 2 before pronoun -0.33
  cue call 2 before word -0.15
  cue call 3 0.29
  cue call 3 before as 0.74
  cue call 3 before indefinite 0.96
  cue call 4 0.42
  cue feel 1 0.07
  cue feel 1 before feel 0.07
  cue feel 2 -0.11
  cue feel 2 before as -0.76
  cue feel 2 before pronoun 0.47
  cue feel 3 -0.59
  cue feel 3 before article -0.18
  cue feel 3 before as -0.04
  cue feel 4 -0.63
  cue feel 4 before as -0.75
  cue none 0.10
  cue none before ( -0.19
  cue none before , -0.24
  cue none before : -0.08
  cue none before Name -0.45
  cue none before article -0.81
  cue none before as -0.13
  cue none before conjunction -0.96
  cue none before indefinite 0.59
  cue none before nothing 0.24
  cue none before of -0.91
  cue none before on 0.08
  cue none before or 0.21
  cue none before owner -0.54
  cue none before preposition -0.25
  cue none before pronoun 0.25
  cue none before relative 0.52
  cue none before say 0.17
  cue none before so-called -0.44
  cue none before term -0.60
  cue none before with 0.58
  cue none before word 0.17
  cue none before work -0.86
  cue other 1 0.23
  cue other 1 before adverb 0.29
  cue other 1 before auxiliary 0.28
  cue other 1 before be 0.20
  cue other 1 before called -0.47
  cue other 1 before gerund 0.11
  cue other 1 before past 0.09
  cue other 1 before pronoun 0.08
  cue other 1 before word 0.63
  cue other 2 0.08
  cue other 2 before , 0.21
  cue other 2 before : 0.37
  cue other 2 before article 0.27
  cue other 2 before as -0.38
  cue other 2 before for 0.77
  cue other 2 before indefinite -0.07
  cue other 2 before on 0.10
  cue other 2 before owner 0.10
  cue other 2 before preposition 0.38
  cue other 2 before pronoun -0.73
  cue other 2 before relative -0.56
  cue other 2 before so-called -0.64
  cue other 2 before term 0.75
  cue other 2 before to 0.32
  cue other 2 before word -0.10
  cue other 3 0.07
  cue other 3 before , 0.78
  cue other 3 before : 0.42
  cue other 3 before article -0.61
  cue other 3 before as 0.76
  cue other 3 before conjunction 0.24
  cue other 3 before of 0.49
  cue other 3 before preposition -0.32
  cue other 3 before term -0.38
  cue other 3 before to 0.11
  cue other 3 before with 0.37
  cue other 3 before word 0.22
  cue other 4 -0.06
  cue other 4 before , 0.39
  cue other 4 before : 0.95
  cue other 4 before article 0.27
  cue other 4 before as -1.35
  cue other 4 before conjunction 1.20
  cue other 4 before indefinite -0.69
  cue other 4 before of -0.98
  cue other 4 before or -0.48
  cue other 4 before relative 0.19
  cue other 4 before so-called -0.27
  cue other 4 before term 0.13
  cue other 4 before word -0.83
  cue say 1 0.37
  cue say 1 before say 0.35
  cue say 2 0.25
  cue say 2 before , 0.30
  cue say 2 before : 0.16
  cue say 2 before Name 0.12
  cue say 2 before as 0.55
  cue say 2 before for 0.09
  cue say 2 before indefinite -0.64
  cue say 2 before of 0.48
  cue say 2 before to 0.06
  cue say 2 before word 0.34
  cue say 3 0.32
  cue say 3 before , 0.28
  cue say 3 before : 0.37
  cue say 3 before as 0.45
  cue say 3 before group 0.06
  cue say 3 before indefinite 0.41
  cue say 3 before of 0.34
  cue say 3 before pronoun 0.31
  cue say 3 before word 0.26
  cue say 4 0.08
  cue say 4 before , 0.99
  cue say 4 before : 0.19
  cue say 4 before as 0.44
  cue tell 1 -0.23
  cue tell 2 -0.04
  cue tell 2 before of 0.25
  cue tell 3 0.26
  cue tell 3 before , -0.06
  cue tell 3 before : 0.12
  cue tell 4 -0.65
  ended behind " 0.07
  ended behind ) 0.14
  ended behind - 0.17
  ended behind Name 0.48
  ended behind article 0.22
  ended behind conjunction 0.87
  ended behind indefinite 0.24
  ended behind nothing 0.32
  ended behind preposition -0.59
  ended behind pronoun 0.31
  ended behind say 0.25
  ended behind – 0.23
  gap 1 0.15
  gap 1 size 1 -0.08
  gap 1 size 2 0.18
  gap 1 size 3 0.39
  gap 1 size 5 0.05
  gap 1 size 9 0.28
  gap 1 size long -0.10
  gap 12 0.05
  gap 12 size 1 -0.90
  gap 12 size 2 -0.47
  gap 12 size 3 0.69
  gap 12 size 5 0.25
  gap 12 size 9 0.19
  gap 12 size long 0.34
  gap 3 0.24
  gap 3 size 1 0.33
  gap 3 size 2 0.17
  gap 3 size 3 0.26
  gap 3 size 5 0.18
  gap 3 size 9 0.25
  gap 3 size long 0.19
  gap 6 0.26
  gap 6 size 1 0.23
  gap 6 size 2 0.31
  gap 6 size 3 -0.14
  gap 6 size 5 0.41
  gap 6 size 9 0.29
  gap 6 size long 0.21
  gap far -0.17
  gap far size 1 -0.45
  gap far size 2 -0.53
  gap far size 3 -0.29
  gap far size 5 0.10
  gap far size 9 0.32
  gap far size long 0.52
  gap none size 1 -0.38
  gap none size 2 -0.37
  gap none size 3 -0.23
  gap none size 5 0.13
  gap none size 9 0.24
  gap none size long 0.24
  inside 0.09
  no sibling 0.10
  open behind ( 0.07
  open behind ) -0.57
  open behind , -0.28
  open behind . 0.05
  open behind : 0.25
  open behind ; 0.45
  open behind Name -1.82
  open behind adverb -0.06
  open behind auxiliary -0.33
  open behind be -0.48
  open behind conjunction 0.29
  open behind group -0.53
  open behind indefinite -0.23
  open behind nothing -0.12
  open behind organisation -0.31
  open behind past -0.50
  open behind preposition 0.07
  open behind pronoun -0.53
  open behind quotation -1.08
  open behind say -0.58
  open behind subordinator 0.28
  open behind word -0.36
  open behind – -0.44
  open behind — -0.66
  opens otherwise 0.08
  opens with verb 0.34
  plain 0.22
  plain before ( 0.26
  plain before , 0.09
  plain before : 0.16
  plain before Name 0.56
  plain before about -0.29
  plain before act 0.27
  plain before adverb 0.14
  plain before article -0.52
  plain before as 0.09
  plain before auxiliary 0.29
  plain before be 0.23
  plain before by -0.07
  plain before call 0.42
  plain before called 0.99
  plain before conjunction -0.08
  plain before document 0.14
  plain before feel 0.25
  plain before for -0.12
  plain before gerund 0.52
  plain before group 0.53
  plain before nothing 0.24
  plain before of 0.28
  plain before organisation -0.11
  plain before owner 0.73
  plain before past 0.32
  plain before person 0.32
  plain before preposition 0.12
  plain before pronoun 0.07
  plain before relative 0.22
  plain before say 0.24
  plain before saying 0.34
  plain before so-called -0.98
  plain before subordinator 0.32
  plain before term -0.46
  plain before to 0.55
  plain before with 0.71
  plain before word 0.42
  plain before work -0.08
  plain rule accordingTo 0.53
  plain rule colonBefore 0.10
  plain rule continued 0.19
  plain rule cueAfter 0.24
  plain rule cueBefore 0.42
  plain rule cueBeside 0.28
  plain rule insideParagraph 0.20
  plain rule label -0.52
  plain rule lastSentence -0.15
  plain rule leading 0.19
  plain rule none -0.25
  plain rule nounCue 0.34
  plain rule sameParagraph 0.15
  plain rule sentenceBefore 0.21
  plain rule sentenceSubject 0.39
  plain rule signature 0.15
  plain rule trailing -0.21
  rule accordingTo 0.37
  rule accordingTo size 5 0.57
  rule accordingTo size 9 0.12
  rule colonBefore 0.10
  rule colonBefore size long 0.10
  rule continued 0.26
  rule continued size 1 0.29
  rule continued size 3 0.10
  rule continued size 5 0.06
  rule continued size 9 0.09
  rule continued size long 0.08
  rule cueAfter 0.21
  rule cueAfter size 1 0.25
  rule cueAfter size 2 0.27
  rule cueAfter size 3 0.34
  rule cueAfter size 5 0.16
  rule cueAfter size 9 0.16
  rule cueAfter size long 0.20
  rule cueBefore 0.13
  rule cueBefore size 1 -0.44
  rule cueBefore size 3 0.16
  rule cueBefore size 5 0.25
  rule cueBefore size 9 0.27
  rule cueBefore size long 0.47
  rule cueBehind -0.42
  rule cueBehind size 2 -0.32
  rule cueBeside 0.18
  rule cueBeside size 1 -0.08
  rule cueBeside size 2 -0.06
  rule cueBeside size 3 0.21
  rule cueBeside size 5 0.18
  rule cueBeside size 9 0.40
  rule cueBeside size long 0.34
  rule insideParagraph size 1 -0.56
  rule insideParagraph size 2 -0.57
  rule insideParagraph size 3 0.35
  rule insideParagraph size 5 1.02
  rule insideParagraph size 9 0.59
  rule insideParagraph size long 0.17
  rule label -0.56
  rule label size long -0.68
  rule lastSentence -0.17
  rule lastSentence size 1 -0.45
  rule lastSentence size 2 0.12
  rule lastSentence size 3 0.51
  rule lastSentence size 5 -0.77
  rule lastSentence size 9 0.35
  rule lastSentence size long 0.33
  rule leading 0.20
  rule leading size 1 -0.42
  rule leading size 2 0.68
  rule leading size 3 0.22
  rule leading size 5 0.39
  rule leading size 9 0.15
  rule leading size long 0.16
  rule none -0.32
  rule none size 1 -0.33
  rule none size 2 -0.34
  rule none size 3 -0.82
  rule none size 5 -0.20
  rule none size 9 0.05
  rule none size long 0.52
  rule nounCue 0.34
  rule sameParagraph 0.15
  rule sameParagraph size 2 -0.38
  rule sameParagraph size 3 0.21
  rule sameParagraph size 5 0.17
  rule sameParagraph size 9 0.13
  rule sameParagraph size long 0.14
  rule sentenceBefore 0.28
  rule sentenceBefore size 1 0.55
  rule sentenceBefore size 5 0.19
  rule sentenceBefore size 9 0.15
  rule sentenceBefore size long 0.20
  rule sentenceSubject size 1 -0.25
  rule sentenceSubject size 2 -0.25
  rule sentenceSubject size 3 -0.13
  rule sentenceSubject size 5 0.57
  rule sentenceSubject size 9 0.63
  rule sentenceSubject size long 0.60
  rule signature 0.17
  rule signature size 9 0.10
  rule signature size long 0.15
  rule trailing -0.49
  rule trailing size 2 -0.76
  second ( -0.44
  second , -0.06
  second , before article -0.48
  second , before as 0.99
  second , before be 0.06
  second , before call 0.64
  second , before called 0.50
  second , before or -0.82
  second , before past -0.49
  second , before relative -0.36
  second , before say 0.78
  second , before term -0.71
  second , before word 0.04
  second Name 0.16
  second Name before , 0.26
  second Name before : -0.44
  second Name before as 0.69
  second Name before auxiliary 0.11
  second Name before be 0.17
  second Name before indefinite -0.04
  second Name before of 0.50
  second Name before say -0.65
  second Name before word 0.38
  second act 0.75
  second act before be 0.06
  second act before indefinite 0.70
  second act before of 0.31
  second adverb -0.40
  second adverb before , 0.98
  second adverb before : -0.22
  second adverb before as -0.86
  second adverb before be -0.48
  second adverb before word 0.56
  second article 0.06
  second article before Name 0.09
  second article before document 0.44
  second article before gerund 0.51
  second article before group 0.27
  second article before organisation 0.23
  second article before person 0.38
  second article before possessive -0.41
  second article before say 0.34
  second article before saying 0.10
  second article before so-called -0.76
  second article before term 0.43
  second article before word -0.42
  second article before work -0.31
  second as 0.16
  second as before article -0.46
  second as before indefinite 0.69
  second auxiliary 0.19
  second auxiliary before act 0.21
  second auxiliary before adverb 0.11
  second auxiliary before auxiliary 0.18
  second auxiliary before be -0.15
  second auxiliary before called 0.54
  second auxiliary before past 0.37
  second auxiliary before say 0.77
  second auxiliary before word 0.29
  second be -0.18
  second be before : 0.35
  second be before adverb 0.17
  second be before called 0.06
  second be before indefinite 0.41
  second be before past -0.26
  second call -0.09
  second call before article -0.85
  second call before as 0.59
  second call before indefinite -0.36
  second call before pronoun -0.25
  second call before word 0.22
  second called 0.19
  second called before Name 0.19
  second called before article 0.41
  second called before pronoun 0.05
  second called before word -0.76
  second conjunction -0.47
  second conjunction before relative 0.55
  second determiner -0.13
  second determiner before : 0.20
  second determiner before word 0.43
  second document 0.19
  second document before , -0.05
  second document before : -0.48
  second document before as 0.81
  second document before be 0.39
  second document before called -0.29
  second document before word 0.88
  second feel 0.21
  second feel before pronoun 0.47
  second for 0.34
  second gerund -0.65
  second gerund before as -1.28
  second gerund before word 0.19
  second group -0.28
  second group before as 0.15
  second group before auxiliary 0.08
  second group before be 0.46
  second in 0.13
  second in before article 0.52
  second indefinite -0.11
  second indefinite before be -0.10
  second indefinite before so-called -0.36
  second indefinite before word 0.43
  second known -1.02
  second known before as -1.10
  second negation 0.27
  second nothing 0.22
  second nothing before ( -0.43
  second nothing before Name -0.41
  second nothing before article -0.37
  second nothing before nothing 0.24
  second of 0.15
  second of before article -0.48
  second of before indefinite 0.45
  second of before word 0.28
  second on -0.53
  second organisation before as -0.91
  second organisation before auxiliary 0.28
  second organisation before past 0.26
  second organisation before say 0.62
  second past 0.25
  second past before as 0.32
  second past before on 0.10
  second past before preposition 0.04
  second person 0.23
  second person before , 0.31
  second person before as -0.14
  second person before auxiliary 0.09
  second person before be 0.26
  second preposition -0.25
  second preposition before , 0.13
  second preposition before : 0.40
  second preposition before article -0.32
  second preposition before as -0.06
  second pronoun 0.10
  second pronoun before , 0.20
  second pronoun before : 0.33
  second pronoun before as 0.39
  second pronoun before auxiliary 0.21
  second pronoun before be 0.48
  second pronoun before call 0.09
  second pronoun before called -0.08
  second pronoun before feel 0.44
  second pronoun before say -0.09
  second pronoun before word 0.18
  second quotation -0.20
  second quotation before , -1.18
  second quotation before conjunction 0.49
  second relative 0.42
  second relative before be 0.12
  second relative before pronoun 0.55
  second relative before say 0.53
  second say 0.32
  second say before , -0.07
  second say before : 0.24
  second say before as 0.10
  second say before be 0.87
  second say before for 0.52
  second say before indefinite -0.64
  second say before of 1.05
  second say before pronoun 0.10
  second say before relative 0.08
  second say before to 0.55
  second saying 0.09
  second saying before be 0.09
  second subordinator 0.06
  second subordinator before pronoun 0.52
  second tell -0.49
  second term 0.18
  second term before , 1.13
  second term before : 0.19
  second term before as 0.44
  second to before be 0.22
  second to before say 0.17
  second to before word -0.45
  second word before , -0.22
  second word before : 0.57
  second word before article 0.27
  second word before as 0.37
  second word before auxiliary 0.37
  second word before be 0.26
  second word before call -0.62
  second word before called -0.45
  second word before conjunction -0.17
  second word before document -0.30
  second word before for -0.63
  second word before indefinite 0.27
  second word before named -0.36
  second word before of -1.29
  second word before on 0.44
  second word before preposition 0.78
  second word before pronoun 0.41
  second word before relative 0.16
  second word before say 0.87
  second word before to 0.17
  second word before with 0.18
  second word before word -0.24
  second word before work -0.47
  second work -0.58
  second work before , -1.29
  second work before be 0.19
  second work before called -0.46
  second work before term -0.67
  sibling direct -0.07
  sibling partial 0.39
  size 1 -0.25
  size 2 -0.12
  size 3 0.12
  size 5 0.20
  size 9 0.25
  size long 0.21
  small 0.22
  somebody 0.19
  spoken 0.20
  sure 0.18
  thing -0.21
  titled before , -0.17
  titled before : 0.60
  titled before Name -0.98
  titled before article -0.63
  titled before as -0.44
  titled before be -0.16
  titled before call -1.21
  titled before called -1.14
  titled before conjunction 0.46
  titled before indefinite -0.09
  titled before named -0.53
  titled before nothing 0.21
  titled before of -0.45
  titled before on -0.15
  titled before owner -0.95
  titled before past -0.50
  titled before preposition -0.74
  titled before pronoun -1.22
  titled before relative -0.64
  titled before say 0.45
  titled before so-called -0.13
  titled before word -1.42
  titled before work -0.68
  titled rule continued 0.29
  titled rule cueAfter -0.23
  titled rule cueBefore -0.97
  titled rule cueBehind -0.32
  titled rule cueBeside -0.75
  titled rule insideParagraph -0.36
  titled rule lastSentence -0.12
  titled rule leading 0.22
  titled rule none -0.38
  titled rule sameParagraph -0.27
  titled rule sentenceBefore 0.72
  titled rule sentenceSubject -0.54
  titled rule trailing -0.64
  titled size 1 0.20
  titled size 2 -0.75
  titled size 3 -1.02
  titled size 5 -1.37
  titled size 9 -0.17
  told behind 0.14
  told behind before ( 0.52
  told behind before , 0.60
  told behind before : 0.15
  told behind before Name -0.70
  told behind before article -0.91
  told behind before as 0.17
  told behind before be -0.49
  told behind before indefinite -0.39
  told behind before nothing 0.23
  told behind before of -0.83
  told behind before on -0.63
  told behind before or -0.58
  told behind before past 0.48
  told behind before so-called -0.30
  told behind before term -1.38
  told behind before word 0.10
  told behind behind , 0.38
  told behind behind : 0.32
  told behind behind Name -0.15
  told behind behind adverb 0.22
  told behind behind auxiliary -0.43
  told behind behind be -0.06
  told behind behind conjunction 0.28
  told behind behind determiner 0.04
  told behind behind indefinite 0.06
  told behind behind pronoun 0.21
  told behind behind relative 0.06
  told behind behind say 0.20
  told behind behind word -0.11
  told behind second , -0.46
  told behind second Name 0.40
  told behind second adverb -1.26
  told behind second article -1.60
  told behind second be -0.47
  told behind second nothing 0.22
  told behind second past -0.08
  told behind second pronoun -0.62
  told behind second saying 0.06
  told behind second word 0.86
  told behind second work -0.08
  told behind size 1 -0.22
  told behind size 2 -0.14
  told behind size 3 0.05
  told behind size 5 0.24
  told behind size 9 0.20
  told behind size long 0.20
  told call before Name 0.57
  told call before article -0.63
  told call before as 0.60
  told call before be -0.34
  told call before call 0.08
  told call before called -0.48
  told call before document 0.56
  told call before indefinite 1.33
  told call before named -0.70
  told call before person 0.25
  told call before pronoun -0.36
  told call before word -0.09
  told call behind , -0.90
  told call behind . -0.28
  told call behind ; 0.08
  told call behind nothing 0.26
  told call behind preposition -0.37
  told call behind say 0.06
  told call behind subordinator 0.26
  told call second , 0.04
  told call second Name 0.47
  told call second adverb -0.05
  told call second article 0.33
  told call second auxiliary 0.06
  told call second call -0.05
  told call second called -0.30
  told call second document -0.05
  told call second group -0.50
  told call second owner 0.85
  told call second pronoun -0.31
  told call second term -0.50
  told call second word -0.73
  told call second work -0.40
  told call size 2 -0.15
  told call size 3 -0.05
  told call size 9 0.42
  told call within 0.09
  told call within before article -0.20
  told call within before as 0.59
  told call within before call -0.16
  told call within before called 0.62
  told call within before document 0.32
  told call within before indefinite -0.57
  told call within before term -0.42
  told call within before word 0.60
  told call within behind , -0.64
  told call within behind . 0.13
  told call within behind conjunction -0.56
  told call within behind nothing -0.09
  told call within behind past -0.36
  told call within behind preposition 0.76
  told call within behind word 0.57
  told call within second , 0.86
  told call within second Name 0.56
  told call within second article -0.09
  told call within second auxiliary 0.62
  told call within second call -0.85
  told call within second called 0.86
  told call within second person 0.51
  told call within second pronoun 0.20
  told call within second term 0.29
  told call within size 1 -0.26
  told call within size 2 -0.62
  told call within size 3 0.30
  told call within size 5 0.71
  told call within size 9 0.49
  told feel -0.52
  told feel before : 0.28
  told feel before as -0.71
  told feel before be 0.45
  told feel before feel -0.07
  told feel before word -0.54
  told feel behind , -0.35
  told feel behind . -0.43
  told feel behind nothing 0.08
  told feel behind preposition -0.20
  told feel second feel 0.40
  told feel second group -0.32
  told feel second known -0.15
  told feel second word -0.87
  told feel size 1 -1.20
  told feel size 2 -0.75
  told feel size 3 -0.18
  told feel size 5 0.68
  told feel size 9 0.47
  told feel within -0.39
  told feel within before article -0.45
  told feel within before as -1.09
  told feel within before be 0.39
  told feel within before feel 0.13
  told feel within before to 0.29
  told feel within before word 0.69
  told feel within behind , -0.39
  told feel within behind . -0.42
  told feel within behind nothing 0.23
  told feel within behind relative -0.09
  told feel within behind subordinator -0.59
  told feel within second , 0.57
  told feel within second article 0.70
  told feel within second as -0.56
  told feel within second feel 0.24
  told feel within second group 0.23
  told feel within second known -0.54
  told feel within second pronoun 0.44
  told feel within second word -0.26
  told feel within size 1 -0.35
  told feel within size 2 -0.76
  told feel within size 3 -0.22
  told feel within size 5 0.07
  told feel within size 9 0.17
  told feel within size long 0.42
  told none 0.08
  told none before ( -0.22
  told none before , 0.14
  told none before : 0.28
  told none before Name -0.68
  told none before about 0.25
  told none before adverb -0.08
  told none before article -0.76
  told none before auxiliary 0.40
  told none before be -0.20
  told none before call 0.44
  told none before called -0.59
  told none before conjunction 0.13
  told none before document -0.48
  told none before for -0.26
  told none before gerund 0.59
  told none before indefinite -0.65
  told none before nothing 0.24
  told none before of -0.09
  told none before on 0.43
  told none before or 0.28
  told none before owner -0.25
  told none before past -0.79
  told none before possessive -0.41
  told none before preposition -0.20
  told none before pronoun 0.04
  told none before say 1.01
  told none before saying 0.34
  told none before so-called -0.39
  told none before term -0.05
  told none before to -0.30
  told none before word 0.15
  told none before work -0.39
  told none behind ( 0.94
  told none behind ) -0.37
  told none behind , -0.52
  told none behind - 0.17
  told none behind . 0.07
  told none behind ; 0.53
  told none behind Name 0.07
  told none behind adverb 0.45
  told none behind article 0.08
  told none behind auxiliary -0.32
  told none behind be -0.52
  told none behind conjunction 0.05
  told none behind group -0.61
  told none behind indefinite -0.28
  told none behind nothing 0.30
  told none behind organisation -0.07
  told none behind owner 0.08
  told none behind past 0.35
  told none behind preposition -0.49
  told none behind pronoun 0.15
  told none behind quotation -0.69
  told none behind relative -0.53
  told none behind word -0.46
  told none behind — 0.37
  told none second Name -0.11
  told none second act 0.72
  told none second adverb -0.35
  told none second article 0.31
  told none second as -0.22
  told none second be -0.53
  told none second conjunction -0.15
  told none second determiner -0.20
  told none second document 0.33
  told none second for 0.31
  told none second gerund 0.65
  told none second group 0.11
  told none second in -0.59
  told none second indefinite -0.42
  told none second known -0.86
  told none second nothing 0.22
  told none second of -0.40
  told none second on -0.36
  told none second organisation -0.57
  told none second past 0.22
  told none second person 0.39
  told none second preposition -0.46
  told none second pronoun -0.32
  told none second relative 0.50
  told none second say 0.52
  told none second subordinator -0.22
  told none second to 0.28
  told none second word -0.06
  told none second work -0.12
  told none size 1 -0.37
  told none size 2 -0.13
  told none size 5 0.20
  told none size 9 0.25
  told none size long 0.19
  told say 0.18
  told say before , -0.11
  told say before : 0.05
  told say before Name 0.39
  told say before about -0.59
  told say before act 0.25
  told say before adverb 0.22
  told say before article 0.51
  told say before as 0.18
  told say before auxiliary 0.25
  told say before be 0.23
  told say before call -0.52
  told say before conjunction 0.12
  told say before document 0.11
  told say before for 0.75
  told say before gerund 0.22
  told say before group 0.06
  told say before indefinite 0.87
  told say before of 0.29
  told say before past -0.22
  told say before person 0.07
  told say before preposition 0.47
  told say before pronoun 0.46
  told say before relative -0.18
  told say before say -0.17
  told say before so-called -0.83
  told say before subordinator 0.23
  told say before term 0.43
  told say before to 0.78
  told say before with 0.24
  told say before word 0.05
  told say behind " 0.07
  told say behind ) -0.46
  told say behind , 0.33
  told say behind . 0.13
  told say behind ; 0.21
  told say behind adverb 0.04
  told say behind conjunction 0.37
  told say behind indefinite -0.11
  told say behind nothing 0.34
  told say behind preposition -0.06
  told say behind relative -0.57
  told say behind say 0.29
  told say behind subordinator 0.33
  told say behind word 0.25
  told say second Name 0.25
  told say second act 0.34
  told say second adverb 0.55
  told say second article 0.45
  told say second auxiliary -0.17
  told say second be 0.74
  told say second call -0.51
  told say second conjunction 0.32
  told say second document 0.05
  told say second gerund -0.99
  told say second group -0.31
  told say second in 0.65
  told say second of 0.05
  told say second organisation 0.70
  told say second owner 0.17
  told say second past 0.09
  told say second person 0.19
  told say second pronoun 0.23
  told say second quotation -0.88
  told say second relative 0.42
  told say second say 0.26
  told say second subordinator 0.24
  told say second term -0.54
  told say second to 0.23
  told say second word 0.35
  told say second work -0.34
  told say size 1 0.08
  told say size 3 0.31
  told say size 5 0.16
  told say size 9 0.23
  told say size long 0.19
  told say within 0.27
  told say within before , 0.29
  told say within before : 0.28
  told say within before as 0.45
  told say within before be 0.55
  told say within before for -0.54
  told say within before of 0.24
  told say within before say 0.50
  told say within before with 0.38
  told say within before word 0.51
  told say within behind , 0.58
  told say within behind . 0.06
  told say within behind conjunction 0.36
  told say within behind preposition 0.73
  told say within behind relative -0.53
  told say within second , -0.55
  told say within second adverb 0.33
  told say within second article 0.13
  told say within second auxiliary 0.40
  told say within second call 0.41
  told say within second past 0.28
  told say within second person 0.19
  told say within second pronoun 0.26
  told say within second relative 0.42
  told say within second say 0.28
  told say within second to 0.15
  told say within second word -0.29
  told say within second work -0.40
  told say within size 1 0.13
  told say within size 2 0.66
  told say within size 3 0.19
  told say within size 5 -0.21
  told say within size 9 0.41
  told say within size long 0.35
  told tell 0.26
  told tell before , 0.08
  told tell before : 0.14
  told tell before Name -0.51
  told tell before adverb 0.22
  told tell before auxiliary 0.25
  told tell before be 0.38
  told tell before of 0.38
  told tell before past 0.22
  told tell before pronoun 0.28
  told tell before relative 0.06
  told tell before say 0.07
  told tell before to 0.22
  told tell before word -0.36
  told tell behind , 0.23
  told tell behind . 0.32
  told tell behind conjunction 0.29
  told tell behind indefinite -0.47
  told tell behind nothing 0.29
  told tell behind preposition 0.47
  told tell behind relative -0.48
  told tell second Name 0.18
  told tell second adverb 0.30
  told tell second auxiliary 0.26
  told tell second be 0.25
  told tell second conjunction 0.15
  told tell second document 0.27
  told tell second group 0.38
  told tell second organisation 0.31
  told tell second owner 0.28
  told tell second person 0.27
  told tell second pronoun 0.09
  told tell second relative 0.21
  told tell second say 0.30
  told tell second tell -0.11
  told tell second to -0.64
  told tell second word 0.21
  told tell size 1 0.68
  told tell size 2 0.28
  told tell size 3 0.12
  told tell size 5 0.19
  told tell size 9 0.18
  told tell size long 0.27
  told tell within 0.35
  told tell within before be 0.13
  told tell within behind nothing 0.27
  told tell within second word 0.18
  told tell within size 2 0.28
  told tell within size 5 0.12
  told tell within size 9 0.14
  verb 0.33
  verbless size 1 -0.32
  verbless size 2 -0.27
  verbless size 3 0.10
  verbless size 5 -0.07
  verbless size 9 0.21
  verbless size long -0.06
`
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' '))),
    ]),
)
