import type { Catalogue } from '../Catalogue.ts'
import type { DeviceMessage } from '../messages/DeviceMessage.ts'

export const device: Catalogue<DeviceMessage> = {
  'All stories are again as they were found. Undo brings them back, until you leave this page.':
    'تعود كل المقالات كما وُجدت. التراجع يعيدها ما دامت هذه الصفحة مفتوحة.',
  'Built-in stories that are kept': 'المقالات المرفقة التي تُحفظ',
  'Built-in stories, to be read without a network': 'مقالات مضمّنة، للقراءة بلا شبكة',
  'Corrections of yours': 'تصحيحاتك',
  'Delete all corrections of yours?': 'أتُحذف كل تصحيحاتك؟',
  'Delete all marks and notes?': 'أتُحذف كل العلامات والملاحظات؟',
  'Delete all stories of yours?': 'أتُحذف كل مقالاتك؟',
  'Delete the copies of the built-in stories?': 'أتُحذف نسخ المقالات المضمّنة؟',
  'Deleted.': 'حُذف.',
  Everything: 'كلها',
  'Everything ({size})': 'كلها ({size})',
  'Forget every place where you stopped reading?': 'أتُنسى كل المواضع التي توقفت عندها؟',
  'It is back.': 'عاد كما كان.',
  'Keep them again': 'الاحتفاظ بها من جديد',
  'Marks and notes': 'العلامات والملاحظات',
  'No story offers to go on any more. Undo brings them back, until you leave this page.':
    'لن يعرض أي مقال المتابعة بعد ذلك. التراجع يعيدها ما دامت هذه الصفحة مفتوحة.',
  'None, nor the app (off)': 'لا شيء، ولا التطبيق (متوقف)',
  'On this device': 'على هذا الجهاز',
  'Places where you stopped reading': 'مواضع توقفت عندها',
  'Stories of yours': 'مقالاتك',
  'The app itself takes {size}. If you choose less, the rest is removed at once.':
    'يشغل التطبيق نفسه {size}. وإذا اخترت أقل، يُزال الباقي فورًا.',
  'The newest, up to {size}, and what I open': 'الأحدث، حتى {size}، وما أفتحه',
  'Their texts go, with what you put right in them. Marks and notes stay. Undo brings all of it back, until you leave this page.':
    'تُحذف نصوصها مع ما صححته فيها، وتبقى العلامات والملاحظات. التراجع يعيد كل ذلك ما دامت هذه الصفحة مفتوحة.',
  'They can then be read only while there is a network. On the next visit they are kept again.':
    'لن تُقرأ حينئذ إلا مع وجود شبكة. وفي الزيارة التالية يُحتفظ بها من جديد.',
  'They go from all stories. Undo brings them back, until you leave this page.':
    'تُحذف من كل المقالات. التراجع يعيدها ما دامت هذه الصفحة مفتوحة.',
  'What I open': 'ما أفتحه',
  'Your browser is set to save data: nothing is kept until you choose it.':
    'متصفحك مضبوط على توفير البيانات: لا يُحفظ شيء حتى تختار ذلك.',
}
