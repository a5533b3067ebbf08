/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
  advice much -0.14
  advice much size 1 -0.28
  advice much size 2 -0.41
  advice much size 3 -0.21
  advice much size 9 0.15
  advice much size long 0.22
  advice none size 1 -0.06
  advice none size 3 0.07
  advice none size 5 0.10
  advice none size 9 0.17
  advice none size long 0.17
  advice some size 1 -0.26
  advice some size 2 -0.16
  advice some size 5 0.08
  advice some size 9 0.11
  advice some size long 0.23
  again free -0.08
  again free plain -0.05
  again free titled -0.13
  again marked -0.06
  again marked titled -0.26
  again never titled -0.18
  again often -0.27
  again often plain -0.60
  again often titled 0.29
  before ( behind ) -0.56
  before * behind * -0.30
  before * behind nothing 0.46
  before , behind , -0.14
  before , behind . 0.25
  before , behind auxiliary -0.22
  before , behind be -0.21
  before , behind nothing 0.09
  before , behind preposition -0.58
  before , behind pronoun 0.30
  before , behind relative -0.25
  before , behind word -0.62
  before : behind . 0.36
  before : behind nothing 0.22
  before : behind preposition -0.28
  before Name behind , 0.26
  before Name behind . -0.08
  before Name behind Name -0.61
  before Name behind conjunction 0.21
  before Name behind nothing 0.08
  before Name behind preposition -0.09
  before about behind nothing 0.29
  before act behind nothing 0.30
  before act behind preposition 0.55
  before adverb behind , 0.29
  before adverb behind . 0.18
  before adverb behind preposition -0.54
  before article behind , -0.28
  before article behind article -0.50
  before article behind auxiliary -0.09
  before article behind conjunction -0.41
  before article behind document 0.06
  before article behind indefinite -0.46
  before article behind nothing -0.40
  before article behind organisation -0.32
  before article behind relative -0.20
  before article behind word -0.25
  before as behind , -0.16
  before as behind ; -0.09
  before as behind auxiliary -0.23
  before as behind be 0.08
  before as behind conjunction 0.15
  before as behind preposition -0.32
  before as behind pronoun -0.34
  before as behind quotation -0.33
  before as behind relative -0.34
  before as behind say 0.11
  before as behind word 0.32
  before auxiliary behind conjunction 0.19
  before auxiliary behind nothing 0.26
  before auxiliary behind preposition 0.29
  before be behind . 0.21
  before be behind ; 0.30
  before be behind adverb 0.65
  before be behind conjunction 0.19
  before be behind indefinite 0.21
  before be behind nothing 0.13
  before be behind preposition 0.18
  before be behind pronoun 0.32
  before be behind relative 0.19
  before be behind say -0.33
  before be behind subordinator 0.31
  before be behind word -0.34
  before call behind , -0.19
  before call behind . -0.14
  before call behind conjunction 0.11
  before call behind past 0.35
  before call behind preposition 0.63
  before called behind conjunction -0.18
  before called behind past -0.21
  before called behind preposition 0.13
  before conjunction behind , 0.15
  before conjunction behind . -0.22
  before conjunction behind be -0.40
  before conjunction behind nothing 0.06
  before conjunction behind preposition 0.37
  before document behind conjunction 0.21
  before document behind nothing 0.26
  before feel behind . 0.31
  before feel behind nothing 0.32
  before feel behind preposition 0.41
  before for behind , 0.16
  before for behind conjunction 0.09
  before for behind nothing -0.12
  before for behind preposition -0.17
  before gerund behind . 0.12
  before gerund behind conjunction 0.32
  before gerund behind nothing 0.31
  before gerund behind preposition -0.41
  before group behind nothing 0.28
  before in behind . -0.21
  before in behind conjunction 0.08
  before indefinite behind , 0.06
  before indefinite behind . 0.06
  before indefinite behind auxiliary -0.36
  before indefinite behind be -0.34
  before indefinite behind document -0.46
  before indefinite behind nothing -0.07
  before indefinite behind organisation 0.08
  before indefinite behind preposition -0.22
  before indefinite behind relative 0.50
  before indefinite behind word 0.07
  before named behind , -0.43
  before nothing behind , -0.80
  before nothing behind - 0.19
  before nothing behind : 0.38
  before nothing behind Name 0.14
  before nothing behind article 0.20
  before nothing behind be -0.10
  before nothing behind indefinite 0.38
  before nothing behind nothing 0.21
  before nothing behind owner 0.15
  before nothing behind past 0.26
  before nothing behind person 0.13
  before nothing behind preposition -0.78
  before nothing behind pronoun 0.16
  before nothing behind quotation -0.48
  before nothing behind say 0.18
  before nothing behind word -0.12
  before nothing behind – 0.22
  before of behind , -0.20
  before of behind indefinite -0.62
  before of behind word 0.45
  before on behind . 0.24
  before on behind Name -0.69
  before on behind conjunction -0.22
  before on behind indefinite -0.41
  before on behind nothing 0.42
  before on behind subordinator -0.37
  before on behind word -0.49
  before or behind , -0.30
  before or behind nothing -0.23
  before or behind preposition -0.43
  before organisation behind preposition -0.50
  before owner behind . -0.22
  before owner behind conjunction 0.16
  before owner behind nothing 0.40
  before owner behind word -0.14
  before past behind , -0.30
  before past behind . -0.18
  before past behind nothing 0.12
  before past behind word -0.57
  before person behind nothing 0.16
  before possessive behind word -0.07
  before preposition behind , -0.14
  before preposition behind . -0.07
  before preposition behind conjunction -0.39
  before preposition behind nothing 0.35
  before preposition behind past 0.43
  before preposition behind preposition -0.18
  before preposition behind word -0.40
  before pronoun behind , 0.24
  before pronoun behind conjunction -0.31
  before pronoun behind nothing 0.09
  before quotation behind conjunction -0.08
  before relative behind . 0.32
  before relative behind be -0.88
  before relative behind nothing 0.23
  before relative behind preposition 0.22
  before relative behind pronoun -0.35
  before say behind . 0.20
  before say behind adverb -0.19
  before say behind auxiliary -0.68
  before say behind be -0.16
  before say behind conjunction 0.17
  before say behind nothing 0.14
  before say behind preposition -0.16
  before say behind subordinator 0.63
  before say behind word 0.33
  before saying behind . -0.17
  before saying behind nothing 0.22
  before so-called behind , -0.36
  before so-called behind . -0.51
  before so-called behind past -0.22
  before so-called behind preposition -0.46
  before so-called behind relative -0.31
  before so-called behind word -0.29
  before subordinator behind be -0.69
  before subordinator behind nothing 0.22
  before term behind , -0.16
  before term behind . -0.16
  before term behind auxiliary -0.35
  before term behind be -0.38
  before term behind nothing -0.13
  before term behind past -0.65
  before term behind preposition 0.10
  before term behind relative -0.37
  before term behind word 0.15
  before to behind , -0.33
  before to behind . 0.12
  before to behind conjunction 0.42
  before to behind nothing 0.23
  before to behind preposition 0.15
  before with behind , -0.12
  before with behind . -0.08
  before with behind nothing 0.11
  before word behind . -0.09
  before word behind ; 0.42
  before word behind adverb 0.09
  before word behind be -0.10
  before word behind nothing 0.14
  before word behind past -0.18
  before word behind preposition 0.33
  before word behind quotation -0.35
  before word behind subordinator -0.42
  before word behind word -0.60
  before work behind , -0.23
  behind " 0.17
  behind ( 0.06
  behind ) -0.11
  behind * -0.30
  behind , -0.14
  behind - 0.19
  behind ; 0.05
  behind ? -0.24
  behind Name 0.09
  behind act 0.09
  behind auxiliary -0.29
  behind be -0.17
  behind call -0.11
  behind determiner 0.19
  behind document -0.41
  behind group -0.41
  behind indefinite -0.12
  behind nothing 0.11
  behind organisation -0.17
  behind owner 0.31
  behind past -0.16
  behind person 0.30
  behind pronoun 0.14
  behind quotation -0.17
  behind relative -0.17
  behind say 0.11
  behind saying -0.09
  behind tell -0.20
  behind word -0.16
  behind work -0.53
  behind – 0.12
  behind — -0.16
  broken behind Name 0.10
  broken behind adverb 0.09
  broken behind article -0.06
  broken behind auxiliary -0.22
  broken behind be 0.12
  broken behind call 0.12
  broken behind conjunction 0.06
  broken behind group -0.28
  broken behind indefinite -0.11
  broken behind owner 0.19
  broken behind past 0.05
  broken behind person 0.13
  broken behind preposition -0.05
  broken behind pronoun 0.15
  broken behind relative -0.23
  broken behind say 0.12
  broken behind subordinator -0.13
  broken behind tell -0.20
  broken behind word -0.05
  cue : -0.16
  cue according 0.17
  cue accused 0.26
  cue accuses 0.22
  cue acknowledged 0.42
  cue added 0.18
  cue adding 0.30
  cue adds 0.15
  cue admits 0.05
  cue admitted 0.07
  cue advised -0.33
  cue agreed 0.29
  cue announced -0.45
  cue announces -0.24
  cue answered 0.14
  cue apologized 0.08
  cue argued 0.08
  cue ask 0.76
  cue asked 0.09
  cue assured 0.27
  cue began -0.17
  cue begged 0.26
  cue branded 0.59
  cue call -0.60
  cue called 0.16
  cue calling 0.17
  cue calls 0.10
  cue cautioned 0.38
  cue chanted 0.32
  cue commented 0.19
  cue compared 0.31
  cue complained 0.40
  cue conceded 0.36
  cue concedes 0.17
  cue conceding 0.50
  cue concluded 0.41
  cue confided 0.15
  cue confirmed -0.26
  cue considers 0.50
  cue declared -0.62
  cue defended 0.19
  cue demanded 0.39
  cue denounced 0.57
  cue describe 0.50
  cue described 0.22
  cue describes 0.15
  cue describing 0.31
  cue disclosed 0.15
  cue dismissed 0.47
  cue dubbed -0.46
  cue explained 0.19
  cue explains 0.22
  cue felt 0.12
  cue finds 0.35
  cue fumed 0.11
  cue hailed 0.17
  cue heard 0.16
  cue informed 0.20
  cue informs 0.15
  cue insist -0.28
  cue insisted 0.06
  cue insists 0.07
  cue joked 0.19
  cue knew -0.48
  cue know -0.53
  cue known -0.39
  cue knows -0.62
  cue labeled -0.86
  cue labels -0.79
  cue likened 0.24
  cue named -0.35
  cue nicknamed -0.19
  cue objects 0.83
  cue offered 0.55
  cue offers -0.54
  cue pointed -0.18
  cue points 0.11
  cue posted 0.14
  cue praised 0.18
  cue predicted 0.22
  cue pronounced 0.34
  cue proposed -0.28
  cue questioned 0.11
  cue quipped 0.13
  cue quoted 0.18
  cue rated -0.71
  cue rating -0.46
  cue read 0.19
  cue reading 0.50
  cue reads 0.06
  cue recalled 0.15
  cue recalls 0.19
  cue recommended -0.44
  cue recounted 0.17
  cue recounts 0.20
  cue refers 0.19
  cue rejected 0.64
  cue remarked 0.18
  cue replied 0.15
  cue reply -0.24
  cue reported 0.31
  cue responded 0.35
  cue said 0.15
  cue sang -0.47
  cue say -0.19
  cue saying 0.17
  cue says 0.15
  cue shot -0.24
  cue shouted 0.47
  cue shouting 0.46
  cue show -0.73
  cue shown -0.76
  cue shows -0.08
  cue sighs 0.12
  cue speaks 0.32
  cue spoke 0.18
  cue stated 0.17
  cue states -0.49
  cue stood 0.08
  cue suggested 0.34
  cue talk -0.16
  cue talks -0.49
  cue tell 0.18
  cue telling -0.09
  cue tells 0.08
  cue term -0.57
  cue termed 0.21
  cue terms 0.13
  cue testified -0.08
  cue texted 0.39
  cue texts 0.11
  cue thanked 0.25
  cue think -0.29
  cue thinks 0.08
  cue thought 0.12
  cue told 0.17
  cue tweeted 0.25
  cue urged 0.27
  cue used 0.16
  cue vowed -0.09
  cue wants -0.32
  cue warned 0.28
  cue warns 0.37
  cue write -0.45
  cue writes 0.20
  cue written 0.15
  cue wrote 0.18
  cue yelled 0.37
  ended behind " 0.14
  ended behind ) 0.15
  ended behind , -0.38
  ended behind - 0.19
  ended behind Name 0.25
  ended behind article 0.34
  ended behind be 0.12
  ended behind conjunction -0.25
  ended behind nothing 0.12
  ended behind preposition 0.21
  ended behind pronoun 0.19
  ended behind say 0.23
  ended behind word -0.55
  ended behind – 0.29
  first a 0.23
  first about -0.10
  first after 0.29
  first all 0.46
  first an 0.38
  first and 0.12
  first any -0.49
  first are -0.08
  first as 0.24
  first at 0.09
  first be -0.27
  first because 0.20
  first before 0.24
  first by 0.18
  first could 0.36
  first did 0.27
  first don’t 0.16
  first eight -0.29
  first every 0.19
  first for 0.15
  first four 0.18
  first had 0.21
  first has 0.32
  first have 0.13
  first he 0.20
  first he'd 0.17
  first he's 0.15
  first he’s 0.14
  first his 0.33
  first how -0.07
  first i 0.15
  first i'd 0.13
  first i'm 0.15
  first i've 0.16
  first if 0.21
  first in 0.16
  first is 0.42
  first it 0.19
  first it's 0.13
  first it’s 0.25
  first i’d 0.16
  first i’ll 0.18
  first i’m 0.15
  first i’ve 0.16
  first like 0.28
  first more 0.21
  first most -0.51
  first never 0.28
  first no 0.17
  first not 0.15
  first of 0.27
  first off 0.40
  first on 0.32
  first one 0.19
  first other -0.45
  first our 0.31
  first out -0.11
  first she 0.17
  first she's 0.21
  first she’d 0.14
  first she’s 0.14
  first some 0.29
  first that 0.18
  first that's 0.05
  first that’s 0.16
  first the -0.08
  first these 0.21
  first they 0.18
  first they've 0.11
  first they’re 0.16
  first to 0.09
  first two 0.16
  first up 0.23
  first was 0.32
  first we 0.14
  first we're 0.33
  first we've 0.25
  first we’re 0.18
  first we’ve 0.30
  first when -0.11
  first which 0.11
  first who -0.36
  first why 0.13
  first with 0.31
  first within 0.32
  first without 0.42
  first you 0.15
  first you'll 0.13
  first you've 0.30
  first your 0.29
  first you’ll 0.13
  first you’re 0.14
  gap 1 size 1 -0.08
  gap 1 size 3 0.19
  gap 1 size 9 0.20
  gap 1 size long 0.10
  gap 12 size 3 0.14
  gap 12 size 5 0.18
  gap 12 size 9 0.21
  gap 12 size long 0.22
  gap 3 size 1 0.10
  gap 3 size 2 0.08
  gap 3 size 3 0.10
  gap 3 size 5 0.12
  gap 3 size 9 0.15
  gap 3 size long 0.13
  gap 6 size 1 0.16
  gap 6 size 2 0.09
  gap 6 size 3 0.13
  gap 6 size 5 0.19
  gap 6 size 9 0.17
  gap 6 size long 0.19
  gap far size 1 -0.15
  gap far size 3 0.12
  gap far size 5 0.09
  gap far size 9 0.15
  gap far size long 0.34
  marked 1 size 1 -0.12
  marked 1 size 2 -0.12
  marked 1 size 3 0.06
  marked 1 size 5 0.08
  marked 1 size 9 0.17
  marked 1 size long 0.18
  marked 2 size 3 0.06
  marked 2 size 5 0.11
  marked 2 size 9 0.14
  marked 2 size long 0.20
  marked 3 size 1 -0.12
  marked 3 size 3 -0.17
  marked 3 size 5 0.08
  marked 4 size 1 -0.16
  marked 4 size 2 0.19
  marked 4 size 3 -0.31
  marked 4 size 5 -0.51
  near 1 0.19
  near 10 -0.42
  near 11 -0.31
  near 12 -0.17
  near 14 -0.35
  near 15 -0.14
  near 17 -0.34
  near 1994 -0.60
  near 2 -0.18
  near 20 -0.06
  near 2019 -0.40
  near 2022 -0.07
  near 212 -0.54
  near 22 -0.28
  near 26 0.10
  near 3 -0.64
  near 31 -0.47
  near 4 0.26
  near 40 -0.18
  near 5th 0.16
  near 6 -0.84
  near 8 -0.14
  near 80 -0.09
  near 9 0.42
  near 900 -0.40
  near a feel -0.12
  near a negation 0.18
  near a speaking -0.18
  near a surface 0.14
  near a term -0.12
  near a work -0.12
  near a.m. -0.30
  near able -0.12
  near account 0.12
  near accounts 0.56
  near accused 0.30
  near ad 0.14
  near ad's 0.20
  near added 0.16
  near adding 0.16
  near address 0.15
  near administration's 0.26
  near admired 0.16
  near advised 0.42
  near afterwards 0.23
  near again -0.19
  near agency 0.45
  near agency's 0.19
  near agent -0.07
  near aid 0.08
  near aides 0.12
  near album 0.16
  near allowed 0.54
  near aloud 0.41
  near already -0.58
  near also -0.24
  near always -0.34
  near answer 0.14
  near answered 0.20
  near anyone 0.36
  near anything -0.31
  near apologized 0.41
  near appealed 0.60
  near appears 0.14
  near archive -0.09
  near asking 0.09
  near asks 0.08
  near assignment -0.33
  near assured 0.16
  near attorney 0.13
  near away 0.09
  near backed 0.16
  near ball -0.55
  near ban -0.24
  near band -0.45
  near bank -0.65
  near banned -0.28
  near banner 0.26
  near began -0.36
  near begins 0.28
  near bench 0.33
  near best -0.40
  near better -0.25
  near big -0.16
  near bill 0.16
  near billed -0.30
  near bird's -0.43
  near bit 0.23
  near blamed 0.63
  near board 0.23
  near boat -0.20
  near book -0.19
  near books -0.42
  near box -0.25
  near boy -0.21
  near branded 0.71
  near budget 0.08
  near building -0.52
  near bus 0.05
  near button -0.25
  near buttons -0.36
  near cake 0.58
  near call -0.43
  near called 0.17
  near calling 0.19
  near calls 0.21
  near came -0.27
  near campaign 0.15
  near caption 0.48
  near card 0.47
  near career -0.41
  near carried -0.06
  near case -0.13
  near cases -0.42
  near cat 0.39
  near category -0.55
  near causes -0.52
  near cautioned 0.41
  near cent -0.13
  near chains 0.74
  near chairwoman 0.25
  near chamber 0.20
  near champion 0.28
  near change -0.21
  near chant 0.61
  near chapter -0.40
  near checks -0.21
  near chief 0.19
  near child -0.40
  near citing 0.60
  near city 0.06
  near claim 0.26
  near claimed 0.24
  near claims -0.34
  near clause 0.20
  near client 0.29
  near clip 0.20
  near close 0.24
  near closes -0.27
  near coach 0.38
  near coast -0.37
  near colleague -0.25
  near colleagues 0.12
  near come -0.26
  near comment 0.10
  near commerce 0.32
  near committee 0.29
  near company -0.11
  near company's -0.09
  near compared 0.41
  near complained 0.37
  near conceding 0.50
  near confirmed -0.24
  near congressman 0.29
  near congresswoman 0.12
  near contract -0.16
  near convention 0.20
  near copy -0.50
  near corner 0.42
  near council 0.33
  near counted -0.91
  near counting 0.27
  near created 0.37
  near cries 0.73
  near critic 0.56
  near critics 0.52
  near crowd 0.15
  near customers 0.65
  near date 0.32
  near daughter -0.10
  near day 0.21
  near days 0.10
  near deal 0.45
  near defended 0.44
  near department 0.51
  near describe 0.25
  near described 0.23
  near describes 0.31
  near describing 0.30
  near director 0.24
  near dismissed 0.29
  near district -0.19
  near divided -0.41
  near door 0.41
  near down -0.19
  near driver 0.41
  near drivers 0.23
  near dropped -0.49
  near dubbed -0.32
  near earlier 0.28
  near early 0.07
  near economists -0.29
  near edge 0.40
  near election 0.36
  near eleven -0.30
  near email 0.45
  near end 0.22
  near engineers -0.17
  near entered -0.42
  near episode -0.79
  near evening 0.20
  near ever -0.50
  near everyone -0.54
  near evidence -0.40
  near expect -0.14
  near explained 0.29
  near explains 0.28
  near faced 0.68
  near faces -0.38
  near family -0.14
  near fans 0.22
  near farming -0.86
  near father -0.09
  near federal 0.12
  near fees -0.43
  near felt 0.26
  near fence 0.07
  near ferry -0.46
  near field -0.59
  near file -0.46
  near filed -0.52
  near files -0.45
  near filing 0.60
  near film -0.33
  near final 0.88
  near finds 0.38
  near firm 0.26
  near floor 0.64
  near folder -0.16
  near food 0.30
  near forecasters -0.52
  near form -0.17
  near found 0.35
  near friend 0.12
  near full 0.22
  near fund -0.22
  near further -0.12
  near gallery 0.82
  near game -0.41
  near gave -0.11
  near general 0.37
  near generations -0.16
  near get -0.16
  near gets 0.29
  near given 0.22
  near go 0.54
  near going -0.15
  near good 0.53
  near got 0.35
  near government 0.06
  near governor 0.21
  near green 0.41
  near group -0.12
  near guide -0.36
  near hailed 0.43
  near hall 0.39
  near hand 0.24
  near hangs -0.27
  near having -0.11
  near health -0.28
  near hear -0.68
  near heard 0.29
  near hearing 0.63
  near held 0.43
  near help -0.09
  near here -0.68
  near hidden -0.49
  near hit -0.26
  near hold -0.23
  near home 0.21
  near honeymoon 0.08
  near host -0.13
  near however 0.19
  near husband -0.25
  near idea 0.22
  near identified 0.78
  near include -0.48
  near inquiry -0.42
  near insisted 0.05
  near insists 0.46
  near instead -0.22
  near insurance -0.19
  near introduced 0.26
  near investigators 0.12
  near island 0.22
  near issue -0.06
  near jacket 0.21
  near job 0.44
  near judge 0.33
  near jury 0.12
  near just 0.18
  near keep -0.20
  near kept 0.16
  near kettle -0.13
  near kids -0.08
  near know -0.28
  near known -0.42
  near knows -0.41
  near label -0.14
  near lady 0.26
  near landed -0.33
  near late 0.22
  near law -0.21
  near lawmakers 0.18
  near lawyer 0.32
  near lawyers 0.07
  near lead 0.20
  near leader 0.24
  near leadership 0.32
  near leaflet -0.29
  near led 0.07
  near ledger -0.43
  near left -0.21
  near less 0.28
  near let 0.46
  near lift -0.15
  near likened 0.21
  near list 0.12
  near listed -0.31
  near listeners 0.13
  near lists 0.35
  near little 0.55
  near local 0.36
  near locally -0.28
  near logged -0.07
  near longer -0.43
  near lost -0.23
  near lot 0.33
  near lowered -0.50
  near made 0.34
  near majority 0.47
  near make 0.16
  near maker 0.48
  near making 0.17
  near man -0.07
  near manager 0.45
  near map 0.10
  near mark -0.29
  near marked -0.55
  near mayor 0.07
  near means -0.66
  near meet -0.18
  near member 0.21
  near members 0.21
  near memo -0.35
  near memoir -0.12
  near men 0.20
  near menu 0.06
  near message 0.30
  near messages -0.16
  near met -0.42
  near metres 0.21
  near microphone 0.25
  near million -0.11
  near minister 0.16
  near ministry -0.37
  near minutes -0.12
  near model -0.30
  near month -0.10
  near months 0.51
  near morning 0.62
  near mother 0.67
  near motion 0.29
  near much -0.57
  near name -0.19
  near named -0.23
  near names -0.49
  near narrator 0.23
  near news 0.06
  near newsletter 0.05
  near newspaper 0.06
  near next -0.15
  near nicknamed -0.29
  near nobody -0.46
  near nominee -0.25
  near note 0.14
  near notes 0.06
  near nothing 0.40
  near notice 0.24
  near number 0.38
  near offer 0.37
  near offered -0.27
  near offers -0.65
  near office -0.07
  near officers -0.13
  near officials 0.35
  near often 0.35
  near old -0.56
  near online 0.53
  near only 0.17
  near opened 0.24
  near order -0.05
  near ought 0.45
  near owners 0.11
  near p.m. 0.16
  near pact 0.14
  near page 0.29
  near paid 0.11
  near panel 0.19
  near paper -0.35
  near paperback -0.59
  near part 0.19
  near participants -0.50
  near party 0.34
  near pass -0.28
  near passed 0.35
  near patience 0.28
  near patients 0.11
  near pay 0.40
  near people -0.13
  near percent -0.68
  near person -0.55
  near phone 0.23
  near photo 0.11
  near photograph -0.15
  near phrase 0.34
  near picture 0.35
  near pitch 0.09
  near plans -0.50
  near plate 0.99
  near played -0.23
  near player -0.17
  near players 0.39
  near playing -0.62
  near podcast -0.10
  near pointed 0.32
  near police 0.28
  near policy 0.46
  near popularly -0.18
  near post -0.40
  near posted 0.28
  near praised 0.07
  near predicted 0.40
  near president 0.29
  near press -0.10
  near price 0.16
  near print 0.10
  near program -0.08
  near programme 0.32
  near promise 0.83
  near promised 0.41
  near pronounced 0.44
  near proposed -0.57
  near protest -0.24
  near published -0.39
  near question -0.26
  near questioned -0.07
  near raised 0.44
  near ran 0.42
  near range -0.48
  near ranked 0.19
  near read 0.12
  near reading 0.27
  near reads 0.27
  near recipe -0.39
  near record -0.32
  near recorded -0.26
  near red 0.22
  near refer -0.33
  near referred 0.13
  near refers 0.19
  near register -0.44
  near regrets 0.82
  near regretted 0.94
  near rejected 0.56
  near release 0.50
  near remark 0.52
  near remarked 0.19
  near remembers -0.18
  near replied 0.32
  near replies 0.48
  near reply 0.21
  near report 0.11
  near reported 0.44
  near reporter 0.63
  near reporters 0.10
  near reports 0.32
  near residents 0.57
  near responded 0.47
  near rested 0.10
  near result 0.38
  near retired 0.16
  near return -0.32
  near road 0.35
  near roughly -0.65
  near round 0.18
  near row 0.13
  near rule -0.22
  near ruling 0.22
  near running 0.28
  near runs -0.40
  near said 0.16
  near savings 0.05
  near say 0.13
  near saying 0.25
  near says 0.14
  near scale -0.41
  near scheme 0.22
  near schools -0.49
  near scientist -0.19
  near search -0.40
  near searched -0.43
  near searches 0.37
  near season 0.18
  near seat 0.21
  near second 0.07
  near secretary 0.42
  near section -0.09
  near seen -0.06
  near senator 0.44
  near sends -0.11
  near sent 0.16
  near sentence 0.42
  near setting -0.53
  near sheet 0.26
  near shirts -0.11
  near shoe -0.11
  near short -0.42
  near shot 0.12
  near shout 0.30
  near shouted 0.30
  near shouting 0.40
  near show -0.28
  near shown 0.42
  near shows 0.77
  near side -0.76
  near sides 0.63
  near sign 0.34
  near signed 0.25
  near signs 0.52
  near silence -0.45
  near simply 0.39
  near single 0.50
  near sister -0.06
  near site -0.40
  near slogan -0.29
  near sold -0.28
  near somebody 0.48
  near someone 0.11
  near something -0.70
  near song -0.30
  near sorted -0.11
  near soup 0.08
  near source 0.22
  near speaking 0.28
  near speaks 0.46
  near spent -0.27
  near split -0.39
  near spokesman 0.31
  near spokesperson 0.33
  near sponsor -0.22
  near spot -0.25
  near spring -0.84
  near staff -0.21
  near stage -0.51
  near stand 0.25
  near state 0.25
  near statement 0.41
  near states -0.19
  near still -0.31
  near stone -0.18
  near stop 0.15
  near stopped -0.84
  near store -0.26
  near storm -0.54
  near story -0.29
  near students 0.05
  near subject 0.33
  near supporters -0.26
  near supposed -0.18
  near system -0.58
  near tables -0.49
  near taken -0.22
  near talk -0.08
  near talks 0.21
  near tariffs 0.21
  near taught -0.76
  near teacher 0.20
  near teachers 0.31
  near team -0.34
  near teatime 0.15
  near television -0.36
  near telling -0.05
  near term 0.09
  near termed 0.65
  near terms 0.13
  near testified -0.20
  near text 0.11
  near texts 0.13
  near thanked 0.25
  near thanks 0.40
  near there -0.17
  near there's -0.33
  near thing -0.22
  near things -0.22
  near think -0.10
  near third 0.07
  near thought 0.14
  near threat 0.31
  near time -0.22
  near times 0.34
  near together -0.06
  near told 0.14
  near took 0.31
  near town -0.20
  near trade -0.48
  near translated -0.96
  near translates -0.29
  near treated -0.39
  near true 0.05
  near trust 0.46
  near tune -0.55
  near turned -0.29
  near turns -0.35
  near tweeted 0.36
  near twice -0.48
  near understood -0.12
  near union 0.32
  near unit -0.06
  near urged 0.43
  near use 0.32
  near used 0.66
  near version -0.59
  near video 0.08
  near voice 0.59
  near voted 0.09
  near votes -0.39
  near vowed 0.31
  near waiting -0.30
  near walkout -0.08
  near want 0.29
  near wants 0.17
  near warned 0.36
  near warning 0.28
  near warns -0.24
  near water -0.21
  near way -0.14
  near week -0.11
  near well -0.13
  near whole 0.17
  near wife 0.22
  near window 0.05
  near winter -0.18
  near witness 0.51
  near woman 0.08
  near women 0.30
  near word 0.08
  near words 0.24
  near work -0.18
  near working -0.39
  near write -0.28
  near writes 0.19
  near wrote 0.17
  near year -0.07
  near years -0.31
  near yesterday -0.10
  near young 0.36
  next " 0.17
  next ( 0.06
  next ) -0.11
  next * -0.30
  next , -0.14
  next - 0.19
  next ; 0.05
  next ? -0.24
  next Name 0.09
  next a -0.12
  next about 0.19
  next according 0.32
  next across 0.47
  next after 0.06
  next an -0.17
  next and 0.05
  next are -0.38
  next as -0.16
  next asked 0.19
  next asks 0.13
  next because -0.20
  next before -0.36
  next bill -0.57
  next but 0.22
  next by -0.11
  next came 0.13
  next campaign -0.39
  next for -0.18
  next from 0.11
  next had -0.26
  next has -0.28
  next he 0.16
  next her 0.08
  next his 0.40
  next i -0.45
  next if 0.53
  next in -0.08
  next is -0.38
  next it 0.14
  next last 0.26
  next lost -0.34
  next may -0.50
  next means -0.94
  next my 0.09
  next nothing 0.11
  next notice -0.51
  next now 0.15
  next of 0.23
  next on 0.07
  next or -0.29
  next over 0.17
  next quotation -0.17
  next reads 0.13
  next said 0.15
  next says 0.15
  next she 0.16
  next since -0.48
  next so -0.48
  next that -0.14
  next then 0.20
  next they 0.14
  next though -0.36
  next to -0.18
  next until 0.08
  next went -0.37
  next when 0.35
  next whether -0.24
  next which -0.27
  next while 0.49
  next will -0.06
  next with -0.09
  next wrote 0.19
  next yelled 0.28
  next – 0.12
  next — -0.16
  nobody size 1 -0.32
  nobody size 2 -0.30
  nobody size 3 -0.34
  nobody size 5 -0.15
  nobody size 9 0.09
  nobody size long 0.34
  open behind ( 0.06
  open behind ) -0.35
  open behind , -0.13
  open behind ; 0.05
  open behind ? -0.24
  open behind Name -0.79
  open behind act 0.10
  open behind adverb -0.07
  open behind auxiliary -0.26
  open behind be -0.29
  open behind conjunction 0.05
  open behind determiner 0.45
  open behind document -0.41
  open behind gerund -0.07
  open behind group -0.45
  open behind indefinite -0.30
  open behind organisation -0.14
  open behind past -0.29
  open behind preposition -0.05
  open behind pronoun -0.28
  open behind quotation -0.41
  open behind relative -0.12
  open behind say -0.21
  open behind saying -0.09
  open behind subordinator 0.08
  open behind word -0.17
  open behind work -0.63
  open behind – -0.06
  open behind — -0.43
  pattern advised size 2 0.47
  pattern advised size 5 -0.76
  pattern denied -0.61
  pattern denied size 1 -0.45
  pattern denied size 2 -0.31
  pattern named -0.27
  pattern named size 1 -0.31
  pattern named size 2 -0.29
  pattern named size 3 -0.39
  pattern named size 9 0.08
  pattern naming -0.39
  pattern naming size 1 -0.29
  pattern naming size 2 -0.49
  pattern said 0.12
  pattern said size 1 0.12
  pattern said size 2 0.16
  pattern said size 3 0.15
  pattern said size 5 0.10
  pattern said size 9 0.13
  pattern said size long 0.12
  pattern supposed -0.15
  pattern supposed size 1 -0.20
  pattern supposed size 2 -0.27
  pattern supposed size 3 0.14
  pattern supposed size 5 -0.28
  pattern supposed size 9 0.20
  pattern title -0.39
  pattern title size 1 -0.29
  pattern title size 2 -0.24
  pattern title size 3 -0.38
  pattern title size 5 -0.50
  pattern title size 9 -0.87
  plain 0.05
  plain before ( 0.07
  plain before * 0.23
  plain before , 0.07
  plain before : 0.20
  plain before Name 0.19
  plain before adverb 0.07
  plain before article -0.11
  plain before auxiliary 0.20
  plain before be 0.19
  plain before by 0.11
  plain before called 0.16
  plain before conjunction 0.06
  plain before determiner -0.43
  plain before document 0.10
  plain before feel 0.21
  plain before gerund 0.18
  plain before group 0.31
  plain before in -0.06
  plain before like -0.59
  plain before negation 0.12
  plain before nothing 0.15
  plain before of 0.05
  plain before on -0.17
  plain before or -0.24
  plain before owner 0.17
  plain before person 0.37
  plain before possessive 0.10
  plain before preposition -0.07
  plain before pronoun 0.07
  plain before relative 0.10
  plain before saying 0.14
  plain before so-called -0.47
  plain before term -0.18
  plain before to 0.09
  plain before with 0.23
  plain before word 0.07
  plain rule accordingTo 0.28
  plain rule answer 0.29
  plain rule colonBefore 0.18
  plain rule continued 0.22
  plain rule cueAfter 0.14
  plain rule cueBefore 0.14
  plain rule cueBehind -0.22
  plain rule cueBeside 0.13
  plain rule lastSentence -0.15
  plain rule leading 0.09
  plain rule none -0.17
  plain rule nounCue -0.09
  plain rule sameParagraph 0.18
  plain rule sentenceBefore 0.16
  plain rule signature 0.17
  plain rule trailing -0.08
  plain rule view 0.60
  rule accordingTo 0.22
  rule answer 0.27
  rule colonBefore 0.18
  rule continued 0.27
  rule cueAfter 0.14
  rule cueBefore 0.08
  rule cueBehind -0.26
  rule cueBeside 0.09
  rule insideParagraph -0.06
  rule label -0.16
  rule lastSentence -0.18
  rule leading 0.12
  rule none -0.21
  rule nounCue -0.12
  rule sameParagraph 0.18
  rule sentenceBefore 0.15
  rule sentenceSubject -0.11
  rule signature 0.18
  rule trailing -0.29
  rule view 0.60
  shape 9 -0.26
  shape A 0.32
  shape A A 0.20
  shape A A A 0.76
  shape X -0.11
  shape X 9 -0.27
  shape X X -0.29
  shape X X 9 -0.17
  shape X X X -0.34
  shape X X X X -0.58
  shape X X s -0.25
  shape X X s X 0.07
  shape X X x x -0.06
  shape X s 0.09
  shape X s X -0.32
  shape X s X X -0.46
  shape X s X s 0.27
  shape X s s -0.12
  shape X s s X -0.45
  shape X s s x 0.13
  shape X s x 0.17
  shape X s x X -0.71
  shape X s x s 0.23
  shape X s x x -0.16
  shape X x -0.14
  shape X x X -0.05
  shape X x s -0.57
  shape X x s x 0.12
  shape X x x 0.20
  shape long 0.14
  shape s -0.44
  shape s A A A 0.68
  shape s X -0.42
  shape s X X -0.46
  shape s X s X -0.51
  shape s X x 0.51
  shape s s 0.15
  shape s s s 0.15
  shape s s s s 0.14
  shape s s s x 0.18
  shape s s x 0.16
  shape s s x x 0.15
  shape s x 0.18
  shape s x X 0.25
  shape s x s 0.26
  shape s x s X 0.17
  shape s x s s 0.11
  shape s x s x 0.20
  shape s x x 0.24
  shape s x x x 0.20
  shape x -0.08
  shape x X 0.17
  shape x s 0.23
  shape x s X 0.39
  shape x s s 0.21
  shape x s s x 0.08
  shape x s x 0.10
  shape x s x s 0.28
  shape x s x x 0.24
  shape x x s s 0.15
  shape x x s x 0.28
  shape x x x -0.07
  shape x x x x 0.26
  size 1 -0.10
  size 2 -0.08
  size 5 0.08
  size 9 0.16
  size long 0.18
  speaker carried carried new sure  0.19
  speaker carried size 1   -0.19
  speaker carried size 2   -0.15
  speaker carried size 2 sure  0.36
  speaker carried size 3   0.07
  speaker carried size 3 sure  0.20
  speaker carried size 5 sure  0.22
  speaker carried size 9   0.38
  speaker carried size 9 sure  0.17
  speaker carried size long   0.22
  speaker carried size long sure  0.16
  speaker document thing definite   -0.11
  speaker document thing definite sure near 0.15
  speaker document thing new   0.09
  speaker document thing new  near 0.12
  speaker document thing new sure near 0.07
  speaker group thing definite   -0.29
  speaker group thing definite  near 0.12
  speaker group thing definite sure  0.08
  speaker group thing definite sure near -0.10
  speaker group thing new   -0.25
  speaker group thing new  near -0.09
  speaker group thing new sure  0.23
  speaker group thing new sure near 0.09
  speaker human size 1   -0.10
  speaker human size 1  near 0.12
  speaker human size 1 sure  -0.08
  speaker human size 1 sure near 0.17
  speaker human size 2   -0.08
  speaker human size 2 sure near 0.11
  speaker human size 3  near 0.16
  speaker human size 3 sure  0.12
  speaker human size 3 sure near 0.19
  speaker human size 5   0.08
  speaker human size 5  near 0.11
  speaker human size 5 sure  0.11
  speaker human size 5 sure near 0.14
  speaker human size 9   0.27
  speaker human size 9  near 0.20
  speaker human size 9 sure  0.30
  speaker human size 9 sure near 0.15
  speaker human size long   0.24
  speaker human size long  near 0.18
  speaker human size long sure  0.22
  speaker human size long sure near 0.14
  speaker organisation human named sure near 0.12
  speaker organisation thing definite   -0.29
  speaker organisation thing definite  near -0.44
  speaker organisation thing definite sure near 0.13
  speaker organisation thing named  near 0.14
  speaker organisation thing named sure  0.21
  speaker organisation thing named sure near 0.21
  speaker organisation thing new   -0.05
  speaker organisation thing new  near -0.36
  speaker organisation thing new sure  -0.11
  speaker organisation thing new sure near 0.08
  speaker person human named  near 0.15
  speaker person human named sure near 0.16
  speaker pronoun human definite  near 0.13
  speaker pronoun human definite sure  0.14
  speaker pronoun human definite sure near 0.13
  speaker pronoun thing definite   0.22
  speaker pronoun thing definite  near 0.12
  speaker pronoun thing definite sure  -0.24
  speaker pronoun thing definite sure near 0.05
  speaker thing size 1   -0.39
  speaker thing size 1  near -0.10
  speaker thing size 2   -0.21
  speaker thing size 2  near -0.14
  speaker thing size 3  near -0.22
  speaker thing size 3 sure  0.12
  speaker thing size 3 sure near 0.11
  speaker thing size 5   0.17
  speaker thing size 5 sure  0.05
  speaker thing size 5 sure near 0.08
  speaker thing size 9   0.08
  speaker thing size 9  near 0.30
  speaker thing size 9 sure  0.17
  speaker thing size 9 sure near 0.20
  speaker thing size long   0.37
  speaker thing size long  near 0.25
  speaker thing size long sure  0.30
  speaker thing size long sure near 0.19
  speaker unnamed human definite   0.10
  speaker unnamed human definite sure near 0.16
  speaker unnamed human named sure near 0.18
  speaker unnamed human new   -0.10
  speaker unnamed human new sure  -0.20
  speaker unnamed human new sure near 0.15
  speaker unnamed thing definite   0.12
  speaker unnamed thing definite sure  0.06
  speaker unnamed thing new  near -0.26
  subject a organisation 0.13
  subject a saying 0.41
  subject a several -0.15
  subject a surface 0.32
  subject a thing -0.17
  subject a work -0.19
  subject he 0.21
  subject it -0.05
  subject nobody -0.11
  subject person 0.16
  subject saying 0.19
  subject she 0.24
  subject speaking -0.30
  subject surface 0.11
  subject term -0.42
  subject they -0.12
  subject thing -0.06
  subject work 0.15
  subject you -0.37
  titled before ( -0.42
  titled before , -0.16
  titled before ; -0.06
  titled before Name -0.54
  titled before about -0.51
  titled before adverb -0.40
  titled before article -0.30
  titled before as -0.30
  titled before be -0.27
  titled before call -0.35
  titled before called -0.38
  titled before conjunction -0.26
  titled before for -0.63
  titled before gerund -0.61
  titled before in -0.41
  titled before indefinite -0.35
  titled before named -0.31
  titled before nicknamed -0.31
  titled before nothing 0.20
  titled before of -0.34
  titled before on -0.17
  titled before owner -0.43
  titled before past -0.32
  titled before possessive -0.42
  titled before preposition -0.38
  titled before pronoun -0.86
  titled before quotation -0.39
  titled before relative -0.30
  titled before say 0.30
  titled before so-called -0.18
  titled before term -0.08
  titled before to -0.65
  titled before word -0.38
  titled before work -0.28
  titled rule continued 0.60
  titled rule cueAfter 0.12
  titled rule cueBefore -0.19
  titled rule cueBeside -0.20
  titled rule insideParagraph -0.23
  titled rule label -0.42
  titled rule lastSentence -0.24
  titled rule leading 0.39
  titled rule none -0.25
  titled rule sameParagraph 0.11
  titled rule sentenceBefore 0.14
  titled rule sentenceSubject -0.27
  titled rule trailing -0.52
  titled size 1 -0.08
  titled size 2 -0.23
  titled size 3 -0.24
  titled size 5 -0.33
  titled size 9 -0.20
  told behind before ( 0.12
  told behind before : 0.19
  told behind before Name -0.48
  told behind before article 0.07
  told behind before as 0.17
  told behind before conjunction -0.44
  told behind before indefinite -0.66
  told behind before nothing 0.17
  told behind before of -0.54
  told behind before on -0.29
  told behind before or -0.44
  told behind before owner -0.49
  told behind before possessive -0.68
  told behind before preposition -0.42
  told behind before pronoun -0.45
  told behind before relative 0.17
  told behind before say 0.59
  told behind before so-called -0.50
  told behind before term -0.51
  told behind before to -0.28
  told behind before word -0.29
  told behind before work -0.64
  told call before , -0.26
  told call before Name 0.23
  told call before be 0.06
  told call before called -0.28
  told call before conjunction 0.17
  told call before determiner -0.09
  told call before document 0.28
  told call before for 0.41
  told call before indefinite 0.29
  told call before named -0.42
  told call before nicknamed -0.38
  told call before person 0.34
  told call before pronoun -0.22
  told call before say 0.15
  told call before term 0.28
  told call before word 0.19
  told call within before , -0.18
  told call within before Name 0.57
  told call within before article -0.34
  told call within before as 0.62
  told call within before call -0.13
  told call within before called 0.15
  told call within before document 0.17
  told call within before named -0.06
  told call within before term -0.14
  told call within before word 0.16
  told feel before , -0.62
  told feel before : 0.13
  told feel before article -0.51
  told feel before as -0.14
  told feel before feel 0.28
  told feel before indefinite -0.13
  told feel before past 0.53
  told feel before pronoun 0.44
  told feel before word 0.29
  told feel within before , -0.43
  told feel within before article -0.33
  told feel within before as -0.50
  told feel within before be 0.32
  told feel within before feel -0.09
  told feel within before indefinite -0.52
  told feel within before pronoun -0.12
  told feel within before say -0.37
  told feel within before term 0.07
  told feel within before to 0.30
  told feel within before word 0.52
  told none before * 0.17
  told none before : 0.17
  told none before ; -0.09
  told none before Name -0.32
  told none before about -0.24
  told none before act -0.53
  told none before adverb -0.51
  told none before article -0.28
  told none before as -0.23
  told none before auxiliary -0.09
  told none before be -0.10
  told none before call -0.15
  told none before called -0.30
  told none before conjunction -0.20
  told none before determiner -0.41
  told none before document -0.33
  told none before for -0.43
  told none before gerund -0.14
  told none before in -0.44
  told none before indefinite -0.18
  told none before nothing 0.15
  told none before of -0.22
  told none before on -0.18
  told none before or -0.10
  told none before organisation -0.47
  told none before owner -0.31
  told none before past -0.29
  told none before possessive -0.44
  told none before preposition -0.17
  told none before pronoun 0.09
  told none before quotation -0.26
  told none before relative 0.08
  told none before say 0.14
  told none before saying 0.54
  told none before so-called -0.32
  told none before term -0.20
  told none before to -0.17
  told none before with -0.43
  told none before word -0.19
  told none before work -0.26
  told say before , 0.11
  told say before : 0.16
  told say before about -0.46
  told say before act 0.38
  told say before adverb 0.06
  told say before as 0.18
  told say before auxiliary 0.22
  told say before be 0.25
  told say before by -0.08
  told say before call -0.13
  told say before conjunction 0.27
  told say before document 0.20
  told say before for 0.24
  told say before gerund 0.19
  told say before group 0.22
  told say before in 0.39
  told say before indefinite 0.09
  told say before negation -0.33
  told say before of 0.15
  told say before on 0.17
  told say before or -0.47
  told say before owner 0.23
  told say before past 0.15
  told say before person 0.13
  told say before possessive 0.43
  told say before pronoun 0.11
  told say before say 0.07
  told say before so-called -0.60
  told say before term 0.14
  told say before to 0.39
  told say before with 0.44
  told say before word 0.07
  told say before work 0.23
  told say within before , -0.08
  told say within before : 0.35
  told say within before article -0.14
  told say within before as 0.28
  told say within before auxiliary 0.20
  told say within before be 0.22
  told say within before for 0.13
  told say within before indefinite 0.62
  told say within before of 0.33
  told say within before on -0.51
  told say within before owner -0.11
  told say within before preposition 0.18
  told say within before pronoun 0.27
  told say within before say 0.06
  told say within before term -0.15
  told say within before to 0.07
  told say within before with 0.37
  told say within before word 0.08
  told tell before , 0.19
  told tell before : 0.13
  told tell before Name -0.48
  told tell before as -0.11
  told tell before auxiliary 0.26
  told tell before be 0.25
  told tell before conjunction 0.30
  told tell before of 0.44
  told tell before past -0.13
  told tell before preposition 0.30
  told tell before pronoun 0.19
  told tell before relative -0.09
  told tell before say 0.46
  told tell before to 0.42
  told tell before word -0.09
  told tell within before auxiliary 0.37
  told tell within before be 0.28
  told tell within before word 0.42
  verb act does far 0.25
  verb act does near 0.08
  verb act does off -0.07
  verb act may near 0.42
  verb be does far 0.11
  verb be does near 0.14
  verb be may near -0.09
  verb behind act  far -0.09
  verb behind act  next 0.13
  verb behind be  far -0.12
  verb behind be  next -0.12
  verb behind call  far -0.13
  verb behind feel  far -0.11
  verb behind other  far -0.08
  verb behind other  next -0.19
  verb behind say  far 0.13
  verb behind say  next 0.15
  verb behind tell  far 0.08
  verb behind tell  next -0.13
  verb call does near -0.06
  verb call does off 0.15
  verb feel does far -0.40
  verb feel does near -0.13
  verb feel does off -0.26
  verb feel may not near 0.15
  verb feel may not off -0.25
  verb other does far -0.08
  verb other does near -0.06
  verb other does not near 0.11
  verb other does off -0.13
  verb other may far -0.52
  verb other may not near 0.77
  verb other may off -0.19
  verb say does far 0.11
  verb say does near 0.10
  verb say does off 0.20
  verb say may far 0.54
  verb say may near -0.78
  verb say may not near 0.23
  verb say may off 0.27
  verb tell does far 0.19
  verb tell does off 0.11
  verbless 0.07
  word ( -0.06
  word * 0.23
  word : 0.17
  word ; 0.08
  word Name -0.08
  word about -0.17
  word already 0.21
  word answer -0.17
  word are 0.25
  word at 0.44
  word be 0.06
  word because 0.07
  word been 0.14
  word behind -0.10
  word being 0.12
  word bill 0.16
  word blamed 0.83
  word book 0.22
  word but -0.09
  word by -0.25
  word call -0.48
  word called -0.15
  word calls 0.17
  word caption 0.47
  word cent -0.35
  word chanted 0.50
  word chose -0.20
  word code-named -0.46
  word considers 0.50
  word entitled -0.64
  word feels 0.22
  word from -0.23
  word had 0.19
  word has 0.29
  word have -0.39
  word he 0.13
  word he's -0.40
  word headed -0.43
  word heading -0.08
  word headline -0.85
  word her 0.06
  word him 0.07
  word himself -0.11
  word his 0.25
  word in -0.25
  word into -0.37
  word it's -0.46
  word its -0.32
  word labelled -0.42
  word like -0.59
  word line 0.38
  word looked 0.25
  word marked -0.45
  word mean -0.64
  word means -0.71
  word name -0.21
  word named -0.32
  word nicknamed -0.40
  word not 0.65
  word nothing 0.15
  word now -0.21
  word of -0.07
  word offered 0.57
  word on -0.17
  word or -0.20
  word over 0.07
  word password -0.36
  word phrase 0.09
  word picked -0.56
  word plan 0.39
  word played -0.45
  word prefer -0.66
  word preferred 0.61
  word promised -0.35
  word quotation -0.10
  word rated -0.38
  word read 0.28
  word reading 0.37
  word reads 0.24
  word result 0.36
  word said 0.24
  word sang -1.05
  word say -0.55
  word saying 0.12
  word says 0.26
  word she 0.42
  word should 0.37
  word shown -0.46
  word signed 0.52
  word slogan -0.28
  word so-called -0.42
  word state's -0.77
  word term -0.14
  word termed -0.31
  word terms 0.13
  word the -0.20
  word their 0.42
  word them 0.23
  word then -0.08
  word they 0.47
  word title -0.30
  word titled -0.34
  word under -0.56
  word urged 0.25
  word use -0.45
  word was 0.21
  word were 0.31
  word whose -0.07
  word with 0.15
  word word -0.08
  word words 0.41
  word would 0.27
  word write -0.77
  word wrote -0.60
  words * * 0.23
  words , a 0.55
  words , as 0.15
  words , because -0.22
  words , called 0.10
  words , calls 0.50
  words , marked -0.59
  words , or -0.31
  words , said 0.40
  words , the -0.35
  words , titled -0.26
  words , to 0.18
  words , was 0.30
  words , whose -0.24
  words Name , 0.21
  words Name : -0.15
  words Name Name -0.06
  words Name a 0.35
  words Name are 0.59
  words Name as 0.24
  words Name called -0.46
  words Name for 0.14
  words Name had 0.25
  words Name has 0.38
  words Name is 0.05
  words Name of 0.37
  words Name on -0.46
  words Name said 0.56
  words Name was 0.13
  words a so-called -0.37
  words about the -0.27
  words added : 0.11
  words among them -0.37
  words and that 0.36
  words and the -0.31
  words as a -0.06
  words as quotation -0.29
  words as the -0.31
  words asked for -0.05
  words at the 0.33
  words back : 0.27
  words book , -0.19
  words box marked -0.35
  words call it -0.76
  words called Name 0.30
  words called a 0.16
  words called him -0.27
  words called it 0.24
  words calling it -0.10
  words calls a -0.12
  words calls it 0.13
  words calls the -0.82
  words copy of -0.50
  words cries of 0.73
  words described as 0.19
  words describes as 0.15
  words filed under -0.43
  words for a 0.14
  words for its 0.28
  words for the 0.39
  words found it 0.38
  words full : 0.13
  words had been 0.21
  words has been 0.73
  words have been -0.46
  words he calls 0.37
  words he had 0.23
  words he has 0.19
  words he is 0.19
  words he says 0.38
  words he was 0.19
  words he would 0.24
  words him , -0.06
  words him as 0.34
  words i was 0.35
  words in the -0.10
  words is a -0.20
  words is called -0.28
  words it , 0.17
  words it : 0.29
  words it as 0.24
  words it called 0.37
  words it calls 0.43
  words it had 0.25
  words it is 0.45
  words it says 0.64
  words it was 0.24
  words it would 0.31
  words known as -0.46
  words listed as -0.49
  words locally as -0.28
  words not a -0.81
  words nothing ( -0.22
  words nothing Name -0.12
  words nothing a -0.40
  words nothing nothing 0.15
  words nothing on -0.47
  words nothing the -0.44
  words of Name -0.38
  words of being 0.20
  words of the -0.36
  words on Name -0.63
  words on a 0.35
  words one was -0.19
  words only as -0.11
  words out , 0.18
  words over a -0.58
  words per cent -0.35
  words plan was 0.19
  words quotation , -0.30
  words quotation and -0.12
  words quotation or -0.07
  words quotation to -0.74
  words quotation was 0.14
  words read : 0.15
  words reads : 0.29
  words remarked , 0.20
  words replied : 0.09
  words said , 0.25
  words said : 0.10
  words said it 0.43
  words said was -0.35
  words say , -0.50
  words says , -0.36
  words she feels 0.22
  words she had 0.24
  words she is 0.24
  words she was 0.25
  words shouted , 0.42
  words sold as -0.59
  words speaks of 0.37
  words spoke of 0.41
  words that a 0.19
  words that he 0.35
  words that it 0.36
  words that it's 0.28
  words that read 0.32
  words that reads 0.68
  words that said 0.43
  words that says -0.33
  words the Name 0.05
  words the caption 0.47
  words the heading -0.08
  words the headline -0.85
  words the name -0.17
  words the phrase 0.09
  words the result 0.36
  words the slogan -0.28
  words the so-called -0.43
  words the state's -0.77
  words the title -0.34
  words the word -0.12
  words the words 0.41
  words them , -0.37
  words them as 0.12
  words there was -0.16
  words they were 0.33
  words to a 0.30
  words to say -0.20
  words to the 0.28
  words to write -0.77
  words trade as -0.52
  words under a -0.33
  words under its -0.48
  words warned of 0.30
  words was a 0.55
  words was the -0.20
  words we had -0.60
  words word , 0.79
  words words , 0.61
  words words : 0.13
  words would be 0.26
  words you were 0.29
`
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' '))),
    ]),
)
