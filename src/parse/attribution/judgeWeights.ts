import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
25
advice much -2
  size 1 -6
   2 -6
   3 -4
   5 -3
   9 4
   long 4
 none size 3 2
   5 3
   9 4
   long 4
 some size 1 -5
   2 -2
   long 4
before ( behind ) -4
 * behind * -7
   nothing 10
 , behind , -3
   . 5
   Name 3
   auxiliary -5
   be -4
   conjunction -2
   preposition -9
   pronoun 6
   relative -8
   word -11
 : behind , -11
   . 12
   nothing 4
   preposition -10
 Name behind , 4
   conjunction 4
   nothing -3
 about behind . -1
   nothing 5
 act behind , -14
   nothing 7
   preposition 11
 adverb behind , 2
   . 3
   adverb -1
   conjunction -3
   preposition -10
 article behind , -6
   article -11
   auxiliary -3
   conjunction -8
   group -4
   indefinite -10
   nothing -8
   organisation -7
   past -2
   relative -5
   word -6
 as behind , -2
   auxiliary -5
   be 2
   conjunction 3
   preposition -5
   pronoun -7
   quotation -7
   relative -7
   say 4
   subordinator -8
   word 3
 auxiliary behind . 2
   conjunction 5
   nothing 5
   preposition 6
 be behind , 2
   . 5
   ; 4
   ? -10
   adverb 11
   conjunction 5
   indefinite 2
   nothing 2
   preposition 7
   pronoun 7
   relative 4
   say -7
   subordinator 5
   word -7
 call behind , -2
   . -2
   be -5
   conjunction 3
   past 5
   preposition 12
 called behind , -3
   . -2
   Name -6
   conjunction -3
   past -6
 conjunction behind be -7
   preposition 6
   word -7
 determiner behind nothing 2
 document behind conjunction 5
   nothing 6
 feel behind . 6
   conjunction 2
   nothing 6
   preposition 7
 for behind , 3
   . -4
   conjunction -2
   nothing -3
 gerund behind conjunction 7
   nothing 7
   preposition -9
 group behind . 5
   nothing 5
 in behind , -9
   . -4
   conjunction 2
 indefinite behind auxiliary -8
   be -10
   conjunction -1
   document -9
   indefinite -4
   nothing -1
   organisation 1
   person 2
   preposition -2
   relative 6
   subordinator -3
 named behind , -9
   nothing -1
 nothing behind , -15
   - 5
   : 2
   Name 4
   article 5
   auxiliary -7
   be -7
   conjunction -2
   indefinite 7
   nothing 5
   owner 4
   past 4
   person 4
   preposition -15
   pronoun 4
   quotation -10
   say 4
   word -3
   – 6
 of behind , -6
   . 2
   conjunction -2
   indefinite -12
   preposition -1
   word 7
 on behind . 5
   Name -15
   conjunction -5
   indefinite -10
   nothing 3
   preposition -2
   subordinator -6
   word -9
 or behind , -7
   nothing -6
   preposition -8
 organisation behind preposition -13
 owner behind . -4
   conjunction 3
   nothing 9
   word -4
 past behind , -7
   . -3
   nothing 1
   word -12
 person behind nothing 4
 possessive behind word -3
 preposition behind , -6
   conjunction -10
   nothing 6
   past 7
   preposition -3
   word -8
 pronoun behind . 4
   conjunction -4
   nothing 3
   relative 9
 quotation behind conjunction -2
 relative behind . 8
   be -11
   nothing 5
   preposition 3
   pronoun -5
 say behind , -2
   ; 2
   ? -11
   auxiliary -6
   nothing 4
   preposition -4
   say -3
   subordinator 4
   word -5
 saying behind . -3
   nothing 6
 so-called behind , -8
   . -11
   past -6
   preposition -10
   relative -7
   word -5
 subordinator behind . 9
   be -13
   nothing 5
 term behind , -4
   . -2
   auxiliary -8
   be -8
   nothing -2
   past -12
   preposition 1
   relative -9
 to behind , -5
   conjunction 7
   nothing 3
   preposition -2
   relative 2
 with behind nothing -2
 word behind ( -13
   , -2
   ; 5
   auxiliary -6
   be -2
   conjunction 2
   indefinite -4
   nothing 3
   past -5
   preposition 5
   quotation -1
   subordinator -8
   word -10
 work behind , -5
behind " 4
 ( -2
 ) -2
 * -7
 , -3
 - 5
 . 2
 ; 1
 ? -5
 Name 2
 auxiliary -5
 be -5
 call -2
 determiner 3
 document -8
 group -8
 indefinite -2
 nothing 2
 organisation -4
 owner 3
 past -3
 pronoun 4
 quotation -4
 relative -3
 say 3
 tell -4
 word -4
 work -10
 – 1
 — -4
broken behind Name 3
  auxiliary -5
  be 2
  call 1
  group -6
  indefinite -2
  person 4
  preposition -2
  pronoun 4
  quotation -2
  relative -5
  say 3
  subordinator -4
  tell -4
cue : -5
 accepted 9
 according 4
 accused 6
 accuses 5
 acknowledged 9
 added 5
 adding 6
 adds 6
 admits 1
 admitted 4
 advised -5
 agreed 6
 announced -8
 announces -3
 answered 3
 answers 2
 argued 2
 ask 16
 asks -2
 assured 5
 began -3
 begged 6
 begins 13
 branded 11
 call -11
 called 4
 calling 3
 calls 3
 cautioned 7
 chanted 6
 commented 4
 compared 7
 complained 8
 conceded 9
 concedes 5
 conceding 10
 concluded 8
 confided 3
 confirmed -7
 considered 12
 considers 10
 declared -12
 defended 3
 demanded 8
 denounced 12
 describe 10
 described 6
 describes 3
 describing 6
 disclosed 3
 dismissed 8
 dubbed -8
 explaining 10
 explains 1
 felt 7
 finds 9
 fumed 3
 hailed 3
 heard 4
 hoped -5
 informed 3
 informs 4
 insist -5
 insisted 3
 insists 1
 joked 4
 knew -11
 know -2
 known -8
 knows -15
 labeled -19
 labels -15
 likened 6
 named -8
 nicknamed -4
 noted 1
 objects 17
 offered 11
 offers -7
 pointed -4
 points 2
 posted 3
 praised 4
 predicted 4
 promised 2
 pronounced 7
 proposed -2
 questioned 2
 quipped 3
 rated -6
 rating -10
 read 5
 reading 9
 reads 3
 recalled 3
 recalls 4
 recommended -9
 recounted 4
 recounts 5
 referred 7
 refers 5
 rejected 11
 remarked 4
 remembers -2
 replied 4
 replies 6
 reply -4
 report -3
 reported 8
 responded 7
 revealed 2
 said 4
 sang -7
 say -5
 saying 3
 says 3
 sent 4
 shot -2
 shouted 9
 shouting 11
 show -14
 shown -12
 sighs 3
 sings -3
 speak -13
 speaks 7
 spoke 3
 stated 3
 states -9
 stood -4
 suggested -4
 talk -2
 talks -10
 tells 2
 term -10
 terms 4
 testified -2
 texted 8
 texts 3
 thanked 7
 thanks -2
 think -4
 thinks 3
 told 4
 tweeted 5
 typed 11
 urged 7
 used 4
 wanted 7
 wants -8
 warn 14
 warned 5
 warns 8
 went 5
 words 2
 write -7
 writes 4
 written 3
 wrote 3
 yelled 8
ended behind ) 3
  , -8
  - 5
  . -12
  Name 5
  article 7
  be -5
  conjunction -6
  nothing 2
  preposition 1
  pronoun 4
  say 5
  word -11
  – 7
first a 5
 all 9
 an 7
 and 2
 any -10
 are -4
 as 6
 be -5
 because 3
 before 5
 beyond 3
 but 2
 by 3
 can 6
 could -3
 did 6
 do 3
 don't 2
 don’t 1
 eight -7
 every 4
 for 3
 four 5
 had 5
 has 3
 he 5
 he'd 4
 he's 4
 he’d 5
 he’s 3
 his 4
 i 3
 i'll -5
 i've 3
 if 5
 in 4
 is 3
 it 3
 it's 4
 it’s 3
 i’d 4
 i’ll -2
 i’m 4
 i’ve 4
 like 5
 more 4
 most -8
 never 3
 no 4
 not 3
 of 6
 off 8
 on 2
 once 5
 one 5
 or 6
 other -9
 our 7
 seven -2
 she 4
 she's 5
 she’d 4
 she’s 3
 some 7
 that 4
 that's 3
 that’s 4
 these 7
 they 4
 they'll 5
 they've 3
 they’re 4
 to 1
 two 3
 up 4
 was 7
 we 3
 we'd 2
 we're 2
 we've 5
 we’re 4
 we’ve 7
 what -2
 where 3
 which 2
 who -7
 who's 4
 why 3
 will -3
 with 7
 within 6
 without 4
 you 2
 you'll 4
 you're 8
 you've 5
 your 3
 you’d 3
 you’ll 4
 you’re 3
gap 1 size 1 -2
   3 3
   9 3
   long 2
 12 size 1 1
   3 4
   5 4
   9 3
   long 5
 3 size 1 3
   2 2
   3 2
   5 2
   9 3
   long 3
 6 size 1 2
   2 2
   3 3
   5 4
   9 5
   long 4
 far size 1 -4
   3 4
   5 3
   9 4
   long 7
marked 1 size 1 -2
   2 -2
   5 2
   9 3
   long 4
 2 size 3 1
   5 3
   9 2
   long 4
 3 size 1 -3
   2 -1
   3 -2
   9 2
 4 size 1 -3
   2 3
   3 -6
   5 -9
near 1 3
 10 -8
 11 -5
 12 -3
 14 -9
 17 -5
 1994 -12
 2 -5
 20 -3
 2019 -10
 212 -11
 22 -7
 3 -12
 31 -10
 40 -6
 41 -7
 5th 3
 6 -16
 8 -4
 9 8
 900 -10
 a speaking -5
  surface 3
  term -3
  work -3
 a.m. -8
 accounts 12
 accused 7
 ad's 5
 added 5
 adding 4
 administration's 6
 admired 3
 admits 9
 advice 12
 advised 8
 afterwards 3
 again -5
 agency's 4
 aides 4
 album 4
 allowed 10
 aloud 9
 already -11
 also -3
 always -7
 answered 4
 answers 3
 anyone 8
 anything -4
 apologized 8
 appealed 11
 approach 5
 assignment -8
 assured 6
 attorney 3
 backed 3
 ball -10
 band -10
 bank -11
 banned -5
 banner 6
 became -16
 began -7
 begins 6
 bench 6
 best -14
 better -7
 bill 3
 billed -6
 bin 10
 bird's -9
 bit 5
 blamed 13
 board 6
 book -5
 books -10
 booths 9
 box -5
 boy -6
 brand -4
 branded 13
 breakfast -4
 brochure -12
 brother 7
 bug -6
 building -9
 bus -3
 button -6
 buttons -6
 cake 16
 call -8
 called 4
 calling 4
 calls 4
 came -5
 campaign 3
 captain 3
 caption 9
 car 6
 card 10
 career -6
 cases -7
 cat 11
 category -11
 causes -12
 cautioned 8
 cent -3
 chains 15
 chairwoman 6
 chamber 5
 champion 6
 change -4
 chant 13
 chapter -9
 charge 7
 checks -4
 chief 5
 child -11
 children 7
 cited -3
 citing 10
 claim 5
 claimed 4
 claims -9
 clause 4
 client 4
 clip 5
 close 4
 closes -4
 coach 7
 coast -8
 code -9
 collection 5
 column 5
 comes -11
 comments 11
 commerce 7
 committee 4
 compared 7
 complained 8
 concedes 5
 conceding 10
 confirmed -7
 congressman 6
 congresswoman 3
 considered -5
 contract -5
 convention 4
 copy -10
 corner 9
 cost -7
 council 7
 counted -17
 counting 4
 created 8
 credits 5
 cries 15
 critic 12
 critics 8
 crowd 3
 current 6
 customers 11
 cut -5
 date 7
 daughter -6
 deal 6
 defended 8
 definition -7
 demand -15
 denied 12
 department 10
 describe 5
 described 5
 describes 5
 describing 6
 director 5
 dismissed 9
 divided -9
 door 8
 draft -9
 driver 9
 drivers 4
 dropped -8
 dubbed -3
 economists -5
 edge 11
 election 8
 eleven -5
 email 5
 end 5
 entered -9
 entries -7
 episode -10
 evening 4
 ever -12
 everyone -11
 evidence -11
 executive 6
 explained 6
 explains 7
 faced 15
 faces -6
 family -4
 farming -16
 favourite -12
 federal 3
 fees -9
 felt 7
 ferry -10
 field -11
 file -10
 filed -11
 files -10
 filing 12
 film -8
 final 19
 finds 7
 firms -8
 floor 12
 folder -3
 followers 14
 fond -7
 food 7
 forecasters -11
 found 6
 four-letter -6
 friend 7
 full 5
 fund -5
 further -3
 gallery 16
 game -8
 gave -4
 general 7
 generations -4
 get -7
 gets 5
 give -3
 given 6
 go 3
 going -3
 good 4
 got 9
 governor 5
 great -13
 green 4
 guest 7
 guide -7
 hailed 8
 hall 9
 hand 3
 hangs -6
 health -5
 hear -11
 heard 6
 hearing 12
 held 4
 here -11
 hidden -11
 hold -5
 home 6
 hoped -5
 host -7
 hour 7
 idea 4
 identified 14
 incident 6
 include -8
 including 9
 informed 14
 ink 9
 insisted 3
 insists 10
 inspector 8
 instead -6
 insurance -4
 introduced 6
 island 4
 issues -6
 jacket 5
 job 9
 judge 7
 jury 3
 just 5
 keep -4
 kept 3
 kettle -3
 kitchen -4
 know -7
 known -9
 knows -12
 lady 6
 landed -7
 late 3
 law -5
 lawmakers 4
 lawyer 7
 lead 5
 leader 5
 leadership 7
 leaflet -6
 ledger -10
 left -3
 let 10
 letter 3
 letters -8
 library -9
 lift -3
 likely -13
 likened 5
 listed -8
 listeners 3
 lists 5
 little 4
 live -3
 local 8
 locally -5
 logged -4
 longer -13
 look -4
 lot 3
 low -3
 lowered -11
 made 4
 mail -9
 majority 10
 maker 8
 making 3
 manager 4
 mark -6
 marked -10
 match 4
 mean -12
 means -15
 meet -5
 member 4
 members 4
 memo -7
 memoir -3
 men 5
 message 7
 messages -5
 met -3
 metres 4
 microphone 5
 minister 4
 ministry -7
 minutes -3
 mistake 6
 model -7
 money 3
 months 9
 morning 13
 mother 14
 motion 5
 much -7
 name -5
 named -5
 names -10
 narrator 4
 next -3
 nicknamed -5
 nobody -9
 note 4
 noted -3
 nothing 8
 notice 9
 number 7
 nurse 7
 offer 8
 offered -3
 offers -14
 office -3
 official -12
 officials 7
 old -5
 online 10
 open -7
 opened 4
 operation -4
 operator -8
 owner 8
 p.m. 6
 pact 4
 page 8
 panel 4
 paper -5
 paperback -12
 part 5
 participants -9
 party 8
 pass -4
 passed 8
 patch -6
 patience 6
 pay 9
 pencil 11
 people -3
 percent -13
 person -11
 phone 4
 photo 10
 phrase 8
 picture 3
 place -4
 plans -9
 plate 20
 play -3
 played -6
 players 7
 playing -14
 plots -6
 pointed 7
 police 4
 policy 9
 popularly -4
 port 6
 post -6
 posted 7
 praised 3
 predicted 7
 premier 5
 president 6
 price 4
 programme 9
 promise 17
 promised 8
 promises -8
 pronounced 8
 proposed -11
 protest -5
 published -10
 question -6
 quite -7
 raised 3
 ran 9
 range -10
 ranked 3
 rated -12
 rating -9
 read 3
 reading 5
 reads 5
 recipe -16
 record -5
 recorded -5
 red 4
 refer -7
 referred 3
 refers 5
 register -10
 regrets 18
 regretted 19
 regulator -5
 rejected 12
 release 10
 remark 9
 remarked 4
 remarks 13
 replied 6
 replies 4
 reply 5
 reported 9
 reporter 13
 reports 7
 request 4
 residents 10
 resigned 12
 responded 10
 rested 3
 result 8
 return 4
 riders 11
 road 5
 roughly -13
 round 3
 rule -5
 ruling 5
 running 6
 runs -9
 said 4
 saying 5
 scale -9
 scheme 3
 schools -10
 score -5
 seal 7
 search -9
 searched -8
 searches 8
 season 4
 seat 5
 secretary 8
 see -6
 seen -4
 senator 5
 sends -4
 sent 3
 service -11
 set -11
 setting -12
 sheet 5
 shirts -3
 shop 3
 short -9
 shot 3
 shout 6
 shouted 7
 shouting 9
 show -5
 shown 8
 shows 16
 side -14
 sides 11
 sign 7
 signed 4
 signs 10
 silence -12
 simply 8
 single 9
 site -3
 slogan -7
 sold -8
 something -8
 song -7
 source 4
 speak -13
 speaks 9
 speech 9
 spent -5
 split -8
 spoke 6
 spokesman 6
 spokesperson 8
 sponsor -4
 spot -6
 spring -6
 stage -10
 stand 5
 star -7
 state 4
 statement 9
 steps 7
 still -7
 stone -5
 stood -4
 stopped -16
 store -6
 storm -11
 story -6
 strike 13
 struck 7
 study -5
 subject 6
 supporters -5
 survey 3
 system -9
 tables -9
 tag 7
 take -11
 talks 5
 tariffs 5
 taught -15
 teachers 9
 team -4
 teams -15
 television -7
 termed 14
 testified -5
 text 3
 texts 3
 thanked 6
 thanks 9
 there's -3
 thing -5
 thinking -12
 thinks 3
 third -4
 threat 5
 tie 7
 time -5
 times 6
 titles -10
 today -6
 told 3
 too 6
 took 3
 town -6
 trade -10
 translated -20
 translates -7
 treated -7
 tried -7
 trouble -3
 trust 4
 tune -12
 turn 3
 turns -8
 tweeted 8
 twice -5
 union 6
 urged 8
 use 7
 used 9
 users 9
 version -11
 visitors 7
 voice 12
 votes -8
 vowed 7
 waiting -6
 wall 4
 wants 4
 warned 7
 warning 6
 waste 8
 waved 10
 weekend -3
 well -3
 whoever -4
 wife 6
 witness 11
 woman 5
 women 6
 wondered 8
 wording 7
 words 5
 working -8
 worse 7
 write -5
 writes 3
 wrote 3
 years -3
 yesterday -4
 yet -7
 young 3
 yourself -10
next " 4
 ( -2
 ) -2
 * -7
 , -3
 - 5
 . 2
 ; 1
 ? -5
 Name 2
 a -2
 about 5
 according 7
 across 9
 after 2
 an -3
 are -6
 as -3
 asked 4
 asks 4
 at -3
 because -5
 before -5
 bill -12
 but 5
 called -3
 campaign -9
 costs -6
 for -2
 gets -9
 had -6
 has -6
 he 4
 his 9
 i -4
 if 6
 in -2
 is -8
 it 3
 last 6
 lost -6
 may -11
 means -18
 my 5
 nothing 2
 notice -11
 of 4
 or -7
 out -3
 quotation -4
 reads 3
 runs 5
 said 4
 says 4
 scheme -14
 she 4
 since -8
 so -5
 that -3
 then 3
 there's -9
 they 3
 though -6
 to -2
 too -2
 until 4
 went -8
 were 2
 when 3
 whether -4
 which -4
 while 11
 will -3
 with -3
 without -17
 wrote 4
 yelled 6
 – 1
 — -4
nobody size 1 -6
  2 -6
  3 -6
  5 -3
  9 2
  long 6
open behind ( -2
  ) -5
  , -3
  . 2
  ; 1
  ? -5
  Name -15
  act 1
  adverb -3
  article -2
  auxiliary -5
  be -6
  call -13
  determiner 7
  document -8
  gerund -2
  group -9
  indefinite -5
  organisation -3
  owner 12
  past -5
  pronoun -4
  quotation -7
  relative -2
  say -6
  word -5
  work -11
  – -3
  — -9
pattern advised -2
  size 1 -2
   2 5
   5 -11
   9 -8
 named -6
  size 1 -7
   2 -7
   3 -6
   9 2
 naming -8
  size 1 -7
   2 -11
 readers -11
  size 1 -3
   9 -8
 said 3
  size 1 2
   2 4
   3 4
   5 2
   9 2
   long 2
 supposed -4
  size 1 -3
   2 -5
   3 -1
   5 -4
   9 -2
   long -12
 title -8
  size 1 -5
   2 -6
   3 -9
   5 -10
   9 -18
plain 1
 before ( 2
  * 5
  : 4
  Name 3
  adverb 2
  article -2
  as 1
  auxiliary 4
  be 5
  by 2
  called 3
  conjunction 2
  determiner -8
  document 2
  feel 5
  gerund 2
  group 6
  in -2
  indefinite -1
  like -9
  named -4
  negation -2
  nicknamed -8
  nothing 3
  on -4
  or -5
  organisation 2
  owner 2
  person 6
  possessive 2
  preposition -2
  pronoun 3
  relative 3
  say -2
  saying 4
  so-called -9
  subordinator -2
  term -3
  with 3
  word 2
  work 2
 rule accordingTo 6
  answer 6
  answered 6
  colonBefore 4
  continued 5
  cueAfter 4
  cueBefore 2
  cueBeside 3
  insideParagraph 2
  lastSentence -1
  leading 2
  nameAbove 5
  none -4
  ownView 7
  sameParagraph 4
  sentenceBefore 3
  signature 3
  trailing -4
  view 12
rule accordingTo 5
 answer 6
 answered 6
 colonBefore 4
 continued 6
 cueAfter 4
 cueBefore 1
 cueBehind -13
 cueBeside 2
 label -5
 lastSentence -3
 leading 3
 nameAbove 5
 none -5
 ownView 7
 sameParagraph 4
 sentenceBefore 2
 sentenceSubject -2
 signature 3
 trailing -7
 view 12
shape 9 -6
 A 3
  A 4
   A 15
  s A 5
 X -3
  9 -5
  X -7
   9 -3
   X -8
    X -11
   s -5
  s 3
   X -8
    X -10
    s 5
   s X -9
    x 2
   x 3
    X -17
  x -2
   X -2
   s -8
   x 3
    x -6
 long 3
 s -8
  A A A 12
  X -8
   X -10
   s X -11
   x 5
  s A -11
   X X 2
   s 2
    X 2
    s 4
    x 4
   x 2
    X 3
    x 5
  x 3
   X 5
   s X 6
    s 4
    x 3
   x 5
    x 5
 x -1
  X 4
  s 5
   X 11
   s 4
    x 4
   x 3
    s 14
    x 5
  x X -3
   s 8
    s 4
    x 6
   x x 7
size 1 -2
 2 -1
 5 2
 9 3
 long 4
speaker carried carried new sure  5
  size 1   -2
   2   -2
    sure  8
   3   2
    sure  5
   5   2
    sure  5
   9   6
    sure  5
   long   5
    sure  5
 document thing definite  near -3
    sure near 3
   new  near 5
    sure near 2
 group thing definite   -3
    sure  5
   named sure near 8
   new   -5
     near -2
 human size 1   -2
     near 2
    sure near 3
   2 sure near 3
   3  near 3
    sure  3
     near 4
   5  near 2
    sure  3
     near 3
   9   4
     near 4
    sure  5
     near 3
   long   5
     near 5
    sure  5
     near 3
 organisation human named sure near 4
  thing definite   -4
     near -9
    sure near 3
   named   -1
     near 4
    sure  4
     near 5
   new   -2
     near -8
    sure  -3
     near 2
 person human named  near 4
    sure  2
     near 4
 pronoun human definite  near 2
    sure  2
     near 3
  thing definite   4
     near 2
    sure  -4
     near 1
 thing size 1   -8
     near -3
    sure  -2
   2   -3
     near -5
   3  near -2
    sure  5
     near 2
   5   2
    sure  2
     near 2
   9   2
     near 5
    sure  4
     near 3
   long   8
    sure  6
     near 4
 unnamed human definite sure  2
     near 4
   new   -2
     near -3
    sure near 5
  thing new   -2
     near -6
subject a group -2
  saying 7
  surface 7
  term -5
  thing -4
  work -2
 document 1
 he 4
 nobody -3
 person 3
 saying 2
 several -2
 she 4
 speaking -6
 term -6
 they -3
 work 1
 you -8
titled before ( -8
  , -5
  : -1
  ; -4
  Name -8
  about -11
  adverb -6
  article -7
  as -7
  be -8
  by -11
  call -6
  called -8
  conjunction -7
  for -12
  gerund -13
  in -9
  indefinite -7
  named -7
  nicknamed -6
  of -8
  on -5
  owner -9
  past -7
  possessive -10
  preposition -7
  pronoun -17
  quotation -8
  relative -9
  say 6
  so-called -5
  term -2
  to -11
  with -13
  word -8
  work -6
 rule cueAfter 2
  cueBefore -4
  cueBeside -4
  insideParagraph -6
  label -14
  lastSentence -6
  leading 8
  none -6
  sentenceSubject -6
  trailing -10
 size 1 -3
  2 -5
  3 -6
  5 -7
  9 -2
told behind before ( 1
   , -4
   Name -15
   as 3
   auxiliary 8
   be 4
   conjunction -11
   indefinite -10
   nothing 4
   of -10
   on -7
   or -9
   owner -10
   past -3
   possessive -12
   preposition -11
   pronoun -3
   relative 4
   say 11
   so-called -9
   term -8
   to -6
   word -6
   work -12
 call before Name 7
   article -2
   be 2
   call -2
   called -6
   conjunction 4
   document 5
   for 9
   gerund -2
   group 5
   indefinite 2
   named -8
   nicknamed -9
   owner -3
   person 6
   preposition -7
   pronoun -2
   say 5
   term 6
   word 4
  within before , -4
    Name 11
    article -7
    as 12
    called 3
    document 4
    term -2
    word 2
 feel before , -18
   : 3
   article -10
   as -4
   be 3
   feel 6
   for -6
   indefinite -4
   past 11
   pronoun 11
   relative 3
   term -5
   word 4
  within before , -8
    article -7
    as -9
    be 6
    indefinite -11
    say -7
    to 6
    word 9
 none before ( -3
   * 3
   , -3
   : 3
   ; -5
   Name -4
   about -7
   act -8
   adverb -7
   article -5
   as -4
   auxiliary 2
   be 3
   called -6
   conjunction -3
   determiner -9
   document -6
   for -9
   gerund -3
   in -9
   indefinite -4
   nicknamed -6
   nothing 3
   of -5
   on -5
   or -2
   organisation -4
   owner -6
   past -6
   person 14
   possessive -6
   preposition -4
   pronoun 5
   quotation -6
   say 3
   saying 11
   so-called -7
   subordinator -11
   term -5
   to -3
   with -8
   word -4
   work -5
 say before , 2
   : 4
   about -7
   act 9
   adverb 6
   as 4
   auxiliary 5
   be 4
   call -3
   conjunction 6
   document 5
   for 4
   gerund 4
   group 5
   in 8
   like -3
   negation -4
   of 2
   on 4
   or -10
   owner 5
   past 3
   person 4
   possessive 8
   pronoun 2
   relative 2
   so-called -12
   term 2
   to 5
   with 6
   word 3
   work 4
  within before : 2
    about 11
    as 6
    auxiliary 4
    be 3
    for 4
    indefinite 9
    of 2
    preposition 7
    pronoun 4
    say -4
    term -6
    to 3
    with 2
 tell before , 5
   : 3
   Name -10
   adverb 2
   as -4
   auxiliary 5
   be 5
   conjunction 6
   indefinite 3
   of 9
   past -2
   preposition 8
   pronoun 1
   relative -2
   say 9
   to 8
  within before , -6
    auxiliary 7
    be 4
    pronoun -2
    word 9
verb act does far 5
   near 2
  may near 9
 be does far 2
   near 4
 behind act  far -2
    next 3
  be  far -4
    next -5
  call  far -3
  feel  far -4
  other  far -2
    next -4
   own far -8
  say  far 3
    next 3
  tell  far 3
    next -2
 call does off 4
 feel does far -9
   off -5
  may not near 3
    off -5
 other does not near 3
   off -3
  may far -9
   not near 4
    off -2
   off -3
 say does far 1
   off 4
  may far 12
   near -11
   not near -9
 tell does near 1
   off 1
word * 5
 : 3
 a -2
 about -3
 acted 7
 after 5
 already 4
 an -2
 answer -2
 are 5
 at 7
 be 1
 became -4
 become 2
 been 5
 behind -3
 bill 4
 blamed 17
 book 4
 but 3
 by -4
 call -10
 called -3
 calls 3
 caption 11
 cent -8
 chanted 10
 chose -3
 code-named -11
 considers 10
 could 12
 decision 7
 do 10
 entitled -12
 feels 6
 felt 7
 for -2
 found 11
 from -7
 goes -17
 had 5
 has 5
 have -11
 he's -3
 headed -8
 heading -2
 headline -18
 her 1
 him 2
 himself -2
 his 4
 in -6
 include -6
 into -7
 it 2
 it's -2
 its -7
 it’s 5
 just 1
 labelled -9
 like -9
 line 8
 looked 9
 marked -9
 mean -16
 means -15
 name -5
 named -7
 new -10
 nicknamed -7
 not 5
 nothing 3
 now -4
 of -2
 offered 12
 on -5
 or -4
 password -8
 phrase -2
 picked -12
 plan 7
 played -11
 policy -2
 prefer -14
 preferred 12
 promised -5
 quotation -2
 rated -5
 read 6
 reading 8
 reads 7
 result 7
 said 3
 sang -20
 say -11
 saying 2
 says 1
 she 7
 she's 12
 should 8
 shown -8
 signed 9
 simply 9
 slogan -7
 so-called -8
 state's -17
 term -3
 termed -7
 terms 5
 that 2
 that's 3
 the -4
 their 9
 them 9
 then -1
 there's -12
 they 6
 they're -2
 this 1
 title -7
 titled -8
 took -7
 under -11
 up 16
 urged 6
 use -12
 was 5
 were 8
 what -7
 whose -3
 word -2
 words 10
 would 5
 write -15
 wrote -12
 your -5
words * * 5
 , as 2
  because -5
  called 1
  calls 10
  from -8
  is -3
  marked -12
  or -7
  said 10
  say -11
  the -8
  titled -6
  to 5
  was 4
  whose -6
 : a -10
 Name ( -2
  , 3
  : -3
  Name -1
  a 9
  as 4
  called -8
  for 3
  had 5
  has 6
  is -6
  of 6
  on -8
  said 11
  says -11
  was 5
  were 7
 a so-called -8
 about the -6
 added : 3
 among them -9
 and a 5
  that 7
  the -7
 as quotation -6
  the -7
 asked for -3
 at the 5
 author of -7
 back : 5
 been called -1
 book , -4
 box marked -8
 call a -5
  it -12
 called Name 6
  a 3
  him -5
  it 5
  the -4
 calling a 2
 calls a -2
  the -17
 copy of -10
 cries of 15
 described as 5
 describes as 5
 down to 7
 economists call -7
 filed under -9
 for its 6
  the 7
 found it 10
 full : 3
 had a 2
  been 6
 hand : 12
 has been 12
 have been -2
 he calls 8
  felt 8
  had 6
  has 4
  is 5
  says 12
  was 5
  would 5
 him as 7
 i was 7
 in Name -7
  the -5
 is : 7
  a -5
  called -7
  titled -6
 it , 2
  : -4
  as 5
  called 8
  calls 7
  had 5
  is 8
  says 6
  was 4
  would 7
 known as -10
 line : -4
 listed as -11
 locally as -5
 name is -11
 nicknamed the -5
 not a -16
 nothing ( -4
  Name -6
  a -8
  and -14
  it's 4
  nothing 3
  on -9
  the -9
 of Name -8
  a 6
  being 5
  the -7
 on Name -15
  a 6
 one , -14
 only as -3
 over a -13
 per cent -8
 plan was 4
 promised a 11
 quotation , -7
  and -5
  or -4
  then -3
  to -14
  was 3
  with 1
 read : 4
 reads : 6
 remarked , 4
 replied : 3
 said , 7
  : 3
  it 8
  was -8
 say , -12
 says , -8
 she calls 9
  feels 5
  had 5
  is 9
  was 5
 shouted , 7
 sold as -13
 speaks of 9
 spoke of 8
 that he 2
  it 9
  it's 4
  read 7
  reads 13
  said 10
  says -6
  the -5
  was 14
 the caption 11
  decision 7
  heading -2
  headline -18
  name -4
  phrase -2
  result 7
  slogan -7
  so-called -8
  state's -17
  title -7
  word -3
  words 10
 them , -2
  as 5
 there was 1
  were 10
 they say -6
  were 6
 to a 5
  as -8
  say -8
  the 5
  write -15
 trade as -13
 under a -8
  its -10
 warned of 6
 was a 12
  being 12
  rated 6
  the -5
 we had -15
 who was 7
 will be 3
 word , 16
 words , 13
  : 3
 would be 6
 write , -21
 writes : 4
 you were 6
`)
