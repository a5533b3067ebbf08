import type { Catalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: Catalogue<GiveMessage> = {
  'A backup that keeps itself up to date: you choose a folder once, on this device or on a drive, and after each change a whole backup is written into it.':
    'Una copia que se mantiene al día: elige una vez una carpeta, en este dispositivo o en un disco, y tras cada cambio se escribe en ella una copia entera.',
  'A book for e-readers, with your marks at their words and your notes':
    'Un libro para lectores electrónicos, con sus marcas en sus palabras y sus notas',
  'A copy of what is here now comes first, and could not be kept. Free some space on this device, then try again.':
    'Primero se hace una copia de lo que hay aquí, y no se pudo guardar. Libere espacio en este dispositivo y vuelva a intentarlo.',
  'A newer version of On Record made this backup. Update the app, then restore it; the file stays as it is.':
    'Una versión más reciente de On Record hizo esta copia. Actualice la aplicación y restáurela después; el archivo queda como está.',
  'Allow it again': 'Permitirlo de nuevo',
  'Ask the browser to keep it': 'Pedir al navegador que la guarde',
  'Back to its words': 'Volver a sus palabras',
  'Back up everything': 'Hacer copia de todo',
  'Back up first': 'Hacer copia antes',
  'Back up now': 'Hacer copia ahora',
  Backup: 'Copia de seguridad',
  'Bring it back': 'Recuperarla',
  'Bring them back': 'Recuperarlas',
  Choices: 'Ajustes',
  'Choose a folder…': 'Elegir una carpeta…',
  'Choose another folder…': 'Elegir otra carpeta…',
  Contents: 'Índice',
  'Copied along with the story': 'Copiado junto con el artículo',
  'Copy from before the restore of {name}, made {ago} ({size}).':
    'Copia de antes de restaurar {name}, hecha {ago} ({size}).',
  'Counting…': 'Contando…',
  'Delete everything?': '¿Eliminar todo?',
  'Delete everything…': 'Eliminar todo…',
  'Delete the copy': 'Eliminar la copia',
  EPUB: 'EPUB',
  'Everything of yours in one .zip: stories, marks, notes and corrections. Each story is in it as a text file too, which opens in any editor, without On Record. A restore shows first what it would change, and can be undone.':
    'Todo lo suyo en un .zip: artículos, marcas, notas y correcciones. Cada artículo va también como archivo de texto, que se abre en cualquier editor, sin On Record. Una restauración muestra primero lo que cambiaría y puede deshacerse.',
  'Everything of yours was deleted from this device. Files that you saved, backups and second copies stay where they are, and what is typed in other open tabs stays there until they are closed.':
    'Todo lo suyo se ha eliminado de este dispositivo. Los archivos guardados, las copias de seguridad y las segundas copias siguen donde están, y lo escrito en otras pestañas abiertas sigue ahí hasta que se cierren.',
  'Export for other programs': 'Exportar para otros programas',
  'Export in another format…': 'Exportar en otro formato…',
  'Export this story': 'Exportar este artículo',
  'Export your library': 'Exportar su biblioteca',
  'Export {count} stories': {
    one: 'Exportar {count} artículo',
    other: 'Exportar {count} artículos',
  },
  'For LaTeX and JabRef': 'Para LaTeX y JabRef',
  'For Pandoc and citation processors': 'Para Pandoc y procesadores de citas',
  'For Readwise, and what reads its tables': 'Para Readwise y lo que lea sus tablas',
  'For Zotero, EndNote and Citavi': 'Para Zotero, EndNote y Citavi',
  'For a spreadsheet: who said what, in which role, and how it is known':
    'Para una hoja de cálculo: quién dijo qué, en qué función y cómo se sabe',
  'For programs that read the open standard for annotations':
    'Para programas que leen el estándar abierto de anotaciones',
  'For programs: the same, and where each stands in its text':
    'Para programas: lo mismo, y dónde está cada una en su texto',
  Format: 'Formato',
  'It can’t be read.': 'No se puede leer.',
  'It is not JSON.': 'No es JSON.',
  'It is on this device only.': 'Está solo en este dispositivo.',
  'It was asked to keep it, and has not agreed.': 'Se le pidió que la guardara y no aceptó.',
  'Keep both, the backup’s as a story of its own':
    'Quedarse con ambas, la de la copia como artículo aparte',
  'Keep mine': 'Quedarse con la mía',
  'Keeping a copy of what is here now…': 'Guardando una copia de lo que hay ahora…',
  'Last backup: {ago}.': 'Última copia: {ago}.',
  Markdown: 'Markdown',
  'Marks as data (W3C annotations)': 'Marcas como datos (anotaciones W3C)',
  'Marks for Readwise (CSV)': 'Marcas para Readwise (CSV)',
  'No stories': 'Ningún artículo',
  'Nothing had to be restored: all of it is here already.':
    'No había nada que restaurar: todo está ya aquí.',
  'Nothing is written yet, and nothing that is newer here will be replaced.':
    'Aún no se ha escrito nada, y nada más reciente aquí se sustituirá.',
  'Nothing of your own': 'Nada suyo',
  'Nothing of your own is kept on this device yet.':
    'Aún no se guarda nada suyo en este dispositivo.',
  'Nothing was deleted.': 'No se ha eliminado nada.',
  'Nothing was deleted. Look first whether the backup is there, then say so with the tick.':
    'No se ha eliminado nada. Compruebe antes que la copia está ahí y marque la casilla.',
  'Nothing was deleted. Type the word {word} into the field first.':
    'No se ha eliminado nada. Escriba antes la palabra {word} en el campo.',
  'Nothing was deleted: {why}. {remedy}': 'No se ha eliminado nada: {why}. {remedy}',
  'Nothing was restored. {why}': 'No se ha restaurado nada. {why}',
  'Nothing was restored: {why}. {remedy}': 'No se ha restaurado nada: {why}. {remedy}',
  'On Record takes {size} on this device, the stories for reading without a network included.':
    'On Record ocupa {size} en este dispositivo, incluidos los artículos para leer sin red.',
  Quotes: 'Citas',
  'Quotes as a table (CSV)': 'Citas como tabla (CSV)',
  'Quotes as data (JSON)': 'Citas como datos (JSON)',
  'Reading places': 'Posiciones de lectura',
  'Reading {name}…': 'Leyendo {name}…',
  'References (BibTeX)': 'Referencias (BibTeX)',
  'References (CSL-JSON)': 'Referencias (CSL-JSON)',
  'References (RIS)': 'Referencias (RIS)',
  'Reported, not exact words': 'Palabras indirectas, no textuales',
  Restore: 'Restaurar',
  'Restore from a backup…': 'Restaurar una copia…',
  'Restored: {records}. What was here before can be brought back.':
    'Restaurado: {records}. Lo que había antes se puede recuperar.',
  'Restoring: {count} records so far…': {
    one: 'Restaurando: {count} registro hasta ahora…',
    other: 'Restaurando: {count} registros hasta ahora…',
  },
  'Restoring…': 'Restaurando…',
  'Save the file': 'Guardar el archivo',
  'Saved as {name}: {stories}.': 'Guardado como {name}: {stories}.',
  'Second copy': 'Segunda copia',
  'Stop the second copy': 'Detener la segunda copia',
  'Stories with a status': 'Artículos con un estado',
  'Take the backup’s': 'Tomar la de la copia',
  'Takes your stories, marks, notes, corrections, places and drafts off this device for good. The stories that came with the app stay, and so do your choices of how it looks, reads aloud and cites.':
    'Quita de este dispositivo para siempre sus artículos, marcas, notas, correcciones, posiciones y borradores. Los artículos que vinieron con la aplicación se quedan, igual que sus ajustes de aspecto, lectura y citas.',
  'Taking the restore back…': 'Deshaciendo la restauración…',
  'Text files for Obsidian or any editor, one a story':
    'Archivos de texto para Obsidian o cualquier editor, uno por artículo',
  'The backup holds a line of more than 256 MB, as none does.':
    'La copia tiene una línea de más de 256 MB, como ninguna.',
  'The backup of {day} is in my downloads, or where I put it':
    'La copia del {day} está en mis descargas o donde la puse',
  'The backup was changed after it was made, or damaged, in these parts: {tables}.':
    'La copia se cambió después de hacerse, o está dañada, en estas partes: {tables}.',
  'The backup’s manifest.json is nested more deeply than any is.':
    'El manifest.json de la copia está anidado más que ninguno.',
  'The backup’s manifest.json is not JSON, so the backup is damaged.':
    'El manifest.json de la copia no es JSON: la copia está dañada.',
  'The backup’s manifest.json is too long to be one.':
    'El manifest.json de la copia es demasiado largo para serlo.',
  'The browser doesn’t say whether it will keep your library. A backup is safe in any case.':
    'El navegador no dice si guardará su biblioteca. Una copia es segura en cualquier caso.',
  'The browser keeps your library until you delete it.':
    'El navegador guarda su biblioteca hasta que la elimine.',
  'The browser may clear your library when the device runs out of room, or after a long time unused. A backup is safe from that.':
    'El navegador puede vaciar su biblioteca si el dispositivo se queda sin espacio o tras mucho tiempo sin uso. Una copia está a salvo de eso.',
  'The copy from before the restore of {name}': 'La copia de antes de restaurar {name}',
  'The copy from before the restore was deleted.':
    'Se eliminó la copia de antes de la restauración.',
  'The file could not be read: it may be damaged, or no longer be where it was.':
    'No se pudo leer el archivo: puede estar dañado o ya no estar donde estaba.',
  'The file could not be written: your library could not be read to its end, or there is no room. Nothing was changed.':
    'No se pudo escribir el archivo: no se pudo leer su biblioteca hasta el final o no hay espacio. No se ha cambiado nada.',
  'The file is nested more deeply than any of corrections.':
    'El archivo está anidado más que ninguno de correcciones.',
  'The file is too long to be one of corrections.':
    'El archivo es demasiado largo para ser de correcciones.',
  'The folder is not there any more: choose it again, or another one.':
    'La carpeta ya no está: elíjala de nuevo, u otra.',
  'The folder “{folder}” could not be written to.': 'No se pudo escribir en la carpeta «{folder}».',
  'The restore could not be taken back.': 'No se pudo deshacer la restauración.',
  'The restore could not be taken back: {why}. {remedy}':
    'No se pudo deshacer la restauración: {why}. {remedy}',
  'The restore stopped after {records}. What it wrote can be taken back, or the backup restored once more.':
    'La restauración se detuvo tras {records}. Lo que escribió se puede deshacer, o restaurar la copia otra vez.',
  'The restore was taken back. What you changed since is as you left it.':
    'Se deshizo la restauración. Lo que cambió desde entonces está como lo dejó.',
  'The second copy is being written…': 'Se está escribiendo la segunda copia…',
  'The second copy needs your permission again for the folder “{folder}”. What was written before is still there.':
    'La segunda copia necesita de nuevo su permiso para la carpeta «{folder}». Lo escrito antes sigue ahí.',
  'The second copy was not written. {why}': 'No se ha escrito la segunda copia. {why}',
  'The story itself is not in this library any more.':
    'El artículo en sí ya no está en esta biblioteca.',
  'The zip holds a name that leads out of it, as no backup does.':
    'El zip contiene un nombre que lleva fuera de él, como ninguna copia.',
  'The zip holds more than 65,535 files, as no backup does.':
    'El zip contiene más de 65 535 archivos, como ninguna copia.',
  'The zip is cut off or damaged: its list of files is not whole.':
    'El zip está cortado o dañado: su lista de archivos no está completa.',
  'The zip is damaged: its list of files says something else than its files.':
    'El zip está dañado: su lista de archivos no dice lo mismo que sus archivos.',
  'The zip is locked with a password.': 'El zip está protegido con contraseña.',
  'The zip would grow more than 400 times over: it is made to fill the disk.':
    'El zip crecería más de 400 veces: está hecho para llenar el disco.',
  'There are no stories in it.': 'No contiene ningún artículo.',
  'There is no backup from this device yet.': 'Aún no hay copia de este dispositivo.',
  'There is no room for the backup. Free some space and try again; your library is as it was.':
    'No hay espacio para la copia. Libere espacio y vuelva a intentarlo; su biblioteca está como estaba.',
  'There is no room left in the folder “{folder}”.': 'No queda espacio en la carpeta «{folder}».',
  'There is no second copy yet.': 'Aún no hay segunda copia.',
  'There is nothing of yours in it.': 'No contiene nada suyo.',
  'This can’t be undone. Your stories, marks, notes, corrections, places and drafts go from this device; a backup brings all but the drafts back.':
    'Esto no se puede deshacer. Sus artículos, marcas, notas, correcciones, posiciones y borradores desaparecen de este dispositivo; una copia lo devuelve todo menos los borradores.',
  'This is not a zip, so it is no backup of On Record.':
    'No es un zip, así que no es una copia de On Record.',
  'This part of the app is not on this device yet. Connect to a network, then try again.':
    'Esta parte de la aplicación aún no está en este dispositivo. Conéctese a una red y vuelva a intentarlo.',
  'This window can’t remember the folder.': 'Esta ventana no puede recordar la carpeta.',
  'This zip is no backup of On Record: manifest.json, which every backup has, isn’t in it.':
    'Este zip no es una copia de On Record: le falta manifest.json, que toda copia tiene.',
  'Type the word {word}': 'Escriba la palabra {word}',
  'Undo the restore': 'Deshacer la restauración',
  Untitled: 'Sin título',
  'Writing the file: {stories}…': 'Escribiendo el archivo: {stories}…',
  'Writing the file…': 'Escribiendo el archivo…',
  'Writing your library: {stories}…': 'Escribiendo su biblioteca: {stories}…',
  'Writing your library…': 'Escribiendo su biblioteca…',
  'Written {ago} in the folder “{folder}”. Read again and whole.':
    'Escrita {ago} en la carpeta «{folder}». Releída y entera.',
  'Your library can’t be opened in this window, so there is nothing to read or write here.':
    'Su biblioteca no se puede abrir en esta ventana, así que aquí no hay nada que leer ni escribir.',
  'Your library can’t be opened just now': 'Su biblioteca no se puede abrir ahora',
  'Your library could not be compared with the backup. Load the page again and try once more.':
    'No se pudo comparar su biblioteca con la copia. Recargue la página y vuelva a intentarlo.',
  'Your library could not be read to its end, so nothing was written. Load the page again and try once more.':
    'No se pudo leer su biblioteca hasta el final, así que no se escribió nada. Vuelva a cargar la página e inténtelo otra vez.',
  'Your stories, their quotes or your marks as one file: for Obsidian, an e-reader, a spreadsheet, Readwise or Zotero. Only a backup can be restored here.':
    'Sus artículos, sus citas o sus marcas en un archivo: para Obsidian, un lector electrónico, una hoja de cálculo, Readwise o Zotero. Aquí solo se puede restaurar una copia de seguridad.',
  'and {many} more': 'y {many} más',
  contributor: 'colaborador',
  delete: 'eliminar',
  'just now': 'ahora mismo',
  'on {day}': 'el {day}',
  outlet: 'medio',
  person: 'persona',
  photo: 'foto',
  '{count} changed in both': {
    one: '{count} cambiado en ambos',
    other: '{count} cambiados en ambos',
  },
  '{count} choices': { one: '{count} ajuste', other: '{count} ajustes' },
  '{count} confirmations': { one: '{count} confirmación', other: '{count} confirmaciones' },
  '{count} corrections': { one: '{count} corrección', other: '{count} correcciones' },
  '{count} deleted here since the backup': {
    one: '{count} eliminado aquí desde la copia',
    other: '{count} eliminados aquí desde la copia',
  },
  '{count} lines can’t be read and will be left out': {
    one: '{count} línea no se puede leer y se omitirá',
    other: '{count} líneas no se pueden leer y se omitirán',
  },
  '{count} new': { one: '{count} nuevo', other: '{count} nuevos' },
  '{count} newer in the backup': {
    one: '{count} más reciente en la copia',
    other: '{count} más recientes en la copia',
  },
  '{count} reading places': {
    one: '{count} posición de lectura',
    other: '{count} posiciones de lectura',
  },
  '{count} stories with a status': {
    one: '{count} artículo con un estado',
    other: '{count} artículos con un estado',
  },
  '{count} the same': { one: '{count} igual', other: '{count} iguales' },
  '{deletes} deleted in the backup, so it goes here too':
    '{deletes} eliminado en la copia, así que también aquí',
  '{deletes} deleted in the backup, so they go here too':
    '{deletes} eliminados en la copia, así que también aquí',
  '{file} is a file of corrections.': '{file} es un archivo de correcciones.',
  '{file} was made on {day}.': '{file} se creó el {day}.',
  '{file}, line {line}: {why}': '{file}, línea {line}: {why}',
  '{many} changes or more are on this device only: there is no backup of them yet.':
    '{many} cambios o más están solo en este dispositivo: aún no hay copia de ellos.',
  '{many} changes or more since your backup of {day} are on this device only.':
    '{many} cambios o más desde su copia del {day} están solo en este dispositivo.',
  '{name} did not respond': '{name} no respondió',
  '{name} gave no comment': '{name} no hizo comentarios',
  '{name} was not restored. {why}': '{name} no se ha restaurado. {why}',
  '{older} newer here, and stay': '{older} más recientes aquí, y se quedan',
  '{older} newer here, and stays': '{older} más reciente aquí, y se queda',
  '{records} are kept on this device, and nowhere else unless you make a backup.':
    '{records}: se guardan en este dispositivo, y en ningún otro lugar si no hace una copia.',
  '{records} changed both here and in the backup': '{records}: cambios aquí y en la copia',
  '{records} is kept on this device, and nowhere else unless you make a backup.':
    '{records}: se guarda en este dispositivo, y en ningún otro lugar si no hace una copia.',
  '{records} was deleted here since the backup': '{records}: se eliminó aquí desde la copia',
  '{records} were deleted here since the backup': '{records}: se eliminaron aquí desde la copia',
  '{records}. Read again and whole. Handed to the browser as {name} ({size}); look in your downloads.':
    '{records}. Releído y entero. Entregado al navegador como {name} ({size}); mire en sus descargas.',
  '{stories} was left out: its text is not known here.':
    '{stories} omitido: su texto no se conoce aquí.',
  '{stories} were left out: their texts are not known here.':
    '{stories} omitidos: sus textos no se conocen aquí.',
}
