import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'عن هذا المقال',
  'Asked, and did not respond': 'سُئلوا ولم يردوا',
  'Asked, and gave no comment': 'سُئلوا وامتنعوا عن التعليق',
  'Documents it rests on': 'وثائق يستند إليها',
  'Make this lower': 'خفض اللوحة',
  'Make this taller': 'رفع اللوحة',
  'No days were found in the text.': 'لم يُعثر على أيام في النص.',
  'No quotes were found in this story.': 'لم يُعثر على اقتباسات في هذا المقال.',
  'No sources were found in the text.': 'لم يُعثر على مصادر في النص.',
  'Not named': 'بلا اسم',
  'Note on {name}': 'ملاحظة عن {name}',
  'Only {name}’s quotes': 'اقتباسات {name} فقط',
  'Outlets it cites': 'وسائل إعلام يستشهد بها',
  Photos: 'الصور',
  'Published by': 'الناشر',
  'Reported, not exact': 'منقول، لا بنصه',
  'Show every speaker': 'إظهار الجميع',
  'Show only this speaker': 'إظهار هذا المتحدث فقط',
  'Sources it doesn’t name': 'مصادر لا يسميها',
  'Words like “Friday” are counted from {day}, when the story was published.':
    'كلمات مثل «الجمعة» محسوبة من {day}، يوم نُشر المقال.',
  'Written by': 'الكاتب',
  corrected: 'مصحح',
  '{count} inferred': '{count} مستنتجة',
  '{count} reported': '{count} بالمعنى',
  '{count} words': {
    zero: 'لا كلمات',
    one: 'كلمة واحدة',
    two: 'كلمتان',
    few: '{count} كلمات',
    many: '{count} كلمة',
    other: '{count} كلمة',
  },
}
