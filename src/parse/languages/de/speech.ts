import type { SpeechWords } from '../SpeechWords.ts'

export const GERMAN_SPEECH: SpeechWords = {
  lang: 'de',
  capitalNouns: true,
  insideMarks: false,
  dashes: false,
  says:
    'antwortet antwortete antworteten beklagt beklagte beklagten bekräftigt bekräftigte bekräftigten ' +
    'berichtet berichtete berichteten bestätigt bestätigte bestätigten betont betonte betonten ' +
    'begründet begründete begründeten beteuert beteuerte erinnert erinnerte erklärt erklärte erklärten ' +
    'ergänzt ergänzte ergänzten erläutert erläuterte erläuterten erwidert erwiderte erwiderten ' +
    'erzählt erzählte erzählten findet fordert forderte forderten fragen fragt fragte fragten ' +
    'hofft hoffte jubelt jubelte klagt klagte klagten kommentiert kommentierte kommentierten ' +
    'kritisiert kritisierte kritisierten lautet lautete mahnt mahnte mahnten meint meinte meinten meldet ' +
    'meldete meldeten ruft rief riefen sagt sagte sagten sage schreibt schrieb schrieben schildert schilderte ' +
    'skandierte skandierten spricht sprach sprachen twittert twitterte unterstreicht unterstrich ' +
    'urteilt urteilte verkündet verkündete verkündeten verlangt verlangte verlangten vermutet vermutete versichert versicherte versicherten ' +
    'verspricht versprach warnt warnte warnten wiederholt wiederholte äußert äußerte äußerten ' +
    'ausdrückt ausdrückte ausführt ausführte bekanntgab bekanntgibt einräumt einräumte feststellt feststellte hinzufügt hinzufügte ' +
    'klarstellt klarstellte mitteilt mitteilte mitteilten zugab zugibt ankündigt ankündigte angab angibt ' +
    'behauptet behauptete behaupteten bedauert bedauerte bedauerten befürchtet befürchtete bekräftigen bemängelt bemängelte bestreitet bestritt ' +
    'beteuerten bezweifelt bezweifelte bilanziert bilanzierte dementiert dementierte droht drohte entgegnet entgegnete entgegneten ' +
    'erinnerten ermahnt ermahnte formuliert formulierte freut freute gesteht gestand gratuliert gratulierte glaubt glaubte ' +
    'konstatiert konstatierte konterte kontert moniert monierte notiert notierte plädiert plädierte postet postete ' +
    'prophezeit prophezeite protestiert protestierte rät riet resümiert resümierte schimpft schimpfte scherzt scherzte schlussfolgert ' +
    'schlussfolgerte schwärmt schwärmte spottet spottete unterstreichen verkünden verdeutlicht verdeutlichte verteidigt verteidigte ' +
    'witzelt witzelte wettert wetterte zürnt zürnte ' +
    'berichten betonen erklären fordern meinen sagen schreiben warnen',
  calls:
    'bezeichnet bezeichnete bezeichneten beschreibt beschrieb beschrieben bewertet bewertete bewerteten empfiehlt empfahl begrüßt begrüßte begrüßten ' +
    'feiert feierte hält hielt hielten lobt lobte lobten nennt nannte nannten rechtfertigt rechtfertigte sieht sah sahen ' +
    'verurteilt verurteilte verurteilten wertet wertete werteten wirft warf warfen würdigt würdigte würdigten zeigt zeigte zeigten',
  said:
    'abgelehnt angekündigt angemahnt ausgeführt behauptet bekräftigt berichtet bestätigt betont bezeichnet ' +
    'erklärt erläutert gefordert gefragt genannt gerufen geheißen gesagt geschrieben gesprochen gewarnt kritisiert mitgeteilt ' +
    'verkündet versichert versprochen zitiert zugesichert geäußert',
  have: 'hat habe haben hatte hatten hätte soll',
  cites: 'zitiert zitierte zitierten',
  splits:
    'teilte mit|teilt mit|teilten mit|fügte hinzu|fügt hinzu|fügten hinzu|gab bekannt|gibt bekannt|gaben bekannt|' +
    'führte aus|führt aus|führten aus|rief aus|kündigte an|kündigt an|kündigten an|räumte ein|räumt ein|räumten ein|' +
    'gab an|gibt an|gaben an|wies zurück|weist zurück|wiesen zurück|schätzte ein|sicherte zu|stellte klar|stellt klar|stellten klar|' +
    'stellte fest|stellt fest|stellten fest|machte klar|wirft vor|warf vor|warfen vor|gab zu|will wissen|wollte wissen|wollen wissen|ließ verlauten|ließ wissen|wird zitiert|wurde zitiert|werden zitiert|geht aus|ging aus|gehen aus|prangert an|prangerte an|prangerten an|zeigte zufrieden|zeigte überzeugt',
  soSays: 'so',
  isWritten: 'heißt es|hieß es|hatte es geheißen|steht|stand',
  accordingTo:
    'laut|gemäß|nach angaben von|nach angaben|nach angabe|nach den angaben|nach ansicht von|nach ansicht|nach auffassung von|' +
    'nach auffassung|nach aussagen von|nach aussagen|nach aussage|nach meinung|nach einschätzung|nach worten|nach den worten|' +
    'nach darstellung|nach darstellungen|nach informationen',
  viewOf: 'für',
  inTheWordsOf: 'zufolge',
  pronouns: {
    er: 'he',
    sie: 'she',
    es: 'it',
    dieser: 'he',
    diese: 'she',
    letzterer: 'he',
    letztere: 'she',
  },
  grown: {},
  articles:
    'der die das dem den ein eine einem einer einen dieser diese dieses mehrere einige viele zwei drei sein seine ihr ihre ' +
    'beide alle kein keine jener dessen deren des eines seiner ihrer seinem ihrem unser unsere',
  indefinite: 'ein eine einen einem einer',
  bent: 'dem den des einem einen eines',
  objects: 'dem den einem einen eines',
  contracted: 'am beim im ins vom zum zur',
  elided: '',
  links: 'der des dem den von vom beim für aus',
  prepositions:
    'ab am an angesichts auf aufgrund aus bei beim bis dank durch für gegen gegenüber hinter im in ins ' +
    'laut mit nach neben ohne per pro seit statt trotz unter um vom von vor vorm wegen während zu zum zur ' +
    'zwischen über',
  adverbs:
    'abschließend allerdings aber anschließend auch außerdem bereits dabei daher damals danach dann darauf ' +
    'daraufhin dazu denn dennoch deshalb deutlich doch ebenfalls einmal erneut ferner gestern gleichzeitig ' +
    'heute hierzu hingegen immer indes jedoch jetzt kürzlich lediglich man mehrfach morgen nicht noch nun nur ' +
    'schließlich schon sehr selbst sich so sogar später unterdessen unter vorher vorhin wieder weiter ' +
    'weiterhin wenig wörtlich zudem zuletzt zunächst zuvor zwar übrigens zugleich ergänzend überzeugt besorgt zufrieden',
  conjunctions:
    'aber als bevor da damit dass denn doch indem nachdem ob obwohl oder sobald sondern sowie und weil wenn ' +
    'während wie wo wobei welche welcher welches',
  and: 'und',
  opens: 'aber auch dass denn doch nur selbst sogar und',
  how: 'wie',
  jobs:
    'abgeordnete abgeordneter agent aktivist aktivistin analyst anwalt anwältin arzt autor autorin ärztin beamter beauftragte beauftragter berater beraterin ' +
    'besitzer bischof bürgermeister bürgermeisterin chef chefin dezernent direktor direktorin dr experte expertin forscher forscherin ' +
    'fischer fischerin frau führer general gründer gründerin händler herr inhaber inhaberin intendant kanzler kanzlerin ' +
    'kapitän kläger könig königin kollege kollegin kommissar kommissarin kritiker landrat lehrer lehrerin leiter leiterin manager managerin ' +
    'meister meisterin minister ministerin mitarbeiter mitglied nutzer obmann papst pilot politiker politikerin polizist ' +
    'polizistin präsident präsidentin prof professor professorin regisseur rektor reporter richter richterin schriftsteller sekretär sekretärin senator senatorin ' +
    'schulleiter soldat spieler spielerin sprecher sprecherin staatsanwalt staatssekretär student studentin täter trainer trainerin ' +
    'unternehmer unternehmerin verleger vertreter vertreterin vorsitzende vorsitzender vorstand wirt zeuge zeugin ökonom ökonomin premier',
  organisations:
    'abteilung ag agentur amt anstalt ausschuss bank behörde betrieb blatt bund bundeswehr büro feuerwehr fernsehen firma fraktion gericht gerichtshof ' +
    'gesellschaft gewerkschaft gmbh gruppe initiative institut kammer kirche klub kommission konzern kreisen land magazin ' +
    'medienhaus ministerium organisation partei polizei presse radio rat regierung rundfunk schule sender senat stadt ' +
    'staatsanwaltschaft stiftung universität unternehmen verband verein verlag verwaltung zeitung werk',
  groups:
    'angehörige anhänger anwohner behörden beobachter bürger demonstranten eltern ermittler experten fans fischer forscher kritiker ' +
    'leute mediziner medien nachbarn politiker sprecher tierschützer umweltschützer vertreter wissenschaftler zeugen',
  documents:
    'antrag artikel aussage aussendung begründung bericht brief dokument einladung erklärung gesetz gutachten inschrift mitteilung papier ' +
    'petition pressemitteilung protokoll schreiben statement stellungnahme studie text urteil verordnung vertrag',
  heNames:
    'achim albert alexander alfred andreas anton arne axel bernd bernhard bruno christian christoph claus ' +
    'daniel david dieter dietmar dirk dominik eckart erich ernst erwin fabian felix florian frank franz friedrich fritz ' +
    'georg gerd gerhard gerrit gregor guido günter günther hans harald hartmut heiko heiner heinrich heinz helmut henning herbert ' +
    'hermann holger horst hubert ingo jakob jan jens joachim jochen johannes jonas jon jörg jürgen julian kai karl ' +
    'karsten kevin klaus konrad kurt lars lothar ludwig lukas manfred marcel marco marcus mario markus martin ' +
    'mathias matthias max michael moritz niels nils norbert olaf ole oliver oskar otto pascal patrick paul peter ' +
    'philipp rainer ralf ralph reinhard reiner richard robert roland rolf rudolf rüdiger sascha sebastian siegfried simon ' +
    'stefan steffen stephan sven theo thilo thomas thorsten tim tobias tom torsten udo ulf ulrich uwe volker walter ' +
    'werner wilhelm willi winfried wolfgang',
  sheNames:
    'andrea angela angelika anja anke anna anne annette annika antje astrid barbara beate bettina birgit brigitte britta ' +
    'carola caroline charlotte christa christiane christina christine claudia cornelia dagmar daniela diana doris ' +
    'elena elisabeth elke ellen emma erika esther eva franziska gabriele gisela gitta greta hanna hannah heide heidemarie heidi ' +
    'heike helga hilde ines inga inge ingrid irene iris jana janina jasmin jessica johanna judith julia jutta karin karla ' +
    'katharina kathrin katja katrin kerstin kirsten klara lara laura lea lena lina lisa luise mara maren margarete maria marie ' +
    'marion marlene martina melanie mia michaela miriam monika nadine nadja nicole nina nora olga petra ramona regina renate ' +
    'rita rosa ruth sabine sandra sarah sibylle silke silvia simone sonja sophie stefanie stephanie susanne svenja tanja ' +
    'teresa theresa ulla ulrike ursula ute vera verena waltraud',
  verbs:
    'bin bist ist sind seid war waren wäre wären sei seien wird werden werde wurde wurden würde würden hat habe haben hatte hatten hätte hätten kann können ' +
    'könne könnte könnten konnte konnten muss müssen müsse müsste müssten soll sollen solle sollte sollten will wollen wolle ' +
    'wollte darf dürfen dürfte gibt gab geht ging kommt kam steht stand stehen bleibt machen macht lässt sieht tut tun weiß wissen',
  reported:
    'bestehe betreibe bleibe brauche dürfe gebe gehe gelte habe halte hätten komme könne könnten käme kämen lasse liege mache müsse müssten sei seien sehe solle stehe werde wisse wolle würde würden wäre wären',
  as: 'als',
  titled:
    'album artikel auszeichnung bündnis enzyklika musical orden preis projekt band blatt buch fernsehserie film fernsehsender gedicht illustrierten lied lied magazin magazins magazines nachrichtenmagazin oper reihe roman serie song sendung stück ' +
    'tageszeitung titel titeln video website wochenzeitung zeitschrift zeitung',
  termed:
    'begriff begriffe benannten genannten genannte genannter genanntes heißen motto name namen namens sogenannte sogenannten sogenannter ' +
    'sogenanntes stichwort typs wort',
  sayings:
    'antwort aussage bemerkung bilanz botschaft erklärung fazit kritik urteil reaktion feststellung frage hinweis kommentar parole parolen ruf rufe rufen satz spruch sprüche wort worte worten zwischenruf',
  speaking:
    'ich du wir ihr mich mir dich dir uns euch mein meine meinen unser unsere unseren ja nein',
  subjects: 'ich du er wir man',
}
