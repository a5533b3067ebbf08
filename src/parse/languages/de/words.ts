import type { Language } from '../Language.ts'
import { GERMAN_NAMES } from './names.ts'
import { GERMAN_NOUNS } from './nouns.ts'

/** The words of German by their tags. Nouns count only with their capital, and the last part of a compound. */
export const GERMAN_WORDS: Language['words'] = {
  ...GERMAN_NAMES,
  noun: GERMAN_NOUNS,
  article: 'der die das dem den des ein eine einen einem einer eines',
  determiner: `
    der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
    mancher manche manches manchem manchen solche solcher solches solchen solchem welche welcher welches welchen welchem alle aller allen allem beide beiden beider einige einigen einiger etliche mehrere mehreren mehrerer
    viele vielen vieler wenige wenigen weniger kein keine keinen keinem keiner keines mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
    unser unsere unseren unserem unserer unseres euer eure dessen deren zwei drei vier fünf sechs sieben acht neun zehn elf zwölf sämtliche derselbe dieselbe dasselbe demselben denselben`,
  indefinite: 'ein eine einen einem einer eines kein keine jeder jede mehrere einige viele manche',
  oblique: `
    dem den des einen einem einer eines diesem diesen jenem jenen jedem jeden manchem solchem solchen allen allem aller beiden einigen mehreren vielen wenigen keinen keinem keines
    meinen meinem meiner deinen deinem deiner seinen seinem seiner seines ihren ihrem ihrer ihres unseren unserem unserer unseres demselben denselben`,
  genitive:
    'der des einer eines dieser dieses jener jenes seiner seines ihrer ihres unserer unseres mehrerer vieler aller beider zweier dreier keiner keines',
  owner:
    'mein meine meinen meinem meiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dessen deren',
  pronoun:
    'er sie es ich wir ihr du man dieser diese dieses dies jener jene letzterer letztere beide viele manche einige alle niemand jemand keiner jeder einer eine das wer',
  he: 'er dieser letzterer',
  she: 'sie diese letztere',
  it: 'es das dieses',
  they: '',
  speaking:
    'ich du wir ihr mich mir dich dir uns euch mein meine meinen meinem meiner unser unsere unseren unserem unserer',
  object: 'ihn ihm ihnen mich mir dich dir uns euch einander',
  reflexive: 'sich selbst selber',
  several: 'beide viele manche einige andere mehrere alle niemand jemand keiner jeder einer',
  relative: 'der die das dem den dessen deren denen welcher welche welches welchem welchen was',
  question:
    'wer wen wem wessen was wie wo wann warum weshalb wieso wohin woher ob womit wofür wogegen woran worin worüber wovon wodurch',
  preposition: `
    ab abseits am an angesichts anhand anlässlich ans auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis dank durch durchs entgegen entlang fern für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge inklusive innerhalb ins
    je jenseits kraft laut mangels mit mithilfe mittels nach nahe namens neben nebst ohne per pro rund samt seit seitens statt anstatt trotz über überm übers um ungeachtet unter unterhalb vom von vor vorbehaltlich vorm während wegen zu zufolge zugunsten zum zur zwischen zwecks via versus`,
  joint: 'in',
  and: 'und &',
  conjunction: 'und oder aber sondern sowie denn bzw &',
  subordinator: `
    als bevor bis da damit dass daß ehe falls indem nachdem ob obgleich obschon obwohl seit seitdem sobald sodass sofern solange sooft soweit während weil wenn wie wo wobei wodurch wofür wogegen womit wonach woran worauf woraufhin woraus worin worüber wovon wozu
    zumal wohingegen wer wen wem wann warum weshalb wieso woher wohin`,
  negation: 'nicht nie niemals',
  adverb: `
    abends abermals abschließend allein allenfalls allerdings also anders andererseits anfangs anschließend auch augenzwinkernd aufgebracht ausdrücklich außerdem bald begeistert beinahe beispielsweise bekanntlich bereits besonders besorgt bestimmt bisher bisweilen bislang bitter bloß
    da dabei dadurch dafür dagegen daher dahinter damals damit danach dann daran darauf daraufhin daraus darin darüber darum davon davor dazu dazwischen demnach demnächst demonstrativ demzufolge dennoch deshalb deswegen deutlich doch dort drinnen durchaus ebenfalls ebenso eben eher eigens eigentlich einerseits einfach einmal einst endlich entsprechend entschieden erneut erst erstmals etwa etwas
    fast ferner freilich früh früher ganz gar gegebenenfalls gelegentlich genau genauso genug gerade geradezu gern gerne gestern gewiss gleich gleichermaßen gleichwohl gleichzeitig glücklich häufig halb halt heute heuer hier hierbei hierzu hiermit hin hingegen hinterher hinzu hoch höchstens immer immerhin indes indessen insbesondere insgesamt inzwischen irgendwann irgendwie ja jäh jährlich je jedenfalls jedoch jemals jetzt jüngst
    kaum keineswegs knapp konkret kurz kürzlich künftig lachend lang lange langsam längst laut lediglich leicht leider leise letztlich lieber links manchmal mal mehr mehrfach meist meistens mindestens mitten mittags mitunter mittlerweile möglicherweise montags morgen morgens nachdenklich nachher nachmittags nachts nämlich natürlich neuerdings nebenbei noch nochmals nun nur nunmehr oben offen offenbar öffentlich oft öfter ohnehin
    persönlich plötzlich prompt rasch rechts regelmäßig ruhig sachlich schließlich schlicht schnell schon schriftlich sehr seither selbst selten seitdem sicher so soeben sofort sogar sogleich solange sonst sowieso sozusagen später stattdessen stets still stolz tags tatsächlich teils teilweise trocken trotzdem überall überdies überhaupt übrigens überzeugt umgehend umso unbedingt ungefähr ungern unlängst unten unter unterdessen unumwunden
    vehement vergangen vergeblich vermutlich verärgert viel vielleicht vielmehr völlig vollkommen voraussichtlich vorab voran vorerst vorgestern vorher vorhin vormittags vorläufig vorsichtig vorne vorsorglich wahrscheinlich wahrlich weg weiter weiterhin weitgehend wenig weniger wenigstens wieder wiederum willkommen wirklich wohl wörtlich zahlreich ziemlich zudem zufrieden zugleich zuletzt zuliebe zumal zumindest zunächst zunehmend zurück zusätzlich zusammen zuvor zwar zweimal zynisch ausschließlich ebensowenig nirgends nirgendwo draußen drüben darunter dementsprechend ergänzend kritisch`,
  number:
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend hundert tausend hunderte tausende millionen million milliarden milliarde',
  calendar: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
    montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag januar jänner februar märz april mai juni juli august september oktober november dezember ostern pfingsten weihnachten silvester neujahr`,
  time: `
    abend abends augenblick beginn ende anfang jahr jahre jahrhundert jahrzehnt mittag minute moment monat morgen nacht nächte sekunde sommer frühling herbst winter stunde tag tage tagen tages
    uhr woche wochen zeit zeitpunkt mitte mal male vorabend jahrestag saison quartal zukunft vergangenheit gegenwart prozent euro meter kilometer grad`,
  quotative: 'so',
  pointing: 'das dies so derart solches',
  how: 'wie',
  naming: 'als für',
  view: 'für',
  linking: 'von vom für aus bei beim',
  yes: 'ja nein doch hallo',
  ought: 'müsste müssten',
  auxiliary: `
    bin bist ist sind seid war waren wäre wären sei seien gewesen sein werde wird werden werdet wurde wurden würde würden hat habe haben habt hatte hatten hätte hätten kann können könnt könne könnte könnten konnte konnten
    muss müssen müsst müsse müsste müssten musste mussten darf dürfen dürfe dürfte dürften durfte durften soll sollen solle sollte sollten will wollen wolle wollte wollten mag möge möchte möchten mochte mochten lässt lassen ließ ließen lasse`,
  be: 'bin bist ist sind seid war waren wäre wären sei seien wird werde wurde wurden werden worden',
  have: 'hat habe haben habt hatte hatten hätte hätten',
  passive: 'werde wird werden wurde wurden würde würden worden',
  infinitiveMark: 'zu',
  weak: `
    brauchen findet fand finden fanden finde geht ging gehen gingen gehe hält hielt halten hielten sieht sah sehen sahen stellt stellte setzt setzte gibt gab geben gaben wirbt warb will wollte wollen zeigt zeigte zeigen zeigten rechnet rechnete schlägt schlug
    lächelt lächelte strahlt strahlte weint weinte rät riet sorgt sorgte verrät verriet weiß wusste winkt winkte versucht versuchte übersetzt unterbricht unterbrach singt sang`,
  written: 'entnehmen finden hervor lesen prangt prangte sehen stand standen stehe stehen steht',
  impersonal: 'heißt hieß heiße geheißen',
  person: `
    -jährige abgeordnete abiturient absender adjutant administrator adressat afghane agent agentin ägypter akrobat
    akteur aktionär aktivist aktivistin albaner algerier amerikaner amtsinhaberin analyst analystin angeklagte
      angestellte angler anhalter anleger anlieger anrufer anruferin antragsteller anwalt anwältin
    anwesende anwohner anwohnerin apotheker apothekerin araber arbeiter arbeiterin arbeitgeber arbeitnehmer arbeitslose architekt architektin
    archivar argentinier armenier arzt ärztin assistent astronaut astronom athlet attaché aufseher auftraggeber
     auktionator ausbilder ausländer aussteiger aussteller australier auszubildende autor autorin azubi babysitter bäcker bäckerin
    bademeister bandleader banker bankier barbier bassist bauer bäuerin bauernsohn beamte beamter beamtin beauftragte befragte
    befürworter behinderte beisitzer bekannte belgier beobachter berater beraterin bergsteiger beschuldigte besitzer besitzerin bestatter
    besucher besucherin betreiber betreiberin betreuer betroffene betrüger bewohner bewohnerin bibliothekar
    bildhauer biograf biografin biologe biologin bischof bischöfin bischofsvikar blogger bosnier boss bote botin botschafter botschafterin boxer
    brasilianer brite britin bub bulgare bulgarin bundeskanzlerin bürger bürgerin bürgerrechtler
    bursche butler camper ceo chef chefin chemiker chemikerin chilene chinese chinesin chirurg chirurgin choreograf clown coach
    comedian dachdecker dame däne dänin darsteller darstellerin dealer dekan delegierte demograf demokratin demonstrant demonstrantin designer
    detektiv dezernent dezernentin diakon dichter dichterin dieb diebin diplomat diplomatin direktorin dirigent dirigentin disponent dj
    doktor doktorand dolmetscher dozent dozentin dramatiker drucker drummer ehemalige eigentümer eigentümerin eigner einbrecher einheimische
    einkäufer einsatzleiter engländer entertainer entwickler entwicklerin erbe erbin erfinder erfinderin erkrankte ermittelnde ermittler
    ermittlerin erste erwachsene erzähler erzieher erzieherin exilant experte expertin fahnder fahrer fahrerin fan
    farmer favorit feind feuerwehrchefin feuerwehrmann finne fischer fischerin fleischer flieger fliesenleger flüchtling forscher forscherin
    förster försterin fotograf fotografin franziskaner franzose französin frau freiberufler freiwillige freund freundin friseur frisör führer
    führerin funktionär funktionärin fußballer fußgänger gaffer gangster gärtner gärtnerin gast gastgeber gastronom gatte gattin
    gefährte gefangene geflüchtete gegner gegnerin geheimrat geiger geisel geistliche geldgeber gelehrte geliebte general
    genesene genosse geologe georgier gesandte geschädigte geschäftsführer geschäftsführerin geselle gesellschafter gewerkschafter
    gewerkschafterin glaser gläubige gleichaltrige goldschmied gouverneur gouverneurin graf gräfin greis grenzer grieche griechin
      gründer gründerin gutachter gutachterin gymnasiast hacker handballer händler händlerin handwerker handwerkerin
    haushälter hausmeister hausmeisterin hebamme heilige heizer held heldin helfer helferin hellseher herausforderer herausgeber herr herrscher
    herzog herzogin hinterbliebene hirte hirtin historiker historikerin holländer hooligan hotelier illustrator imam imker indonesier
    industrielle infizierte informant informatiker ingenieur ingenieurin inhaber inhaberin initiator insasse inspektor
    installateur intellektuelle intendant intendantin interessent interviewer investor iraker iraner isländer israeli italiener jäger jägerin
    jährige japaner jesuit jockey jordanier journalist journalistin jugendliche jugoslawe junge jurist juristin
    juror justizminister juwelier kaiser kamerad kämmerer kämmerin kammerrat kämpfer kanadier kandidat kandidatin kanzler kanzlerin kapitän
    kapitänin kapitänleutnant kardinal kassenwart kassierer kaufmann kellner kellnerin kenianer kind kläger klägerin
    klempner knecht knirps koch köchin kollege kollegin kolumbianer komiker kommandeur kommilitone kommissar kommissarin
    komödiant komplize komplizin komponist konditor könig königin konkurrent konservator konstrukteur konsul konsument kontrahent kontrolleur
    koordinator koordinatorin koreaner korrespondent korrespondentin kosmonaut kosovare kranke kreisrat kriminelle kritiker
    kritikerin kroate kroatin kubaner kumpel kunde kundin künstler künstlerin kurator kuratorin kurde kurdin küster kutscher laborant laie
    landrat laudator läufer lebensgefährtin lehrer lehrerin lehrling leiter leiterin lektor leser
    leserin leutnant libanese libyer liebhaber lieferant linguist litauer literat logopäde lokführer lokführerin lotse luxemburger macher
    mädchen magier major makler maler malerin manager managerin mandant mandantin mann marokkaner masseur matrose maurer mechaniker mediziner
    medizinerin meister meisterin mensch meteorologe meteorologin metzger mexikaner mieter mieterin migrant milliardär millionär minister
    ministerialrat ministerin ministerpräsidentin missionar mitarbeitende mitarbeiterin mitglied
     mitwisser möbelpacker moderator moderatorin monarch mönch mongole mörder müller müllerin musiker musikerin muslim mutter nachbar
    nachbarin nachfolger nachfolgerin naturschützer nazi neffe nichte niederländer nigerianer nonne norweger notar notarin nuntius
    nutzer nutzerin obdachlose oberbürgermeister oberst oberstudienrat obfrau obmann offizier ökologe ökonom ökonomin oma onkel opa operator
    opfer oppositionelle organisator organisatorin österreicher pächter pädagoge pädagogin pakistaner palästinenser papst
    parlamentarier partei-chef partisan partner partnerin passagier passagierin passant passantin pastor pastorin pate patient patientin patin
    patriarch pendler peruaner pfadfinder pfarrer pfarrerin pfleger pflegerin pförtner pharmazeut philosoph philosophin physiker physikerin
    pilger pilot pilotin pionier pirat planer poet poetin pole polin politiker politikerin politologe politologin polizeichef polizist
    polizistin portier portugiese portugiesin praktikant prälat präsident präsidentin prediger premier
    premierministerin priester prinz prinzessin prinzipal privatier produzent produzentin prof professor professorin profi
    profiler programmierer programmiererin prominente propst prostituierte protestant prüfer psychiater psychologe psychologin
    querdenker quereinsteiger quereinsteigerin rabbi rabbiner radler radprofi randalierer rapper rat rätin räuber rebell
     rechtsaußen redakteurin redner reeder referendar referent referentin regent regierungsrat regisseur regisseurin
    reisende reiter reiterin rektor rektorin rentner rentnerin reporter reporterin restaurator retter retterin revierleiter
    revisor revolutionär rezensent richter richterin rivale rivalin rocker rückkehrer ruderer ruheständler rumäne rumänin russe russin
    sachverständige sammler sänger sängerin sanitäterin sattler saudi schäfer schäferin schaffner schamane
     schauspielerin schiedsrichter schiedsrichterin schiffer schifferin schlagzeuger schlosser schmuggler schornsteinfeger schotte
    schottin schreiner schreinerin schriftsteller schriftstellerin schüler schülerin schulleiter schulleiterin schulrat schütze schützin
    schwager schwede schwedin schwester schwiegermutter schwiegervater schwimmer seelsorger segler sekretär sekretärin
    selbstständige senator senatorin senegalese senior senner sennerin serbin showmaster siedler sieger siegerin
     skipper skispringer slowake slowene snowboarder sohn soldat soldatin somalier sonderling sozialdemokrat
    soziologe soziologin spanier spaziergänger spediteur spieler spielerin spion spitzel sponsor sportler sprecher sprecherin
     staatschef staatsmann stadtrat steuerfrau steuermann steuerzahler
    steward stewardess stifter stratege streamer streber streetworker streikende stuckateur student studentin stürmer stürmerin südafrikaner
    sündenbock superintendent surfer syndikus syrer tankwart tante tänzer täter täterin taucher techniker
    technikerin teenager teilnehmer teilnehmerin texter thailänder theologe theologin therapeut tierfilmer tierschützer
    tischler tochter torhüter torhüterin torwart tote totengräber tourist touristin träger trainee trainer trainerin trauernde treuhänder
    trödler tscheche tschechin tüftler tunesier türke türkin turner türsteher twitterer überbringer überlebende übersetzer
    übersetzerin ukrainer umweltschützer ungar ungarin unternehmer unternehmerin unterstützer urheber urlauber urologe
    vater vegetarier venezolaner veranstalter verantwortliche verbraucherschützer verbrecher verdächtige verehrer verfasser
    verfasserin verkäufer verkäuferin verleger verlegerin verletzte verlierer verlobte vermieterin vermisste versammelte verschwörer
     verteidiger verteidigerin vertraute vertreter vertreterin verurteilte verwalter verwandte veteran veterinär veterinärin
    vietnamese vikar virologe virologin vize vogelkundler volontär vordenker vorgänger vorgängerin vormund vorsitzende
     vorstand vorständin vorstandschef vorsteher wächter wähler wählerin wahrsager waliser wanderer wärter
      werber wetterfrosch whistleblower widersacher winzer winzerin wirt wirtin
    wirtschaftsweise wissenschaftler wissenschaftlerin witwe witwer wunderheiler zauberer zechkumpan zeichner zeuge zeugin zimmerer
    zimmermann zöllner zoologe züchter zuhälter zuhörer zulieferer zuschauer zuschauerin zwilling zwillingsbruder zypriot`,
  group: `
    aktionäre aktivisten angehörige anhänger anwälte anwohnerinnen ärzte ärzteschaft autoren autorinnen bande bauern behörden
    belegschaft besatzung beschäftigte beschäftigten brüder bürgerinnen bürgern bürgerschaft christen clan crew delegation demokraten
    demonstranten diplomaten duo einsatzkräfte einwohner eltern elternschaft experten fachkräfte familie fans
     flüchtlinge forschende forscherinnen frauen freunde führung gäste gefolgschaft geschwister geschworenen grünen
    helferinnen hersteller hilfskräfte ingenieure insassen islamisten journalisten juristen jury kinder kinderschützer klasse kollegen
    kolleginnen kommunisten konservativen kunden kundschaft landwirte lehrerinnen lehrkräfte leserschaft leute liberalen linken männer
    mannschaft medien mehrheit menge menschen meteorologen mitarbeiterinnen mitarbeitern mitglieder muslime nachbarn nachwuchs ökonomen
    opposition paar pärchen passagiere patienten personen pflegekräfte piloten politikern polizeikräfte polizisten populisten publikum rebellen
    rechtsextremisten republikaner rettungskräfte schülerinnen schwestern separatisten sicherheitskräfte söhne soldaten
    sozialdemokraten sozialisten streitkräfte studenten studentinnen studierende team teilnehmern terroristen töchter touristen
    trio truppen verbraucher volk wissenschaftlern zeugen zuschauern`,
  organisation: `
    abteilung agentur airline akademie allianz amt anbieter anstalt arbeitsamt arbeitsgemeinschaft armee asta aufsichtsrat auktionshaus
    ausschuss außenamt autobauer bäckerei bahn band bank bauamt behörde betreiber betrieb bezirksamt bischofskonferenz bistum blatt börse
    botschaft brauerei bruderschaft bund bundesamt bundesanwaltschaft bundesrat bundesregierung bundestag bundeswehr bündnis bürgermeisteramt
    büro charité club dachverband denkfabrik diakonie dienst dienstleister dienststelle diözese direktion discounter domkapitel einrichtung
    elternbeirat erzbistum fakultät familie fernsehen finanzamt firma fluggesellschaft flughafen fluglinie forum
    fraktion frauenhaus friedensbewegung gemeinde gemeinderat genossenschaft gericht gerichtshof gesellschaft gesundheitsamt gewerkschaft gmbh
    gremium gruppe hafenamt handel hauptquartier hersteller hilfswerk hochschule holding industrie initiative innung inspektion
    institut jobcenter jugendamt justiz kabinett kammer kanton kanzlei kanzleramt kapelle kartellamt kaufhaus kirche kita klinik
    klinikum kloster klub koalition kollektiv kombinat komitee kommandantur kommission kongress konsulat konzern krankenhaus krankenkasse kreis
    kreisverband kreml krisenstab kulturamt kuratorium lager landesamt landesregierung landkreis landratsamt landtag leitung liga linke lobby
    luftwaffe magazin magistrat management marine marke marktforscher medienhaus militär miliz ministerium ministerrat mission molkerei museum
    mutterkonzern netzwerk opposition orchester ordnungsamt organisation parlament partei parteiführung parteispitze parteitag pfarrei plattform
    polizei polizeidirektion portal post präsidialamt präsidium presse radio rat rathaus rechnungshof redaktion reederei regierung
    repräsentantenhaus rundfunk schreinerei schulamt schule sekretariat senat sender sicherheitsrat sozialamt sparkasse spd spedition staat
    staatsanwaltschaft stadt stadtrat stadtverwaltung stadtwerke standesamt startup stelle stiftung studio supermarkt synode telekom theater
    thinktank tierheim tischlerei treuhand tribunal truppe umweltamt uni union universität unternehmen vatikan verband verein vereinigung
    verfassungsschutz verkehrsbetriebe verlag verlagshaus versicherer versicherung versorger verwaltung verwaltungsgericht veterinäramt vorstand
    wache waisenhaus wasserwirtschaftsamt wehr wehrbereichskommando werft werk werkstatt zeitschrift zeitung zentrale zentralrat zentrum zirkus
    zoll zoo zunft`,
  document: `
    abkommen agenda akte amtsblatt analyse anfrage anhang anklage anleitung anordnung antrag antwort
    anweisung anzeige apostille appell artikel attest aufruf auftrag aufzeichnung aufzeichnungen ausgabe aushang aussage aussendung auszug
    autobiografie bedienungsanleitung befund begleitschreiben begründung beitrag bekanntmachung bericht bescheid beschluss beschreibung
    beschwerde bewerbung bilanz blog brief broschüre buch bulletin charta chronik communiqué deklaration dekret depesche dokument dossier e-mail
    editorial eid eingabe einladung eintrag entscheidung entwurf enzyklika erklärung erlass essay exposé faltblatt fassung fax fazit flugblatt
    flyer formular formulierung fragebogen gebet gesetz gesetzbuch geständnis grußwort gutachten haftbefehl hausordnung
    homepage impressum inschrift instruktion internetauftritt interview katalog kodex kolumne kommentar kommuniqué konvention konzept
    korrespondenz kündigung lebenslauf leitartikel leitbild leitfaden leitlinie leitsatz leitsätze leserbrief liste losung mail
    manifest meldung memoiren memorandum merkblatt mitschnitt mitteilung nachricht nachruf newsletter notiz offenbarung papier passage petition
    plan post posting präambel pressemitteilung programm prospekt protokoll rechnung rede resolution richtlinie roman rubrik satzung schlusswort
    schreiben schrift seite signatur skript sms statement stellungnahme strafbefehl studie tagebuch tagesbefehl testament text titel
    tweet umfrage unterlage unterlagen untersuchung urkunde urteil vereinbarung verfassung verfügung verlautbarung vermerk veröffentlichung
    verordnung vertrag video vorbemerkung vorlage vorwort website werk wortlaut zettel zeugnis`,
  surface: `
    anstecker aufkleber aufschrift banner beschriftung bildunterschrift button display etikett fahne grabstein graffito inschrift
    leuchtreklame plakat plakatwand postkarte schild spruchband spruchbänder t-shirt tafel transparent
     trikot`,
  spokesperson: 'sprecher sprecherin pressesprecherin sprechern',
  kin: 'bruder cousin ehefrau ehemann enkel enkelin frau gatte gattin mann mutter neffe nichte oma onkel opa partner partnerin schwager schwester sohn tante tochter vater witwe witwer schwiegermutter schwiegervater',
  medium: `
    nachrichtenagentur presse-agentur presseagentur anfrage ansprache artikel auftritt aussendung beitrag blog brief buch chat debatte e-mail erklärung facebook fernsehen fragestunde
    gastkommentar gespräch grußbotschaft hauptversammlung hörfunk instagram internet interview kanal kanzel konferenz mail mastodon
    mitteilung nachricht newsletter podcast podiumsdiskussion post posting predigt presse pressekonferenz pressemitteilung radio rede rundfunk
    schreiben sendung sitzung sondersitzung statement stellungnahme stream tagesthemen talkshow telefon telefonat telegram tiktok tweet twitter
    versammlung video videobotschaft vortrag whatsapp x youtube`,
  work: `
    album anthologie auszeichnung ballade biografie buch bühnenstück dokumentation drama enzyklika erzählung essay festival film fernsehsender gedicht gemälde hit hymne hörspiel illustrierte inszenierung komödie krimi kolumne lied magazin magazins magazine musical nachrichtenmagazin novelle oper
    operette orden podcast preis projekt reihe roman sendung serie show sinfonie skulptur song stück single tageszeitung theaterstück thriller titel titeln tatort video website wochenzeitung zeitschrift zeitung zeitungen kampagne ausstellung aktion reportage rubrik nachrichtenagentur presse-agentur presseagentur schiff dampfer fähre restaurant hotel gasthaus kneipe`,
  term: 'begriff begriffe begriffen benannte benannten genannt genannte genannten genannter genanntes heißen kürzel kosename losung motto name namen namens spitzname spitznamen sogenannt sogenannte sogenannten sogenannter sogenanntes sog so-genannte so-genannten stichwort stichworten typs typ wort pseudonym etikett hashtag codename decknamen prädikat marke',
  saying: `
    absage ankündigung anmerkung anregung ansage anschuldigung ansicht antwort appell argument argumentation auffassung aufforderung aufruf
    auskunft ausruf ausrufe aussage aussagen äußerung äußerungen begründung behauptung bekenntnis beleidigung beleidigungen bemerkung
    beschimpfung beschimpfungen beteuerung bewertung bilanz bitte bonmot botschaft credo definition dementi diagnose drohung eindruck einlassung
    einschätzung einwand empfehlung erkenntnis erklärung erwiderung fazit feststellung floskel fluch forderung forderungen formel formulierung
    frage fragen gedanke geständnis grußwort hilferuf hinweis hoffnung idee klage klagen kommentar kritik lebensmotto losungen mahnung maxime
    meinung mitteilung mutmaßung nachricht parole phrase plädoyer prognose prophezeiung rat ratschlag reaktion rechtfertigung rede
    replik resümee ruf rufe rufen satz sätze schätzung schilderung schimpfwort schimpfwörter schlachtruf schlagwort schlussfolgerung
    schlusswort seitenhieb slogan sprechchor sprechchöre sprichwort spruch sprüche statements stellungnahme stoßseufzer these tipp tirade
    überzeugung unterstellung urteil urteile verdacht vergleich vermutung versicherung versprechen vorhaltung vorhersage vorschlag vorwurf
    vorwürfe vorwürfen warnung weisheit witz worte wortlaut wunsch zitat zuruf zusage zusicherung zwischenruf `,
  title: `
    abt admiral baron bischof botschafter botschafterin bundeskanzlerin bundespräsidentin bundesrat
    bundesrätin bürgermeister bürgermeisterin dekan diakon dipl dipl-ing direktorin doktor dr ex-präsident
    fähnrich feldwebel frau fräulein fürst fürstin general generalsekretär generalsekretärin gouverneur graf gräfin hauptkommissarin hauptmann
    herr herrn herzog herzogin hochwürden hofrat imam ing ingenieur kaiser kaiserin kammersänger kammersängerin kanzler kanzlerin
    kapitän kardinal kommandant kommerzialrat kommissar könig königin königinmutter konsul landesbischöfin landesrat landesrätin landrat
    landrätin leutnant lord mag major marschall med minister ministerin ministerpräsidentin nationalrat nationalrätin oberarzt
    oberärztin oberbürgermeister oberbürgermeisterin obergefreiter oberst papst pastor pastorin pater pfarrer pfarrerin prälat
    präsident präsidentin premier prinz prinzessin priv-doz prof professor professorin propst pröpstin rabbiner regierungschef
    regierungschefin regierungsrat rektor rektorin reverend richter richterin scheich schwester senator senatorin staatsanwalt staatsanwältin
    staatsrat staatssekretär staatssekretärin stadtrat stadträtin ständerat ständerätin sultan superintendent superintendentin unteroffizier
    vikar`,
  postnominal: 'jr sen mdb mdl',
  courtesyHe: 'herr herrn',
  courtesyShe: 'frau fräulein',
  man: `
    bruder ehemann herr junge kaiser könig mann mönch neffe onkel opa papst prinz sohn vater witwer feuerwehrmann kaufmann obmann steuermann zimmermann patriarch staatsmann`,
  woman:
    'dame ehefrau enkelin frau gattin königin mutter nichte nonne oma prinzessin schwester tante tochter witwe obfrau mädchen',
  house: `
    ag agency airlines akademie allgemeine allianz anstalt anzeiger arbeitskreis archiv armee ausschuss automobile bahn bank behörde betriebe
    bibliothek bistum board brauerei brauhaus bund bundesamt bündnis capital club co company consulting council dachverband dienst diözese e.v
    energie energy erzbistum fernsehen fonds forum fraktion freunde genossenschaft gericht gerichtshof gesellschaft gewerkschaft gmbh
    group gruppe handelskammer hilfswerk hochschule holding hotel immobilien industrie industries initiative innung institut institute
    international invest kammer kanzlei kaufhaus kg kirche klinik klinikum klub koalition komitee kommission kongress konzern kreisverband
    kurier landesverband liga linien logistik marketing media medien ministerium ministry motors museum nachrichten netzwerk news ohg orchester
    organisation parlament partei party plattform police polizei radio rat reederei research rundfunk rundschau schule se senat sender service
    söhne sparkasse staatsanwaltschaft stadtwerke stiftung studios systems tageblatt technologie telekom theater times transport union
    universität universitätsklinikum university verband verein vereinigung verlag versicherung verwaltung wehr weingut werft werke werkstatt
    zeitschrift zeitung zentralrat zentrum`,
  knownHouse: `
    adac adidas afd airbus aldi amazon amnesty apple ard attac audi awo bafin basf bka bmw bnd boeing bund bundesbank caritas cdu commerzbank
    continental csu daimler deutschlandfunk dfb dgb diakonie dpa edeka eu europol evonik fbi fdp fifa forsa fpö fraport gazprom google
    greenpeace grüne grünen hamas haribo hisbollah huawei ig infineon infratest intel karstadt kaufland knesset kreml lidl linke lufthansa
    maersk mercedes meta microsoft miele mossad nabu nasa nato nestlé netflix netto nintendo novartis npd nsa nvidia opec opel openai orf övp
    oxfam paypal pegida pentagon pepsi pkk postbank puma reuters rewe rheinmetall rki roche rosneft rwe ryanair samsung sbb siemens snapchat spd
    spö srf stasi stihl svp taliban telegram telekom tesla thyssenkrupp tiktok tui twitter uefa un unicef uniper uno usa vatikan ver.di verdi
    volkswagen vonovia vw whatsapp who wwf xiaomi yahoo youtube zalando zdf`,
  generic: `
    anbieter betrieb firma gesellschaft gruppe hersteller konzern organisation unternehmen verband verein
    -jährige jährige beamte beamtin chef chefin experte expertin forscher forscherin fachfrau fachmann künstler künstlerin
    manager managerin mann frau musiker musikerin politiker politikerin profi sportler sportlerin wissenschaftler wissenschaftlerin`,
  particle:
    'van von vom zu zum zur der den de del della di da dos du el al bin ibn la le ten ter af av y',
  conveying: 'auf bei beim im in ins laut per via über während',
  anybody: 'man',
  placing: 'in aus bei nach im nahe um durch ins über',
  opener:
    'wer auch aktuell erneut nun dann doch aber so dabei dazu danach zudem außerdem gleichzeitig weiter weiterhin dagegen dennoch deshalb daher damit damals darauf daraufhin darüber inzwischen mittlerweile schließlich zunächst zuletzt zuvor jedoch allerdings heute gestern morgen hier dort immer noch schon nur ja nein nichts etwas alles mehr viel wenig gegenüber insgesamt übrigens ganz anders leider überhaupt drinnen draußen kein keine',
}
