import type { Catalogue } from '../Catalogue.ts'
import type { DeviceMessage } from '../messages/DeviceMessage.ts'

export const device: Catalogue<DeviceMessage> = {
  'All stories are again as they were found. Undo brings them back, until you leave this page.':
    'Tous les articles redeviennent tels qu’ils ont été lus. Annuler les rétablit, tant que cette page reste ouverte.',
  'Built-in stories that are kept': 'Articles fournis à garder',
  'Built-in stories, to be read without a network': 'Articles fournis, à lire sans réseau',
  'Corrections of yours': 'Vos corrections',
  'Delete all corrections of yours?': 'Supprimer toutes vos corrections ?',
  'Delete all marks and notes?': 'Supprimer tous les repères et notes ?',
  'Delete all stories of yours?': 'Supprimer tous vos articles ?',
  'Delete the copies of the built-in stories?': 'Supprimer les copies des articles fournis ?',
  'Deleted.': 'Supprimé.',
  Everything: 'Tous',
  'Everything ({size})': 'Tous ({size})',
  'Forget every place where you stopped reading?':
    'Oublier tous les endroits où vous vous êtes arrêté ?',
  'It is back.': 'C’est rétabli.',
  'Keep them again': 'Les garder de nouveau',
  'Marks and notes': 'Repères et notes',
  'No story offers to go on any more. Undo brings them back, until you leave this page.':
    'Aucun article ne proposera plus de reprendre. Annuler les rétablit, tant que cette page reste ouverte.',
  'None, nor the app (off)': 'Aucun, ni l’application (désactivé)',
  'On this device': 'Sur cet appareil',
  'Places where you stopped reading': 'Endroits où vous vous êtes arrêté',
  'Stories of yours': 'Vos articles',
  'The app itself takes {size}. If you choose less, the rest is removed at once.':
    'L’application elle-même prend {size}. Si vous choisissez moins, le reste est supprimé aussitôt.',
  'The newest, up to {size}, and what I open':
    'Les plus récents, jusqu’à {size}, et ce que j’ouvre',
  'Their texts go, with what you put right in them. Marks and notes stay. Undo brings all of it back, until you leave this page.':
    'Leurs textes partent, avec ce que vous y avez corrigé. Repères et notes restent. Annuler rétablit tout, tant que cette page reste ouverte.',
  'They can then be read only while there is a network. On the next visit they are kept again.':
    'Ils ne pourront alors être lus qu’avec un réseau. À la prochaine visite, ils seront gardés de nouveau.',
  'They go from all stories. Undo brings them back, until you leave this page.':
    'Ils disparaissent de tous les articles. Annuler les rétablit, tant que cette page reste ouverte.',
  'What I open': 'Ce que j’ouvre',
  'Your browser is set to save data: nothing is kept until you choose it.':
    'Votre navigateur économise les données : rien n’est gardé tant que vous ne le choisissez pas.',
}
