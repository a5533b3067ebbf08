/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
  before , behind , -0.08
  before , behind . 0.57
  before , behind Name 0.41
  before , behind auxiliary -0.28
  before , behind be -0.52
  before , behind conjunction 0.08
  before , behind nothing 0.10
  before , behind preposition -0.74
  before , behind relative -0.32
  before , behind word -0.79
  before : behind ) -0.35
  before : behind nothing 0.34
  before Name behind , -0.14
  before Name behind . 0.09
  before Name behind Name -0.65
  before Name behind conjunction 0.35
  before Name behind nothing 0.07
  before Name behind preposition 0.42
  before Name behind word 0.23
  before about behind nothing 0.96
  before act behind , -0.32
  before act behind nothing 0.32
  before act behind preposition 0.53
  before adverb behind , 0.26
  before adverb behind adverb 0.07
  before adverb behind nothing 0.36
  before adverb behind preposition -0.99
  before article behind , -0.30
  before article behind . -0.16
  before article behind article -0.58
  before article behind auxiliary -0.10
  before article behind be 0.23
  before article behind conjunction -0.42
  before article behind document -0.11
  before article behind group -0.20
  before article behind indefinite -0.56
  before article behind nothing -0.39
  before article behind organisation -0.39
  before article behind past -0.06
  before article behind preposition 0.18
  before article behind relative 0.19
  before article behind word -0.28
  before as behind , -0.20
  before as behind conjunction 0.35
  before as behind nothing 0.21
  before as behind preposition -0.08
  before as behind quotation -0.51
  before as behind relative -0.40
  before as behind say 0.20
  before as behind word 0.33
  before auxiliary behind . -0.07
  before auxiliary behind conjunction 0.31
  before auxiliary behind nothing 0.36
  before auxiliary behind preposition 0.47
  before auxiliary behind word 0.79
  before be behind . 0.29
  before be behind ; 0.86
  before be behind adverb 0.91
  before be behind conjunction 0.23
  before be behind indefinite 0.44
  before be behind nothing 0.13
  before be behind preposition 0.12
  before be behind pronoun 0.42
  before be behind relative 0.33
  before be behind say -0.47
  before be behind subordinator -0.46
  before be behind word -0.61
  before by behind nothing -0.48
  before call behind , -0.30
  before call behind . -0.22
  before call behind nothing -0.23
  before call behind past 0.56
  before call behind preposition 1.03
  before called behind . -0.16
  before called behind conjunction -0.36
  before called behind nothing -0.11
  before called behind past -0.22
  before called behind preposition 0.25
  before conjunction behind , 0.54
  before conjunction behind . -0.41
  before conjunction behind preposition 0.06
  before document behind . 0.53
  before document behind conjunction 0.32
  before document behind nothing 0.64
  before feel behind . 0.29
  before feel behind nothing 0.54
  before feel behind preposition 0.52
  before for behind , 0.39
  before for behind . 0.08
  before for behind conjunction -0.13
  before for behind nothing -0.21
  before for behind preposition -0.39
  before gerund behind . 0.46
  before gerund behind conjunction 0.34
  before gerund behind nothing 0.37
  before gerund behind preposition -0.42
  before group behind nothing 0.34
  before indefinite behind , 0.14
  before indefinite behind . 0.25
  before indefinite behind adverb 0.40
  before indefinite behind auxiliary -0.62
  before indefinite behind be 0.51
  before indefinite behind conjunction 0.16
  before indefinite behind document -0.69
  before indefinite behind nothing -0.20
  before indefinite behind person 0.12
  before indefinite behind preposition -0.46
  before indefinite behind relative 0.63
  before indefinite behind subordinator 0.73
  before indefinite behind word 0.17
  before named behind , -0.67
  before named behind nothing 0.13
  before negation behind conjunction 0.29
  before nothing behind - 0.32
  before nothing behind : 0.51
  before nothing behind Name 0.14
  before nothing behind article 0.28
  before nothing behind indefinite 0.66
  before nothing behind nothing 0.26
  before nothing behind owner 0.15
  before nothing behind past 0.39
  before nothing behind preposition -1.10
  before nothing behind pronoun 0.23
  before nothing behind say 0.26
  before of behind , -0.27
  before of behind . 0.16
  before of behind conjunction -0.17
  before of behind subordinator -0.50
  before of behind word 0.12
  before on behind . 0.59
  before on behind Name -0.88
  before on behind conjunction 0.06
  before on behind indefinite -0.41
  before on behind nothing 0.62
  before on behind subordinator -0.47
  before or behind , -0.54
  before or behind nothing -0.42
  before or behind preposition -0.51
  before owner behind . -0.15
  before owner behind conjunction 0.15
  before owner behind nothing 0.53
  before past behind . 0.31
  before past behind conjunction 0.11
  before past behind nothing 0.11
  before past behind preposition 0.16
  before person behind nothing 0.21
  before possessive behind preposition -0.21
  before preposition behind , -0.30
  before preposition behind . 0.21
  before preposition behind preposition -0.30
  before preposition behind word -0.77
  before pronoun behind , 0.81
  before pronoun behind . -0.18
  before pronoun behind conjunction -0.51
  before relative behind . -0.06
  before relative behind be -1.03
  before relative behind nothing 0.44
  before relative behind preposition 0.29
  before relative behind pronoun -0.61
  before say behind , 0.27
  before say behind . 0.62
  before say behind adverb -0.25
  before say behind conjunction -0.15
  before say behind nothing 0.19
  before say behind preposition -0.10
  before say behind subordinator 0.86
  before say behind word -0.09
  before saying behind nothing 0.37
  before so-called behind , -0.46
  before so-called behind . -0.59
  before so-called behind nothing -0.41
  before so-called behind past -0.27
  before so-called behind preposition -0.56
  before so-called behind relative -0.20
  before so-called behind word -0.30
  before subordinator behind nothing 0.29
  before term behind , -0.42
  before term behind be -0.55
  before term behind conjunction -0.15
  before term behind preposition 0.19
  before term behind relative -0.49
  before term behind word 0.30
  before to behind , -0.43
  before to behind . 0.74
  before to behind conjunction 0.59
  before to behind nothing 0.15
  before to behind preposition 0.43
  before with behind , -0.32
  before with behind . -0.13
  before with behind nothing -0.14
  before word behind , 0.48
  before word behind . -0.41
  before word behind ; 0.37
  before word behind adverb 0.17
  before word behind be 0.11
  before word behind conjunction 0.18
  before word behind determiner 0.07
  before word behind nothing 0.08
  before word behind preposition 0.72
  before word behind subordinator -0.39
  before word behind word -0.95
  before work behind , -0.16
  before work behind nothing 0.43
  behind " 0.22
  behind ( 0.27
  behind ) -0.25
  behind , -0.13
  behind - 0.32
  behind . 0.13
  behind : 0.25
  behind ; 0.25
  behind ? -0.21
  behind Name 0.10
  behind act 0.08
  behind auxiliary -0.40
  behind be -0.10
  behind call -0.29
  behind conjunction 0.11
  behind determiner 0.42
  behind document -0.53
  behind group -0.61
  behind indefinite -0.19
  behind nothing 0.15
  behind organisation -0.33
  behind owner 0.46
  behind past -0.28
  behind person 0.19
  behind pronoun 0.18
  behind quotation -0.14
  behind relative -0.14
  behind say 0.12
  behind saying -0.06
  behind subordinator 0.06
  behind tell -0.20
  behind word -0.26
  behind work -0.82
  behind – 0.20
  behind — -0.15
  bias 0.07
  broken behind Name 0.13
  broken behind adverb 0.24
  broken behind article -0.10
  broken behind auxiliary -0.40
  broken behind be 0.32
  broken behind call 0.28
  broken behind conjunction 0.10
  broken behind indefinite -0.25
  broken behind owner 0.29
  broken behind past 0.06
  broken behind pronoun 0.20
  broken behind quotation 0.21
  broken behind relative -0.34
  broken behind say 0.14
  broken behind subordinator -0.05
  broken behind tell -0.20
  broken behind word -0.18
  cue : -0.41
  cue according 0.33
  cue accused 0.16
  cue accuses 0.20
  cue acknowledged 0.52
  cue added 0.19
  cue adding 0.12
  cue adds 0.14
  cue admits 0.21
  cue admitted 0.24
  cue advised -0.56
  cue agreed 0.43
  cue announces -0.59
  cue answered 0.21
  cue argued 0.27
  cue asked 0.18
  cue asking -0.09
  cue assured 0.36
  cue began -0.69
  cue begged 0.34
  cue branded 0.89
  cue call -0.81
  cue called 0.18
  cue calling 0.08
  cue calls 0.06
  cue cautioned 0.45
  cue chanted 0.63
  cue chanting 0.76
  cue commented 0.27
  cue compared 0.38
  cue complained 0.48
  cue conceded 0.49
  cue concedes 0.19
  cue conceding 0.51
  cue concluded 0.69
  cue confided 0.14
  cue confirmed -0.51
  cue considers 0.64
  cue declared -0.99
  cue defended 0.20
  cue demanded 0.76
  cue denounced 0.57
  cue describe 0.50
  cue described 0.27
  cue describes 0.09
  cue describing 0.27
  cue disclosed 0.13
  cue dismissed 0.62
  cue dubbed -0.65
  cue expects -0.97
  cue explained 0.28
  cue explains 0.27
  cue felt 0.16
  cue finds 0.42
  cue found 0.13
  cue fumed 0.11
  cue goes -0.46
  cue gushed 0.39
  cue heard 0.17
  cue in 0.22
  cue informed 0.18
  cue insisted 0.06
  cue insists 0.71
  cue joked 0.17
  cue know -0.32
  cue known -0.62
  cue likened 0.27
  cue named -0.41
  cue nicknamed -0.29
  cue noted -0.13
  cue objects 1.07
  cue offered 0.51
  cue pointed -0.39
  cue posted 0.13
  cue praised 0.17
  cue predicted 0.32
  cue promised 0.14
  cue pronounced 0.42
  cue proposed -0.54
  cue put 0.11
  cue quipped 0.16
  cue read 0.22
  cue reading 0.64
  cue reads 0.26
  cue recalled 0.17
  cue recalls 0.29
  cue recounted 0.19
  cue recounts 0.20
  cue referred -0.05
  cue refers 0.13
  cue rejected 0.82
  cue remarked 0.28
  cue remembers -0.21
  cue replied 0.17
  cue replies -0.46
  cue reply -0.59
  cue reported 0.07
  cue responded 0.42
  cue ruled 0.41
  cue said 0.20
  cue sang -0.60
  cue say -0.23
  cue saying 0.28
  cue says 0.19
  cue sent 0.15
  cue shot -0.38
  cue shouted 0.69
  cue shouting 0.52
  cue show -0.36
  cue shown -0.63
  cue shows 0.08
  cue speaks 0.53
  cue spoke 0.22
  cue stated 0.20
  cue stood 0.19
  cue suggested 0.33
  cue talk -0.40
  cue tell 0.22
  cue telling -0.17
  cue tells -0.13
  cue term -0.80
  cue termed 0.15
  cue terms 0.31
  cue testified -0.18
  cue texted 0.55
  cue texts 0.11
  cue thanked 0.38
  cue think -0.47
  cue thinks 0.27
  cue thought 0.10
  cue told 0.26
  cue tweeted 0.29
  cue urged 0.34
  cue used 0.19
  cue vowed -0.12
  cue warned 0.60
  cue warns 0.53
  cue wondered 0.44
  cue write -1.06
  cue writes 0.34
  cue written 0.13
  cue wrote 0.23
  cue yelled 0.64
  ended behind " 0.12
  ended behind ) 0.26
  ended behind , -0.45
  ended behind - 0.32
  ended behind Name 0.38
  ended behind article 0.39
  ended behind conjunction -0.33
  ended behind indefinite 0.44
  ended behind nothing 0.16
  ended behind preposition 0.43
  ended behind pronoun 0.14
  ended behind say 0.31
  ended behind – 0.42
  first a 0.36
  first about 0.17
  first after 0.42
  first all 0.65
  first an 0.47
  first and 0.26
  first any -0.23
  first are -0.21
  first as 0.30
  first be -0.17
  first because 0.27
  first before 0.30
  first but 0.22
  first by 0.22
  first did 0.37
  first do 0.09
  first don't 0.20
  first don’t 0.17
  first every 0.27
  first for -0.18
  first four 0.23
  first had 0.27
  first has 0.27
  first have -0.12
  first he 0.26
  first he'd 0.25
  first he's 0.14
  first he’s 0.17
  first his 0.18
  first how -0.16
  first i 0.16
  first if 0.30
  first in 0.26
  first is 0.67
  first it 0.27
  first it’s 0.33
  first like 0.26
  first more 0.32
  first most -0.40
  first my -0.15
  first never 0.44
  first no 0.34
  first not 0.26
  first of 0.37
  first off 0.53
  first on 0.14
  first one 0.22
  first other -0.24
  first our 0.47
  first out -0.36
  first she 0.22
  first she's 0.11
  first she’d 0.17
  first she’s 0.15
  first so -0.17
  first some 0.42
  first that 0.25
  first that's -0.08
  first that’s 0.21
  first the -0.17
  first they 0.28
  first they've 0.12
  first they’re 0.18
  first to -0.08
  first two 0.15
  first under -0.14
  first up 0.40
  first was 0.44
  first we 0.11
  first when 0.31
  first where -0.31
  first which 0.17
  first who -0.58
  first why 0.61
  first will 0.21
  first with 0.33
  first within 0.35
  first without 0.44
  first would 0.23
  first your 0.45
  first you’ll 0.13
  gap 1 size 1 -0.09
  gap 1 size 2 0.16
  gap 1 size 3 0.29
  gap 1 size 9 0.24
  gap 1 size long 0.08
  gap 12 size 1 0.20
  gap 12 size 3 0.11
  gap 12 size 5 0.23
  gap 12 size 9 0.22
  gap 12 size long 0.30
  gap 3 size 1 0.11
  gap 3 size 3 0.12
  gap 3 size 5 0.11
  gap 3 size 9 0.19
  gap 3 size long 0.19
  gap 6 size 1 0.25
  gap 6 size 2 0.11
  gap 6 size 3 0.26
  gap 6 size 5 0.33
  gap 6 size 9 0.26
  gap 6 size long 0.28
  gap far size 1 -0.16
  gap far size 3 -0.13
  gap far size 5 0.16
  gap far size 9 0.26
  gap far size long 0.46
  marked 1 size 1 -0.17
  marked 1 size 2 -0.17
  marked 1 size 3 0.09
  marked 1 size 5 0.14
  marked 1 size 9 0.23
  marked 1 size long 0.24
  marked 2 size 1 0.05
  marked 2 size 3 0.07
  marked 2 size 5 0.15
  marked 2 size 9 0.23
  marked 2 size long 0.10
  marked 3 size 2 0.27
  marked 3 size 3 0.11
  marked 3 size 5 0.25
  marked 4 size 1 0.32
  marked 4 size 2 0.55
  marked 4 size 3 -0.60
  marked 4 size 5 -0.30
  near 1 0.38
  near 10 -0.78
  near 12 -0.13
  near 14 -0.43
  near 15 -0.36
  near 1994 -0.71
  near 2 -0.26
  near 20 -0.26
  near 2022 -0.12
  near 2023 0.08
  near 2024 -0.07
  near 22 -0.33
  near 26 0.18
  near 3 -0.90
  near 31 -1.00
  near 4 0.18
  near 4,000 -0.35
  near 40 -0.19
  near 5th 0.31
  near 9 0.48
  near 90 -0.26
  near a feel -0.19
  near a negation 0.25
  near a saying 0.09
  near a speaking -0.36
  near a surface 0.32
  near a term -0.11
  near a work -0.18
  near a.m. -0.23
  near able -0.44
  near account 0.15
  near accounts 0.74
  near accused 0.49
  near ad's 0.28
  near added 0.15
  near adding -0.07
  near address 0.09
  near administration's 0.29
  near admired 0.20
  near advised 0.28
  near afterwards 0.29
  near again 0.06
  near agency 0.66
  near agency's 0.14
  near aid 0.07
  near aides 0.27
  near allowed 0.80
  near aloud 0.53
  near already -0.96
  near also -0.54
  near always -0.47
  near analysts 0.10
  near answer -0.41
  near answered 0.33
  near anyone 0.53
  near apologized 0.41
  near appealed 0.72
  near appears 0.08
  near archive -0.10
  near asked 0.10
  near asking -0.06
  near assignment -0.60
  near assured 0.23
  near author 0.42
  near back 0.07
  near backed 0.21
  near ball -0.85
  near ban -0.62
  near band -0.70
  near bank -0.83
  near banner 0.31
  near base -0.13
  near bench 0.43
  near best -0.91
  near bill 0.21
  near billed -0.48
  near bird -0.05
  near bit 0.33
  near board 0.32
  near book -0.41
  near books -0.73
  near box -0.16
  near boy -0.39
  near branded 1.09
  near budget 0.10
  near building -0.73
  near bus 0.13
  near business -0.09
  near buttons -0.64
  near cake 1.09
  near call -0.44
  near called 0.15
  near calling 0.20
  near calls 0.27
  near came -0.31
  near campaign 0.36
  near caption 0.60
  near car -0.11
  near card 0.61
  near care 0.06
  near carried 0.08
  near cautioned 0.47
  near chains 0.95
  near chairman -0.09
  near chairwoman 0.26
  near chamber 0.21
  near champion 0.15
  near change -0.38
  near chant 0.81
  near chapter -0.43
  near charge -0.78
  near checks -0.20
  near chief 0.16
  near child -0.55
  near citing 0.76
  near claim 0.43
  near claimed 0.49
  near claims -0.60
  near clause 0.27
  near client 0.27
  near clip 0.21
  near close 0.27
  near colleague -0.41
  near colleagues 0.14
  near come -0.42
  near comes -0.79
  near commerce 0.31
  near commission -0.21
  near committee 0.46
  near common -0.19
  near company -0.14
  near company's 0.42
  near compared 0.54
  near complained 0.48
  near conceding 0.51
  near confirmed -0.42
  near congressman 0.31
  near congresswoman 0.12
  near contain -0.94
  near contract -0.24
  near convention 0.27
  near copy -0.63
  near corner 0.41
  near council 0.71
  near court 0.51
  near courts 0.22
  near created 0.54
  near cries 0.83
  near critic 0.74
  near critics 0.90
  near crowd 0.07
  near date 0.31
  near daughter -0.29
  near day 0.36
  near deal 0.36
  near defended 0.60
  near department 0.79
  near describe 0.59
  near described 0.28
  near describes 0.37
  near describing 0.31
  near desk -0.79
  near difference -0.98
  near director 0.35
  near dismissed 0.26
  near district -0.40
  near divided -0.68
  near doing -0.11
  near door 0.49
  near down -0.21
  near drawn -0.42
  near driver 0.43
  near drivers 0.12
  near dropped -0.96
  near dubbed -0.48
  near earlier 0.18
  near early 0.11
  near economists -0.47
  near economy 0.15
  near election 0.33
  near eleven -0.52
  near else 0.18
  near email 0.41
  near end 0.13
  near energy -0.50
  near enough -0.90
  near entered -0.47
  near ever -0.24
  near everybody -0.69
  near everyone -0.85
  near explained 0.36
  near explains 0.29
  near face 0.51
  near faced 0.73
  near families 0.34
  near family -0.35
  near far -0.12
  near farming -0.94
  near father 0.52
  near felt 0.31
  near fence -0.12
  near figure 0.06
  near filed -0.89
  near filing 0.63
  near film -0.32
  near final 0.95
  near finds 0.52
  near firm 0.62
  near firms -0.41
  near fix -0.20
  near floor 0.83
  near food 0.39
  near force -0.67
  near forecasters -0.76
  near form 0.33
  near found 0.32
  near founder 0.44
  near fourth -0.17
  near friend 0.14
  near front 0.24
  near full 0.24
  near fund -0.33
  near gave 0.13
  near general 0.33
  near get -0.31
  near gets 0.19
  near give -0.53
  near given 0.72
  near go 0.49
  near goes -0.40
  near going -0.08
  near good 0.78
  near got 0.61
  near government -0.32
  near government's 0.22
  near governor 0.43
  near green 0.35
  near group -0.20
  near gushed 0.39
  near guy -0.27
  near hailed 0.43
  near hall 0.63
  near hand 0.31
  near handed -0.06
  near having -0.35
  near head -0.13
  near health -0.69
  near hear -0.81
  near heard 0.30
  near hearing 0.98
  near held 0.66
  near help -0.30
  near here -0.77
  near hidden -0.79
  near hit -0.30
  near hold -0.62
  near home 0.22
  near honeymoon 0.13
  near host -0.14
  near however 0.10
  near husband 0.26
  near idea 0.29
  near identified 0.95
  near include -0.54
  near inquiry -0.42
  near insists 0.65
  near instead -0.11
  near insurance 0.43
  near interview -0.12
  near introduced 0.32
  near investigators -0.11
  near island 0.35
  near issue -0.49
  near jacket 0.13
  near judge 0.30
  near just 0.42
  near keep -0.34
  near kept -0.05
  near kids 0.06
  near know -0.13
  near known -0.67
  near label 0.11
  near landed -0.47
  near late 0.09
  near later -0.16
  near law -0.31
  near lawmakers 0.19
  near lawyer 0.44
  near lawyers 0.05
  near lead 0.19
  near leader 0.24
  near leaders 0.52
  near leadership 0.39
  near led 0.07
  near left -0.33
  near less 0.48
  near let 0.44
  near letter 0.24
  near likened 0.16
  near list 0.45
  near listed -0.29
  near listeners 0.13
  near lists 0.61
  near live 0.26
  near local 0.34
  near long 0.31
  near longer -0.84
  near lost -0.33
  near lot 0.60
  near made 0.44
  near majority 0.62
  near make 0.22
  near maker 0.76
  near making 0.07
  near manager 0.35
  near map 0.20
  near mark -0.60
  near marked -0.98
  near means -1.12
  near meant 0.32
  near meet -0.49
  near member 0.22
  near members 0.28
  near memo -0.37
  near memoir -0.10
  near men 0.17
  near menu 0.19
  near message 0.36
  near messages -0.47
  near metres 0.21
  near microphone 0.29
  near million -0.14
  near minister 0.08
  near minute 0.63
  near minutes -0.23
  near month -0.19
  near months 0.59
  near morning 0.67
  near mother 0.67
  near much -0.90
  near named -0.43
  near narrator 0.26
  near new 0.09
  near newsletter -0.05
  near newspaper 0.17
  near next -0.59
  near nobody -0.70
  near nominee -0.37
  near note 0.23
  near noted -0.33
  near nothing 0.46
  near notice 0.22
  near number 0.66
  near offer 0.42
  near offered 0.41
  near office -0.13
  near officer -0.21
  near officers -0.32
  near officials 0.56
  near often 0.25
  near old 0.36
  near online 0.14
  near only 0.51
  near opened 0.26
  near orange 0.10
  near order -0.18
  near ordered -0.06
  near ought 0.48
  near owners 0.34
  near p.m. -0.06
  near pact 0.26
  near page 0.29
  near paid 0.15
  near panel 0.23
  near paper -0.40
  near part 0.05
  near participants -0.82
  near party 0.37
  near pass -0.39
  near passed 0.43
  near patience 0.23
  near pay 0.47
  near people 0.24
  near percent -1.06
  near person -0.79
  near phone 0.42
  near photo 0.14
  near phrase 0.46
  near picture 0.51
  near pipeline 0.49
  near pitch 0.10
  near place 0.06
  near plan -0.06
  near planning -0.16
  near plate 1.20
  near played -0.30
  near player -0.36
  near players 0.67
  near playing -0.83
  near plays -0.05
  near podcast -0.11
  near pointed 0.38
  near policy 0.52
  near popularly -0.34
  near post -0.34
  near posted 0.32
  near poster 0.23
  near predicted 0.53
  near president 0.34
  near press -0.29
  near price -0.47
  near prices 0.08
  near program -0.08
  near project -0.62
  near promise 1.19
  near promised 0.55
  near pronounced 0.70
  near proposed -0.77
  near protest -0.30
  near protesters 0.93
  near put -0.12
  near question -0.29
  near questioned -0.14
  near radio 0.09
  near raised 0.19
  near ran 0.51
  near read 0.07
  near readers -0.06
  near reading 0.30
  near reads 0.42
  near record -0.45
  near red 0.21
  near referred 0.06
  near refers 0.35
  near regrets 1.18
  near rejected 0.73
  near release 0.66
  near remark 0.69
  near remarked 0.29
  near remembers -0.32
  near replied 0.46
  near replies 0.52
  near reply 0.49
  near report 0.19
  near reported 0.18
  near reporter 0.57
  near reporters 0.11
  near reports 0.41
  near residents 0.58
  near responded 0.45
  near response 0.06
  near rest -0.66
  near rested 0.24
  near result 0.26
  near retired 0.17
  near return -0.65
  near road 0.84
  near roof 0.16
  near room 0.18
  near roughly -0.90
  near round -0.26
  near rule -0.39
  near rules -0.12
  near ruling 0.19
  near running 0.58
  near said 0.24
  near same -0.22
  near sat -0.40
  near savings 0.20
  near say 0.07
  near saying 0.16
  near says 0.10
  near scale -1.11
  near scheme 0.09
  near school 0.15
  near schools -0.53
  near scientist -0.46
  near scientists -0.86
  near searches 0.28
  near season -0.11
  near second -0.22
  near secretary 0.39
  near section -0.12
  near see 0.05
  near seen -0.12
  near sees -0.33
  near senator 0.58
  near sent 0.27
  near sentence 0.44
  near serves -0.98
  near setting -0.79
  near sheet 0.12
  near shoe -0.38
  near short -0.21
  near shot 0.11
  near shout 0.38
  near shouted 0.65
  near show -0.25
  near shown 0.71
  near shows 0.49
  near sides 0.73
  near sign 0.35
  near signed 0.25
  near signs 0.99
  near simply 0.60
  near single 0.91
  near sister -0.36
  near site -0.19
  near slogan -0.52
  near small 0.09
  near sold -0.05
  near somebody 0.31
  near someone 0.20
  near something -1.12
  near song -0.47
  near sorted -0.32
  near soup 0.14
  near speak -0.41
  near speaking 0.41
  near speaks 0.84
  near spent -0.07
  near spoke 0.11
  near spokesman 0.39
  near spokesperson 0.56
  near spokeswoman 0.53
  near spot -0.27
  near spring -1.19
  near staff -0.24
  near stage -0.54
  near stand 0.35
  near start -0.13
  near state 0.33
  near statement 0.52
  near states -0.46
  near still -0.71
  near stood 0.48
  near stop 0.21
  near storm -0.72
  near students -0.28
  near subject 0.41
  near summer -0.10
  near supporters 0.36
  near system -1.02
  near tables -0.89
  near taken -0.59
  near talk -0.15
  near talks 0.41
  near tariffs 0.17
  near taught -0.92
  near teacher 0.23
  near teachers 0.25
  near team -0.50
  near teatime 0.15
  near television -0.11
  near tell 0.25
  near telling -0.09
  near tells -0.18
  near termed 0.72
  near tested -0.58
  near texts 0.09
  near thanked 0.38
  near then -0.24
  near there -0.06
  near there's -0.27
  near thing -0.20
  near think 0.05
  near thinks -0.25
  near third 0.37
  near threat 0.45
  near time -0.11
  near times 0.42
  near toast -0.20
  near together -0.30
  near told 0.20
  near too 0.15
  near took 0.42
  near town -0.55
  near trade -0.61
  near treated -0.37
  near treating 0.43
  near trust 0.44
  near tune -0.78
  near turned -0.40
  near tweeted 0.38
  near twice -0.86
  near understood -0.39
  near union 0.66
  near unit 0.16
  near urged 0.56
  near use 0.21
  near used 0.54
  near users -0.16
  near video 0.05
  near village -0.16
  near voice 0.90
  near voted 0.30
  near voters -0.08
  near vowed 0.38
  near waiting -0.70
  near walkout -0.25
  near want 0.42
  near wanted 0.51
  near wants 0.52
  near warned 0.51
  near warning 0.42
  near warns -0.40
  near water 0.51
  near way -0.37
  near weather -0.05
  near website 0.31
  near week -0.23
  near weeks 0.15
  near well -0.80
  near went 0.19
  near whole 0.29
  near wife 0.52
  near window -0.49
  near witness 0.76
  near woman 0.33
  near women 0.31
  near wondered 0.44
  near word -0.07
  near work -0.48
  near working -0.68
  near works -0.10
  near write -0.42
  near written -0.12
  near wrote 0.07
  near years -0.41
  near yesterday -0.29
  near young 0.42
  next " 0.22
  next ( 0.27
  next ) -0.25
  next , -0.13
  next - 0.32
  next . 0.13
  next : 0.25
  next ; 0.25
  next ? -0.21
  next Name 0.10
  next a -0.28
  next about 0.43
  next according 0.35
  next after 0.18
  next and 0.15
  next as -0.15
  next asked 0.18
  next asks 0.15
  next at -0.11
  next because -0.24
  next bill -0.75
  next but 0.09
  next button -0.92
  next by -0.10
  next came 0.35
  next campaign -0.46
  next for -0.10
  next from 0.89
  next had -0.37
  next has -0.14
  next he 0.20
  next her 0.12
  next his 0.41
  next i -0.24
  next if 0.43
  next is -0.50
  next it 0.17
  next last 0.45
  next lost -0.37
  next means -1.25
  next mode -0.88
  next my 0.08
  next next 0.29
  next nothing 0.15
  next now 0.21
  next of 0.29
  next on -0.13
  next or -0.70
  next over 0.07
  next quotation -0.14
  next reads 0.06
  next said 0.17
  next says 0.21
  next she 0.21
  next since -0.63
  next that -0.29
  next then 0.10
  next they 0.17
  next to -0.05
  next twice 0.16
  next until -0.53
  next was 0.15
  next when 0.21
  next whether -0.30
  next which -0.34
  next while 0.72
  next who 0.58
  next will 0.26
  next with -0.15
  next would 0.17
  next wrote 0.31
  next yelled 0.33
  next – 0.20
  next — -0.15
  nobody size 1 -0.32
  nobody size 2 -0.43
  nobody size 3 -0.46
  nobody size 5 -0.15
  nobody size long 0.32
  open behind ( 0.27
  open behind ) -0.58
  open behind , -0.12
  open behind . 0.13
  open behind : 0.25
  open behind ; 0.25
  open behind ? -0.21
  open behind Name -0.73
  open behind adverb -0.26
  open behind article 0.12
  open behind auxiliary -0.21
  open behind be -0.22
  open behind call -0.91
  open behind conjunction 0.14
  open behind determiner 0.47
  open behind document -0.53
  open behind gerund -0.05
  open behind group -0.69
  open behind indefinite -0.28
  open behind organisation -0.30
  open behind past -0.55
  open behind pronoun -0.34
  open behind quotation -0.99
  open behind relative 0.07
  open behind say -0.36
  open behind saying -0.06
  open behind subordinator 0.11
  open behind word -0.26
  open behind work -0.93
  open behind – -0.09
  open behind — -0.53
  pattern named -0.46
  pattern named size 1 -0.44
  pattern named size 2 -0.50
  pattern named size 3 -0.55
  pattern named size 9 -0.31
  pattern naming -0.47
  pattern naming size 1 -0.05
  pattern naming size 2 -0.79
  pattern said 0.15
  pattern said size 1 0.32
  pattern said size 2 0.14
  pattern said size 3 0.17
  pattern said size 5 0.07
  pattern said size 9 0.15
  pattern said size long 0.15
  pattern title -0.72
  pattern title size 1 -0.51
  pattern title size 2 -0.50
  pattern title size 3 -0.44
  pattern title size 5 -0.87
  pattern title size 9 -1.03
  plain 0.13
  plain before ( 0.26
  plain before , 0.06
  plain before : 0.26
  plain before Name 0.21
  plain before about 0.10
  plain before act 0.14
  plain before adverb 0.21
  plain before as 0.17
  plain before auxiliary 0.27
  plain before be 0.22
  plain before by -0.07
  plain before called 0.39
  plain before conjunction 0.09
  plain before determiner -0.61
  plain before document 0.09
  plain before feel 0.31
  plain before for 0.12
  plain before gerund 0.23
  plain before group 0.44
  plain before in -0.11
  plain before like -0.48
  plain before negation -0.19
  plain before nothing 0.19
  plain before on -0.39
  plain before or -0.36
  plain before organisation -0.17
  plain before owner 0.18
  plain before past 0.25
  plain before person 0.55
  plain before quotation 0.11
  plain before say 0.05
  plain before saying -0.09
  plain before so-called -0.67
  plain before subordinator 0.08
  plain before term -0.22
  plain before to 0.14
  plain before with 0.33
  plain before word 0.13
  plain rule accordingTo 0.47
  plain rule answer 0.28
  plain rule colonBefore 0.23
  plain rule continued 0.27
  plain rule cueAfter 0.20
  plain rule cueBefore 0.22
  plain rule cueBeside 0.20
  plain rule insideParagraph -0.06
  plain rule label -0.28
  plain rule lastSentence -0.21
  plain rule leading 0.10
  plain rule none -0.22
  plain rule nounCue -0.08
  plain rule sameParagraph 0.23
  plain rule sentenceBefore 0.18
  plain rule signature 0.23
  plain rule trailing -0.05
  plain rule view 0.73
  rule accordingTo 0.31
  rule answer 0.21
  rule colonBefore 0.23
  rule continued 0.33
  rule cueAfter 0.19
  rule cueBefore 0.13
  rule cueBehind -0.17
  rule cueBeside 0.14
  rule insideParagraph -0.18
  rule label -0.41
  rule lastSentence -0.23
  rule leading 0.14
  rule none -0.26
  rule nounCue -0.08
  rule sameParagraph 0.24
  rule sentenceBefore 0.17
  rule sentenceSubject -0.10
  rule signature 0.23
  rule trailing -0.36
  rule view 0.73
  shape A 0.40
  shape A A A 0.89
  shape X -0.22
  shape X 9 -0.51
  shape X X -0.40
  shape X X 9 -0.44
  shape X X X -0.53
  shape X X X X -0.69
  shape X X s -0.55
  shape X X s X 0.22
  shape X X x 0.72
  shape X X x x 0.37
  shape X s 0.17
  shape X s X -0.35
  shape X s X X -0.56
  shape X s s -0.53
  shape X s s X -0.93
  shape X s s x 0.17
  shape X s x 0.11
  shape X s x x -0.35
  shape X x -0.31
  shape X x s -0.69
  shape X x s x 0.35
  shape X x x 0.57
  shape long 0.20
  shape s -0.56
  shape s A A A 0.63
  shape s X -0.75
  shape s X X -0.77
  shape s X s X -0.59
  shape s X x 0.69
  shape s s 0.42
  shape s s X -0.20
  shape s s s 0.20
  shape s s s x 0.16
  shape s s x 0.24
  shape s s x s 0.48
  shape s x 0.36
  shape s x X 0.16
  shape s x s 0.28
  shape s x s X 0.24
  shape s x s x 0.20
  shape s x x 0.27
  shape s x x x 0.31
  shape x X -0.11
  shape x s 0.20
  shape x s X 1.05
  shape x s s 0.23
  shape x s s x 0.20
  shape x s x 0.17
  shape x s x s 0.38
  shape x s x x 0.29
  shape x x s 0.60
  shape x x s s 0.14
  shape x x s x 0.46
  shape x x x -0.13
  shape x x x x 0.32
  size 1 -0.07
  size 2 -0.07
  size 3 0.08
  size 5 0.13
  size 9 0.22
  size long 0.23
  speaker carried carried new   0.14
  speaker carried size 1   -0.26
  speaker carried size 2   -0.17
  speaker carried size 3   0.14
  speaker carried size 5   0.09
  speaker carried size 9   0.29
  speaker carried size long   0.23
  speaker document thing definite  near 0.09
  speaker document thing new   0.21
  speaker document thing new  near 0.15
  speaker document thing new sure near 0.07
  speaker group human named sure near 0.07
  speaker group thing definite  near 0.48
  speaker group thing definite sure  -0.10
  speaker group thing definite sure near -0.08
  speaker group thing new   -0.39
  speaker group thing new  near -0.16
  speaker group thing new sure  0.25
  speaker group thing new sure near 0.18
  speaker human size 1   -0.21
  speaker human size 1  near 0.18
  speaker human size 1 sure near 0.26
  speaker human size 2   -0.15
  speaker human size 2  near 0.06
  speaker human size 2 sure near 0.18
  speaker human size 3   0.29
  speaker human size 3  near 0.23
  speaker human size 3 sure  -0.07
  speaker human size 3 sure near 0.21
  speaker human size 5   0.23
  speaker human size 5 sure  0.27
  speaker human size 5 sure near 0.20
  speaker human size 9   0.48
  speaker human size 9  near 0.29
  speaker human size 9 sure  0.39
  speaker human size 9 sure near 0.19
  speaker human size long   0.32
  speaker human size long  near 0.38
  speaker human size long sure  0.29
  speaker human size long sure near 0.18
  speaker organisation human named sure near 0.52
  speaker organisation thing definite   -0.35
  speaker organisation thing definite  near -0.73
  speaker organisation thing named   -0.08
  speaker organisation thing named  near 0.07
  speaker organisation thing named sure  0.11
  speaker organisation thing named sure near 0.18
  speaker organisation thing new   0.24
  speaker organisation thing new sure  -0.16
  speaker organisation thing new sure near 0.10
  speaker person human named  near 0.25
  speaker person human named sure  0.18
  speaker person human named sure near 0.25
  speaker pronoun human definite   0.16
  speaker pronoun human definite  near 0.10
  speaker pronoun human definite sure  0.11
  speaker pronoun human definite sure near 0.13
  speaker pronoun thing definite   0.35
  speaker pronoun thing definite  near 0.50
  speaker pronoun thing definite sure  -0.67
  speaker pronoun thing definite sure near 0.15
  speaker thing size 1   -0.66
  speaker thing size 1  near 0.12
  speaker thing size 1 sure near -0.19
  speaker thing size 2  near -0.25
  speaker thing size 2 sure  -0.22
  speaker thing size 3  near -0.37
  speaker thing size 3 sure near 0.18
  speaker thing size 5   0.43
  speaker thing size 5  near -0.07
  speaker thing size 5 sure  0.07
  speaker thing size 5 sure near 0.09
  speaker thing size 9   0.07
  speaker thing size 9  near 0.42
  speaker thing size 9 sure  0.22
  speaker thing size 9 sure near 0.26
  speaker thing size long   0.64
  speaker thing size long  near 0.35
  speaker thing size long sure  0.42
  speaker thing size long sure near 0.27
  speaker unnamed human definite  near 0.17
  speaker unnamed human definite sure  0.16
  speaker unnamed human definite sure near 0.20
  speaker unnamed human named sure near 0.20
  speaker unnamed human new   -0.18
  speaker unnamed human new  near -0.09
  speaker unnamed human new sure  -0.57
  speaker unnamed human new sure near 0.29
  speaker unnamed thing definite   0.28
  speaker unnamed thing definite  near 0.07
  speaker unnamed thing new   -0.06
  speaker unnamed thing new  near -0.32
  speaker unnamed thing new sure near -0.08
  subject Name 0.10
  subject a document -0.14
  subject a group 0.15
  subject a person -0.13
  subject a saying 0.17
  subject a several -0.46
  subject a surface 0.68
  subject a thing -0.15
  subject a work -0.17
  subject document 0.10
  subject he 0.30
  subject it -0.08
  subject nobody 0.06
  subject person 0.33
  subject saying 0.43
  subject several -0.10
  subject she 0.34
  subject speaking -0.86
  subject surface 0.40
  subject term -0.71
  subject they -0.32
  subject you -0.65
  titled before ( -0.62
  titled before : 0.34
  titled before Name -0.58
  titled before about -0.78
  titled before adverb -0.14
  titled before article -0.52
  titled before as -0.61
  titled before be -0.27
  titled before call -0.37
  titled before called -0.57
  titled before conjunction -0.40
  titled before in -0.52
  titled before indefinite -0.45
  titled before named -0.54
  titled before nicknamed -0.51
  titled before nothing 0.36
  titled before of -0.59
  titled before on -0.21
  titled before or 0.21
  titled before owner -0.69
  titled before past -0.78
  titled before possessive -0.57
  titled before preposition -0.58
  titled before pronoun -1.29
  titled before quotation 0.06
  titled before relative -0.40
  titled before say 0.26
  titled before so-called -0.24
  titled before term -0.13
  titled before to -0.87
  titled before word -0.64
  titled before work -0.38
  titled rule continued 0.59
  titled rule cueBefore -0.38
  titled rule cueBehind -0.51
  titled rule cueBeside -0.40
  titled rule insideParagraph -0.41
  titled rule label -0.42
  titled rule lastSentence -0.24
  titled rule leading 0.48
  titled rule none -0.33
  titled rule sameParagraph 0.34
  titled rule sentenceBefore 0.13
  titled rule sentenceSubject -0.26
  titled rule trailing -0.90
  titled size 1 -0.12
  titled size 2 -0.32
  titled size 3 -0.37
  titled size 5 -0.47
  titled size 9 -0.38
  told behind before ( 0.45
  told behind before , -0.09
  told behind before : 0.31
  told behind before Name -1.04
  told behind before article 0.32
  told behind before as 0.35
  told behind before be -0.14
  told behind before indefinite -0.64
  told behind before nothing 0.23
  told behind before of -0.47
  told behind before on -0.28
  told behind before or -0.49
  told behind before owner -0.87
  told behind before past 0.07
  told behind before possessive -0.94
  told behind before pronoun -0.55
  told behind before relative 0.05
  told behind before say 0.77
  told behind before so-called -0.71
  told behind before term -1.37
  told behind before with 0.14
  told behind before word -0.57
  told behind before work -0.88
  told call before , -0.72
  told call before Name 0.43
  told call before article 0.16
  told call before as 0.06
  told call before call 0.28
  told call before called -0.39
  told call before conjunction 0.36
  told call before determiner -0.12
  told call before document 0.30
  told call before for 0.56
  told call before indefinite 0.42
  told call before named -0.58
  told call before owner 0.39
  told call before person 0.38
  told call before pronoun -0.35
  told call before relative 0.27
  told call before say 0.13
  told call before saying -0.05
  told call before term 0.44
  told call before to 0.34
  told call before word 0.29
  told call within before Name 0.75
  told call within before article -0.63
  told call within before as 0.74
  told call within before call -0.18
  told call within before called 0.50
  told call within before document 0.20
  told call within before indefinite 0.07
  told call within before term -0.14
  told call within before word 0.25
  told feel before , -0.48
  told feel before : 0.14
  told feel before article -0.54
  told feel before as -0.14
  told feel before be -0.07
  told feel before feel 0.63
  told feel before indefinite -0.10
  told feel before pronoun 0.66
  told feel before word -0.43
  told feel within before article -0.36
  told feel within before as -0.69
  told feel within before auxiliary 0.48
  told feel within before be 0.19
  told feel within before feel 0.10
  told feel within before indefinite -0.47
  told feel within before pronoun -0.29
  told feel within before say -0.53
  told feel within before to 0.27
  told feel within before word 0.60
  told none before , 0.18
  told none before : 0.32
  told none before Name -0.18
  told none before act -0.63
  told none before adverb -0.33
  told none before article -0.30
  told none before as -0.19
  told none before auxiliary -0.20
  told none before be -0.14
  told none before call -0.28
  told none before called -0.47
  told none before conjunction -0.27
  told none before document -0.08
  told none before for -0.71
  told none before gerund 0.36
  told none before in -0.62
  told none before indefinite -0.34
  told none before like -0.80
  told none before negation -0.53
  told none before nothing 0.21
  told none before of -0.28
  told none before on -0.14
  told none before owner -0.62
  told none before past -0.31
  told none before possessive -0.43
  told none before preposition 0.12
  told none before pronoun 0.13
  told none before quotation -0.40
  told none before relative -0.12
  told none before say 0.38
  told none before saying 0.67
  told none before so-called -0.37
  told none before term -0.10
  told none before to -0.23
  told none before with -0.42
  told none before work -0.28
  told say before , 0.10
  told say before : 0.18
  told say before Name -0.14
  told say before about -0.58
  told say before act 0.44
  told say before article -0.10
  told say before as 0.24
  told say before auxiliary 0.23
  told say before be 0.29
  told say before call -0.44
  told say before conjunction 0.22
  told say before document 0.21
  told say before for 0.15
  told say before gerund 0.32
  told say before group 0.24
  told say before in 0.43
  told say before indefinite 0.18
  told say before negation 0.55
  told say before or -0.90
  told say before owner 0.37
  told say before past 0.08
  told say before person 0.16
  told say before possessive 0.52
  told say before preposition 0.23
  told say before relative -0.13
  told say before say 0.05
  told say before so-called -0.85
  told say before subordinator 0.28
  told say before term 0.20
  told say before to 0.54
  told say before with 0.62
  told say before work 0.54
  told say within before , -0.24
  told say within before : 0.30
  told say within before article -0.25
  told say within before as 0.33
  told say within before auxiliary 0.27
  told say within before be 0.33
  told say within before for 0.35
  told say within before indefinite 0.41
  told say within before of 0.58
  told say within before on -0.71
  told say within before owner -0.27
  told say within before preposition -0.80
  told say within before pronoun 0.42
  told say within before say 0.24
  told say within before term -0.24
  told say within before to -0.27
  told say within before with 0.37
  told say within before word 0.62
  told tell before , 0.32
  told tell before : 0.16
  told tell before Name -0.73
  told tell before adverb -0.21
  told tell before article 0.53
  told tell before auxiliary 0.40
  told tell before be 0.32
  told tell before conjunction 0.26
  told tell before for 0.48
  told tell before indefinite 0.13
  told tell before of 0.40
  told tell before owner 0.34
  told tell before past 0.21
  told tell before preposition 0.31
  told tell before pronoun 0.32
  told tell before relative -0.20
  told tell before say 0.60
  told tell before to 0.45
  told tell before word -0.13
  told tell within before auxiliary 0.42
  told tell within before be -0.32
  told tell within before indefinite 0.88
  told tell within before word 0.40
  verb act does far 0.62
  verb act does near 0.27
  verb act does off -0.16
  verb be does far 0.06
  verb be does near 0.21
  verb be does off 0.14
  verb be may near -0.07
  verb be may not near 0.28
  verb behind act  far -0.10
  verb behind be  far -0.23
  verb behind be  next -0.15
  verb behind call  far -0.32
  verb behind call  next 0.28
  verb behind other  far -0.12
  verb behind other  next -0.13
  verb behind say  far 0.19
  verb behind say  next 0.16
  verb behind tell  far 0.14
  verb call does far 0.14
  verb call does off 0.23
  verb call may near -0.06
  verb feel does far -0.75
  verb feel does near -0.13
  verb feel does off -0.41
  verb feel may not near 0.16
  verb feel may not off -0.38
  verb other does not near 0.23
  verb other does off -0.14
  verb other may far -0.22
  verb other may near 0.20
  verb other may not near 1.00
  verb other may off -0.15
  verb say does far 0.06
  verb say does near 0.12
  verb say does off 0.32
  verb say may far 0.56
  verb say may near -1.38
  verb say may not near -0.20
  verb say may off -0.13
  verb tell does far 0.67
  verb tell does near -0.18
  verb tell does off 0.16
  verbless 0.10
  word : 0.27
  word ; 0.26
  word Name -0.09
  word about -0.12
  word already 0.26
  word an 0.34
  word answer -0.45
  word are 0.25
  word at 0.69
  word be -0.07
  word because -0.16
  word become 0.43
  word been 0.23
  word being -0.51
  word bill 0.19
  word blamed 0.92
  word book 0.36
  word but -0.38
  word by -0.47
  word call -0.63
  word called -0.14
  word calling -0.10
  word calls 0.21
  word caption 0.55
  word chanted 0.70
  word considers 0.64
  word do 0.35
  word feel 0.64
  word feels 0.21
  word from -0.30
  word grown 0.87
  word had 0.24
  word has 0.43
  word have -0.87
  word he 0.11
  word he's -0.47
  word headed -0.35
  word her 0.11
  word him 0.41
  word himself -0.22
  word his 0.41
  word in -0.33
  word into -0.45
  word it's -0.73
  word its -0.39
  word like -0.48
  word line 0.45
  word looked 0.27
  word marked -0.50
  word name -0.46
  word named -0.52
  word new -0.54
  word nicknamed -0.63
  word not -0.19
  word nothing 0.21
  word now -0.19
  word of -0.18
  word offered 0.91
  word on -0.30
  word or -0.25
  word over 0.19
  word phrase -0.19
  word plan 0.43
  word preferred 0.74
  word promised -0.56
  word quotation 0.12
  word read 0.34
  word reading 0.51
  word reads 0.40
  word result 0.49
  word said 0.32
  word sang -1.15
  word say -0.88
  word saying -0.29
  word says 0.51
  word should 0.29
  word shown -0.79
  word signed 0.62
  word so-called -0.59
  word state's -0.90
  word term -0.22
  word termed -0.44
  word that -0.19
  word the -0.22
  word them 0.23
  word then -0.29
  word title -0.56
  word titled -0.50
  word under -0.52
  word urged 0.25
  word use -0.71
  word was 0.27
  word were 0.49
  word whose 0.09
  word with 0.29
  word words 0.97
  word would 0.33
  word wrote -0.78
  words ( the -0.15
  words , as 0.87
  words , because -0.55
  words , called 0.34
  words , calls 0.77
  words , is 0.06
  words , marked -0.88
  words , or -0.45
  words , said 0.62
  words , the -0.55
  words , titled -0.36
  words , to 0.22
  words , was 0.53
  words , whose -0.31
  words Name , 0.28
  words Name : -0.13
  words Name a 0.45
  words Name are 0.80
  words Name as 0.35
  words Name had 0.32
  words Name has 0.51
  words Name is 0.34
  words Name of 0.60
  words Name on -0.74
  words Name was 0.11
  words a so-called -0.44
  words added : 0.12
  words and a 0.35
  words and that 0.54
  words and was 0.11
  words as a 0.37
  words as quotation -0.46
  words as the -0.48
  words asked for -0.35
  words at the 0.30
  words back : 0.42
  words been a -0.23
  words been called -0.12
  words call a -0.23
  words call it -1.05
  words called Name 0.42
  words called a 0.10
  words called him -0.56
  words called it 0.30
  words called that 0.22
  words calling it -0.42
  words calls it 0.25
  words copy of -0.63
  words cries of 0.83
  words described as 0.39
  words describes as 0.20
  words for a 0.26
  words for its 0.24
  words for the 0.83
  words found it 0.51
  words had a 0.11
  words had become 0.45
  words had been 0.31
  words had the 0.11
  words has a -0.73
  words has been 0.90
  words have been -0.63
  words he calls 0.51
  words he had 0.26
  words he has 0.24
  words he is 0.24
  words he says 0.37
  words he was 0.24
  words he would 0.23
  words him , -0.21
  words him a 0.79
  words in a -0.71
  words in the -0.35
  words is a -0.39
  words is called -0.45
  words it , 0.39
  words it : 0.37
  words it as 0.33
  words it called 0.53
  words it calls 0.58
  words it had 0.30
  words it is 0.62
  words it says 0.66
  words it was 0.31
  words it would 0.33
  words known as -0.81
  words not be 0.28
  words nothing ( -0.33
  words nothing Name -0.29
  words nothing a -0.52
  words nothing nothing 0.21
  words nothing on -0.50
  words nothing the -0.78
  words of a 0.08
  words of being 0.35
  words of the -0.22
  words on Name -0.86
  words on a 0.26
  words one was -0.19
  words only as -0.30
  words ordered a -0.06
  words out , 0.23
  words plan was 0.28
  words promised a 0.69
  words quotation , -0.07
  words quotation then -0.24
  words quotation was 0.15
  words read : 0.18
  words reads : 0.36
  words replied : 0.09
  words said , 0.42
  words said : 0.11
  words said it 0.61
  words said was 0.06
  words say , -1.14
  words says , -0.58
  words she feels 0.15
  words she had 0.15
  words she is 0.30
  words she was 0.31
  words shouted , 0.58
  words spoke of 0.60
  words that a 0.17
  words that he 0.44
  words that it 0.63
  words that it's 0.31
  words that read 0.39
  words that reads 0.77
  words that said 0.52
  words that says -0.28
  words that the 0.33
  words the Name 0.13
  words the caption 0.55
  words the name -0.48
  words the phrase -0.19
  words the result 0.49
  words the so-called -0.62
  words the state's -0.90
  words the term -0.09
  words the title -0.56
  words the word -0.08
  words the words 0.97
  words them , -0.54
  words there was 0.15
  words they were 0.51
  words to a 0.63
  words to be -0.14
  words to say 0.08
  words to the 0.10
  words trade as -0.50
  words under a -0.39
  words under its -0.51
  words warned of 0.51
  words was a 0.72
  words was the 0.28
  words we had -0.73
  words with the 0.51
  words words , 0.76
  words words : 0.17
  words would be 0.43
`
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' '))),
    ]),
)
