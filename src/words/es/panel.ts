import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'Sobre este artículo',
  'Asked, and did not respond': 'Preguntados, sin respuesta',
  'Asked, and gave no comment': 'Preguntados, sin comentarios',
  'No quotes were found in this story.': 'No se encontraron citas en este artículo.',
  'Not named': 'Sin nombre',
  'Note on {name}': 'Nota sobre {name}',
  'Only {name}’s quotes': 'Solo las citas de {name}',
  'Reported, not exact': 'Indirecto, no textual',
  'Show every speaker': 'Mostrar a todos',
  'Show only this speaker': 'Mostrar solo a esta persona',
  '{count} inferred': { one: '{count} deducida', other: '{count} deducidas' },
  '{count} reported': { one: '{count} indirecta', other: '{count} indirectas' },
  '{count} words': { one: '{count} palabra', other: '{count} palabras' },
}
