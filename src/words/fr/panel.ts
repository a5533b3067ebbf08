import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'Sur cet article',
  'Asked, and did not respond': 'Sollicités, sans réponse',
  'Asked, and gave no comment': 'Sollicités, sans commentaire',
  'No quotes were found in this story.': 'Aucune citation n’a été trouvée dans cet article.',
  'Not named': 'Non nommés',
  'Note on {name}': 'Note sur {name}',
  'Only {name}’s quotes': 'Seulement les citations de {name}',
  'Reported, not exact': 'Rapporté, non textuel',
  'Show every speaker': 'Montrer tout le monde',
  'Show only this speaker': 'Montrer seulement cette personne',
  '{count} inferred': { one: '{count} déduite', other: '{count} déduites' },
  '{count} reported': { one: '{count} rapporté', other: '{count} rapportés' },
  '{count} words': { one: '{count} mot', other: '{count} mots' },
}
