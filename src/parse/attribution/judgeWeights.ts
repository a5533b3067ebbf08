import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
25
advice much -3
  size 1 -7
   2 -8
   3 -5
   5 -4
   9 5
   long 5
 none 1
  size 3 2
   5 3
   9 4
   long 4
 some -2
  size 1 -7
   2 -3
   long 4
before ( behind ) -5
 * behind * -8
   nothing 12
 , behind , -3
   . 6
   Name 4
   auxiliary -6
   be -4
   conjunction -3
   preposition -11
   pronoun 7
   relative -10
   word -14
 : behind , -14
   . 16
   nothing 5
   preposition -12
 Name behind , 6
   conjunction 5
   nothing -4
 about behind . -2
   nothing 7
 act behind , -17
   nothing 9
   preposition 13
 adverb behind , 3
   . 4
   preposition -14
 article behind , -7
   article -13
   auxiliary -2
   conjunction -10
   group -4
   indefinite -13
   nothing -10
   organisation -8
   past -2
   preposition 1
   relative -5
   word -8
 as behind , -2
   auxiliary -6
   be 3
   conjunction 4
   preposition -7
   pronoun -9
   quotation -9
   relative -9
   say 5
   subordinator -10
   word 6
 auxiliary behind . 2
   conjunction 5
   nothing 7
   preposition 8
 be behind , 3
   . 6
   ; 5
   ? -13
   adverb 15
   conjunction 6
   indefinite 3
   nothing 3
   preposition 8
   pronoun 8
   relative 5
   say -9
   subordinator 6
   word -9
 call behind , -3
   . -3
   be -6
   conjunction 3
   past 7
   preposition 16
 called behind , -3
   . -2
   Name -7
   conjunction -4
   past -6
   preposition 2
 conjunction behind , 2
   . -1
   be -9
   preposition 8
   word -8
 determiner behind nothing 3
 document behind . -1
   conjunction 5
   nothing 8
 feel behind , -2
   . 8
   conjunction 3
   nothing 8
   preposition 8
 for behind , 5
   . -5
   nothing -5
   preposition -2
 gerund behind conjunction 9
   nothing 9
   preposition -12
 group behind . 6
   nothing 6
 in behind , -11
   . -5
   conjunction 2
 indefinite behind auxiliary -9
   be -14
   conjunction -2
   document -11
   indefinite -4
   nothing -2
   organisation 3
   person 4
   preposition -2
   relative 7
   subordinator -4
   word 2
 named behind , -11
 nothing behind , -19
   - 6
   : 3
   Name 4
   article 5
   auxiliary -8
   be -8
   conjunction -1
   indefinite 9
   nothing 6
   owner 5
   past 6
   person 4
   preposition -19
   pronoun 5
   quotation -13
   say 4
   word -4
   – 7
 of behind , -6
   . 2
   conjunction -3
   indefinite -15
   nothing -1
   word 10
 on behind . 7
   Name -18
   conjunction -5
   indefinite -12
   nothing 6
   preposition -3
   subordinator -7
   word -11
 or behind , -8
   nothing -6
   preposition -10
 organisation behind preposition -16
 owner behind . -4
   conjunction 4
   nothing 11
   word -4
 past behind , -9
   . -4
   conjunction -1
   nothing 2
   word -15
 person behind nothing 4
 possessive behind word -3
 preposition behind , -7
   . 2
   conjunction -14
   nothing 9
   past 10
   preposition -4
   word -10
 pronoun behind . 5
   conjunction -6
   nothing 3
   relative 11
 quotation behind conjunction -2
 relative behind . 10
   be -15
   nothing 6
   preposition 5
   pronoun -5
 say behind , -2
   ; 3
   ? -13
   auxiliary -7
   nothing 5
   preposition -5
   say -5
   subordinator 5
   word -6
 saying behind . -5
   nothing 7
 so-called behind , -9
   . -13
   past -7
   preposition -12
   relative -9
   word -6
 subordinator behind . 11
   be -16
   nothing 6
 term behind , -5
   . -2
   auxiliary -10
   be -10
   nothing -3
   past -15
   preposition 2
   relative -10
   word 3
 to behind , -6
   conjunction 10
   nothing 3
   preposition -3
   relative 4
 with behind nothing -5
 word behind ( -17
   , -2
   ; 6
   auxiliary -6
   conjunction 3
   indefinite -5
   nothing 3
   past -6
   preposition 8
   subordinator -10
   word -13
 work behind , -6
behind " 4
 ) -2
 * -8
 , -3
 - 6
 . 2
 ; 2
 ? -5
 Name 2
 act 1
 auxiliary -6
 be -5
 call -2
 determiner 4
 document -10
 group -10
 indefinite -3
 nothing 3
 organisation -4
 owner 4
 past -4
 person 1
 pronoun 4
 quotation -4
 relative -4
 say 3
 subordinator -1
 tell -5
 word -5
 work -12
 – 2
 — -5
broken behind Name 3
  adverb 2
  auxiliary -5
  be 4
  call 3
  group -7
  indefinite -2
  owner 2
  past 1
  person 4
  preposition -2
  pronoun 4
  quotation -1
  relative -5
  say 3
  subordinator -5
  tell -5
cue : -8
 accepted 11
 according 5
 accused 7
 accuses 6
 acknowledged 11
 added 6
 adding 8
 adds 8
 admitted 5
 advised -8
 agreed 8
 announced -10
 announces -5
 answered 3
 answers 2
 argued 2
 ask 22
 asks -3
 assured 7
 began -4
 begged 7
 begins 16
 branded 14
 call -14
 called 4
 calling 4
 calls 3
 cautioned 9
 chanted 8
 commented 5
 compared 8
 complained 9
 conceded 11
 concedes 6
 conceding 13
 concluded 11
 confided 3
 confirmed -9
 considered 15
 considers 13
 declared -16
 defended 3
 demanded 11
 denounced 15
 describe 13
 described 7
 describes 3
 describing 7
 disclosed 3
 dismissed 11
 dubbed -11
 explaining 13
 felt 9
 finds 11
 fumed 3
 hailed 3
 heard 4
 hoped -7
 informed 3
 informs 4
 insist -7
 insisted 3
 insists 2
 joked 5
 knew -14
 known -9
 knows -18
 labeled -23
 labels -18
 likened 7
 named -10
 nicknamed -4
 objects 21
 offered 14
 offers -9
 pointed -5
 points 3
 posted 3
 praised 5
 predicted 5
 promised 2
 promises -2
 pronounced 9
 proposed -3
 put -2
 questioned 2
 quipped 3
 rated -7
 rating -12
 read 6
 reading 11
 reads 3
 recalled 4
 recalls 5
 recommended -11
 recounted 4
 recounts 6
 referred 9
 refers 7
 rejected 14
 remarked 5
 remembers -2
 replied 4
 replies 7
 reply -6
 report -5
 reported 9
 responded 9
 revealed 3
 said 4
 sang -10
 say -6
 saying 4
 says 3
 sent 5
 shot -4
 shouted 12
 shouting 14
 show -17
 shown -16
 sighs 3
 sings -5
 speak -16
 speaks 9
 spoke 4
 stated 4
 states -12
 stood -5
 suggested -7
 talks -12
 tells 2
 term -13
 terms 6
 testified -2
 texted 11
 texts 3
 thanked 8
 thanks -4
 think -3
 thinks 4
 thought -2
 told 5
 tweeted 6
 typed 14
 urged 8
 used 4
 vowed -2
 wanted 9
 wants -10
 warn 17
 warned 6
 warns 10
 went 6
 words 2
 write -8
 writes 5
 written 3
 wrote 4
 yelled 10
ended behind ) 3
  , -10
  - 6
  . -15
  Name 6
  article 9
  be -7
  conjunction -8
  nothing 3
  preposition 3
  pronoun 5
  say 6
  word -13
  – 9
first a 7
 all 11
 an 9
 and 2
 any -13
 are -5
 as 7
 be -6
 because 4
 before 6
 beyond 3
 by 3
 can 7
 could -4
 did 7
 do 3
 don't 2
 don’t 2
 eight -8
 every 5
 for 4
 four 6
 had 7
 has 4
 he 5
 he'd 4
 he's 4
 he’d 6
 he’s 3
 his 6
 i 3
 i'll -6
 i'm -1
 i've 4
 if 6
 in 4
 is 3
 it 4
 it's 4
 it’s 4
 i’d 4
 i’ll -3
 i’m 4
 i’ve 4
 like 7
 more 4
 most -10
 never 3
 no 5
 not 4
 of 7
 off 10
 on 2
 once 6
 one 6
 or 7
 other -11
 our 9
 seven -2
 she 5
 she's 6
 she’d 4
 she’s 3
 some 8
 that 5
 that's 3
 that’s 4
 the -2
 these 8
 they 4
 they'll 6
 they've 3
 they’re 5
 two 4
 up 6
 was 9
 we 4
 we'd 1
 we're 3
 we've 7
 we’re 4
 we’ve 8
 what -4
 where 2
 which 2
 who -10
 who's 4
 why 4
 will -4
 with 9
 within 7
 without 5
 you 2
 you'll 4
 you're 9
 you've 9
 your 4
 you’d 3
 you’ll 4
 you’re 4
gap 1 size 1 -2
   3 4
   9 3
   long 3
 12 size 1 2
   3 4
   5 5
   9 3
   long 6
 3 size 1 4
   2 2
   3 2
   5 3
   9 3
   long 3
 6 size 1 3
   2 2
   3 4
   5 5
   9 6
   long 4
 far size 1 -5
   3 5
   5 3
   9 4
   long 8
marked 1 size 1 -3
   2 -2
   3 1
   5 2
   9 4
   long 4
 2 size 3 2
   5 3
   9 2
   long 5
 3 size 1 -3
   2 -2
   3 -3
   9 1
 4 size 1 -3
   2 6
   3 -8
   5 -13
near 1 4
 10 -11
 11 -7
 12 -4
 14 -10
 17 -7
 1994 -15
 2 -6
 20 -3
 2019 -13
 212 -14
 22 -8
 3 -16
 31 -12
 4 3
 40 -9
 41 -8
 5th 4
 6 -20
 8 -4
 9 10
 900 -13
 a speaking -6
  surface 4
  term -3
  work -3
 a.m. -11
 accounts 15
 accused 8
 ad's 6
 added 6
 adding 4
 administration's 7
 admired 4
 admits 13
 advice 15
 advised 12
 afterwards 4
 again -6
 agency -3
 agency's 5
 aides 5
 album 6
 allowed 13
 aloud 10
 already -15
 also -4
 always -10
 answered 5
 answers 3
 anyone 11
 anything -5
 apologized 10
 app 3
 appealed 14
 appears 4
 approach 5
 asking 3
 assignment -9
 assured 7
 attorney 4
 backed 5
 ball -13
 band -12
 bank -15
 banned -7
 banner 7
 became -19
 began -9
 begins 7
 bench 7
 best -19
 better -9
 big -3
 bill 4
 billed -8
 bin 13
 bird's -11
 bit 8
 blamed 16
 board 7
 book -6
 books -12
 booths 11
 box -6
 boy -9
 branches -3
 brand -5
 branded 18
 breakfast -5
 brochure -15
 brother 8
 bug -7
 building -12
 bus -5
 business 3
 button -7
 buttons -7
 café 3
 cake 21
 call -10
 called 4
 calling 5
 calls 5
 came -6
 campaign 4
 captain 3
 caption 11
 car 9
 card 12
 career -6
 cases -9
 cat 15
 category -14
 causes -14
 cautioned 10
 cent -3
 chains 20
 chairwoman 7
 chamber 5
 champion 8
 change -6
 chant 16
 chapter -12
 charge 8
 checks -5
 chief 6
 child -15
 children 8
 cited -4
 citing 12
 claim 6
 claimed 6
 claims -12
 clause 5
 client 5
 clip 5
 close 6
 closes -6
 coach 9
 coast -10
 code -10
 collection 6
 column 6
 comes -14
 comments 13
 commerce 9
 committee 6
 company 3
 compared 9
 complained 9
 concedes 5
 conceding 13
 confirmed -9
 congressman 7
 congresswoman 3
 considered -8
 contract -5
 convention 5
 copy -11
 corner 11
 cost -8
 council 9
 counted -21
 counting 5
 created 9
 credits 7
 cries 18
 critic 16
 critics 10
 crowd 4
 current 7
 customers 14
 cut -6
 date 9
 daughter -7
 deal 8
 defended 10
 definition -8
 demand -18
 denied 16
 department 13
 describe 6
 described 6
 describes 6
 describing 7
 director 6
 dismissed 12
 district -4
 divided -11
 door 10
 draft -12
 driver 11
 drivers 5
 dropped -10
 dubbed -4
 economists -5
 edge 14
 election 10
 eleven -6
 email 6
 end 7
 entered -12
 entries -8
 episode -13
 evening 4
 ever -17
 everyone -13
 evidence -15
 executive 7
 explained 7
 explains 8
 faced 18
 faces -6
 family -5
 farming -21
 favourite -14
 federal 3
 fees -11
 felt 9
 ferry -13
 field -14
 file -13
 filed -14
 files -13
 filing 15
 film -8
 final 23
 finds 9
 firms -8
 first -3
 floor 16
 folder -4
 followers 17
 fond -9
 food 9
 forecasters -13
 form -3
 found 8
 founder -3
 four-letter -7
 friend 9
 full 7
 fund -6
 further -4
 gallery 20
 game -10
 gave -5
 general 9
 generations -4
 get -9
 gets 7
 give -5
 given 7
 go 3
 goes -3
 going -4
 good 5
 got 12
 governor 6
 great -17
 green 5
 guest 10
 guide -9
 hailed 11
 hall 11
 hand 4
 hangs -7
 having -3
 health -6
 hear -14
 heard 7
 hearing 17
 held 5
 help 3
 here -15
 hidden -13
 hold -5
 home 8
 hoped -7
 host -9
 hour 8
 hours 5
 house 3
 idea 5
 identified 18
 incident 8
 include -10
 including 12
 informed 17
 ink 11
 inquiry -3
 insisted 4
 insists 13
 inspector 9
 instead -7
 insurance -5
 introduced 8
 island 5
 issues -9
 jacket 5
 job 10
 judge 9
 jury 3
 just 6
 keep -5
 kept 4
 kettle -3
 kitchen -6
 know -8
 known -11
 knows -15
 label -3
 lady 7
 landed -9
 late 5
 law -8
 lawmakers 6
 lawyer 8
 lead 6
 leader 6
 leadership 8
 leaflet -8
 ledger -12
 left -4
 let 12
 letter 4
 letters -9
 library -11
 lift -4
 likely -16
 likened 6
 listed -10
 listeners 3
 lists 6
 little 6
 live -5
 local 9
 locally -6
 logged -4
 longer -17
 look -5
 lot 5
 low -4
 lowered -13
 made 6
 mail -12
 majority 12
 maker 11
 making 4
 man -3
 manager 6
 map 3
 mark -7
 marked -14
 match 5
 mean -14
 means -21
 meet -5
 member 5
 members 5
 memo -10
 memoir -3
 men 5
 menu 3
 message 8
 messages -6
 met -3
 metres 5
 microphone 6
 minister 5
 ministry -10
 minutes -3
 mistake 8
 model -9
 money 4
 months 10
 morning 16
 mother 19
 motion 7
 much -9
 name -6
 named -7
 names -13
 narrator 5
 new 4
 newsletter 3
 next -4
 nicknamed -6
 nobody -11
 note 5
 noted -5
 nothing 9
 notice 11
 number 10
 nurse 8
 offer 10
 offered -3
 offers -17
 office -5
 officers -3
 official -15
 officials 9
 old -6
 online 14
 open -11
 opened 5
 operation -6
 operator -9
 ought -4
 owner 10
 p.m. 7
 pact 5
 page 11
 panel 5
 paper -6
 paperback -14
 part 6
 participants -11
 party 10
 pass -5
 passed 9
 patch -6
 patience 6
 patients 3
 pay 11
 pencil 12
 people -4
 percent -16
 person -13
 phone 5
 photo 13
 phrase 11
 picture 4
 pitch 3
 place -5
 plans -11
 plate 25
 play -3
 played -7
 players 9
 playing -18
 plots -7
 pointed 8
 police 5
 policy 13
 pool 3
 popularly -5
 port 8
 post -8
 posted 8
 predicted 10
 premier 6
 president 6
 price 4
 programme 11
 promise 21
 promised 10
 promises -10
 pronounced 10
 proposed -14
 protest -6
 published -11
 question -9
 quite -9
 raised 5
 ran 12
 range -12
 ranked 4
 rated -15
 rating -11
 read 4
 reading 7
 reads 6
 recipe -20
 record -7
 recorded -7
 red 5
 refer -9
 referred 3
 refers 7
 register -12
 regrets 22
 regretted 24
 regulator -7
 rejected 15
 release 13
 remark 12
 remarked 5
 remarks 16
 remembers -3
 replied 8
 replies 6
 reply 7
 reported 11
 reporter 16
 reports 9
 request 6
 residents 14
 resigned 15
 responded 12
 rested 4
 result 9
 return 5
 riders 13
 road 7
 roughly -15
 round 3
 rule -6
 ruling 6
 running 8
 runs -10
 said 4
 saying 6
 scale -11
 scheme 4
 schools -13
 scientist -3
 score -6
 seal 9
 search -12
 searched -9
 searches 9
 season 5
 seat 6
 secretary 10
 section -3
 see -7
 seen -6
 senator 6
 sends -4
 sent 4
 service -15
 set -14
 setting -15
 sheet 7
 shirts -4
 shop 3
 short -12
 shot 3
 shout 7
 shouted 10
 shouting 10
 show -7
 shown 10
 shows 21
 side -18
 sides 15
 sign 8
 signed 6
 signs 13
 silence -16
 simply 11
 single 13
 site -4
 slogan -9
 sold -10
 something -9
 song -8
 source 5
 speak -16
 speaks 12
 speech 12
 spent -7
 split -10
 spoke 7
 spokesman 7
 spokesperson 11
 sponsor -6
 spot -7
 spring -7
 staff -3
 stage -12
 stand 6
 star -9
 state 6
 statement 11
 states -3
 steps 8
 still -10
 stone -5
 stood -5
 stopped -20
 store -7
 storm -12
 story -7
 strike 16
 struck 10
 study -5
 subject 8
 supporters -6
 supposed -3
 survey 4
 system -11
 tables -11
 tag 9
 take -15
 talks 6
 tariffs 5
 taught -18
 teachers 10
 team -6
 teams -19
 teatime 4
 television -10
 tell -3
 termed 18
 testified -6
 text 5
 texts 4
 thanked 7
 thanks 10
 there -4
 there's -4
 thing -6
 thinking -15
 thinks 4
 third -6
 threat 6
 tie 9
 time -7
 times 8
 titles -12
 today -7
 told 3
 too 7
 took 4
 town -8
 trade -12
 translated -25
 translates -10
 treated -10
 tried -8
 trouble -3
 trust 5
 tune -16
 turn 5
 turns -9
 tweeted 10
 twice -7
 understood -3
 union 7
 urged 9
 use 9
 used 13
 users 11
 version -15
 visitors 8
 voice 16
 votes -9
 vowed 9
 waiting -8
 wall 4
 wants 5
 warned 8
 warning 8
 warns -4
 waste 9
 waved 13
 week -3
 weekend -5
 well -4
 went 3
 whoever -5
 whole 3
 wife 8
 witness 14
 woman 6
 women 7
 wondered 11
 word 3
 wording 8
 words 6
 working -9
 worse 9
 write -5
 writes 4
 wrote 4
 years -4
 yesterday -5
 yet -9
 young 3
 yourself -10
next " 4
 ) -2
 * -8
 , -3
 - 6
 . 2
 ; 2
 ? -5
 Name 2
 a -3
 about 7
 according 8
 across 12
 after 3
 an -3
 are -7
 as -4
 asked 4
 asks 4
 at -3
 because -6
 before -6
 bill -14
 but 6
 called -3
 came 3
 campaign -10
 comes 3
 costs -7
 for -3
 gets -11
 had -7
 has -7
 he 4
 his 11
 i -7
 if 7
 in -2
 is -11
 it 4
 last 8
 lost -7
 may -14
 means -23
 my 6
 nothing 3
 notice -14
 now 2
 of 5
 or -9
 out -3
 over -1
 posted -2
 quotation -4
 reads 3
 runs 7
 said 4
 says 5
 scheme -18
 she 4
 since -12
 so -6
 that -4
 then 4
 there's -11
 they 3
 though -8
 to -2
 too -2
 until 4
 went -10
 were 3
 when 4
 whether -4
 which -5
 while 13
 will -2
 with -4
 without -21
 wrote 5
 yelled 7
 – 2
 — -5
nobody size 1 -7
  2 -7
  3 -6
  5 -3
  9 2
  long 7
open behind ) -6
  , -3
  . 2
  ; 2
  ? -5
  Name -20
  act 2
  adverb -4
  article -3
  auxiliary -6
  be -7
  call -17
  conjunction 1
  determiner 9
  document -10
  gerund -3
  group -11
  indefinite -6
  nothing 1
  organisation -3
  owner 14
  past -7
  pronoun -5
  quotation -9
  relative -2
  say -7
  subordinator 2
  word -6
  work -14
  – -4
  — -10
pattern advised -2
  size 1 -2
   2 7
   5 -15
   9 -10
 named -7
  size 1 -8
   2 -8
   3 -8
   9 3
 naming -9
  size 1 -7
   2 -13
 readers -13
  size 1 -6
   5 -21
   9 -10
   long -10
 said 3
  size 1 2
   2 5
   3 4
   5 2
   9 3
   long 3
 supposed -4
  size 1 -3
   2 -5
   3 -1
   5 -5
   9 -2
   long -12
 title -10
  size 1 -6
   2 -7
   3 -11
   5 -12
   9 -22
plain 2
 before ( 3
  * 6
  : 5
  Name 3
  act 1
  adverb 3
  article -2
  as 2
  auxiliary 5
  be 5
  by 1
  called 4
  conjunction 2
  determiner -12
  document 3
  feel 5
  gerund 3
  group 7
  in -3
  indefinite -2
  like -11
  named -4
  negation -2
  nicknamed -9
  nothing 4
  on -5
  or -5
  organisation 3
  owner 3
  person 7
  possessive 4
  preposition -2
  pronoun 3
  relative 3
  say -3
  saying 4
  so-called -11
  subordinator -3
  term -5
  to 1
  with 4
  word 2
 rule accordingTo 7
  answer 7
  answered 7
  colonBefore 5
  continued 6
  cueAfter 4
  cueBefore 3
  cueBeside 3
  label -3
  leading 3
  nameAbove 6
  none -4
  sameParagraph 5
  sentenceBefore 4
  signature 3
  trailing -5
  view 15
rule accordingTo 6
 answer 7
 answered 7
 colonBefore 5
 continued 8
 cueAfter 4
 cueBefore 2
 cueBehind -15
 cueBeside 2
 label -8
 lastSentence -3
 leading 3
 nameAbove 6
 none -5
 sameParagraph 5
 sentenceBefore 3
 sentenceSubject -2
 signature 3
 trailing -8
 view 15
shape 9 -7
 A 3
  A 5
   A 19
  s A 6
 X -4
  9 -6
  X -8
   9 -4
   X -9
    X -13
   s -7
    X 2
  s 4
   X -9
    X -13
    s 6
   s X -12
    x 2
   x 3
    X -22
    s -3
    x -3
  x -3
   X -2
   s -11
   x 4
    x -8
 long 3
 s -10
  A A A 15
  X -9
   X -12
   s X -13
   x 6
  s A -14
   X X 2
   s 2
    X 3
    s 4
    x 5
   x 3
    X 4
    x 6
  x 4
   X 6
   s X 7
    s 4
    x 4
   x 6
    x 6
 x -2
  X 5
  s 6
   X 14
   s 6
    x 4
   x 4
    s 19
    x 7
  x X -3
   s 9
    s 4
    x 8
   x x 9
size 1 -3
 2 -2
 5 2
 9 4
 long 4
speaker carried carried new sure  6
  size 1   -2
   2   -4
    sure  10
   3 sure  5
   5 sure  6
   9   7
    sure  5
   long   6
    sure  5
 document thing definite  near -4
    sure near 3
   new  near 6
    sure near 2
 group thing definite   -4
    sure  3
     near -2
   named sure near 9
   new   -6
     near -3
 human size 1   -2
     near 3
    sure  -1
     near 4
   2 sure near 4
   3  near 3
    sure  4
     near 4
   5   2
     near 2
    sure  3
     near 4
   9   5
     near 4
    sure  6
     near 4
   long   6
     near 7
    sure  6
     near 4
 organisation human named sure near 4
  thing definite   -4
     near -12
    sure near 4
   named   -2
     near 4
    sure  5
     near 6
   new   -2
     near -10
    sure  -3
     near 4
 person human named  near 4
    sure  2
     near 4
 pronoun human definite   2
     near 2
    sure  2
     near 3
  thing definite   6
     near 3
    sure  -5
     near 1
 thing size 1   -9
     near -3
    sure  -3
   2   -4
     near -5
   3  near -4
    sure  5
     near 3
   5   3
    sure  3
     near 2
   9   2
     near 7
    sure  4
     near 3
   long   10
    sure  7
     near 5
 unnamed human definite   2
    sure  3
     near 4
   new   -2
     near -4
    sure near 6
  thing new   -2
     near -8
subject a document 2
  organisation 2
  saying 10
  surface 8
  term -7
  thing -5
  work -2
 document 2
 he 5
 nobody -4
 person 4
 saying 3
 several -2
 she 6
 speaking -8
 term -8
 they -4
 work 2
 you -9
titled before ( -10
  , -5
  : -2
  ; -5
  Name -9
  about -13
  adverb -8
  article -8
  as -9
  be -10
  by -14
  call -6
  called -10
  conjunction -8
  determiner 2
  for -15
  gerund -16
  in -11
  indefinite -8
  named -9
  nicknamed -8
  nothing 2
  of -9
  on -5
  owner -12
  past -9
  possessive -12
  preposition -9
  pronoun -22
  quotation -10
  relative -11
  say 9
  so-called -5
  term -2
  to -14
  with -17
  word -10
  work -7
 rule cueAfter 3
  cueBefore -5
  cueBeside -5
  insideParagraph -6
  label -17
  lastSentence -7
  leading 11
  none -7
  sentenceSubject -7
  trailing -13
 size 1 -3
  2 -6
  3 -7
  5 -8
  9 -4
told behind before ( 2
   , -4
   : 2
   Name -19
   as 3
   auxiliary 10
   be 4
   conjunction -15
   for -1
   indefinite -13
   nothing 4
   of -12
   on -9
   or -10
   owner -12
   past -3
   possessive -15
   preposition -14
   pronoun -4
   relative 6
   say 14
   so-called -12
   term -9
   to -7
   word -7
   work -16
 call before Name 9
   article -3
   be 2
   call -2
   called -8
   conjunction 5
   document 6
   for 12
   gerund -3
   group 6
   indefinite 3
   named -10
   nicknamed -10
   owner -4
   person 7
   preposition -8
   pronoun -3
   say 6
   term 8
   word 5
  within before , -5
    Name 15
    article -9
    as 16
    called 4
    document 4
    term -2
    word 2
 feel before , -23
   : 3
   article -13
   as -4
   be 2
   feel 7
   for -8
   indefinite -4
   past 14
   pronoun 14
   relative 3
   term -6
   word 5
  within before , -9
    article -8
    as -12
    be 8
    feel -2
    indefinite -13
    say -10
    term 2
    to 8
    word 11
 none before ( -4
   * 4
   , -4
   : 4
   ; -5
   Name -6
   about -7
   act -10
   adverb -9
   article -6
   as -4
   auxiliary 2
   be 3
   called -8
   conjunction -4
   determiner -10
   document -6
   for -12
   gerund -4
   in -10
   indefinite -4
   nicknamed -7
   nothing 3
   of -7
   on -5
   or -1
   organisation -4
   owner -8
   past -8
   person 18
   possessive -7
   preposition -4
   pronoun 7
   quotation -7
   say 3
   saying 14
   so-called -7
   subordinator -14
   term -6
   to -3
   with -11
   word -5
   work -6
 say before , 3
   : 4
   about -9
   act 11
   adverb 8
   as 5
   auxiliary 5
   be 5
   call -5
   conjunction 8
   document 5
   for 5
   gerund 6
   group 6
   in 10
   negation -6
   of 3
   on 4
   or -12
   owner 7
   past 3
   person 4
   possessive 11
   preposition -1
   pronoun 2
   relative 2
   say 2
   so-called -15
   term 3
   to 6
   with 7
   word 4
   work 5
  within before : 3
    about 13
    as 7
    auxiliary 5
    be 3
    for 4
    indefinite 11
    of 3
    owner -4
    preposition 9
    pronoun 5
    say -6
    term -8
    to 3
    with 4
 tell before , 6
   : 4
   Name -13
   adverb 2
   as -6
   auxiliary 6
   be 6
   conjunction 8
   indefinite 3
   of 12
   past -3
   preposition 9
   pronoun 1
   relative -4
   say 12
   to 9
   word -2
  within before , -7
    auxiliary 8
    be 5
    pronoun -2
    say -2
    word 11
verb act does far 7
   near 2
  may near 10
 be does far 3
   near 4
 behind act  far -3
    next 3
  be  far -5
    next -6
  call  far -3
    next 2
  feel  far -5
  other  far -2
    next -5
   own far -9
  say  far 4
    next 4
  tell  far 3
    next -3
 call does near -1
   off 5
 feel does far -11
   near -2
   off -6
  may not near 3
    off -6
 other does not near 3
   off -4
  may far -11
   not near 6
    off -2
   off -4
 say does far 1
   near 1
   off 5
  may far 14
   near -13
   not near -10
 tell does off 1
verbless 1
word * 6
 : 4
 ; -1
 a -2
 about -4
 acted 8
 after 8
 already 5
 an -3
 answer -3
 are 5
 at 9
 became -5
 because 1
 become 1
 been 6
 behind -3
 being -2
 bill 4
 blamed 21
 book 6
 but 4
 by -6
 call -11
 called -4
 calls 4
 caption 13
 cent -10
 chanted 13
 chose -3
 code-named -13
 considers 12
 could 14
 decision 9
 do 12
 entitled -15
 feels 7
 felt 9
 for -2
 found 13
 from -9
 goes -21
 had 6
 has 7
 have -14
 he's -6
 headed -10
 heading -3
 headline -22
 her 2
 him 1
 himself -3
 his 5
 in -7
 include -8
 into -8
 is -2
 it 2
 it's -4
 its -9
 it’s 7
 just 3
 labelled -11
 like -11
 line 10
 looked 12
 marked -12
 mean -20
 means -18
 name -6
 named -8
 new -13
 nicknamed -8
 not 7
 nothing 4
 now -7
 of -2
 offered 15
 on -5
 or -5
 over 1
 password -9
 phrase -2
 picked -15
 plan 9
 played -12
 policy -4
 prefer -18
 preferred 16
 promised -6
 quotation -2
 rated -6
 read 7
 reading 10
 reads 8
 result 9
 said 3
 sang -24
 say -14
 saying 4
 says 2
 she 9
 she's 15
 should 10
 shown -11
 signed 11
 simply 12
 slogan -8
 so-called -10
 state's -20
 term -4
 termed -10
 terms 7
 than 1
 that 2
 that's 3
 the -5
 their 10
 them 12
 there's -15
 they 7
 they're -2
 this 1
 title -8
 titled -10
 took -8
 under -14
 up 20
 urged 7
 use -16
 was 6
 were 10
 what -7
 whose -2
 word -2
 words 13
 would 6
 write -18
 wrote -17
 your -6
words * * 6
 , as 2
  because -5
  called 2
  calls 13
  from -10
  is -5
  marked -15
  or -8
  said 13
  say -13
  the -9
  titled -7
  to 5
  was 5
  whose -6
 : a -13
 Name ( -2
  , 4
  : -4
  Name -2
  a 12
  as 6
  called -11
  for 4
  had 5
  has 8
  is -9
  of 8
  on -10
  said 15
  says -14
  was 5
  were 9
 a so-called -9
 about the -7
 added : 3
 among them -12
 and a 7
  that 9
  the -8
 as a -1
  quotation -7
  the -8
 asked for -5
 at the 7
 author of -8
 back : 6
 been called -3
 book , -4
 box marked -9
 call a -4
  it -14
 called Name 7
  a 4
  him -8
  it 7
  the -3
 calling a 2
  it -2
 calls a -3
  the -20
 copy of -11
 cries of 18
 described as 7
 describes as 6
 down as 2
  to 8
 economists call -8
 filed under -10
 for its 7
  the 9
 found it 13
 full : 3
 had a 2
  become -3
  been 8
 hand : 15
 has been 15
 have been -3
 he calls 10
  felt 10
  had 7
  has 4
  is 6
  says 15
  was 5
  would 5
 him as 9
 i was 8
 in Name -9
  the -6
 is : 9
  a -6
  called -8
  titled -6
 it , 2
  : -6
  as 6
  called 9
  calls 9
  had 6
  is 10
  says 8
  was 5
  would 8
 known as -13
 line : -6
 listed as -14
 locally as -6
 name is -13
 nicknamed the -6
 not a -19
 nothing ( -5
  Name -7
  a -11
  and -19
  it's 5
  nothing 4
  on -11
  the -11
 of Name -10
  a 8
  being 5
  the -9
 on Name -17
  a 8
 one , -18
 only as -3
 over a -16
 per cent -10
 plan was 4
 promised a 14
 quotation , -8
  and -6
  or -5
  then -2
  to -19
  was 4
  with 1
 read : 4
 reads : 6
 remarked , 5
 replied : 3
 said , 8
  : 3
  it 10
  was -11
 say , -16
 says , -12
 she calls 11
  feels 5
  had 6
  is 11
  was 6
 shouted , 9
 sold as -16
 speaks of 11
 spoke of 10
 that a 1
  he 3
  it 12
  it's 5
  read 8
  reads 17
  said 14
  says -8
  the -7
  was 18
 the caption 13
  decision 9
  heading -3
  headline -22
  name -5
  phrase -2
  result 9
  slogan -8
  so-called -9
  state's -20
  title -9
  word -3
  words 13
 them , -2
  as 5
 there were 13
 they say -6
  were 7
 to a 6
  as -10
  be -1
  say -9
  the 7
  write -18
 trade as -14
 under a -10
  its -12
 warned of 7
 was a 17
  being 15
  rated 7
  the -6
 we had -18
 who was 8
 will be 4
 word , 20
 words , 16
  : 3
 would be 7
 write , -24
 writes : 4
 you were 7
`)
