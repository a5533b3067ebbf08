/**
 * The words by which a language says who speaks: data, one record a language, all in lower case.
 * English has files of its own, because its sentences are read by their clauses.
 */
export type SpeechWords = {
  /** BCP 47 */
  readonly lang: string
  /** What reports words, in the forms that newsrooms use. */
  readonly verbs: ReadonlySet<string>
  /** What stands before a verb of two words: *a déclaré*, *ha dicho*. */
  readonly auxiliaries: ReadonlySet<string>
  /** What stands before whom something is according to: *laut*, *selon*. */
  readonly according: ReadonlySet<string>
  /** What follows whom something is according to: *zufolge*. */
  readonly accordingBehind: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** What opens a sentence so that its subject stands behind the verb. */
  readonly openers: ReadonlySet<string>
  /** What joins a name to the noun before it: *von*, *de*, *der*. */
  readonly links: ReadonlySet<string>
  /** Pronouns that speak, and the English one for it. */
  readonly pronouns: ReadonlyMap<string, string>
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const GERMAN: SpeechWords = {
  lang: 'de',
  verbs: words(
    'ankündigte antwortet antwortete appellierte argumentiert argumentierte beantwortete ' +
      'begründete behauptet behauptete beklagte bekräftigte bekundete bemerkte berichtet ' +
      'berichtete berichteten beschreibt beschrieb beschwerte bestätigte beteuert beteuerte ' +
      'betont betonte betonten bewertete bezeichnet bezeichnete bezeichneten bilanzierte ' +
      'entgegnete ergänzte erinnerte erklären erklärt erklärte erklärten erläuterte ' +
      'erwiderte erzählte fand findet fluchte fordert forderte forderten fragt fragte ' +
      'fragten fügte führte gab geben gesagt geschrieben gibt glauben glaubt glaubte heißt ' +
      'hielt hieß hofft hält informierte jubelte kommentierte konstatierte kritisiert ' +
      'kritisierte kritisierten kündigte lautet lautete ließ lobte lässt mahnte meinen meint ' +
      'meinte meinten meldet meldete meldeten nannte nannten nennt notierte prangerten ' +
      'prophezeite präzisierte rechtfertigte resümiert resümierte rief riefen räumte sagen ' +
      'sagt sagte sagten sah scherzte schilderte schimpfte schreibt schrieb schrieben ' +
      'schätzt schätzte sehen sicherte sieht skandierte skandierten spottete sprach sprachen ' +
      'spricht stellte teilte titelte twitterte unterstrich urteilte verkündete verlangte ' +
      'versicherte versprach verteidigte verwies warf warnt warnte warnten weiß wertete wies ' +
      'würdigt würdigte zeigt zeigte zitiert zitierte äußert äußerte äußerten',
  ),
  auxiliaries: words('hat hatte haben hatten'),
  according: words('gemäß laut nach'),
  accordingBehind: words('zufolge'),
  determiners: words(
    'das dem den der des die dessen deren ein eine einem einen einer eines ihr ihre ihrem ihren ihrer ' +
      'sein seine seinem seinen seiner unser unsere',
  ),
  openers: words(
    'als am an auch auf aus bei bereits beim dabei daher damit dann daran darauf daraufhin darin darum ' +
      'dazu denn deshalb dies dort durch für gegen gegenüber gestern heute hier hierzu im in inzwischen ' +
      'jetzt mit nach nachdem schließlich seit so später trotz über um unter unterdessen vom von vor ' +
      'während wegen weil weiter wenn wie wörtlich zu zudem zuletzt zum zur zuvor zwischen',
  ),
  links: words('aus bei beim der des vom von'),
  pronouns: new Map([
    ['er', 'he'],
    ['sie', 'she'],
    ['es', 'it'],
  ]),
}

const FRENCH: SpeechWords = {
  lang: 'fr',
  verbs: words(
    'admet affirme affirmé affirmait ajoute ajouté ajoutait annonce annoncé appelle appelé argumente ' +
      'assure assuré assurait avertit averti clame cite conclut conclu concède confie confié confirme ' +
      'confirmé considère critique critiqué crie crié déclare déclaré déclarait décrit demande demandé ' +
      'dénonce dénoncé déplore déplore dit disait disent écrit écrivait estime estimé estimait explique ' +
      'expliqué expliquait insiste insisté indique indiqué interroge juge jugé lance lancé martèle ' +
      'martelé nuance observe prévient précise précisé prétend promet promis raconte raconté rappelle ' +
      'rappelé reconnaît reconnu regrette relate remarque répète répété répond répondu résume rétorque ' +
      's’interroge salue souligne souligné soutient suggère témoigne tweete tweeté',
  ),
  auxiliaries: words('a ai avait ont avaient s’est'),
  according: words('d’après selon'),
  accordingBehind: words(''),
  determiners: words('ce cet cette l la le les leur leurs sa ses son un une des'),
  openers: words(
    'ainsi alors après au aujourd’hui aussi avant avec dans de depuis devant en hier lors mardi pour puis ' +
      'samedi sur à',
  ),
  links: words('d’ de des du'),
  pronouns: new Map([
    ['il', 'he'],
    ['elle', 'she'],
    ['ils', 'they'],
    ['elles', 'they'],
  ]),
}

const SPANISH: SpeechWords = {
  lang: 'es',
  verbs: words(
    'aclaró admitió advirtió afirma afirmado afirmó agregó añade añadió anuncia anunció apuntó aseguró ' +
      'asegura comentó concluyó confesó confirmó consideró contestó contó criticó cuenta declaró dice ' +
      'dicen dicho decía defendió denunció destacó dijeron dijo enfatizó escribe escribió exclamó explica ' +
      'explicó expresó indicó insistió lamentó manifestó matizó mencionó narró ordenó opinó pidió precisó ' +
      'preguntó prometió pronosticó puntualizó reconoció recordó recuerda reiteró relató remarcó repitió ' +
      'replicó respondió resaltó reveló señala señaló sostuvo subrayó sugirió tuiteó zanjó',
  ),
  auxiliaries: words('ha han había habían'),
  according: words('según'),
  accordingBehind: words(''),
  determiners: words('el la los las un una su sus este esta'),
  openers: words(
    'a además al así ayer con cuando de desde después durante en hoy luego para por tras',
  ),
  links: words('de del'),
  pronouns: new Map([
    ['él', 'he'],
    ['ella', 'she'],
    ['ellos', 'they'],
  ]),
}

const SPEECH: ReadonlyMap<string, SpeechWords> = new Map(
  [GERMAN, FRENCH, SPANISH].map((speech) => [speech.lang, speech]),
)

/** How a language reports speech; null for English, and for languages whose words aren't here. */
export function speechWordsOf(lang: string): SpeechWords | null {
  return SPEECH.get(lang.slice(0, 2).toLowerCase()) ?? null
}

/** Pronouns of every language here, with the English one. */
export const SPEECH_PRONOUNS: ReadonlyMap<string, string> = new Map(
  [GERMAN, FRENCH, SPANISH].flatMap(({ pronouns }) => Array.from(pronouns)),
)
