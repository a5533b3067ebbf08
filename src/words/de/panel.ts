import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'Zu diesem Artikel',
  'Asked, and did not respond': 'Gefragt, ohne zu antworten',
  'Asked, and gave no comment': 'Gefragt, ohne Kommentar',
  'No quotes were found in this story.': 'In diesem Artikel wurden keine Zitate gefunden.',
  'Not named': 'Nicht genannt',
  'Note on {name}': 'Notiz zu {name}',
  'Only {name}’s quotes': 'Nur die Zitate von {name}',
  'Reported, not exact': 'Sinngemäß, nicht wörtlich',
  'Show every speaker': 'Alle zeigen',
  'Show only this speaker': 'Nur diese Person zeigen',
  '{count} inferred': '{count} erschlossen',
  '{count} reported': '{count} sinngemäß',
  '{count} words': { one: '{count} Wort', other: '{count} Wörter' },
}
