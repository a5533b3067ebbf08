import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'Sur cet article',
  'Also quoted': 'Cités également',
  'Asked, and did not respond': 'Sollicités, sans réponse',
  'Asked, and gave no comment': 'Sollicités, sans commentaire',
  'Documents it rests on': 'Documents sur lesquels il s’appuie',
  'Make this lower': 'Réduire',
  'Make this taller': 'Agrandir',
  'No days were found in the text.': 'Aucun jour n’a été trouvé dans le texte.',
  'No quotes were found in this story.': 'Aucune citation n’a été trouvée dans cet article.',
  'No sources were found in the text.': 'Aucune source n’a été trouvée dans le texte.',
  'Not named': 'Non nommés',
  'Note on {name}': 'Note sur {name}',
  'Only {name}’s quotes': 'Seulement les citations de {name}',
  'Outlets it cites': 'Médias qu’il cite',
  Photos: 'Photos',
  'Published by': 'Publié par',
  'Reported, not exact': 'Rapporté, non textuel',
  'Show every speaker': 'Montrer tout le monde',
  'Show only this speaker': 'Montrer seulement cette personne',
  'Sources it doesn’t name': 'Sources qu’il ne nomme pas',
  'Words like “Friday” are counted from {day}, when the story was published.':
    'Les mots comme « vendredi » sont comptés à partir du {day}, jour de publication de l’article.',
  'Asked for comment': 'Sollicités pour un commentaire',
  'Written and edited by': 'Rédaction et relecture',
  'also {names}': 'aussi {names}',
  '{count} inferred': { one: '{count} déduite', other: '{count} déduites' },
  '{count} reported': { one: '{count} rapporté', other: '{count} rapportés' },
  '{count} words': { one: '{count} mot', other: '{count} mots' },
}
