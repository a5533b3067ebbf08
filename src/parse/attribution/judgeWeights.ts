import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
advice much -14
  size 1 -28
   2 -41
   3 -21
   9 15
   long 22
 none size 3 7
   5 10
   9 17
   long 17
 some size 1 -26
   2 -16
   5 8
   9 11
   long 23
again free -8
  titled -13
 marked titled -26
 never titled -18
 often -27
  plain -60
  titled 29
before ( behind ) -56
 * behind * -30
   nothing 46
 , behind , -14
   . 25
   auxiliary -22
   be -21
   nothing 9
   preposition -58
   pronoun 30
   relative -25
   word -62
 : behind . 36
   nothing 22
   preposition -28
 Name behind , 26
   . -8
   Name -61
   conjunction 21
   nothing 8
   preposition -9
 about behind nothing 29
 act behind nothing 30
   preposition 55
 adverb behind , 29
   . 18
   preposition -54
 article behind , -28
   article -50
   auxiliary -9
   conjunction -41
   indefinite -46
   nothing -40
   organisation -32
   relative -20
   word -25
 as behind , -16
   ; -9
   auxiliary -23
   be 8
   conjunction 15
   preposition -32
   pronoun -34
   quotation -33
   relative -34
   say 11
   word 32
 auxiliary behind conjunction 19
   nothing 26
   preposition 29
 be behind . 21
   ; 30
   adverb 65
   conjunction 19
   indefinite 21
   nothing 13
   preposition 18
   pronoun 32
   relative 19
   say -33
   subordinator 31
   word -34
 call behind , -19
   . -14
   conjunction 11
   past 35
   preposition 63
 called behind conjunction -18
   past -21
   preposition 13
 conjunction behind , 15
   . -22
   be -40
   preposition 37
 document behind conjunction 21
   nothing 26
 feel behind . 31
   nothing 32
   preposition 41
 for behind , 16
   conjunction 9
   nothing -12
   preposition -17
 gerund behind . 12
   conjunction 32
   nothing 31
   preposition -41
 group behind nothing 28
 in behind . -21
   conjunction 8
 indefinite behind auxiliary -36
   be -34
   document -46
   nothing -7
   organisation 8
   preposition -22
   relative 50
   word 7
 named behind , -43
 nothing behind , -80
   - 19
   : 38
   Name 14
   article 20
   be -10
   indefinite 38
   nothing 21
   owner 15
   past 26
   person 13
   preposition -78
   pronoun 16
   quotation -48
   say 18
   word -12
   – 22
 of behind , -20
   indefinite -62
   word 45
 on behind . 24
   Name -69
   conjunction -22
   indefinite -41
   nothing 42
   subordinator -37
   word -49
 or behind , -30
   nothing -23
   preposition -43
 organisation behind preposition -50
 owner behind . -22
   conjunction 16
   nothing 40
   word -14
 past behind , -30
   . -18
   nothing 12
   word -57
 person behind nothing 16
 possessive behind word -7
 preposition behind , -14
   . -7
   conjunction -39
   nothing 35
   past 43
   preposition -18
   word -40
 pronoun behind , 24
   conjunction -31
   nothing 9
 quotation behind conjunction -8
 relative behind . 32
   be -88
   nothing 23
   preposition 22
   pronoun -35
 say behind . 20
   adverb -19
   auxiliary -68
   be -16
   conjunction 17
   nothing 14
   preposition -16
   subordinator 63
   word 33
 saying behind . -17
   nothing 22
 so-called behind , -36
   . -51
   past -22
   preposition -46
   relative -31
   word -29
 subordinator behind be -69
   nothing 22
 term behind , -16
   . -16
   auxiliary -35
   be -38
   nothing -13
   past -65
   preposition 10
   relative -37
   word 15
 to behind , -33
   . 12
   conjunction 42
   nothing 23
   preposition 15
 with behind , -12
   . -8
   nothing 11
 word behind . -9
   ; 42
   adverb 9
   be -10
   nothing 14
   past -18
   preposition 33
   quotation -35
   subordinator -42
   word -60
 work behind , -23
behind " 17
 ) -11
 * -30
 , -14
 - 19
 ? -24
 Name 9
 act 9
 auxiliary -29
 be -17
 call -11
 determiner 19
 document -41
 group -41
 indefinite -12
 nothing 11
 organisation -17
 owner 31
 past -16
 person 30
 pronoun 14
 quotation -17
 relative -17
 say 11
 saying -9
 tell -20
 word -16
 work -53
 – 12
 — -16
broken behind Name 10
  adverb 9
  auxiliary -22
  be 12
  call 12
  group -28
  indefinite -11
  owner 19
  person 13
  pronoun 15
  relative -23
  say 12
  subordinator -13
  tell -20
cue : -16
 according 17
 accused 26
 accuses 22
 acknowledged 42
 added 18
 adding 30
 adds 15
 admitted 7
 advised -33
 agreed 29
 announced -45
 announces -24
 answered 14
 apologized 8
 argued 8
 ask 76
 asked 9
 assured 27
 began -17
 begged 26
 branded 59
 call -60
 called 16
 calling 17
 calls 10
 cautioned 38
 chanted 32
 commented 19
 compared 31
 complained 40
 conceded 36
 concedes 17
 conceding 50
 concluded 41
 confided 15
 confirmed -26
 considers 50
 declared -62
 defended 19
 demanded 39
 denounced 57
 describe 50
 described 22
 describes 15
 describing 31
 disclosed 15
 dismissed 47
 dubbed -46
 explained 19
 explains 22
 felt 12
 finds 35
 fumed 11
 hailed 17
 heard 16
 informed 20
 informs 15
 insist -28
 insists 7
 joked 19
 knew -48
 know -53
 known -39
 knows -62
 labeled -86
 labels -79
 likened 24
 named -35
 nicknamed -19
 objects 83
 offered 55
 offers -54
 pointed -18
 points 11
 posted 14
 praised 18
 predicted 22
 pronounced 34
 proposed -28
 questioned 11
 quipped 13
 quoted 18
 rated -71
 rating -46
 read 19
 reading 50
 recalled 15
 recalls 19
 recommended -44
 recounted 17
 recounts 20
 refers 19
 rejected 64
 remarked 18
 replied 15
 reply -24
 reported 31
 responded 35
 said 15
 sang -47
 say -19
 saying 17
 says 15
 shot -24
 shouted 47
 shouting 46
 show -73
 shown -76
 shows -8
 sighs 12
 speaks 32
 spoke 18
 stated 17
 states -49
 stood 8
 suggested 34
 talk -16
 talks -49
 tell 18
 telling -9
 tells 8
 term -57
 termed 21
 terms 13
 testified -8
 texted 39
 texts 11
 thanked 25
 think -29
 thinks 8
 thought 12
 told 17
 tweeted 25
 urged 27
 used 16
 vowed -9
 wants -32
 warned 28
 warns 37
 write -45
 writes 20
 written 15
 wrote 18
 yelled 37
ended behind " 14
  ) 15
  , -38
  - 19
  Name 25
  article 34
  be 12
  conjunction -25
  nothing 12
  preposition 21
  pronoun 19
  say 23
  word -55
  – 29
first a 23
 about -10
 after 29
 all 46
 an 38
 and 12
 any -49
 are -8
 as 24
 at 9
 be -27
 because 20
 before 24
 by 18
 could 36
 did 27
 don’t 16
 eight -29
 every 19
 for 15
 four 18
 had 21
 has 32
 have 13
 he 20
 he'd 17
 he's 15
 he’s 14
 his 33
 how -7
 i 15
 i'd 13
 i'm 15
 i've 16
 if 21
 in 16
 is 42
 it 19
 it's 13
 it’s 25
 i’d 16
 i’ll 18
 i’m 15
 i’ve 16
 like 28
 more 21
 most -51
 never 28
 no 17
 not 15
 of 27
 off 40
 on 32
 one 19
 other -45
 our 31
 out -11
 she 17
 she's 21
 she’d 14
 she’s 14
 some 29
 that 18
 that’s 16
 the -8
 these 21
 they 18
 they've 11
 they’re 16
 to 9
 two 16
 up 23
 was 32
 we 14
 we're 33
 we've 25
 we’re 18
 we’ve 30
 when -11
 which 11
 who -36
 why 13
 with 31
 within 32
 without 42
 you 15
 you'll 13
 you've 30
 your 29
 you’ll 13
 you’re 14
gap 1 size 1 -8
   3 19
   9 20
   long 10
 12 size 3 14
   5 18
   9 21
   long 22
 3 size 1 10
   2 8
   3 10
   5 12
   9 15
   long 13
 6 size 1 16
   2 9
   3 13
   5 19
   9 17
   long 19
 far size 1 -15
   3 12
   5 9
   9 15
   long 34
marked 1 size 1 -12
   2 -12
   5 8
   9 17
   long 18
 2 size 5 11
   9 14
   long 20
 3 size 1 -12
   3 -17
   5 8
 4 size 1 -16
   2 19
   3 -31
   5 -51
near 1 19
 10 -42
 11 -31
 12 -17
 14 -35
 15 -14
 17 -34
 1994 -60
 2 -18
 2019 -40
 2022 -7
 212 -54
 22 -28
 26 10
 3 -64
 31 -47
 4 26
 40 -18
 5th 16
 6 -84
 8 -14
 80 -9
 9 42
 900 -40
 a feel -12
  negation 18
  speaking -18
  surface 14
  term -12
  work -12
 a.m. -30
 able -12
 account 12
 accounts 56
 accused 30
 ad 14
 ad's 20
 added 16
 adding 16
 address 15
 administration's 26
 admired 16
 advised 42
 afterwards 23
 again -19
 agency 45
 agency's 19
 agent -7
 aid 8
 aides 12
 album 16
 allowed 54
 aloud 41
 already -58
 also -24
 always -34
 answer 14
 answered 20
 anyone 36
 anything -31
 apologized 41
 appealed 60
 appears 14
 archive -9
 asking 9
 asks 8
 assignment -33
 assured 16
 attorney 13
 away 9
 backed 16
 ball -55
 ban -24
 band -45
 bank -65
 banned -28
 banner 26
 began -36
 begins 28
 bench 33
 best -40
 better -25
 big -16
 bill 16
 billed -30
 bird's -43
 bit 23
 blamed 63
 board 23
 boat -20
 book -19
 books -42
 box -25
 boy -21
 branded 71
 budget 8
 building -52
 button -25
 buttons -36
 cake 58
 call -43
 called 17
 calling 19
 calls 21
 came -27
 campaign 15
 caption 48
 card 47
 career -41
 case -13
 cases -42
 cat 39
 category -55
 causes -52
 cautioned 41
 cent -13
 chains 74
 chairwoman 25
 chamber 20
 champion 28
 change -21
 chant 61
 chapter -40
 checks -21
 chief 19
 child -40
 citing 60
 claim 26
 claimed 24
 claims -34
 clause 20
 client 29
 clip 20
 close 24
 closes -27
 coach 38
 coast -37
 colleague -25
 colleagues 12
 come -26
 comment 10
 commerce 32
 committee 29
 company -11
 company's -9
 compared 41
 complained 37
 conceding 50
 confirmed -24
 congressman 29
 congresswoman 12
 contract -16
 convention 20
 copy -50
 corner 42
 council 33
 counted -91
 counting 27
 created 37
 cries 73
 critic 56
 critics 52
 crowd 15
 customers 65
 date 32
 daughter -10
 day 21
 days 10
 deal 45
 defended 44
 department 51
 describe 25
 described 23
 describes 31
 describing 30
 director 24
 dismissed 29
 district -19
 divided -41
 door 41
 down -19
 driver 41
 drivers 23
 dropped -49
 dubbed -32
 earlier 28
 early 7
 economists -29
 edge 40
 election 36
 eleven -30
 email 45
 end 22
 engineers -17
 entered -42
 episode -79
 evening 20
 ever -50
 everyone -54
 evidence -40
 expect -14
 explained 29
 explains 28
 faced 68
 faces -38
 family -14
 fans 22
 farming -86
 father -9
 federal 12
 fees -43
 felt 26
 fence 7
 ferry -46
 field -59
 file -46
 filed -52
 files -45
 filing 60
 film -33
 final 88
 finds 38
 firm 26
 floor 64
 folder -16
 food 30
 forecasters -52
 form -17
 found 35
 friend 12
 full 22
 fund -22
 further -12
 gallery 82
 game -41
 gave -11
 general 37
 generations -16
 get -16
 gets 29
 given 22
 go 54
 going -15
 good 53
 got 35
 governor 21
 green 41
 group -12
 guide -36
 hailed 43
 hall 39
 hand 24
 hangs -27
 having -11
 health -28
 hear -68
 heard 29
 hearing 63
 held 43
 help -9
 here -68
 hidden -49
 hit -26
 hold -23
 home 21
 honeymoon 8
 host -13
 however 19
 husband -25
 idea 22
 identified 78
 include -48
 inquiry -42
 insists 46
 instead -22
 insurance -19
 introduced 26
 investigators 12
 island 22
 jacket 21
 job 44
 judge 33
 jury 12
 just 18
 keep -20
 kept 16
 kettle -13
 kids -8
 know -28
 known -42
 knows -41
 label -14
 lady 26
 landed -33
 late 22
 law -21
 lawmakers 18
 lawyer 32
 lawyers 7
 lead 20
 leader 24
 leadership 32
 leaflet -29
 led 7
 ledger -43
 left -21
 less 28
 let 46
 lift -15
 likened 21
 list 12
 listed -31
 listeners 13
 lists 35
 little 55
 local 36
 locally -28
 logged -7
 longer -43
 lost -23
 lot 33
 lowered -50
 made 34
 majority 47
 make 16
 maker 48
 making 17
 man -7
 manager 45
 map 10
 mark -29
 marked -55
 mayor 7
 means -66
 meet -18
 member 21
 members 21
 memo -35
 memoir -12
 men 20
 message 30
 messages -16
 met -42
 metres 21
 microphone 25
 million -11
 minister 16
 ministry -37
 minutes -12
 model -30
 month -10
 months 51
 morning 62
 mother 67
 motion 29
 much -57
 name -19
 named -23
 names -49
 narrator 23
 next -15
 nicknamed -29
 nobody -46
 nominee -25
 note 14
 nothing 40
 notice 24
 number 38
 offer 37
 offered -27
 offers -65
 office -7
 officers -13
 officials 35
 often 35
 old -56
 online 53
 only 17
 opened 24
 ought 45
 owners 11
 p.m. 16
 pact 14
 page 29
 paid 11
 panel 19
 paper -35
 paperback -59
 part 19
 participants -50
 party 34
 pass -28
 passed 35
 patience 28
 patients 11
 pay 40
 people -13
 percent -68
 person -55
 phone 23
 photo 11
 photograph -15
 phrase 34
 picture 35
 pitch 9
 plans -50
 plate 99
 played -23
 player -17
 players 39
 playing -62
 podcast -10
 pointed 32
 police 28
 policy 46
 popularly -18
 post -40
 posted 28
 praised 7
 predicted 40
 president 29
 press -10
 price 16
 print 10
 program -8
 programme 32
 promise 83
 promised 41
 pronounced 44
 proposed -57
 protest -24
 published -39
 question -26
 questioned -7
 raised 44
 ran 42
 range -48
 ranked 19
 read 12
 reading 27
 reads 27
 recipe -39
 record -32
 recorded -26
 red 22
 refer -33
 referred 13
 refers 19
 register -44
 regrets 82
 regretted 94
 rejected 56
 release 50
 remark 52
 remarked 19
 remembers -18
 replied 32
 replies 48
 reply 21
 report 11
 reported 44
 reporter 63
 reporters 10
 reports 32
 residents 57
 responded 47
 rested 10
 result 38
 retired 16
 return -32
 road 35
 roughly -65
 round 18
 row 13
 rule -22
 ruling 22
 running 28
 runs -40
 said 16
 say 13
 saying 25
 says 14
 scale -41
 scheme 22
 schools -49
 scientist -19
 search -40
 searched -43
 searches 37
 season 18
 seat 21
 second 7
 secretary 42
 section -9
 senator 44
 sends -11
 sent 16
 sentence 42
 setting -53
 sheet 26
 shirts -11
 shoe -11
 short -42
 shot 12
 shout 30
 shouted 30
 shouting 40
 show -28
 shown 42
 shows 77
 side -76
 sides 63
 sign 34
 signed 25
 signs 52
 silence -45
 simply 39
 single 50
 site -40
 slogan -29
 sold -28
 somebody 48
 someone 11
 something -70
 song -30
 sorted -11
 soup 8
 source 22
 speaking 28
 speaks 46
 spent -27
 split -39
 spokesman 31
 spokesperson 33
 sponsor -22
 spot -25
 spring -84
 staff -21
 stage -51
 stand 25
 state 25
 statement 41
 states -19
 still -31
 stone -18
 stop 15
 stopped -84
 store -26
 storm -54
 story -29
 subject 33
 supporters -26
 supposed -18
 system -58
 tables -49
 taken -22
 talk -8
 talks 21
 tariffs 21
 taught -76
 teacher 20
 teachers 31
 team -34
 teatime 15
 television -36
 term 9
 termed 65
 terms 13
 testified -20
 text 11
 texts 13
 thanked 25
 thanks 40
 there -17
 there's -33
 thing -22
 things -22
 think -10
 third 7
 thought 14
 threat 31
 time -22
 times 34
 told 14
 took 31
 town -20
 trade -48
 translated -96
 translates -29
 treated -39
 trust 46
 tune -55
 turned -29
 turns -35
 tweeted 36
 twice -48
 understood -12
 union 32
 urged 43
 use 32
 used 66
 version -59
 video 8
 voice 59
 voted 9
 votes -39
 vowed 31
 waiting -30
 walkout -8
 want 29
 wants 17
 warned 36
 warning 28
 warns -24
 water -21
 way -14
 week -11
 well -13
 whole 17
 wife 22
 winter -18
 witness 51
 woman 8
 women 30
 word 8
 words 24
 work -18
 working -39
 write -28
 writes 19
 wrote 17
 year -7
 years -31
 yesterday -10
 young 36
next " 17
 ) -11
 * -30
 , -14
 - 19
 ? -24
 Name 9
 a -12
 about 19
 according 32
 across 47
 an -17
 are -38
 as -16
 asked 19
 asks 13
 because -20
 before -36
 bill -57
 but 22
 by -11
 came 13
 campaign -39
 for -18
 from 11
 had -26
 has -28
 he 16
 her 8
 his 40
 i -45
 if 53
 in -8
 is -38
 it 14
 last 26
 lost -34
 may -50
 means -94
 my 9
 nothing 11
 notice -51
 now 15
 of 23
 on 7
 or -29
 over 17
 quotation -17
 reads 13
 said 15
 says 15
 she 16
 since -48
 so -48
 that -14
 then 20
 they 14
 though -36
 to -18
 until 8
 went -37
 when 35
 whether -24
 which -27
 while 49
 with -9
 wrote 19
 yelled 28
 – 12
 — -16
nobody size 1 -32
  2 -30
  3 -34
  5 -15
  9 9
  long 34
open behind ) -35
  , -13
  ? -24
  Name -79
  act 10
  adverb -7
  auxiliary -26
  be -29
  determiner 45
  document -41
  gerund -7
  group -45
  indefinite -30
  organisation -14
  past -29
  pronoun -28
  quotation -41
  relative -12
  say -21
  saying -9
  subordinator 8
  word -17
  work -63
  — -43
pattern advised size 2 47
   5 -76
 named -27
  size 1 -31
   2 -29
   3 -39
   9 8
 naming -39
  size 1 -29
   2 -49
 said 12
  size 1 12
   2 16
   3 15
   5 10
   9 13
   long 12
 supposed -15
  size 1 -20
   2 -27
   3 14
   5 -28
   9 20
 title -39
  size 1 -29
   2 -24
   3 -38
   5 -50
   9 -87
plain before ( 7
  * 23
  , 7
  : 20
  Name 19
  adverb 7
  article -11
  auxiliary 20
  be 19
  by 11
  called 16
  determiner -43
  document 10
  feel 21
  gerund 18
  group 31
  like -59
  negation 12
  nothing 15
  on -17
  or -24
  owner 17
  person 37
  possessive 10
  preposition -7
  pronoun 7
  relative 10
  saying 14
  so-called -47
  term -18
  to 9
  with 23
  word 7
 rule accordingTo 28
  answer 29
  colonBefore 18
  continued 22
  cueAfter 14
  cueBefore 14
  cueBehind -22
  cueBeside 13
  lastSentence -15
  leading 9
  none -17
  nounCue -9
  sameParagraph 18
  sentenceBefore 16
  signature 17
  trailing -8
  view 60
rule accordingTo 22
 answer 27
 colonBefore 18
 continued 27
 cueAfter 14
 cueBefore 8
 cueBehind -26
 cueBeside 9
 label -16
 lastSentence -18
 leading 12
 none -21
 nounCue -12
 sameParagraph 18
 sentenceBefore 15
 sentenceSubject -11
 signature 18
 trailing -29
 view 60
shape 9 -26
 A 32
  A 20
   A 76
 X -11
  9 -27
  X -29
   9 -17
   X -34
    X -58
   s -25
    X 7
  s 9
   X -32
    X -46
    s 27
   s -12
    X -45
    x 13
   x 17
    X -71
    s 23
    x -16
  x -14
   s -57
    x 12
   x 20
 long 14
 s -44
  A A A 68
  X -42
   X -46
   s X -51
   x 51
  s 15
   s 15
    s 14
    x 18
   x 16
    x 15
  x 18
   X 25
   s 26
    X 17
    s 11
    x 20
   x 24
    x 20
 x -8
  X 17
  s 23
   X 39
   s 21
    x 8
   x 10
    s 28
    x 24
  x s s 15
    x 28
   x -7
    x 26
size 1 -10
 2 -8
 5 8
 9 16
 long 18
speaker carried carried new sure  19
  size 1   -19
   2   -15
    sure  36
   3   7
    sure  20
   5 sure  22
   9   38
    sure  17
   long   22
    sure  16
 document thing definite   -11
    sure near 15
   new   9
     near 12
    sure near 7
 group thing definite   -29
     near 12
    sure  8
     near -10
   new   -25
     near -9
    sure  23
     near 9
 human size 1   -10
     near 12
    sure  -8
     near 17
   2   -8
    sure near 11
   3  near 16
    sure  12
     near 19
   5   8
     near 11
    sure  11
     near 14
   9   27
     near 20
    sure  30
     near 15
   long   24
     near 18
    sure  22
     near 14
 organisation human named sure near 12
  thing definite   -29
     near -44
    sure near 13
   named  near 14
    sure  21
     near 21
   new  near -36
    sure  -11
     near 8
 person human named  near 15
    sure near 16
 pronoun human definite  near 13
    sure  14
     near 13
  thing definite   22
     near 12
    sure  -24
 thing size 1   -39
     near -10
   2   -21
     near -14
   3  near -22
    sure  12
     near 11
   5   17
    sure near 8
   9   8
     near 30
    sure  17
     near 20
   long   37
     near 25
    sure  30
     near 19
 unnamed human definite   10
    sure near 16
   named sure near 18
   new   -10
    sure  -20
     near 15
  thing definite   12
   new  near -26
subject a organisation 13
  saying 41
  several -15
  surface 32
  thing -17
  work -19
 he 21
 nobody -11
 person 16
 saying 19
 she 24
 speaking -30
 surface 11
 term -42
 they -12
 work 15
 you -37
titled before ( -42
  , -16
  Name -54
  about -51
  adverb -40
  article -30
  as -30
  be -27
  call -35
  called -38
  conjunction -26
  for -63
  gerund -61
  in -41
  indefinite -35
  named -31
  nicknamed -31
  nothing 20
  of -34
  on -17
  owner -43
  past -32
  possessive -42
  preposition -38
  pronoun -86
  quotation -39
  relative -30
  say 30
  so-called -18
  term -8
  to -65
  word -38
  work -28
 rule continued 60
  cueAfter 12
  cueBefore -19
  cueBeside -20
  insideParagraph -23
  label -42
  lastSentence -24
  leading 39
  none -25
  sameParagraph 11
  sentenceBefore 14
  sentenceSubject -27
  trailing -52
 size 1 -8
  2 -23
  3 -24
  5 -33
  9 -20
told behind before ( 12
   : 19
   Name -48
   article 7
   as 17
   conjunction -44
   indefinite -66
   nothing 17
   of -54
   on -29
   or -44
   owner -49
   possessive -68
   preposition -42
   pronoun -45
   relative 17
   say 59
   so-called -50
   term -51
   to -28
   word -29
   work -64
 call before , -26
   Name 23
   called -28
   conjunction 17
   determiner -9
   document 28
   for 41
   indefinite 29
   named -42
   nicknamed -38
   person 34
   pronoun -22
   say 15
   term 28
   word 19
  within before , -18
    Name 57
    article -34
    as 62
    call -13
    called 15
    document 17
    term -14
    word 16
 feel before , -62
   : 13
   article -51
   as -14
   feel 28
   indefinite -13
   past 53
   pronoun 44
   word 29
  within before , -43
    article -33
    as -50
    be 32
    feel -9
    indefinite -52
    pronoun -12
    say -37
    term 7
    to 30
    word 52
 none before * 17
   : 17
   ; -9
   Name -32
   about -24
   act -53
   adverb -51
   article -28
   as -23
   auxiliary -9
   be -10
   call -15
   called -30
   conjunction -20
   determiner -41
   document -33
   for -43
   gerund -14
   in -44
   indefinite -18
   nothing 15
   of -22
   on -18
   or -10
   organisation -47
   owner -31
   past -29
   possessive -44
   preposition -17
   pronoun 9
   quotation -26
   relative 8
   say 14
   saying 54
   so-called -32
   term -20
   to -17
   with -43
   word -19
   work -26
 say before , 11
   : 16
   about -46
   act 38
   as 18
   auxiliary 22
   be 25
   by -8
   call -13
   conjunction 27
   document 20
   for 24
   gerund 19
   group 22
   in 39
   indefinite 9
   negation -33
   of 15
   on 17
   or -47
   owner 23
   past 15
   person 13
   possessive 43
   pronoun 11
   say 7
   so-called -60
   term 14
   to 39
   with 44
   word 7
   work 23
  within before , -8
    : 35
    article -14
    as 28
    auxiliary 20
    be 22
    for 13
    indefinite 62
    of 33
    on -51
    owner -11
    preposition 18
    pronoun 27
    term -15
    to 7
    with 37
    word 8
 tell before , 19
   : 13
   Name -48
   as -11
   auxiliary 26
   be 25
   conjunction 30
   of 44
   past -13
   preposition 30
   pronoun 19
   relative -9
   say 46
   to 42
   word -9
  within before auxiliary 37
    be 28
    word 42
verb act does far 25
   near 8
   off -7
  may near 42
 be does far 11
   near 14
  may near -9
 behind act  far -9
    next 13
  be  far -12
    next -12
  call  far -13
  feel  far -11
  other  far -8
    next -19
  say  far 13
    next 15
  tell  far 8
    next -13
 call does off 15
 feel does far -40
   near -13
   off -26
  may not near 15
    off -25
 other does far -8
   not near 11
   off -13
  may far -52
   not near 77
   off -19
 say does far 11
   near 10
   off 20
  may far 54
   near -78
   not near 23
   off 27
 tell does far 19
   off 11
verbless 7
word * 23
 : 17
 ; 8
 Name -8
 about -17
 already 21
 answer -17
 are 25
 at 44
 because 7
 been 14
 behind -10
 being 12
 bill 16
 blamed 83
 book 22
 but -9
 by -25
 call -48
 called -15
 calls 17
 caption 47
 cent -35
 chanted 50
 chose -20
 code-named -46
 considers 50
 entitled -64
 feels 22
 from -23
 had 19
 has 29
 have -39
 he 13
 he's -40
 headed -43
 heading -8
 headline -85
 him 7
 himself -11
 his 25
 in -25
 into -37
 it's -46
 its -32
 labelled -42
 like -59
 line 38
 looked 25
 marked -45
 mean -64
 means -71
 name -21
 named -32
 nicknamed -40
 not 65
 nothing 15
 now -21
 of -7
 offered 57
 on -17
 or -20
 over 7
 password -36
 phrase 9
 picked -56
 plan 39
 played -45
 prefer -66
 preferred 61
 promised -35
 quotation -10
 rated -38
 read 28
 reading 37
 reads 24
 result 36
 said 24
 sang -105
 say -55
 saying 12
 says 26
 she 42
 should 37
 shown -46
 signed 52
 slogan -28
 so-called -42
 state's -77
 term -14
 termed -31
 terms 13
 the -20
 their 42
 them 23
 then -8
 they 47
 title -30
 titled -34
 under -56
 urged 25
 use -45
 was 21
 were 31
 whose -7
 with 15
 word -8
 words 41
 would 27
 write -77
 wrote -60
words * * 23
 , a 55
  as 15
  because -22
  called 10
  calls 50
  marked -59
  or -31
  said 40
  the -35
  titled -26
  to 18
  was 30
  whose -24
 Name , 21
  : -15
  a 35
  are 59
  as 24
  called -46
  for 14
  had 25
  has 38
  of 37
  on -46
  said 56
  was 13
 a so-called -37
 about the -27
 added : 11
 among them -37
 and that 36
  the -31
 as quotation -29
  the -31
 at the 33
 back : 27
 book , -19
 box marked -35
 call it -76
 called Name 30
  a 16
  him -27
  it 24
 calling it -10
 calls a -12
  it 13
  the -82
 copy of -50
 cries of 73
 described as 19
 describes as 15
 filed under -43
 for a 14
  its 28
  the 39
 found it 38
 full : 13
 had been 21
 has been 73
 have been -46
 he calls 37
  had 23
  has 19
  is 19
  says 38
  was 19
  would 24
 him as 34
 i was 35
 in the -10
 is a -20
  called -28
 it , 17
  : 29
  as 24
  called 37
  calls 43
  had 25
  is 45
  says 64
  was 24
  would 31
 known as -46
 listed as -49
 locally as -28
 not a -81
 nothing ( -22
  Name -12
  a -40
  nothing 15
  on -47
  the -44
 of Name -38
  being 20
  the -36
 on Name -63
  a 35
 one was -19
 only as -11
 out , 18
 over a -58
 per cent -35
 plan was 19
 quotation , -30
  and -12
  or -7
  to -74
  was 14
 read : 15
 reads : 29
 remarked , 20
 replied : 9
 said , 25
  : 10
  it 43
  was -35
 say , -50
 says , -36
 she feels 22
  had 24
  is 24
  was 25
 shouted , 42
 sold as -59
 speaks of 37
 spoke of 41
 that a 19
  he 35
  it 36
  it's 28
  read 32
  reads 68
  said 43
  says -33
 the caption 47
  heading -8
  headline -85
  name -17
  phrase 9
  result 36
  slogan -28
  so-called -43
  state's -77
  title -34
  word -12
  words 41
 them , -37
  as 12
 there was -16
 they were 33
 to a 30
  say -20
  the 28
  write -77
 trade as -52
 under a -33
  its -48
 warned of 30
 was a 55
  the -20
 we had -60
 word , 79
 words , 61
  : 13
 would be 26
 you were 29
`)
