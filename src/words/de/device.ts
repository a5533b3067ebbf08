import type { Catalogue } from '../Catalogue.ts'
import type { DeviceMessage } from '../messages/DeviceMessage.ts'

export const device: Catalogue<DeviceMessage> = {
  'All stories are again as they were found. Undo brings them back, until you leave this page.':
    'Alle Artikel sind dann wieder, wie sie gefunden wurden. Rückgängig holt sie zurück, solange diese Seite offen ist.',
  'Built-in stories that are kept': 'Mitgelieferte Artikel, die behalten werden',
  'Built-in stories, to be read without a network': 'Mitgelieferte Artikel, zum Lesen ohne Netz',
  'Corrections of yours': 'Eigene Korrekturen',
  'Delete all corrections of yours?': 'Alle eigenen Korrekturen löschen?',
  'Delete all marks and notes?': 'Alle Markierungen und Notizen löschen?',
  'Delete all stories of yours?': 'Alle eigenen Artikel löschen?',
  'Delete the copies of the built-in stories?': 'Die Kopien der mitgelieferten Artikel löschen?',
  'Deleted.': 'Gelöscht.',
  Everything: 'Alle',
  'Everything ({size})': 'Alle ({size})',
  'Forget every place where you stopped reading?': 'Alle Lesestellen vergessen?',
  'It is back.': 'Es ist wieder da.',
  'Keep them again': 'Wieder behalten',
  'Marks and notes': 'Markierungen und Notizen',
  'No story offers to go on any more. Undo brings them back, until you leave this page.':
    'Kein Artikel bietet dann an, weiterzulesen. Rückgängig holt sie zurück, solange diese Seite offen ist.',
  'None, nor the app (off)': 'Keine, auch die App nicht (aus)',
  'On this device': 'Auf diesem Gerät',
  'Places where you stopped reading': 'Stellen, bis zu denen gelesen wurde',
  'Stories of yours': 'Eigene Artikel',
  'The app itself takes {size}. If you choose less, the rest is removed at once.':
    'Die App selbst braucht {size}. Wählen Sie weniger, wird der Rest sofort entfernt.',
  'The newest, up to {size}, and what I open': 'Die neuesten, bis {size}, und was ich öffne',
  'Their texts go, with what you put right in them. Marks and notes stay. Undo brings all of it back, until you leave this page.':
    'Ihre Texte gehen, mit dem, was darin berichtigt wurde. Markierungen und Notizen bleiben. Rückgängig holt alles zurück, solange diese Seite offen ist.',
  'They can then be read only while there is a network. On the next visit they are kept again.':
    'Sie sind dann nur mit Netz zu lesen. Beim nächsten Besuch werden sie wieder behalten.',
  'They go from all stories. Undo brings them back, until you leave this page.':
    'Sie gehen aus allen Artikeln. Rückgängig holt sie zurück, solange diese Seite offen ist.',
  'What I open': 'Was ich öffne',
  'Your browser is set to save data: nothing is kept until you choose it.':
    'Ihr Browser ist auf Datensparen gestellt: Nichts wird behalten, bis Sie es wählen.',
}
