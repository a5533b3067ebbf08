import type { Language } from '../Language.ts'

/** The verbs of English by what they do to words. */
export const ENGLISH_VERBS: Language['verbs'] = {
  say: `
    accuse acknowledge add admit advise allege analyse announce answer apologise apologize argue ask assert attest aver banter bark
    bawl beam beg begin bellow blog boast bleat bluster brag burble cackle caution cheer chant chat chide chime chirp chortle chorus chuckle
    clarify coax comment commiserate complain concede concur confess confide confirm congratulate conclude contend coo counter crow cry debate deadpan
    declare deduce demand deny detail disagree disclose divulge drawl dispute elaborate emphasise emphasize enquire enthuse exclaim
    explain exult fume giggle gloat goad gripe groan grouse growl grumble grunt gush hint hiss holler howl hypothesise implore inform
    inquire insist instruct interject interrupt intone jeer jest joke jibe lament laugh lecture lie
    marvel mention moan moralise mock mourn mumble murmur muse mutter narrate nod note
    observe opine orate pant ponder persist plead pledge point posit posture pout praise pray preach predict proclaim proffer promise
    pronounce protest purr put query question quip quote quiz rage rail rant rasp rattle rave read reason reassert reassure rebut recall recap reckon recite recollect recommend
    recount reflect rejoin reiterate relate relay relent remark remember remind reminisce remonstrate repeat reply report reprove respond restate retort reveal
    roar rule say scoff scold scream screech seethe share shoot shout shriek shrug shudder sigh
    sing smile smirk snap snarl sneer sniff snigger snipe snort sob speculate spit splutter squeak squeal stammer state stress stutter
    submit suggest sum summarise summarize surmise swear sympathise sympathize taunt tease testify theorise theorize thunder thank toast trill trumpet tut tweet
    type urge utter vent venture volunteer vow wail wager warble whimper whine whisper whoop wisecrack wonder write yell yelp
    affirm assess attribute bemoan bewail caption describe estimate express extol forecast foresee grin guess issue maintain offer
    post propose reprimand signal specify stipulate text
    trail underline underscore warn grimace grieve gasp enjoin exhort 
    message rebuke scrawl sign-off tag voice wince`,
  tell: 'advise assure caution convince inform notify persuade promise reassure remind tell teach warn implore',
  call: `
    acclaim blast brand brandish call cast categorise characterise characterize christen classify condemn consider criticise criticize
    decry deem define denounce depict deride describe dismiss dub hail label lambast lambaste laud liken lampoon mock name
    nickname paint peg portray praise present pronounce rate ridicule salute slam slate style term trash view`,
  act: `
    accept defend publish release resolve return retaliate project prompt open finish profess agree cite commend compare conclude continue demand endorse highlight imply indicate invoke object offer order pinpoint plead
    prescribe reference refer reject request show speak talk stand suggest support table tout trumpet uphold`,
  feel: `
    anticipate assume believe calculate conclude decide doubt dread expect fear feel figure find foresee hope imagine intend know realise realize recognise recognize suppose suspect
    think understand want wish worry`,
  state: `
    appear become fall grow leave need remain rise seem stand want go belong exist live lie stay sit`,
  begins: 'begin continue go start proceed rush hasten try keep decline refuse hesitate pause',
  moves: `
    advise allow ask cause challenge compel convince dare direct drive enable encourage force inspire instruct invite lead move order permit
    persuade press pressure prompt provoke push require spur tempt urge want warn`,
  heard: 'cite hear overhear picture show quote record see film catch',
  other: `
    accelerate accompany achieve acquire act adopt advance amount appeal appoint apply approach approve arrest arrive attempt
    attend attract avoid await award ban base benefit boost borrow bounce burn campaign cancel capture care carry change chase
    cheat check clear climb close collapse collect combine commit compete complete compose conduct consist contain contest
    contribute control count cover crash create cross dance defeat deliver depend design destroy develop die disappear
    discover divide donate dream dress drop drown earn edit elect emerge employ end enjoy enter escape establish evolve
    examine exceed expand experience explode explore face fade favour feature fill fire fit fix focus follow form found fund
    gain gaze grab graduate grant greet guide handle happen hate head heal help hire identify ignore illustrate impose impress
    improve include increase inherit install introduce invest involve join judge jump kick kill kiss knock lack land last
    launch lean lift like limit line link listen locate look love lower manage march mark marry match matter measure mend
    merge miss obtain occur operate organise organize owe own pack park participate pass perform pick place play pop pour
    prepare preserve prevent produce promote protect prove provide pull purchase pursue qualify race raise reach receive
    reduce regard rely remove rent repair replace represent rescue resign resist rest restore result retain retire risk rob
    roll row ruin sack save score seal search secure seize select separate serve settle shape shift ski slip smell smoke solve
    sort sound spark spill spoil sponsor stage stare stem step stop store stretch strip struggle study succeed sue suffer suit
    supply surge surprise surround survive suspend switch tackle target taste tend test tie touch tour trace trade train
    transfer transform travel treat turn unveil update use vanish vary visit vote wait walk wander wave weigh wipe work wrap`,
}

export const ENGLISH_IRREGULAR = `
  be/is/was/been/being
  bear/~/bore/borne/~
  beat/~/beat/beaten/~
  become/~/became/become/~
  begin/~/began/begun/beginning
  bend/~/bent/bent/~
  bet/~/bet/bet/~
  bid/~/bid/bid/~
  bind/~/bound/bound/~
  bite/~/bit/bitten/~
  blow/~/blew/blown/~
  break/~/broke/broken/~
  breed/~/bred/bred/~
  bring/~/brought/brought/~
  broadcast/~/broadcast/broadcast/~
  build/~/built/built/~
  burst/~/burst/burst/~
  buy/~/bought/bought/~
  cast/~/cast/cast/~
  catch/~/caught/caught/~
  choose/~/chose/chosen/~
  cling/~/clung/clung/~
  come/~/came/come/~
  cost/~/cost/cost/~
  creep/~/crept/crept/~
  cut/~/cut/cut/~
  deal/~/dealt/dealt/~
  dig/~/dug/dug/~
  draw/~/drew/drawn/~
  drink/~/drank/drunk/~
  drive/~/drove/driven/~
  eat/~/ate/eaten/~
  fall/~/fell/fallen/~
  feed/~/fed/fed/~
  feel/~/felt/felt/~
  fight/~/fought/fought/~
  find/~/found/found/~
  flee/~/fled/fled/fleeing
  fling/~/flung/flung/~
  fly/~/flew/flown/~
  forbid/~/forbade/forbidden/~
  forecast/~/forecast/forecast/~
  foresee/~/foresaw/foreseen/foreseeing
  foretell/~/foretold/foretold/~
  forget/~/forgot/forgotten/forgetting
  freeze/~/froze/frozen/~
  get/~/got/gotten/~
  give/~/gave/given/~
  go/goes/went/gone/~
  grow/~/grew/grown/~
  hang/~/hung/hung/~
  hear/~/heard/heard/~
  hide/~/hid/hidden/~
  hit/~/hit/hit/~
  hold/~/held/held/~
  hurt/~/hurt/hurt/~
  keep/~/kept/kept/~
  kneel/~/knelt/knelt/~
  know/~/knew/known/~
  lay/~/laid/laid/~
  lead/~/led/led/~
  leap/~/leapt/leapt/~
  learn/~/learnt/learnt/~
  leave/~/left/left/~
  lend/~/lent/lent/~
  lie/~/lied/lied/lying
  light/~/lit/lit/~
  lose/~/lost/lost/~
  make/~/made/made/~
  mean/~/meant/meant/~
  meet/~/met/met/~
  mislead/~/misled/misled/~
  misread/~/misread/misread/~
  mistake/~/mistook/mistaken/~
  overcome/~/overcame/overcome/~
  overhear/~/overheard/overheard/~
  oversee/~/oversaw/overseen/~
  overtake/~/overtook/overtaken/~
  overthrow/~/overthrew/overthrown/~
  pay/~/paid/paid/~
  put/~/put/put/~
  quit/~/quit/quit/~
  quiz/quizzes/quizzed/quizzed/quizzing
  read/~/read/read/~
  rebuild/~/rebuilt/rebuilt/~
  ride/~/rode/ridden/~
  ring/~/rang/rung/~
  rise/~/rose/risen/~
  run/~/ran/run/~
  say/~/said/said/~
  see/~/saw/seen/seeing
  seek/~/sought/sought/~
  sell/~/sold/sold/~
  send/~/sent/sent/~
  set/~/set/set/~
  shake/~/shook/shaken/~
  shine/~/shone/shone/~
  shoot/~/shot/shot/~
  show/~/showed/shown/~
  shut/~/shut/shut/~
  sing/~/sang/sung/~
  sink/~/sank/sunk/~
  sit/~/sat/sat/~
  sleep/~/slept/slept/~
  slide/~/slid/slid/~
  speak/~/spoke/spoken/~
  spend/~/spent/spent/~
  spin/~/spun/spun/~
  spit/~/spat/spat/~
  split/~/split/split/~
  spread/~/spread/spread/~
  spring/~/sprang/sprung/~
  stand/~/stood/stood/~
  steal/~/stole/stolen/~
  stick/~/stuck/stuck/~
  sting/~/stung/stung/~
  strike/~/struck/struck/~
  strive/~/strove/striven/~
  swear/~/swore/sworn/~
  sweep/~/swept/swept/~
  swim/~/swam/swum/~
  swing/~/swung/swung/~
  take/~/took/taken/~
  teach/~/taught/taught/~
  tear/~/tore/torn/~
  tell/~/told/told/~
  think/~/thought/thought/~
  throw/~/threw/thrown/~
  tread/~/trod/trodden/~
  undergo/undergoes/underwent/undergone/~
  understand/~/understood/understood/~
  undertake/~/undertook/undertaken/~
  undo/undoes/undid/undone/~
  uphold/~/upheld/upheld/~
  wake/~/woke/woken/~
  wear/~/wore/worn/~
  weave/~/wove/woven/~
  weep/~/wept/wept/~
  win/~/won/won/~
  wind/~/wound/wound/~
  withdraw/~/withdrew/withdrawn/~
  withhold/~/withheld/withheld/~
  withstand/~/withstood/withstood/~
  write/~/wrote/written/~`
