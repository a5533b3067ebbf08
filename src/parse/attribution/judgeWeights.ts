import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
25
advice much -4
  size 1 -7
   2 -11
   3 -5
   5 -2
   9 4
   long 5
 none size 1 -2
   3 2
   5 3
   9 4
   long 4
 some size 1 -7
   2 -4
   5 2
   9 3
   long 6
before ( behind ) -14
 * behind * -7
   nothing 12
 , behind , -4
   . 6
   Name 4
   auxiliary -5
   be -5
   nothing 2
   preposition -15
   pronoun 8
   relative -6
   word -16
 : behind . 9
   nothing 5
   preposition -6
 Name behind , 6
   . -2
   conjunction 5
   preposition -3
   word 1
 about behind nothing 9
 act behind nothing 8
   preposition 14
 adverb behind , 8
   . 5
   preposition -13
 article behind , -7
   . -1
   article -12
   auxiliary -2
   conjunction -10
   document 1
   indefinite -12
   nothing -10
   organisation -8
   relative -5
   word -6
 as behind , -4
   ; -2
   auxiliary -6
   be 4
   conjunction 4
   preposition -8
   pronoun -8
   quotation -9
   relative -8
   say 6
   word 8
 auxiliary behind conjunction 5
   nothing 7
   preposition 7
 be behind , 1
   . 5
   ; 6
   adverb 16
   conjunction 5
   indefinite 5
   nothing 3
   preposition 5
   pronoun 8
   relative 5
   say -9
   subordinator 8
   word -8
 call behind , -4
   . -4
   conjunction 2
   past 9
   preposition 16
 called behind conjunction -4
   past -6
   preposition 2
 conjunction behind , 4
   . -6
   be -11
   nothing 1
   preposition 9
 document behind conjunction 5
   nothing 6
 feel behind . 7
   nothing 8
   preposition 11
 for behind , 4
   conjunction 2
   nothing -3
   preposition -4
 gerund behind . 3
   conjunction 8
   nothing 8
   preposition -10
 group behind nothing 7
 in behind . -5
   conjunction 2
 indefinite behind , 1
   . 1
   auxiliary -9
   be -9
   document -12
   nothing -2
   organisation 2
   preposition -5
   relative 12
   word 2
 named behind , -12
 nothing behind , -20
   - 5
   : 10
   Name 4
   article 5
   be -3
   indefinite 9
   nothing 5
   owner 4
   past 6
   person 3
   preposition -19
   pronoun 4
   quotation -11
   say 4
   word -3
   – 5
 of behind , -5
   indefinite -14
   word 11
 on behind . 6
   Name -17
   conjunction -5
   indefinite -10
   nothing 10
   subordinator -8
   word -12
 or behind , -8
   nothing -5
   preposition -11
 organisation behind preposition -13
 owner behind . -6
   conjunction 4
   nothing 10
   say -1
   word -3
 past behind , -8
   . -4
   nothing 3
   word -15
 person behind nothing 4
 possessive behind word -4
 preposition behind , -3
   . -2
   conjunction -10
   nothing 9
   past 11
   preposition -5
   word -11
 pronoun behind , 6
   conjunction -8
   nothing 2
 quotation behind conjunction -2
 relative behind . 8
   be -22
   nothing 6
   preposition 6
   pronoun -9
 say behind . 5
   adverb -3
   auxiliary -16
   be -4
   conjunction 5
   nothing 3
   preposition -4
   subordinator 16
   word 8
 saying behind . -4
   nothing 5
 so-called behind , -9
   . -12
   past -5
   preposition -11
   relative -8
   word -7
 subordinator behind be -17
   nothing 6
 term behind , -4
   . -4
   auxiliary -9
   be -10
   nothing -3
   past -17
   preposition 2
   relative -10
   word 3
 to behind , -8
   . 2
   conjunction 12
   nothing 5
   preposition 4
 with behind , -3
   . -2
   nothing 3
 word behind . -2
   ; 11
   be -2
   determiner 1
   nothing 3
   past -5
   preposition 9
   quotation -9
   subordinator -10
   word -14
 work behind , -6
behind " 5
 ( 1
 ) -3
 * -7
 , -3
 - 5
 ; 2
 ? -6
 Name 2
 act 2
 auxiliary -7
 be -4
 call -3
 determiner 3
 document -10
 group -10
 indefinite -3
 nothing 3
 organisation -4
 owner 8
 past -4
 person 7
 pronoun 4
 quotation -4
 relative -4
 say 3
 saying -2
 tell -5
 word -4
 work -13
 – 3
 — -5
broken behind Name 3
  adverb 3
  auxiliary -6
  be 4
  call 3
  conjunction 1
  group -7
  indefinite -2
  owner 5
  person 3
  preposition -1
  pronoun 4
  relative -6
  say 3
  subordinator -3
  tell -5
  word -1
cue : -5
 according 4
 accused 7
 accuses 6
 acknowledged 11
 added 4
 adding 8
 adds 4
 admits 1
 admitted 2
 advised -8
 agreed 7
 announced -11
 announces -6
 answered 4
 argued 2
 ask 19
 asked 2
 assured 7
 began -5
 begged 7
 branded 14
 call -15
 called 4
 calling 4
 calls 3
 cautioned 9
 chanted 8
 commented 5
 compared 8
 complained 10
 conceded 11
 concedes 4
 conceding 12
 concluded 10
 confided 4
 confirmed -7
 considers 13
 declared -16
 defended 5
 demanded 10
 denounced 15
 describe 13
 described 6
 describes 4
 describing 7
 disclosed 4
 dismissed 12
 dubbed -12
 explained 5
 explains 6
 felt 3
 finds 9
 fumed 3
 hailed 3
 heard 4
 informed 5
 informs 4
 insist -7
 insisted 2
 insists 1
 joked 5
 knew -12
 known -10
 knows -16
 labeled -22
 labels -19
 likened 6
 named -9
 nicknamed -5
 objects 21
 offered 14
 offers -13
 pointed -5
 points 3
 posted 3
 praised 5
 predicted 6
 promised 2
 pronounced 9
 proposed -8
 questioned 2
 quipped 3
 rated -5
 rating -11
 read 5
 reading 12
 reads 2
 recalled 4
 recalls 5
 recommended -11
 recounted 4
 recounts 5
 referred 4
 refers 5
 rejected 16
 remarked 5
 replied 4
 reply -5
 reported 7
 responded 9
 said 4
 sang -11
 say -5
 saying 5
 says 4
 shot -4
 shouted 11
 shouting 12
 show -18
 shown -19
 shows -2
 sighs 3
 speaks 8
 spoke 5
 stated 4
 states -12
 stood 2
 talk -3
 talks -12
 tell 5
 telling -3
 tells 2
 term -14
 terms 3
 testified -2
 texted 10
 texts 3
 thanked 6
 think -5
 thinks 2
 thought 3
 told 4
 tweeted 6
 urged 8
 used 4
 vowed -3
 wants -7
 warned 7
 warns 9
 write -10
 writes 5
 written 3
 wrote 4
 yelled 9
ended behind ) 4
  , -10
  - 5
  Name 6
  article 8
  be 3
  conjunction -6
  nothing 3
  preposition 5
  pronoun 5
  say 6
  word -13
  – 7
first a 6
 about -2
 after 7
 all 12
 an 10
 and 3
 any -12
 as 6
 at 3
 be -7
 because 5
 before 6
 by 4
 could 9
 did 7
 do 1
 don’t 4
 eight -8
 every 5
 for 3
 four 4
 had 5
 has 8
 have 3
 he 5
 he'd 4
 he's 4
 he’d 7
 he’s 4
 his 9
 how -2
 i 4
 i'd 3
 i'm 4
 i've 4
 if 5
 in 4
 is 11
 it 5
 it's 3
 it’s 6
 i’d 4
 i’ll 5
 i’m 4
 i’ve 4
 like 6
 more 5
 most -13
 never 7
 no 5
 not 3
 of 7
 off 10
 on 9
 one 5
 or 5
 other -11
 our 8
 out -3
 she 4
 she's 5
 she’d 3
 she’s 3
 some 7
 that 4
 that's 2
 that’s 4
 the -2
 these 8
 they 4
 they'll 6
 they've 3
 they’re 4
 to 2
 two 4
 up 6
 was 9
 we 3
 we're 8
 we've 6
 we’re 4
 we’ve 8
 when -3
 which 3
 who -11
 why 3
 with 8
 within 8
 without 10
 word -1
 you 4
 you'll 3
 you've 7
 your 7
 you’ll 4
 you’re 4
gap 1 size 1 -2
   3 4
   9 5
   long 3
 12 size 1 2
   3 3
   5 5
   9 5
   long 6
 3 size 1 3
   2 2
   3 2
   5 3
   9 4
   long 3
 6 size 1 4
   2 2
   3 3
   5 5
   9 4
   long 5
 far size 1 -4
   3 4
   5 2
   9 4
   long 9
marked 1 size 1 -3
   2 -3
   3 1
   5 2
   9 4
   long 5
 2 size 3 2
   5 3
   9 3
   long 5
 3 size 1 -3
   3 -4
   5 2
 4 size 1 -4
   2 5
   3 -7
   5 -13
near 1 5
 10 -10
 11 -8
 12 -4
 14 -9
 17 -9
 1994 -15
 2 -5
 2019 -10
 212 -14
 22 -7
 3 -15
 31 -12
 4 3
 40 -4
 5th 4
 6 -21
 8 -4
 80 -3
 9 10
 900 -11
 a feel -3
  negation 4
  speaking -5
  surface 3
  term -3
  work -3
 a.m. -9
 able -4
 account 3
 accounts 14
 accused 8
 ad's 5
 added 4
 adding 4
 address 3
 administration's 7
 admired 4
 advised 11
 afterwards 5
 again -5
 agency 12
 agency's 5
 aides 4
 album 3
 allowed 13
 aloud 10
 already -15
 also -6
 always -8
 answer 4
 answered 5
 anyone 9
 anything -8
 apologized 10
 appealed 15
 appears 4
 assignment -9
 assured 4
 attorney 4
 away 3
 backed 5
 ball -14
 ban -6
 band -12
 bank -14
 banned -7
 banner 7
 began -9
 begins 7
 bench 9
 best -10
 better -6
 big -4
 bill 4
 billed -8
 bird's -11
 bit 6
 blamed 16
 board 6
 boat -5
 book -6
 books -11
 box -6
 boy -5
 branded 19
 building -13
 button -6
 buttons -9
 cake 14
 call -11
 called 4
 calling 5
 calls 5
 came -7
 campaign 3
 caption 12
 card 12
 career -9
 case -3
 cases -10
 cat 10
 category -15
 causes -13
 cautioned 10
 cent -3
 chains 18
 chairwoman 7
 chamber 5
 champion 7
 change -5
 chant 15
 chapter -10
 checks -5
 chief 5
 child -10
 citing 15
 claim 6
 claimed 6
 claims -11
 clause 5
 client 7
 clip 5
 close 6
 closes -6
 coach 10
 coast -10
 colleague -6
 colleagues 3
 column 8
 come -6
 commerce 8
 committee 7
 company -3
 compared 9
 complained 10
 conceding 12
 confirmed -6
 congressman 8
 congresswoman 4
 contract -4
 convention 5
 copy -12
 corner 10
 council 9
 counted -24
 counting 7
 created 9
 cries 18
 critic 11
 critics 13
 crowd 4
 customers 16
 date 8
 day 4
 days 3
 deal 12
 defended 11
 denied 3
 department 13
 describe 6
 described 6
 describes 8
 describing 7
 director 6
 dismissed 7
 district -5
 divided -11
 door 10
 down -5
 driver 10
 drivers 7
 dropped -12
 dubbed -8
 earlier 7
 economists -7
 edge 10
 election 9
 eleven -7
 email 11
 end 6
 engineers -4
 entered -11
 episode -19
 evening 5
 ever -15
 everyone -13
 evidence -10
 expect -3
 explained 7
 explains 7
 faced 17
 faces -9
 family -4
 fans 5
 farming -22
 federal 3
 fees -11
 felt 7
 ferry -12
 field -14
 file -12
 filed -13
 files -11
 filing 15
 film -9
 final 22
 finds 10
 firm 6
 floor 16
 folder -4
 food 7
 forecasters -13
 form -4
 found 8
 friend 3
 full 5
 fund -6
 further -4
 gallery 21
 game -10
 general 9
 generations -4
 get -3
 gets 8
 given 6
 go 14
 going -3
 good 12
 got 9
 governor 6
 green 11
 group -3
 guide -9
 hailed 11
 hall 10
 hand 6
 hangs -6
 having -3
 health -7
 hear -17
 heard 7
 hearing 16
 held 11
 help -3
 here -17
 hidden -13
 hit -6
 hold -6
 home 5
 host -3
 however 3
 husband -6
 idea 6
 identified 19
 include -12
 inquiry -11
 insists 12
 instead -6
 insurance -5
 introduced 7
 investigators 3
 island 5
 jacket 5
 job 11
 judge 8
 jury 3
 just 5
 keep -5
 kept 3
 kettle -4
 know -7
 known -10
 knows -10
 label -4
 lady 7
 landed -8
 late 5
 law -5
 lawmakers 5
 lawyer 8
 lead 5
 leader 6
 leadership 8
 leaflet -8
 ledger -11
 left -6
 less 5
 let 12
 lift -4
 likened 5
 listed -8
 listeners 4
 lists 9
 little 14
 local 9
 locally -5
 longer -14
 lost -6
 lot 9
 lowered -13
 made 9
 majority 12
 make 3
 maker 12
 making 5
 manager 11
 map 3
 mark -7
 marked -14
 means -16
 meet -5
 member 5
 members 5
 memo -9
 memoir -3
 men 5
 message 8
 messages -5
 met -10
 metres 5
 microphone 6
 minister 4
 ministry -9
 minutes -3
 model -7
 months 11
 morning 15
 mother 17
 motion 7
 much -15
 name -3
 named -6
 names -12
 narrator 6
 next -4
 nicknamed -8
 nobody -12
 note 3
 nothing 10
 notice 6
 number 10
 offer 9
 offered -7
 offers -16
 office -4
 officers -3
 officials 8
 often 9
 old -14
 online 13
 only 4
 opened 6
 ought 11
 owners 3
 p.m. 8
 pact 3
 page 7
 paid 3
 panel 5
 paper -9
 paperback -15
 part 5
 participants -12
 party 9
 pass -7
 passed 9
 patience 7
 patients 3
 pay 10
 people -3
 percent -17
 person -14
 phone 6
 photo 3
 photograph -4
 phrase 8
 picture 9
 plans -12
 plate 25
 played -6
 player -4
 players 9
 playing -16
 pointed 8
 police 6
 policy 11
 popularly -5
 port 4
 post -9
 posted 7
 predicted 10
 president 7
 price 4
 print 3
 programme 8
 promise 21
 promised 10
 pronounced 11
 proposed -14
 protest -6
 published -10
 question -7
 raised 10
 ran 11
 range -12
 ranked 5
 rating -8
 read 3
 reading 7
 reads 7
 recipe -10
 record -6
 recorded -7
 red 6
 refer -8
 referred 6
 refers 5
 register -11
 regrets 21
 regretted 23
 rejected 14
 release 13
 remark 13
 remarked 5
 remembers -5
 replied 8
 replies 12
 reply 6
 report 3
 reported 11
 reporter 16
 reports 8
 residents 14
 responded 12
 result 10
 retired 4
 return -9
 road 8
 roughly -16
 round 5
 row 3
 rule -6
 ruling 5
 running 7
 runs -10
 said 4
 say 4
 saying 6
 says 4
 scale -10
 scheme 6
 schools -12
 scientist -4
 search -11
 searched -11
 searches 9
 season 4
 seat 5
 secretary 10
 senator 5
 sends -3
 sent 4
 sentence 11
 setting -14
 sheet 7
 shirts -4
 shoe -3
 short -11
 shot 3
 shout 8
 shouted 7
 shouting 11
 show -7
 shown 10
 shows 21
 side -19
 sides 16
 sign 9
 signed 6
 signs 13
 silence -11
 simply 10
 single 13
 site -10
 slogan -8
 sold -7
 somebody 11
 someone 3
 something -17
 song -9
 source 5
 speaking 7
 speaks 11
 spent -6
 split -10
 spokesman 8
 spokesperson 8
 sponsor -6
 spot -7
 spring -23
 staff -5
 stage -13
 stand 6
 state 6
 statement 11
 states -5
 still -8
 stone -5
 stop 4
 stopped -21
 store -7
 storm -13
 story -7
 subject 9
 supporters -6
 supposed -4
 system -15
 tables -12
 taken -5
 talks 5
 tariffs 5
 taught -18
 teachers 10
 team -8
 teatime 3
 television -9
 termed 17
 terms 3
 testified -5
 text 3
 texts 3
 thanked 6
 thanks 10
 there -5
 there's -8
 thing -5
 things -6
 thought 3
 threat 8
 time -6
 times 9
 told 3
 took 7
 town -5
 trade -12
 translated -24
 translates -8
 treated -10
 trust 11
 tune -14
 turned -7
 turns -9
 tweeted 9
 twice -12
 understood -3
 union 7
 urged 9
 use 7
 used 17
 version -15
 voice 15
 voters -3
 votes -9
 vowed 7
 waiting -7
 want 7
 wants 4
 warned 9
 warning 7
 warns -6
 water -5
 way -3
 week -3
 well -3
 whole 4
 wife 6
 winter -5
 witness 13
 women 7
 words 6
 work -5
 working -10
 write -6
 writes 4
 wrote 4
 years -8
 yesterday -3
 young 7
next " 5
 ( 1
 ) -3
 * -7
 , -3
 - 5
 ; 2
 ? -6
 Name 2
 a -3
 about 4
 according 8
 across 12
 an -5
 and 1
 are -8
 as -4
 asked 5
 asks 3
 because -5
 before -8
 bill -14
 but 6
 by -3
 came 3
 campaign -9
 for -4
 from 3
 gets -9
 had -7
 has -7
 he 4
 her 2
 his 10
 i -11
 if 13
 in -2
 is -10
 it 3
 last 8
 lost -8
 may -13
 means -23
 my 2
 nothing 3
 notice -13
 now 6
 of 6
 on 2
 or -8
 over 4
 posted -2
 quotation -4
 reads 3
 said 4
 says 4
 she 4
 since -13
 so -12
 that -4
 then 5
 they 3
 though -9
 to -4
 until 2
 went -10
 when 9
 whether -5
 which -7
 while 12
 with -2
 wrote 5
 yelled 7
 – 3
 — -5
nobody size 1 -8
  2 -7
  3 -7
  5 -2
  9 3
  long 8
open behind ( 1
  ) -9
  , -3
  ; 2
  ? -6
  Name -19
  act 2
  adverb -3
  auxiliary -7
  be -7
  conjunction 1
  determiner 9
  document -10
  gerund -1
  group -11
  indefinite -8
  organisation -4
  past -7
  preposition -1
  pronoun -7
  quotation -10
  relative -3
  say -4
  saying -2
  subordinator 2
  word -4
  work -15
  — -9
pattern advised size 2 11
   5 -19
 named -7
  size 1 -8
   2 -8
   3 -10
   9 2
 naming -10
  size 1 -7
   2 -12
 readers -13
  size 1 -8
 said 3
  size 1 2
   2 4
   3 4
   5 3
   9 3
   long 3
 supposed -4
  size 1 -4
   2 -7
   3 4
   5 -9
   9 6
 title -10
  size 1 -8
   2 -6
   3 -10
   5 -12
   9 -22
plain 2
 before ( 2
  * 6
  , 2
  : 5
  Name 5
  adverb 1
  article -3
  auxiliary 5
  be 5
  by 3
  called 4
  conjunction 2
  determiner -11
  document 3
  feel 5
  gerund 5
  group 8
  in -1
  like -14
  negation 2
  nothing 4
  of 2
  on -4
  or -6
  owner 5
  person 9
  possessive 5
  preposition -2
  pronoun 2
  relative 2
  saying 4
  so-called -11
  term -4
  to 2
  with 6
  word 2
  work 1
 rule accordingTo 7
  answer 7
  answered 7
  colonBefore 4
  continued 6
  cueAfter 4
  cueBefore 3
  cueBeside 3
  lastSentence -3
  leading 2
  nameAbove 6
  none -4
  nounCue -1
  sameParagraph 5
  sentenceBefore 4
  signature 5
  trailing -2
  view 15
rule accordingTo 6
 answer 5
 answered 7
 colonBefore 4
 continued 7
 cueAfter 4
 cueBefore 2
 cueBehind -15
 cueBeside 2
 insideParagraph -2
 label -5
 lastSentence -4
 leading 3
 nameAbove 6
 none -5
 nounCue -2
 sameParagraph 5
 sentenceBefore 4
 sentenceSubject -3
 signature 5
 trailing -7
 view 15
shape 9 -6
 A 7
  A 4
   A 19
 X -3
  9 -7
  X -8
   9 -4
   X -9
    X -14
   s -7
  s X -9
    X -13
    s 6
   s -3
    X -12
    x 3
   x 5
    X -19
    s 6
    x -4
  x -3
   X -1
   s -14
    x 3
   x 5
 long 4
 s -11
  A A A 18
  X -10
   X -13
   s X -14
   x 13
  s 4
   s 4
    s 4
    x 5
   x 4
    x 4
  x 5
   X 6
   s 7
    X 4
    s 3
    x 5
   x 6
    s 1
    x 5
 x -2
  X 4
  s 6
   X 10
   s 5
    x 2
   x 3
    s 12
    x 6
  x s s 4
    x 7
   x -1
    x 7
size 1 -3
 2 -2
 5 2
 9 4
 long 5
speaker carried carried new sure  5
  size 1   -3
   2   -5
    sure  9
   3 sure  5
   5 sure  6
   9   10
    sure  4
   long   5
    sure  4
 document thing definite   -2
    sure near 4
   new   3
     near 3
 group human named sure near 1
  thing definite   -7
     near 3
    sure  2
   named sure near 10
   new   -6
     near -2
    sure  6
     near 2
 human size 1   -3
     near 3
    sure  -2
     near 4
   2   -2
    sure near 3
   3  near 5
    sure  3
     near 5
   5   2
     near 3
    sure  3
     near 4
   9   6
     near 5
    sure  7
     near 4
   long   6
     near 5
    sure  6
     near 3
 organisation human named sure near 4
  thing definite   -8
     near -11
    sure near 4
   named   -1
     near 4
    sure  5
     near 6
   new   -2
     near -9
    sure  -3
     near 2
 person human named  near 4
    sure  1
     near 4
 pronoun human definite  near 3
    sure  3
     near 3
  thing definite   8
     near 3
    sure  -6
     near 1
 thing size 1   -10
     near -2
   2   -5
     near -4
   3  near -5
    sure  3
     near 2
   5   3
    sure near 2
   9   2
     near 7
    sure  4
     near 5
   long   9
     near 6
    sure  8
     near 5
 unnamed human definite   2
    sure near 4
   named sure near 4
   new   -3
    sure  -6
     near 4
  thing definite sure  2
   new  near -7
    sure near -2
subject a organisation 4
  saying 10
  several -1
  surface 8
  thing -4
  work -5
 he 5
 it -1
 nobody -3
 person 4
 saying 5
 she 6
 speaking -8
 surface 3
 term -11
 they -3
 thing -1
 work 3
 you -8
titled before ( -11
  , -4
  : -1
  ; -2
  Name -15
  about -14
  adverb -10
  article -8
  as -8
  be -7
  call -4
  called -10
  conjunction -7
  for -17
  gerund -16
  in -11
  indefinite -9
  named -8
  nicknamed -6
  nothing 4
  of -9
  on -5
  owner -11
  past -8
  possessive -11
  preposition -10
  pronoun -20
  quotation -10
  relative -8
  say 7
  so-called -5
  term -2
  to -15
  word -10
  work -7
 rule cueAfter 2
  cueBefore -5
  cueBeside -6
  insideParagraph -7
  label -18
  lastSentence -5
  leading 10
  none -7
  sentenceBefore 3
  sentenceSubject -7
  trailing -14
 size 1 -3
  2 -7
  3 -7
  5 -9
  9 -5
told behind before ( 3
   : 5
   Name -17
   article 3
   as 5
   conjunction -11
   indefinite -17
   nothing 4
   of -13
   on -8
   or -10
   owner -13
   past -2
   possessive -18
   preposition -10
   pronoun -11
   relative 4
   say 13
   so-called -13
   term -8
   to -7
   word -7
   work -16
 call before , -7
   Name 6
   be 2
   called -7
   conjunction 5
   determiner -2
   document 7
   for 11
   group 6
   indefinite 7
   named -10
   nicknamed -11
   person 8
   preposition -9
   pronoun -5
   say 4
   saying -2
   term 7
   word 5
  within before , -5
    Name 15
    article -8
    as 17
    call -3
    called 4
    document 4
    term -3
    word 4
 feel before , -15
   : 3
   article -13
   as -3
   feel 7
   indefinite -3
   past 13
   pronoun 11
   word 6
  within before , -11
    article -8
    as -12
    be 8
    feel -2
    indefinite -13
    pronoun -3
    say -9
    term 2
    to 7
    word 13
 none before * 4
   , -2
   : 4
   ; -3
   Name -8
   about -6
   act -11
   adverb -13
   article -7
   as -6
   auxiliary -2
   be -3
   called -8
   conjunction -4
   determiner -11
   document -7
   for -11
   gerund -3
   in -11
   indefinite -4
   nicknamed -7
   nothing 4
   of -6
   on -5
   or -3
   organisation -12
   owner -8
   past -7
   possessive -6
   preposition -4
   pronoun 2
   quotation -7
   relative 2
   say 4
   saying 14
   so-called -8
   term -5
   to -5
   with -11
   word -5
   work -7
 say before , 3
   : 4
   about -12
   act 10
   adverb 1
   as 4
   auxiliary 5
   be 6
   by -2
   call -3
   conjunction 7
   document 5
   for 6
   gerund 5
   group 6
   in 10
   indefinite 3
   negation -8
   of 4
   on 4
   or -12
   owner 6
   past 4
   person 3
   possessive 10
   pronoun 3
   say 1
   so-called -14
   term 3
   to 10
   with 11
   word 2
   work 6
  within before , -2
    : 9
    as 7
    auxiliary 5
    be 5
    for 3
    indefinite 16
    of 9
    owner -2
    preposition 4
    pronoun 7
    say 1
    term -7
    to 2
    with 10
    word 2
 tell before , 5
   : 3
   Name -12
   as -3
   auxiliary 6
   be 6
   conjunction 8
   of 11
   past -3
   preposition 7
   pronoun 5
   relative -2
   say 11
   to 10
   word -3
  within before auxiliary 9
    be 7
    say -9
    word 11
verb act does far 9
   near 2
   off -2
  may near 11
 be does far 3
   near 4
  may near -2
 behind act  far -2
    next 3
  be  far -3
    next -3
  call  far -3
  feel  far -3
  other  far -2
    next -5
   own far -10
  say  far 3
    next 4
  tell  far 2
    next -3
 call does near -1
   off 4
  may near 1
 feel does far -12
   near -3
   off -6
  may not near 3
    off -6
 other does far -2
   not near 3
   off -3
  may far -13
   not near 20
   off -5
 say does far 2
   near 2
   off 5
  may far 14
   near -19
   not near 3
   off 7
 tell does far 5
   off 3
verbless 2
word ( -2
 * 6
 : 4
 ; 2
 Name -2
 about -4
 already 6
 answer -4
 are 6
 at 11
 be 2
 because 2
 been 3
 behind -3
 being 3
 bill 4
 blamed 21
 book 5
 but 2
 by -6
 call -12
 called -4
 calls 4
 caption 12
 cent -9
 chanted 12
 chose -5
 code-named -12
 considers 13
 entitled -16
 feels 6
 from -6
 had 5
 has 8
 have -10
 he 3
 he's -10
 headed -11
 heading -2
 headline -22
 her 2
 him 2
 himself -3
 his 6
 in -7
 into -9
 it's -11
 its -8
 labelled -11
 like -14
 line 10
 looked 7
 marked -11
 mean -16
 means -18
 name -5
 named -8
 nicknamed -9
 not 16
 nothing 4
 now -5
 of -2
 offered 14
 on -5
 or -5
 over 2
 password -9
 phrase 1
 picked -14
 plan 10
 played -12
 prefer -17
 preferred 16
 promised -7
 quotation -2
 rated -4
 read 7
 reading 9
 reads 6
 result 10
 said 5
 sang -26
 say -14
 saying 5
 says 6
 she 11
 should 10
 shown -12
 signed 12
 slogan -7
 so-called -10
 state's -20
 term -3
 termed -9
 terms 3
 the -5
 their 11
 them 6
 then -2
 there's -14
 they 12
 title -8
 titled -9
 under -14
 urged 6
 use -13
 was 5
 were 8
 whose -2
 with 4
 word -2
 words 10
 would 7
 write -19
 wrote -15
words * * 6
 , a 14
  as 3
  because -5
  called 2
  calls 13
  marked -15
  or -7
  said 10
  the -9
  titled -7
  to 5
  was 8
  whose -6
 Name , 5
  : -3
  Name -2
  a 15
  as 6
  called -11
  for 4
  had 7
  has 10
  is 2
  of 8
  on -11
  said 14
  was 3
 a so-called -9
 about the -6
 added : 3
 among them -9
 and that 9
  the -8
 as a -2
  quotation -7
  the -8
 asked for -2
 at the 8
 back : 7
 been called -3
 book , -4
 box marked -8
 call it -19
 called Name 8
  a 4
  him -7
  it 6
 calls a -3
  the -21
 copy of -12
 cries of 18
 described as 5
 describes as 4
 filed under -11
 for a 4
  its 7
  the 10
 found it 10
 full : 3
 had a 1
  been 5
 has been 19
 have been -12
 he calls 10
  had 6
  has 4
  is 5
  says 9
  was 5
  would 6
 him , -2
 i was 9
 in the -2
 is a -5
  called -7
 it , 4
  : 7
  as 5
  called 9
  calls 11
  had 6
  is 11
  was 6
  would 8
 known as -12
 listed as -12
 locally as -5
 not a -21
 nothing ( -5
  a -10
  nothing 4
  on -12
  the -11
 of Name -10
  being 5
  the -9
 on Name -16
  a 9
 one was -5
 only as -3
 out , 5
 over a -15
 per cent -9
 plan was 5
 quotation , -7
  and -3
  or -2
  to -19
  was 4
 read : 4
 reads : 7
 remarked , 5
 replied : 2
 said , 6
  : 3
  it 11
  was -11
 say , -12
 says , -9
 she feels 6
  had 6
  is 6
  was 6
 shouted , 10
 sold as -15
 speaks of 9
 spoke of 10
 that a 5
  he 9
  it 8
  it's 7
  read 8
  reads 17
  said 11
  says -8
 the caption 12
  heading -2
  headline -22
  name -5
  phrase 1
  result 10
  slogan -7
  so-called -11
  state's -20
  title -8
  word -3
  words 10
 them , -9
  as 3
 there was -4
 they were 9
 to a 7
  as -1
  say -4
  the 7
  write -19
 trade as -13
 under a -9
  its -13
 warned of 8
 was a 14
  rated 8
  the -6
 we had -15
 word , 20
 words , 15
  : 3
 would be 7
 you were 7
`)
