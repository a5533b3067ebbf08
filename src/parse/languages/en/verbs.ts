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
    encourage exhort accelerate accompany achieve acquire act adopt advance advocate agree aim allow amount appeal appoint apply approach approve arrest arrive assume attack attempt
    attend attract avoid await award back ban base beat bear begin belong benefit bid bind bite blame blow boost borrow bounce break breed bring broadcast
    build burn burst buy campaign cancel capture care carry catch cause celebrate challenge champion change chase cheat check choose claim clear climb close collapse
    collect combine come commit compare compete complete compose conduct consist contain contest contribute control cost count cover crash create cross cut
    dance deal decide defeat defend deliver depend design destroy develop die dig disappear discover discuss divide donate draw dream dress drink drive drop drown earn eat
    edit elect emerge employ enable end enjoy enter escape establish estimate evolve examine exceed exist expand experience explode
    explore face fade fail fall favor favour feature feed fight figure fill find fire fit fix flee fling fly focus follow force form found freeze fund gain gather gaze get
    give grab graduate grant greet grow guarantee guide handle hang happen hate head heal help hide hire hit hold hurt identify ignore illustrate impose impress improve include
    increase inherit inspire install intend introduce invest invite involve join judge jump keep kick kill kiss knock lack land last launch lay lead lean leap learn leave
    lend lift light like limit line link listen live locate look lose love lower maintain make manage march mark marry match matter mean measure meet mend merge miss move obtain occur
    operate oppose organise organize overtake owe own pack paint park participate pass pause pay perform pick place plan play pop pour prefer prepare present preserve
    press prevent produce promote protect prove provide pull purchase pursue push qualify race raise reach rebuild receive reduce reflect refuse regard relate release
    rely remove rent repair replace represent require rescue resign resist rest restore result retain retire return ride ring rise risk rob roll row ruin run rush
    sack save score seal search secure seek seize select sell send separate serve set settle shake shape share shift shine shut sink sit ski sleep slide slip
    smell smile smoke solve sort sound spark spend spill spin split spoil sponsor spread spring stage stare start stay steal stem step stick stop store stretch strike
    strip strive struggle study succeed sue suffer suit supply support surge surprise surround survive suspend sweep swim swing switch tackle take talk target taste teach tear
    tend test thank throw tie touch tour trace trade train transfer transform travel treat try turn undergo understand unveil update use vanish vary visit volunteer vote
    wait wake walk wander wave wear weep weigh welcome win wind wipe withdraw work wrap`,
}

export const ENGLISH_IRREGULAR = `
  be/is/was/been/being
  bear/bears/bore/borne/bearing
  beat/beats/beat/beaten/beating
  become/becomes/became/become/becoming
  begin/begins/began/begun/beginning
  bet/bets/bet/bet/betting
  bid/bids/bid/bid/bidding
  bind/binds/bound/bound/binding
  bite/bites/bit/bitten/biting
  blow/blows/blew/blown/blowing
  break/breaks/broke/broken/breaking
  breed/breeds/bred/bred/breeding
  bring/brings/brought/brought/bringing
  broadcast/broadcasts/broadcast/broadcast/broadcasting
  build/builds/built/built/building
  burst/bursts/burst/burst/bursting
  buy/buys/bought/bought/buying
  cast/casts/cast/cast/casting
  catch/catches/caught/caught/catching
  choose/chooses/chose/chosen/choosing
  come/comes/came/come/coming
  cost/costs/cost/cost/costing
  cut/cuts/cut/cut/cutting
  deal/deals/dealt/dealt/dealing
  dig/digs/dug/dug/digging
  draw/draws/drew/drawn/drawing
  drink/drinks/drank/drunk/drinking
  drive/drives/drove/driven/driving
  eat/eats/ate/eaten/eating
  fall/falls/fell/fallen/falling
  feed/feeds/fed/fed/feeding
  feel/feels/felt/felt/feeling
  fight/fights/fought/fought/fighting
  find/finds/found/found/finding
  flee/flees/fled/fled/fleeing
  fling/flings/flung/flung/flinging
  fly/flies/flew/flown/flying
  forecast/forecasts/forecast/forecast/forecasting
  foresee/foresees/foresaw/foreseen/foreseeing
  freeze/freezes/froze/frozen/freezing
  get/gets/got/gotten/getting
  give/gives/gave/given/giving
  go/goes/went/gone/going
  grow/grows/grew/grown/growing
  hang/hangs/hung/hung/hanging
  hear/hears/heard/heard/hearing
  hide/hides/hid/hidden/hiding
  hit/hits/hit/hit/hitting
  hold/holds/held/held/holding
  hurt/hurts/hurt/hurt/hurting
  keep/keeps/kept/kept/keeping
  know/knows/knew/known/knowing
  lay/lays/laid/laid/laying
  lead/leads/led/led/leading
  leap/leaps/leapt/leapt/leaping
  learn/learns/learnt/learnt/learning
  leave/leaves/left/left/leaving
  lend/lends/lent/lent/lending
  lie/lies/lied/lied/lying
  light/lights/lit/lit/lighting
  lose/loses/lost/lost/losing
  make/makes/made/made/making
  mean/means/meant/meant/meaning
  meet/meets/met/met/meeting
  overhear/overhears/overheard/overheard/overhearing
  overtake/overtakes/overtook/overtaken/overtaking
  pay/pays/paid/paid/paying
  put/puts/put/put/putting
  quit/quits/quit/quit/quitting
  quiz/quizzes/quizzed/quizzed/quizzing
  read/reads/read/read/reading
  rebuild/rebuilds/rebuilt/rebuilt/rebuilding
  ride/rides/rode/ridden/riding
  ring/rings/rang/rung/ringing
  rise/rises/rose/risen/rising
  run/runs/ran/run/running
  say/says/said/said/saying
  see/sees/saw/seen/seeing
  seek/seeks/sought/sought/seeking
  sell/sells/sold/sold/selling
  send/sends/sent/sent/sending
  set/sets/set/set/setting
  shake/shakes/shook/shaken/shaking
  shine/shines/shone/shone/shining
  shoot/shoots/shot/shot/shooting
  show/shows/showed/shown/showing
  shut/shuts/shut/shut/shutting
  sing/sings/sang/sung/singing
  sink/sinks/sank/sunk/sinking
  sit/sits/sat/sat/sitting
  sleep/sleeps/slept/slept/sleeping
  slide/slides/slid/slid/sliding
  speak/speaks/spoke/spoken/speaking
  spend/spends/spent/spent/spending
  spin/spins/spun/spun/spinning
  spit/spits/spat/spat/spitting
  split/splits/split/split/splitting
  spread/spreads/spread/spread/spreading
  spring/springs/sprang/sprung/springing
  stand/stands/stood/stood/standing
  steal/steals/stole/stolen/stealing
  stick/sticks/stuck/stuck/sticking
  strike/strikes/struck/struck/striking
  strive/strives/strove/striven/striving
  swear/swears/swore/sworn/swearing
  sweep/sweeps/swept/swept/sweeping
  swim/swims/swam/swum/swimming
  swing/swings/swung/swung/swinging
  take/takes/took/taken/taking
  teach/teaches/taught/taught/teaching
  tear/tears/tore/torn/tearing
  tell/tells/told/told/telling
  think/thinks/thought/thought/thinking
  throw/throws/threw/thrown/throwing
  undergo/undergoes/underwent/undergone/undergoing
  understand/understands/understood/understood/understanding
  uphold/upholds/upheld/upheld/upholding
  wake/wakes/woke/woken/waking
  wear/wears/wore/worn/wearing
  weep/weeps/wept/wept/weeping
  win/wins/won/won/winning
  wind/winds/wound/wound/winding
  withdraw/withdraws/withdrew/withdrawn/withdrawing
  write/writes/wrote/written/writing`
