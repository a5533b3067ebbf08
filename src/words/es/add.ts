import type { Catalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: Catalogue<AddMessage> = {
  'A file could not be opened: it was moved.': 'No se ha podido abrir un archivo: se ha movido.',
  'A story was left in a tab that was closed: {story}':
    'Quedó un artículo en una pestaña que se cerró: {story}',
  'Add stories': 'Añadir artículos',
  'Add: {field}': 'Añadir: {field}',
  'Adding stories': 'Añadiendo artículos',
  Address: 'Dirección',
  'As it was found': 'Como se encontró',
  'Back to what was pasted': 'Volver a lo pegado',
  'Both are kept.': 'Se han guardado ambos.',
  By: 'De',
  Change: 'Cambiar',
  'Change: {field}': 'Cambiar: {field}',
  'Changed by you, and so kept as plain text':
    'Cambiado por usted, y por eso guardado como texto sin formato',
  'Choose that file…': 'Elegir ese archivo…',
  'Cleared.': 'Vaciado.',
  Continue: 'Continuar',
  'Copied: a line for each, with its address.':
    'Copiado: una línea por cada uno, con su dirección.',
  'Copy this list': 'Copiar esta lista',
  'Couldn’t analyse this text.': 'No se ha podido analizar este texto.',
  'Couldn’t analyse this text. It will be kept as plain text.':
    'No se ha podido analizar este texto. Se guardará como texto sin formato.',
  'Download a copy': 'Descargar una copia',
  'Drop files anywhere': 'Suelte archivos en cualquier lugar',
  'Drop files, folders or a zip: each becomes a story.':
    'Suelte archivos, carpetas o un zip: cada uno será un artículo.',
  Files: 'Archivos',
  'From another reader…': 'Desde otro lector…',
  'From any page…': 'Desde cualquier página…',
  'Give day, month and year.': 'Indique día, mes y año.',
  'Give the whole address, as in https://example.org/story.':
    'Indique la dirección completa, como https://example.org/story.',
  'Give the whole of it.': 'Indíquelo entero.',
  'Headline, publisher, names and quotes show here as soon as there are words in the field.':
    'Titular, editor, nombres y citas aparecen aquí en cuanto hay palabras en el campo.',
  'Here already': 'Ya aquí',
  'Import stopped at {kept} of {all}': 'Importación detenida en {kept} de {all}',
  'It can’t be left empty: the story says “{words}”.':
    'No puede quedar vacío: el artículo dice «{words}».',
  'It could not be opened: it was moved, or the browser may not read it.':
    'No se pudo abrir: se movió o el navegador no puede leerlo.',
  'It could not be read.': 'No se pudo leer.',
  'It could not be read: it was moved or changed.': 'No se pudo leer: se movió o se modificó.',
  'It could not be read: it was moved, changed or locked.':
    'No se pudo leer: se movió, se modificó o está bloqueado.',
  'It is a table without a column of addresses or highlights, so no story was found in it.':
    'Es una tabla sin columna de direcciones ni de subrayados, así que no se halló ningún artículo.',
  'It is a zip file inside a zip file; unpack it, and add it by itself.':
    'Es un archivo zip dentro de otro; descomprímalo y añádalo por separado.',
  'It is damaged inside its zip file; nothing of it was taken.':
    'Está dañado dentro de su archivo zip; no se tomó nada de él.',
  'It is empty.': 'Está vacío.',
  'It is locked with a password; unpack it first.':
    'Está protegido con contraseña; descomprímalo primero.',
  'It is no export that is known here: those of wallabag, Omnivore, Karakeep and Linkwarden are.':
    'No es una exportación conocida aquí: sí lo son las de wallabag, Omnivore, Karakeep y Linkwarden.',
  'It is no whole zip file: its end is missing.': 'No es un archivo zip completo: falta el final.',
  'It is no whole zip file: its list of files can’t be read.':
    'No es un archivo zip completo: no se puede leer su lista de archivos.',
  'It is no zip file, whatever its name says.': 'No es un archivo zip, diga lo que diga su nombre.',
  'It is packed in a way that can’t be opened here; unpack it first.':
    'Está comprimido de un modo que aquí no se puede abrir; descomprímalo primero.',
  'It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.':
    'Descomprimido ocupa más de cien veces su tamaño, como ningún texto; no se tomó nada de él.',
  'Its address isn’t a web address, and was left out.':
    'Su dirección no es una dirección web y se omitió.',
  'Its ending isn’t one of .txt, .md, .html or .zip; rename it if it holds plain words.':
    'Su extensión no es .txt, .md, .html ni .zip; cámbiele el nombre si contiene texto sin formato.',
  'Keep both as versions': 'Conservar ambos como versiones',
  'Keep it': 'Guardarlo',
  'Keep them': 'Guardarlos',
  'Leave it so': 'Dejarlo así',
  'Leave them': 'Dejarlos',
  'Left empty, it is again as it was found in the story.':
    'Si se deja vacío, vuelve a ser como se encontró en el artículo.',
  'Looking at what there is …': 'Mirando lo que hay…',
  'No headline found': 'No se ha encontrado titular',
  'No headline was found. You can add one above.':
    'No se ha encontrado titular. Puede añadir uno arriba.',
  'No words were found in it.': 'No se hallaron palabras en él.',
  'Not added': 'No añadidos',
  'Not known': 'No se conoce',
  'Not saved: {why}; about {size} more are needed.':
    'No guardado: {why}; hacen falta unos {size} más.',
  'Nothing can be added': 'No se puede añadir nada',
  'Nothing more was added; {kept} of {all} are kept.':
    'No se ha añadido nada más; se han guardado {kept} de {all}.',
  'Nothing new was added': 'No se ha añadido nada nuevo',
  'Nothing was added.': 'No se ha añadido nada.',
  'Only a headline came: “{title}”. Copy its words and paste them here.':
    'Solo llegó un titular: «{title}». Copie su texto y péguelo aquí.',
  'Only the story’s address came: {address}. Copy its words and paste them here.':
    'Solo llegó la dirección del artículo: {address}. Copie su texto y péguelo aquí.',
  'Only what was highlighted or noted in it was there; that is kept as a story.':
    'Solo estaba lo subrayado o anotado; eso se guarda como artículo.',
  'Open a folder…': 'Abrir una carpeta…',
  'Open files…': 'Abrir archivos…',
  'Open it': 'Abrirlo',
  'Open one': 'Abrir uno',
  Paste: 'Pegar',
  'Paste as a page': 'Pegar como página',
  'Paste as plain text': 'Pegar como texto sin formato',
  'Paste it here. It stays on this device, word for word.':
    'Péguelo aquí. Se queda en este dispositivo, palabra por palabra.',
  'Pasted as a page': 'Pegado como página',
  'Pasted as plain text': 'Pegado como texto sin formato',
  'Put back.': 'Repuesto.',
  'Put it in place of that': 'Ponerlo en su lugar',
  'Put it in the field': 'Ponerlo en el campo',
  'Read as Markdown': 'Leer como Markdown',
  'Read as a page': 'Leído como página',
  'Read as plain text': 'Leer como texto sin formato',
  'Reading what was pasted': 'Leyendo lo pegado',
  'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore and Karakeep give you a file with what you saved there. Stories whose words are in it can be kept here.':
    'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore y Karakeep le dan un archivo con lo que guardó allí. Los artículos cuyo texto esté en él se pueden guardar aquí.',
  'Restore from a backup in the settings': 'Restaurar una copia en los ajustes',
  'Show {more} more': 'Mostrar {more} más',
  'Show {more} more of {left}': 'Mostrar {more} más de {left}',
  'Show {speakers}': 'Mostrar {speakers}',
  Stopped: 'Detenido',
  'Stopping after the story that is being written …':
    'Se parará tras el artículo que se está escribiendo…',
  'Stories looked at': 'Artículos examinados',
  'Taken back': 'Deshecho',
  'Taken back.': 'Deshecho.',
  'Taking it back': 'Deshaciendo',
  'The app was left before all were added. Each story that was added is whole. To continue, choose the same files again: what is here already is left out.':
    'Se salió de la aplicación antes de añadirlos todos. Cada artículo añadido está entero. Para continuar, elija otra vez los mismos archivos: lo que ya está aquí se omite.',
  'The browser didn’t allow it.': 'El navegador no lo ha permitido.',
  'The browser doesn’t let this page read the clipboard. Press and hold in the field, then choose “Paste”.':
    'El navegador no deja que esta página lea el portapapeles. Mantenga pulsado en el campo y elija «Pegar».',
  'The field was emptied.': 'Se ha vaciado el campo.',
  'The file holds where they are, not their words. Open a page, and keep it with the bookmark, or paste its words.':
    'El archivo dice dónde están, no su texto. Abra una página y guárdela con el marcador, o pegue su texto.',
  'The page was left before the text was read.': 'Se salió de la página antes de leer el texto.',
  'The page was longer than an address can hold: {count} characters came. Paste the rest below.':
    'La página era más larga de lo que cabe en una dirección: llegaron {count} caracteres. Pegue el resto abajo.',
  'The parser could not be fetched; try again when online.':
    'No se pudo cargar el analizador; inténtelo de nuevo con conexión.',
  'The parser could not be started; load the page again.':
    'No se pudo iniciar el analizador; vuelva a cargar la página.',
  'The parser could not read this text.': 'El analizador no pudo leer este texto.',
  'The parser took too long over this text and was stopped.':
    'El analizador tardó demasiado con este texto y se detuvo.',
  'The reader for this kind of file could not be fetched; try again when online.':
    'No se pudo cargar lo que lee este tipo de archivo; inténtelo de nuevo con conexión.',
  'The rest is still in its files.': 'El resto sigue en sus archivos.',
  'The story is in the field again.': 'El artículo está otra vez en el campo.',
  'The story is kept as it was when you pressed “Keep”. What you have changed since is still in the field.':
    'El artículo se ha guardado como estaba cuando pulsó «Guardar». Lo que ha cambiado después sigue en el campo.',
  'The words of this text’s language could not be fetched; try again when online.':
    'No se pudieron cargar las palabras del idioma de este texto; inténtelo de nuevo con conexión.',
  'The words of this language aren’t known, so the story was read by its shape alone. You can change its language above.':
    'No se conocen las palabras de este idioma, así que el artículo se ha leído solo por su forma. Puede cambiar el idioma arriba.',
  'There are no words on the clipboard.': 'No hay palabras en el portapapeles.',
  'There is nothing in it.': 'No hay nada en él.',
  'This story is here already': 'Este artículo ya está aquí',
  'Throw it away': 'Descartarlo',
  'To find': 'Por encontrar',
  'Understood: {head}. {findings}.': 'Entendido: {head}. {findings}.',
  'Undo all': 'Deshacer todo',
  'What came along': 'Lo que vino con ello',
  'What came is in the field.': 'Lo que llegó está en el campo.',
  'What was shared could not be taken in: it is too large, or this device is full.':
    'Lo compartido no se ha podido recibir: es demasiado grande o este dispositivo está lleno.',
  'What was shared did not arrive. Share it once more, or paste it here.':
    'Lo compartido no ha llegado. Compártalo otra vez o péguelo aquí.',
  'What we understood': 'Lo que hemos entendido',
  'What you have put in is still in the field.': 'Lo que ha puesto sigue en el campo.',
  'Your changes were taken out.': 'Se han quitado sus cambios.',
  'Your stories are as they were before.': 'Sus artículos están como antes.',
  'and {count} more quotes': {
    one: 'y {count} cita más',
    other: 'y {count} citas más',
  },
  'no headline': 'sin titular',
  'not found': 'no encontrado',
  'put right by you': 'corregido por usted',
  '{count} files arrived from another app: {names} and {left} more.':
    'Han llegado {count} archivos de otra aplicación: {names} y {left} más.',
  '{count} files arrived from another app: {names}.': {
    one: 'Ha llegado {count} archivo de otra aplicación: {names}.',
    other: 'Han llegado {count} archivos de otra aplicación: {names}.',
  },
  '{count} here already': '{count} ya aquí',
  '{count} highlights and notes became marks, of the kind “fact”.': {
    one: '{count} subrayado o nota es ahora una marca del tipo «hecho».',
    other: '{count} subrayados y notas son ahora marcas del tipo «hecho».',
  },
  '{count} lines seem to be from around the story. They are kept, folded away.': {
    one: '{count} línea parece relleno de la página. Se guarda, plegada.',
    other: '{count} líneas parecen relleno de la página. Se guardan, plegadas.',
  },
  'Press “Done” below to add {count} more files.': {
    one: '{count} archivo más espera. Pulse «Hecho» abajo para añadirlo.',
    other: '{count} archivos más esperan. Pulse «Hecho» abajo para añadirlos.',
  },
  '{count} more arrived after it.': {
    one: '{count} más ha llegado después.',
    other: '{count} más han llegado después.',
  },
  '{count} not added': {
    one: '{count} no añadido',
    other: '{count} no añadidos',
  },
  '{count} of them have words that don’t stand in the story, or stand there more than once; see Marks.':
    {
      one: '{count} tiene palabras que no están en el artículo, o están más de una vez; vea Marcas.',
      other:
        '{count} tienen palabras que no están en el artículo, o están más de una vez; vea Marcas.',
    },
  '{count} stories are kept': {
    one: '{count} artículo guardado',
    other: '{count} artículos guardados',
  },
  'wallabag could not fetch its words either.': 'wallabag tampoco pudo obtener sus palabras.',
  '{count} stories had tags. On Record has none: they stay in the file that you opened.': {
    one: '{count} artículo tenía etiquetas. On Record no las tiene: quedan en el archivo que abrió.',
    other:
      '{count} artículos tenían etiquetas. On Record no las tiene: quedan en el archivo que abrió.',
  },
  '{count} stories kept: changed, marked or corrected since.': {
    one: '{count} artículo se queda: lo ha cambiado, marcado o corregido después.',
    other: '{count} artículos se quedan: los ha cambiado, marcado o corregido después.',
  },
  '{count} to find': '{count} por encontrar',
  '{done} of {all}': '{done} de {all}',
  '{story} comes from the same address and has nearly the same words.':
    '{story} viene de la misma dirección y tiene casi el mismo texto.',
  '{story} has come in. The field holds a text that isn’t kept yet.':
    'Ha llegado {story}. En el campo hay un texto que aún no se ha guardado.',
  '{story} has the same words.': '{story} tiene el mismo texto.',
  '“{file}” can’t be opened: it was moved or is locked.':
    '«{file}» no se puede abrir: se ha movido o está bloqueado.',
  '“{file}” can’t be read. {problem}': '«{file}» no se puede leer. {problem}',
  '“{file}” is a backup of On Record, so nothing of it was added. Restore it, and its stories come back with their marks, notes and corrections.':
    '«{file}» es una copia de On Record, así que no se ha añadido nada de ella. Restáurela, y sus artículos vuelven con sus marcas, notas y correcciones.',
  '“{file}” is in the field.': '«{file}» está en el campo.',
  '“{file}” took too long to read. Its text is kept; nothing in it is marked.':
    '«{file}» tardó demasiado en leerse. Se guarda su texto; nada en él está señalado.',
}
