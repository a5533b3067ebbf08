/** Words that end a noun phrase or open one, in lower case, sorted within their line. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

export const SUBJECT_PRONOUNS = words('he i it one she they we who you')

/** Pronouns that stand for somebody named elsewhere. */
export const PERSON_PRONOUNS = words('he she they it')

export const DETERMINERS = words(
  'a an another any both each every her his its many more most my no one other our several some ' +
    'that the their these this those three two your',
)

export const AUXILIARIES = words(
  'am are be been being can could did do does had has have is may might must shall should was ' +
    "were will would didn’t didn't doesn’t doesn't don’t don't isn’t isn't wasn’t wasn't",
)

/** What may stand between a subject and its cue. */
export const ADVERBS = words(
  'again already also always earlier even famously first further just later never not now often ' +
    'once only previously quickly recently repeatedly reportedly simply since sometimes soon still ' +
    'subsequently then thus today tonight twice yesterday',
)

export const CONJUNCTIONS = words(
  'after although and as because before but if like nor or so than that though unless until ' +
    'when where whereas which while yet how what why whether once',
)

export const PREPOSITIONS = words(
  'about above across after against along amid among around as at before behind below beside ' +
    'between beyond by despite down during except following for from in including inside into near of off ' +
    'on onto out outside over past since through throughout to toward towards under until up ' +
    'upon via with within without',
)

/** Capitalised at the head of a sentence, and no name. */
export const OPENERS = words(
  'a according additionally after all also although amid an and another any as at back because ' +
    'before both but by critics despite during each earlier every experts few finally first for ' +
    'from further he her here his how however i if in indeed instead into it its just last later ' +
    'like many meanwhile more moreover most much my no nobody none nor not now of officials on ' +
    'once one only or other others our out over perhaps rather since she so some sources still ' +
    'such than that the their then there these they this those though through thus to today ' +
    'tonight two under until up we well what when where whether which while who why with without ' +
    'yes yesterday yet you your',
)

/** Titles and jobs that stand before a name with a capital. */
export const TITLES = words(
  'admiral ambassador archbishop assemblyman attorney bishop capt captain cardinal ceo cfo chairman ' +
    'chairperson chairwoman chancellor chief colonel commander commissioner congressman congresswoman coach ' +
    'cpl councillor councilman councilwoman dame democrat deputy detective director dr emperor ' +
    'executive father former gen general gov governor governor-elect imam inspector judge justice king lady ' +
    'leader lieutenant lord lt maj major mayor minister miss mother mr mrs ms officer pastor pope ' +
    'president president-elect premier prime prince princess prof professor queen rabbi rep reps ' +
    'representative republican rev reverend sec secretary sen senate senator senators sens sgt ' +
    'sheriff sir speaker spokesman spokesperson spokeswoman st superintendent supt treasurer vice',
)

/** Days and months, which have capitals and name nobody. */
export const CALENDAR = words(
  'april august december february friday january july june march may monday november october ' +
    'saturday september sunday thursday tuesday wednesday',
)

/** A name with one of these words is an organisation's. */
export const ORGANISATION_WORDS = words(
  'administration agency airlines airways alliance army assembly association authority bank board brigade bureau ' +
    'campaign center centre chamber church club coalition college commission committee company ' +
    'congress corporation corp construction council court department electric employees energy federation force forces ' +
    'foundation friends fund government group guard holdings hospital house inc industries ' +
    'institute institution insurance labs league lines logistics ltd media motors ministry mothers museum network office organization pac ' +
    'organisation parliament partners party police school senate services society sons students ' +
    'supreme teachers technologies times trust union university workers citizens doctors parents ' +
    'coal foods gas minerals mutual oil shipping steel works',
)

/** Organisations and places that speak, and whose names don't say what they are. */
export const KNOWN_ORGANISATIONS = words(
  'airbnb amazon apple aws beijing boeing brussels democrats disney facebook ford gab google ' +
    'hamas hezbollah ibm instagram intel isis israel iran london microsoft moscow nato netflix ' +
    'nike parler pentagon republicans russia samsung spotify starbucks tesla tiktok toyota ' +
    'twitter uber ukraine walmart washington youtube kremlin china',
)

/** Heads of noun phrases that are papers and posts: *states*, *reads*. */
export const DOCUMENT_NOUNS = words(
  'account act ad ads affidavit agreement analysis article audit ballot banner bill book brief briefing bulletin ' +
    'caption charter code complaint constitution contract data declaration decree diary document ' +
    'documents dossier editorial email emails essay figures file filing filings findings footnote guide guidance ' +
    'guidelines handbook headline indictment inscription invoice label law lawsuit leaflet letter ' +
    'letters manifesto manual memo memorandum message messages minutes motion note notes notice ' +
    'opinion order paper papers passage permit petition placard plaque policy poll poster post posts ' +
    'proposal record records report reports resolution results ruling rules screenshot screenshots sign ' +
    'site slogan statement statements story study suit summary summons survey tests text texts transcript ' +
    'treaty tweet tweets verdict video warrant website will',
)

/** Heads of noun phrases for several people. */
export const GROUP_NOUNS = words(
  'academics activists agents advocates aides allies analysts attorneys authorities campaigners ' +
    'backers candidates civilians clients colleagues commentators conservatives council critics crowd defenders democrats doctors donors ' +
    'economists employees engineers environmentalists executives experts families family fans ' +
    'farmers fishermen crews customers drivers group guests guards historians insiders investigators journalists judges ' +
    'lawmakers lawyers leaders leakers legislators liberals locals managers members migrants neighbours ' +
    'neighbors nurses observers officers officials opponents organisers organizers owners parents passengers ' +
    'people police politicians pollsters prosecutors protesters protestors readers reporters ' +
    'representatives republicans researchers residents scientists senators sailors shoppers sources spokespeople ' +
    'staff staffers strategists students supporters teachers team union users veterans victims villagers ' +
    'volunteers voters witnesses women men workers',
)

export const ORGANISATION_NOUNS = words(
  'agency airline bank board campaign chain charity committee company coalition commission ' +
    'corporation court department firm government manufacturer maker ministry network newspaper ' +
    'office organisation organization outlet paper party publisher regulator retailer school ' +
    'station university',
)

export const SPOKESPEOPLE = words(
  'representative representatives spokesman spokesmen spokespeople spokesperson spokespersons ' +
    'spokeswoman spokeswomen',
)

/** Heads of noun phrases for one person who is not named. */
export const PERSON_NOUNS = words(
  'actor actress adviser advisor advocate aide ally analyst assistant attorney author bishop ' +
    'billionaire boss boy broker businessman businesswoman candidate captain celebrity chairman chairwoman chief coach colleague columnist commander ' +
    'commissioner congressman congresswoman congressman consultant coordinator correspondent ' +
    'contender critic dad daughter defendant deputy detective diplomat director doctor driver economist ' +
    'editor employee engineer executive expert farmer father fisherman founder friend girl ' +
    'frontrunner front-runner governor grandmother guard guy heckler hopeful host incumbent husband insider inspector instructor investigator journalist ' +
    'judge justice kid lawmaker lawyer leader man manager mayor member minister mother neighbor neighbour ' +
    'mogul nominee nurse officer official opponent operative organiser organizer owner pastor person photographer pilot ' +
    'player poet pontiff pope police politician president priest prisoner professor prosecutor protester ' +
    'reader reporter republican democrat researcher resident rival sailor scholar scientist secretary ' +
    'senator sheriff singer soldier son source speaker staffer star strategist student supporter surgeon neurosurgeon ' +
    'teacher teenager user veteran victim voter wife witness woman worker writer ' +
    'champion chair clerk innkeeper keeper miner pupil seamstress shepherd villager waiter waitress warden',
)

/** What titles in quotation marks are given to. */
export const WORKS = words(
  'album anthem ballad blockbuster book cartoon column comedy documentary drama episode essay ' +
    'exhibition film hit memoir movie musical novel opera painting play podcast poem program ' +
    'programme series show single sitcom song thriller track',
)
