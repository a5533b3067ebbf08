import type { Catalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: Catalogue<AddMessage> = {
  'A file could not be opened: it was moved.':
    'Eine Datei ließ sich nicht öffnen: Sie wurde verschoben.',
  'A story was left in a tab that was closed: {story}':
    'Ein Artikel blieb in einem Tab, der geschlossen wurde: {story}',
  'Add stories': 'Artikel hinzufügen',
  'Add: {field}': 'Hinzufügen: {field}',
  'Adding stories': 'Artikel werden hinzugefügt',
  Address: 'Adresse',
  'As it was found': 'Wie gefunden',
  'Back to what was pasted': 'Zurück zum Eingefügten',
  'Both are kept.': 'Beide sind aufbewahrt.',
  By: 'Von',
  Change: 'Ändern',
  'Change: {field}': 'Ändern: {field}',
  'Changed by you, and so kept as plain text': 'Von Ihnen geändert, daher als reiner Text',
  'Choose that file…': 'Diese Datei wählen …',
  'Cleared.': 'Geleert.',
  Continue: 'Weiter',
  'Copied: a line for each, with its address.': 'Kopiert: je eine Zeile mit Adresse.',
  'Copy this list': 'Diese Liste kopieren',
  'Couldn’t analyse this text.': 'Dieser Text ließ sich nicht auswerten.',
  'Couldn’t analyse this text. It will be kept as plain text.':
    'Dieser Text ließ sich nicht auswerten. Er wird als reiner Text aufbewahrt.',
  'Download a copy': 'Kopie herunterladen',
  'Drop files anywhere': 'Dateien irgendwo ablegen',
  'Drop files, folders or a zip: each becomes a story.':
    'Legen Sie Dateien, Ordner oder ein Zip ab: Aus jeder Datei wird ein Artikel.',
  Files: 'Dateien',
  'From another reader…': 'Aus einer anderen Lese-App …',
  'From any page…': 'Von jeder Seite …',
  'Give day, month and year.': 'Geben Sie Tag, Monat und Jahr an.',
  'Give the whole address, as in https://example.org/story.':
    'Geben Sie die ganze Adresse an, wie https://example.org/story.',
  'Give the whole of it.': 'Geben Sie es ganz an.',
  'Headline, publisher, names and quotes show here as soon as there are words in the field.':
    'Titel, Herausgeber, Namen und Zitate erscheinen hier, sobald Wörter im Feld stehen.',
  'Here already': 'Schon hier',
  'Import stopped at {kept} of {all}': 'Import bei {kept} von {all} angehalten',
  'It can’t be left empty: the story says “{words}”.':
    'Das kann nicht leer bleiben: Der Artikel sagt „{words}“.',
  'It could not be opened: it was moved, or the browser may not read it.':
    'Sie ließ sich nicht öffnen: Sie wurde verschoben, oder der Browser darf sie nicht lesen.',
  'It could not be read.': 'Sie ließ sich nicht lesen.',
  'It could not be read: it was moved or changed.':
    'Sie ließ sich nicht lesen: Sie wurde verschoben oder geändert.',
  'It could not be read: it was moved, changed or locked.':
    'Sie ließ sich nicht lesen: Sie wurde verschoben, geändert oder gesperrt.',
  'It is a table without a column of addresses or highlights, so no story was found in it.':
    'Sie ist eine Tabelle ohne Spalte mit Adressen oder Markierungen, daher war kein Artikel darin.',
  'It is a zip file inside a zip file; unpack it, and add it by itself.':
    'Sie ist eine Zip-Datei in einer Zip-Datei; entpacken Sie sie, und fügen Sie sie einzeln hinzu.',
  'It is damaged inside its zip file; nothing of it was taken.':
    'Sie ist in ihrer Zip-Datei beschädigt; nichts davon wurde übernommen.',
  'It is empty.': 'Sie ist leer.',
  'It is locked with a password; unpack it first.':
    'Sie ist mit einem Passwort gesperrt; entpacken Sie sie zuerst.',
  'It is no export that is known here: those of wallabag, Omnivore, Karakeep and Linkwarden are.':
    'Diesen Export kennt die App nicht: Sie kennt die von wallabag, Omnivore, Karakeep und Linkwarden.',
  'It is no whole zip file: its end is missing.': 'Sie ist keine ganze Zip-Datei: Ihr Ende fehlt.',
  'It is no whole zip file: its list of files can’t be read.':
    'Sie ist keine ganze Zip-Datei: Ihr Verzeichnis lässt sich nicht lesen.',
  'It is no zip file, whatever its name says.': 'Sie ist keine Zip-Datei, auch wenn sie so heißt.',
  'It is packed in a way that can’t be opened here; unpack it first.':
    'Sie ist auf eine Weise gepackt, die sich hier nicht öffnen lässt; entpacken Sie sie zuerst.',
  'It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.':
    'Entpackt wäre sie mehr als hundertmal so groß, wie es kein Text ist; nichts davon wurde übernommen.',
  'Its address isn’t a web address, and was left out.':
    'Die Adresse ist keine Webadresse und wurde weggelassen.',
  'Its ending isn’t one of .txt, .md, .html or .zip; rename it if it holds plain words.':
    'Die Endung ist nicht .txt, .md, .html oder .zip; benennen Sie die Datei um, wenn reiner Text darin ist.',
  'Keep both as versions': 'Beide als Fassungen behalten',
  'Keep it': 'Aufbewahren',
  'Keep them': 'Alle aufbewahren',
  'Leave it so': 'So lassen',
  'Leave them': 'Alle lassen',
  'Left empty, it is again as it was found in the story.':
    'Leer gelassen, ist es wieder, wie es im Artikel gefunden wurde.',
  'Looking at what there is …': 'Es wird nachgesehen, was da ist …',
  'No headline found': 'Kein Titel gefunden',
  'No headline was found. You can add one above.':
    'Es wurde kein Titel gefunden. Sie können oben einen hinzufügen.',
  'No words were found in it.': 'Darin waren keine Wörter.',
  'Not added': 'Nicht hinzugefügt',
  'Not known': 'Nicht bekannt',
  'Not saved: {why}; about {size} more are needed.':
    'Nicht gespeichert: {why}; etwa {size} mehr sind nötig.',
  'Nothing can be added': 'Es kann nichts hinzugefügt werden',
  'Nothing more was added; {kept} of {all} are kept.':
    'Mehr wurde nicht hinzugefügt; {kept} von {all} sind aufbewahrt.',
  'Nothing new was added': 'Nichts Neues wurde hinzugefügt',
  'Nothing was added.': 'Es wurde nichts hinzugefügt.',
  'Only a headline came: “{title}”. Copy its words and paste them here.':
    'Nur ein Titel kam an: „{title}“. Kopieren Sie den Text und fügen Sie ihn hier ein.',
  'Only the story’s address came: {address}. Copy its words and paste them here.':
    'Nur die Adresse des Artikels kam an: {address}. Kopieren Sie seinen Text und fügen Sie ihn hier ein.',
  'Only what was highlighted or noted in it was there; that is kept as a story.':
    'Vorhanden war nur, was darin markiert oder notiert wurde; das ist als Artikel gespeichert.',
  'Open a folder…': 'Ordner öffnen …',
  'Open files…': 'Dateien öffnen …',
  'Open it': 'Öffnen',
  'Open one': 'Einen öffnen',
  Paste: 'Einfügen',
  'Paste as a page': 'Als Seite einfügen',
  'Paste as plain text': 'Als reinen Text einfügen',
  'Paste it here. It stays on this device, word for word.':
    'Fügen Sie ihn hier ein. Er bleibt auf diesem Gerät, Wort für Wort.',
  'Pasted as a page': 'Als Seite eingefügt',
  'Pasted as plain text': 'Als reiner Text eingefügt',
  'Put back.': 'Zurückgesetzt.',
  'Put it in place of that': 'Stattdessen einsetzen',
  'Put it in the field': 'Ins Feld setzen',
  'Read as Markdown': 'Als Markdown lesen',
  'Read as a page': 'Als Seite gelesen',
  'Read as plain text': 'Als reinen Text lesen',
  'Reading what was pasted': 'Das Eingefügte wird gelesen',
  'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore and Karakeep give you a file with what you saved there. Stories whose words are in it can be kept here.':
    'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore und Karakeep geben Ihnen eine Datei mit dem, was Sie dort gespeichert haben. Artikel, deren Text darin steht, lassen sich hier aufbewahren.',
  'Restore from a backup in the settings':
    'In den Einstellungen aus einer Sicherung wiederherstellen',
  'Show {more} more': '{more} weitere zeigen',
  'Show {more} more of {left}': '{more} weitere von {left} zeigen',
  'Show {speakers}': '{speakers} zeigen',
  Stopped: 'Angehalten',
  'Stopping after the story that is being written …':
    'Angehalten wird nach dem Artikel, der gerade geschrieben wird …',
  'Stories looked at': 'Durchgesehene Artikel',
  'Taken back': 'Zurückgenommen',
  'Taken back.': 'Zurückgenommen.',
  'Taking it back': 'Wird zurückgenommen',
  'The app was left before all were added. Each story that was added is whole. To continue, choose the same files again: what is here already is left out.':
    'Die App wurde verlassen, bevor alle hinzugefügt waren. Jeder hinzugefügte Artikel ist vollständig. Um fortzufahren, wählen Sie dieselben Dateien noch einmal: Was schon hier ist, wird ausgelassen.',
  'The browser didn’t allow it.': 'Der Browser hat es nicht erlaubt.',
  'The browser doesn’t let this page read the clipboard. Press and hold in the field, then choose “Paste”.':
    'Der Browser lässt diese Seite die Zwischenablage nicht lesen. Halten Sie den Finger im Feld und wählen Sie „Einfügen“.',
  'The field was emptied.': 'Das Feld wurde geleert.',
  'The file holds where they are, not their words. Open a page, and keep it with the bookmark, or paste its words.':
    'Die Datei sagt, wo sie stehen, nicht ihren Text. Öffnen Sie eine Seite und bewahren Sie sie mit dem Lesezeichen auf, oder fügen Sie ihren Text ein.',
  'The page was left before the text was read.':
    'Die Seite wurde verlassen, bevor der Text gelesen war.',
  'The page was longer than an address can hold: {count} characters came. Paste the rest below.':
    'Die Seite war länger, als eine Adresse fassen kann: {count} Zeichen kamen an. Fügen Sie den Rest unten ein.',
  'The parser could not be fetched; try again when online.':
    'Die Analyse ließ sich nicht laden; versuchen Sie es mit Verbindung noch einmal.',
  'The parser could not be started; load the page again.':
    'Die Analyse ließ sich nicht starten; laden Sie die Seite neu.',
  'The parser could not read this text.': 'Die Analyse konnte diesen Text nicht lesen.',
  'The parser took too long over this text and was stopped.':
    'Die Analyse brauchte zu lange für diesen Text und wurde angehalten.',
  'The reader for this kind of file could not be fetched; try again when online.':
    'Was diese Art von Datei liest, ließ sich nicht laden; versuchen Sie es mit Verbindung noch einmal.',
  'The rest is still in its files.': 'Der Rest ist noch in seinen Dateien.',
  'The story is in the field again.': 'Der Artikel steht wieder im Feld.',
  'The story is kept as it was when you pressed “Keep”. What you have changed since is still in the field.':
    'Der Artikel ist aufbewahrt, wie er war, als Sie „Aufbewahren“ drückten. Was Sie seitdem geändert haben, steht noch im Feld.',
  'The words of this text’s language could not be fetched; try again when online.':
    'Die Wörter der Sprache dieses Textes ließen sich nicht laden; versuchen Sie es mit Verbindung noch einmal.',
  'The words of this language aren’t known, so the story was read by its shape alone. You can change its language above.':
    'Die Wörter dieser Sprache sind nicht bekannt, daher wurde der Artikel nur nach seiner Form gelesen. Sie können die Sprache oben ändern.',
  'There are no words on the clipboard.': 'In der Zwischenablage sind keine Wörter.',
  'There is nothing in it.': 'Es ist nichts darin.',
  'This story is here already': 'Diesen Artikel gibt es hier schon',
  'Throw it away': 'Verwerfen',
  'To find': 'Zu finden',
  'Understood: {head}. {findings}.': 'Verstanden: {head}. {findings}.',
  'Undo all': 'Alles rückgängig',
  'What came along': 'Was mitkam',
  'What came is in the field.': 'Was ankam, steht im Feld.',
  'What was shared could not be taken in: it is too large, or this device is full.':
    'Das Geteilte ließ sich nicht aufnehmen: Es ist zu groß, oder dieses Gerät ist voll.',
  'What was shared did not arrive. Share it once more, or paste it here.':
    'Das Geteilte kam nicht an. Teilen Sie es noch einmal, oder fügen Sie es hier ein.',
  'What we understood': 'Was wir verstanden haben',
  'What you have put in is still in the field.': 'Was Sie eingegeben haben, steht noch im Feld.',
  'Your changes were taken out.': 'Ihre Änderungen wurden herausgenommen.',
  'Your stories are as they were before.': 'Ihre Artikel sind, wie sie vorher waren.',
  'and {count} more quotes': {
    one: 'und {count} weiteres Zitat',
    other: 'und {count} weitere Zitate',
  },
  'no headline': 'kein Titel',
  'not found': 'nicht gefunden',
  'put right by you': 'von Ihnen korrigiert',
  '{count} files arrived from another app: {names} and {left} more.':
    '{count} Dateien kamen aus einer anderen App: {names} und {left} weitere.',
  '{count} files arrived from another app: {names}.': {
    one: '{count} Datei kam aus einer anderen App: {names}.',
    other: '{count} Dateien kamen aus einer anderen App: {names}.',
  },
  '{count} here already': '{count} schon hier',
  '{count} highlights and notes became marks, of the kind “fact”.': {
    one: '{count} Hervorhebung oder Notiz wurde zur Markierung der Art „Fakt“.',
    other: '{count} Hervorhebungen und Notizen wurden zu Markierungen der Art „Fakt“.',
  },
  '{count} lines seem to be from around the story. They are kept, folded away.': {
    one: '{count} Zeile sieht nach Seitenbeiwerk aus. Sie bleibt, eingeklappt.',
    other: '{count} Zeilen sehen nach Seitenbeiwerk aus. Sie bleiben, eingeklappt.',
  },
  'Press “Done” below to add {count} more files.': {
    one: '{count} weitere Datei wartet. Drücken Sie unten „Fertig“, um sie hinzuzufügen.',
    other: '{count} weitere Dateien warten. Drücken Sie unten „Fertig“, um sie hinzuzufügen.',
  },
  '{count} more arrived after it.': {
    one: '{count} weiteres ist danach angekommen.',
    other: '{count} weitere sind danach angekommen.',
  },
  '{count} not added': '{count} nicht hinzugefügt',
  '{count} of them have words that don’t stand in the story, or stand there more than once; see Marks.':
    {
      one: '{count} davon hat Wörter, die nicht im Artikel stehen oder mehr als einmal; siehe Markierungen.',
      other:
        '{count} davon haben Wörter, die nicht im Artikel stehen oder mehr als einmal; siehe Markierungen.',
    },
  '{count} stories are kept': {
    one: '{count} Artikel ist aufbewahrt',
    other: '{count} Artikel sind aufbewahrt',
  },
  'wallabag could not fetch its words either.': 'Auch wallabag konnte seine Wörter nicht holen.',
  '{count} stories had tags. On Record has none: they stay in the file that you opened.': {
    one: '{count} Artikel hatte Schlagwörter. On Record hat keine: Sie bleiben in der Datei, die Sie geöffnet haben.',
    other:
      '{count} Artikel hatten Schlagwörter. On Record hat keine: Sie bleiben in der Datei, die Sie geöffnet haben.',
  },
  '{count} stories kept: changed, marked or corrected since.': {
    one: '{count} Artikel bleibt: Sie haben ihn seitdem geändert, markiert oder korrigiert.',
    other: '{count} Artikel bleiben: Sie haben sie seitdem geändert, markiert oder korrigiert.',
  },
  '{count} to find': '{count} zu finden',
  '{done} of {all}': '{done} von {all}',
  '{story} comes from the same address and has nearly the same words.':
    '{story} kommt von derselben Adresse und hat fast denselben Text.',
  '{story} has come in. The field holds a text that isn’t kept yet.':
    '{story} ist angekommen. Im Feld steht ein Text, der noch nicht aufbewahrt ist.',
  '{story} has the same words.': '{story} hat denselben Text.',
  '“{file}” can’t be opened: it was moved or is locked.':
    '„{file}“ lässt sich nicht öffnen: Die Datei wurde verschoben oder ist gesperrt.',
  '“{file}” can’t be read. {problem}': '„{file}“ lässt sich nicht lesen. {problem}',
  '“{file}” is a backup of On Record, so nothing of it was added. Restore it, and its stories come back with their marks, notes and corrections.':
    '„{file}“ ist eine Sicherung von On Record, daher wurde nichts daraus hinzugefügt. Stellen Sie sie wieder her, und ihre Artikel kommen mit Markierungen, Notizen und Korrekturen zurück.',
  '“{file}” is in the field.': '„{file}“ steht im Feld.',
  '“{file}” took too long to read. Its text is kept; nothing in it is marked.':
    '„{file}“ brauchte zu lange zum Lesen. Der Text ist aufbewahrt; darin ist nichts gekennzeichnet.',
}
