import type { Catalogue } from '../Catalogue.ts'
import type { DeviceMessage } from '../messages/DeviceMessage.ts'

export const device: Catalogue<DeviceMessage> = {
  'All stories are again as they were found. Undo brings them back, until you leave this page.':
    'Todos los artículos vuelven a ser como se encontraron. Deshacer las recupera mientras no salga de esta página.',
  'Built-in stories that are kept': 'Artículos incluidos que se guardan',
  'Built-in stories, to be read without a network': 'Artículos incluidos, para leer sin red',
  'Corrections of yours': 'Sus correcciones',
  'Delete all corrections of yours?': '¿Borrar todas sus correcciones?',
  'Delete all marks and notes?': '¿Borrar todas las marcas y notas?',
  'Delete all stories of yours?': '¿Borrar todos sus artículos?',
  'Delete the copies of the built-in stories?': '¿Borrar las copias de los artículos incluidos?',
  'Deleted.': 'Borrado.',
  Everything: 'Todos',
  'Everything ({size})': 'Todos ({size})',
  'Forget every place where you stopped reading?': '¿Olvidar todos los puntos de lectura?',
  'It is back.': 'Está de vuelta.',
  'Keep them again': 'Volver a guardarlos',
  'Marks and notes': 'Marcas y notas',
  'No story offers to go on any more. Undo brings them back, until you leave this page.':
    'Ningún artículo ofrecerá ya continuar. Deshacer los recupera mientras no salga de esta página.',
  'None, nor the app (off)': 'Ninguno, ni la aplicación (desactivado)',
  'On this device': 'En este dispositivo',
  'Places where you stopped reading': 'Puntos hasta donde leyó',
  'Stories of yours': 'Sus artículos',
  'The app itself takes {size}. If you choose less, the rest is removed at once.':
    'La aplicación misma ocupa {size}. Si elige menos, el resto se quita enseguida.',
  'The newest, up to {size}, and what I open': 'Los más recientes, hasta {size}, y lo que abra',
  'Their texts go, with what you put right in them. Marks and notes stay. Undo brings all of it back, until you leave this page.':
    'Se van sus textos, con lo que corrigió en ellos. Las marcas y notas se quedan. Deshacer lo recupera todo mientras no salga de esta página.',
  'They can then be read only while there is a network. On the next visit they are kept again.':
    'Entonces solo se podrán leer con red. En la próxima visita se vuelven a guardar.',
  'They go from all stories. Undo brings them back, until you leave this page.':
    'Desaparecen de todos los artículos. Deshacer las recupera mientras no salga de esta página.',
  'What I open': 'Lo que abra',
  'Your browser is set to save data: nothing is kept until you choose it.':
    'Su navegador está en modo de ahorro de datos: no se guarda nada hasta que usted lo elija.',
}
