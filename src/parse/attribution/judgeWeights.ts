import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
20
advice much -3
  size 1 -6
   2 -9
   3 -4
   9 3
   long 4
 none size 5 2
   9 3
   long 3
 some size 1 -5
   2 -3
   9 2
   long 4
before ( behind ) -11
 * behind * -6
   nothing 9
 , behind , -3
   . 5
   Name 3
   auxiliary -4
   be -4
   preposition -12
   pronoun 6
   relative -5
   word -13
 : behind . 7
   nothing 4
   preposition -5
 Name behind , 5
   conjunction 4
   preposition -2
 about behind nothing 6
 act behind nothing 7
   preposition 11
 adverb behind , 6
   . 4
   preposition -10
 article behind , -6
   article -10
   conjunction -8
   indefinite -10
   nothing -8
   organisation -6
   relative -4
   word -5
 as behind , -3
   auxiliary -5
   be 3
   conjunction 3
   preposition -6
   pronoun -7
   quotation -7
   relative -7
   say 5
   word 7
 auxiliary behind conjunction 4
   nothing 5
   preposition 6
 be behind . 4
   ; 4
   adverb 13
   conjunction 4
   indefinite 4
   nothing 2
   preposition 4
   pronoun 6
   relative 4
   say -7
   subordinator 6
   word -6
 call behind , -4
   . -3
   past 7
   preposition 13
 called behind conjunction -3
   past -4
 conjunction behind , 3
   . -5
   be -9
   preposition 7
 document behind conjunction 4
   nothing 5
 feel behind . 6
   nothing 6
   preposition 8
 for behind , 3
   nothing -2
   preposition -3
 gerund behind . 2
   conjunction 6
   nothing 6
   preposition -8
 group behind nothing 6
 in behind . -4
 indefinite behind auxiliary -8
   be -7
   document -9
   preposition -4
   relative 10
 named behind , -10
 nothing behind , -16
   - 4
   : 8
   Name 3
   article 4
   be -2
   indefinite 7
   nothing 4
   owner 3
   past 5
   person 3
   preposition -16
   pronoun 3
   quotation -9
   say 4
   word -2
   – 4
 of behind , -4
   indefinite -12
   word 9
 on behind . 5
   Name -14
   conjunction -4
   indefinite -8
   nothing 8
   subordinator -6
   word -9
 or behind , -6
   nothing -4
   preposition -9
 organisation behind preposition -10
 owner behind . -5
   conjunction 3
   nothing 8
   word -3
 past behind , -6
   . -3
   nothing 3
   word -12
 person behind nothing 3
 possessive behind word -3
 preposition behind , -3
   conjunction -8
   nothing 7
   past 9
   preposition -4
   word -8
 pronoun behind , 5
   conjunction -6
 relative behind . 6
   be -18
   nothing 5
   preposition 4
   pronoun -7
 say behind . 4
   adverb -3
   auxiliary -13
   be -3
   conjunction 4
   nothing 2
   preposition -3
   subordinator 13
   word 7
 saying behind . -3
   nothing 4
 so-called behind , -7
   . -9
   past -4
   preposition -9
   relative -6
   word -6
 subordinator behind be -14
   nothing 4
 term behind , -3
   . -3
   auxiliary -7
   be -8
   nothing -3
   past -14
   relative -8
   word 3
 to behind , -6
   conjunction 9
   nothing 4
   preposition 3
 with behind , -2
   nothing 2
 word behind ; 8
   nothing 3
   past -4
   preposition 7
   quotation -7
   subordinator -8
   word -11
 work behind , -5
behind " 4
 ) -2
 * -6
 , -3
 - 4
 ? -5
 auxiliary -6
 be -4
 call -3
 determiner 3
 document -8
 group -8
 indefinite -2
 nothing 2
 organisation -3
 owner 6
 past -3
 person 6
 pronoun 3
 quotation -3
 relative -3
 say 2
 tell -4
 word -3
 work -10
 – 2
 — -4
broken behind Name 2
  adverb 3
  auxiliary -5
  be 3
  call 2
  group -6
  owner 4
  person 3
  pronoun 3
  relative -5
  say 3
  subordinator -2
  tell -4
cue : -4
 according 3
 accused 5
 accuses 4
 acknowledged 8
 added 4
 adding 6
 adds 3
 advised -6
 agreed 6
 announced -9
 announces -5
 answered 3
 ask 15
 assured 5
 began -4
 begged 5
 branded 12
 call -12
 called 3
 calling 3
 calls 2
 cautioned 7
 chanted 6
 commented 4
 compared 6
 complained 8
 conceded 9
 concedes 3
 conceding 10
 concluded 8
 confided 3
 confirmed -5
 considers 10
 declared -13
 defended 4
 demanded 8
 denounced 12
 describe 10
 described 5
 describes 3
 describing 6
 disclosed 3
 dismissed 9
 dubbed -9
 explained 4
 explains 5
 felt 2
 finds 7
 fumed 2
 hailed 3
 heard 3
 informed 4
 informs 3
 insist -6
 joked 4
 knew -9
 known -8
 knows -12
 labeled -18
 labels -15
 likened 5
 named -7
 nicknamed -4
 objects 17
 offered 11
 offers -10
 pointed -4
 points 2
 posted 3
 praised 4
 predicted 4
 pronounced 7
 proposed -6
 quipped 3
 rated -4
 rating -8
 read 4
 reading 10
 recalled 3
 recalls 4
 recommended -9
 recounted 3
 recounts 4
 referred 3
 refers 4
 rejected 13
 remarked 4
 replied 3
 reply -5
 reported 6
 responded 7
 said 3
 sang -9
 say -4
 saying 4
 says 3
 shot -4
 shouted 9
 shouting 9
 show -14
 shown -15
 sighs 2
 speaks 6
 spoke 4
 stated 3
 states -10
 talk -3
 talks -10
 tell 4
 telling -2
 term -11
 terms 3
 texted 8
 texts 2
 thanked 5
 think -5
 thought 2
 told 3
 tweeted 5
 urged 6
 used 3
 vowed -2
 wants -6
 warned 5
 warns 7
 write -9
 writes 4
 written 3
 wrote 4
 yelled 7
ended behind ) 3
  , -8
  - 4
  Name 5
  article 7
  be 2
  conjunction -5
  nothing 2
  preposition 4
  pronoun 4
  say 4
  word -10
  – 6
first a 4
 after 5
 all 9
 an 8
 and 2
 any -10
 as 5
 at 3
 be -5
 because 4
 before 5
 by 3
 could 7
 did 5
 don’t 3
 eight -6
 every 4
 for 3
 four 4
 had 4
 has 7
 have 3
 he 4
 he'd 3
 he's 3
 he’d 5
 he’s 3
 his 9
 i 3
 i'd 3
 i'm 3
 i've 3
 if 4
 in 3
 is 9
 it 4
 it's 3
 it’s 5
 i’d 3
 i’ll 4
 i’m 3
 i’ve 3
 like 5
 more 4
 most -10
 never 5
 no 4
 not 3
 of 5
 off 8
 on 7
 one 4
 or 4
 other -9
 our 6
 out -2
 she 4
 she's 4
 she’d 3
 she’s 3
 some 6
 that 4
 that’s 3
 these 6
 they 3
 they'll 5
 they've 2
 they’re 3
 two 3
 up 5
 was 7
 we 3
 we're 6
 we've 5
 we’re 3
 we’ve 6
 when -2
 which 2
 who -9
 why 3
 with 6
 within 6
 without 8
 you 3
 you'll 3
 you've 6
 your 6
 you’ll 3
 you’re 3
gap 1 size 1 -2
   3 3
   9 4
   long 2
 12 size 3 3
   5 4
   9 4
   long 4
 3 size 1 2
   5 2
   9 3
   long 3
 6 size 1 3
   3 3
   5 4
   9 3
   long 4
 far size 1 -3
   3 3
   9 3
   long 7
marked 1 size 1 -3
   2 -2
   9 3
   long 4
 2 size 5 2
   9 3
   long 4
 3 size 1 -2
   3 -3
 4 size 1 -3
   2 4
   3 -6
   5 -11
near 10 -8
 11 -7
 14 -7
 17 -7
 1994 -12
 2019 -8
 212 -11
 22 -5
 3 -12
 31 -9
 6 -17
 9 8
 900 -9
 a.m. -7
 accounts 11
 accused 6
 ad's 4
 administration's 5
 advised 9
 afterwards 4
 agency 9
 allowed 11
 aloud 8
 already -12
 also -5
 always -7
 answered 4
 anyone 7
 anything -6
 apologized 8
 appealed 12
 assignment -7
 ball -11
 ban -5
 band -9
 bank -11
 banned -5
 banner 5
 began -7
 begins 6
 bench 7
 best -8
 better -5
 billed -6
 bird's -9
 bit 5
 blamed 13
 board 5
 boat -4
 book -5
 books -9
 box -5
 boy -4
 branded 15
 building -10
 button -5
 buttons -7
 cake 11
 call -9
 calls 4
 came -6
 caption 10
 card 10
 career -7
 cases -8
 cat 8
 category -12
 causes -10
 cautioned 8
 chains 15
 chairwoman 5
 chamber 4
 champion 6
 change -4
 chant 12
 chapter -8
 checks -4
 chief 4
 child -8
 citing 12
 claim 5
 claimed 5
 claims -9
 clause 4
 client 6
 clip 4
 close 5
 closes -5
 coach 8
 coast -8
 colleague -5
 column 6
 come -5
 commerce 7
 committee 6
 compared 7
 complained 8
 conceding 10
 confirmed -5
 congressman 6
 convention 4
 copy -10
 corner 8
 council 7
 counted -19
 counting 6
 created 7
 cries 14
 critic 9
 critics 11
 customers 13
 date 6
 deal 9
 defended 9
 department 10
 describe 5
 described 5
 describes 6
 describing 6
 director 4
 dismissed 6
 divided -9
 door 8
 driver 8
 drivers 6
 dropped -10
 dubbed -6
 earlier 6
 economists -5
 edge 8
 election 7
 eleven -5
 email 9
 end 4
 entered -9
 episode -16
 ever -12
 everyone -11
 evidence -8
 explained 6
 explains 6
 faced 14
 faces -8
 fans 4
 farming -17
 fees -9
 felt 5
 ferry -10
 field -11
 file -9
 filed -11
 files -9
 filing 12
 film -7
 final 18
 finds 8
 firm 5
 floor 13
 food 6
 forecasters -11
 found 7
 full 4
 fund -4
 gallery 17
 game -8
 general 7
 gets 6
 given 5
 go 11
 good 10
 got 7
 governor 5
 green 9
 guide -7
 hailed 9
 hall 8
 hand 5
 hangs -5
 health -5
 hear -14
 heard 6
 hearing 13
 held 9
 here -13
 hidden -10
 hit -5
 hold -5
 home 4
 husband -5
 idea 5
 identified 15
 include -10
 inquiry -9
 insists 10
 instead -5
 introduced 6
 island 4
 jacket 4
 job 9
 judge 7
 know -6
 known -8
 knows -8
 lady 5
 landed -7
 late 4
 lawyer 6
 lead 4
 leader 5
 leadership 6
 leaflet -6
 ledger -9
 left -4
 let 10
 likened 4
 listed -6
 lists 7
 little 12
 local 7
 locally -4
 longer -11
 lost -4
 lot 7
 lowered -11
 made 7
 majority 9
 maker 10
 making 4
 manager 9
 mark -6
 marked -11
 means -13
 member 4
 members 4
 memo -7
 message 6
 met -8
 metres 4
 microphone 5
 ministry -7
 model -6
 months 9
 morning 12
 mother 14
 motion 6
 much -12
 named -5
 names -10
 narrator 5
 nicknamed -6
 nobody -10
 nothing 8
 notice 5
 number 8
 offer 8
 offered -5
 offers -13
 officials 7
 often 7
 old -11
 online 10
 opened 5
 ought 9
 p.m. 6
 page 6
 paper -7
 paperback -12
 part 4
 participants -10
 party 7
 pass -6
 passed 7
 patience 6
 pay 8
 percent -14
 person -11
 phone 5
 phrase 6
 picture 7
 plans -9
 plate 20
 played -5
 players 7
 playing -13
 pointed 6
 police 4
 policy 9
 post -7
 posted 6
 predicted 8
 president 5
 programme 6
 promise 17
 promised 8
 pronounced 9
 proposed -11
 protest -4
 published -8
 question -5
 raised 8
 ran 9
 range -10
 rating -7
 reading 5
 reads 5
 recipe -8
 record -6
 recorded -5
 red 4
 refer -7
 referred 5
 register -9
 regrets 17
 regretted 18
 rejected 11
 release 11
 remark 10
 replied 6
 replies 10
 reply 4
 reported 9
 reporter 13
 reports 6
 residents 11
 responded 9
 result 8
 return -7
 road 7
 roughly -13
 rule -5
 ruling 4
 running 5
 runs -8
 saying 5
 scale -8
 scheme 4
 schools -9
 search -9
 searched -9
 searches 8
 seat 4
 secretary 8
 sentence 9
 setting -11
 sheet 6
 short -9
 shout 6
 shouted 6
 shouting 8
 show -5
 shown 8
 shows 16
 side -15
 sides 12
 sign 7
 signed 5
 signs 10
 silence -9
 simply 8
 single 10
 site -8
 slogan -6
 sold -6
 somebody 9
 something -14
 song -7
 source 4
 speaking 6
 speaks 9
 spent -5
 split -8
 spokesman 6
 spokesperson 7
 sponsor -5
 spot -6
 spring -18
 staff -4
 stage -10
 stand 5
 state 5
 statement 8
 still -6
 stopped -17
 store -5
 storm -11
 story -6
 subject 7
 supporters -5
 system -12
 tables -10
 taken -4
 talks 4
 tariffs 4
 taught -15
 teachers 8
 team -7
 television -7
 termed 14
 testified -4
 thanked 5
 thanks 8
 there -4
 there's -7
 thing -4
 things -5
 threat 6
 time -4
 times 7
 took 6
 town -4
 trade -10
 translated -19
 translates -6
 treated -8
 trust 9
 tune -11
 turned -5
 turns -7
 tweeted 7
 twice -9
 union 5
 urged 7
 use 6
 used 14
 version -12
 voice 12
 votes -8
 vowed 6
 waiting -6
 want 6
 warned 7
 warning 5
 warns -5
 wife 4
 winter -4
 witness 10
 women 6
 words 5
 working -8
 write -5
 years -6
 young 6
next " 4
 ) -2
 * -6
 , -3
 - 4
 ? -5
 a -2
 about 3
 according 7
 across 9
 an -4
 are -6
 as -3
 asked 4
 asks 3
 because -4
 before -6
 bill -11
 but 5
 by -2
 came 2
 campaign -7
 for -3
 from 2
 gets -7
 had -5
 has -6
 he 3
 his 8
 i -9
 if 11
 is -8
 it 3
 last 6
 lost -7
 may -11
 means -18
 nothing 2
 notice -10
 now 5
 of 5
 or -6
 over 4
 quotation -3
 reads 2
 said 3
 says 3
 she 3
 since -11
 so -10
 that -3
 then 4
 they 3
 though -7
 to -4
 went -8
 when 7
 whether -4
 which -5
 while 10
 wrote 4
 yelled 5
 – 2
 — -4
nobody size 1 -7
  2 -6
  3 -6
  9 2
  long 7
open behind ) -7
  , -3
  ? -5
  Name -15
  adverb -2
  auxiliary -6
  be -6
  determiner 7
  document -8
  group -9
  indefinite -6
  organisation -3
  past -6
  pronoun -6
  quotation -8
  relative -3
  say -3
  word -4
  work -12
  — -7
pattern advised size 2 9
   5 -15
 named -5
  size 1 -6
   2 -6
   3 -8
 naming -8
  size 1 -6
   2 -10
 said 2
  size 2 3
   3 3
   5 2
   9 2
   long 2
 supposed -3
  size 1 -3
   2 -5
   3 3
   5 -7
   9 4
 title -8
  size 1 -6
   2 -5
   3 -8
   5 -10
   9 -17
plain before * 5
  : 4
  Name 4
  article -2
  auxiliary 4
  be 4
  by 2
  called 3
  determiner -8
  document 2
  feel 4
  gerund 4
  group 6
  like -12
  nothing 3
  on -3
  or -5
  owner 4
  person 7
  possessive 4
  saying 3
  so-called -9
  term -4
  with 5
 rule accordingTo 6
  answer 6
  colonBefore 4
  continued 5
  cueAfter 3
  cueBefore 3
  cueBeside 3
  lastSentence -2
  nameAbove 4
  none -3
  sameParagraph 4
  sentenceBefore 3
  signature 4
  view 12
rule accordingTo 4
 answer 4
 colonBefore 4
 continued 6
 cueAfter 3
 cueBehind -12
 label -4
 lastSentence -3
 leading 2
 nameAbove 4
 none -4
 sameParagraph 4
 sentenceBefore 3
 sentenceSubject -2
 signature 4
 trailing -6
 view 12
shape 9 -5
 A 5
  A 4
   A 15
 X -3
  9 -6
  X -6
   9 -3
   X -7
    X -11
   s -5
  s X -7
    X -10
    s 5
   s -3
    X -9
    x 2
   x 4
    X -15
    s 5
    x -3
  x -3
   s -11
    x 3
   x 4
 long 3
 s -8
  A A A 14
  X -8
   X -10
   s X -11
   x 10
  s 4
   s 3
    s 3
    x 4
   x 3
    x 3
  x 4
   X 5
   s 5
    X 4
    s 2
    x 4
   x 5
    x 4
 x X 4
  s 5
   X 8
   s 4
   x 2
    s 9
    x 5
  x s s 3
    x 6
   x x 5
size 1 -2
 9 3
 long 4
speaker carried carried new sure  4
  size 1   -3
   2   -5
    sure  7
   3 sure  4
   5 sure  4
   9   8
    sure  3
   long   4
    sure  4
 document thing definite sure near 3
   new   2
     near 2
 group thing definite   -6
     near 3
   named sure near 8
   new   -5
    sure  5
 human size 1   -2
     near 2
    sure near 3
   2 sure near 2
   3  near 4
    sure  2
     near 4
   5  near 2
    sure  2
     near 3
   9   5
     near 4
    sure  6
     near 3
   long   5
     near 4
    sure  5
     near 3
 organisation human named sure near 3
  thing definite   -6
     near -9
    sure near 3
   named  near 3
    sure  4
     near 5
   new  near -7
    sure  -2
 person human named  near 3
    sure near 3
 pronoun human definite  near 3
    sure  3
     near 2
  thing definite   6
     near 3
    sure  -5
 thing size 1   -8
   2   -4
     near -3
   3  near -4
    sure  3
   5   3
   9  near 6
    sure  3
     near 4
   long   7
     near 5
    sure  6
     near 4
 unnamed human definite sure near 3
   named sure near 3
   new   -2
    sure  -5
     near 3
  thing new  near -5
subject a organisation 3
  saying 8
  surface 6
  thing -3
  work -4
 he 4
 nobody -2
 person 3
 saying 4
 she 5
 speaking -6
 surface 2
 term -9
 they -3
 work 3
 you -7
titled before ( -9
  , -4
  Name -12
  about -11
  adverb -8
  article -6
  as -6
  be -6
  call -3
  called -8
  conjunction -6
  for -13
  gerund -13
  in -9
  indefinite -7
  named -7
  nicknamed -5
  nothing 3
  of -7
  on -4
  owner -9
  past -7
  possessive -9
  preposition -8
  pronoun -16
  quotation -8
  relative -6
  say 6
  so-called -4
  to -12
  word -8
  work -6
 rule cueBefore -4
  cueBeside -4
  insideParagraph -5
  label -14
  lastSentence -4
  leading 8
  none -5
  sentenceBefore 2
  sentenceSubject -6
  trailing -11
 size 1 -2
  2 -5
  3 -6
  5 -7
  9 -4
told behind before ( 2
   : 4
   Name -13
   article 2
   as 4
   conjunction -9
   indefinite -13
   nothing 3
   of -11
   on -6
   or -8
   owner -10
   possessive -14
   preposition -8
   pronoun -9
   relative 3
   say 11
   so-called -10
   term -6
   to -5
   word -6
   work -13
 call before , -6
   Name 5
   called -6
   conjunction 4
   document 6
   for 8
   group 4
   indefinite 5
   named -8
   nicknamed -8
   person 6
   preposition -7
   pronoun -4
   say 3
   term 6
   word 4
  within before , -4
    Name 12
    article -7
    as 14
    call -2
    called 3
    document 3
    term -2
    word 3
 feel before , -12
   : 3
   article -10
   as -2
   feel 5
   indefinite -3
   past 10
   pronoun 9
   word 5
  within before , -9
    article -6
    as -10
    be 6
    indefinite -10
    pronoun -2
    say -8
    to 6
    word 10
 none before * 3
   : 3
   ; -2
   Name -6
   about -5
   act -8
   adverb -11
   article -6
   as -4
   be -3
   called -6
   conjunction -3
   determiner -8
   document -6
   for -9
   gerund -3
   in -9
   indefinite -3
   nicknamed -6
   nothing 3
   of -5
   on -4
   or -2
   organisation -9
   owner -6
   past -6
   possessive -5
   preposition -3
   quotation -5
   say 3
   saying 11
   so-called -6
   term -4
   to -4
   with -9
   word -4
   work -5
 say before , 2
   : 3
   about -9
   act 8
   as 4
   auxiliary 4
   be 5
   call -2
   conjunction 5
   document 4
   for 5
   gerund 4
   group 5
   in 8
   indefinite 2
   negation -7
   of 3
   on 3
   or -9
   owner 5
   past 3
   person 3
   possessive 8
   pronoun 2
   so-called -11
   term 2
   to 8
   with 9
   work 4
  within before : 7
    as 5
    auxiliary 4
    be 4
    for 3
    indefinite 12
    of 7
    preposition 3
    pronoun 5
    term -7
    with 8
 tell before , 4
   : 3
   Name -9
   as -2
   auxiliary 5
   be 5
   conjunction 6
   of 9
   past -3
   preposition 6
   pronoun 4
   say 9
   to 8
   word -2
  within before auxiliary 7
    be 6
    say -7
    word 8
verb act does far 7
  may near 9
 be does far 2
   near 3
 behind act  next 3
  be  far -3
    next -2
  call  far -3
  feel  far -2
  other  next -4
   own far -8
  say  far 3
    next 3
  tell  next -2
 call does off 3
 feel does far -9
   near -3
   off -5
  may not near 3
    off -5
 other does not near 2
   off -3
  may far -11
   not near 16
   off -4
 say does off 4
  may far 11
   near -15
   not near 3
   off 5
 tell does far 4
   off 2
word * 5
 : 3
 about -4
 already 5
 answer -3
 are 4
 at 9
 been 3
 behind -2
 being 3
 bill 3
 blamed 17
 book 4
 by -5
 call -9
 called -3
 calls 3
 caption 9
 cent -7
 chanted 10
 chose -4
 code-named -10
 considers 10
 entitled -13
 feels 5
 from -5
 had 4
 has 6
 have -8
 he 2
 he's -8
 headed -9
 headline -17
 himself -2
 his 5
 in -5
 into -8
 it's -9
 its -7
 labelled -9
 like -12
 line 8
 looked 5
 marked -9
 mean -13
 means -14
 name -4
 named -7
 nicknamed -7
 not 13
 nothing 3
 now -4
 offered 11
 on -4
 or -4
 password -7
 picked -12
 plan 8
 played -9
 prefer -13
 preferred 12
 promised -5
 rated -4
 read 6
 reading 7
 reads 4
 result 8
 said 4
 sang -21
 say -11
 saying 3
 says 5
 she 9
 should 8
 shown -9
 signed 10
 slogan -6
 so-called -8
 state's -16
 term -3
 termed -7
 terms 2
 the -4
 their 8
 them 4
 there's -11
 they 9
 title -6
 titled -7
 under -11
 urged 5
 use -10
 was 4
 were 6
 with 3
 words 8
 would 5
 write -15
 wrote -12
words * * 5
 , a 11
  as 3
  because -4
  calls 10
  marked -12
  or -6
  said 8
  the -7
  titled -5
  to 4
  was 6
  whose -5
 Name , 4
  : -3
  a 12
  as 5
  called -9
  for 3
  had 5
  has 8
  of 6
  on -9
  said 11
  was 3
 a so-called -7
 about the -5
 added : 2
 among them -8
 and that 7
  the -6
 as quotation -6
  the -6
 at the 6
 back : 6
 been called -2
 book , -4
 box marked -7
 call it -15
 called Name 6
  a 3
  him -5
  it 5
 calls a -2
  the -17
 copy of -10
 cries of 14
 described as 4
 describes as 3
 filed under -9
 for a 3
  its 6
  the 8
 found it 8
 full : 3
 had been 4
 has been 15
 have been -9
 he calls 8
  had 4
  has 4
  is 4
  says 8
  was 4
  would 4
 i was 7
 is a -4
  called -6
 it , 3
  : 6
  as 4
  called 7
  calls 9
  had 5
  is 9
  was 5
  would 6
 known as -9
 listed as -10
 locally as -4
 not a -16
 nothing ( -4
  a -8
  nothing 3
  on -10
  the -9
 of Name -8
  being 4
  the -7
 on Name -13
  a 7
 one was -4
 only as -2
 out , 4
 over a -12
 per cent -7
 plan was 4
 quotation , -6
  and -2
  to -15
  was 3
 read : 3
 reads : 6
 remarked , 4
 said , 5
  : 2
  it 8
  was -9
 say , -10
 says , -7
 she feels 5
  had 5
  is 5
  was 5
 shouted , 8
 sold as -12
 speaks of 7
 spoke of 8
 that a 4
  he 7
  it 6
  it's 5
  read 6
  reads 14
  said 9
  says -7
 the caption 9
  headline -17
  name -4
  result 8
  slogan -6
  so-called -9
  state's -16
  title -7
  word -2
  words 8
 them , -7
  as 3
 there was -3
 they were 7
 to a 6
  say -3
  the 6
  write -15
 trade as -10
 under a -7
  its -10
 warned of 6
 was a 11
  rated 6
  the -4
 we had -12
 word , 16
 words , 12
  : 3
 would be 5
 you were 6
`)
