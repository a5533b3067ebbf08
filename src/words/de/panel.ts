import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'Zu diesem Artikel',
  'Also quoted': 'Ebenfalls zitiert',
  'Asked, and did not respond': 'Gefragt, ohne zu antworten',
  'Asked, and gave no comment': 'Gefragt, ohne Kommentar',
  'Documents it rests on': 'Dokumente, auf die der Artikel sich stützt',
  'Make this lower': 'Niedriger machen',
  'Make this taller': 'Höher machen',
  'No days were found in the text.': 'Im Text wurden keine Tage gefunden.',
  'No quotes were found in this story.': 'In diesem Artikel wurden keine Zitate gefunden.',
  'No sources were found in the text.': 'Im Text wurden keine Quellen gefunden.',
  'Not named': 'Nicht genannt',
  'Note on {name}': 'Notiz zu {name}',
  'Only {name}’s quotes': 'Nur die Zitate von {name}',
  'Outlets it cites': 'Medien, die der Artikel zitiert',
  Photos: 'Fotos',
  'Published by': 'Herausgegeben von',
  'Reported, not exact': 'Sinngemäß, nicht wörtlich',
  'Show every speaker': 'Alle zeigen',
  'Show only this speaker': 'Nur diese Person zeigen',
  'Sources it doesn’t name': 'Quellen, die der Artikel nicht nennt',
  'Words like “Friday” are counted from {day}, when the story was published.':
    'Worte wie „Freitag“ sind vom {day} an gerechnet, als der Artikel erschien.',
  'Asked for comment': 'Um Stellungnahme gebeten',
  'Written and edited by': 'Geschrieben und redigiert von',
  'also {names}': 'auch {names}',
  '{count} inferred': '{count} erschlossen',
  '{count} reported': '{count} sinngemäß',
  '{count} words': { one: '{count} Wort', other: '{count} Wörter' },
}
