import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'Sobre este artículo',
  'Also quoted': 'También citados',
  'Asked, and did not respond': 'Preguntados, sin respuesta',
  'Asked, and gave no comment': 'Preguntados, sin comentarios',
  'Documents it rests on': 'Documentos en los que se basa',
  'Make this lower': 'Hacerlo más bajo',
  'Make this taller': 'Hacerlo más alto',
  'No days were found in the text.': 'No se han encontrado días en el texto.',
  'No quotes were found in this story.': 'No se encontraron citas en este artículo.',
  'No sources were found in the text.': 'No se han encontrado fuentes en el texto.',
  'Not named': 'Sin nombre',
  'Note on {name}': 'Nota sobre {name}',
  'Only {name}’s quotes': 'Solo las citas de {name}',
  'Outlets it cites': 'Medios que cita',
  Photos: 'Fotos',
  'Published by': 'Publicado por',
  'Reported, not exact': 'Indirecto, no textual',
  'Show every speaker': 'Mostrar a todos',
  'Show only this speaker': 'Mostrar solo a esta persona',
  'Sources it doesn’t name': 'Fuentes que no nombra',
  'Words like “Friday” are counted from {day}, when the story was published.':
    'Las palabras como «viernes» se cuentan desde el {day}, cuando se publicó el artículo.',
  'Asked for comment': 'Se les pidieron declaraciones',
  'Written and edited by': 'Escrito y editado por',
  'also {names}': 'también {names}',
  '{count} inferred': { one: '{count} deducida', other: '{count} deducidas' },
  '{count} reported': { one: '{count} indirecta', other: '{count} indirectas' },
  '{count} words': { one: '{count} palabra', other: '{count} palabras' },
}
