import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
advice much -0.14
  size 1 -0.28
   2 -0.41
   3 -0.21
   9 0.15
   long 0.22
 none size 1 -0.06
   3 0.07
   5 0.10
   9 0.17
   long 0.17
 some size 1 -0.26
   2 -0.16
   5 0.08
   9 0.11
   long 0.23
again free -0.08
  plain -0.05
  titled -0.13
 marked -0.06
  titled -0.26
 never titled -0.18
 often -0.27
  plain -0.60
  titled 0.29
before ( behind ) -0.56
 * behind * -0.30
   nothing 0.46
 , behind , -0.14
   . 0.25
   auxiliary -0.22
   be -0.21
   nothing 0.09
   preposition -0.58
   pronoun 0.30
   relative -0.25
   word -0.62
 : behind . 0.36
   nothing 0.22
   preposition -0.28
 Name behind , 0.26
   . -0.08
   Name -0.61
   conjunction 0.21
   nothing 0.08
   preposition -0.09
 about behind nothing 0.29
 act behind nothing 0.30
   preposition 0.55
 adverb behind , 0.29
   . 0.18
   preposition -0.54
 article behind , -0.28
   article -0.50
   auxiliary -0.09
   conjunction -0.41
   document 0.06
   indefinite -0.46
   nothing -0.40
   organisation -0.32
   relative -0.20
   word -0.25
 as behind , -0.16
   ; -0.09
   auxiliary -0.23
   be 0.08
   conjunction 0.15
   preposition -0.32
   pronoun -0.34
   quotation -0.33
   relative -0.34
   say 0.11
   word 0.32
 auxiliary behind conjunction 0.19
   nothing 0.26
   preposition 0.29
 be behind . 0.21
   ; 0.30
   adverb 0.65
   conjunction 0.19
   indefinite 0.21
   nothing 0.13
   preposition 0.18
   pronoun 0.32
   relative 0.19
   say -0.33
   subordinator 0.31
   word -0.34
 call behind , -0.19
   . -0.14
   conjunction 0.11
   past 0.35
   preposition 0.63
 called behind conjunction -0.18
   past -0.21
   preposition 0.13
 conjunction behind , 0.15
   . -0.22
   be -0.40
   nothing 0.06
   preposition 0.37
 document behind conjunction 0.21
   nothing 0.26
 feel behind . 0.31
   nothing 0.32
   preposition 0.41
 for behind , 0.16
   conjunction 0.09
   nothing -0.12
   preposition -0.17
 gerund behind . 0.12
   conjunction 0.32
   nothing 0.31
   preposition -0.41
 group behind nothing 0.28
 in behind . -0.21
   conjunction 0.08
 indefinite behind , 0.06
   . 0.06
   auxiliary -0.36
   be -0.34
   document -0.46
   nothing -0.07
   organisation 0.08
   preposition -0.22
   relative 0.50
   word 0.07
 named behind , -0.43
 nothing behind , -0.80
   - 0.19
   : 0.38
   Name 0.14
   article 0.20
   be -0.10
   indefinite 0.38
   nothing 0.21
   owner 0.15
   past 0.26
   person 0.13
   preposition -0.78
   pronoun 0.16
   quotation -0.48
   say 0.18
   word -0.12
   – 0.22
 of behind , -0.20
   indefinite -0.62
   word 0.45
 on behind . 0.24
   Name -0.69
   conjunction -0.22
   indefinite -0.41
   nothing 0.42
   subordinator -0.37
   word -0.49
 or behind , -0.30
   nothing -0.23
   preposition -0.43
 organisation behind preposition -0.50
 owner behind . -0.22
   conjunction 0.16
   nothing 0.40
   word -0.14
 past behind , -0.30
   . -0.18
   nothing 0.12
   word -0.57
 person behind nothing 0.16
 possessive behind word -0.07
 preposition behind , -0.14
   . -0.07
   conjunction -0.39
   nothing 0.35
   past 0.43
   preposition -0.18
   word -0.40
 pronoun behind , 0.24
   conjunction -0.31
   nothing 0.09
 quotation behind conjunction -0.08
 relative behind . 0.32
   be -0.88
   nothing 0.23
   preposition 0.22
   pronoun -0.35
 say behind . 0.20
   adverb -0.19
   auxiliary -0.68
   be -0.16
   conjunction 0.17
   nothing 0.14
   preposition -0.16
   subordinator 0.63
   word 0.33
 saying behind . -0.17
   nothing 0.22
 so-called behind , -0.36
   . -0.51
   past -0.22
   preposition -0.46
   relative -0.31
   word -0.29
 subordinator behind be -0.69
   nothing 0.22
 term behind , -0.16
   . -0.16
   auxiliary -0.35
   be -0.38
   nothing -0.13
   past -0.65
   preposition 0.10
   relative -0.37
   word 0.15
 to behind , -0.33
   . 0.12
   conjunction 0.42
   nothing 0.23
   preposition 0.15
 with behind , -0.12
   . -0.08
   nothing 0.11
 word behind . -0.09
   ; 0.42
   adverb 0.09
   be -0.10
   nothing 0.14
   past -0.18
   preposition 0.33
   quotation -0.35
   subordinator -0.42
   word -0.60
 work behind , -0.23
behind " 0.17
 ( 0.06
 ) -0.11
 * -0.30
 , -0.14
 - 0.19
 ; 0.05
 ? -0.24
 Name 0.09
 act 0.09
 auxiliary -0.29
 be -0.17
 call -0.11
 determiner 0.19
 document -0.41
 group -0.41
 indefinite -0.12
 nothing 0.11
 organisation -0.17
 owner 0.31
 past -0.16
 person 0.30
 pronoun 0.14
 quotation -0.17
 relative -0.17
 say 0.11
 saying -0.09
 tell -0.20
 word -0.16
 work -0.53
 – 0.12
 — -0.16
broken behind Name 0.10
  adverb 0.09
  article -0.06
  auxiliary -0.22
  be 0.12
  call 0.12
  conjunction 0.06
  group -0.28
  indefinite -0.11
  owner 0.19
  past 0.05
  person 0.13
  preposition -0.05
  pronoun 0.15
  relative -0.23
  say 0.12
  subordinator -0.13
  tell -0.20
  word -0.05
cue : -0.16
 according 0.17
 accused 0.26
 accuses 0.22
 acknowledged 0.42
 added 0.18
 adding 0.30
 adds 0.15
 admits 0.05
 admitted 0.07
 advised -0.33
 agreed 0.29
 announced -0.45
 announces -0.24
 answered 0.14
 apologized 0.08
 argued 0.08
 ask 0.76
 asked 0.09
 assured 0.27
 began -0.17
 begged 0.26
 branded 0.59
 call -0.60
 called 0.16
 calling 0.17
 calls 0.10
 cautioned 0.38
 chanted 0.32
 commented 0.19
 compared 0.31
 complained 0.40
 conceded 0.36
 concedes 0.17
 conceding 0.50
 concluded 0.41
 confided 0.15
 confirmed -0.26
 considers 0.50
 declared -0.62
 defended 0.19
 demanded 0.39
 denounced 0.57
 describe 0.50
 described 0.22
 describes 0.15
 describing 0.31
 disclosed 0.15
 dismissed 0.47
 dubbed -0.46
 explained 0.19
 explains 0.22
 felt 0.12
 finds 0.35
 fumed 0.11
 hailed 0.17
 heard 0.16
 informed 0.20
 informs 0.15
 insist -0.28
 insisted 0.06
 insists 0.07
 joked 0.19
 knew -0.48
 know -0.53
 known -0.39
 knows -0.62
 labeled -0.86
 labels -0.79
 likened 0.24
 named -0.35
 nicknamed -0.19
 objects 0.83
 offered 0.55
 offers -0.54
 pointed -0.18
 points 0.11
 posted 0.14
 praised 0.18
 predicted 0.22
 pronounced 0.34
 proposed -0.28
 questioned 0.11
 quipped 0.13
 quoted 0.18
 rated -0.71
 rating -0.46
 read 0.19
 reading 0.50
 reads 0.06
 recalled 0.15
 recalls 0.19
 recommended -0.44
 recounted 0.17
 recounts 0.20
 refers 0.19
 rejected 0.64
 remarked 0.18
 replied 0.15
 reply -0.24
 reported 0.31
 responded 0.35
 said 0.15
 sang -0.47
 say -0.19
 saying 0.17
 says 0.15
 shot -0.24
 shouted 0.47
 shouting 0.46
 show -0.73
 shown -0.76
 shows -0.08
 sighs 0.12
 speaks 0.32
 spoke 0.18
 stated 0.17
 states -0.49
 stood 0.08
 suggested 0.34
 talk -0.16
 talks -0.49
 tell 0.18
 telling -0.09
 tells 0.08
 term -0.57
 termed 0.21
 terms 0.13
 testified -0.08
 texted 0.39
 texts 0.11
 thanked 0.25
 think -0.29
 thinks 0.08
 thought 0.12
 told 0.17
 tweeted 0.25
 urged 0.27
 used 0.16
 vowed -0.09
 wants -0.32
 warned 0.28
 warns 0.37
 write -0.45
 writes 0.20
 written 0.15
 wrote 0.18
 yelled 0.37
ended behind " 0.14
  ) 0.15
  , -0.38
  - 0.19
  Name 0.25
  article 0.34
  be 0.12
  conjunction -0.25
  nothing 0.12
  preposition 0.21
  pronoun 0.19
  say 0.23
  word -0.55
  – 0.29
first a 0.23
 about -0.10
 after 0.29
 all 0.46
 an 0.38
 and 0.12
 any -0.49
 are -0.08
 as 0.24
 at 0.09
 be -0.27
 because 0.20
 before 0.24
 by 0.18
 could 0.36
 did 0.27
 don’t 0.16
 eight -0.29
 every 0.19
 for 0.15
 four 0.18
 had 0.21
 has 0.32
 have 0.13
 he 0.20
 he'd 0.17
 he's 0.15
 he’s 0.14
 his 0.33
 how -0.07
 i 0.15
 i'd 0.13
 i'm 0.15
 i've 0.16
 if 0.21
 in 0.16
 is 0.42
 it 0.19
 it's 0.13
 it’s 0.25
 i’d 0.16
 i’ll 0.18
 i’m 0.15
 i’ve 0.16
 like 0.28
 more 0.21
 most -0.51
 never 0.28
 no 0.17
 not 0.15
 of 0.27
 off 0.40
 on 0.32
 one 0.19
 other -0.45
 our 0.31
 out -0.11
 she 0.17
 she's 0.21
 she’d 0.14
 she’s 0.14
 some 0.29
 that 0.18
 that's 0.05
 that’s 0.16
 the -0.08
 these 0.21
 they 0.18
 they've 0.11
 they’re 0.16
 to 0.09
 two 0.16
 up 0.23
 was 0.32
 we 0.14
 we're 0.33
 we've 0.25
 we’re 0.18
 we’ve 0.30
 when -0.11
 which 0.11
 who -0.36
 why 0.13
 with 0.31
 within 0.32
 without 0.42
 you 0.15
 you'll 0.13
 you've 0.30
 your 0.29
 you’ll 0.13
 you’re 0.14
gap 1 size 1 -0.08
   3 0.19
   9 0.20
   long 0.10
 12 size 3 0.14
   5 0.18
   9 0.21
   long 0.22
 3 size 1 0.10
   2 0.08
   3 0.10
   5 0.12
   9 0.15
   long 0.13
 6 size 1 0.16
   2 0.09
   3 0.13
   5 0.19
   9 0.17
   long 0.19
 far size 1 -0.15
   3 0.12
   5 0.09
   9 0.15
   long 0.34
marked 1 size 1 -0.12
   2 -0.12
   3 0.06
   5 0.08
   9 0.17
   long 0.18
 2 size 3 0.06
   5 0.11
   9 0.14
   long 0.20
 3 size 1 -0.12
   3 -0.17
   5 0.08
 4 size 1 -0.16
   2 0.19
   3 -0.31
   5 -0.51
near 1 0.19
 10 -0.42
 11 -0.31
 12 -0.17
 14 -0.35
 15 -0.14
 17 -0.34
 1994 -0.60
 2 -0.18
 20 -0.06
 2019 -0.40
 2022 -0.07
 212 -0.54
 22 -0.28
 26 0.10
 3 -0.64
 31 -0.47
 4 0.26
 40 -0.18
 5th 0.16
 6 -0.84
 8 -0.14
 80 -0.09
 9 0.42
 900 -0.40
 a feel -0.12
  negation 0.18
  speaking -0.18
  surface 0.14
  term -0.12
  work -0.12
 a.m. -0.30
 able -0.12
 account 0.12
 accounts 0.56
 accused 0.30
 ad 0.14
 ad's 0.20
 added 0.16
 adding 0.16
 address 0.15
 administration's 0.26
 admired 0.16
 advised 0.42
 afterwards 0.23
 again -0.19
 agency 0.45
 agency's 0.19
 agent -0.07
 aid 0.08
 aides 0.12
 album 0.16
 allowed 0.54
 aloud 0.41
 already -0.58
 also -0.24
 always -0.34
 answer 0.14
 answered 0.20
 anyone 0.36
 anything -0.31
 apologized 0.41
 appealed 0.60
 appears 0.14
 archive -0.09
 asking 0.09
 asks 0.08
 assignment -0.33
 assured 0.16
 attorney 0.13
 away 0.09
 backed 0.16
 ball -0.55
 ban -0.24
 band -0.45
 bank -0.65
 banned -0.28
 banner 0.26
 began -0.36
 begins 0.28
 bench 0.33
 best -0.40
 better -0.25
 big -0.16
 bill 0.16
 billed -0.30
 bird's -0.43
 bit 0.23
 blamed 0.63
 board 0.23
 boat -0.20
 book -0.19
 books -0.42
 box -0.25
 boy -0.21
 branded 0.71
 budget 0.08
 building -0.52
 bus 0.05
 button -0.25
 buttons -0.36
 cake 0.58
 call -0.43
 called 0.17
 calling 0.19
 calls 0.21
 came -0.27
 campaign 0.15
 caption 0.48
 card 0.47
 career -0.41
 carried -0.06
 case -0.13
 cases -0.42
 cat 0.39
 category -0.55
 causes -0.52
 cautioned 0.41
 cent -0.13
 chains 0.74
 chairwoman 0.25
 chamber 0.20
 champion 0.28
 change -0.21
 chant 0.61
 chapter -0.40
 checks -0.21
 chief 0.19
 child -0.40
 citing 0.60
 city 0.06
 claim 0.26
 claimed 0.24
 claims -0.34
 clause 0.20
 client 0.29
 clip 0.20
 close 0.24
 closes -0.27
 coach 0.38
 coast -0.37
 colleague -0.25
 colleagues 0.12
 come -0.26
 comment 0.10
 commerce 0.32
 committee 0.29
 company -0.11
 company's -0.09
 compared 0.41
 complained 0.37
 conceding 0.50
 confirmed -0.24
 congressman 0.29
 congresswoman 0.12
 contract -0.16
 convention 0.20
 copy -0.50
 corner 0.42
 council 0.33
 counted -0.91
 counting 0.27
 created 0.37
 cries 0.73
 critic 0.56
 critics 0.52
 crowd 0.15
 customers 0.65
 date 0.32
 daughter -0.10
 day 0.21
 days 0.10
 deal 0.45
 defended 0.44
 department 0.51
 describe 0.25
 described 0.23
 describes 0.31
 describing 0.30
 director 0.24
 dismissed 0.29
 district -0.19
 divided -0.41
 door 0.41
 down -0.19
 driver 0.41
 drivers 0.23
 dropped -0.49
 dubbed -0.32
 earlier 0.28
 early 0.07
 economists -0.29
 edge 0.40
 election 0.36
 eleven -0.30
 email 0.45
 end 0.22
 engineers -0.17
 entered -0.42
 episode -0.79
 evening 0.20
 ever -0.50
 everyone -0.54
 evidence -0.40
 expect -0.14
 explained 0.29
 explains 0.28
 faced 0.68
 faces -0.38
 family -0.14
 fans 0.22
 farming -0.86
 father -0.09
 federal 0.12
 fees -0.43
 felt 0.26
 fence 0.07
 ferry -0.46
 field -0.59
 file -0.46
 filed -0.52
 files -0.45
 filing 0.60
 film -0.33
 final 0.88
 finds 0.38
 firm 0.26
 floor 0.64
 folder -0.16
 food 0.30
 forecasters -0.52
 form -0.17
 found 0.35
 friend 0.12
 full 0.22
 fund -0.22
 further -0.12
 gallery 0.82
 game -0.41
 gave -0.11
 general 0.37
 generations -0.16
 get -0.16
 gets 0.29
 given 0.22
 go 0.54
 going -0.15
 good 0.53
 got 0.35
 government 0.06
 governor 0.21
 green 0.41
 group -0.12
 guide -0.36
 hailed 0.43
 hall 0.39
 hand 0.24
 hangs -0.27
 having -0.11
 health -0.28
 hear -0.68
 heard 0.29
 hearing 0.63
 held 0.43
 help -0.09
 here -0.68
 hidden -0.49
 hit -0.26
 hold -0.23
 home 0.21
 honeymoon 0.08
 host -0.13
 however 0.19
 husband -0.25
 idea 0.22
 identified 0.78
 include -0.48
 inquiry -0.42
 insisted 0.05
 insists 0.46
 instead -0.22
 insurance -0.19
 introduced 0.26
 investigators 0.12
 island 0.22
 issue -0.06
 jacket 0.21
 job 0.44
 judge 0.33
 jury 0.12
 just 0.18
 keep -0.20
 kept 0.16
 kettle -0.13
 kids -0.08
 know -0.28
 known -0.42
 knows -0.41
 label -0.14
 lady 0.26
 landed -0.33
 late 0.22
 law -0.21
 lawmakers 0.18
 lawyer 0.32
 lawyers 0.07
 lead 0.20
 leader 0.24
 leadership 0.32
 leaflet -0.29
 led 0.07
 ledger -0.43
 left -0.21
 less 0.28
 let 0.46
 lift -0.15
 likened 0.21
 list 0.12
 listed -0.31
 listeners 0.13
 lists 0.35
 little 0.55
 local 0.36
 locally -0.28
 logged -0.07
 longer -0.43
 lost -0.23
 lot 0.33
 lowered -0.50
 made 0.34
 majority 0.47
 make 0.16
 maker 0.48
 making 0.17
 man -0.07
 manager 0.45
 map 0.10
 mark -0.29
 marked -0.55
 mayor 0.07
 means -0.66
 meet -0.18
 member 0.21
 members 0.21
 memo -0.35
 memoir -0.12
 men 0.20
 menu 0.06
 message 0.30
 messages -0.16
 met -0.42
 metres 0.21
 microphone 0.25
 million -0.11
 minister 0.16
 ministry -0.37
 minutes -0.12
 model -0.30
 month -0.10
 months 0.51
 morning 0.62
 mother 0.67
 motion 0.29
 much -0.57
 name -0.19
 named -0.23
 names -0.49
 narrator 0.23
 news 0.06
 newsletter 0.05
 newspaper 0.06
 next -0.15
 nicknamed -0.29
 nobody -0.46
 nominee -0.25
 note 0.14
 notes 0.06
 nothing 0.40
 notice 0.24
 number 0.38
 offer 0.37
 offered -0.27
 offers -0.65
 office -0.07
 officers -0.13
 officials 0.35
 often 0.35
 old -0.56
 online 0.53
 only 0.17
 opened 0.24
 order -0.05
 ought 0.45
 owners 0.11
 p.m. 0.16
 pact 0.14
 page 0.29
 paid 0.11
 panel 0.19
 paper -0.35
 paperback -0.59
 part 0.19
 participants -0.50
 party 0.34
 pass -0.28
 passed 0.35
 patience 0.28
 patients 0.11
 pay 0.40
 people -0.13
 percent -0.68
 person -0.55
 phone 0.23
 photo 0.11
 photograph -0.15
 phrase 0.34
 picture 0.35
 pitch 0.09
 plans -0.50
 plate 0.99
 played -0.23
 player -0.17
 players 0.39
 playing -0.62
 podcast -0.10
 pointed 0.32
 police 0.28
 policy 0.46
 popularly -0.18
 post -0.40
 posted 0.28
 praised 0.07
 predicted 0.40
 president 0.29
 press -0.10
 price 0.16
 print 0.10
 program -0.08
 programme 0.32
 promise 0.83
 promised 0.41
 pronounced 0.44
 proposed -0.57
 protest -0.24
 published -0.39
 question -0.26
 questioned -0.07
 raised 0.44
 ran 0.42
 range -0.48
 ranked 0.19
 read 0.12
 reading 0.27
 reads 0.27
 recipe -0.39
 record -0.32
 recorded -0.26
 red 0.22
 refer -0.33
 referred 0.13
 refers 0.19
 register -0.44
 regrets 0.82
 regretted 0.94
 rejected 0.56
 release 0.50
 remark 0.52
 remarked 0.19
 remembers -0.18
 replied 0.32
 replies 0.48
 reply 0.21
 report 0.11
 reported 0.44
 reporter 0.63
 reporters 0.10
 reports 0.32
 residents 0.57
 responded 0.47
 rested 0.10
 result 0.38
 retired 0.16
 return -0.32
 road 0.35
 roughly -0.65
 round 0.18
 row 0.13
 rule -0.22
 ruling 0.22
 running 0.28
 runs -0.40
 said 0.16
 savings 0.05
 say 0.13
 saying 0.25
 says 0.14
 scale -0.41
 scheme 0.22
 schools -0.49
 scientist -0.19
 search -0.40
 searched -0.43
 searches 0.37
 season 0.18
 seat 0.21
 second 0.07
 secretary 0.42
 section -0.09
 seen -0.06
 senator 0.44
 sends -0.11
 sent 0.16
 sentence 0.42
 setting -0.53
 sheet 0.26
 shirts -0.11
 shoe -0.11
 short -0.42
 shot 0.12
 shout 0.30
 shouted 0.30
 shouting 0.40
 show -0.28
 shown 0.42
 shows 0.77
 side -0.76
 sides 0.63
 sign 0.34
 signed 0.25
 signs 0.52
 silence -0.45
 simply 0.39
 single 0.50
 sister -0.06
 site -0.40
 slogan -0.29
 sold -0.28
 somebody 0.48
 someone 0.11
 something -0.70
 song -0.30
 sorted -0.11
 soup 0.08
 source 0.22
 speaking 0.28
 speaks 0.46
 spent -0.27
 split -0.39
 spokesman 0.31
 spokesperson 0.33
 sponsor -0.22
 spot -0.25
 spring -0.84
 staff -0.21
 stage -0.51
 stand 0.25
 state 0.25
 statement 0.41
 states -0.19
 still -0.31
 stone -0.18
 stop 0.15
 stopped -0.84
 store -0.26
 storm -0.54
 story -0.29
 students 0.05
 subject 0.33
 supporters -0.26
 supposed -0.18
 system -0.58
 tables -0.49
 taken -0.22
 talk -0.08
 talks 0.21
 tariffs 0.21
 taught -0.76
 teacher 0.20
 teachers 0.31
 team -0.34
 teatime 0.15
 television -0.36
 telling -0.05
 term 0.09
 termed 0.65
 terms 0.13
 testified -0.20
 text 0.11
 texts 0.13
 thanked 0.25
 thanks 0.40
 there -0.17
 there's -0.33
 thing -0.22
 things -0.22
 think -0.10
 third 0.07
 thought 0.14
 threat 0.31
 time -0.22
 times 0.34
 together -0.06
 told 0.14
 took 0.31
 town -0.20
 trade -0.48
 translated -0.96
 translates -0.29
 treated -0.39
 true 0.05
 trust 0.46
 tune -0.55
 turned -0.29
 turns -0.35
 tweeted 0.36
 twice -0.48
 understood -0.12
 union 0.32
 unit -0.06
 urged 0.43
 use 0.32
 used 0.66
 version -0.59
 video 0.08
 voice 0.59
 voted 0.09
 votes -0.39
 vowed 0.31
 waiting -0.30
 walkout -0.08
 want 0.29
 wants 0.17
 warned 0.36
 warning 0.28
 warns -0.24
 water -0.21
 way -0.14
 week -0.11
 well -0.13
 whole 0.17
 wife 0.22
 window 0.05
 winter -0.18
 witness 0.51
 woman 0.08
 women 0.30
 word 0.08
 words 0.24
 work -0.18
 working -0.39
 write -0.28
 writes 0.19
 wrote 0.17
 year -0.07
 years -0.31
 yesterday -0.10
 young 0.36
next " 0.17
 ( 0.06
 ) -0.11
 * -0.30
 , -0.14
 - 0.19
 ; 0.05
 ? -0.24
 Name 0.09
 a -0.12
 about 0.19
 according 0.32
 across 0.47
 after 0.06
 an -0.17
 and 0.05
 are -0.38
 as -0.16
 asked 0.19
 asks 0.13
 because -0.20
 before -0.36
 bill -0.57
 but 0.22
 by -0.11
 came 0.13
 campaign -0.39
 for -0.18
 from 0.11
 had -0.26
 has -0.28
 he 0.16
 her 0.08
 his 0.40
 i -0.45
 if 0.53
 in -0.08
 is -0.38
 it 0.14
 last 0.26
 lost -0.34
 may -0.50
 means -0.94
 my 0.09
 nothing 0.11
 notice -0.51
 now 0.15
 of 0.23
 on 0.07
 or -0.29
 over 0.17
 quotation -0.17
 reads 0.13
 said 0.15
 says 0.15
 she 0.16
 since -0.48
 so -0.48
 that -0.14
 then 0.20
 they 0.14
 though -0.36
 to -0.18
 until 0.08
 went -0.37
 when 0.35
 whether -0.24
 which -0.27
 while 0.49
 will -0.06
 with -0.09
 wrote 0.19
 yelled 0.28
 – 0.12
 — -0.16
nobody size 1 -0.32
  2 -0.30
  3 -0.34
  5 -0.15
  9 0.09
  long 0.34
open behind ( 0.06
  ) -0.35
  , -0.13
  ; 0.05
  ? -0.24
  Name -0.79
  act 0.10
  adverb -0.07
  auxiliary -0.26
  be -0.29
  conjunction 0.05
  determiner 0.45
  document -0.41
  gerund -0.07
  group -0.45
  indefinite -0.30
  organisation -0.14
  past -0.29
  preposition -0.05
  pronoun -0.28
  quotation -0.41
  relative -0.12
  say -0.21
  saying -0.09
  subordinator 0.08
  word -0.17
  work -0.63
  – -0.06
  — -0.43
pattern advised size 2 0.47
   5 -0.76
 denied -0.61
  size 1 -0.45
   2 -0.31
 named -0.27
  size 1 -0.31
   2 -0.29
   3 -0.39
   9 0.08
 naming -0.39
  size 1 -0.29
   2 -0.49
 said 0.12
  size 1 0.12
   2 0.16
   3 0.15
   5 0.10
   9 0.13
   long 0.12
 supposed -0.15
  size 1 -0.20
   2 -0.27
   3 0.14
   5 -0.28
   9 0.20
 title -0.39
  size 1 -0.29
   2 -0.24
   3 -0.38
   5 -0.50
   9 -0.87
plain 0.05
 before ( 0.07
  * 0.23
  , 0.07
  : 0.20
  Name 0.19
  adverb 0.07
  article -0.11
  auxiliary 0.20
  be 0.19
  by 0.11
  called 0.16
  conjunction 0.06
  determiner -0.43
  document 0.10
  feel 0.21
  gerund 0.18
  group 0.31
  in -0.06
  like -0.59
  negation 0.12
  nothing 0.15
  of 0.05
  on -0.17
  or -0.24
  owner 0.17
  person 0.37
  possessive 0.10
  preposition -0.07
  pronoun 0.07
  relative 0.10
  saying 0.14
  so-called -0.47
  term -0.18
  to 0.09
  with 0.23
  word 0.07
 rule accordingTo 0.28
  answer 0.29
  colonBefore 0.18
  continued 0.22
  cueAfter 0.14
  cueBefore 0.14
  cueBehind -0.22
  cueBeside 0.13
  lastSentence -0.15
  leading 0.09
  none -0.17
  nounCue -0.09
  sameParagraph 0.18
  sentenceBefore 0.16
  signature 0.17
  trailing -0.08
  view 0.60
rule accordingTo 0.22
 answer 0.27
 colonBefore 0.18
 continued 0.27
 cueAfter 0.14
 cueBefore 0.08
 cueBehind -0.26
 cueBeside 0.09
 insideParagraph -0.06
 label -0.16
 lastSentence -0.18
 leading 0.12
 none -0.21
 nounCue -0.12
 sameParagraph 0.18
 sentenceBefore 0.15
 sentenceSubject -0.11
 signature 0.18
 trailing -0.29
 view 0.60
shape 9 -0.26
 A 0.32
  A 0.20
   A 0.76
 X -0.11
  9 -0.27
  X -0.29
   9 -0.17
   X -0.34
    X -0.58
   s -0.25
    X 0.07
   x x -0.06
  s 0.09
   X -0.32
    X -0.46
    s 0.27
   s -0.12
    X -0.45
    x 0.13
   x 0.17
    X -0.71
    s 0.23
    x -0.16
  x -0.14
   X -0.05
   s -0.57
    x 0.12
   x 0.20
 long 0.14
 s -0.44
  A A A 0.68
  X -0.42
   X -0.46
   s X -0.51
   x 0.51
  s 0.15
   s 0.15
    s 0.14
    x 0.18
   x 0.16
    x 0.15
  x 0.18
   X 0.25
   s 0.26
    X 0.17
    s 0.11
    x 0.20
   x 0.24
    x 0.20
 x -0.08
  X 0.17
  s 0.23
   X 0.39
   s 0.21
    x 0.08
   x 0.10
    s 0.28
    x 0.24
  x s s 0.15
    x 0.28
   x -0.07
    x 0.26
size 1 -0.10
 2 -0.08
 5 0.08
 9 0.16
 long 0.18
speaker carried carried new sure  0.19
  size 1   -0.19
   2   -0.15
    sure  0.36
   3   0.07
    sure  0.20
   5 sure  0.22
   9   0.38
    sure  0.17
   long   0.22
    sure  0.16
 document thing definite   -0.11
    sure near 0.15
   new   0.09
     near 0.12
    sure near 0.07
 group thing definite   -0.29
     near 0.12
    sure  0.08
     near -0.10
   new   -0.25
     near -0.09
    sure  0.23
     near 0.09
 human size 1   -0.10
     near 0.12
    sure  -0.08
     near 0.17
   2   -0.08
    sure near 0.11
   3  near 0.16
    sure  0.12
     near 0.19
   5   0.08
     near 0.11
    sure  0.11
     near 0.14
   9   0.27
     near 0.20
    sure  0.30
     near 0.15
   long   0.24
     near 0.18
    sure  0.22
     near 0.14
 organisation human named sure near 0.12
  thing definite   -0.29
     near -0.44
    sure near 0.13
   named  near 0.14
    sure  0.21
     near 0.21
   new   -0.05
     near -0.36
    sure  -0.11
     near 0.08
 person human named  near 0.15
    sure near 0.16
 pronoun human definite  near 0.13
    sure  0.14
     near 0.13
  thing definite   0.22
     near 0.12
    sure  -0.24
     near 0.05
 thing size 1   -0.39
     near -0.10
   2   -0.21
     near -0.14
   3  near -0.22
    sure  0.12
     near 0.11
   5   0.17
    sure  0.05
     near 0.08
   9   0.08
     near 0.30
    sure  0.17
     near 0.20
   long   0.37
     near 0.25
    sure  0.30
     near 0.19
 unnamed human definite   0.10
    sure near 0.16
   named sure near 0.18
   new   -0.10
    sure  -0.20
     near 0.15
  thing definite   0.12
    sure  0.06
   new  near -0.26
subject a organisation 0.13
  saying 0.41
  several -0.15
  surface 0.32
  thing -0.17
  work -0.19
 he 0.21
 it -0.05
 nobody -0.11
 person 0.16
 saying 0.19
 she 0.24
 speaking -0.30
 surface 0.11
 term -0.42
 they -0.12
 thing -0.06
 work 0.15
 you -0.37
titled before ( -0.42
  , -0.16
  ; -0.06
  Name -0.54
  about -0.51
  adverb -0.40
  article -0.30
  as -0.30
  be -0.27
  call -0.35
  called -0.38
  conjunction -0.26
  for -0.63
  gerund -0.61
  in -0.41
  indefinite -0.35
  named -0.31
  nicknamed -0.31
  nothing 0.20
  of -0.34
  on -0.17
  owner -0.43
  past -0.32
  possessive -0.42
  preposition -0.38
  pronoun -0.86
  quotation -0.39
  relative -0.30
  say 0.30
  so-called -0.18
  term -0.08
  to -0.65
  word -0.38
  work -0.28
 rule continued 0.60
  cueAfter 0.12
  cueBefore -0.19
  cueBeside -0.20
  insideParagraph -0.23
  label -0.42
  lastSentence -0.24
  leading 0.39
  none -0.25
  sameParagraph 0.11
  sentenceBefore 0.14
  sentenceSubject -0.27
  trailing -0.52
 size 1 -0.08
  2 -0.23
  3 -0.24
  5 -0.33
  9 -0.20
told behind before ( 0.12
   : 0.19
   Name -0.48
   article 0.07
   as 0.17
   conjunction -0.44
   indefinite -0.66
   nothing 0.17
   of -0.54
   on -0.29
   or -0.44
   owner -0.49
   possessive -0.68
   preposition -0.42
   pronoun -0.45
   relative 0.17
   say 0.59
   so-called -0.50
   term -0.51
   to -0.28
   word -0.29
   work -0.64
 call before , -0.26
   Name 0.23
   be 0.06
   called -0.28
   conjunction 0.17
   determiner -0.09
   document 0.28
   for 0.41
   indefinite 0.29
   named -0.42
   nicknamed -0.38
   person 0.34
   pronoun -0.22
   say 0.15
   term 0.28
   word 0.19
  within before , -0.18
    Name 0.57
    article -0.34
    as 0.62
    call -0.13
    called 0.15
    document 0.17
    named -0.06
    term -0.14
    word 0.16
 feel before , -0.62
   : 0.13
   article -0.51
   as -0.14
   feel 0.28
   indefinite -0.13
   past 0.53
   pronoun 0.44
   word 0.29
  within before , -0.43
    article -0.33
    as -0.50
    be 0.32
    feel -0.09
    indefinite -0.52
    pronoun -0.12
    say -0.37
    term 0.07
    to 0.30
    word 0.52
 none before * 0.17
   : 0.17
   ; -0.09
   Name -0.32
   about -0.24
   act -0.53
   adverb -0.51
   article -0.28
   as -0.23
   auxiliary -0.09
   be -0.10
   call -0.15
   called -0.30
   conjunction -0.20
   determiner -0.41
   document -0.33
   for -0.43
   gerund -0.14
   in -0.44
   indefinite -0.18
   nothing 0.15
   of -0.22
   on -0.18
   or -0.10
   organisation -0.47
   owner -0.31
   past -0.29
   possessive -0.44
   preposition -0.17
   pronoun 0.09
   quotation -0.26
   relative 0.08
   say 0.14
   saying 0.54
   so-called -0.32
   term -0.20
   to -0.17
   with -0.43
   word -0.19
   work -0.26
 say before , 0.11
   : 0.16
   about -0.46
   act 0.38
   adverb 0.06
   as 0.18
   auxiliary 0.22
   be 0.25
   by -0.08
   call -0.13
   conjunction 0.27
   document 0.20
   for 0.24
   gerund 0.19
   group 0.22
   in 0.39
   indefinite 0.09
   negation -0.33
   of 0.15
   on 0.17
   or -0.47
   owner 0.23
   past 0.15
   person 0.13
   possessive 0.43
   pronoun 0.11
   say 0.07
   so-called -0.60
   term 0.14
   to 0.39
   with 0.44
   word 0.07
   work 0.23
  within before , -0.08
    : 0.35
    article -0.14
    as 0.28
    auxiliary 0.20
    be 0.22
    for 0.13
    indefinite 0.62
    of 0.33
    on -0.51
    owner -0.11
    preposition 0.18
    pronoun 0.27
    say 0.06
    term -0.15
    to 0.07
    with 0.37
    word 0.08
 tell before , 0.19
   : 0.13
   Name -0.48
   as -0.11
   auxiliary 0.26
   be 0.25
   conjunction 0.30
   of 0.44
   past -0.13
   preposition 0.30
   pronoun 0.19
   relative -0.09
   say 0.46
   to 0.42
   word -0.09
  within before auxiliary 0.37
    be 0.28
    word 0.42
verb act does far 0.25
   near 0.08
   off -0.07
  may near 0.42
 be does far 0.11
   near 0.14
  may near -0.09
 behind act  far -0.09
    next 0.13
  be  far -0.12
    next -0.12
  call  far -0.13
  feel  far -0.11
  other  far -0.08
    next -0.19
  say  far 0.13
    next 0.15
  tell  far 0.08
    next -0.13
 call does near -0.06
   off 0.15
 feel does far -0.40
   near -0.13
   off -0.26
  may not near 0.15
    off -0.25
 other does far -0.08
   near -0.06
   not near 0.11
   off -0.13
  may far -0.52
   not near 0.77
   off -0.19
 say does far 0.11
   near 0.10
   off 0.20
  may far 0.54
   near -0.78
   not near 0.23
   off 0.27
 tell does far 0.19
   off 0.11
verbless 0.07
word ( -0.06
 * 0.23
 : 0.17
 ; 0.08
 Name -0.08
 about -0.17
 already 0.21
 answer -0.17
 are 0.25
 at 0.44
 be 0.06
 because 0.07
 been 0.14
 behind -0.10
 being 0.12
 bill 0.16
 blamed 0.83
 book 0.22
 but -0.09
 by -0.25
 call -0.48
 called -0.15
 calls 0.17
 caption 0.47
 cent -0.35
 chanted 0.50
 chose -0.20
 code-named -0.46
 considers 0.50
 entitled -0.64
 feels 0.22
 from -0.23
 had 0.19
 has 0.29
 have -0.39
 he 0.13
 he's -0.40
 headed -0.43
 heading -0.08
 headline -0.85
 her 0.06
 him 0.07
 himself -0.11
 his 0.25
 in -0.25
 into -0.37
 it's -0.46
 its -0.32
 labelled -0.42
 like -0.59
 line 0.38
 looked 0.25
 marked -0.45
 mean -0.64
 means -0.71
 name -0.21
 named -0.32
 nicknamed -0.40
 not 0.65
 nothing 0.15
 now -0.21
 of -0.07
 offered 0.57
 on -0.17
 or -0.20
 over 0.07
 password -0.36
 phrase 0.09
 picked -0.56
 plan 0.39
 played -0.45
 prefer -0.66
 preferred 0.61
 promised -0.35
 quotation -0.10
 rated -0.38
 read 0.28
 reading 0.37
 reads 0.24
 result 0.36
 said 0.24
 sang -1.05
 say -0.55
 saying 0.12
 says 0.26
 she 0.42
 should 0.37
 shown -0.46
 signed 0.52
 slogan -0.28
 so-called -0.42
 state's -0.77
 term -0.14
 termed -0.31
 terms 0.13
 the -0.20
 their 0.42
 them 0.23
 then -0.08
 they 0.47
 title -0.30
 titled -0.34
 under -0.56
 urged 0.25
 use -0.45
 was 0.21
 were 0.31
 whose -0.07
 with 0.15
 word -0.08
 words 0.41
 would 0.27
 write -0.77
 wrote -0.60
words * * 0.23
 , a 0.55
  as 0.15
  because -0.22
  called 0.10
  calls 0.50
  marked -0.59
  or -0.31
  said 0.40
  the -0.35
  titled -0.26
  to 0.18
  was 0.30
  whose -0.24
 Name , 0.21
  : -0.15
  Name -0.06
  a 0.35
  are 0.59
  as 0.24
  called -0.46
  for 0.14
  had 0.25
  has 0.38
  is 0.05
  of 0.37
  on -0.46
  said 0.56
  was 0.13
 a so-called -0.37
 about the -0.27
 added : 0.11
 among them -0.37
 and that 0.36
  the -0.31
 as a -0.06
  quotation -0.29
  the -0.31
 asked for -0.05
 at the 0.33
 back : 0.27
 book , -0.19
 box marked -0.35
 call it -0.76
 called Name 0.30
  a 0.16
  him -0.27
  it 0.24
 calling it -0.10
 calls a -0.12
  it 0.13
  the -0.82
 copy of -0.50
 cries of 0.73
 described as 0.19
 describes as 0.15
 filed under -0.43
 for a 0.14
  its 0.28
  the 0.39
 found it 0.38
 full : 0.13
 had been 0.21
 has been 0.73
 have been -0.46
 he calls 0.37
  had 0.23
  has 0.19
  is 0.19
  says 0.38
  was 0.19
  would 0.24
 him , -0.06
  as 0.34
 i was 0.35
 in the -0.10
 is a -0.20
  called -0.28
 it , 0.17
  : 0.29
  as 0.24
  called 0.37
  calls 0.43
  had 0.25
  is 0.45
  says 0.64
  was 0.24
  would 0.31
 known as -0.46
 listed as -0.49
 locally as -0.28
 not a -0.81
 nothing ( -0.22
  Name -0.12
  a -0.40
  nothing 0.15
  on -0.47
  the -0.44
 of Name -0.38
  being 0.20
  the -0.36
 on Name -0.63
  a 0.35
 one was -0.19
 only as -0.11
 out , 0.18
 over a -0.58
 per cent -0.35
 plan was 0.19
 quotation , -0.30
  and -0.12
  or -0.07
  to -0.74
  was 0.14
 read : 0.15
 reads : 0.29
 remarked , 0.20
 replied : 0.09
 said , 0.25
  : 0.10
  it 0.43
  was -0.35
 say , -0.50
 says , -0.36
 she feels 0.22
  had 0.24
  is 0.24
  was 0.25
 shouted , 0.42
 sold as -0.59
 speaks of 0.37
 spoke of 0.41
 that a 0.19
  he 0.35
  it 0.36
  it's 0.28
  read 0.32
  reads 0.68
  said 0.43
  says -0.33
 the Name 0.05
  caption 0.47
  heading -0.08
  headline -0.85
  name -0.17
  phrase 0.09
  result 0.36
  slogan -0.28
  so-called -0.43
  state's -0.77
  title -0.34
  word -0.12
  words 0.41
 them , -0.37
  as 0.12
 there was -0.16
 they were 0.33
 to a 0.30
  say -0.20
  the 0.28
  write -0.77
 trade as -0.52
 under a -0.33
  its -0.48
 warned of 0.30
 was a 0.55
  the -0.20
 we had -0.60
 word , 0.79
 words , 0.61
  : 0.13
 would be 0.26
 you were 0.29
`)
