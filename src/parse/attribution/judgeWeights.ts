/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
  before , behind , -0.10
  before , behind . 0.57
  before , behind auxiliary -0.19
  before , behind be -0.48
  before , behind conjunction 0.30
  before , behind nothing 0.10
  before , behind preposition -0.64
  before , behind pronoun 0.33
  before , behind relative -0.29
  before , behind word -0.82
  before : behind nothing 0.33
  before Name behind . 0.19
  before Name behind Name -0.63
  before Name behind conjunction 0.34
  before Name behind nothing 0.08
  before Name behind preposition 0.21
  before Name behind word 0.24
  before about behind nothing 0.83
  before act behind nothing 0.36
  before act behind preposition 0.63
  before adverb behind , 0.39
  before adverb behind . 0.22
  before adverb behind preposition -0.84
  before article behind , -0.37
  before article behind . -0.14
  before article behind article -0.64
  before article behind auxiliary -0.07
  before article behind be 0.33
  before article behind conjunction -0.57
  before article behind document 0.23
  before article behind indefinite -0.66
  before article behind nothing -0.60
  before article behind organisation -0.46
  before article behind past 0.07
  before article behind preposition 0.17
  before article behind relative -0.25
  before article behind word -0.25
  before as behind , -0.19
  before as behind conjunction 0.36
  before as behind nothing 0.16
  before as behind preposition -0.15
  before as behind relative -0.51
  before as behind say 0.16
  before as behind word 0.35
  before auxiliary behind conjunction 0.29
  before auxiliary behind nothing 0.36
  before auxiliary behind preposition 0.51
  before be behind . 0.29
  before be behind ; 0.59
  before be behind adverb 0.95
  before be behind conjunction 0.23
  before be behind indefinite 0.34
  before be behind nothing 0.17
  before be behind preposition 0.20
  before be behind pronoun 0.45
  before be behind relative 0.29
  before be behind say -0.49
  before be behind subordinator 0.33
  before be behind word -0.52
  before call behind , -0.27
  before call behind . -0.09
  before call behind nothing -0.29
  before call behind past 0.53
  before call behind preposition 1.04
  before called behind , -0.06
  before called behind . -0.20
  before called behind conjunction -0.36
  before called behind past -0.23
  before called behind preposition 0.23
  before conjunction behind , 0.50
  before conjunction behind . -0.44
  before conjunction behind nothing -0.05
  before conjunction behind preposition 0.50
  before document behind . 0.47
  before document behind conjunction 0.29
  before document behind nothing 0.30
  before feel behind . 0.36
  before feel behind nothing 0.42
  before feel behind preposition 0.51
  before for behind , 0.36
  before for behind conjunction 0.26
  before for behind nothing -0.33
  before for behind preposition -0.36
  before gerund behind . 0.47
  before gerund behind conjunction 0.37
  before gerund behind nothing 0.39
  before gerund behind preposition -0.45
  before group behind nothing 0.37
  before indefinite behind , 0.11
  before indefinite behind . 0.19
  before indefinite behind conjunction -0.11
  before indefinite behind document -0.81
  before indefinite behind nothing -0.21
  before indefinite behind organisation 0.10
  before indefinite behind preposition -0.46
  before indefinite behind relative 0.66
  before indefinite behind word 0.24
  before named behind , -0.63
  before named behind nothing 0.13
  before nothing behind - 0.30
  before nothing behind : 0.47
  before nothing behind Name 0.17
  before nothing behind article 0.23
  before nothing behind be -0.06
  before nothing behind indefinite 0.61
  before nothing behind nothing 0.25
  before nothing behind owner 0.15
  before nothing behind past 0.38
  before nothing behind preposition -1.12
  before nothing behind pronoun 0.22
  before nothing behind say 0.25
  before nothing behind word -0.09
  before nothing behind – 0.27
  before of behind , -0.29
  before of behind . -0.24
  before of behind nothing -0.08
  before of behind word 0.69
  before on behind . 0.64
  before on behind Name -0.90
  before on behind indefinite -0.42
  before on behind nothing 0.60
  before on behind subordinator -0.45
  before or behind , -0.52
  before or behind nothing -0.46
  before or behind preposition -0.47
  before owner behind . -0.26
  before owner behind conjunction 0.15
  before owner behind nothing 0.52
  before owner behind say -0.10
  before past behind . 0.22
  before past behind conjunction 0.11
  before past behind nothing 0.25
  before past behind preposition 0.16
  before person behind nothing 0.21
  before preposition behind , -0.23
  before preposition behind . 0.13
  before preposition behind nothing 0.43
  before preposition behind preposition -0.27
  before preposition behind word -0.74
  before pronoun behind , 0.82
  before pronoun behind . -0.16
  before pronoun behind conjunction -0.54
  before relative behind . 0.41
  before relative behind be -1.09
  before relative behind nothing 0.37
  before relative behind preposition 0.23
  before relative behind pronoun -0.62
  before say behind , 0.20
  before say behind . 0.59
  before say behind adverb -0.27
  before say behind nothing 0.19
  before say behind preposition -0.13
  before say behind subordinator 0.79
  before say behind word -0.06
  before saying behind nothing 0.33
  before so-called behind , -0.41
  before so-called behind . -0.64
  before so-called behind past -0.22
  before so-called behind preposition -0.55
  before so-called behind relative -0.18
  before so-called behind word -0.30
  before subordinator behind nothing 0.27
  before term behind , -0.33
  before term behind . -0.10
  before term behind be -0.47
  before term behind conjunction -0.28
  before term behind preposition 0.18
  before term behind relative -0.45
  before term behind word 0.54
  before to behind , -0.40
  before to behind . 0.71
  before to behind conjunction 0.54
  before to behind nothing 0.29
  before to behind preposition 0.37
  before with behind , -0.41
  before with behind . -0.22
  before with behind nothing -0.07
  before word behind , 0.47
  before word behind . -0.29
  before word behind ; 0.50
  before word behind adverb -0.17
  before word behind be -0.37
  before word behind nothing 0.21
  before word behind preposition 0.48
  before word behind subordinator -0.39
  before work behind , -0.19
  behind " 0.21
  behind ( 0.25
  behind ) -0.16
  behind , -0.15
  behind - 0.30
  behind . 0.12
  behind : 0.23
  behind ; 0.22
  behind ? -0.27
  behind Name 0.08
  behind act 0.11
  behind adverb 0.11
  behind auxiliary -0.50
  behind be -0.17
  behind call 0.07
  behind conjunction 0.12
  behind determiner 0.39
  behind document -0.56
  behind gerund 0.08
  behind group -0.64
  behind indefinite -0.16
  behind nothing 0.16
  behind organisation -0.22
  behind owner 0.55
  behind past -0.22
  behind person 0.57
  behind pronoun 0.19
  behind quotation -0.24
  behind relative -0.25
  behind say 0.13
  behind saying -0.16
  behind subordinator 0.11
  behind tell -0.21
  behind word -0.28
  behind work -0.71
  behind – 0.19
  behind — -0.16
  bias 0.07
  broken behind Name 0.13
  broken behind adverb 0.38
  broken behind article -0.13
  broken behind auxiliary -0.35
  broken behind be 0.36
  broken behind call 0.49
  broken behind conjunction 0.10
  broken behind indefinite -0.20
  broken behind owner 0.30
  broken behind past 0.06
  broken behind preposition -0.06
  broken behind pronoun 0.20
  broken behind quotation 0.17
  broken behind relative -0.34
  broken behind say 0.14
  broken behind subordinator -0.06
  broken behind tell -0.21
  broken behind word -0.16
  cue : -0.42
  cue according 0.20
  cue accused 0.31
  cue accuses 0.23
  cue acknowledged 0.54
  cue added 0.18
  cue adding 0.42
  cue adds 0.14
  cue admits 0.20
  cue admitted 0.10
  cue advised -0.50
  cue agreed 0.39
  cue announces -0.63
  cue answered 0.22
  cue apologized 0.10
  cue argued 0.42
  cue ask 0.84
  cue asked 0.30
  cue asking -0.09
  cue assured 0.35
  cue began -0.71
  cue begged 0.32
  cue branded 0.85
  cue call -0.96
  cue called 0.19
  cue calling 0.08
  cue calls 0.09
  cue cautioned 0.50
  cue chanted 0.48
  cue chanting 0.73
  cue commented 0.25
  cue compared 0.38
  cue complained 0.50
  cue conceded 0.51
  cue concedes 0.18
  cue conceding 0.54
  cue concluded 0.57
  cue confided 0.14
  cue confirmed -0.48
  cue considers 0.65
  cue declared -0.91
  cue defended 0.18
  cue demanded 0.96
  cue denounced 0.66
  cue describe 0.59
  cue described 0.24
  cue describes 0.07
  cue describing 0.26
  cue disclosed 0.12
  cue dismissed 0.67
  cue dubbed -0.64
  cue explained 0.27
  cue explains 0.25
  cue felt 0.12
  cue finds 0.36
  cue found 0.07
  cue fumed 0.11
  cue heard 0.17
  cue in 0.30
  cue informed 0.19
  cue insists 0.32
  cue joked 0.17
  cue know -0.65
  cue known -0.54
  cue likened 0.24
  cue named -0.43
  cue nicknamed -0.22
  cue noted -0.38
  cue objects 1.05
  cue offered 0.78
  cue pointed -0.30
  cue posted 0.13
  cue praised 0.19
  cue predicted 0.37
  cue promised -0.10
  cue pronounced 0.39
  cue proposed -0.58
  cue put 0.09
  cue quipped 0.15
  cue quoted 0.24
  cue read 0.21
  cue reading 0.72
  cue reads 0.28
  cue recalled 0.17
  cue recalls 0.27
  cue recounted 0.18
  cue recounts 0.20
  cue referred -0.10
  cue refers 0.12
  cue rejected 0.86
  cue remarked 0.27
  cue remembers -0.16
  cue replied 0.17
  cue replies -0.50
  cue reply -0.57
  cue reported 0.39
  cue responded 0.47
  cue said 0.18
  cue sang -0.54
  cue say -0.22
  cue saying 0.16
  cue says 0.21
  cue sent 0.12
  cue shot -0.37
  cue shouted 0.66
  cue shouting 0.59
  cue shown -0.99
  cue shows 0.39
  cue speaks 0.45
  cue spoke 0.16
  cue stated 0.20
  cue stood 0.14
  cue suggested 0.38
  cue talk -0.16
  cue tell 0.20
  cue telling -0.17
  cue tells 0.06
  cue term -0.74
  cue termed 0.25
  cue terms 0.30
  cue testified -0.12
  cue texted 0.49
  cue texts 0.11
  cue thanked 0.35
  cue think -0.54
  cue thought 0.45
  cue told 0.21
  cue tweeted 0.34
  cue urged 0.33
  cue used 0.20
  cue vowed -0.17
  cue warned 0.63
  cue warns 0.46
  cue write -1.03
  cue writes 0.30
  cue written 0.07
  cue wrote 0.24
  cue yelled 0.59
  ended behind " 0.12
  ended behind ) 0.21
  ended behind , -0.45
  ended behind - 0.30
  ended behind Name 0.39
  ended behind article 0.38
  ended behind conjunction -0.23
  ended behind indefinite 0.39
  ended behind nothing 0.17
  ended behind preposition 0.45
  ended behind pronoun 0.24
  ended behind say 0.31
  ended behind – 0.37
  first a 0.35
  first about 0.15
  first after 0.42
  first all 0.63
  first an 0.47
  first and 0.25
  first any -0.18
  first are -0.28
  first as 0.38
  first at -0.10
  first be -0.26
  first because 0.24
  first before 0.30
  first but 0.23
  first by 0.20
  first did 0.36
  first do -0.06
  first don't 0.26
  first don’t 0.19
  first every 0.25
  first for -0.23
  first four 0.25
  first had 0.22
  first has 0.25
  first have 0.30
  first he 0.25
  first he'd 0.26
  first he's 0.13
  first he’s 0.17
  first his 0.17
  first how -0.18
  first i 0.18
  first i'd 0.18
  first i'll -0.06
  first i'm 0.20
  first i've 0.18
  first if 0.26
  first in 0.25
  first is 0.63
  first it 0.26
  first it’s 0.30
  first i’d 0.24
  first i’ll 0.17
  first i’m 0.21
  first i’ve 0.21
  first like 0.29
  first more 0.33
  first my -0.15
  first never 0.64
  first no 0.37
  first not 0.20
  first of 0.38
  first off 0.53
  first on 0.46
  first one 0.24
  first other -0.26
  first our 0.48
  first out -0.49
  first she 0.22
  first she's 0.12
  first she’d 0.17
  first she’s 0.15
  first so -0.14
  first some 0.41
  first that 0.23
  first that's -0.08
  first that’s 0.20
  first the -0.17
  first these 0.21
  first they 0.23
  first they've 0.12
  first they’re 0.18
  first two 0.13
  first under -0.10
  first up 0.31
  first was 0.42
  first we 0.16
  first we're 0.42
  first we’re 0.22
  first we’ve 0.36
  first what -0.06
  first when 0.33
  first where -0.29
  first which 0.09
  first who -0.67
  first why 0.57
  first will 0.23
  first with 0.38
  first within 0.38
  first without 0.48
  first you 0.11
  first your 0.39
  first you’ll 0.12
  first you’re 0.15
  gap 1 size 1 -0.12
  gap 1 size 2 0.14
  gap 1 size 3 0.32
  gap 1 size 9 0.27
  gap 1 size long 0.07
  gap 12 size 1 0.11
  gap 12 size 2 -0.07
  gap 12 size 3 0.13
  gap 12 size 5 0.19
  gap 12 size 9 0.21
  gap 12 size long 0.30
  gap 3 size 1 0.10
  gap 3 size 2 0.08
  gap 3 size 3 0.13
  gap 3 size 5 0.14
  gap 3 size 9 0.18
  gap 3 size long 0.18
  gap 6 size 1 0.26
  gap 6 size 2 0.15
  gap 6 size 3 0.19
  gap 6 size 5 0.30
  gap 6 size 9 0.26
  gap 6 size long 0.27
  gap far size 1 -0.30
  gap far size 3 0.07
  gap far size 5 0.13
  gap far size 9 0.25
  gap far size long 0.44
  marked 1 size 1 -0.19
  marked 1 size 2 -0.13
  marked 1 size 3 0.09
  marked 1 size 5 0.12
  marked 1 size 9 0.23
  marked 1 size long 0.23
  marked 2 size 3 0.09
  marked 2 size 5 0.19
  marked 2 size 9 0.25
  marked 2 size long 0.26
  marked 3 size 1 -0.07
  marked 3 size 5 0.23
  marked 4 size 1 0.94
  marked 4 size 2 0.92
  marked 4 size 3 -0.28
  near 1 0.32
  near 12 0.51
  near 14 -0.39
  near 15 -0.26
  near 1994 -0.72
  near 2 -0.37
  near 20 -0.20
  near 2022 -0.17
  near 2023 0.08
  near 22 -0.36
  near 26 0.19
  near 3 -0.84
  near 4 0.43
  near 5th 0.31
  near 61 0.13
  near 9 0.47
  near a feel -0.19
  near a negation 0.36
  near a saying 0.11
  near a speaking -0.32
  near a surface 0.27
  near a term -0.11
  near a work -0.19
  near a.m. -0.26
  near able -0.45
  near account 0.13
  near accounts 0.74
  near accused 0.42
  near ad -0.06
  near ad's 0.24
  near added 0.12
  near adding 0.20
  near address 0.08
  near administration's 0.29
  near admired 0.22
  near advised 0.21
  near afterwards 0.33
  near again -0.19
  near agency 0.60
  near agency's 0.15
  near aid 0.10
  near aides 0.17
  near allowed 0.75
  near aloud 0.53
  near already -0.95
  near also -0.57
  near always -0.48
  near answered 0.32
  near apologized 0.47
  near appealed 0.73
  near appears 0.09
  near archive -0.16
  near asked 0.17
  near asking -0.06
  near assignment -0.67
  near assured 0.24
  near attorney 0.22
  near author 0.31
  near away -0.25
  near backed 0.20
  near ball -0.76
  near ban -0.29
  near bank -0.91
  near banner 0.32
  near bench 0.50
  near bill 0.20
  near billed -0.40
  near bit 0.36
  near board 0.19
  near book -0.17
  near books -0.61
  near box -0.20
  near boy -0.49
  near branded 1.10
  near budget 0.13
  near building -0.70
  near bus 0.05
  near business -0.14
  near buttons -0.63
  near cake 1.10
  near call -0.69
  near called 0.13
  near calling 0.22
  near calls 0.28
  near came -0.27
  near campaign 0.46
  near caption 0.57
  near card 0.67
  near carried 0.14
  near case -0.14
  near cautioned 0.53
  near chains 0.93
  near chairwoman 0.24
  near chamber 0.21
  near champion 0.19
  near change -0.38
  near chant 0.77
  near chapter -0.41
  near checks -0.34
  near chief 0.18
  near child -0.59
  near citing 0.84
  near claim 0.49
  near claimed 0.46
  near claims -0.72
  near clause 0.25
  near client 0.22
  near clip 0.21
  near close 0.25
  near colleague -0.46
  near colleagues 0.25
  near come -0.59
  near comment -0.10
  near commerce 0.38
  near committee 0.44
  near common -0.15
  near company -0.28
  near company's 0.52
  near compared 0.50
  near complained 0.47
  near conceding 0.54
  near confirmed -0.38
  near congressman 0.33
  near congresswoman 0.10
  near contract -0.29
  near convention 0.24
  near copy -0.65
  near corner 0.39
  near council 0.67
  near court 0.54
  near created 0.53
  near cries 0.80
  near critic 0.70
  near critics 0.65
  near date 0.24
  near daughter -0.25
  near day 0.37
  near days 0.12
  near deal 0.42
  near defended 0.53
  near department 0.78
  near describe 0.39
  near described 0.25
  near describes 0.36
  near describing 0.30
  near director 0.27
  near dismissed 0.26
  near district -0.43
  near divided -0.62
  near doing -0.23
  near door 0.45
  near down -0.16
  near driver 0.42
  near drivers 0.05
  near dropped -0.82
  near dubbed -0.48
  near earlier 0.21
  near early 0.10
  near economists -0.35
  near election 0.34
  near eleven -0.57
  near email 0.70
  near end 0.07
  near entered -0.46
  near ever -0.22
  near everyone -0.79
  near evidence -0.15
  near explained 0.34
  near explains 0.26
  near face 0.40
  near faced 0.74
  near family -0.32
  near far -0.24
  near farming -0.88
  near federal 0.08
  near felt 0.32
  near fence 0.08
  near filed -0.93
  near filing 0.65
  near film -0.32
  near final 0.87
  near finds 0.50
  near firm 0.63
  near first -0.10
  near floor 0.87
  near food 0.40
  near forecasters -0.81
  near form 0.24
  near former -0.09
  near found 0.28
  near friend 0.08
  near front 0.24
  near full 0.11
  near fund -0.30
  near gallery 1.20
  near gave 0.10
  near general 0.47
  near get -0.37
  near gets 0.55
  near given 0.82
  near go 0.55
  near goes -0.15
  near going -0.27
  near good 0.70
  near got 0.58
  near government -0.18
  near governor 0.21
  near green 0.37
  near group -0.16
  near hailed 0.45
  near hall 0.44
  near hand 0.31
  near handed -0.06
  near having -0.30
  near head -0.12
  near health -0.48
  near hear -0.79
  near heard 0.22
  near hearing 0.90
  near help -0.24
  near here -0.66
  near hidden -0.77
  near hit -0.49
  near hold -0.66
  near home 0.28
  near honeymoon 0.13
  near host -0.15
  near however 0.06
  near husband 0.27
  near idea 0.27
  near identified 0.94
  near include -0.42
  near inquiry -0.52
  near insists 0.63
  near instead -0.15
  near interview -0.12
  near introduced 0.35
  near investigators -0.17
  near island 0.35
  near issue -0.27
  near jacket 0.11
  near judge 0.30
  near judged 0.10
  near just 0.43
  near keep -0.30
  near kept 0.07
  near know -0.41
  near known -0.67
  near label 0.06
  near landed -0.55
  near late 0.22
  near later -0.19
  near law -0.39
  near lawmakers 0.17
  near lawyer 0.35
  near lead 0.18
  near leader 0.25
  near leadership 0.37
  near led 0.07
  near left -0.32
  near less 0.29
  near let 0.42
  near letter 0.24
  near lift -0.37
  near likened 0.17
  near list 0.45
  near listed -0.13
  near listeners 0.12
  near lists 0.55
  near local 0.38
  near longer -0.81
  near lost -0.32
  near lot 0.52
  near made 0.27
  near majority 0.62
  near make 0.11
  near making 0.18
  near man -0.17
  near manager 0.38
  near map 0.19
  near mark -0.67
  near marked -1.01
  near means -1.08
  near meant 0.27
  near member 0.37
  near members 0.23
  near memo -0.44
  near memoir -0.11
  near menu 0.18
  near message 0.34
  near messages -0.27
  near metres 0.21
  near microphone 0.27
  near million -0.12
  near minister 0.13
  near minutes -0.16
  near month -0.24
  near months 0.60
  near morning 0.63
  near mother 0.74
  near much -0.84
  near name -0.23
  near named -0.49
  near narrator 0.31
  near new 0.10
  near news -0.06
  near newsletter 0.06
  near newspaper 0.18
  near next -0.43
  near night -0.13
  near nobody -0.75
  near nominee -0.33
  near note 0.22
  near nothing 0.47
  near notice 0.22
  near number 0.62
  near offer 0.41
  near offered -0.30
  near office -0.25
  near officer -0.22
  near officers -0.07
  near officials 0.46
  near often 0.08
  near online 0.65
  near only 0.18
  near opened 0.21
  near order 0.35
  near ought 0.45
  near owners 0.33
  near p.m. -0.10
  near pact 0.19
  near page 0.63
  near paid 0.13
  near panel 0.07
  near paper -0.20
  near part 0.27
  near participants -0.81
  near party 0.34
  near pass -0.43
  near passed 0.39
  near patience 0.26
  near pay 0.49
  near people -0.30
  near percent -0.92
  near phone 0.45
  near photo 0.09
  near phrase 0.43
  near picture 0.54
  near pitch 0.09
  near plate 1.20
  near played -0.33
  near player -0.37
  near players 0.69
  near playing -0.85
  near podcast -0.08
  near pointed 0.43
  near police 0.54
  near policy 0.48
  near popularly -0.34
  near post -0.42
  near posted 0.30
  near poster 0.19
  near predicted 0.59
  near president 0.37
  near press -0.31
  near price 0.15
  near program -0.09
  near promise 1.05
  near promised 0.64
  near pronounced 0.68
  near proposed -0.70
  near protest -0.31
  near put -0.16
  near question -0.31
  near questioned -0.12
  near raised 0.35
  near ran 0.54
  near read 0.06
  near readers -0.06
  near reading 0.46
  near reads 0.34
  near record -0.54
  near red 0.25
  near refers 0.31
  near regrets 1.15
  near rejected 0.76
  near release 0.78
  near remark 0.71
  near remarked 0.27
  near remembers -0.35
  near replied 0.49
  near replies 0.53
  near reply 0.25
  near report 0.20
  near reported 0.59
  near reporter 0.59
  near reporters 0.12
  near reports 0.42
  near residents 0.54
  near responded 0.51
  near rested 0.29
  near result 0.24
  near retired 0.16
  near return -0.61
  near rival -0.21
  near road 0.89
  near room 0.22
  near roughly -0.91
  near round 0.29
  near row -0.13
  near rule -0.21
  near ruling 0.18
  near said 0.20
  near same -0.12
  near savings 0.16
  near say 0.20
  near saying 0.37
  near says 0.10
  near scale -1.06
  near scheme 0.25
  near school 0.14
  near schools -0.63
  near scientist -0.46
  near searches 0.37
  near season 0.21
  near second -0.26
  near secretary 0.41
  near section -0.13
  near see 0.11
  near seen 0.20
  near sees -0.27
  near senator 0.57
  near sent 0.28
  near sentence 0.52
  near setting -0.77
  near sheet 0.14
  near shoe -0.33
  near short -0.69
  near shot 0.13
  near shout 0.25
  near shouted 0.65
  near show -0.38
  near shown 0.60
  near shows 0.88
  near sides 0.74
  near sign 0.31
  near signed 0.37
  near signs 0.64
  near simply 0.60
  near single 0.89
  near sister -0.24
  near site -0.23
  near slogan -0.49
  near small 0.09
  near sold -0.09
  near somebody 0.38
  near someone 0.23
  near something -0.77
  near song -0.40
  near sorted -0.31
  near soup 0.10
  near speaking 0.43
  near speaks 0.73
  near spent -0.37
  near spoke -0.15
  near spokesman 0.35
  near spokesperson 0.48
  near spot -0.31
  near staff -0.30
  near stage -0.56
  near stand 0.26
  near state 0.31
  near statement 0.53
  near states 0.20
  near still -0.54
  near stop 0.19
  near storm -0.78
  near students 0.31
  near subject 0.47
  near system -0.87
  near tables -0.63
  near taken -0.37
  near talk -0.15
  near talks 0.37
  near tariffs 0.19
  near taught -1.01
  near teacher 0.20
  near teachers 0.31
  near team -0.50
  near teatime 0.26
  near television -0.53
  near tell 0.27
  near telling -0.15
  near tells -0.23
  near term -0.06
  near texts 0.14
  near thanked 0.35
  near then -0.25
  near there -0.25
  near thing -0.20
  near thinks -0.11
  near third 0.32
  near thought 0.32
  near threat 0.39
  near time -0.20
  near times 0.32
  near toast -0.14
  near told 0.22
  near took 0.44
  near town -0.68
  near trade -0.59
  near treated -0.36
  near trust 0.50
  near tune -0.84
  near turned -0.43
  near tweeted 0.46
  near twice -0.79
  near understood -0.33
  near union 0.60
  near unit 0.15
  near urged 0.56
  near use 0.34
  near used 0.83
  near video 0.06
  near village -0.19
  near voice 0.86
  near vote -0.05
  near voted 0.29
  near voters -0.13
  near vowed 0.37
  near waiting -0.59
  near walkout -0.23
  near want 0.39
  near wanted 0.29
  near wants 0.46
  near warned 0.52
  near warning 0.31
  near warns -0.39
  near water 0.14
  near way -0.37
  near weather -0.08
  near website 0.21
  near week -0.10
  near well -0.18
  near whole 0.23
  near wife 0.50
  near witness 0.61
  near woman 0.28
  near women 0.29
  near words 0.32
  near work -0.50
  near working -0.67
  near works -0.10
  near write -0.42
  near writes 0.13
  near written -0.17
  near wrote 0.18
  near years -0.53
  near yesterday -0.24
  near young 0.37
  next " 0.21
  next ( 0.25
  next ) -0.16
  next , -0.15
  next - 0.30
  next . 0.12
  next : 0.23
  next ; 0.22
  next ? -0.27
  next Name 0.08
  next a -0.19
  next about 0.42
  next according 0.42
  next after 0.23
  next an -0.07
  next and 0.14
  next as -0.14
  next asked 0.16
  next asks 0.14
  next at -0.13
  next because -0.40
  next bill -0.66
  next but 0.15
  next by -0.15
  next came 0.41
  next campaign -0.49
  next for -0.20
  next from 0.74
  next had -0.39
  next has -0.11
  next he 0.19
  next her 0.13
  next i -0.27
  next if 0.72
  next in -0.11
  next is -0.70
  next it 0.22
  next last 0.42
  next lost -0.38
  next means -1.26
  next my 0.08
  next nothing 0.16
  next now 0.15
  next of 0.27
  next or -0.39
  next over 0.14
  next quotation -0.24
  next said 0.19
  next says 0.20
  next she 0.20
  next since -0.73
  next that -0.28
  next then 0.49
  next they 0.16
  next though -0.18
  next to -0.26
  next was 0.27
  next when 0.47
  next whether -0.33
  next which -0.37
  next while 0.66
  next who 0.11
  next with -0.07
  next wrote 0.29
  next yelled 0.35
  next – 0.19
  next — -0.16
  nobody size 1 -0.40
  nobody size 2 -0.42
  nobody size 3 -0.46
  nobody size 9 0.21
  nobody size long 0.42
  open behind ( 0.25
  open behind ) -0.44
  open behind , -0.14
  open behind . 0.12
  open behind : 0.23
  open behind ; 0.22
  open behind ? -0.27
  open behind Name -1.26
  open behind adverb -0.16
  open behind article 0.51
  open behind auxiliary -0.30
  open behind be -0.35
  open behind conjunction 0.14
  open behind determiner 0.44
  open behind document -0.56
  open behind group -0.71
  open behind indefinite -0.30
  open behind nothing 0.06
  open behind organisation -0.17
  open behind past -0.46
  open behind pronoun -0.45
  open behind quotation -0.92
  open behind relative -0.21
  open behind say -0.23
  open behind saying -0.16
  open behind subordinator 0.19
  open behind word -0.28
  open behind work -0.80
  open behind — -0.51
  pattern named -0.41
  pattern named size 1 -0.44
  pattern named size 2 -0.45
  pattern named size 3 -0.57
  pattern naming -0.52
  pattern naming size 1 -0.41
  pattern naming size 2 -0.57
  pattern said 0.15
  pattern said size 1 0.36
  pattern said size 2 0.09
  pattern said size 3 0.14
  pattern said size 5 0.09
  pattern said size 9 0.13
  pattern said size long 0.17
  pattern title -0.68
  pattern title size 1 -0.53
  pattern title size 2 -0.42
  pattern title size 3 -0.42
  pattern title size 5 -0.83
  pattern title size 9 -1.07
  plain 0.14
  plain before ( 0.17
  plain before , 0.09
  plain before : 0.25
  plain before Name 0.45
  plain before adverb 0.07
  plain before article -0.12
  plain before as 0.18
  plain before auxiliary 0.26
  plain before be 0.26
  plain before by 0.11
  plain before called 0.36
  plain before conjunction 0.15
  plain before determiner -0.51
  plain before document 0.20
  plain before feel 0.28
  plain before for 0.13
  plain before gerund 0.25
  plain before group 0.46
  plain before in 0.14
  plain before like -0.79
  plain before negation 0.61
  plain before nothing 0.18
  plain before of 0.08
  plain before on -0.43
  plain before or -0.27
  plain before organisation -0.16
  plain before owner 0.28
  plain before past 0.25
  plain before person 0.54
  plain before possessive 0.06
  plain before preposition 0.16
  plain before quotation 0.14
  plain before relative 0.08
  plain before say 0.06
  plain before saying -0.25
  plain before so-called -0.70
  plain before subordinator 0.14
  plain before term -0.24
  plain before to 0.18
  plain before with 0.45
  plain before word 0.12
  plain before work -0.17
  plain rule accordingTo 0.37
  plain rule answer 0.37
  plain rule colonBefore 0.23
  plain rule continued 0.26
  plain rule cueAfter 0.20
  plain rule cueBefore 0.24
  plain rule cueBeside 0.20
  plain rule insideParagraph -0.06
  plain rule label -0.29
  plain rule lastSentence -0.21
  plain rule leading 0.09
  plain rule none -0.20
  plain rule nounCue -0.12
  plain rule sameParagraph 0.23
  plain rule sentenceBefore 0.21
  plain rule signature 0.23
  plain rule trailing -0.07
  plain rule view 0.73
  rule accordingTo 0.23
  rule answer 0.30
  rule colonBefore 0.23
  rule continued 0.33
  rule cueAfter 0.19
  rule cueBefore 0.14
  rule cueBeside 0.14
  rule insideParagraph -0.20
  rule label -0.42
  rule lastSentence -0.23
  rule leading 0.11
  rule none -0.22
  rule nounCue -0.12
  rule sameParagraph 0.23
  rule sentenceBefore 0.19
  rule sentenceSubject -0.10
  rule signature 0.23
  rule trailing -0.40
  rule view 0.73
  shape A 0.45
  shape A A A 0.85
  shape X -0.21
  shape X 9 -0.43
  shape X X -0.48
  shape X X 9 -0.40
  shape X X X -0.60
  shape X X X X -0.68
  shape X X s -0.63
  shape X X s X 0.20
  shape X X x x 0.38
  shape X s 0.22
  shape X s X -0.41
  shape X s X X -0.66
  shape X s s -0.25
  shape X s s X -0.87
  shape X s s x -0.11
  shape X s x 0.23
  shape X s x x -0.49
  shape X x -0.23
  shape X x s -0.85
  shape X x s x 0.36
  shape X x x 0.59
  shape long 0.20
  shape s -0.62
  shape s A A A 0.67
  shape s X -0.75
  shape s X X -0.73
  shape s X s X -0.72
  shape s X x 0.64
  shape s s 0.42
  shape s s X -0.07
  shape s s s 0.11
  shape s s s s 0.11
  shape s s s x 0.34
  shape s s x 0.23
  shape s s x s 0.46
  shape s s x x 0.13
  shape s x 0.35
  shape s x X 0.15
  shape s x s 0.34
  shape s x s X 0.24
  shape s x s x 0.23
  shape s x x 0.32
  shape s x x x 0.39
  shape x X 0.38
  shape x s 0.27
  shape x s s 0.28
  shape x s s x 0.29
  shape x s x 0.17
  shape x s x s 0.31
  shape x s x x 0.30
  shape x x s s 0.15
  shape x x s x 0.45
  shape x x x -0.15
  shape x x x x 0.30
  size 1 -0.09
  size 2 -0.08
  size 3 0.08
  size 5 0.14
  size 9 0.23
  size long 0.23
  speaker carried carried new   0.15
  speaker carried size 1   -0.19
  speaker carried size 2   -0.30
  speaker carried size 5   0.14
  speaker carried size 9   0.29
  speaker carried size long   0.24
  speaker document thing definite   0.07
  speaker document thing definite  near 0.06
  speaker document thing new   0.18
  speaker document thing new  near 0.15
  speaker document thing new sure near 0.06
  speaker group thing definite   -0.23
  speaker group thing definite  near 0.48
  speaker group thing definite sure near -0.18
  speaker group thing new   -0.41
  speaker group thing new  near -0.18
  speaker group thing new sure  0.36
  speaker group thing new sure near 0.29
  speaker human size 1   -0.21
  speaker human size 1  near 0.15
  speaker human size 1 sure  -0.15
  speaker human size 1 sure near 0.24
  speaker human size 2   -0.14
  speaker human size 2  near 0.06
  speaker human size 2 sure  -0.11
  speaker human size 2 sure near 0.12
  speaker human size 3   0.26
  speaker human size 3  near 0.28
  speaker human size 3 sure  0.10
  speaker human size 3 sure near 0.24
  speaker human size 5   0.18
  speaker human size 5  near 0.06
  speaker human size 5 sure  0.26
  speaker human size 5 sure near 0.18
  speaker human size 9   0.46
  speaker human size 9  near 0.27
  speaker human size 9 sure  0.38
  speaker human size 9 sure near 0.18
  speaker human size long   0.30
  speaker human size long  near 0.24
  speaker human size long sure  0.29
  speaker human size long sure near 0.18
  speaker organisation human named sure near 0.12
  speaker organisation thing definite   -0.23
  speaker organisation thing definite  near -0.65
  speaker organisation thing definite sure  -0.17
  speaker organisation thing definite sure near 0.05
  speaker organisation thing named   0.06
  speaker organisation thing named  near 0.10
  speaker organisation thing named sure  0.35
  speaker organisation thing named sure near 0.25
  speaker organisation thing new   0.37
  speaker organisation thing new sure  -0.22
  speaker organisation thing new sure near 0.07
  speaker person human named  near 0.26
  speaker person human named sure  0.09
  speaker person human named sure near 0.24
  speaker pronoun human definite   0.13
  speaker pronoun human definite  near 0.13
  speaker pronoun human definite sure  0.15
  speaker pronoun human definite sure near 0.13
  speaker pronoun thing definite   0.36
  speaker pronoun thing definite  near 0.65
  speaker pronoun thing definite sure  -0.60
  speaker pronoun thing definite sure near 0.13
  speaker thing size 1   -0.62
  speaker thing size 1 sure near -0.19
  speaker thing size 2   -0.16
  speaker thing size 2 sure  -0.07
  speaker thing size 3  near -0.41
  speaker thing size 3 sure near 0.11
  speaker thing size 5   0.37
  speaker thing size 5  near -0.11
  speaker thing size 5 sure  0.09
  speaker thing size 5 sure near 0.13
  speaker thing size 9  near 0.39
  speaker thing size 9 sure  0.23
  speaker thing size 9 sure near 0.32
  speaker thing size long   0.59
  speaker thing size long  near 0.32
  speaker thing size long sure  0.41
  speaker thing size long sure near 0.24
  speaker unnamed human definite sure  0.29
  speaker unnamed human definite sure near 0.18
  speaker unnamed human named sure near 0.22
  speaker unnamed human new   -0.14
  speaker unnamed human new  near -0.20
  speaker unnamed human new sure  -0.45
  speaker unnamed human new sure near 0.24
  speaker unnamed thing definite   0.26
  speaker unnamed thing definite sure  0.05
  speaker unnamed thing new   -0.19
  speaker unnamed thing new  near -0.28
  speaker unnamed thing new sure  0.09
  speaker unnamed thing new sure near -0.07
  subject Name 0.09
  subject a document -0.09
  subject a group 0.17
  subject a organisation 0.32
  subject a person -0.08
  subject a saying 0.58
  subject a several -0.43
  subject a surface 0.56
  subject a thing -0.18
  subject a work -0.17
  subject document 0.15
  subject he 0.30
  subject it -0.08
  subject person 0.30
  subject saying 0.52
  subject several -0.17
  subject she 0.34
  subject speaking -0.52
  subject surface 0.46
  subject term -0.57
  subject they -0.37
  subject thing -0.08
  subject you -0.54
  titled before ( -0.62
  titled before : 0.39
  titled before Name -0.93
  titled before about -0.77
  titled before adverb -0.56
  titled before article -0.46
  titled before as -0.57
  titled before be -0.31
  titled before call -0.33
  titled before called -0.52
  titled before conjunction -0.35
  titled before in -0.59
  titled before indefinite -0.40
  titled before named -0.52
  titled before nicknamed -0.48
  titled before nothing 0.38
  titled before of -0.58
  titled before on -0.20
  titled before or 0.12
  titled before owner -0.71
  titled before past -0.65
  titled before possessive -0.59
  titled before preposition -0.60
  titled before pronoun -1.26
  titled before relative -0.48
  titled before say 0.29
  titled before so-called -0.21
  titled before term -0.08
  titled before to -0.89
  titled before word -0.60
  titled before work -0.31
  titled rule continued 0.57
  titled rule cueAfter 0.05
  titled rule cueBefore -0.41
  titled rule cueBeside -0.40
  titled rule insideParagraph -0.41
  titled rule label -0.42
  titled rule lastSentence -0.25
  titled rule leading 0.30
  titled rule none -0.24
  titled rule sentenceBefore 0.11
  titled rule sentenceSubject -0.36
  titled rule trailing -0.85
  titled size 1 -0.11
  titled size 2 -0.36
  titled size 3 -0.38
  titled size 5 -0.49
  titled size 9 -0.33
  told behind before ( 0.43
  told behind before , 0.21
  told behind before : 0.26
  told behind before Name -0.58
  told behind before article 0.24
  told behind before as 0.29
  told behind before be -0.15
  told behind before indefinite -0.63
  told behind before nothing 0.22
  told behind before of -0.51
  told behind before on -0.33
  told behind before or -0.45
  told behind before owner -0.64
  told behind before past 0.09
  told behind before possessive -0.82
  told behind before pronoun -0.59
  told behind before relative 0.10
  told behind before say 0.69
  told behind before so-called -0.71
  told behind before term -1.33
  told behind before word -0.36
  told behind before work -0.86
  told call before , -0.65
  told call before Name 0.35
  told call before article 0.21
  told call before as 0.08
  told call before be -0.08
  told call before call 0.31
  told call before called -0.35
  told call before conjunction 0.33
  told call before determiner -0.10
  told call before document 0.32
  told call before for 0.58
  told call before indefinite 0.41
  told call before named -0.57
  told call before owner 0.40
  told call before person 0.39
  told call before pronoun -0.41
  told call before say 0.06
  told call before to 0.28
  told call before word 0.17
  told call within before Name 0.75
  told call within before article -0.53
  told call within before as 0.78
  told call within before call -0.21
  told call within before called 0.51
  told call within before document 0.21
  told call within before term -0.13
  told call within before word 0.23
  told feel before , -0.76
  told feel before : 0.15
  told feel before article -0.47
  told feel before as -0.22
  told feel before be -0.16
  told feel before feel 0.27
  told feel before indefinite -0.06
  told feel before pronoun 0.59
  told feel before word -0.10
  told feel within before article -0.45
  told feel within before as -0.80
  told feel within before be 0.48
  told feel within before feel 0.07
  told feel within before indefinite -0.66
  told feel within before pronoun -0.28
  told feel within before say -0.50
  told feel within before to 0.26
  told feel within before word 0.62
  told none before ( -0.09
  told none before , 0.12
  told none before : 0.32
  told none before Name -0.37
  told none before act -0.49
  told none before adverb -0.87
  told none before article -0.39
  told none before as -0.16
  told none before auxiliary -0.19
  told none before be -0.10
  told none before call -0.33
  told none before called -0.50
  told none before conjunction -0.24
  told none before document -0.36
  told none before for -0.75
  told none before gerund 0.29
  told none before in -0.46
  told none before indefinite -0.28
  told none before nothing 0.20
  told none before of -0.25
  told none before on -0.11
  told none before owner -0.53
  told none before past -0.29
  told none before possessive -0.72
  told none before preposition 0.06
  told none before pronoun 0.10
  told none before quotation -0.46
  told none before relative 0.22
  told none before say 0.35
  told none before saying 0.70
  told none before so-called -0.37
  told none before term -0.15
  told none before to -0.16
  told none before with -0.30
  told none before word -0.07
  told none before work -0.27
  told say before , 0.12
  told say before : 0.15
  told say before Name -0.17
  told say before about -0.56
  told say before act 0.54
  told say before adverb 0.08
  told say before as 0.30
  told say before auxiliary 0.26
  told say before be 0.31
  told say before by -0.17
  told say before call -0.33
  told say before conjunction 0.24
  told say before document 0.21
  told say before for 0.29
  told say before gerund 0.27
  told say before group 0.21
  told say before in 0.36
  told say before indefinite 0.13
  told say before of 0.11
  told say before on -0.09
  told say before or -0.73
  told say before owner 0.32
  told say before person 0.14
  told say before possessive 0.64
  told say before preposition 0.11
  told say before relative -0.13
  told say before say 0.12
  told say before so-called -0.88
  told say before subordinator 0.09
  told say before term 0.21
  told say before to 0.50
  told say before with 0.58
  told say within before , -0.15
  told say within before : 0.49
  told say within before as 0.31
  told say within before auxiliary 0.21
  told say within before be 0.36
  told say within before for 0.29
  told say within before indefinite 0.87
  told say within before of 0.50
  told say within before on -0.71
  told say within before owner -0.25
  told say within before pronoun 0.36
  told say within before say 0.15
  told say within before term 0.15
  told say within before to -0.26
  told say within before with 0.30
  told say within before word 0.60
  told tell before , 0.32
  told tell before : 0.17
  told tell before Name -0.65
  told tell before adverb -0.06
  told tell before article 0.06
  told tell before auxiliary 0.30
  told tell before be 0.33
  told tell before conjunction 0.27
  told tell before of 0.66
  told tell before past 0.23
  told tell before preposition 0.30
  told tell before pronoun 0.31
  told tell before relative -0.23
  told tell before say 0.63
  told tell before to 0.48
  told tell before word -0.28
  told tell within before auxiliary 0.42
  told tell within before be 0.27
  told tell within before word 0.51
  verb act does far 0.44
  verb act does near 0.11
  verb act does off -0.23
  verb be does far 0.15
  verb be does near 0.22
  verb be does off 0.23
  verb be may near -0.12
  verb behind act  far -0.20
  verb behind act  next 0.10
  verb behind be  far -0.14
  verb behind be  next -0.14
  verb behind call  far -0.24
  verb behind other  far -0.13
  verb behind other  next -0.22
  verb behind say  far 0.22
  verb behind say  next 0.21
  verb behind tell  far 0.07
  verb behind tell  next -0.06
  verb call does far -0.10
  verb call does off 0.27
  verb call may near -0.22
  verb feel does far -0.78
  verb feel does near -0.13
  verb feel does off -0.38
  verb feel may not near 0.18
  verb feel may not off -0.38
  verb other does far 0.13
  verb other does off -0.13
  verb other may far -0.72
  verb other may not near 1.03
  verb other may off -0.23
  verb say does near 0.12
  verb say does off 0.31
  verb say may far 0.56
  verb say may near -1.27
  verb say may not near -0.14
  verb say may off 0.13
  verb tell does far 0.29
  verb tell does near -0.13
  verb tell does off 0.18
  verbless 0.12
  word ( -0.09
  word , 0.06
  word : 0.26
  word ; 0.30
  word Name -0.06
  word about -0.22
  word already 0.33
  word an 0.16
  word and 0.05
  word answer -0.44
  word are 0.43
  word as 0.05
  word at 0.59
  word because -0.07
  word become 0.29
  word been 0.19
  word being 0.12
  word bill 0.18
  word blamed 0.91
  word book 0.47
  word but -0.38
  word by -0.44
  word call -0.57
  word called -0.13
  word calling -0.11
  word calls 0.19
  word caption 0.51
  word considers 0.65
  word feels 0.23
  word from -0.33
  word had 0.23
  word has 0.46
  word have -0.80
  word he 0.05
  word he's -0.53
  word headed -0.21
  word her 0.25
  word himself -0.26
  word his 0.41
  word in -0.23
  word into -0.52
  word it's -0.72
  word its -0.46
  word like -0.79
  word line 0.49
  word looked 0.27
  word marked -0.49
  word name -0.44
  word named -0.49
  word nicknamed -0.60
  word not 0.61
  word nothing 0.20
  word now -0.43
  word of -0.12
  word offered 0.69
  word on -0.30
  word or -0.19
  word over 0.14
  word phrase 0.08
  word plan 0.46
  word preferred 0.71
  word promised -0.55
  word read 0.32
  word reading 0.49
  word reads 0.41
  word result 0.50
  word said 0.40
  word sang -1.10
  word say -0.69
  word saying -0.26
  word says 0.52
  word should 0.25
  word shown -0.70
  word signed 0.59
  word so-called -0.60
  word state's -0.90
  word term -0.22
  word termed -0.41
  word that -0.07
  word the -0.26
  word their 0.42
  word them 0.19
  word title -0.47
  word titled -0.53
  word to 0.08
  word under -0.74
  word urged 0.25
  word use -0.80
  word was 0.25
  word were 0.50
  word whose 0.21
  word with 0.40
  word words 0.98
  word would 0.30
  word wrote -0.76
  words ( the -0.06
  words , as 0.88
  words , because -0.42
  words , called 0.33
  words , calls 0.74
  words , is -0.13
  words , marked -0.88
  words , or -0.55
  words , said 0.61
  words , the -0.50
  words , titled -0.39
  words , to 0.19
  words , was 0.58
  words , whose -0.38
  words Name , 0.29
  words Name : -0.13
  words Name a 0.52
  words Name are 0.78
  words Name as 0.33
  words Name had 0.27
  words Name has 0.54
  words Name is 0.19
  words Name of 0.52
  words Name on -0.79
  words Name was 0.08
  words a so-called -0.42
  words about the -0.20
  words added : 0.13
  words and that 0.46
  words as the -0.40
  words asked for -0.13
  words at the 0.43
  words back : 0.36
  words been called -0.07
  words call a 0.23
  words call it -0.79
  words called Name 0.36
  words called him -0.56
  words called it 0.18
  words calling it -0.14
  words calls a -0.18
  words calls it 0.24
  words copy of -0.65
  words cries of 0.80
  words described as 0.35
  words describes as 0.16
  words for a 0.15
  words for its 0.25
  words for the 0.71
  words found it 0.53
  words had become 0.25
  words had been 0.29
  words has been 0.92
  words have been -0.70
  words he calls 0.48
  words he had 0.26
  words he has 0.19
  words he is 0.20
  words he says 0.38
  words he was 0.23
  words he would 0.20
  words him , -0.26
  words i was 0.25
  words in the -0.19
  words is a -0.26
  words is called -0.46
  words it , 0.36
  words it : 0.35
  words it as 0.33
  words it called 0.33
  words it calls 0.42
  words it had 0.33
  words it is 0.64
  words it says 0.65
  words it was 0.30
  words it would 0.35
  words known as -0.79
  words members as 0.05
  words nothing ( -0.34
  words nothing Name -0.21
  words nothing nothing 0.20
  words nothing on -0.54
  words nothing the -0.75
  words of being 0.23
  words of the -0.49
  words on Name -0.78
  words on a 0.56
  words one was -0.16
  words only as -0.28
  words out , 0.19
  words plan was 0.25
  words quotation , -0.23
  words quotation or 0.30
  words quotation was 0.12
  words read : 0.17
  words reads : 0.31
  words replied : 0.09
  words said , 0.37
  words said : 0.13
  words said it 0.58
  words say , -0.88
  words says , -0.66
  words she feels 0.18
  words she had 0.17
  words she is 0.26
  words she was 0.35
  words shouted , 0.59
  words spoke of 0.62
  words that a 0.24
  words that he 0.47
  words that it 0.53
  words that it's 0.36
  words that read 0.42
  words that reads 0.79
  words that said 0.59
  words that says -0.27
  words the Name 0.13
  words the caption 0.51
  words the name -0.43
  words the phrase 0.08
  words the result 0.50
  words the so-called -0.65
  words the state's -0.90
  words the term -0.07
  words the title -0.47
  words the word -0.09
  words the words 0.98
  words them , -0.56
  words there was 0.17
  words they were 0.52
  words to a 0.88
  words to be -0.25
  words to the 0.64
  words trade as -0.53
  words under a -0.41
  words under its -0.55
  words warned of 0.48
  words was a 0.88
  words we had -0.73
  words words , 0.62
  words words : 0.10
  words would be 0.34
`
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' '))),
    ]),
)
