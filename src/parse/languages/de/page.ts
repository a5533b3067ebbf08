import type { PageWords } from '../PageWords.ts'

export const GERMAN: PageWords = {
  lang: 'de',
  common: 'der die und das den dem ist nicht mit auf für ein eine von sich im zu auch des es'.split(
    ' ',
  ),
  fillers: (
    'aber alle alles also auch aus beim bereits bisher damit dann darum dass dem denn der die diese ' +
    'diesen dieser doch durch ein eine einen einer eines etwas für gegen gibt haben hat hier ihre immer ' +
    'jahr jahre jahren jetzt kann kein keine mehr mit muss nach nicht noch nun nur oder ohne schon sein ' +
    'seine seit sich sind soll sollen sowie über und unter viel viele von vor warum weil weiter welche ' +
    'wenn werden wie wieder will wird wollen wurde zum zur zwischen'
  ).split(' '),
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  dayFirst: true,
  beside: [
    ...'veröffentlicht artikel erschienen publiziert aktualisiert stand datum am um uhr vom'.split(
      ' ',
    ),
    ...'zuletzt geändert erstellt bearbeitet online seit lesedauer lesezeit min minuten minute'.split(
      ' ',
    ),
    ...'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'.split(' '),
    ...'mo di mi do fr sa so mez mesz der den letztes update akt'.split(' '),
  ],
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
    's sek sekunde sekunden min minute minuten std stunde stunden h tag tage tagen woche wochen ' +
    'monat monate monaten jahr jahre jahren'
  ).split(' '),
  ago: ['vor'],
  by: [
    'von',
    ...'ein artikel|eine analyse|ein kommentar|kommentar|kolumne|interview|text|analyse|bericht|gastbeitrag'
      .split('|')
      .map((word) => `${word} von`),
    'text und fotos von',
    'protokoll von',
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
  jobs: (
    'chefredakteur chefredakteurin chefreporter chefreporterin korrespondent korrespondentin ' +
    'online-redakteur online-redakteurin redakteur redakteurin redaktor redaktorin redaktion ' +
    'reporter reporterin ressortleiter ressortleiterin volontär volontärin kolumnist ' +
    'kolumnistin autor autorin journalist journalistin politikredakteur'
  ).split(' '),
  noNames: (
    'alle als an anzeige auf aus bei bild bilder das dem des die ein eine foto fotos für ' +
    'hier im in ist jetzt kultur lokales mehr mit nach neue neuer neues news nur panorama politik quelle ' +
    'sport startseite symbolbild thema themen über um und unsere unser video vom vor was wer wie ' +
    'wirtschaft wo zu zum zur'
  ).split(' '),
  desks: 'redaktion newsroom newsdesk agenturen lokalredaktion sportredaktion'.split(' '),
  credit: (
    'foto|fotos|bild|bilder|quelle|bildquelle|bildrechte|copyright|illustration|grafik|credit|' +
    'archivbild|archivfoto|archiv|symbolbild|symbolfoto|fotograf|fotografin|screenshot|rechte'
  ).split('|'),
  pictures: 'foto fotos bild bilder grafik illustration screenshot video'.split(' '),
  creditBy: ['von', 'via'],
  creditBare: (
    'symbolbild symbolfoto archivbild archivfoto archiv privat zvg screenshot handout pressebild ' +
    'pressefoto themenbild'
  ).split(' '),
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
    ],
    share: ['artikel teilen', 'auf facebook', 'jetzt teilen', 'teilen auf', 'folgen sie uns'],
    newsletter: [
      'jetzt abonnieren',
      'jetzt anmelden',
      'jetzt kostenlos',
      'melden sie sich',
      'newsletter abonnieren',
      'weitere newsletter',
      'zum newsletter',
      'jetzt weiterlesen',
    ],
    related: [
      'auch interessant',
      'audio und video zum thema',
      'das könnte sie auch',
      'das könnte dich auch',
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
      'mehr zum thema',
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
    ],
    advert: ['der text wird unter', 'nach der anzeige', 'reklame:'],
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
    ],
    legal: ['alle rechte vorbehalten', '© copyright', 'rechte:', 'datenschutzerklärung'],
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
    ],
    share: [
      'drucken',
      'artikel drucken',
      'artikel merken',
      'facebook messenger',
      'flippen',
      'folgen',
      'in pocket speichern',
      'link kopieren',
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
    ],
    newsletter: ['abonnieren', 'abo', 'anmelden', 'registrieren', 'e-mail-adresse', 'e-paper'],
    related: [
      'aktuelles: schlagzeilen',
      'empfehlungen',
      'empfohlen',
      'links',
      'meistgelesen',
      'mehr',
      'mehr infos',
      'mit video',
      'top-themen',
      'verwandte artikel',
      'verwandte themen',
    ],
    advert: ['anzeige', 'werbung', 'advertorial', 'reklame', 'hinweis'],
    navigation: [
      'audiobeitrag',
      'detailsuche',
      'hauptinhalt',
      'inhalt',
      'legende',
      'menü',

      'navigation',
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
      '# min',
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
      'bild vergrößern',
    ],
    legal: ['datenschutz', 'impressum', 'agb', 'kontakt', 'nutzungsbedingungen'],
    other: [
      'themen',
      'thema',
      'tags',
      'ressort',
      'artikeltyp',
      'stichworte',
      'das wichtigste in kürze',
    ],
  },
  pleas: (
    'registrierung|e-mail geschickt|spende|spenden|unterstützen|unterstützung|abonnements|journalismus|zusammenhalt|unabhängigkeit|' +
    'newsletter|newslettern|abo|abonnieren|abonnement|abonnent|abonnenten|anmelden|einloggen|registrieren|' +
    'whatsapp|whatsapp-kanal|datenschutzerklärung|datenschutz|cookies|drittplattformen|externe inhalte|' +
    'externen inhalt|externer inhalt|personenbezogene daten|javascript|browser|kostenlos|probeabo|testen|' +
    'app|e-paper|digital-abo|digitales abo|werbung|push-nachrichten|benachrichtigungen|feedback|' +
    'account|postfach|ihr konto|e-mail-adresse|per mail|hier klicken|mit einem klick|unsere inhalte|' +
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
    'mitarbeit:',
    'unter mitarbeit von',
    'mit material von',
    'mit agenturmaterial',
    'mit informationen von',
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
  you: 'sie ihr ihre ihren ihnen wir uns unser unsere unseren ich'.split(' '),
}
