import type { Language } from '../Language.ts'

/** The words of German by their tags. Nouns count only with their capital, and the last part of a compound. */
export const GERMAN_WORDS: Language['words'] = {
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
    abend abends augenblick beginn ende anfang jahr jahre jahren jahres jahrhundert jahrhunderts jahrzehnt jahrzehnte mittag minute minuten mitternacht moment monat monate monaten monats morgen nachmittag nacht nächte sekunde sekunden sommer frühjahr frühling herbst winter stunde stunden tag tage tagen tages
    uhr vormittag wochenende woche wochen zeit zeiten zeitpunkt mitte mal male vorabend jahrestag saison quartal quartals zukunft vergangenheit gegenwart prozent euro meter kilometer grad`,
  quotative: 'so',
  how: 'wie',
  naming: 'als für',
  view: 'für',
  linking: 'von vom für aus bei beim',
  yes: 'ja nein doch hallo',
  auxiliary: `
    bin bist ist sind seid war waren wäre wären sei seien gewesen sein werde wird werden werdet wurde wurden würde würden hat habe haben habt hatte hatten hätte hätten kann können könnt könne könnte könnten konnte konnten
    muss müssen müsst müsse müsste müssten musste mussten darf dürfen dürfe dürfte dürften durfte durften soll sollen solle sollte sollten will wollen wolle wollte wollten mag möge möchte möchten mochte mochten lässt lassen ließ ließen lasse`,
  be: 'bin bist ist sind seid war waren wäre wären sei seien wird werde wurde wurden werden worden',
  have: 'hat habe haben habt hatte hatten hätte hätten',
  passive: 'werde wird werden wurde wurden würde würden worden',
  infinitiveMark: 'zu',
  weak: `
    brauchen findet fand finden fanden finde geht ging gehen gingen gehe hält hielt halten hielten sieht sah sehen sahen stellt stellte setzt setzte gibt gab geben gaben wirbt warb will wollte wollen zeigt zeigte zeigen zeigten rechnet rechnete schlägt schlug
    lächelt lächelte strahlt strahlte weint weinte rät riet sorgt sorgte verrät verriet weiß wusste winkt winkte versucht versuchte übersetzt unterbricht unterbrach singt sang verweist verwies`,
  written: 'steht stand stehe stehen standen',
  impersonal: 'heißt hieß heiße geheißen',
  person: `
    abgeordnete abgeordneter abgeordneten agent agentin akteur aktionär aktivist aktivistin altkanzler amtsinhaber amtsinhaberin analyst analystin angeklagte angeklagter angeklagten angestellte angestellter ankläger anlieger anruferin anrufer anwalt anwältin anwohner anwohnerin apotheker apothekerin arbeiter arbeiterin architekt architektin arzt astronaut athlet auftraggeber augenzeuge augenzeugin ausbilder autor autorin ärztin
    bäcker bäckerin bademeister bauer bäuerin beamter beamte beamtin beauftragte beauftragter beobachter berater beraterin bergsteiger besitzer besitzerin besucher besucherin betreiber betreiberin betroffene betroffener betriebswirt bewohner bewohnerin biograf biologe biologin bischof bischöfin botschafter botschafterin bundeskanzler bundeskanzlerin bürger bürgerin bürgermeister bürgermeisterin bassist
    chef chefin chemiker chemikerin chirurg chirurgin cheftrainer ceo darsteller darstellerin dealer dekan dezernent dezernentin diplomat direktor direktorin dirigent dirigentin dozent dozentin dramatiker drummer demonstrant demonstrantin dichter dichterin
    eigentümer eigentümerin einsatzleiter entwickler entwicklerin erbe erbin erfinder erfinderin ermittler ermittlerin erzieher erzieherin experte expertin erster
    fahrer fahrerin fahrgast fan farmer feuerwehrmann fischer fischerin flüchtling forscher forscherin förster försterin fotograf fotografin frau freund freundin führer führerin funktionär funktionärin
    gärtner gärtnerin gast gastgeber gastronom gatte gattin gegner gegnerin geiger generalsekretär general geschäftsführer geschäftsführerin gesandte gewerkschafter gewerkschafterin gouverneur gouverneurin großmutter großvater gründer gründerin gutachter gutachterin
    hacker händler händlerin handwerker handwerkerin hausmeister hausmeisterin heilige held heldin helfer helferin herausgeber historiker historikerin herr hirte hirtin
    imam informant informatiker ingenieur ingenieurin inhaber inhaberin innenminister insasse intendant intendantin inspektor
    jäger jägerin jesuit journalist journalistin jugendliche jugendlicher junge jurist juristin juror justizminister
    kaiser kamerad kammerrat kämmerer kämmerin kandidat kandidatin kanzler kanzlerin kapitän kapitänin kardinal kaufmann kellner kellnerin kind kläger klägerin koch köchin kollege kollegin komiker kommandant kommandeur kommissar kommissarin komponist könig königin koordinator koordinatorin korrespondent korrespondentin kritiker kritikerin kunde kundin künstler künstlerin kurator kuratorin
    landrat landrätin landwirt landwirtin läufer lehrer lehrerin leiter leiterin leser leserin linguist lokführer lokführerin lotse
    mädchen maler malerin manager managerin mann mandant mandantin maurer mechaniker mediziner medizinerin meister meisterin meteorologe meteorologin mieter mieterin minister ministerin ministerpräsident ministerpräsidentin mitarbeiter mitarbeiterin mitbewohner mitglied mitreisende moderator moderatorin müller müllerin musiker musikerin mutter mönch
    nachbar nachbarin nachfolger nachfolgerin neffe nichte nonne notar notarin nutzer nutzerin oberbürgermeister oberst obfrau obmann oma opa onkel opfer ökonom ökonomin organisator organisatorin
    papst partner partnerin passagier passagierin passant passantin pastor pastorin patient patientin patriarch pfarrer pfarrerin pfleger pflegerin philosoph philosophin physiker physikerin pilot pilotin politiker politikerin politologe politologin polizist polizistin präsident präsidentin prediger premier premierminister premierministerin priester prinz prinzessin produzent produzentin professor professorin programmierer programmiererin psychologe psychologin prof
    quereinsteiger quereinsteigerin rabbiner randalierer rat rätin rechtsanwalt rechtsanwältin redakteur redakteurin referent referentin regisseur regisseurin reiter reiterin rektor rektorin rentner rentnerin reporter reporterin retter retterin revierleiter rezensent richter richterin
    sachverständige sachverständiger sanitäter sanitäterin sänger sängerin schäfer schäferin schauspieler schauspielerin schütze schützin schwede schiffer schifferin schiedsrichter schiedsrichterin schlosser schreiner schreinerin schriftsteller schriftstellerin schüler schülerin schulleiter schulleiterin schwager schwester schwiegermutter schwiegervater seelsorger segler sekretär sekretärin senator senatorin sieger siegerin siedler skipper sohn soldat soldatin soziologe soziologin spieler spielerin sprecher sprecherin staatsanwalt staatsanwältin staatschef
    staatssekretär staatssekretärin stadtrat stadträtin steuerfrau steuermann stratege student studentin stürmer stürmerin täter täterin tante taucher techniker technikerin teilnehmer teilnehmerin theologe theologin tierarzt tierärztin tochter torhüter torhüterin torwart tourist touristin trainer trainerin träger
    übersetzer übersetzerin überlebende überlebender unternehmer unternehmerin urlauber vater verdächtige verdächtiger verfasser verfasserin verkäufer verkäuferin verleger verlegerin vermieter vermieterin verteidiger verteidigerin vertreter vertreterin verwalter virologe virologin vize vorgänger vorgängerin vorsitzende vorsitzender vorsitzenden vorstand vorstandschef vorständin
    wächter wähler wählerin wahlsieger wanderer wärter wetterfrosch widersacher winzer winzerin wirt wirtin wissenschaftler wissenschaftlerin witwe witwer zahnarzt zeuge zeugin zimmermann zuschauer zuschauerin erste polizeichef feuerwehrchefin prinzipal vormund partei-chef jährige jähriger jährigen -jährige franzose italiener brite amerikaner`,
  group: `
    aktivisten angehörige angehörigen anhänger anwälte aktionäre ärzte autoren bauern behörden belegschaft beschäftigte beschäftigten bürgern christen delegierte demonstranten diplomaten eheleute ehepaar einwohner eltern experten
    fachleute familie fans feuerwehrleute flüchtlinge forschende forschenden freunde frauen führung geschwister gäste grünen helferinnen hersteller ingenieure insassen journalisten jury juristen kinder kinderschützer kollegen kunden landwirte leute linken
    medien meteorologen mitarbeitern mitglieder männer menschen mannschaft muslime nachbarn opposition ökonomen palästinenser passagiere patienten pendler personen politikern publikum rechtsextremisten republikaner demokraten rettungskräfte soldaten sozialdemokraten staatsanwälte studenten
    studierende teilnehmern tierschützer touristen trio duo team umweltschützer verbraucher verbraucherschützer volk wissenschaftlern zeugen zuschauern autorinnen forscherinnen einsatzkräfte geschworenen liberalen konservativen`,
  organisation: `
    abteilung agentur akademie allianz amt anstalt armee arbeitsgemeinschaft ausschuss bahn band bank behörde betrieb blatt botschaft bruderschaft bund bundesregierung bundesrat bundestag bundeswehr bündnis börse büro club dachverband dienst dienststelle direktion einrichtung
    familie feuerwehr fernsehen firma forum fraktion fakultät gemeinde gemeinderat genossenschaft gericht gerichtshof gesellschaft gewerkschaft gmbh gremium gruppe handel hauptstadt hilfswerk hochschule industrie initiative innung institut inspektion internetportal justiz kammer kanzlei kapelle kanzleramt klinik kirche klub koalition kollektiv komitee kommission kongress konzern kloster krankenhaus krankenkasse kreis kreisverband kreml kabinett
    landesregierung landkreis landtag lager liga linke lobby luftwaffe magazin magistrat marke marine medienhaus ministerium miliz museum mutterkonzern netzwerk opposition orchester organisation parlament partei plattform polizei polizeidirektion portal post präsidium presse radio rat rathaus reederei regierung rundfunk redaktion repräsentantenhaus
    schule sekretariat sender senat sparkasse spd stadt stadtrat stadtverwaltung stadtwerke staatsanwaltschaft staat stelle stiftung studio supermarkt theater tribunal union universität unternehmen uni verband verein verlag verwaltung verwaltungsgericht versicherung vorstand wache werft werk werkstatt wehr zeitung zeitschrift zentrale zentrum zentralrat zoo brauerei molkerei fluggesellschaft airline hersteller betreiber anbieter`,
  document: `
    abkommen abschrift akte analyse anklage anklageschrift anordnung antrag antwort anweisung anzeige appell artikel attest aufruf auftrag ausgabe aussage aussendung beitrag befund begleitschreiben begründung bekanntmachung bericht beschluss beschreibung bescheid blog brief broschüre buch charta chronik
    dekret dokument e-mail eintrag einladung entwurf erklärung erlass fassung fazit flugblatt formular gesetz gesetzbuch gutachten inschrift interview kommentar kommuniqué konzept leitartikel leserbrief liste mail manifest meldung memorandum mitteilung nachricht notiz papier passage
    petition plan pressemitteilung programm protokoll posting post rede resolution roman satzung schreiben schrift seite stellungnahme statement studie tagebuch tagesbefehl text testament titel tweet umfrage untersuchung urkunde urteil verfassung verordnung veröffentlichung vertrag vertragsentwurf video vorlage website zeugnis zettel grußwort sms wortlaut werk`,
  surface:
    'banner plakat plakate schild schilder transparent transparente tafel spruchband tafeln aufkleber',
  spokesperson: 'sprecher sprecherin pressesprecher pressesprecherin sprechern',
  kin: 'bruder cousin cousine ehefrau ehemann enkel enkelin frau gatte gattin großmutter großvater mann mutter neffe nichte oma onkel opa partner partnerin schwager schwester sohn tante tochter vater witwe witwer schwiegermutter schwiegervater',
  medium: `
    anfrage ansprache artikel auftritt aussendung beitrag blog brief buch debatte e-mail erklärung facebook fernsehen gespräch hörfunk instagram interview konferenz kanal mail mitteilung nachricht podcast post posting predigt presse
    pressekonferenz pressemitteilung radio rede rundfunk schreiben sendung statement stellungnahme telefon telefonat twitter tweet video x youtube`,
  work: `
    album anthologie auszeichnung ballade biografie buch bühnenstück dokumentation drama enzyklika erzählung essay fernsehserie festival film fernsehsender gedicht gemälde hit hymne hörspiel illustrierte illustrierten inszenierung komödie krimi kolumne lied magazin magazins magazine musical nachrichtenmagazin nachrichtenmagazins novelle oper
    operette orden podcast preis projekt reihe roman sendung serie show sinfonie skulptur song stück single tageszeitung theaterstück thriller titel titeln tatort video website wochenzeitung zeitschrift zeitung zeitungen kampagne ausstellung aktion reportage rubrik schiff dampfer fähre restaurant hotel gasthaus kneipe`,
  term: 'begriff begriffe begriffen benannte benannten genannt genannte genannten genannter genanntes heißen kürzel kosename losung motto name namen namens spitzname spitznamen sogenannt sogenannte sogenannten sogenannter sogenanntes sog so-genannte so-genannten stichwort stichworten typs typ wort pseudonym etikett hashtag codename decknamen prädikat marke',
  saying: `
    ansage ansicht antwort anregung anschuldigung appell argument auffassung aufforderung aufruf aussage aussagen äußerung äußerungen bekenntnis bemerkung behauptung bilanz bitte botschaft credo drohung einschätzung einwand empfehlung erklärung fazit feststellung forderung forderungen formel frage fragen gedanke geständnis grußwort hinweis idee kommentar
    kritik mahnung meinung mitteilung nachricht parole parolen plädoyer prognose reaktion rede rat ruf rufe rufen satz sätze sätzen spruch sprüche stoßseufzer these thesen überzeugung urteil vermutung versprechen verdacht vergleich vorschlag vorwurf vorwürfe vorwürfen versicherung warnung witz worte worten wortlaut wunsch zitat zitate zusage zusicherung zuruf zwischenruf zwischenrufe slogan`,
  title: `
    abt admiral altkanzler baron bischof bundeskanzler bundeskanzlerin bundespräsident bundespräsidentin bürgermeister bürgermeisterin dekan dr erzbischof fürst general graf gräfin gouverneur herr herrn frau fräulein imam ingenieur kaiser kaiserin kanzler kanzlerin kapitän kardinal kommissar könig königin landrat landrätin leutnant major
    minister ministerin ministerpräsident ministerpräsidentin oberbürgermeister oberbürgermeisterin oberst papst pastor pastorin pater pfarrer pfarrerin präsident präsidentin premierminister prinz prinzessin prof professor professorin rabbiner richter richterin schwester senator senatorin stadtrat stadträtin staatssekretär staatssekretärin dipl-ing ing mag med hauptmann feldwebel premier ex-präsident scheich sultan dipl`,
  postnominal: 'jr sen mdb mdl',
  courtesyHe: 'herr herrn',
  courtesyShe: 'frau fräulein',
  man: `
    bruder ehemann großvater herr junge kaiser könig mann mönch neffe onkel opa papst prinz sohn vater witwer feuerwehrmann kaufmann obmann steuermann zimmermann patriarch staatsmann`,
  woman:
    'dame ehefrau enkelin frau gattin großmutter königin mutter nichte nonne oma prinzessin schwester tante tochter witwe obfrau mädchen',
  house: `
    ag akademie allianz anstalt armee bahn bank behörde betriebe brauerei bund bündnis club co dienst fernsehen feuerwehr fraktion freunde gericht gerichtshof gesellschaft gewerkschaft gmbh gruppe hochschule institut kammer kanzlei kirche klinik klub kg koalition
    komitee kommission kongress konzern liga linien medien ministerium museum nachrichten netzwerk organisation orchester parlament partei polizei rat reederei rundfunk schule sender senat sparkasse stadtwerke staatsanwaltschaft stiftung theater union universität verband verein verlag versicherung werft werke werkstatt zeitung zentrum söhne ohg e.v se anzeiger tageblatt kurier allgemeine rundschau universitätsklinikum handelskammer
    agency board company council group institute ministry party police service times university international`,
  knownHouse: `
    afd adac airbus amazon amnesty apple attac audi awo basf bafin bka bmw bnd boeing bund caritas cdu csu dgb diakonie dfb dpa eu fbi fdp fifa forsa greenpeace google grüne grünen hamas hisbollah
    ig intel kreml lidl linke lufthansa mercedes meta microsoft nabu nasa nato netflix npd nsa opel opec oxfam pkk reuters rki rwe samsung siemens spd sbb stasi taliban tesla tiktok twitter uefa unicef un uno usa verdi ver.di volkswagen vw who wwf zdf ard orf srf övp spö fpö svp yahoo youtube`,
  generic:
    'unternehmen firma konzern gesellschaft organisation betrieb hersteller anbieter verein verband gruppe',
  particle:
    'van von vom zu zum zur der den de del della di da dos du el al bin ibn la le ten ter af av y',
  placing: 'in aus bei nach im nahe um durch ins über',
  noun: `
    aktion angebot angriff angst arbeit art auge augen auto aufgabe ausland bad bau baum berg bett bild blick boden brot brücke dach dank daten deich dorf druck eis elend energie entscheidung erde erfahrung erfolg ergebnis essen fall farbe fehler feld fenster feuer fisch fläche fluss folge form friede frieden freude garten gas geburt gefahr gefühl gegend geld geschäft geschichte gesicht gesundheit gewalt glas glück gott grund haar hafen hand händen haus heimat herz hilfe himmel
    hof hoffnung holz hund hunger interesse internet kaffee kampf karte katze klima kopf kraft kreis krieg krise kultur kunst küche land leben lage last leid leistung licht liebe luft lust macht markt mauer meer mittel mord mut müll nähe natur not öl ordnung ort papier park pause pferd platz politik preis problem programm projekt punkt rad raum recht regel regen region ruhe sache schaden schatten schiff schlaf schlüssel schmerz schnee schritt schuld schule schutz see seele sicht sicherheit sinn
    sommer sonne spiel sport sprache spur start stein stelle steuer stimme stoff straße streit strom stück studium sturm system tat teil tisch tod ton tor traum tür umwelt unfall verkehr verlust versuch vertrag vertrauen vorteil waffe wagen wahl wahrheit wald wand ware wärme wasser weg wein welt werk wert wetter wind wirkung wirtschaft wissen wohnung wolf wunder wut zahl zahlen zeichen zelt ziel zimmer zug zukunft zusammenhang zweifel anlass anfrage anspruch aufsehen bedenken bedingung betrug bewegung brand chance corona dauer
    debatte dialog einfluss einsatz eingang einzel entwicklung existenz fach fakt flug fortschritt fülle gang gebiet gedanken gegensatz gegner gelegenheit gespräche gewicht gift gipfel gold grenze gründe güter handel härte hinsicht hintergrund höhe hochwasser häuser idee import inflation jagd klage kosten konflikt kontakt korruption kritiken kur körper künftig leute luftdruck maß maßnahme maßnahmen material meter modell monopol musik nachfrage nachwuchs niveau
    opfer pflicht plätze position probleme prozess qualität quelle rahmen reihe reise rente rolle rückkehr schicksal schlag schluss schnitt schwierigkeiten sieg situation skandal sorge sorgen spaß spitze sprung stadion stand station stau strafe strategie streik struktur suche szene tempo termin terror thema themen tiere tradition trend typ überblick überschrift umgang umsatz unfug ursache urlaub verantwortung verbot verfahren verhalten verhandlungen vergleich verhältnis verständnis vorbild vorgehen vorhaben vorrang vorsicht wandel weise wende
    widerstand wille wohl zeile zugang zustand zustimmung zuversicht zweck rücktritt ferien süden norden westen osten angaben informationen ansprüche einnahmen ausgaben schulden gewinn verluste rückhalt medaille auftakt abschied absage absicht ablehnung anteil anzahl details glaube seite sender sitz staat tier universum uhrzeit unrecht unsinn quatsch blödsinn wahnsinn witz schande zufall ärger einigkeit erst eigentum`,
  opener:
    'wer auch aktuell erneut nun dann doch aber so dabei dazu danach zudem außerdem gleichzeitig weiter weiterhin dagegen dennoch deshalb daher damit damals darauf daraufhin darüber inzwischen mittlerweile schließlich zunächst zuletzt zuvor jedoch allerdings heute gestern morgen hier dort immer noch schon nur ja nein nichts etwas alles mehr viel wenig gegenüber insgesamt übrigens ganz anders leider überhaupt drinnen draußen kein keine',
}
