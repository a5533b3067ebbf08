/** Things that German news is about: a capital of theirs names nobody. */
export const GERMAN_NOUNS = `
    abbau abfahrt abfälle abgabe abgaben abhang abitur ablauf ablehnung ablöse abriss absage abschied abschuss absicht abstieg absturz abzug
    achse acker adel ader adresse affäre affe akku aktie aktion akzent alarm algorithmus alkohol alltag alpen alphabet altar alter altersheim
    aluminium ameise ampel andenken anfahrt anfrage angaben angebot angriff angst anker anklang ankunft anlass anlauf anliegen annahme anpfiff
    anreiz anruf anschein anschläge ansehen anspruch ansprüche anteil antrieb anwesen anzahl anzug apfel apotheke apparat applaus arbeit
    arbeiten archiv arena ärger ärmel armut aroma arrest art arznei asche aspekt ast asyl atem athen atlas atmosphäre atom attacke attentat
    aufbau aufenthalt auffahrt aufgabe aufmarsch aufnahme aufschrei aufsehen aufstände aufstieg auftakt aufträge auge augen ausbau ausbruch
    ausfälle ausfuhr ausgaben ausgleich auskunft auskünfte ausland auslöser ausmaß ausnahme ausruf ausstieg austausch austritt ausverkauf ausweg
    ausweis auto automat axt bäche backofen bad badesee bagger bahnhof bahnhöfe bahnsteig balance balken balkon ball bälle ballon bänke bankrott
    bar bart basis batterie bau bauch bauernhof bauhof baum bauten bauzaun bedarf bedenken bedingung befehl bein beine beiträge beitritt belange
    beleg belege benehmen benzin bereich bereiche berg bergbau beruf berufe besen bestand bestände besteck bestseller besuch besuche beton
    betracht betrag beträge betreff betrug bett beute beutel bewegung beweis beweise bewusstsein bibel bibliothek biene bier bild bildschirm
    bildungswesen billion biss blätter blech blei blick blicke blitz block blockade blödsinn blume blumen blut boden bogen bohne bombe bomben
    boot boote bord boykott brand brauch braut brei bremse brise brocken brot bruch brüche brücke brunnen brust brüste bub buchstabe bucht
    buckel bude budget bühne bulle bündel bunker bus busse büste butter café camp camping chance chaos charakter chemie chor computer container
    corona couch coup creme cup dach dame damm dampf dank datei daten dauer dauern daumen debakel debatte deck decke defekt defizit deich delikt
    delle denken denkmal depot desaster design dessert details dialekt dialog dichte dicke diebstahl diktat diktatur dilemma ding dinge diskurs
    disziplin dogma dom donner dorf dörfer dorn dose dosis draht drang dreck drehort dreieck dresscode drittel droge drogen drohne drohnen druck
    druckerei duell duft dünger dunst durchbruch durchlauf durst dusche dynamik ebene echo ecke ehe ehre ehren ehrgeiz ei eier eifer eigentor
    eigentum eile eimer einbruch eindrücke einfluss einfuhr eingang eingriff eingriffe einigkeit einkauf einkäufe einkommen einlass einmarsch
    einnahmen einsatz einstieg einsturz eintritt einzel einzelfälle einzug eis eisen eiweiß ekel elend ellbogen elternteil embargo embryo
    emission empfang empfänge energie enge ensemble entscheidung entsetzen entwicklung entwürfe enzym epidemie epoche erdbeben erde erdgas erdöl
    erfahrung erfolg ergebnis erlös ernte erst ertrag erträge essen etappe etat ethik etui euphorie exemplar exil existenz export fabel fabrik
    fach fackel faden fahrrad fahrräder fahrt fahrten fakt faktor fall falle fälle fallobst farbe fass fassade fauna faust feder fehler feier
    feiertag feinde feld feldzug fell fels felsen fenster ferien ferne fest feste festnahme fett feuer fieber figur filiale finale finanzen
    finger firmen fisch fläche flagge flamme flammen flasche fleck fleisch fleiß fliege floskel flotte fluch flucht flug flüge flügel flughäfen
    flur fluss flüsse flut folge folter fonds form format forst fortschritt foto fotos fracht freibad freigabe fremdwort freude friede frieden
    friedhof frist front frost frucht früchte früh frust fuhre fülle fund funde funke furcht fusion fuß fußball füße futter gabe gaben gala
    galerie gang gangart gans garage garantie gardine garten gas gasse gasthof gebäude gebiet gebirge gebot gebote gebrauch gebühr gebühren
    geburt geburtstag gedanken gedenken geduld gefahr gefahren gefälle gefallen gefecht gefühl gegend gegensatz gegenstände gegentor gehalt
    gehälter gehege gehirn gehör geist geiz gelächter gelände geländer geld gelegenheit gelenk gemisch gemurmel gemüse gen gene genuss gepäck
    gerät geräte geräusch gerippe geruch gerücht gerüchte gerüst gesang geschäft geschenk geschenke geschichte geschick geschirr geschlecht
    geschmack geschoss gesicht gespann gespräche gespür geste gesten gesuch gesundheit getränk getränke getreide gewalt gewässer gewicht gewinn
    gewinne gewitter gewürz gift gig gipfel gitarre glas glaube gleis gleise gletscher glocke glück gnade gold golf gott grab graben gräber gras
    gremien grenze griff grill grippe größe grube grund gründe gruß grüße gunst gurke gürtel gut güter gutschein gymnasium haar hafen haft hagel
    halbfinale hälfte halle hallen hals halt hand hände händen handgriff handtuch handy hang härte hass hauch hauptbahnhof haus hausarrest
    häuser haushalt haushalte haut hebel hecke heer heft heil heim heimat heirat hektar hektik helm hemd herd herkunft herz heu heuchelei hilfe
    himbeere himmel hinsicht hintergrund hinweise hirn hitze hobby hochwasser hocker hof höfe hoffnung höhe höhle hohn hölle holz honig honorar
    horizont hose hubschrauber hüfte hügel huhn hühner hülle humor hund hunger hürde hürden husten hut hütte hygiene idee idol idylle ikone
    image imbiss immobilie import impuls index indiz indizien infekt inflation informationen inhalt inhalte innere insekt insekten insel inseln
    instinkt interesse internet intrige invasion ironie irrweg islam jacke jagd jammer jargon jazz job jobs jubel jubiläum jugend juwel kabel
    kabine käfer kaffee käfig kahn kaiserreich kalender kälte kamera kameras kamin kampf kämpfe kanäle kandidatur kanone kante kapital kapitel
    karneval karotte karriere karte kartoffel karton käse kasse kassen kasten katastrophe kategorie kater kathedrale katze kauf käufe kehle keim
    keks keller kerze kette ketten keule kilo kilogramm kinn kino kiosk kissen kiste kitas klage klagen klang klappe klassen klausel klavier
    klima klinge klingel klippe klischee klo klotz knall knast knie knopf knoten koffer kohle kollaps kolonie kolonne komfort komik komma
    kommune kommunen komplex komplott kompromiss kompromisse konflikt konjunktur konsens konsequenzen konsum kontakt konten konter kontinent
    konto kontrast kontroverse konzert konzerte kopf köpfe kopie koran korb korn körper korridor korruption kosmos kost kosten kostüm kot krach
    kraft kräfte kragen krampf kran kräne krater kraut krawall krawatte kredit kredite kreis kreislauf kreuz krieg krise kriterien kriterium
    kritiken krone krücke küche kugel kuh kühe kühlschrank kulisse kult kultur kulturgut kummer künftig kunst kupfer kuppel kur kuriosum kurs
    kurse kurve kuss küste küsten labor lack laden läden lage laken lampe land länder länge langeweile lappen lärm laser last lateinamerika lauf
    läufe laune laut lawine leben leber leck leder leere lehm lehre leiche leid leine leistung lektüre lenkrad leuchtturm lexikon licht lid
    liebe linie link list liter literatur lob loch löcher locke löffel logik logo lohn löhne lokal lokale los lot lücke lücken luft luftdruck
    lüge lügen lunge lust luxus lyrik macht mafia magen magie mahnmal mais makel malerei malheur mandat mangel mängel mantel manuskript marathon
    markt märkte marmelade marsch maschine maschinen maske masken maß massaker masse massen maßgabe maßnahme maßnahmen maßstab maßstäbe mast
    material mathematik matratze mauer mauern maul maus mäuse medaille medizin meer meile melodie menge mengen menü merkmal messe messer metall
    meter methode methoden metropole metropolen miene miete mieten mikrofon milch milde milliarden mimik mindestlohn mine mineral minus misere
    misstrauen mittel möbel mode modell moderne modus mole monopol moral mord motiv motive motor motoren motorrad mücke mühe mühle müll mund
    münze museen musik muskel muster mut mütze mythos nachfrage nachholbedarf nachlass nachschub nachweis nadel nähe nahost narbe nase natur
    nebel nebenjob neid nerv nerven nest netz netze neubau neugier niveau norden norm normalfall normen not noten notfälle notruf null nummer
    nummern nuss nutzen oase objekt objekte obst ofen offensive ohr ohren öl olympia omen opfer optik ordner ordnung organ organe orgel original
    orkan ort orte orten osten ostsee ozean pacht paket pakete pakt palette panik panne pannen panzer papier pappe parade paradies parallele
    park parkett partie partien pass pässe patent pathos patsche patzer pause pech pedal pein pelz pension perle person personal perspektive
    perspektiven pest pfad pfahl pfand pfanne pfeil pferd pfiff pflanze pflanzen pflege pflicht pfote pfund phänomen phantasie phase philosophie
    physik pilz pilze piste plakette pläne planet plastik platz plätze plus podest podium pogrom pokal pol pole polemik politik polster porto
    porträt position potenzial pracht praxis preis preise prestige primat prinzip prinzipien privileg probe proben problem probleme produkt
    produkte profil profit programm projekt promille propaganda protest proteste provinz provision prozedur prozess prügel psyche pult pulver
    pumpe punkt puppe puzzle qual qualität quartett quatsch quelle quote quoten rabatt rache rad radau rahmen rakete raketen rampe rand ränder
    rang rappel rasen rasse raster rätsel ratte raub rauch raum räume raumfahrt rausch razzia reaktor rebellion rechner recht reden referat
    referendum regal regale regel regeln regen regie regime region regler reichweite reife reifen reihe reim reis reise reisen reiz rekord
    rekorde religion religionen relikt rennen rente reparatur repertoire reserve respekt rest reste reue revanche revier revolte rezept rezepte
    rezession rhetorik rhythmus riegel riese rind rinder ringe rinne risiken risiko riss risse ritt ritual ritus robe roboter rock rohr rohre
    rolle rollen route routine ruck rücken rückgabe rückhalt rückkehr rucksack rücktritt rückzug ruder ruhe ruhm ruin ruine ruinen rummel rumpf
    runde runden rutsche saal saat säbel sache safe saft säge sahne salat salbe saldo salz samen sandale sarg satellit satire säule säure
    schablone schach schacht schachtel schädel schaden schäden schaf schafe schal schale schall schalter scham schande schar schatten schätze
    schau schaufel schaukel schaum scheibe scheiben schein scheitern schema scheu scheune schicht schichten schicksal schienbein schiene
    schienen schiff schiffbruch schimpfwort schinken schirm schlacht schlaf schlag schläge schlamm schlamperei schlange schlappe schlauch
    schleier schleuse schlitten schloss schlösser schlucht schluck schlupfloch schluss schlüssel schmach schmerz schmiede schmuck schmutz
    schnaps schnauze schnecke schnee schneise schnitt schnitzel schnupfen schnur schock schokolade schoß schrank schranke schraube schreck
    schrecken schrei schreie schritt schrott schub schuh schuhe schuld schulden schule schulhof schulter schuss schüsse schüssel schutt schutz
    schwäche schwamm schwan schwarm schweiß schwelle schwierigkeiten schwimmbad schwindel schwur see seebeben seele segel segen sehnsucht seife
    seil seite sekt sekte sektor selbstbewusstsein semester seminar sender sensor serum sessel seuche sex shop sicherheit sicht sieg siege
    siegel signal signale silber sinn sippe sirene sitte sitten situation sitz sitze skala skandal skepsis ski skizze socke sofa sohle
    soldatenfriedhof sommer sonne sonnenschein sonntagsfrage sorge sorgen sorgfalt sorte sorten spalt spalte spange sparkurs spaß speicher
    speise spektakel spende spenden sperre spezies spiel spiele spieltag spinne spirale spital spitze sport sporthalle spott sprache sprachen
    sprachrohr spray springflut sprit spritze sprung sprünge spuk spüle spur staat stab stäbe stachel stadien stadion städte städten stadtrand
    stadtviertel stall ställe stamm stämme stand standards standort standorte stapel stärke stärken start startschuss station statistik statt
    stätte statue status stau staub steg steig stein stelle stellen sterne steuer steuern stich stiefel stiel stift stil stimme stimmen
    stipendium stirn stoff stopp stoß strafe straftat straftaten strahl strahlen strand strände strang strapaze straße strategie strecke
    strecken streich streifen streik streit streitkräfte strenge stress stroh strom ströme strophe struktur strumpf stube stück studium stufe
    stufen stuhl stühle sturm stürme sturz stütze suche sucht süden sumpf sünde sünden suppe symbol symbole sympathie symptom symptome synagoge
    syndrom system szenarien szenario szene tabak tabelle tablett tablette tabletten tabu tabubruch tadel takt taktik tal talent talente täler
    tank tanker tanz tänze tapete tarif tarife tasche tasse taste tat taten tau taube taufe technik techniken technologie tee teer teich teig
    teil teile teilnahme teller tempel temperatur temperaturen tempo teppich termin terrasse territorium terror test teste tests textil theke
    thema themen theorie theorien therapie thron ticket tickets tiefe tiegel tier tierarten tiere tinte tipp tipps tisch tod todesfälle toilette
    tomate ton töne tonne tonnen topf töpfe tor tore torte tote toten tour tournee trab tracht tradition tragödie training träne tränen transfer
    traube trauer traum trauma träume treffen treffer trend treppe treppen treue tribüne trick tricks trinken tritt triumph trog trommel tropfen
    trost trotz trubel trümmer trumpf truppe truppen tuch tücke tugend tumor tumult tunnel tür türen turm türme turnier tüte typ typen tyrannei
    übel überblick übereinkunft überfälle übergabe überhang überleben übermut übernahme überschrift übertritt ufer uhren uhrzeit umbau umbruch
    umfang umgang umkehr umsatz umstände umsturz umweg umwelt umzug umzüge unfall unfälle unfug ungeduld unheil universum unmut unrecht unsinn
    unterhalt unterkunft unterricht unterschied unterschiede unterwäsche urlaub ursache urteile utopie vakuum ventil verantwortung verbleib
    verbot verbrauch verbrechen verdikt verfahren vergehen vergleich vergnügen verhalten verhältnis verhandlungen verhör verkauf verkäufe
    verkehr verlauf verlust verluste vermögen vernunft verrat vers verschleiß verse verstand verständnis versteck verstoß verstöße versuch
    versuche vertrag verträge vertrauen verzicht verzug vieh viertel viren virus visier vision visum vitamin vögel vokabel volksbegehren
    volksentscheid volksfest volumen vorbehalt vorbild vorfahrt vorfälle vorgabe vorgaben vorgänge vorgehen vorgeschmack vorhaben vorhang
    vormarsch vorort vorrang vorräte vorrunde vorschein vorsicht vorstoß vortag vorteil vortrag vorträge vorzug vulkan waage wacht waffe wagen
    wahl wahnsinn wahrheit waise wal wald wälder wale wallfahrt walze wand wände wandel wange wanne wappen ware waren wärme wäsche wasser watte
    wechsel wecker weg wege weide weile wein weise weite weizen welle wellen welt weltall weltcup weltrekord wende werk wert werte wesen
    wesentliches weste westen wettbewerb wette wetter whisky widerstand widerstände wiederaufbau wiedergabe wiedersehen wiege wiesen wille
    willkür wind winkel wirbel wirkung wirren wirrwarr wirtschaft wissen witz wohl wohnort wohnung wolf wolken wolle wörter wrack wucht wunde
    wunden wunder wünsche würde wurf würfel wurst wurzel wurzeln wüste wut zahl zahlen zahn zähne zange zank zaun zäune zeche zehe zeichen zeile
    zeitalter zelle zellen zelt zelte zensur zentren zertifikat zeug ziege ziegel ziel ziele ziffer zigarette zigaretten zimmer zins zinsen
    zitrone zögern zölle zone zonen zufall zug zugang züge zugriff zukunft zulauf zunahme zunge zusammenbruch zusammenhalt zusammenhang
    zusammenstoß zuschuss zuschüsse zustand zustimmung zutat zutritt zuversicht zuwachs zwang zwänge zweck zweifel zweig zweite zwiespalt
    zwischenfälle zyklus zylinder`
