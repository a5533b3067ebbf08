import type { Catalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: Catalogue<GiveMessage> = {
  'A backup that keeps itself up to date: you choose a folder once, on this device or on a drive, and after each change a whole backup is written into it.':
    'Eine Sicherung, die sich selbst aktuell hält: Sie wählen einmal einen Ordner, auf diesem Gerät oder einem Laufwerk, und nach jeder Änderung wird eine ganze Sicherung hineingeschrieben.',
  'A book for e-readers, with your marks at their words and your notes':
    'Ein Buch für Lesegeräte, mit Ihren Markierungen an ihren Worten und Ihren Notizen',
  'A copy of what is here now comes first, and could not be kept. Free some space on this device, then try again.':
    'Zuerst wird eine Kopie dessen angelegt, was jetzt hier ist; sie ließ sich nicht speichern. Schaffen Sie Platz auf diesem Gerät, und versuchen Sie es noch einmal.',
  'A newer version of On Record made this backup. Update the app, then restore it; the file stays as it is.':
    'Diese Sicherung stammt von einer neueren Version von On Record. Aktualisieren Sie die App, und stellen Sie sie dann wieder her; die Datei bleibt, wie sie ist.',
  'Allow it again': 'Wieder erlauben',
  'Ask the browser to keep it': 'Den Browser bitten, sie aufzubewahren',
  'Back to its words': 'Zurück zu den Worten',
  'Back up everything': 'Alles sichern',
  'Back up first': 'Zuerst sichern',
  'Back up now': 'Jetzt sichern',
  Backup: 'Sicherung',
  'Bring it back': 'Zurückholen',
  'Bring them back': 'Zurückholen',
  Choices: 'Einstellungen',
  'Choose a folder…': 'Ordner wählen …',
  'Choose another folder…': 'Anderen Ordner wählen …',
  Contents: 'Inhalt',
  'Copied along with the story': 'Mit dem Artikel kopiert',
  'Copy from before the restore of {name}, made {ago} ({size}).':
    'Kopie von vor der Wiederherstellung von {name}, erstellt {ago} ({size}).',
  'Counting…': 'Wird gezählt …',
  'Delete everything?': 'Alles löschen?',
  'Delete everything…': 'Alles löschen …',
  'Delete the copy': 'Kopie löschen',
  EPUB: 'EPUB',
  'Everything of yours in one .zip: stories, marks, notes and corrections. Each story is in it as a text file too, which opens in any editor, without On Record. A restore shows first what it would change, and can be undone.':
    'Alles von Ihnen in einer .zip: Artikel, Markierungen, Notizen und Korrekturen. Jeder Artikel liegt auch als Textdatei darin, die sich in jedem Editor öffnet, ohne On Record. Eine Wiederherstellung zeigt zuerst, was sie ändern würde, und lässt sich rückgängig machen.',
  'Everything of yours was deleted from this device. Files that you saved, backups and second copies stay where they are, and what is typed in other open tabs stays there until they are closed.':
    'Alles von Ihnen wurde von diesem Gerät gelöscht. Gespeicherte Dateien, Sicherungen und Zweitkopien bleiben, wo sie sind, und was in anderen offenen Tabs getippt ist, bleibt dort, bis sie geschlossen werden.',
  'Export for other programs': 'Für andere Programme exportieren',
  'Export in another format…': 'In anderem Format exportieren …',
  'Export this story': 'Diesen Artikel exportieren',
  'Export your library': 'Ihre Bibliothek exportieren',
  'Export {count} stories': {
    one: '{count} Artikel exportieren',
    other: '{count} Artikel exportieren',
  },
  'For LaTeX and JabRef': 'Für LaTeX und JabRef',
  'For Pandoc and citation processors': 'Für Pandoc und Zitierprogramme',
  'For Readwise, and what reads its tables': 'Für Readwise und was dessen Tabellen liest',
  'For Zotero, EndNote and Citavi': 'Für Zotero, EndNote und Citavi',
  'For a spreadsheet: who said what, in which role, and how it is known':
    'Für eine Tabelle: wer was sagte, in welcher Funktion, und woher man es weiß',
  'For programs that read the open standard for annotations':
    'Für Programme, die den offenen Standard für Annotationen lesen',
  'For programs: the same, and where each stands in its text':
    'Für Programme: dasselbe, und wo jedes in seinem Text steht',
  Format: 'Format',
  'It can’t be read.': 'Sie lässt sich nicht lesen.',
  'It is not JSON.': 'Das ist kein JSON.',
  'It is on this device only.': 'Sie liegt nur auf diesem Gerät.',
  'It was asked to keep it, and has not agreed.':
    'Er wurde gebeten, sie aufzubewahren, und hat nicht zugestimmt.',
  'Keep both, the backup’s as a story of its own':
    'Beide behalten, die der Sicherung als eigenen Artikel',
  'Keep mine': 'Meine behalten',
  'Keeping a copy of what is here now…': 'Eine Kopie dessen, was jetzt hier ist, wird aufbewahrt …',
  'Last backup: {ago}.': 'Letzte Sicherung: {ago}.',
  Markdown: 'Markdown',
  'Marks as data (W3C annotations)': 'Markierungen als Daten (W3C-Annotationen)',
  'Marks for Readwise (CSV)': 'Markierungen für Readwise (CSV)',
  'No stories': 'Keine Artikel',
  'Nothing had to be restored: all of it is here already.':
    'Es war nichts wiederherzustellen: Alles ist schon hier.',
  'Nothing is written yet, and nothing that is newer here will be replaced.':
    'Noch ist nichts geschrieben, und was hier neuer ist, wird nicht ersetzt.',
  'Nothing of your own': 'Nichts von Ihnen',
  'Nothing of your own is kept on this device yet.':
    'Auf diesem Gerät liegt noch nichts von Ihnen.',
  'Nothing was deleted.': 'Es wurde nichts gelöscht.',
  'Nothing was deleted. Look first whether the backup is there, then say so with the tick.':
    'Es wurde nichts gelöscht. Sehen Sie zuerst nach, ob die Sicherung da ist, und setzen Sie dann das Häkchen.',
  'Nothing was deleted. Type the word {word} into the field first.':
    'Es wurde nichts gelöscht. Tippen Sie zuerst das Wort {word} in das Feld.',
  'Nothing was deleted: {why}. {remedy}': 'Es wurde nichts gelöscht: {why}. {remedy}',
  'Nothing was restored. {why}': 'Es wurde nichts wiederhergestellt. {why}',
  'Nothing was restored: {why}. {remedy}': 'Es wurde nichts wiederhergestellt: {why}. {remedy}',
  'On Record takes {size} on this device, the stories for reading without a network included.':
    'On Record belegt {size} auf diesem Gerät, die Artikel zum Lesen ohne Netz eingeschlossen.',
  Quotes: 'Zitate',
  'Quotes as a table (CSV)': 'Zitate als Tabelle (CSV)',
  'Quotes as data (JSON)': 'Zitate als Daten (JSON)',
  'Reading places': 'Lesestellen',
  'Reading {name}…': '{name} wird gelesen …',
  'References (BibTeX)': 'Literaturangaben (BibTeX)',
  'References (CSL-JSON)': 'Literaturangaben (CSL-JSON)',
  'References (RIS)': 'Literaturangaben (RIS)',
  'Reported, not exact words': 'Sinngemäß, nicht wörtlich',
  Restore: 'Wiederherstellen',
  'Restore from a backup…': 'Aus Sicherung wiederherstellen …',
  'Restored: {records}. What was here before can be brought back.':
    'Wiederhergestellt: {records}. Was vorher hier war, lässt sich zurückholen.',
  'Restoring: {count} records so far…': {
    one: 'Wird wiederhergestellt: bisher {count} Eintrag …',
    other: 'Wird wiederhergestellt: bisher {count} Einträge …',
  },
  'Restoring…': 'Wird wiederhergestellt …',
  'Save the file': 'Datei speichern',
  'Saved as {name}: {stories}.': 'Gespeichert als {name}: {stories}.',
  'Second copy': 'Zweitkopie',
  'Stop the second copy': 'Zweitkopie beenden',
  'Stories with a status': 'Artikel mit einem Stand',
  'Take the backup’s': 'Die der Sicherung nehmen',
  'Takes your stories, marks, notes, corrections, places and drafts off this device for good. The stories that came with the app stay, and so do your choices of how it looks, reads aloud and cites.':
    'Nimmt Ihre Artikel, Markierungen, Notizen, Korrekturen, Lesestellen und Entwürfe endgültig von diesem Gerät. Die Artikel, die mit der App kamen, bleiben, ebenso Ihre Wahl, wie sie aussieht, vorliest und zitiert.',
  'Taking the restore back…': 'Die Wiederherstellung wird zurückgenommen …',
  'Text files for Obsidian or any editor, one a story':
    'Textdateien für Obsidian oder jeden Editor, eine je Artikel',
  'The backup holds a line of more than 256 MB, as none does.':
    'Die Sicherung hat eine Zeile von mehr als 256 MB, wie es sie nie gibt.',
  'The backup of {day} is in my downloads, or where I put it':
    'Die Sicherung vom {day} liegt in meinen Downloads oder wo ich sie abgelegt habe',
  'The backup was changed after it was made, or damaged, in these parts: {tables}.':
    'Die Sicherung wurde nach ihrer Erstellung geändert oder beschädigt, und zwar hier: {tables}.',
  'The backup’s manifest.json is nested more deeply than any is.':
    'Die manifest.json der Sicherung ist tiefer verschachtelt als je eine.',
  'The backup’s manifest.json is not JSON, so the backup is damaged.':
    'Die manifest.json der Sicherung ist kein JSON; die Sicherung ist also beschädigt.',
  'The backup’s manifest.json is too long to be one.':
    'Die manifest.json der Sicherung ist zu lang, um eine zu sein.',
  'The browser doesn’t say whether it will keep your library. A backup is safe in any case.':
    'Der Browser sagt nicht, ob er Ihre Bibliothek aufbewahrt. Eine Sicherung ist in jedem Fall sicher.',
  'The browser keeps your library until you delete it.':
    'Der Browser bewahrt Ihre Bibliothek auf, bis Sie sie löschen.',
  'The browser may clear your library when the device runs out of room, or after a long time unused. A backup is safe from that.':
    'Der Browser kann Ihre Bibliothek leeren, wenn dem Gerät der Platz ausgeht oder sie lange ungenutzt bleibt. Eine Sicherung ist davor sicher.',
  'The copy from before the restore of {name}':
    'Die Kopie von vor der Wiederherstellung von {name}',
  'The copy from before the restore was deleted.':
    'Die Kopie von vor der Wiederherstellung wurde gelöscht.',
  'The file could not be read: it may be damaged, or no longer be where it was.':
    'Die Datei ließ sich nicht lesen: Sie ist vielleicht beschädigt oder nicht mehr an ihrem Ort.',
  'The file could not be written: your library could not be read to its end, or there is no room. Nothing was changed.':
    'Die Datei konnte nicht geschrieben werden: Ihre Bibliothek ließ sich nicht zu Ende lesen, oder es ist kein Platz. Es wurde nichts geändert.',
  'The file is nested more deeply than any of corrections.':
    'Die Datei ist tiefer verschachtelt als je eine mit Korrekturen.',
  'The file is too long to be one of corrections.':
    'Die Datei ist zu lang für eine mit Korrekturen.',
  'The folder is not there any more: choose it again, or another one.':
    'Der Ordner ist nicht mehr da: Wählen Sie ihn noch einmal oder einen anderen.',
  'The folder “{folder}” could not be written to.':
    'In den Ordner „{folder}“ konnte nicht geschrieben werden.',
  'The restore could not be taken back.': 'Die Wiederherstellung ließ sich nicht zurücknehmen.',
  'The restore could not be taken back: {why}. {remedy}':
    'Die Wiederherstellung ließ sich nicht zurücknehmen: {why}. {remedy}',
  'The restore stopped after {records}. What it wrote can be taken back, or the backup restored once more.':
    'Die Wiederherstellung brach nach {records} ab. Was sie schrieb, lässt sich zurücknehmen, oder die Sicherung noch einmal wiederherstellen.',
  'The restore was taken back. What you changed since is as you left it.':
    'Die Wiederherstellung wurde zurückgenommen. Was Sie seither geändert haben, ist, wie Sie es gelassen haben.',
  'The second copy is being written…': 'Die Zweitkopie wird geschrieben …',
  'The second copy needs your permission again for the folder “{folder}”. What was written before is still there.':
    'Die Zweitkopie braucht erneut Ihre Erlaubnis für den Ordner „{folder}“. Was zuvor geschrieben wurde, ist noch da.',
  'The second copy was not written. {why}': 'Die Zweitkopie wurde nicht geschrieben. {why}',
  'The story itself is not in this library any more.':
    'Der Artikel selbst ist nicht mehr in dieser Bibliothek.',
  'The zip holds a name that leads out of it, as no backup does.':
    'Die Zip-Datei enthält einen Namen, der aus ihr hinausführt, wie in keiner Sicherung.',
  'The zip holds more than 65,535 files, as no backup does.':
    'Die Zip-Datei enthält mehr als 65 535 Dateien, wie keine Sicherung.',
  'The zip is cut off or damaged: its list of files is not whole.':
    'Die Zip-Datei ist abgeschnitten oder beschädigt: Ihr Verzeichnis ist nicht vollständig.',
  'The zip is damaged: its list of files says something else than its files.':
    'Die Zip-Datei ist beschädigt: Ihr Verzeichnis sagt etwas anderes als ihre Dateien.',
  'The zip is locked with a password.': 'Die Zip-Datei ist mit einem Passwort gesperrt.',
  'The zip would grow more than 400 times over: it is made to fill the disk.':
    'Die Zip-Datei würde auf mehr als das 400-Fache wachsen: Sie soll die Festplatte füllen.',
  'There are no stories in it.': 'Es enthält keine Artikel.',
  'There is no backup from this device yet.': 'Von diesem Gerät gibt es noch keine Sicherung.',
  'There is no room for the backup. Free some space and try again; your library is as it was.':
    'Für die Sicherung ist kein Platz. Schaffen Sie Platz, und versuchen Sie es noch einmal; Ihre Bibliothek ist, wie sie war.',
  'There is no room left in the folder “{folder}”.': 'Im Ordner „{folder}“ ist kein Platz mehr.',
  'There is no second copy yet.': 'Es gibt noch keine Zweitkopie.',
  'There is nothing of yours in it.': 'Es enthält nichts von Ihnen.',
  'This can’t be undone. Your stories, marks, notes, corrections, places and drafts go from this device; a backup brings all but the drafts back.':
    'Das lässt sich nicht rückgängig machen. Ihre Artikel, Markierungen, Notizen, Korrekturen, Lesestellen und Entwürfe verschwinden von diesem Gerät; eine Sicherung bringt alles außer den Entwürfen zurück.',
  'This is not a zip, so it is no backup of On Record.':
    'Das ist keine Zip-Datei, also keine Sicherung von On Record.',
  'This part of the app is not on this device yet. Connect to a network, then try again.':
    'Dieser Teil der App ist noch nicht auf diesem Gerät. Verbinden Sie sich mit einem Netz und versuchen Sie es noch einmal.',
  'This window can’t remember the folder.': 'Dieses Fenster kann sich den Ordner nicht merken.',
  'This zip is no backup of On Record: manifest.json, which every backup has, isn’t in it.':
    'Diese Zip-Datei ist keine Sicherung von On Record: Die manifest.json, die jede Sicherung hat, fehlt darin.',
  'Type the word {word}': 'Tippen Sie das Wort {word}',
  'Undo the restore': 'Wiederherstellung zurücknehmen',
  Untitled: 'Ohne Titel',
  'Writing the file: {stories}…': 'Die Datei wird geschrieben: {stories} …',
  'Writing the file…': 'Die Datei wird geschrieben …',
  'Writing your library: {stories}…': 'Ihre Bibliothek wird geschrieben: {stories} …',
  'Writing your library…': 'Ihre Bibliothek wird geschrieben …',
  'Written {ago} in the folder “{folder}”. Read again and whole.':
    'Geschrieben {ago} in den Ordner „{folder}“. Nachgelesen und vollständig.',
  'Your library can’t be opened in this window, so there is nothing to read or write here.':
    'Ihre Bibliothek lässt sich in diesem Fenster nicht öffnen, daher gibt es hier nichts zu lesen oder zu schreiben.',
  'Your library can’t be opened just now': 'Ihre Bibliothek lässt sich gerade nicht öffnen',
  'Your library could not be compared with the backup. Load the page again and try once more.':
    'Ihre Bibliothek ließ sich nicht mit der Sicherung vergleichen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'Your library could not be read to its end, so nothing was written. Load the page again and try once more.':
    'Ihre Bibliothek ließ sich nicht bis zum Ende lesen, daher wurde nichts geschrieben. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
  'Your stories, their quotes or your marks as one file: for Obsidian, an e-reader, a spreadsheet, Readwise or Zotero. Only a backup can be restored here.':
    'Ihre Artikel, deren Zitate oder Ihre Markierungen als eine Datei: für Obsidian, ein Lesegerät, eine Tabelle, Readwise oder Zotero. Hier wiederherstellen lässt sich nur eine Sicherung.',
  'and {many} more': 'und {many} weitere',
  contributor: 'Mitwirkende Person',
  delete: 'löschen',
  'just now': 'gerade eben',
  'on {day}': 'am {day}',
  outlet: 'Medium',
  person: 'Person',
  photo: 'Foto',
  '{count} changed in both': '{count} in beiden geändert',
  '{count} choices': { one: '{count} Einstellung', other: '{count} Einstellungen' },
  '{count} confirmations': { one: '{count} Bestätigung', other: '{count} Bestätigungen' },
  '{count} corrections': { one: '{count} Korrektur', other: '{count} Korrekturen' },
  '{count} deleted here since the backup': '{count} hier seit der Sicherung gelöscht',
  '{count} lines can’t be read and will be left out': {
    one: '{count} Zeile ist nicht lesbar und bleibt weg',
    other: '{count} Zeilen sind nicht lesbar und bleiben weg',
  },
  '{count} new': '{count} neu',
  '{count} newer in the backup': '{count} in der Sicherung neuer',
  '{count} reading places': { one: '{count} Lesestelle', other: '{count} Lesestellen' },
  '{count} stories with a status': {
    one: '{count} Artikel mit einem Stand',
    other: '{count} Artikel mit einem Stand',
  },
  '{count} the same': '{count} gleich',
  '{deletes} deleted in the backup, so it goes here too':
    '{deletes} in der Sicherung gelöscht, verschwindet also auch hier',
  '{deletes} deleted in the backup, so they go here too':
    '{deletes} in der Sicherung gelöscht, verschwinden also auch hier',
  '{file} is a file of corrections.': '{file} ist eine Datei mit Korrekturen.',
  '{file} was made on {day}.': '{file} wurde am {day} erstellt.',
  '{file}, line {line}: {why}': '{file}, Zeile {line}: {why}',
  '{many} changes or more are on this device only: there is no backup of them yet.':
    '{many} Änderungen oder mehr liegen nur auf diesem Gerät: Es gibt noch keine Sicherung davon.',
  '{many} changes or more since your backup of {day} are on this device only.':
    '{many} Änderungen oder mehr seit Ihrer Sicherung vom {day} liegen nur auf diesem Gerät.',
  '{name} did not respond': '{name} hat nicht geantwortet',
  '{name} gave no comment': '{name} gab keinen Kommentar',
  '{name} was not restored. {why}': '{name} wurde nicht wiederhergestellt. {why}',
  '{older} newer here, and stay': '{older} hier neuer und bleiben',
  '{older} newer here, and stays': '{older} hier neuer und bleibt',
  '{records} are kept on this device, and nowhere else unless you make a backup.':
    '{records} liegen auf diesem Gerät, und nirgends sonst, solange Sie keine Sicherung machen.',
  '{records} changed both here and in the backup': '{records}: hier und in der Sicherung geändert',
  '{records} is kept on this device, and nowhere else unless you make a backup.':
    '{records} liegt auf diesem Gerät, und nirgends sonst, solange Sie keine Sicherung machen.',
  '{records} was deleted here since the backup': '{records}: hier seit der Sicherung gelöscht',
  '{records} were deleted here since the backup': '{records}: hier seit der Sicherung gelöscht',
  '{records}. Read again and whole. Handed to the browser as {name} ({size}); look in your downloads.':
    '{records}. Nachgelesen und vollständig. Dem Browser übergeben als {name} ({size}); sehen Sie in Ihren Downloads nach.',
  '{stories} was left out: its text is not known here.':
    '{stories} blieb weg: Der Text ist hier nicht bekannt.',
  '{stories} were left out: their texts are not known here.':
    '{stories} blieben weg: Die Texte sind hier nicht bekannt.',
}
