import type { Catalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: Catalogue<PanelMessage> = {
  'About this story': 'عن هذا المقال',
  'Asked, and did not respond': 'سُئلوا ولم يردوا',
  'Asked, and gave no comment': 'سُئلوا وامتنعوا عن التعليق',
  'No quotes were found in this story.': 'لم يُعثر على اقتباسات في هذا المقال.',
  'Not named': 'بلا اسم',
  'Note on {name}': 'ملاحظة عن {name}',
  'Only {name}’s quotes': 'اقتباسات {name} فقط',
  'Reported, not exact': 'منقول، لا بنصه',
  'Show every speaker': 'إظهار الجميع',
  'Show only this speaker': 'إظهار هذا المتحدث فقط',
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
