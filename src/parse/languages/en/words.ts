import type { Language } from '../Language.ts'

/** The words of English by their tags. */
export const ENGLISH_WORDS: Language['words'] = {
  article: 'a an the',
  determiner: `
    a an another any both each every her his its many more most my no one other our several some such
    that the their these this those three two four five six seven eight nine ten your
    either neither half all few whose`,
  indefinite: 'a an another any every no one some',
  owner: 'her his its my our their your',
  pronoun: 'he i it one she they we you',
  he: 'he',
  she: 'she',
  it: 'it this that',
  they: 'they',
  speaking: 'i me my mine we us our ours you your yours',
  object: 'her him me them us',
  reflexive: 'himself herself themselves itself myself ourselves each alone',
  several: `
    another anyone both critics everybody everyone few half many most nobody none one other others several some
    somebody someone either neither insiders experts officials`,
  relative: 'that which who whom whose',
  question: 'how what when where whether which who whom whose why',
  preposition: `
    about above according across after against along alongside amid among amongst around as at atop before behind below
    beneath beside besides between beyond by concerning despite during except following for from in inside into like near of off
    on onto opposite out outside over past per regarding since than through throughout to toward towards under unlike until up
    upon versus via with within without`,
  by: 'by',
  joint: 'of for and the on in at',
  conjunction: 'and but nor or &',
  and: 'and &',
  subordinator: `
    after although as because before how if lest once since so than that though unless until what when
    whenever where whereas wherever whether which while whilst why`,
  negation: 'never not n’t',
  nobody: 'neither no nobody none nor',
  modal: 'can cannot could may might must shall should will would',
  ought: 'ought should',
  wishing: 'let only wish wished wishes',
  adverb: `
    aboard again ago ahead almost aloud already also altogether always apart aside aware away back close downright
    earlier else even ever familiar famously fast first forward further hard hence here herself high however indeed
    instead involved itself just last late later least less likewise long maybe meanwhile more moreover most much
    nevertheless next nonetheless not now off often on once only otherwise out outright perhaps present quite rather
    repeatedly reportedly responsible right simply since so sometimes soon still straight subsequently then there
    thereafter therefore though thus today together tomorrow tonight too twice up very well yesterday yet`,
  number: `
    two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
    thousands million millions billion`,
  calendar: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december feb aug sept oct nov dec`,
  time: `
    moment moments minute minutes hour hours day days week weeks weekend weekends month months year years decade decades
    morning afternoon evening night nights midday midnight noon today tomorrow yesterday tonight season spring summer autumn winter
    century centuries`,
  pointing: 'so',
  how: 'as',
  known:
    'answered answers give gave given gives go goes identified identifies identify introduced known went',
  view: 'to for',
  linking: 'of for from with at',
  conveying: 'at by during in on over through via',
  placing: 'in at near from on into across around to',
  yes: 'no nope yeah yep yes ok okay hello hi hey oh wow well',
  auxiliary: `
    am are be been being can cannot could did do does had has have is may might must shall should was were
    will would aren’t can’t couldn’t didn’t doesn’t don’t hadn’t hasn’t haven’t isn’t mustn’t shouldn’t
    wasn’t weren’t won’t wouldn’t ain’t`,
  be: 'am are be been being got is was were isn’t aren’t wasn’t weren’t',
  have: 'had has have having hadn’t hasn’t haven’t',
  infinitiveMark: 'to',
  weak: `
    charge charged charges cite cited cites citing express expressed expresses expressing issue issued issues issuing
    laugh laughed laughs offer offered offering offers order ordered orders point pointed points post posted posting
    posts read reads release released releases rule ruled rules shot sign signed signs comments reports notes share
    shared shares sharing open opened opens close closed closes start started starts grin grinned grins smile smiled
    smiles shrug shrugged shrugs nod nodded nods sum summed sums play played plays break broke run send text texts
    texted give lead led leads fire fired fires return returned returns finish finished finishes present presented
    presents mean means prompt prompted prompts see reading holding repeat hold holds publish published publishes
    publishing ring sound sounded sounds breaks hope hopes fear fears figure figured figures`,
  person: `
    academic accountant actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor
    animator apprentice archbishop architect assistant astronaut astronomer athlete attorney aunt author baby baker
    barber barista barrister bartender bishop billionaire blogger boss boxer boy boyfriend brewer bride broker brother
    builder bureaucrat businessman businesswoman buyer campaigner candidate captain carer caretaker carpenter cashier
    celebrity ceo champion chair chairman chairperson chairwoman chancellor chaplain chef chief child choreographer
    clerk climber coach collector colleague comedian comic commander commentator commissioner composer conductor
    congressman congresswoman constable consultant consumer contestant contractor contender convener cook coordinator
    coroner correspondent councillor councilman councilwoman councilor counsellor counselor counterpart cousin coxswain
    critic curator customer dad dancer daughter dealer dean debutant defendant defender delegate deputy designer
    detective developer diplomat director doctor donor doorman driver drummer duke editor educator elder employee
    employer entrepreneur executive expert eyewitness fan farmer father fighter financier firefighter fisherman
    footballer forecaster foreman forester founder friend frontman frontrunner fugitive gardener general grazier
    girl girlfriend goalscorer governor grandad granddad granddaughter grandfather grandma grandmother grandpa grandson
    grocer groom guard guardian guest guide guy hairdresser haulier headmaster headmistress headteacher heckler hero historian
    homeowner hopeful host hostess hotelier housewife husband incumbent infielder influencer informant inmate insider
    inspector instructor intern interpreter inventor investigator investor janitor jockey judge juror kc keeper kid
    killer king lady landlady landlord lawyer leader learner lecturer legend librarian lieutenant lifeguard local lodger
    lord magistrate maker man manager marcher mariner marshal mason master mayor mechanic mediator medic member mentor
    merchant midfielder midwife miner minister missionary model moderator mogul monk mother mum mom narrator native
    neighbor neighbour nephew neurosurgeon newcomer niece nominee nun nurse oceanographer officer official onlooker
    operative operator opponent organiser organizer outfielder owner painter paramedic parent parishioner partner
    passenger passer-by pastor patient patron pensioner performer person philosopher photographer physio pilot pitcher
    player plumber poet pole-sitter policeman policewoman pollster pontiff pope porter postman potter prankster preacher
    premier presenter president priest prince princess principal printer prisoner producer professor programmer
    prosecutor protester protestor provost publican publicist publisher pundit pupil qc quarterback queen rabbi racer
    ranger rapper reader realtor recipient recruit recruiter rector referee refugee regular reporter representative
    republican democrat researcher resident retiree reveller reviewer rider rival roofer rower runner sailor salesman
    scholar screenwriter sculptor seamstress secretary senator seller sergeant sheriff shepherd shopper shopworker
    showrunner signwriter singer sister skier skipper solicitor soldier son songwriter soprano source speaker spectator
    staffer star steward stonemason storyteller stranger striker student substitute suffragan superintendent supervisor
    supporter surfer surgeon surveyor survivor suspect swimmer tailor teacher teen teenager tenant toddler trader
    trainee trainer trainspotter translator trapper traveller traveler treasurer trustee tutor uncle user vendor verger
    vet veteran viewer vicar victim villager visitor volunteer voter waiter waitress walker warden watchman weaver
    welder whistleblower whistle-blower widow widower wife winner witness woman worker worshipper writer youngster
    banker constituent gran great-gran nan accuser ancestor applicant assemblyman assessor assailant attacker attendee
    backer barman beneficiary bystander caller claimant client commuter competitor complainant conspirator creator
    creditor debtor descendant examiner facilitator ferryman follower genius giver helper heir holder hunter interviewer
    judoka laureate layperson listener lover maestro messenger millionaire novice observer occupant offender outsider
    participant peer petitioner plaintiff predecessor provider pursuer receiver registrar rescuer respondent
    restaurateur scorer scout scriptwriter sceptic skeptic spouse squatter starter stoker subscriber successor sufferer
    suitor taxpayer thief bailiff ballerina caddie camper cartographer cobbler diver flanker hiker
    international sexton sommelier trucker umpire tycoon underdog understudy undertaker usher vlogger winger woodworker youth
    cofounder comptroller controller vice-captain vice-president`,
  group: `
    advocates audience authorities band children choir choristers citizens civilians conservatives couple crew
    crews critics crowd crowds democrats demonstrators duo employees experts families family friends gang group
    groups guards immigrants insiders islanders judges jury leakers legislators liberals men migrants mps
    officials pair panel partners people police quartet rebels regulators relatives representatives republicans
    rioters senators shareholders shouters siblings sides spokespeople squad staff students suppliers teachers
    team teammates trio trolls troops twins unions volunteers women workers`,
  organisation: `
    academy administration síochána agency airline airport alliance archive army association authority bakery bank bar board body brand brewery broadcaster bureau business cabinet café campaign carrier
    centre center chain chamber charity church cinema clinic club coalition coastguard college commission committee company conglomerate congregation congress consortium
    cooperative co-operative corporation council county court creator department developer district division dioceses diocese embassy enterprise exchange
    factory faculty federation ferry firm force foundation franchise front fund gallery giant giants government hospital hotel hq initiative institute institution insurer
    inspectorate laboratory lab label league lender library lobby magazine mail manufacturer maker market media militia ministry mission mosque movement museum network
    newspaper newsroom nhs nonprofit non-profit observatory office ombudsman operator opposition orchestra organiser organisation organization outfit outlet paper
    parish parliament party pharmacy platform prison prosecution provider publication publisher pub receiver regime regulator resort restaurant retailer school
    secretariat senate service shop society sponsor start-up startup state station store studio subsidiary supermarket supplier synagogue syndicate team temple theatre theater town trade
    treasury tribunal trust union university utility vendor venue village watchdog website workshop zoo
    companies agencies councils firms governments unions universities hospitals schools charities banks retailers ministries airlines`,
  document: `
    account accounts act ad ads advert piece column transmission advertisement affidavit agreement amendment analysis announcement application article audit autobiography autopsy ballot bill biography
    blog blurb book booklet brief briefing brochure bulletin bumper-sticker calendar caption catalogue chapter charter
    circular clause code commentary communiqué complaint constitution contract cookbook cover data database declaration decree diary dictionary directive disclaimer dispatch
    document documents dossier draft editorial email e-mail emails embroidery encyclopedia entry epigraph epitaph essay evaluation evidence extract
    factsheet file files filing filings findings flyer footnote form graph guide guidance guidelines inquiry inspection assessment probe
    handbook headline hymn indictment inquest inscription instruction instructions inventory investigation invitation invoice invite item journal judgment judgement label law lawsuit leaflet legislation letter letters line lines
    listing log logbook lyric lyrics magazine manifesto manual manuscript mandate memo memoir memorandum menu message messages minutes missive motion newsletter
    note notes notice notices obituary op-ed opinion order page pamphlet paper papers paragraph passage permit petition poem policy poll
    postcard post posts prayer preface press-release programme projection prospectus proposal protocol psalm record records recipe
    report reports resolution results review ruling rules rulebook screen screenshot screenshots scripture script section sentence slide slogan song spreadsheet statement statements statistics status statute story strategy study
    subtitle suit summary summons survey testament tests text texts thread tip title transcript translation treaty tweet tweets verdict
    verse video voicemail voiceover voice-over warning warrant waybill webpage website will wording writ`,
  surface: `
    badge banner banners billboard board button cap card cards chalkboard display graffiti hat hats label magnet mug note placard placards plaque
    plaques poster posters scoreboard screen shirt shirts sign signs signboard slogan sticker stickers tattoo tombstone gravestone billboards whiteboard blackboard`,
  generic: 'agency business company firm group organisation organization',
  spokesperson: `
    representative representatives spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman
    spokeswomen rep reps spox publicist`,
  kin: `
    aunt brother brother-in-law cousin dad daughter daughter-in-law ex-husband ex-wife father father-in-law fiance fiancé fiancée gran grandad granddaughter grandfather grandma grandmother grandpa granny
    grandson husband mother mother-in-law mom mum nephew niece partner sister sister-in-law son son-in-law stepfather stepmother twin uncle widow widower wife`,
  medium: `
    ad address advertisement affidavit announcement appearance article blog book briefing broadcast call caption chat column comment
    conference conversation debate dm documentary editorial email emails essay facebook filing hearing instagram interview
    lawsuit lecture letter linkedin mail meeting memo memoir message newsletter newsflash note op-ed phone podcast post posts press rally
    release report sermon show slack snapchat speech statement story stream submission substack telegram telephone testimony text thread threads
    tiktok town-hall tweet tweets twitter video vlog voicemail whatsapp x youtube`,
  work: `
    album anthem aria ballad ballet biopic blockbuster blog book carol cartoon column comedy comic documentary drama duet ep episode epic essay
    exhibit exhibition feature film franchise game hit hymn installation instalment installment jingle lecture lullaby magazine memoir miniseries mixtape movie musical nocturne novel novella
    number opera overture painting paper photograph pamphlet play playlist podcast poem prequel print production program programme prologue record remake rendition romance romcom satire sculpture
    segment seminar sequel serial series session short show single sitcom sketch soap song sonata sonnet soundtrack spin-off standard story symphony talk thriller
    title tome track tragedy trilogy tune video vignette volume waltz western workshop`,
  term: `
    acronym alias adage brand catchphrase category code codename concept epithet expression handle hashtag idea idiom initials jargon keyword label lingo mantra maxim moniker motto name nickname notion
    password phrase proverb pseudonym saying slang slogan so-called soubriquet sobriquet tag tagline term terms title trademark username word words codenamed
    nicknamed termed titled entitled headlined captioned dubbed labelled labeled branded christened`,
  saying: `
    accusation accusations admission advice allegation allegations announcement answer argument assertion assertions assurance
    attack attacks belief boast call calls catchphrase cry cries characterization claim claims comment comments complaint complaints conclusion concern contention
    criticism confession declaration demand demands denunciation depiction description directive directives dismissal edict explanation farewell fear gripe greeting hope
    insistence instruction instructions invocation joke lament line message mantra mention motto observation observations offer opinion order phrase plea pledge pledges prayer prediction proclamation
    promise promises proposal query question questions quip rant reaction reference references refrain remark remarks reminder reply request response retort revelation
    rule sentiment slogan speech statement statements suggestion suggestions summary talk testimony threat threats tweet take verdict view vow warning warnings wish words`,
  title: `
    admiral alderman ambassador archbishop assemblyman assemblywoman attorney baron baroness bishop brother brigadier canon capt captain cardinal chairman chairperson
    chairwoman chancellor chief cllr coun hon rt coach col colonel commander commissioner comrade congressman congresswoman constable coroner corporal councillor councilman councilwoman councilor count countess cpl
    cpt dame deacon dean deputy detective director doc doctor dr duchess duke earl elder emeritus emir emperor empress father fr
    gen general gov governor governor-elect mayor-elect minister-designate senator-elect headteacher imam inspector judge justice king lady leader
    lieutenant lord lt magistrate maj major marshal master mayor minister miss mp mother mr mrs ms mx officer executive pc pastor patriarch pope premier president
    president-elect pres prime prince princess prof professor prosecutor provost queen rabbi ranger rector rep representative reps rev reverend saint sec
    secretary sen senate senator senators sens sergeant sgt sheikh sheriff sir sister solicitor speaker spokesman spokesperson spokeswoman squadron ssgt st staff superintendent
    supt sultan trooper treasurer vicar vice wing-commander former ex acting interim sen-elect dci ds di det insp adv advocate ceo cfo cto coo
    alhaja alhaji asp atty barr con const csp dcp dgp dsp dsu engr garda hajiya mec mla mlc mna mpp msgr pcso pfc ppro sfc shri smt cr clr recorder taoiseach tánaiste undersecretary wpc`,
  postnominal:
    'defending prosecuting kc qc sc mp mep msp mbe obe cbe phd md rn frs esq jnr snr ll.b ba bsc facs cpa td',
  courtesyHe: 'mr sir lord king prince duke father brother',
  courtesyShe: 'mrs ms miss dame lady queen princess duchess sister baroness mother madam countess',
  man: `
    actor boy boyfriend brother businessman chairman congressman councilman dad father fisherman fireman frontman gentleman grandad grandfather grandpa
    groom guy headmaster husband king landlord man nephew policeman prince salesman son spokesman stepfather statesman uncle waiter watchman widower cameraman
    craftsman ferryman foreman postman sportsman priest monk lad bloke barman doorman`,
  woman: `
    actress ballerina barmaid bride businesswoman chairwoman congresswoman councilwoman daughter duchess dame girl girlfriend gran grandma grandmother
    headmistress heiress heroine hostess housewife lady landlady midwife mother mom mum mummy niece nun policewoman
    princess queen schoolgirl seamstress sister songstress spokeswoman sportswoman stepmother waitress widow wife woman`,
  house: `
    academy administration agency airlines airways alliance army assembly associates association athletic authority bank board
    borough brewery brewing brigade broadcasting bros brothers bureau cabinet campaign capital centre center chamber charity church city-council clinic club co
    coalition college commission committee coal communications community companies company confederation congress consortium constabulary construction consulting cooperative corp corporation
    council county court creamery department diocese district division dynamics electric electronics embassy employees energy engineering enterprises entertainment estates faculty farms federal
    federation ferries fisheries foods force forces forum foundation friends fund gallery gas gmbh government grid group guard guild guards holdings holding hospital
    hospitals hotel hotels house housing inc inc. industries initiative inspectorate institute institution insurance international investments laboratories
    laboratory labs league legion library lines llc llp logistics ltd mail markets media ministry minerals mission motors movement museum mutual nations network networks
    observatory office oil orchestra organisation organization pac parks parliament partners partnership party petroleum pharmaceuticals pictures plc
    police port post press productions prize project properties publishing radio rail railway railways records registry regiment republic reserve resources restaurant retail
    savings school schools sciences secretariat senate services service shipping shop society solutions sons station steel stores students studio studios supreme survey
    systems team teachers technologies technology telecom television theatre theater times toys transport treasury tribunal trust union unit university utilities united ventures
    vineyards watch water wireless workers works trades yard zoo ag sa nv bv spa`,
  surname: 'church guard house post times',
  knownHouse: `
    airbnb alibaba alphabet amazon apple aws barclays bbc beijing boeing brussels chevron cnn congress cupertino democrats disney downing eu ebay exxon facebook fbi fda fifa
    ford gab google hamas hezbollah hmrc hsbc huawei ibm instagram intel ira isis israel iran kremlin labour london lufthansa mcdonald’s meta microsoft
    moscow nasa nato netflix nhs nike nissan nvidia ofcom opec openai oxfam parler paypal pentagon pfizer
    republicans reuters russia samsung shell sony spacex spotify starbucks stripe taliban tesco tesla tiktok toyota tories twitter uber uefa ukraine un
    unesco unicef unilever vatican verizon volkswagen walmart washington wework whatsapp whitehall who yahoo youtube zara china westminster fed nyag x`,
  particle:
    'abd abu al ap ben bin bint d’ da dal dalla das de degli dei del della den der di do dos du e el ibn la le lo los mac ter ten van vande vander vom von y zu zum zur',
  opener: `
    accordingly additionally afterwards alas anyway apparently besides clearly consequently conversely curiously
    finally fortunately furthermore granted hopefully incidentally initially ironically lastly luckily naturally
    obviously oddly originally overall please presumably previously recently sadly similarly specifically
    strangely surely thankfully ultimately undoubtedly unfortunately unsurprisingly usually`,
  thing: `
    act affair agreement airport avenue award awards bay beach bill boulevard campaign canal castle cathedral championship championships city
    code coast conference contest convention crescent crisis cup deal derby drive edition election expressway fair festival final finals forest
    apartments games gardens harbor harbour highway hotline index island islands junction lane law league lottery marathon march match motorway mountain
    mountains music oath open palace parade pier plan plaza prize programme programs protocol quay race rally river road rules sea season series
    show square stadium station street summit terrace tower trail treaty tunnel valley week weekend wharf`,
}
