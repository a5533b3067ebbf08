/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
  alone 0.30
  before ( -0.06
  before ( size 5 0.27
  before , behind , -0.46
  before , behind . 0.68
  before , behind conjunction -0.11
  before , behind nothing 0.55
  before , behind preposition -0.74
  before , behind relative -0.26
  before , size 1 -0.09
  before , size 2 -0.62
  before , size 3 0.49
  before , size 5 0.06
  before , size 9 0.19
  before , size long 0.35
  before : 0.24
  before : behind nothing 0.35
  before : size 1 0.49
  before : size 2 0.63
  before : size 3 0.78
  before : size 5 -0.29
  before : size 9 0.38
  before : size long -0.05
  before ; 0.12
  before Name -0.08
  before Name behind Name -0.57
  before Name behind conjunction 0.51
  before Name behind nothing 0.23
  before Name behind preposition 0.22
  before Name behind word -0.22
  before Name size 1 0.06
  before Name size 2 -0.63
  before Name size 3 0.33
  before Name size 5 -0.08
  before Name size 9 0.12
  before about -0.28
  before act behind nothing 0.10
  before act size 9 0.11
  before adverb 0.15
  before adverb behind . 0.55
  before adverb behind nothing -0.22
  before adverb size 1 0.09
  before adverb size 5 0.32
  before adverb size 9 0.08
  before article -0.64
  before article behind , -0.36
  before article behind . -0.11
  before article behind article -0.80
  before article behind conjunction -0.53
  before article behind nothing -0.55
  before article behind past -0.89
  before article behind preposition 0.32
  before article behind relative -0.48
  before article behind word 0.08
  before article size 1 0.05
  before article size 2 -0.32
  before article size 3 -1.34
  before as behind , -0.23
  before as behind . -0.10
  before as behind conjunction 0.73
  before as behind preposition -0.63
  before as behind relative 0.46
  before as size 1 0.40
  before as size 2 0.04
  before as size 3 -0.25
  before as size 5 -0.37
  before as size 9 -0.17
  before as size long 0.43
  before auxiliary 0.29
  before auxiliary behind . 0.24
  before auxiliary behind conjunction 0.14
  before auxiliary behind nothing 0.22
  before auxiliary behind preposition 0.16
  before auxiliary size 2 0.53
  before auxiliary size 3 0.34
  before auxiliary size 5 0.17
  before auxiliary size 9 0.15
  before auxiliary size long 0.13
  before be 0.21
  before be behind , -0.45
  before be behind . 0.18
  before be behind ; 0.25
  before be behind adverb 0.92
  before be behind conjunction 0.40
  before be behind indefinite 0.33
  before be behind nothing 0.42
  before be behind preposition -0.41
  before be behind pronoun 0.48
  before be behind relative -0.08
  before be behind say -0.59
  before be behind subordinator 0.19
  before be size 1 -0.22
  before be size 2 0.84
  before be size 3 -0.14
  before be size 5 0.26
  before be size 9 0.19
  before be size long 0.18
  before by -0.40
  before by size 2 -0.50
  before call behind , -0.38
  before call behind . -0.16
  before call behind conjunction 0.73
  before call behind nothing -0.19
  before call behind preposition 0.81
  before call size 1 -1.41
  before call size 2 -0.07
  before call size 3 1.06
  before call size 5 0.73
  before called -0.22
  before called behind , -0.12
  before called behind . 0.16
  before called behind conjunction -0.81
  before called behind nothing 0.13
  before called behind preposition 0.17
  before called size 1 -0.68
  before called size 2 -0.40
  before called size 3 -0.22
  before called size 5 0.45
  before called size 9 0.08
  before conjunction 0.21
  before conjunction behind , 0.92
  before conjunction behind . -0.09
  before conjunction behind nothing 0.33
  before conjunction behind preposition -0.26
  before conjunction size 1 -0.26
  before conjunction size 2 0.05
  before conjunction size 5 0.66
  before conjunction size 9 0.33
  before determiner -0.08
  before document behind . 0.62
  before document behind conjunction 0.37
  before document behind nothing 0.16
  before document size 1 0.10
  before document size 3 0.41
  before document size 5 -0.22
  before feel 0.11
  before feel behind nothing 0.56
  before feel size 9 0.30
  before for -0.14
  before for behind , 0.86
  before for behind . 0.27
  before for behind nothing -0.66
  before for size 2 0.78
  before for size 5 -0.45
  before for size 9 0.38
  before gerund 0.35
  before gerund behind . 0.39
  before gerund behind conjunction 0.31
  before gerund behind nothing 0.24
  before gerund size 2 0.17
  before gerund size 3 -0.18
  before group 0.53
  before group size 2 0.46
  before in -0.17
  before indefinite behind , 0.46
  before indefinite behind . -0.82
  before indefinite behind conjunction 0.05
  before indefinite behind nothing -0.41
  before indefinite behind preposition -0.30
  before indefinite behind relative 0.88
  before indefinite behind word 0.28
  before indefinite size 1 -0.22
  before indefinite size 2 -0.10
  before indefinite size 3 0.32
  before indefinite size 5 0.17
  before named -0.67
  before named behind , -0.38
  before named size 1 -0.42
  before named size 2 -0.18
  before named size 3 -0.67
  before nicknamed -0.55
  before nothing 0.24
  before nothing behind - 0.16
  before nothing behind : 0.44
  before nothing behind article 0.26
  before nothing behind indefinite 0.51
  before nothing behind nothing 0.30
  before nothing behind owner 0.19
  before nothing behind past 0.71
  before nothing behind pronoun 0.24
  before nothing behind say 0.34
  before nothing behind word -0.59
  before nothing size 1 0.62
  before nothing size 2 -0.13
  before nothing size 3 0.35
  before nothing size 5 0.32
  before nothing size 9 0.20
  before nothing size long 0.20
  before of behind , -0.08
  before of behind . -0.42
  before of behind conjunction 0.15
  before of behind preposition 0.60
  before of size 1 0.29
  before of size 2 -0.62
  before of size 3 0.26
  before of size 5 -0.19
  before of size 9 0.67
  before on -0.07
  before on behind nothing 0.94
  before on size 1 -0.47
  before on size 2 0.69
  before or -0.10
  before or behind , -0.46
  before or behind preposition -0.49
  before or size 1 -0.66
  before or size 2 0.49
  before organisation -0.11
  before owner -0.17
  before owner behind . -0.71
  before owner behind nothing 0.42
  before owner behind word -0.20
  before owner size 1 0.15
  before owner size 2 -0.05
  before owner size 3 -0.56
  before owner size 9 0.44
  before past behind , -0.42
  before past behind . -0.58
  before past behind conjunction 0.75
  before past behind nothing -0.09
  before past behind preposition 0.97
  before past size 1 0.11
  before past size 2 0.04
  before past size 3 -0.69
  before past size 5 0.52
  before past size 9 0.16
  before past size long 0.44
  before person 0.43
  before person behind nothing 0.13
  before person size 5 0.39
  before person size 9 0.07
  before possessive -0.42
  before preposition -0.08
  before preposition behind , -0.26
  before preposition behind . 0.74
  before preposition behind nothing -0.30
  before preposition behind preposition -0.65
  before preposition behind word -0.44
  before preposition size 1 -1.02
  before preposition size 2 0.32
  before preposition size 3 -0.33
  before preposition size 5 0.62
  before pronoun -0.14
  before pronoun behind . -0.62
  before pronoun behind conjunction -0.95
  before pronoun behind nothing 0.12
  before pronoun size 1 0.68
  before pronoun size 2 -0.32
  before pronoun size 3 -0.24
  before pronoun size 5 -0.39
  before pronoun size 9 0.37
  before pronoun size long 0.14
  before relative behind . 0.40
  before relative behind nothing 0.25
  before relative behind preposition 0.27
  before relative size 3 0.63
  before relative size 5 0.62
  before relative size 9 -0.12
  before relative size long 0.16
  before say 0.38
  before say behind , 0.55
  before say behind . 0.96
  before say behind conjunction 0.52
  before say behind nothing 0.55
  before say behind preposition -0.42
  before say behind subordinator 0.42
  before say size 1 0.11
  before say size 2 0.96
  before say size 3 0.58
  before say size 5 -0.23
  before say size 9 0.25
  before saying 0.34
  before saying behind nothing 0.14
  before saying size 5 0.34
  before so-called -0.86
  before so-called behind , -0.23
  before so-called behind . -0.47
  before so-called behind past -0.23
  before so-called behind preposition -0.83
  before so-called behind relative -0.08
  before so-called behind word -0.13
  before so-called size 1 -0.32
  before so-called size 2 -0.80
  before subordinator 0.32
  before subordinator behind nothing 0.16
  before subordinator size 9 0.16
  before term -0.27
  before term behind , -0.18
  before term behind . -0.73
  before term behind nothing 0.30
  before term behind preposition 0.78
  before term behind relative -0.56
  before term size 1 -0.28
  before term size 2 -0.39
  before term size 3 -0.08
  before term size 5 0.31
  before to 0.18
  before to behind . 0.68
  before to behind nothing 0.32
  before to size 1 -0.54
  before to size 3 0.72
  before to size 5 0.22
  before to size 9 0.31
  before with 0.71
  before with behind nothing 0.05
  before with size 2 0.24
  before with size 5 0.43
  before word 0.08
  before word behind , 0.49
  before word behind ; 0.46
  before word behind adverb -0.74
  before word behind conjunction -0.21
  before word behind nothing -0.21
  before word behind preposition 0.97
  before word size 1 -0.34
  before word size 2 -0.35
  before word size 3 0.28
  before word size 5 0.39
  before word size 9 0.64
  before word size long 0.26
  before work -0.53
  before work size 5 -0.15
  behind " 0.14
  behind ( 0.06
  behind ) -0.36
  behind , -0.27
  behind - 0.16
  behind . 0.05
  behind : 0.26
  behind ; 0.44
  behind Name -0.08
  behind act -0.41
  behind adverb 0.18
  behind article 0.16
  behind auxiliary -0.55
  behind be -0.46
  behind call 0.63
  behind conjunction 0.27
  behind determiner -0.15
  behind gerund 0.36
  behind group -0.55
  behind indefinite -0.29
  behind nothing 0.28
  behind organisation -0.31
  behind owner 0.13
  behind past -0.21
  behind preposition -0.08
  behind pronoun 0.20
  behind quotation -0.67
  behind relative -0.59
  behind say 0.20
  behind subordinator -0.07
  behind word -0.23
  behind – -0.25
  behind — -0.58
  bias 0.12
  block caption -0.62
  block headline 0.08
  block keyPoint 0.25
  block paragraph 0.14
  block standfirst -0.73
  block subheading 0.64
  broken behind Name 0.24
  broken behind adverb 0.44
  broken behind article 0.09
  broken behind auxiliary -0.49
  broken behind be 0.21
  broken behind call 0.77
  broken behind indefinite -0.35
  broken behind owner 0.08
  broken behind past 0.29
  broken behind preposition -0.36
  broken behind pronoun 0.22
  broken behind relative -0.82
  broken behind say 0.23
  broken behind subordinator -0.36
  broken behind word 0.44
  capital 0.05
  cue act 1 -0.06
  cue act 1 before act -0.06
  cue act 2 0.51
  cue act 2 before indefinite 0.70
  cue act 2 before of 0.31
  cue act 3 -0.19
  cue act 3 before as 1.04
  cue act 4 0.56
  cue act 4 before as 0.49
  cue call 1 -0.18
  cue call 1 before call -0.05
  cue call 1 before called -0.06
  cue call 1 before named -0.67
  cue call 2 -0.06
  cue call 2 before Name 0.61
  cue call 2 before article 0.13
  cue call 2 before document 0.66
  cue call 2 before indefinite -0.35
  cue call 2 before person 0.29
  cue call 2 before pronoun -0.33
  cue call 2 before word -0.14
  cue call 3 0.29
  cue call 3 before as 0.73
  cue call 3 before indefinite 0.97
  cue call 4 0.39
  cue feel 1 0.07
  cue feel 1 before feel 0.07
  cue feel 2 -0.11
  cue feel 2 before as -0.76
  cue feel 2 before pronoun 0.47
  cue feel 3 -0.57
  cue feel 3 before article -0.18
  cue feel 4 -0.65
  cue feel 4 before as -0.77
  cue none 0.10
  cue none before ( -0.21
  cue none before , -0.24
  cue none before : -0.09
  cue none before Name -0.46
  cue none before article -0.81
  cue none before as -0.16
  cue none before conjunction -0.92
  cue none before indefinite 0.60
  cue none before nothing 0.24
  cue none before of -0.91
  cue none before on 0.09
  cue none before or 0.21
  cue none before owner -0.54
  cue none before preposition -0.19
  cue none before pronoun 0.27
  cue none before relative 0.52
  cue none before say 0.17
  cue none before so-called -0.44
  cue none before term -0.61
  cue none before with 0.59
  cue none before word 0.15
  cue none before work -0.86
  cue other 1 0.23
  cue other 1 before adverb 0.29
  cue other 1 before auxiliary 0.28
  cue other 1 before be 0.20
  cue other 1 before called -0.44
  cue other 1 before gerund 0.10
  cue other 1 before past 0.08
  cue other 1 before pronoun 0.11
  cue other 1 before word 0.63
  cue other 2 0.08
  cue other 2 before , 0.22
  cue other 2 before : 0.39
  cue other 2 before article 0.24
  cue other 2 before as -0.35
  cue other 2 before for 0.73
  cue other 2 before indefinite -0.08
  cue other 2 before on 0.12
  cue other 2 before owner 0.10
  cue other 2 before preposition 0.37
  cue other 2 before pronoun -0.73
  cue other 2 before relative -0.55
  cue other 2 before so-called -0.63
  cue other 2 before term 0.77
  cue other 2 before to 0.31
  cue other 2 before word -0.12
  cue other 3 0.05
  cue other 3 before , 0.80
  cue other 3 before : 0.42
  cue other 3 before article -0.59
  cue other 3 before as 0.74
  cue other 3 before conjunction 0.21
  cue other 3 before of 0.50
  cue other 3 before on -0.05
  cue other 3 before preposition -0.34
  cue other 3 before term -0.39
  cue other 3 before to 0.12
  cue other 3 before with 0.35
  cue other 3 before word 0.23
  cue other 4 -0.06
  cue other 4 before , 0.43
  cue other 4 before : 0.96
  cue other 4 before article 0.29
  cue other 4 before as -1.32
  cue other 4 before conjunction 1.16
  cue other 4 before indefinite -0.68
  cue other 4 before of -0.99
  cue other 4 before or -0.47
  cue other 4 before relative 0.18
  cue other 4 before so-called -0.24
  cue other 4 before term 0.15
  cue other 4 before word -0.83
  cue say 1 0.37
  cue say 1 before say 0.34
  cue say 2 0.25
  cue say 2 before , 0.30
  cue say 2 before : 0.17
  cue say 2 before Name 0.12
  cue say 2 before as 0.55
  cue say 2 before for 0.09
  cue say 2 before indefinite -0.65
  cue say 2 before of 0.49
  cue say 2 before to 0.07
  cue say 2 before word 0.35
  cue say 3 0.32
  cue say 3 before , 0.27
  cue say 3 before : 0.37
  cue say 3 before as 0.46
  cue say 3 before group 0.06
  cue say 3 before indefinite 0.42
  cue say 3 before of 0.33
  cue say 3 before pronoun 0.31
  cue say 3 before word 0.25
  cue say 4 0.07
  cue say 4 before , 0.97
  cue say 4 before : 0.18
  cue say 4 before as 0.44
  cue tell 1 -0.22
  cue tell 2 -0.05
  cue tell 2 before of 0.24
  cue tell 3 0.26
  cue tell 3 before , -0.06
  cue tell 3 before : 0.12
  cue tell 4 -0.64
  ended behind " 0.07
  ended behind ) 0.14
  ended behind - 0.16
  ended behind Name 0.48
  ended behind article 0.22
  ended behind conjunction 0.86
  ended behind indefinite 0.24
  ended behind nothing 0.31
  ended behind preposition -0.59
  ended behind pronoun 0.31
  ended behind say 0.25
  ended behind – 0.24
  gap 1 0.14
  gap 1 size 1 -0.08
  gap 1 size 2 0.18
  gap 1 size 3 0.39
  gap 1 size 9 0.28
  gap 1 size long -0.09
  gap 12 0.04
  gap 12 size 1 -0.91
  gap 12 size 2 -0.47
  gap 12 size 3 0.70
  gap 12 size 5 0.25
  gap 12 size 9 0.19
  gap 12 size long 0.35
  gap 3 0.24
  gap 3 size 1 0.33
  gap 3 size 2 0.18
  gap 3 size 3 0.26
  gap 3 size 5 0.18
  gap 3 size 9 0.25
  gap 3 size long 0.19
  gap 6 0.26
  gap 6 size 1 0.25
  gap 6 size 2 0.30
  gap 6 size 3 -0.14
  gap 6 size 5 0.41
  gap 6 size 9 0.28
  gap 6 size long 0.21
  gap far -0.19
  gap far size 1 -0.46
  gap far size 2 -0.55
  gap far size 3 -0.29
  gap far size 5 0.07
  gap far size 9 0.33
  gap far size long 0.52
  gap none size 1 -0.39
  gap none size 2 -0.37
  gap none size 3 -0.23
  gap none size 5 0.13
  gap none size 9 0.24
  gap none size long 0.25
  inside 0.09
  no sibling 0.10
  open behind ( 0.06
  open behind ) -0.57
  open behind , -0.27
  open behind . 0.05
  open behind : 0.26
  open behind ; 0.44
  open behind Name -1.81
  open behind adverb -0.04
  open behind auxiliary -0.34
  open behind be -0.48
  open behind conjunction 0.30
  open behind group -0.49
  open behind indefinite -0.22
  open behind nothing -0.13
  open behind organisation -0.31
  open behind past -0.50
  open behind preposition 0.08
  open behind pronoun -0.51
  open behind quotation -1.08
  open behind say -0.63
  open behind subordinator 0.33
  open behind word -0.38
  open behind – -0.44
  open behind — -0.66
  opens otherwise 0.08
  opens with verb 0.35
  plain 0.22
  plain before ( 0.28
  plain before , 0.10
  plain before : 0.15
  plain before Name 0.54
  plain before about -0.28
  plain before act 0.27
  plain before adverb 0.16
  plain before article -0.52
  plain before as 0.08
  plain before auxiliary 0.29
  plain before be 0.23
  plain before by -0.09
  plain before call 0.40
  plain before called 1.02
  plain before conjunction -0.09
  plain before document 0.15
  plain before feel 0.25
  plain before for -0.14
  plain before gerund 0.51
  plain before group 0.53
  plain before nothing 0.24
  plain before of 0.28
  plain before organisation -0.11
  plain before owner 0.71
  plain before past 0.32
  plain before person 0.31
  plain before preposition 0.12
  plain before pronoun 0.08
  plain before relative 0.22
  plain before say 0.25
  plain before saying 0.34
  plain before so-called -0.98
  plain before subordinator 0.32
  plain before term -0.52
  plain before to 0.53
  plain before with 0.71
  plain before word 0.42
  plain before work -0.09
  plain rule accordingTo 0.53
  plain rule answer 0.28
  plain rule colonBefore 0.10
  plain rule continued 0.20
  plain rule cueAfter 0.24
  plain rule cueBefore 0.40
  plain rule cueBeside 0.28
  plain rule insideParagraph 0.20
  plain rule label -0.52
  plain rule lastSentence -0.21
  plain rule leading 0.20
  plain rule none -0.25
  plain rule nounCue 0.36
  plain rule sameParagraph 0.16
  plain rule sentenceBefore 0.21
  plain rule sentenceSubject 0.40
  plain rule signature 0.14
  plain rule trailing -0.19
  rule accordingTo 0.37
  rule accordingTo size 5 0.57
  rule accordingTo size 9 0.12
  rule answer 0.26
  rule answer size long 0.07
  rule colonBefore 0.10
  rule colonBefore size long 0.10
  rule continued 0.27
  rule continued size 1 0.31
  rule continued size 3 0.11
  rule continued size 5 0.07
  rule continued size 9 0.09
  rule continued size long 0.09
  rule cueAfter 0.21
  rule cueAfter size 1 0.26
  rule cueAfter size 2 0.27
  rule cueAfter size 3 0.34
  rule cueAfter size 5 0.16
  rule cueAfter size 9 0.16
  rule cueAfter size long 0.20
  rule cueBefore 0.12
  rule cueBefore size 1 -0.45
  rule cueBefore size 3 0.15
  rule cueBefore size 5 0.22
  rule cueBefore size 9 0.27
  rule cueBefore size long 0.47
  rule cueBehind -0.42
  rule cueBehind size 2 -0.31
  rule cueBeside 0.18
  rule cueBeside size 1 -0.08
  rule cueBeside size 2 -0.05
  rule cueBeside size 3 0.22
  rule cueBeside size 5 0.18
  rule cueBeside size 9 0.40
  rule cueBeside size long 0.34
  rule insideParagraph -0.09
  rule insideParagraph size 1 -0.52
  rule insideParagraph size 2 -0.45
  rule insideParagraph size 3 0.40
  rule insideParagraph size 5 0.69
  rule insideParagraph size 9 0.62
  rule label -0.56
  rule label size long -0.68
  rule lastSentence -0.09
  rule lastSentence size 1 -0.50
  rule lastSentence size 3 0.44
  rule lastSentence size 5 -0.43
  rule lastSentence size 9 0.34
  rule lastSentence size long 0.43
  rule leading 0.21
  rule leading size 1 -0.43
  rule leading size 2 0.70
  rule leading size 3 0.22
  rule leading size 5 0.39
  rule leading size 9 0.16
  rule leading size long 0.16
  rule none -0.32
  rule none size 1 -0.32
  rule none size 2 -0.39
  rule none size 3 -0.86
  rule none size 5 -0.21
  rule none size 9 0.05
  rule none size long 0.49
  rule nounCue 0.36
  rule sameParagraph 0.15
  rule sameParagraph size 2 -0.36
  rule sameParagraph size 3 0.22
  rule sameParagraph size 5 0.18
  rule sameParagraph size 9 0.13
  rule sameParagraph size long 0.15
  rule sentenceBefore 0.28
  rule sentenceBefore size 1 0.55
  rule sentenceBefore size 5 0.19
  rule sentenceBefore size 9 0.15
  rule sentenceBefore size long 0.20
  rule sentenceSubject size 1 -0.25
  rule sentenceSubject size 2 -0.26
  rule sentenceSubject size 3 -0.12
  rule sentenceSubject size 5 0.56
  rule sentenceSubject size 9 0.63
  rule sentenceSubject size long 0.59
  rule signature 0.18
  rule signature size 9 0.10
  rule trailing -0.48
  rule trailing size 2 -0.75
  second ( -0.45
  second , -0.05
  second , before article -0.47
  second , before as 0.98
  second , before be 0.05
  second , before call 0.65
  second , before called 0.49
  second , before or -0.82
  second , before past -0.46
  second , before relative -0.35
  second , before say 0.77
  second , before term -0.72
  second , before word 0.07
  second Name 0.16
  second Name before , 0.22
  second Name before : -0.44
  second Name before as 0.69
  second Name before auxiliary 0.10
  second Name before be 0.19
  second Name before of 0.50
  second Name before say -0.65
  second Name before word 0.39
  second act 0.74
  second act before be 0.06
  second act before indefinite 0.69
  second act before of 0.31
  second adverb -0.43
  second adverb before , 0.98
  second adverb before : -0.25
  second adverb before as -0.86
  second adverb before be -0.49
  second adverb before word 0.52
  second article 0.08
  second article before Name 0.11
  second article before document 0.41
  second article before gerund 0.52
  second article before group 0.27
  second article before organisation 0.22
  second article before person 0.38
  second article before possessive -0.42
  second article before say 0.34
  second article before saying 0.09
  second article before so-called -0.74
  second article before term 0.47
  second article before word -0.42
  second article before work -0.31
  second as 0.14
  second as before article -0.46
  second as before indefinite 0.68
  second auxiliary 0.17
  second auxiliary before act 0.22
  second auxiliary before adverb 0.11
  second auxiliary before auxiliary 0.19
  second auxiliary before be -0.15
  second auxiliary before called 0.53
  second auxiliary before past 0.37
  second auxiliary before say 0.79
  second auxiliary before word 0.27
  second be -0.20
  second be before : 0.37
  second be before adverb 0.17
  second be before called 0.04
  second be before indefinite 0.39
  second be before past -0.29
  second call -0.08
  second call before article -0.85
  second call before as 0.57
  second call before indefinite -0.35
  second call before pronoun -0.25
  second call before word 0.23
  second called 0.20
  second called before Name 0.19
  second called before article 0.41
  second called before pronoun 0.04
  second called before word -0.76
  second conjunction -0.49
  second conjunction before relative 0.54
  second determiner -0.13
  second determiner before : 0.20
  second determiner before word 0.44
  second document 0.21
  second document before : -0.48
  second document before as 0.81
  second document before be 0.37
  second document before called -0.28
  second document before word 0.87
  second feel 0.20
  second feel before pronoun 0.47
  second for 0.35
  second gerund -0.65
  second gerund before as -1.27
  second gerund before word 0.20
  second group -0.28
  second group before as 0.13
  second group before auxiliary 0.08
  second group before be 0.46
  second in 0.12
  second in before article 0.54
  second indefinite -0.09
  second indefinite before be -0.06
  second indefinite before so-called -0.35
  second indefinite before word 0.38
  second known -1.01
  second known before as -1.09
  second negation 0.26
  second nothing 0.22
  second nothing before ( -0.45
  second nothing before Name -0.40
  second nothing before article -0.36
  second nothing before nothing 0.24
  second of 0.14
  second of before article -0.49
  second of before indefinite 0.46
  second of before word 0.26
  second on -0.50
  second organisation before as -0.91
  second organisation before auxiliary 0.27
  second organisation before past 0.25
  second organisation before say 0.62
  second past 0.27
  second past before as 0.38
  second past before on 0.12
  second person 0.24
  second person before , 0.31
  second person before as -0.14
  second person before auxiliary 0.09
  second person before be 0.26
  second possessive -0.07
  second preposition -0.23
  second preposition before , 0.13
  second preposition before : 0.40
  second preposition before article -0.32
  second preposition before as -0.11
  second pronoun 0.10
  second pronoun before , 0.20
  second pronoun before : 0.33
  second pronoun before as 0.37
  second pronoun before auxiliary 0.21
  second pronoun before be 0.47
  second pronoun before call 0.10
  second pronoun before called -0.05
  second pronoun before feel 0.45
  second pronoun before say -0.09
  second pronoun before word 0.19
  second quotation -0.17
  second quotation before , -1.17
  second quotation before conjunction 0.46
  second relative 0.42
  second relative before be 0.12
  second relative before pronoun 0.57
  second relative before say 0.52
  second say 0.32
  second say before , -0.07
  second say before : 0.24
  second say before as 0.10
  second say before be 0.83
  second say before for 0.54
  second say before indefinite -0.65
  second say before of 1.06
  second say before pronoun 0.10
  second say before relative 0.08
  second say before to 0.55
  second saying 0.11
  second saying before be 0.09
  second subordinator 0.08
  second subordinator before pronoun 0.54
  second tell -0.50
  second term 0.16
  second term before , 1.12
  second term before : 0.19
  second term before as 0.44
  second to before be 0.21
  second to before say 0.19
  second to before word -0.44
  second word before , -0.22
  second word before : 0.60
  second word before article 0.30
  second word before as 0.38
  second word before auxiliary 0.37
  second word before be 0.25
  second word before call -0.63
  second word before called -0.42
  second word before conjunction -0.13
  second word before document -0.30
  second word before for -0.70
  second word before indefinite 0.26
  second word before named -0.36
  second word before of -1.29
  second word before on 0.45
  second word before preposition 0.79
  second word before pronoun 0.40
  second word before relative 0.14
  second word before say 0.86
  second word before to 0.16
  second word before with 0.17
  second word before word -0.24
  second word before work -0.47
  second work -0.59
  second work before , -1.28
  second work before be 0.19
  second work before called -0.44
  second work before term -0.69
  sibling direct -0.23
  sibling partial 0.69
  size 1 -0.25
  size 2 -0.12
  size 3 0.12
  size 5 0.19
  size 9 0.25
  size long 0.21
  small 0.23
  somebody 0.19
  spoken 0.21
  sure 0.18
  thing -0.20
  titled before , -0.16
  titled before : 0.64
  titled before Name -0.97
  titled before article -0.63
  titled before as -0.41
  titled before be -0.18
  titled before call -1.20
  titled before called -1.16
  titled before conjunction 0.43
  titled before indefinite -0.12
  titled before named -0.54
  titled before nothing 0.20
  titled before of -0.44
  titled before on -0.15
  titled before owner -0.97
  titled before past -0.52
  titled before preposition -0.74
  titled before pronoun -1.22
  titled before relative -0.62
  titled before say 0.44
  titled before so-called -0.14
  titled before word -1.42
  titled before work -0.67
  titled rule continued 0.31
  titled rule cueAfter -0.23
  titled rule cueBefore -0.93
  titled rule cueBehind -0.31
  titled rule cueBeside -0.74
  titled rule insideParagraph -0.53
  titled rule lastSentence 0.12
  titled rule leading 0.21
  titled rule none -0.41
  titled rule sameParagraph -0.26
  titled rule sentenceBefore 0.73
  titled rule sentenceSubject -0.58
  titled rule trailing -0.64
  titled size 1 0.20
  titled size 2 -0.74
  titled size 3 -1.04
  titled size 5 -1.30
  titled size 9 -0.17
  told behind 0.14
  told behind before ( 0.52
  told behind before , 0.60
  told behind before : 0.15
  told behind before Name -0.70
  told behind before article -0.90
  told behind before as 0.16
  told behind before be -0.50
  told behind before indefinite -0.37
  told behind before nothing 0.23
  told behind before of -0.84
  told behind before on -0.62
  told behind before or -0.59
  told behind before past 0.46
  told behind before so-called -0.31
  told behind before term -1.36
  told behind before word 0.12
  told behind behind , 0.38
  told behind behind : 0.32
  told behind behind Name -0.15
  told behind behind adverb 0.19
  told behind behind auxiliary -0.44
  told behind behind be -0.08
  told behind behind conjunction 0.29
  told behind behind indefinite 0.06
  told behind behind preposition 0.04
  told behind behind pronoun 0.21
  told behind behind relative 0.06
  told behind behind say 0.20
  told behind behind word -0.10
  told behind second , -0.46
  told behind second Name 0.40
  told behind second adverb -1.24
  told behind second article -1.58
  told behind second be -0.49
  told behind second nothing 0.22
  told behind second past -0.08
  told behind second pronoun -0.62
  told behind second saying 0.06
  told behind second word 0.85
  told behind second work -0.09
  told behind size 1 -0.21
  told behind size 2 -0.13
  told behind size 3 0.06
  told behind size 5 0.23
  told behind size 9 0.19
  told behind size long 0.20
  told call before Name 0.58
  told call before article -0.62
  told call before as 0.61
  told call before be -0.35
  told call before call 0.06
  told call before called -0.48
  told call before document 0.56
  told call before indefinite 1.32
  told call before named -0.70
  told call before person 0.25
  told call before pronoun -0.36
  told call before word -0.08
  told call behind , -0.91
  told call behind . -0.28
  told call behind ; 0.06
  told call behind nothing 0.25
  told call behind preposition -0.33
  told call behind say 0.06
  told call behind subordinator 0.26
  told call second Name 0.47
  told call second article 0.33
  told call second called -0.29
  told call second document -0.04
  told call second group -0.49
  told call second owner 0.85
  told call second person -0.06
  told call second pronoun -0.29
  told call second term -0.52
  told call second word -0.72
  told call second work -0.39
  told call size 2 -0.16
  told call size 3 -0.05
  told call size 9 0.44
  told call within 0.09
  told call within before article -0.21
  told call within before as 0.58
  told call within before call -0.15
  told call within before called 0.61
  told call within before document 0.31
  told call within before indefinite -0.55
  told call within before term -0.43
  told call within before word 0.59
  told call within behind , -0.65
  told call within behind . 0.12
  told call within behind conjunction -0.54
  told call within behind nothing -0.09
  told call within behind past -0.34
  told call within behind preposition 0.77
  told call within behind word 0.55
  told call within second , 0.85
  told call within second Name 0.58
  told call within second article -0.06
  told call within second auxiliary 0.61
  told call within second call -0.86
  told call within second called 0.85
  told call within second person 0.52
  told call within second pronoun 0.17
  told call within second term 0.26
  told call within size 1 -0.28
  told call within size 2 -0.63
  told call within size 3 0.29
  told call within size 5 0.71
  told call within size 9 0.48
  told feel -0.52
  told feel before : 0.27
  told feel before as -0.70
  told feel before be 0.46
  told feel before feel -0.07
  told feel before word -0.54
  told feel behind , -0.34
  told feel behind . -0.43
  told feel behind nothing 0.08
  told feel behind preposition -0.19
  told feel second feel 0.40
  told feel second group -0.32
  told feel second known -0.15
  told feel second word -0.88
  told feel size 1 -1.21
  told feel size 2 -0.75
  told feel size 3 -0.17
  told feel size 5 0.68
  told feel size 9 0.46
  told feel within -0.39
  told feel within before article -0.44
  told feel within before as -1.08
  told feel within before be 0.36
  told feel within before feel 0.12
  told feel within before to 0.27
  told feel within before word 0.68
  told feel within behind , -0.39
  told feel within behind . -0.44
  told feel within behind nothing 0.25
  told feel within behind relative -0.09
  told feel within behind subordinator -0.59
  told feel within second , 0.57
  told feel within second article 0.70
  told feel within second as -0.55
  told feel within second feel 0.24
  told feel within second group 0.21
  told feel within second known -0.53
  told feel within second pronoun 0.45
  told feel within second word -0.28
  told feel within size 1 -0.34
  told feel within size 2 -0.76
  told feel within size 3 -0.23
  told feel within size 5 0.05
  told feel within size 9 0.17
  told feel within size long 0.42
  told none 0.08
  told none before ( -0.24
  told none before , 0.13
  told none before : 0.28
  told none before Name -0.69
  told none before about 0.26
  told none before adverb -0.04
  told none before article -0.76
  told none before auxiliary 0.40
  told none before be -0.21
  told none before call 0.46
  told none before called -0.58
  told none before conjunction 0.11
  told none before document -0.47
  told none before for -0.30
  told none before gerund 0.61
  told none before indefinite -0.63
  told none before nothing 0.24
  told none before of -0.09
  told none before on 0.43
  told none before or 0.30
  told none before owner -0.28
  told none before past -0.77
  told none before possessive -0.42
  told none before preposition -0.19
  told none before pronoun 0.08
  told none before say 1.00
  told none before saying 0.34
  told none before so-called -0.37
  told none before term -0.04
  told none before to -0.27
  told none before word 0.15
  told none before work -0.38
  told none behind ( 0.93
  told none behind ) -0.38
  told none behind , -0.54
  told none behind - 0.16
  told none behind . 0.08
  told none behind : 0.05
  told none behind ; 0.53
  told none behind Name 0.08
  told none behind adverb 0.47
  told none behind article 0.09
  told none behind auxiliary -0.32
  told none behind be -0.52
  told none behind conjunction 0.05
  told none behind group -0.57
  told none behind indefinite -0.27
  told none behind nothing 0.29
  told none behind organisation -0.07
  told none behind owner 0.15
  told none behind past 0.34
  told none behind preposition -0.49
  told none behind pronoun 0.16
  told none behind quotation -0.69
  told none behind relative -0.52
  told none behind word -0.49
  told none behind — 0.36
  told none second , -0.04
  told none second Name -0.12
  told none second act 0.71
  told none second adverb -0.39
  told none second article 0.34
  told none second as -0.23
  told none second be -0.56
  told none second conjunction -0.14
  told none second determiner -0.21
  told none second document 0.34
  told none second for 0.32
  told none second gerund 0.66
  told none second group 0.11
  told none second in -0.61
  told none second indefinite -0.40
  told none second known -0.87
  told none second nothing 0.21
  told none second of -0.39
  told none second on -0.34
  told none second organisation -0.56
  told none second past 0.21
  told none second person 0.41
  told none second preposition -0.43
  told none second pronoun -0.31
  told none second relative 0.52
  told none second say 0.52
  told none second subordinator -0.19
  told none second to 0.28
  told none second word -0.04
  told none second work -0.14
  told none size 1 -0.36
  told none size 2 -0.14
  told none size 5 0.20
  told none size 9 0.26
  told none size long 0.19
  told say 0.18
  told say before , -0.09
  told say before : 0.05
  told say before Name 0.38
  told say before about -0.59
  told say before act 0.25
  told say before adverb 0.21
  told say before article 0.50
  told say before as 0.20
  told say before auxiliary 0.25
  told say before be 0.22
  told say before call -0.54
  told say before conjunction 0.12
  told say before document 0.12
  told say before for 0.77
  told say before gerund 0.23
  told say before group 0.06
  told say before indefinite 0.85
  told say before of 0.29
  told say before past -0.23
  told say before person 0.07
  told say before preposition 0.45
  told say before pronoun 0.45
  told say before relative -0.16
  told say before say -0.16
  told say before so-called -0.82
  told say before subordinator 0.23
  told say before term 0.43
  told say before to 0.76
  told say before with 0.24
  told say behind " 0.06
  told say behind ) -0.44
  told say behind , 0.38
  told say behind . 0.13
  told say behind ; 0.22
  told say behind adverb 0.04
  told say behind conjunction 0.37
  told say behind indefinite -0.11
  told say behind nothing 0.33
  told say behind preposition -0.08
  told say behind relative -0.62
  told say behind say 0.29
  told say behind subordinator 0.32
  told say behind word 0.27
  told say second Name 0.24
  told say second act 0.34
  told say second adverb 0.54
  told say second article 0.43
  told say second auxiliary -0.19
  told say second be 0.75
  told say second call -0.51
  told say second conjunction 0.30
  told say second document 0.08
  told say second gerund -0.99
  told say second group -0.32
  told say second in 0.67
  told say second indefinite 0.05
  told say second organisation 0.66
  told say second owner 0.18
  told say second past 0.15
  told say second person 0.19
  told say second pronoun 0.23
  told say second quotation -0.88
  told say second relative 0.41
  told say second say 0.26
  told say second subordinator 0.24
  told say second term -0.53
  told say second to 0.23
  told say second word 0.33
  told say second work -0.33
  told say size 1 0.07
  told say size 3 0.31
  told say size 5 0.16
  told say size 9 0.23
  told say size long 0.20
  told say within 0.27
  told say within before , 0.29
  told say within before : 0.30
  told say within before as 0.45
  told say within before be 0.57
  told say within before for -0.56
  told say within before of 0.25
  told say within before say 0.51
  told say within before with 0.38
  told say within before word 0.51
  told say within behind , 0.60
  told say within behind . 0.06
  told say within behind conjunction 0.35
  told say within behind nothing -0.05
  told say within behind preposition 0.70
  told say within behind relative -0.54
  told say within second , -0.52
  told say within second adverb 0.32
  told say within second article 0.15
  told say within second auxiliary 0.42
  told say within second call 0.42
  told say within second past 0.27
  told say within second person 0.20
  told say within second pronoun 0.24
  told say within second relative 0.41
  told say within second say 0.28
  told say within second to 0.17
  told say within second word -0.32
  told say within second work -0.40
  told say within size 1 0.12
  told say within size 2 0.67
  told say within size 3 0.20
  told say within size 5 -0.22
  told say within size 9 0.40
  told say within size long 0.33
  told tell 0.26
  told tell before , 0.08
  told tell before : 0.14
  told tell before Name -0.50
  told tell before adverb 0.21
  told tell before auxiliary 0.25
  told tell before be 0.38
  told tell before of 0.37
  told tell before past 0.21
  told tell before pronoun 0.28
  told tell before relative 0.06
  told tell before say 0.08
  told tell before to 0.22
  told tell before word -0.37
  told tell behind , 0.24
  told tell behind . 0.32
  told tell behind conjunction 0.29
  told tell behind indefinite -0.47
  told tell behind nothing 0.29
  told tell behind preposition 0.45
  told tell behind relative -0.48
  told tell second Name 0.18
  told tell second adverb 0.30
  told tell second auxiliary 0.25
  told tell second be 0.25
  told tell second conjunction 0.15
  told tell second document 0.28
  told tell second group 0.39
  told tell second organisation 0.31
  told tell second owner 0.28
  told tell second person 0.28
  told tell second pronoun 0.10
  told tell second relative 0.22
  told tell second say 0.29
  told tell second tell -0.11
  told tell second to -0.64
  told tell second word 0.20
  told tell size 1 0.67
  told tell size 2 0.27
  told tell size 3 0.12
  told tell size 5 0.19
  told tell size 9 0.19
  told tell size long 0.28
  told tell within 0.34
  told tell within before be 0.14
  told tell within behind nothing 0.28
  told tell within second word 0.18
  told tell within size 2 0.27
  told tell within size 5 0.12
  told tell within size 9 0.14
  verb 0.33
  verbless size 1 -0.32
  verbless size 2 -0.28
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
