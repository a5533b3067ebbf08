import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
50
advice much -7
  size 1 -14
   2 -21
   3 -11
   9 8
   long 11
 none size 3 4
   5 5
   9 9
   long 9
 some size 1 -13
   2 -8
   5 4
   9 6
   long 12
before ( behind ) -28
 * behind * -15
   nothing 23
 , behind , -7
   . 13
   auxiliary -11
   be -11
   nothing 5
   preposition -29
   pronoun 15
   relative -13
   word -31
 : behind . 18
   nothing 11
   preposition -14
 Name behind , 13
   . -4
   Name -31
   conjunction 11
   nothing 4
   preposition -5
 about behind nothing 15
 act behind nothing 15
   preposition 28
 adverb behind , 15
   . 9
   preposition -27
 article behind , -14
   article -25
   auxiliary -5
   conjunction -21
   indefinite -23
   nothing -20
   organisation -16
   relative -10
   word -13
 as behind , -8
   ; -5
   auxiliary -12
   be 4
   conjunction 8
   preposition -16
   pronoun -17
   quotation -17
   relative -17
   say 6
   word 16
 auxiliary behind conjunction 10
   nothing 13
   preposition 15
 be behind . 11
   ; 15
   adverb 33
   conjunction 10
   indefinite 11
   nothing 7
   preposition 9
   pronoun 16
   relative 10
   say -17
   subordinator 16
   word -17
 call behind , -10
   . -7
   conjunction 6
   past 18
   preposition 32
 called behind conjunction -9
   past -11
   preposition 7
 conjunction behind , 8
   . -11
   be -20
   preposition 19
 document behind conjunction 11
   nothing 13
 feel behind . 16
   nothing 16
   preposition 21
 for behind , 8
   conjunction 5
   nothing -6
   preposition -9
 gerund behind . 6
   conjunction 16
   nothing 16
   preposition -21
 group behind nothing 14
 in behind . -11
   conjunction 4
 indefinite behind auxiliary -18
   be -17
   document -23
   nothing -4
   organisation 4
   preposition -11
   relative 25
   word 4
 named behind , -22
 nothing behind , -40
   - 10
   : 19
   Name 7
   article 10
   be -5
   indefinite 19
   nothing 11
   owner 8
   past 13
   person 7
   preposition -39
   pronoun 8
   quotation -24
   say 9
   word -6
   – 11
 of behind , -10
   indefinite -31
   word 23
 on behind . 12
   Name -35
   conjunction -11
   indefinite -21
   nothing 21
   subordinator -19
   word -25
 or behind , -15
   nothing -12
   preposition -22
 organisation behind preposition -25
 owner behind . -11
   conjunction 8
   nothing 20
   word -7
 past behind , -15
   . -9
   nothing 6
   word -29
 person behind nothing 8
 possessive behind word -4
 preposition behind , -7
   . -4
   conjunction -20
   nothing 18
   past 22
   preposition -9
   word -20
 pronoun behind , 12
   conjunction -16
   nothing 5
 quotation behind conjunction -4
 relative behind . 16
   be -44
   nothing 12
   preposition 11
   pronoun -18
 say behind . 10
   adverb -10
   auxiliary -34
   be -8
   conjunction 9
   nothing 7
   preposition -8
   subordinator 32
   word 17
 saying behind . -9
   nothing 11
 so-called behind , -18
   . -26
   past -11
   preposition -23
   relative -16
   word -15
 subordinator behind be -35
   nothing 11
 term behind , -8
   . -8
   auxiliary -18
   be -19
   nothing -7
   past -33
   preposition 5
   relative -19
   word 8
 to behind , -17
   . 6
   conjunction 21
   nothing 12
   preposition 8
 with behind , -6
   . -4
   nothing 6
 word behind . -5
   ; 21
   adverb 5
   be -5
   nothing 7
   past -9
   preposition 17
   quotation -18
   subordinator -21
   word -30
 work behind , -12
behind " 9
 ) -6
 * -15
 , -7
 - 10
 ? -12
 Name 5
 act 5
 auxiliary -15
 be -9
 call -6
 determiner 10
 document -21
 group -21
 indefinite -6
 nothing 6
 organisation -9
 owner 16
 past -8
 person 15
 pronoun 7
 quotation -9
 relative -9
 say 6
 saying -5
 tell -10
 word -8
 work -27
 – 6
 — -8
broken behind Name 5
  adverb 5
  auxiliary -11
  be 6
  call 6
  group -14
  indefinite -6
  owner 10
  person 7
  pronoun 8
  relative -12
  say 6
  subordinator -7
  tell -10
cue : -8
 according 9
 accused 13
 accuses 11
 acknowledged 21
 added 9
 adding 15
 adds 8
 admitted 4
 advised -17
 agreed 15
 announced -23
 announces -12
 answered 7
 apologized 4
 argued 4
 ask 38
 asked 5
 assured 14
 began -9
 begged 13
 branded 30
 call -30
 called 8
 calling 9
 calls 5
 cautioned 19
 chanted 16
 commented 10
 compared 16
 complained 20
 conceded 18
 concedes 9
 conceding 25
 concluded 21
 confided 8
 confirmed -13
 considers 25
 declared -31
 defended 10
 demanded 20
 denounced 29
 describe 25
 described 11
 describes 8
 describing 16
 disclosed 8
 dismissed 24
 dubbed -23
 explained 10
 explains 11
 felt 6
 finds 18
 fumed 6
 hailed 9
 heard 8
 informed 10
 informs 8
 insist -14
 insists 4
 joked 10
 knew -24
 know -27
 known -20
 knows -31
 labeled -43
 labels -40
 likened 12
 named -18
 nicknamed -10
 objects 42
 offered 28
 offers -27
 pointed -9
 points 6
 posted 7
 praised 9
 predicted 11
 pronounced 17
 proposed -14
 questioned 6
 quipped 7
 quoted 9
 rated -36
 rating -23
 read 10
 reading 25
 recalled 8
 recalls 10
 recommended -22
 recounted 9
 recounts 10
 refers 10
 rejected 32
 remarked 9
 replied 8
 reply -12
 reported 16
 responded 18
 said 8
 sang -24
 say -10
 saying 9
 says 8
 shot -12
 shouted 24
 shouting 23
 show -37
 shown -38
 shows -4
 sighs 6
 speaks 16
 spoke 9
 stated 9
 states -25
 stood 4
 suggested 17
 talk -8
 talks -25
 tell 9
 telling -5
 tells 4
 term -29
 termed 11
 terms 7
 testified -4
 texted 20
 texts 6
 thanked 13
 think -15
 thinks 4
 thought 6
 told 9
 tweeted 13
 urged 14
 used 8
 vowed -5
 wants -16
 warned 14
 warns 19
 write -23
 writes 10
 written 8
 wrote 9
 yelled 19
ended behind " 7
  ) 8
  , -19
  - 10
  Name 13
  article 17
  be 6
  conjunction -13
  nothing 6
  preposition 11
  pronoun 10
  say 12
  word -28
  – 15
first a 12
 about -5
 after 15
 all 23
 an 19
 and 6
 any -25
 are -4
 as 12
 at 5
 be -14
 because 10
 before 12
 by 9
 could 18
 did 14
 don’t 8
 eight -15
 every 10
 for 8
 four 9
 had 11
 has 16
 have 7
 he 10
 he'd 9
 he's 8
 he’s 7
 his 17
 how -4
 i 8
 i'd 7
 i'm 8
 i've 8
 if 11
 in 8
 is 21
 it 10
 it's 7
 it’s 13
 i’d 8
 i’ll 9
 i’m 8
 i’ve 8
 like 14
 more 11
 most -26
 never 14
 no 9
 not 8
 of 14
 off 20
 on 16
 one 10
 other -23
 our 16
 out -6
 she 9
 she's 11
 she’d 7
 she’s 7
 some 15
 that 9
 that’s 8
 the -4
 these 11
 they 9
 they've 6
 they’re 8
 to 5
 two 8
 up 12
 was 16
 we 7
 we're 17
 we've 13
 we’re 9
 we’ve 15
 when -6
 which 6
 who -18
 why 7
 with 16
 within 16
 without 21
 you 8
 you'll 7
 you've 15
 your 15
 you’ll 7
 you’re 7
gap 1 size 1 -4
   3 10
   9 10
   long 5
 12 size 3 7
   5 9
   9 11
   long 11
 3 size 1 5
   2 4
   3 5
   5 6
   9 8
   long 7
 6 size 1 8
   2 5
   3 7
   5 10
   9 9
   long 10
 far size 1 -8
   3 6
   5 5
   9 8
   long 17
marked 1 size 1 -6
   2 -6
   5 4
   9 9
   long 9
 2 size 5 6
   9 7
   long 10
 3 size 1 -6
   3 -9
   5 4
 4 size 1 -8
   2 10
   3 -16
   5 -26
near 1 10
 10 -21
 11 -16
 12 -9
 14 -18
 17 -17
 1994 -30
 2 -9
 2019 -20
 212 -27
 22 -14
 3 -32
 31 -24
 4 13
 40 -9
 5th 8
 6 -42
 9 21
 900 -20
 a negation 9
  speaking -9
 a.m. -15
 accounts 28
 accused 15
 ad's 10
 added 8
 adding 8
 address 8
 administration's 13
 admired 8
 advised 21
 afterwards 12
 again -10
 agency 23
 agency's 10
 album 8
 allowed 27
 aloud 21
 already -29
 also -12
 always -17
 answered 10
 anyone 18
 anything -16
 apologized 21
 appealed 30
 assignment -17
 assured 8
 backed 8
 ball -28
 ban -12
 band -23
 bank -33
 banned -14
 banner 13
 began -18
 begins 14
 bench 17
 best -20
 better -13
 big -8
 bill 8
 billed -15
 bird's -22
 bit 12
 blamed 32
 board 12
 boat -10
 book -10
 books -21
 box -13
 boy -11
 branded 36
 building -26
 button -13
 buttons -18
 cake 29
 call -22
 called 9
 calling 10
 calls 11
 came -14
 campaign 8
 caption 24
 card 24
 career -21
 cases -21
 cat 20
 category -28
 causes -26
 cautioned 21
 chains 37
 chairwoman 13
 chamber 10
 champion 14
 change -11
 chant 31
 chapter -20
 checks -11
 chief 10
 child -20
 citing 30
 claim 13
 claimed 12
 claims -17
 clause 10
 client 15
 clip 10
 close 12
 closes -14
 coach 19
 coast -19
 colleague -13
 come -13
 commerce 16
 committee 15
 compared 21
 complained 19
 conceding 25
 confirmed -12
 congressman 15
 contract -8
 convention 10
 copy -25
 corner 21
 council 17
 counted -46
 counting 14
 created 19
 cries 37
 critic 28
 critics 26
 crowd 8
 customers 33
 date 16
 day 11
 deal 23
 defended 22
 department 26
 describe 13
 described 12
 describes 16
 describing 15
 director 12
 dismissed 15
 district -10
 divided -21
 door 21
 down -10
 driver 21
 drivers 12
 dropped -25
 dubbed -16
 earlier 14
 economists -15
 edge 20
 election 18
 eleven -15
 email 23
 end 11
 engineers -9
 entered -21
 episode -40
 evening 10
 ever -25
 everyone -27
 evidence -20
 explained 15
 explains 14
 faced 34
 faces -19
 fans 11
 farming -43
 fees -22
 felt 13
 ferry -23
 field -30
 file -23
 filed -26
 files -23
 filing 30
 film -17
 final 44
 finds 19
 firm 13
 floor 32
 folder -8
 food 15
 forecasters -26
 form -9
 found 18
 full 11
 fund -11
 gallery 41
 game -21
 general 19
 generations -8
 get -8
 gets 15
 given 11
 go 27
 going -8
 good 27
 got 18
 governor 11
 green 21
 guide -18
 hailed 22
 hall 20
 hand 12
 hangs -14
 health -14
 hear -34
 heard 15
 hearing 32
 held 22
 here -34
 hidden -25
 hit -13
 hold -12
 home 11
 however 10
 husband -13
 idea 11
 identified 39
 include -24
 inquiry -21
 insists 23
 instead -11
 insurance -10
 introduced 13
 island 11
 jacket 11
 job 22
 judge 17
 just 9
 keep -10
 kept 8
 know -14
 known -21
 knows -21
 lady 13
 landed -17
 late 11
 law -11
 lawmakers 9
 lawyer 16
 lead 10
 leader 12
 leadership 16
 leaflet -15
 ledger -22
 left -11
 less 14
 let 23
 lift -8
 likened 11
 listed -16
 lists 18
 little 28
 local 18
 locally -14
 longer -22
 lost -12
 lot 17
 lowered -25
 made 17
 majority 24
 make 8
 maker 24
 making 9
 manager 23
 mark -15
 marked -28
 means -33
 meet -9
 member 11
 members 11
 memo -18
 men 10
 message 15
 messages -8
 met -21
 metres 11
 microphone 13
 minister 8
 ministry -19
 model -15
 months 26
 morning 31
 mother 34
 motion 15
 much -29
 name -10
 named -12
 names -25
 narrator 12
 next -8
 nicknamed -15
 nobody -23
 nominee -13
 nothing 20
 notice 12
 number 19
 offer 19
 offered -14
 offers -33
 officials 18
 often 18
 old -28
 online 27
 only 9
 opened 12
 ought 23
 p.m. 8
 page 15
 panel 10
 paper -18
 paperback -30
 part 10
 participants -25
 party 17
 pass -14
 passed 18
 patience 14
 pay 20
 percent -34
 person -28
 phone 12
 photograph -8
 phrase 17
 picture 18
 plans -25
 plate 50
 played -12
 player -9
 players 20
 playing -31
 pointed 16
 police 14
 policy 23
 popularly -9
 post -20
 posted 14
 predicted 20
 president 15
 price 8
 programme 16
 promise 42
 promised 21
 pronounced 22
 proposed -29
 protest -12
 published -20
 question -13
 raised 22
 ran 21
 range -24
 ranked 10
 reading 14
 reads 14
 recipe -20
 record -16
 recorded -13
 red 11
 refer -17
 refers 10
 register -22
 regrets 41
 regretted 47
 rejected 28
 release 25
 remark 26
 remarked 10
 remembers -9
 replied 16
 replies 24
 reply 11
 reported 22
 reporter 32
 reports 16
 residents 29
 responded 24
 result 19
 retired 8
 return -16
 road 18
 roughly -33
 round 9
 rule -11
 ruling 11
 running 14
 runs -20
 said 8
 saying 13
 scale -21
 scheme 11
 schools -25
 scientist -10
 search -20
 searched -22
 searches 19
 season 9
 seat 11
 secretary 21
 senator 22
 sent 8
 sentence 21
 setting -27
 sheet 13
 short -21
 shout 15
 shouted 15
 shouting 20
 show -14
 shown 21
 shows 39
 side -38
 sides 32
 sign 17
 signed 13
 signs 26
 silence -23
 simply 20
 single 25
 site -20
 slogan -15
 sold -14
 somebody 24
 something -35
 song -15
 source 11
 speaking 14
 speaks 23
 spent -14
 split -20
 spokesman 16
 spokesperson 17
 sponsor -11
 spot -13
 spring -42
 staff -11
 stage -26
 stand 13
 state 13
 statement 21
 states -10
 still -16
 stone -9
 stop 8
 stopped -42
 store -13
 storm -27
 story -15
 subject 17
 supporters -13
 supposed -9
 system -29
 tables -25
 taken -11
 talks 11
 tariffs 11
 taught -38
 teacher 10
 teachers 16
 team -17
 teatime 8
 television -18
 termed 33
 testified -10
 thanked 13
 thanks 20
 there -9
 there's -17
 thing -11
 things -11
 threat 16
 time -11
 times 17
 took 16
 town -10
 trade -24
 translated -48
 translates -15
 treated -20
 trust 23
 tune -28
 turned -15
 turns -18
 tweeted 18
 twice -24
 union 16
 urged 22
 use 16
 used 33
 version -30
 voice 30
 votes -20
 vowed 16
 waiting -15
 want 15
 wants 9
 warned 18
 warning 14
 warns -12
 water -11
 whole 9
 wife 11
 winter -9
 witness 26
 women 15
 words 12
 work -9
 working -20
 write -14
 writes 10
 wrote 9
 years -16
 young 18
next " 9
 ) -6
 * -15
 , -7
 - 10
 ? -12
 Name 5
 a -6
 about 10
 according 16
 across 24
 an -9
 are -19
 as -8
 asked 10
 asks 7
 because -10
 before -18
 bill -29
 but 11
 by -6
 came 7
 campaign -20
 for -9
 from 6
 had -13
 has -14
 he 8
 her 4
 his 20
 i -23
 if 27
 in -4
 is -19
 it 7
 last 13
 lost -17
 may -25
 means -47
 my 5
 nothing 6
 notice -26
 now 8
 of 12
 on 4
 or -15
 over 9
 quotation -9
 reads 7
 said 8
 says 8
 she 8
 since -24
 so -24
 that -7
 then 10
 they 7
 though -18
 to -9
 until 4
 went -19
 when 18
 whether -12
 which -14
 while 25
 with -5
 wrote 10
 yelled 14
 – 6
 — -8
nobody size 1 -16
  2 -15
  3 -17
  5 -8
  9 5
  long 17
open behind ) -18
  , -7
  ? -12
  Name -40
  act 5
  adverb -4
  auxiliary -13
  be -15
  determiner 23
  document -21
  gerund -4
  group -23
  indefinite -15
  organisation -7
  past -15
  pronoun -14
  quotation -21
  relative -6
  say -11
  saying -5
  subordinator 4
  word -9
  work -32
  — -22
pattern advised size 2 24
   5 -38
 named -14
  size 1 -16
   2 -15
   3 -20
   9 4
 naming -20
  size 1 -15
   2 -25
 said 6
  size 1 6
   2 8
   3 8
   5 5
   9 7
   long 6
 supposed -8
  size 1 -10
   2 -14
   3 7
   5 -14
   9 10
 title -20
  size 1 -15
   2 -12
   3 -19
   5 -25
   9 -44
plain before ( 4
  * 12
  , 4
  : 10
  Name 10
  adverb 4
  article -6
  auxiliary 10
  be 10
  by 6
  called 8
  determiner -22
  document 5
  feel 11
  gerund 9
  group 16
  like -30
  negation 6
  nothing 8
  on -9
  or -12
  owner 9
  person 19
  possessive 5
  preposition -4
  pronoun 4
  relative 5
  saying 7
  so-called -24
  term -9
  to 5
  with 12
  word 4
 rule accordingTo 14
  answer 15
  colonBefore 9
  continued 11
  cueAfter 7
  cueBefore 7
  cueBehind -11
  cueBeside 7
  lastSentence -8
  leading 5
  none -9
  nounCue -5
  sameParagraph 9
  sentenceBefore 8
  signature 9
  trailing -4
  view 30
rule accordingTo 11
 answer 14
 colonBefore 9
 continued 14
 cueAfter 7
 cueBefore 4
 cueBehind -13
 cueBeside 5
 label -8
 lastSentence -9
 leading 6
 none -11
 nounCue -6
 sameParagraph 9
 sentenceBefore 8
 sentenceSubject -6
 signature 9
 trailing -15
 view 30
shape 9 -13
 A 16
  A 10
   A 38
 X -6
  9 -14
  X -15
   9 -9
   X -17
    X -29
   s -13
    X 4
  s 5
   X -16
    X -23
    s 14
   s -6
    X -23
    x 7
   x 9
    X -36
    s 12
    x -8
  x -7
   s -29
    x 6
   x 10
 long 7
 s -22
  A A A 34
  X -21
   X -23
   s X -26
   x 26
  s 8
   s 8
    s 7
    x 9
   x 8
    x 8
  x 9
   X 13
   s 13
    X 9
    s 6
    x 10
   x 12
    x 10
 x -4
  X 9
  s 12
   X 20
   s 11
    x 4
   x 5
    s 14
    x 12
  x s s 8
    x 14
   x -4
    x 13
size 1 -5
 2 -4
 5 4
 9 8
 long 9
speaker carried carried new sure  10
  size 1   -10
   2   -8
    sure  18
   3   4
    sure  10
   5 sure  11
   9   19
    sure  9
   long   11
    sure  8
 document thing definite   -6
    sure near 8
   new   5
     near 6
    sure near 4
 group thing definite   -15
     near 6
    sure  4
     near -5
   new   -13
     near -5
    sure  12
     near 5
 human size 1   -5
     near 6
    sure  -4
     near 9
   2   -4
    sure near 6
   3  near 8
    sure  6
     near 10
   5   4
     near 6
    sure  6
     near 7
   9   14
     near 10
    sure  15
     near 8
   long   12
     near 9
    sure  11
     near 7
 organisation human named sure near 6
  thing definite   -15
     near -22
    sure near 7
   named  near 7
    sure  11
     near 11
   new  near -18
    sure  -6
     near 4
 person human named  near 8
    sure near 8
 pronoun human definite  near 7
    sure  7
     near 7
  thing definite   11
     near 6
    sure  -12
 thing size 1   -20
     near -5
   2   -11
     near -7
   3  near -11
    sure  6
     near 6
   5   9
    sure near 4
   9   4
     near 15
    sure  9
     near 10
   long   19
     near 13
    sure  15
     near 10
 unnamed human definite   5
    sure near 8
   named sure near 9
   new   -5
    sure  -10
     near 8
  thing definite   6
   new  near -13
subject a organisation 7
  saying 21
  several -8
  surface 16
  thing -9
  work -10
 he 11
 nobody -6
 person 8
 saying 10
 she 12
 speaking -15
 surface 6
 term -21
 they -6
 work 8
 you -19
titled before ( -21
  , -8
  Name -27
  about -26
  adverb -20
  article -15
  as -15
  be -14
  call -18
  called -19
  conjunction -13
  for -32
  gerund -31
  in -21
  indefinite -18
  named -16
  nicknamed -16
  nothing 10
  of -17
  on -9
  owner -22
  past -16
  possessive -21
  preposition -19
  pronoun -43
  quotation -20
  relative -15
  say 15
  so-called -9
  term -4
  to -33
  word -19
  work -14
 rule continued 30
  cueAfter 6
  cueBefore -10
  cueBeside -10
  insideParagraph -12
  label -21
  lastSentence -12
  leading 20
  none -13
  sameParagraph 6
  sentenceBefore 7
  sentenceSubject -14
  trailing -26
 size 1 -4
  2 -12
  3 -12
  5 -17
  9 -10
told behind before ( 6
   : 10
   Name -24
   article 4
   as 9
   conjunction -22
   indefinite -33
   nothing 9
   of -27
   on -15
   or -22
   owner -25
   possessive -34
   preposition -21
   pronoun -23
   relative 9
   say 30
   so-called -25
   term -26
   to -14
   word -15
   work -32
 call before , -13
   Name 12
   called -14
   conjunction 9
   determiner -5
   document 14
   for 21
   indefinite 15
   named -21
   nicknamed -19
   person 17
   pronoun -11
   say 8
   term 14
   word 10
  within before , -9
    Name 29
    article -17
    as 31
    call -7
    called 8
    document 9
    term -7
    word 8
 feel before , -31
   : 7
   article -26
   as -7
   feel 14
   indefinite -7
   past 27
   pronoun 22
   word 15
  within before , -22
    article -17
    as -25
    be 16
    feel -5
    indefinite -26
    pronoun -6
    say -19
    term 4
    to 15
    word 26
 none before * 9
   : 9
   ; -5
   Name -16
   about -12
   act -27
   adverb -26
   article -14
   as -12
   auxiliary -5
   be -5
   call -8
   called -15
   conjunction -10
   determiner -21
   document -17
   for -22
   gerund -7
   in -22
   indefinite -9
   nothing 8
   of -11
   on -9
   or -5
   organisation -24
   owner -16
   past -15
   possessive -22
   preposition -9
   pronoun 5
   quotation -13
   relative 4
   say 7
   saying 27
   so-called -16
   term -10
   to -9
   with -22
   word -10
   work -13
 say before , 6
   : 8
   about -23
   act 19
   as 9
   auxiliary 11
   be 13
   by -4
   call -7
   conjunction 14
   document 10
   for 12
   gerund 10
   group 11
   in 20
   indefinite 5
   negation -17
   of 8
   on 9
   or -24
   owner 12
   past 8
   person 7
   possessive 22
   pronoun 6
   say 4
   so-called -30
   term 7
   to 20
   with 22
   word 4
   work 12
  within before , -4
    : 18
    article -7
    as 14
    auxiliary 10
    be 11
    for 7
    indefinite 31
    of 17
    on -26
    owner -6
    preposition 9
    pronoun 14
    term -8
    to 4
    with 19
    word 4
 tell before , 10
   : 7
   Name -24
   as -6
   auxiliary 13
   be 13
   conjunction 15
   of 22
   past -7
   preposition 15
   pronoun 10
   relative -5
   say 23
   to 21
   word -5
  within before auxiliary 19
    be 14
    word 21
verb act does far 13
   near 4
   off -4
  may near 21
 be does far 6
   near 7
  may near -5
 behind act  far -5
    next 7
  be  far -6
    next -6
  call  far -7
  feel  far -6
  other  far -4
    next -10
  say  far 7
    next 8
  tell  far 4
    next -7
 call does off 8
 feel does far -20
   near -7
   off -13
  may not near 8
    off -13
 other does far -4
   not near 6
   off -7
  may far -26
   not near 39
   off -10
 say does far 6
   near 5
   off 10
  may far 27
   near -39
   not near 12
   off 14
 tell does far 10
   off 6
verbless 4
word * 12
 : 9
 ; 4
 Name -4
 about -9
 already 11
 answer -9
 are 13
 at 22
 because 4
 been 7
 behind -5
 being 6
 bill 8
 blamed 42
 book 11
 but -5
 by -13
 call -24
 called -8
 calls 9
 caption 24
 cent -18
 chanted 25
 chose -10
 code-named -23
 considers 25
 entitled -32
 feels 11
 from -12
 had 10
 has 15
 have -20
 he 7
 he's -20
 headed -22
 heading -4
 headline -43
 him 4
 himself -6
 his 13
 in -13
 into -19
 it's -23
 its -16
 labelled -21
 like -30
 line 19
 looked 13
 marked -23
 mean -32
 means -36
 name -11
 named -16
 nicknamed -20
 not 33
 nothing 8
 now -11
 of -4
 offered 29
 on -9
 or -10
 over 4
 password -18
 phrase 5
 picked -28
 plan 20
 played -23
 prefer -33
 preferred 31
 promised -18
 quotation -5
 rated -19
 read 14
 reading 19
 reads 12
 result 18
 said 12
 sang -53
 say -28
 saying 6
 says 13
 she 21
 should 19
 shown -23
 signed 26
 slogan -14
 so-called -21
 state's -39
 term -7
 termed -16
 terms 7
 the -10
 their 21
 them 12
 then -4
 they 24
 title -15
 titled -17
 under -28
 urged 13
 use -23
 was 11
 were 16
 whose -4
 with 8
 word -4
 words 21
 would 14
 write -39
 wrote -30
words * * 12
 , a 28
  as 8
  because -11
  called 5
  calls 25
  marked -30
  or -16
  said 20
  the -18
  titled -13
  to 9
  was 15
  whose -12
 Name , 11
  : -8
  a 18
  are 30
  as 12
  called -23
  for 7
  had 13
  has 19
  of 19
  on -23
  said 28
  was 7
 a so-called -19
 about the -14
 added : 6
 among them -19
 and that 18
  the -16
 as quotation -15
  the -16
 at the 17
 back : 14
 book , -10
 box marked -18
 call it -38
 called Name 15
  a 8
  him -14
  it 12
 calling it -5
 calls a -6
  it 7
  the -41
 copy of -25
 cries of 37
 described as 10
 describes as 8
 filed under -22
 for a 7
  its 14
  the 20
 found it 19
 full : 7
 had been 11
 has been 37
 have been -23
 he calls 19
  had 12
  has 10
  is 10
  says 19
  was 10
  would 12
 him as 17
 i was 18
 in the -5
 is a -10
  called -14
 it , 9
  : 15
  as 12
  called 19
  calls 22
  had 13
  is 23
  says 32
  was 12
  would 16
 known as -23
 listed as -25
 locally as -14
 not a -41
 nothing ( -11
  Name -6
  a -20
  nothing 8
  on -24
  the -22
 of Name -19
  being 10
  the -18
 on Name -32
  a 18
 one was -10
 only as -6
 out , 9
 over a -29
 per cent -18
 plan was 10
 quotation , -15
  and -6
  or -4
  to -37
  was 7
 read : 8
 reads : 15
 remarked , 10
 replied : 5
 said , 13
  : 5
  it 22
  was -18
 say , -25
 says , -18
 she feels 11
  had 12
  is 12
  was 13
 shouted , 21
 sold as -30
 speaks of 19
 spoke of 21
 that a 10
  he 18
  it 18
  it's 14
  read 16
  reads 34
  said 22
  says -17
 the caption 24
  heading -4
  headline -43
  name -9
  phrase 5
  result 18
  slogan -14
  so-called -22
  state's -39
  title -17
  word -6
  words 21
 them , -19
  as 6
 there was -8
 they were 17
 to a 15
  say -10
  the 14
  write -39
 trade as -26
 under a -17
  its -24
 warned of 15
 was a 28
  the -10
 we had -30
 word , 40
 words , 31
  : 7
 would be 13
 you were 15
`)
