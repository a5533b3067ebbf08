import type { Language } from '../Language.ts'

/** The verbs of German by what they do to words. */
export const GERMAN_VERBS: Language['verbs'] = {
  say: `
    ächzen anmerken antworten appellieren argumentieren argwöhnen äußern beanstanden beantworten bedauern befürchten begründen beharren
    behaupten beichten bejahen bejammern bekennen beklagen bekräftigen bekunden belehren bemängeln bemerken berichten beruhigen besänftigen
    beschweren beschwichtigen beschwören bestätigen bestreiten beteuern betonen bezeugen bezweifeln bilanzieren blaffen bloggen brabbeln brüllen
    brummeln brummen dementieren diagnostizieren dichten diktieren dozieren drohen dröhnen drucksen empören entgegnen entrüsten ereifern
    ergänzen erinnern erklären erläutern ermahnen ermuntern ermutigen erörtern erwähnen erwidern erzählen fabulieren faseln fauchen feilschen
    feixen flachsen flehen flöten fluchen flüstern folgern fordern formulieren fragen frohlocken frotzeln geloben gestehen gestikulieren
    gratulieren grinsen grollen grübeln grummeln grüßen gurren hauchen heißen hetzen heulen höhnen informieren insistieren jammern jauchzen
    johlen jubeln jubilieren keifen keuchen kichern kläffen klagen knurren kommentieren konstatieren kontern korrigieren krächzen krakeelen
    kreischen kritisieren lächeln lachen lallen lamentieren lästern lauten lispeln loben mahnen mailen mäkeln maulen meckern meinen melden
    moderieren monieren mosern motzen murmeln murren mutmaßen näseln nicken nörgeln notieren nuscheln orakeln parieren petzen philosophieren
    piepsen plädieren plappern plärren plaudern poltern posten prahlen präzisieren predigen prognostizieren prophezeien protestieren prusten
    quäken quengeln quietschen räsonieren raten raunen raunzen rechnen reden referieren reimen relativieren resümieren rezitieren röcheln rufen
    sagen säuseln schätzen schelten scherzen schildern schimpfen schlagen schluchzen schlussfolgern schmettern schmunzeln schnarren schnattern
    schnauben schnauzen schniefen schreiben schreien schwadronieren schwafeln schwärmen schwören sekundieren seufzen signalisieren simsen singen
    sinnieren skandieren spekulieren spotten sprechen stammeln stänkern staunen sticheln stocken stöhnen stottern strahlen stutzen summieren
    telefonieren texten titeln toben tönen trällern triumphieren trompeten trösten trotzen tuscheln tweeten twittern überlegen übersetzen ulken
    umschreiben unken unterbrechen unterrichten unterstreichen urteilen verdeutlichen verkünden verlangen verlautbaren verlauten vermelden
    vermerken vermuten verneinen verraten verriet versichern versprechen versuchen verteidigen verweisen warnen wehklagen weinen weissagen
    werben wettern widersprechen wiederholen wiehern wimmern winken wispern witzeln wüten zetern zischen zitieren zürnen zweifeln zwinkern`,
  tell: 'warnen bitten mahnen auffordern erinnern beschimpfen anherrschen',
  call: `
    beziffern bezeichnen beschreiben bewerten beurteilen brandmarken charakterisieren deuten empfehlen empfinden begrüßen feiern finden halten loben nennen preisen rechtfertigen
    rühmen schimpfen sehen taufen titulieren verdammen verhöhnen verspotten verurteilen verunglimpfen werten würdigen geißeln betiteln betrachten erachten einstufen bejubeln
    beschimpfen bespötteln diffamieren einschätzen interpretieren abtun ansehen`,
  act: `
    befürworten bekennen belegen benennen bescheinigen beschließen beweisen enthüllen erteilen hinweisen unterstellen
    unterstützen verbreiten veröffentlichen vertreten verweisen vorlegen zeigen zusichern attestieren präsentieren publizieren ablehnen beantragen diskutieren reagieren
    rügen vorwerfen tadeln setzen stellen verheißen geben erheben`,
  withholds: 'bestreiten dementieren leugnen weigern',
  feel: `
    ahnen annehmen ärgern bangen bezweifeln denken erhoffen erwarten freuen fühlen fürchten glauben hoffen meinen spüren träumen vermuten wissen wollen wundern wünschen zweifeln verstehen merken erkennen
    begreifen sorgen bedauern`,
  state:
    'scheinen bleiben werden wirken gelten liegen stehen leben wohnen sitzen fehlen gehören sein heißen dauern bestehen',
  begins: '',
  heard: 'zitieren',
  names: 'nennen taufen',
  takesOf: 'sprechen reden',
  other: `
    arbeiten achten aktivieren antreten atmen baden basteln bauen beachten beantragen bedanken bedeuten bedienen bedrohen beeilen beeindrucken beenden beeinflussen befreien befassen befragen befördern begegnen
    begleiten begründen behandeln beherrschen bekämpfen beleuchten bemühen benutzen benötigen beobachten berechnen bereiten berücksichtigen beschäftigen beschleunigen beschädigen beseitigen besuchen bestellen bestimmen
    bestrafen beteiligen betrachten betragen bewegen bewohnen bezahlen bezichtigen bilden blicken blühen borgen brauchen buchen danken decken dehnen demonstrieren dienen drehen dringen drucken drücken dulden duschen eignen
    einen eilen enden entdecken entfernen entlasten entschuldigen entwickeln erfolgen erfordern erfüllen erhöhen erhören erholen erlauben erleben erledigen ermitteln ermorden ermöglichen erneuern eröffnen erreichen errichten
    erschießen ersetzen erstatten erstellen erwarten erweitern erzeugen erzielen existieren exportieren fassen fehlen festigen filmen flattern folgen foltern fordern fotografieren freuen fügen fühlen führen füllen funktionieren
    fürchten gehören gelangen gestalten glänzen gönnen gründen gucken hassen handeln heilen heiraten hindern hoffen hocken holen horchen hören hüten impfen investieren jagen kaufen kehren kippen klagen klappen klären kleben klettern klicken
    klingeln klopfen knallen knien kochen konkurrieren kontrollieren kosten krachen kritzeln kämpfen kündigen kürzen küssen lagern landen leben legen lehnen leisten leiten lenken lernen leuchten liefern lieben lobbyieren locken lohnen lösen löschen
    machen malen marschieren mauern meistern merken mieten mindern mischen missachten mögen nähern nutzen nützen öffnen operieren opfern ordnen organisieren packen parken passen passieren pflanzen pflegen planen platzen plündern prallen probieren
    produzieren profitieren protokollieren provozieren prüfen prägen pumpen putzen quälen räumen reagieren realisieren rechnen reduzieren regeln regieren regnen reichen reifen reinigen reisen rennen renovieren reparieren retten richten riskieren rollen
    rosten rücken ruhen rühren sammeln sanieren sausen schalten schauen schaden schenken scheitern schicken schieben schimmern schütteln schulden schwanken schützen segeln sichern siegen setzen sollen sorgen sparen speichern spenden sperren spielen spülen
    stammen starten stattfinden stecken stehlen steigern stellen steuern stiften stimmen stolpern stoppen stören stärken strecken streben streiken strömen stürmen stürzen stützen suchen tanken tanzen tauchen tauschen taumeln teilen testen toben töten
    trainieren trauen trauern trennen trocknen turnen überfallen übergeben überleben überprüfen überqueren überraschen überreichen überwachen überwinden überzeugen umarmen unterhalten unterliegen unterstützen untersuchen unterzeichnen verabschieden
    verändern veranlassen veranstalten verbessern verbrauchen verbreiten verdanken verdienen verdächtigen verehren verfolgen verfügen verhaften verhandeln verhindern verhängen verkaufen verklagen verkürzen verletzen verlangsamen verlängern vermeiden vermissen
    vermitteln vernichten verpassen verpflichten versammeln versagen versorgen verspielen verstecken verstärken versuchen verteilen vertrauen verunglücken verursachen verweigern verwandeln verwirklichen verzichten verzögern wachen wackeln wagen wählen walten wandern warten
    wechseln wecken wehen wehren weigern weilen widmen wirken wirtschaften wohnen wundern wünschen zahlen zählen zeichnen zeigen zelten zerstören zielen zittern zögern zücken zünden zweifeln zwicken üben ändern äugen
    spüren glühen belehren lehren stehen bestehen kümmern klemmen knacken lauern leeren lüften mahlen münden nagen nippen pochen rasen rauchen rauschen riechen schaukeln schlendern schleppen schlichten schließen schmecken schmelzen schminken schnappen
    schnuppern schultern schweben spazieren spannen spiegeln sprengen stapfen staunen stapeln streicheln streifen streuen tagen tappen tasten tippen trotzen wuchern ziehen zerren verwalten übernachten`,
}

/** base/present/past/participle/gerund/subjunctive */
export const GERMAN_IRREGULAR = `
  sein/ist bin bist sind seid/war waren warst wart/gewesen//sei seien wäre wären seist
  haben/hat habe habt hast/hatte hatten/gehabt//habe habest hätte hätten
  werden/wird werdet/wurde wurden/geworden worden//werde würde würden
  können/kann könnt/konnte konnten/gekonnt//könne könnte könnten
  müssen/muss müsst/musste mussten/gemusst//müsse müsste müssten
  dürfen/darf dürft/durfte durften/gedurft//dürfe dürfte dürften
  sollen/soll sollt/sollte sollten/gesollt//solle
  wollen/will wollt/wollte wollten/gewollt//wolle
  mögen/mag mögt/mochte mochten/gemocht//möge möchte möchten
  bedenken/bedenkt/bedachte bedachten/bedacht//bedenke bedächte bedächten
  befallen/befällt/befiel befielen/befallen//befalle befiele
  befehlen/befiehlt/befahl befahlen/befohlen//befehle beföhle beföhlen
  befinden/befindet/befand befanden/befunden//befinde befände befänden
  begehen/begeht/beging begingen/begangen//begehe beginge
  beginnen/beginnt/begann begannen/begonnen//beginne begänne begännen
  begraben/begräbt/begrub begruben/begraben//begrabe begrübe begrüben
  begreifen/begreift/begriff begriffen/begriffen//begreife begriffe
  behalten/behält/behielt behielten/behalten//behalte behielte
  beißen/beißt/biss bissen/gebissen//beiße bisse
  bekennen/bekennt/bekannte bekannten/bekannt//bekenne bekennte bekennten
  bekommen/bekommt/bekam bekamen/bekommen//bekomme bekäme bekämen
  benennen/benennt/benannte benannten/benannt//benenne benennte benennten
  beraten/berät/beriet berieten/beraten//berate beriete
  berufen/beruft/berief beriefen/berufen//berufe beriefe
  beschließen/beschließt/beschloss beschlossen/beschlossen//beschließe beschlösse beschlössen
  beschreiben/beschreibt/beschrieb beschrieben/beschrieben//beschreibe beschriebe
  besitzen/besitzt/besaß besaßen/besessen//besitze besäße besäßen
  besprechen/bespricht/besprach besprachen/besprochen//bespreche bespräche besprächen
  bestehen/besteht/bestand bestanden/bestanden//bestehe bestünde bestünden
  besteigen/besteigt/bestieg bestiegen/bestiegen//besteige bestiege
  bestreiten/bestreitet/bestritt bestritten/bestritten//bestreite bestritte
  betragen/beträgt/betrug betrugen/betragen//betrage betrüge betrügen
  betreffen/betrifft/betraf betrafen/betroffen//betreffe beträfe beträfen
  betreiben/betreibt/betrieb betrieben/betrieben//betreibe betriebe
  betreten/betritt/betrat betraten/betreten//betrete beträte beträten
  bewegen/bewegt/bewegte bewegten/bewegt//bewege
  beweisen/beweist/bewies bewiesen/bewiesen//beweise bewiese
  bewerben/bewirbt/bewarb bewarben/beworben//bewerbe bewürbe bewürben
  beziehen/bezieht/bezog bezogen/bezogen//beziehe bezöge bezögen
  bieten/bietet/bot boten/geboten//biete böte böten
  binden/bindet/band banden/gebunden//binde bände bänden
  bitten/bittet/bat baten/gebeten//bitte bäte bäten
  bleiben/bleibt/blieb blieben/geblieben//bleibe bliebe
  brechen/bricht/brach brachen/gebrochen//breche bräche brächen
  brennen/brennt/brannte brannten/gebrannt//brenne brennte brennten
  bringen/bringt/brachte brachten/gebracht//bringe brächte brächten
  denken/denkt/dachte dachten/gedacht//denke dächte dächten
  empfangen/empfängt/empfing empfingen/empfangen//empfange empfinge
  empfehlen/empfiehlt/empfahl empfahlen/empfohlen//empfehle empföhle empföhlen
  empfinden/empfindet/empfand empfanden/empfunden//empfinde empfände empfänden
  entfallen/entfällt/entfiel entfielen/entfallen//entfalle entfiele
  entgehen/entgeht/entging entgingen/entgangen//entgehe entginge
  enthalten/enthält/enthielt enthielten/enthalten//enthalte enthielte
  entkommen/entkommt/entkam entkamen/entkommen//entkomme entkäme entkämen
  entlassen/entlässt/entließ entließen/entlassen//entlasse entließe
  entnehmen/entnimmt/entnahm entnahmen/entnommen//entnehme entnähme entnähmen
  entscheiden/entscheidet/entschied entschieden/entschieden//entscheide entschiede
  entschließen/entschließt/entschloss entschlossen/entschlossen//entschließe entschlösse entschlössen
  entsprechen/entspricht/entsprach entsprachen/entsprochen//entspreche entspräche entsprächen
  entstehen/entsteht/entstand entstanden/entstanden//entstehe entstünde entstünden
  entwerfen/entwirft/entwarf entwarfen/entworfen//entwerfe entwürfe entwürfen
  entziehen/entzieht/entzog entzogen/entzogen//entziehe entzöge entzögen
  erbringen/erbringt/erbrachte erbrachten/erbracht//erbringe erbrächte erbrächten
  erfahren/erfährt/erfuhr erfuhren/erfahren//erfahre erführe erführen
  erfinden/erfindet/erfand erfanden/erfunden//erfinde erfände erfänden
  ergeben/ergibt/ergab ergaben/ergeben//ergebe ergäbe ergäben
  ergreifen/ergreift/ergriff ergriffen/ergriffen//ergreife ergriffe
  erhalten/erhält/erhielt erhielten/erhalten//erhalte erhielte
  erkennen/erkennt/erkannte erkannten/erkannt//erkenne erkennte erkennten
  erlassen/erlässt/erließ erließen/erlassen//erlasse erließe
  erleiden/erleidet/erlitt erlitten/erlitten//erleide erlitte
  erliegen/erliegt/erlag erlagen/erlegen//erliege erläge erlägen
  ernennen/ernennt/ernannte ernannten/ernannt//ernenne ernennte ernennten
  erscheinen/erscheint/erschien erschienen/erschienen//erscheine erschiene
  erschrecken/erschrickt/erschrak erschraken/erschrocken//erschrecke erschräke erschräken
  ertragen/erträgt/ertrug ertrugen/ertragen//ertrage ertrüge ertrügen
  erwerben/erwirbt/erwarb erwarben/erworben//erwerbe erwürbe erwürben
  erziehen/erzieht/erzog erzogen/erzogen//erziehe erzöge erzögen
  erzwingen/erzwingt/erzwang erzwangen/erzwungen//erzwinge erzwänge erzwängen
  essen/isst/aß aßen/gegessen//esse äße äßen
  fahren/fährt/fuhr fuhren/gefahren//fahre führe führen
  fallen/fällt/fiel fielen/gefallen//falle fiele
  fangen/fängt/fing fingen/gefangen//fange finge
  finden/findet/fand fanden/gefunden//finde fände fänden
  fliegen/fliegt/flog flogen/geflogen//fliege flöge flögen
  fliehen/flieht/floh flohen/geflohen//fliehe flöhe flöhen
  fließen/fließt/floss flossen/geflossen//fließe flösse flössen
  fressen/frisst/fraß fraßen/gefressen//fresse fräße fräßen
  frieren/friert/fror froren/gefroren//friere fröre frören
  geben/gibt/gab gaben/gegeben//gebe gäbe gäben
  gefallen/gefällt/gefiel gefielen/gefallen//gefalle gefiele
  gehen/geht/ging gingen/gegangen//gehe ginge
  gelingen/gelingt/gelang gelangen/gelungen//gelinge gelänge gelängen
  gelten/gilt/galt galten/gegolten//gelte gälte gälten
  genießen/genießt/genoss genossen/genossen//genieße genösse genössen
  geraten/gerät/geriet gerieten/geraten//gerate geriete
  geschehen/geschieht/geschah geschahen/geschehen//geschehe geschähe geschähen
  gestehen/gesteht/gestand gestanden/gestanden//gestehe gestünde gestünden
  gewinnen/gewinnt/gewann gewannen/gewonnen//gewinne gewänne gewännen
  gleichen/gleicht/glich glichen/geglichen//gleiche gliche
  graben/gräbt/grub gruben/gegraben//grabe grübe grüben
  greifen/greift/griff griffen/gegriffen//greife griffe
  halten/hält/hielt hielten/gehalten//halte hielte
  hauen/haut/haute hauten/gehauen//haue
  heben/hebt/hob hoben/gehoben//hebe höbe höben
  heißen/heißt/hieß hießen/geheißen//heiße hieße
  helfen/hilft/half halfen/geholfen//helfe hälfe hälfen
  hängen/hängt/hing hingen/gehangen//hänge hinge
  kennen/kennt/kannte kannten/gekannt//kenne kennte kennten
  klingen/klingt/klang klangen/geklungen//klinge klänge klängen
  kommen/kommt/kam kamen/gekommen//komme käme kämen
  laden/lädt/lud luden/geladen//lade lüde lüden
  lassen/lässt/ließ ließen/gelassen//lasse ließe
  laufen/läuft/lief liefen/gelaufen//laufe liefe
  leiden/leidet/litt litten/gelitten//leide litte
  leihen/leiht/lieh liehen/geliehen//leihe liehe
  lesen/liest/las lasen/gelesen//lese läse läsen
  liegen/liegt/lag lagen/gelegen//liege läge lägen
  lügen/lügt/log logen/gelogen//lüge löge lögen
  meiden/meidet/mied mieden/gemieden//meide miede
  messen/misst/maß maßen/gemessen//messe mäße mäßen
  nehmen/nimmt/nahm nahmen/genommen//nehme nähme nähmen
  nennen/nennt/nannte nannten/genannt//nenne nennte nennten
  pfeifen/pfeift/pfiff pfiffen/gepfiffen//pfeife pfiffe
  raten/rät/riet rieten/geraten//rate riete
  reiten/reitet/ritt ritten/geritten//reite ritte
  reißen/reißt/riss rissen/gerissen//reiße risse
  rennen/rennt/rannte rannten/gerannt//renne rennte rennten
  rufen/ruft/rief riefen/gerufen//rufe riefe
  schaffen/schafft/schuf schufen/geschaffen//schaffe schüfe schüfen
  schelten/schilt/schalt schalten/gescholten//schelte schölte schölten
  scheiden/scheidet/schied schieden/geschieden//scheide schiede
  scheinen/scheint/schien schienen/geschienen//scheine schiene
  schießen/schießt/schoss schossen/geschossen//schieße schösse schössen
  schlafen/schläft/schlief schliefen/geschlafen//schlafe schliefe
  schlagen/schlägt/schlug schlugen/geschlagen//schlage schlüge schlügen
  schließen/schließt/schloss schlossen/geschlossen//schließe schlösse schlössen
  schneiden/schneidet/schnitt schnitten/geschnitten//schneide schnitte
  schreiben/schreibt/schrieb schrieben/geschrieben//schreibe schriebe
  schreien/schreit/schrie schrien/geschrien//schreie schriee schrieen
  schweigen/schweigt/schwieg schwiegen/geschwiegen//schweige schwiege
  schwimmen/schwimmt/schwamm schwammen/geschwommen//schwimme schwämme schwämmen
  schwören/schwört/schwor schworen/geschworen//schwöre
  sehen/sieht/sah sahen/gesehen//sehe sähe sähen
  senden/sendet/sandte sandten/gesandt//sende sendete sendeten
  singen/singt/sang sangen/gesungen//singe sänge sängen
  sinken/sinkt/sank sanken/gesunken//sinke sänke sänken
  sitzen/sitzt/saß saßen/gesessen//sitze säße säßen
  sprechen/spricht/sprach sprachen/gesprochen//spreche spräche sprächen
  springen/springt/sprang sprangen/gesprungen//springe spränge sprängen
  stechen/sticht/stach stachen/gestochen//steche stäche stächen
  stehen/steht/stand standen/gestanden//stehe stünde stünden
  stehlen/stiehlt/stahl stahlen/gestohlen//stehle stähle stählen
  steigen/steigt/stieg stiegen/gestiegen//steige stiege
  sterben/stirbt/starb starben/gestorben//sterbe stürbe stürben
  stoßen/stößt/stieß stießen/gestoßen//stoße stieße
  streichen/streicht/strich strichen/gestrichen//streiche striche
  streiten/streitet/stritt stritten/gestritten//streite stritte
  tragen/trägt/trug trugen/getragen//trage trüge trügen
  treffen/trifft/traf trafen/getroffen//treffe träfe träfen
  treiben/treibt/trieb trieben/getrieben//treibe triebe
  treten/tritt/trat traten/getreten//trete träte träten
  trinken/trinkt/trank tranken/getrunken//trinke tränke tränken
  tun/tut/tat taten/getan//tue täte täten
  umgeben/umgibt/umgab umgaben/umgeben//umgebe umgäbe umgäben
  umschreiben/umschreibt/umschrieb umschrieben/umschrieben//umschreibe umschriebe
  unterbrechen/unterbricht/unterbrach unterbrachen/unterbrochen//unterbreche unterbräche unterbrächen
  unterhalten/unterhält/unterhielt unterhielten/unterhalten//unterhalte unterhielte
  unterliegen/unterliegt/unterlag unterlagen/unterlegen//unterliege unterläge unterlägen
  unternehmen/unternimmt/unternahm unternahmen/unternommen//unternehme unternähme unternähmen
  unterscheiden/unterscheidet/unterschied unterschieden/unterschieden//unterscheide unterschiede
  unterschreiben/unterschreibt/unterschrieb unterschrieben/unterschrieben//unterschreibe unterschriebe
  unterwerfen/unterwirft/unterwarf unterwarfen/unterworfen//unterwerfe unterwürfe unterwürfen
  verbieten/verbietet/verbot verboten/verboten//verbiete verböte verböten
  verbinden/verbindet/verband verbanden/verbunden//verbinde verbände verbänden
  verbleiben/verbleibt/verblieb verblieben/verblieben//verbleibe verbliebe
  verbrechen/verbricht/verbrach verbrachen/verbrochen//verbreche verbräche verbrächen
  verbrennen/verbrennt/verbrannte verbrannten/verbrannt//verbrenne verbrennte verbrennten
  verbringen/verbringt/verbrachte verbrachten/verbracht//verbringe verbrächte verbrächten
  verfahren/verfährt/verfuhr verfuhren/verfahren//verfahre verführe verführen
  verfallen/verfällt/verfiel verfielen/verfallen//verfalle verfiele
  vergeben/vergibt/vergab vergaben/vergeben//vergebe vergäbe vergäben
  vergehen/vergeht/verging vergingen/vergangen//vergehe verginge
  vergessen/vergisst/vergaß vergaßen/vergessen//vergesse vergäße vergäßen
  verhalten/verhält/verhielt verhielten/verhalten//verhalte verhielte
  verheißen/verheißt/verhieß verhießen/verheißen//verheiße verhieße
  verhängen/verhängt/verhing verhingen/verhangen//verhänge verhinge
  verkennen/verkennt/verkannte verkannten/verkannt//verkenne verkennte verkennten
  verlassen/verlässt/verließ verließen/verlassen//verlasse verließe
  verlaufen/verläuft/verlief verliefen/verlaufen//verlaufe verliefe
  verlieren/verliert/verlor verloren/verloren//verliere verlöre verlören
  vernehmen/vernimmt/vernahm vernahmen/vernommen//vernehme vernähme vernähmen
  verraten/verrät/verriet verrieten/verraten//verrate verriete
  verschlagen/verschlägt/verschlug verschlugen/verschlagen//verschlage verschlüge verschlügen
  verschließen/verschließt/verschloss verschlossen/verschlossen//verschließe verschlösse verschlössen
  verschreiben/verschreibt/verschrieb verschrieben/verschrieben//verschreibe verschriebe
  verschweigen/verschweigt/verschwieg verschwiegen/verschwiegen//verschweige verschwiege
  verschwinden/verschwindet/verschwand verschwanden/verschwunden//verschwinde verschwände verschwänden
  versenden/versendet/versandte versandten/versandt//versende versendete versendeten
  versprechen/verspricht/versprach versprachen/versprochen//verspreche verspräche versprächen
  verstehen/versteht/verstand verstanden/verstanden//verstehe verstünde verstünden
  verstoßen/verstößt/verstieß verstießen/verstoßen//verstoße verstieße
  vertragen/verträgt/vertrug vertrugen/vertragen//vertrage vertrüge vertrügen
  vertreiben/vertreibt/vertrieb vertrieben/vertrieben//vertreibe vertriebe
  vertreten/vertritt/vertrat vertraten/vertreten//vertrete verträte verträten
  verweisen/verweist/verwies verwiesen/verwiesen//verweise verwiese
  verwenden/verwendet/verwandte verwandten/verwandt//verwende verwendete verwendeten
  verwerfen/verwirft/verwarf verwarfen/verworfen//verwerfe verwürfe verwürfen
  verzeihen/verzeiht/verzieh verziehen/verziehen//verzeihe verziehe
  wachsen/wächst/wuchs wuchsen/gewachsen//wachse wüchse wüchsen
  waschen/wäscht/wusch wuschen/gewaschen//wasche wüsche wüschen
  weichen/weicht/wich wichen/gewichen//weiche wiche
  weisen/weist/wies wiesen/gewiesen//weise wiese
  wenden/wendet/wandte wandten/gewandt//wende wendete wendeten
  werben/wirbt/warb warben/geworben//werbe würbe würben
  werfen/wirft/warf warfen/geworfen//werfe würfe würfen
  widerrufen/widerruft/widerrief widerriefen/widerrufen//widerrufe widerriefe
  widersprechen/widerspricht/widersprach widersprachen/widersprochen//widerspreche widerspräche widersprächen
  widerstehen/widersteht/widerstand widerstanden/widerstanden//widerstehe widerstünde widerstünden
  wiegen/wiegt/wog wogen/gewogen//wiege wöge wögen
  wissen/weiß/wusste wussten/gewusst//wisse wüsste wüssten
  zerbrechen/zerbricht/zerbrach zerbrachen/zerbrochen//zerbreche zerbräche zerbrächen
  ziehen/zieht/zog zogen/gezogen//ziehe zöge zögen
  zwingen/zwingt/zwang zwangen/gezwungen//zwinge zwänge zwängen
  überlassen/überlässt/überließ überließen/überlassen//überlasse überließe
  übernehmen/übernimmt/übernahm übernahmen/übernommen//übernehme übernähme übernähmen
  übersehen/übersieht/übersah übersahen/übersehen//übersehe übersähe übersähen
  übersteigen/übersteigt/überstieg überstiegen/überstiegen//übersteige überstiege
  übertragen/überträgt/übertrug übertrugen/übertragen//übertrage übertrüge übertrügen
  übertreffen/übertrifft/übertraf übertrafen/übertroffen//übertreffe überträfe überträfen
  übertreiben/übertreibt/übertrieb übertrieben/übertrieben//übertreibe übertriebe
  überweisen/überweist/überwies überwiesen/überwiesen//überweise überwiese`
