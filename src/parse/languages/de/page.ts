import type { PageWords } from '../PageWords.ts'
import { GERMAN_ON_ANY_PAGE } from './anyPage.ts'

export const GERMAN_PAGE: PageWords = {
  ...GERMAN_ON_ANY_PAGE,
  fillers: (
    'aber alle alles auch beim bereits bisher damit dann darum dass denn diese diesen dieser doch ' +
    'durch eine einen einer eines etwas gegen gibt haben hier ihre immer jahr jahre jahren jetzt ' +
    'kann kein keine mehr muss nach nicht noch oder ohne schon sein seine seit sich sind soll sollen ' +
    'sowie über unter viel viele warum weil weiter welche wenn werden wieder wird wollen wurde ' +
    'zwischen'
  ).split(' '),
  dayFirst: true,
  lived: ['geboren', 'gestorben', 'geb.', 'gest.'],
  updated: [
    'akt.',
    'aktualisiert',
    'aktualisierung',
    'geändert',
    'bearbeitet',
    'letztes update',
    'update',
    'stand',
  ],
  published: ['veröffentlicht', 'publiziert', 'erschienen', 'erstellt', 'erstmals'],
  units: (
    'sek sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen ' +
    'monat monate monaten jahr jahre jahren'
  ).split(' '),
  ago: ['vor'],
  by: [
    'von',
    ...(
      'ein artikel|eine analyse|ein kommentar|ein interview|ein gastbeitrag|ein bericht|ein essay|' +
      'eine kolumne|eine reportage|veröffentlicht|kommentar|kolumne|interview|text|analyse|bericht|' +
      'gastbeitrag'
    )
      .split('|')
      .map((word) => `${word} von`),
    'text und fotos von',
    'das gespräch führte',
    'das gespräch führten',
    'das interview führte',
    'das interview führten',
    'protokoll von',
    'aufgezeichnet von',
    'reportage von',
    'text:',
    'autor:',
    'autorin:',
    'autoren:',
    'bericht:',
    'interview:',
  ],
  tails: (
    'veröffentlicht publiziert erschienen aktualisiert stand erstellt zuletzt bearbeitet lesedauer ' +
    'lesezeit folgen teilen kommentare datum vom fotos bilder'
  ).split(' '),
  opensWithStandfirst: true,
  keyPoints: [
    'das wichtigste in kürze',
    'in kürze',
    'auf einen blick',
    'das wichtigste',
    'kurz zusammengefasst',
    'zusammenfassung',
    'darum geht’s',
    'darum geht es',
    'kurz & knapp',
    'kernpunkte',
  ],
  author: ['autor', 'autorin', 'autoren', 'autorin/autor', 'autor/in', 'autor:in'],
  desks: 'redaktion agenturen lokalredaktion sportredaktion'.split(' '),
  pictures: 'foto fotos bild bilder grafik'.split(' '),
  creditBy: ['von', 'via'],
  stageDirections:
    'lacht|lachen|lachend|gelächter|schmunzelt|lächelt|grinst|seufzt|zögert|überlegt|denkt nach|nickt|lange pause|beifall|applaus|heiterkeit|unverständlich'.split(
      '|',
    ),
  captionLabels: ['bildunterschrift', 'bildlegende', 'legende', 'bildbeschreibung'],
  captionOpens:
    'bild vergrößern|bild zoomen|bild in vollbild anzeigen|bild # von #|foto # von #|# von #'.split(
      '|',
    ),
  captionCloses: ['bildunterschrift ausblenden'],
  sceneVerbs: [],
  sceneEvents: [],
  opens: {
    comments: [
      'kommentar schreiben',
      'kommentare anzeigen',
      'kommentare lesen',
      'kommentieren sie',
      'diskutieren sie',

      'schreiben sie einen kommentar',
      'zu den kommentaren',
      'jetzt kommentieren',
      ...(
        'jetzt mitdiskutieren|mitdiskutieren|zur diskussion|' +
        'leser-kommentare|leserkommentare|bitte melden sie sich an, um|' +
        'sie müssen angemeldet sein|kommentare laden|alle kommentare|kommentar verfassen|' +
        'ihre meinung|was meinen sie'
      ).split('|'),
    ],
    share: [
      'artikel teilen',
      'auf facebook',
      'jetzt teilen',
      'teilen auf',
      ...(
        'teilen via|per e-mail|per whatsapp|folgen sie|folge uns|artikel verschenken|' +
        'artikel versenden|artikel anhören|link kopieren|in die zwischenablage'
      ).split('|'),
    ],
    newsletter: [
      'jetzt abonnieren',
      'jetzt anmelden',
      'jetzt kostenlos',
      'melden sie sich',
      'newsletter abonnieren',
      'weitere newsletter',
      'zum newsletter',
      'jetzt weiterlesen',
      ...(
        'mit der anmeldung|mit ihrer anmeldung|mit dem abonnieren|' +
        'ich bin damit einverstanden|ich möchte den newsletter|sie können sich jederzeit|' +
        'bitte geben sie ihre e-mail|vielen dank für ihre anmeldung|' +
        'vielen dank für die anmeldung|sie haben bereits ein|sie sind bereits|schon abonnent|' +
        'bereits abonnent|sie haben noch kein|um weiterzulesen|weiterlesen mit|' +
        'lesen sie diesen artikel|dieser artikel ist nur|exklusiv für abonnenten|' +
        'alle artikel lesen|unbegrenzt lesen|jetzt testen|jetzt registrieren|jetzt bestellen|' +
        'jetzt sichern|kostenlos testen|zum abo|zugang zu allen|werden sie mitglied|' +
        'links lesen, rechts|gemeinsam gegen'
      ).split('|'),
    ],
    related: [
      'auch interessant',
      'audio und video zum thema',
      'die redaktion empfiehlt',
      'empfohlener redaktioneller',
      'empfohlener externer',

      'lesen sie auch',
      'lesen sie mehr',
      'lesen sie dazu',
      'lesen sie hier',
      'lesen sie jetzt',
      'lies auch',
      'mehr aus',
      'mehr news',
      'mehr über',
      'mehr von ',
      'mehr zu ',
      'mehr:',
      'dieses thema im programm',
      'meistgelesen',
      'neues aus der redaktion',
      'passend zum thema',
      'siehe auch',
      'weitere artikel',

      'weitere meldungen',
      'weitere nachrichten',
      'weitere themen',
      'weiterlesen',
      'zum artikel:',
      'zum thema',
      'über den autor',
      'über die autor',
      ...(
        'mehr auf|mehr dazu|mehr lesen|mehr informationen|weitere infos|' +
        'weitere beiträge|weitere videos|ähnliche artikel|ähnliche beiträge|verwandte|' +
        'passend dazu|auch spannend|auch lesenswert|ebenfalls interessant|das könnte sie|' +
        'das könnte ihnen|das könnte dich|das interessiert|beliebteste|beliebte artikel|' +
        'am häufigsten|am meisten|meistkommentiert|neueste artikel|' +
        'neueste nachrichten|aktuelle nachrichten|aktuelle meldungen|top-artikel|top-news|' +
        'top-themen|lesetipp|leseempfehlung|empfohlene artikel|unsere empfehlungen|' +
        'empfehlung der redaktion|nächster artikel|vorheriger artikel|video:|videos:|' +
        'bilderstrecke|fotostrecke|im video:|zum video|zur fotostrecke|hier geht es|' +
        'hier finden sie|lesen sie weiter|sehen sie auch|sehen sie hier|mehr zum|' +
        'über die redaktion|zur person|zur autorenseite|alle artikel von|alle beiträge von|' +
        'alle themen'
      ).split('|'),
    ],
    advert: [
      'der text wird unter',
      'nach der anzeige',
      'reklame:',
      ...(
        'anzeige|werbung|dieser artikel enthält affiliate|für links auf dieser|' +
        'wir erhalten eine provision|bei einem kauf'
      ).split('|'),
    ],
    navigation: [
      'zum anfang',
      'zum inhalt',
      'zum seitenanfang',
      'zur startseite',
      'zur homepage',
      'zurück zur',
      'auf dieser seite',
      'fehler gefunden',

      'zum hauptinhalt',
      'externer inhalt',
      'über dieses thema berichtet',
      ...(
        'zur navigation|zur suche|menü öffnen|menü schließen|' +
        'suche öffnen|suche schließen|nach oben|box auf|box zu|bild vergrößern|bild öffnen|' +
        'vollbild|bildergalerie|audio abspielen|video abspielen|dieses video|beitrag anhören|' +
        'inhaltlichen fehler|fehler melden|sollten ihnen fehler|korrekturhinweis|' +
        'feedback kommentieren|sie haben javascript|javascript|um diesen inhalt|' +
        'an dieser stelle|dieser inhalt|dieses element|wir benötigen ihre|seite #|' +
        'schrift vergrößern'
      ).split('|'),
    ],
    legal: [
      'alle rechte vorbehalten',
      '© copyright',
      'rechte:',
      'datenschutzerklärung',
      ...(
        'nutzungsbedingungen|allgemeine geschäfts|mehr zum datenschutz|' +
        'details finden sie in unserer|copyright|cookie-einstellungen|' +
        'privatsphäre'
      ).split('|'),
    ],
    other: ['themenseiten', 'schlagworte', 'schlagwörter', 'in kürze:'],
  },
  whole: {
    comments: [
      'kommentare',
      'kommentar',
      'kommentieren',
      '# kommentare',
      '# kommentar',
      'debatte',
      'ihr feedback',
      ...'diskussion|postings|# postings|forum|meinungen|antworten'.split('|'),
    ],
    share: [
      'drucken',
      'artikel drucken',
      'artikel merken',
      'facebook messenger',
      'flippen',
      'folgen',
      'in pocket speichern',
      'link wurde kopiert',
      'mailen',
      'e-mail',
      'mail',
      'merken',
      'speichern',
      'teilen',
      'twittern',
      'per mail',
      'per mail teilen',
      'weitersagen',
      'whatsapp-kanal',
      'x.com',
      ...(
        'beitrag teilen|link|link kopiert|' +
        'xing|tiktok|verschenken|' +
        'weiterempfehlen|anhören|hören|zur merkliste|' +
        'zur merkliste hinzufügen|auf die merkliste|merkliste|' +
        'drucken oder als pdf|als pdf|pdf|e-mail senden'
      ).split('|'),
    ],
    newsletter: [
      'abonnieren',
      'abo',
      'anmelden',
      'registrieren',
      'e-mail-adresse',
      'e-paper',
      ...(
        'abo testen|abonnent werden|absenden|einloggen|' +
        'kostenlos anmelden|' +
        'konto|login|mein abo|mein konto|mein profil|newsletter bestellen|senden|' +
        'plus|exklusiv'
      ).split('|'),
    ],
    related: [
      'aktuelles: schlagzeilen',
      'empfehlungen',
      'empfohlen',
      'links',
      'mehr',
      'mehr infos',
      'mit video',
      ...(
        'alle artikel|' +
        'mehr anzeigen|mehr laden|' +
        'neueste|aktuelles|aktuell|schlagzeilen|' +
        'top themen|' +
        'newsticker|nachrichten|' +
        'alle schlagzeilen anzeigen'
      ).split('|'),
    ],
    advert: [
      'advertorial',
      'reklame',
      'hinweis',
      ...'ende der anzeige|gesponsert|partnerinhalt|in kooperation mit'.split('|'),
    ],
    navigation: [
      'audiobeitrag',
      'detailsuche',
      'hauptinhalt',
      'inhalt',
      'legende',
      'menü',
      'seitennavigation',
      'startseite',
      'stellenmarkt',
      'suche',
      'suchen',
      'video',
      'vorlesen',
      'weiter',
      'wetter',
      'zurück',
      '# bilder',
      '# min lesezeit',
      '# minuten',
      'lesedauer: # minuten',
      'lesezeit: # minuten',
      'lesezeit # min',
      'vor # stunde',
      'vor # stunden',
      'vor # tagen',
      'vor # minuten',
      '# uhr',
      'heute, # uhr',
      'schriftgröße',
      'bild zoomen',
      ...(
        'abspielen|alle anzeigen|als favorit|archiv|bild|bilder|bilderstrecke|' +
        'aufklappen|zuklappen|einklappen|ausklappen|' +
        'fotostrecke|galerie|hilfe|hauptnavigation|inhaltsverzeichnis|karriere|laden|' +
        'live-tv|livestream|liveticker|mediathek|' +
        'ressorts|rubriken|schließen|seite drucken|seite teilen|' +
        'suchbegriff|themen a-z|tv-programm|veranstaltungen|' +
        'vergrößern|übersicht|# min.|# min lesen|' +
        '# min. lesezeit|lesezeit|lesedauer|lesezeit: # min|lesezeit: ca. # min|' +
        'lesedauer # min|lesedauer: # min|ca. # min|# minuten lesezeit|# von #|bild # von #|' +
        'vor # std|vor # min|vor einer stunde|vor einem tag|gestern|heute'
      ).split('|'),
    ],
    legal: [
      'datenschutz',
      'impressum',
      'agb',
      'kontakt',
      ...(
        'barrierefreiheit|' +
        'datenschutzhinweise|datenschutzeinstellungen|mediadaten|' +
        'nutzungsbasierte onlinewerbung|rechtliche hinweise|utiq verwalten|widerruf|' +
        'lizenzen|rechte erwerben'
      ).split('|'),
    ],
    other: ['themen', 'thema', 'ressort', 'artikeltyp', 'stichworte', 'das wichtigste in kürze'],
  },
  pleas: (
    'registrierung|e-mail geschickt|spende|spenden|unterstützen|unterstützung|abonnements|journalismus|zusammenhalt|unabhängigkeit|' +
    'newslettern|abo|abonnieren|abonnement|abonnent|abonnenten|anmelden|einloggen|registrieren|' +
    'whatsapp|whatsapp-kanal|datenschutzerklärung|datenschutz|drittplattformen|externe inhalte|' +
    'externen inhalt|externer inhalt|personenbezogene daten|javascript|browser|kostenlos|probeabo|testen|' +
    'app|e-paper|digital-abo|digitales abo|werbung|push-nachrichten|benachrichtigungen|feedback|' +
    'postfach|ihr konto|e-mail-adresse|per mail|hier klicken|mit einem klick|unsere inhalte|' +
    'widerrufen|einwilligung|zustimmung|angebot|redaktionell nicht bearbeitet'
  ).split('|'),
  bids: 'abonnieren|aktivieren|bitte|entdecken|erhalten|folgen|laden|lesen|melden|nutzen|schicken|schreiben|testen|wählen|jetzt|mit einem'.split(
    '|',
  ),
  signoff: [
    'redaktionell nicht bearbeitet',
    'ist zuerst bei',
    'ist zuerst erschienen',
    'erschien zuerst',
    'schreibt seit',
    'berichtet seit',
    'arbeitet seit',
    'ist redakteur',
    'ist redakteurin',
    'ist korrespondent',
    'ist korrespondentin',
    'ist freie journalistin',
    'ist freier journalist',
  ],
  helpers: [
    'mitarbeit:',
    'unter mitarbeit von',
    'mit material von',
    'mit agenturmaterial',
    'mit informationen von',
  ],
  introduces: ['berichtet', 'ist', 'schreibt', 'war'],
  asks: ['folge', 'folgen', 'mehr'],
  readingTime: ['lesezeit'],
  labels: (
    'meinung|kommentar|leitartikel|gastbeitrag|gastkommentar|glosse|kolumne|analyse|' +
    'reportage|porträt|nachruf|rezension|kritik|leserbrief|leserbriefe|faktencheck|hintergrund|' +
    'exklusiv|liveticker|newsticker|ticker|spielbericht|anzeige'
  ).split('|'),
  releases: ['pressemitteilung', 'pressemeldung', 'zur sofortigen veröffentlichung', 'sperrfrist'],
  you: 'sie ihr ihre ihren ihnen wir uns unser unsere unseren ich'.split(' '),
}
