import type { Catalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: Catalogue<AddMessage> = {
  'A file could not be opened: it was moved.': 'تعذّر فتح ملف: لقد نُقل.',
  'A story was left in a tab that was closed: {story}': 'بقي مقال في علامة تبويب أُغلقت: {story}',
  'Add stories': 'إضافة مقالات',
  'Add: {field}': 'إضافة: {field}',
  'Adding stories': 'جارٍ إضافة المقالات',
  Address: 'الرابط',
  'As it was found': 'كما وُجد',
  'Back to what was pasted': 'العودة إلى ما أُلصق',
  'Both are kept.': 'حُفظ كلاهما.',
  By: 'بقلم',
  Change: 'تغيير',
  'Change: {field}': 'تغيير: {field}',
  'Changed by you, and so kept as plain text': 'غيّرته أنت، فيُحفظ كنص عادي',
  'Choose that file…': 'اختيار ذلك الملف…',
  'Cleared.': 'أُفرغ.',
  Continue: 'متابعة',
  'Copied: a line for each, with its address.': 'تم النسخ: سطر لكل منها مع رابطه.',
  'Copy this list': 'نسخ هذه القائمة',
  'Couldn’t analyse this text.': 'تعذّر تحليل هذا النص.',
  'Couldn’t analyse this text. It will be kept as plain text.':
    'تعذّر تحليل هذا النص. سيُحفظ كنص عادي.',
  'Download a copy': 'تنزيل نسخة',
  'Drop files anywhere': 'أفلت الملفات في أي مكان',
  'Drop files, folders or a zip: each becomes a story.':
    'أفلت ملفات أو مجلدات أو ملف zip: يصبح كل منها مقالًا.',
  Files: 'الملفات',
  'From another reader…': 'من قارئ آخر…',
  'From any page…': 'من أي صفحة…',
  'Give day, month and year.': 'اكتب اليوم والشهر والسنة.',
  'Give the whole address, as in https://example.org/story.':
    'اكتب الرابط كاملًا، مثل https://example.org/story.',
  'Give the whole of it.': 'اكتبه كاملًا.',
  'Headline, publisher, names and quotes show here as soon as there are words in the field.':
    'يظهر هنا العنوان والناشر والأسماء والاقتباسات حين توجد كلمات في الحقل.',
  'Here already': 'موجودة هنا',
  'Import stopped at {kept} of {all}': 'توقف الاستيراد عند {kept} من {all}',
  'It can’t be left empty: the story says “{words}”.': 'لا يمكن تركه فارغًا: يقول المقال «{words}».',
  'It could not be opened: it was moved, or the browser may not read it.':
    'تعذر فتحه: نُقل، أو لا يحق للمتصفح قراءته.',
  'It could not be read.': 'تعذرت قراءته.',
  'It could not be read: it was moved or changed.': 'تعذرت قراءته: نُقل أو تغيّر.',
  'It could not be read: it was moved, changed or locked.': 'تعذرت قراءته: نُقل أو تغيّر أو قُفل.',
  'It is a table without a column of addresses or highlights, so no story was found in it.':
    'هو جدول بلا عمود روابط أو تظليلات، فلم يوجد فيه مقال.',
  'It is a zip file inside a zip file; unpack it, and add it by itself.':
    'هو ملف zip داخل ملف zip؛ فكه وأضفه وحده.',
  'It is damaged inside its zip file; nothing of it was taken.':
    'هو تالف داخل ملف zip؛ لم يؤخذ منه شيء.',
  'It is empty.': 'هو فارغ.',
  'It is locked with a password; unpack it first.': 'هو مقفل بكلمة مرور؛ فك ضغطه أولًا.',
  'It is no export that is known here: those of wallabag, Omnivore, Karakeep and Linkwarden are.':
    'ليس تصديرًا معروفًا هنا؛ المعروف تصديرات wallabag وOmnivore وKarakeep وLinkwarden.',
  'It is no whole zip file: its end is missing.': 'ليس ملف zip كاملًا: نهايته مفقودة.',
  'It is no whole zip file: its list of files can’t be read.':
    'ليس ملف zip كاملًا: تعذرت قراءة قائمة ملفاته.',
  'It is no zip file, whatever its name says.': 'ليس ملف zip، مهما كان اسمه.',
  'It is packed in a way that can’t be opened here; unpack it first.':
    'مضغوط بطريقة لا تُفتح هنا؛ فك ضغطه أولًا.',
  'It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.':
    'يكبر بفك الضغط أكثر من مئة ضعف، ولا نص كذلك؛ لم يؤخذ منه شيء.',
  'Its address isn’t a web address, and was left out.': 'رابطه ليس رابط ويب، فتُرك.',
  'Its ending isn’t one of .txt, .md, .html or .zip; rename it if it holds plain words.':
    'امتداده ليس ‎.txt أو ‎.md أو ‎.html أو ‎.zip؛ غيّر اسمه إن كان فيه نص عادي.',
  'Keep both as versions': 'الاحتفاظ بهما كنسختين',
  'Keep it': 'حفظه',
  'Keep them': 'حفظها',
  'Leave it so': 'تركه على حاله',
  'Leave them': 'تركها',
  'Left empty, it is again as it was found in the story.': 'إذا تُرك فارغًا عاد كما وُجد في المقال.',
  'Looking at what there is …': 'جارٍ النظر فيما هناك…',
  'No headline found': 'لم يوجد عنوان',
  'No headline was found. You can add one above.': 'لم يوجد عنوان. يمكنك إضافته أعلاه.',
  'No words were found in it.': 'لم توجد فيه كلمات.',
  'Not added': 'لم تُضف',
  'Not known': 'غير معروفة',
  'Not saved: {why}; about {size} more are needed.': 'لم يُحفظ: {why}؛ يلزم نحو {size} إضافية.',
  'Nothing can be added': 'لا تمكن إضافة شيء',
  'Nothing more was added; {kept} of {all} are kept.': 'لم يُضف المزيد؛ حُفظ {kept} من {all}.',
  'Nothing new was added': 'لم يُضف شيء جديد',
  'Nothing was added.': 'لم يُضف شيء.',
  'Only a headline came: “{title}”. Copy its words and paste them here.':
    'لم يصل إلا عنوان: «{title}». انسخ نصه وألصقه هنا.',
  'Only the story’s address came: {address}. Copy its words and paste them here.':
    'لم يصل إلا عنوان المقال: {address}. انسخ نصه وألصقه هنا.',
  'Only what was highlighted or noted in it was there; that is kept as a story.':
    'لم يكن فيه إلا ما ظُلل أو دُوّن؛ وحُفظ ذلك مقالًا.',
  'Open a folder…': 'فتح مجلد…',
  'Open files…': 'فتح ملفات…',
  'Open it': 'فتحه',
  'Open one': 'فتح واحد',
  Paste: 'لصق',
  'Paste as a page': 'لصق كصفحة',
  'Paste as plain text': 'لصق كنص عادي',
  'Paste it here. It stays on this device, word for word.':
    'ألصقه هنا. يبقى على هذا الجهاز كلمة بكلمة.',
  'Pasted as a page': 'أُلصق كصفحة',
  'Pasted as plain text': 'أُلصق كنص عادي',
  'Put back.': 'أُعيد.',
  'Put it in place of that': 'وضعه مكانه',
  'Put it in the field': 'وضعه في الحقل',
  'Read as Markdown': 'القراءة كـ Markdown',
  'Read as a page': 'قُرئ كصفحة',
  'Read as plain text': 'القراءة كنص عادي',
  'Reading what was pasted': 'جارٍ قراءة ما أُلصق',
  'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore and Karakeep give you a file with what you saved there. Stories whose words are in it can be kept here.':
    'تعطيك Readwise Reader وInstapaper وPocket وwallabag وOmnivore وKarakeep ملفًا بما حفظته فيها. ويمكن حفظ المقالات التي نصها فيه هنا.',
  'Restore from a backup in the settings': 'الاستعادة من نسخة احتياطية في الإعدادات',
  'Show {more} more': 'عرض {more} أخرى',
  'Show {more} more of {left}': 'عرض {more} أخرى من {left}',
  'Show {speakers}': 'عرض {speakers}',
  Stopped: 'متوقف',
  'Stopping after the story that is being written …': 'سيتوقف بعد المقال الجاري حفظه…',
  'Stories looked at': 'المقالات المستعرضة',
  'Taken back': 'أُلغي',
  'Taken back.': 'أُلغي.',
  'Taking it back': 'جارٍ الإلغاء',
  'The app was left before all were added. Each story that was added is whole. To continue, choose the same files again: what is here already is left out.':
    'أُغلق التطبيق قبل إضافة الكل. كل مقال أُضيف كامل. للمتابعة اختر الملفات نفسها من جديد: يُترك ما هو موجود هنا.',
  'The browser didn’t allow it.': 'لم يسمح المتصفح بذلك.',
  'The browser doesn’t let this page read the clipboard. Press and hold in the field, then choose “Paste”.':
    'لا يسمح المتصفح لهذه الصفحة بقراءة الحافظة. اضغط مطولًا في الحقل ثم اختر «لصق».',
  'The field was emptied.': 'أُفرغ الحقل.',
  'The file holds where they are, not their words. Open a page, and keep it with the bookmark, or paste its words.':
    'يذكر الملف مواضعها لا نصوصها. افتح صفحة واحفظها بالإشارة المرجعية، أو ألصق نصها.',
  'The page was left before the text was read.': 'غودرت الصفحة قبل أن يُقرأ النص.',
  'The page was longer than an address can hold: {count} characters came. Paste the rest below.':
    'كانت الصفحة أطول مما يتسع له عنوان: وصل من الحروف {count}. ألصق الباقي أدناه.',
  'The parser could not be fetched; try again when online.':
    'تعذر جلب المحلل؛ أعد المحاولة عند الاتصال.',
  'The parser could not be started; load the page again.': 'تعذر تشغيل المحلل؛ أعد تحميل الصفحة.',
  'The parser could not read this text.': 'لم يستطع المحلل قراءة هذا النص.',
  'The parser took too long over this text and was stopped.':
    'استغرق المحلل في هذا النص وقتًا أطول من اللازم فأُوقف.',
  'The reader for this kind of file could not be fetched; try again when online.':
    'تعذر جلب ما يقرأ هذا النوع من الملفات؛ أعد المحاولة عند الاتصال.',
  'The rest is still in its files.': 'الباقي ما زال في ملفاته.',
  'The story is in the field again.': 'عاد المقال إلى الحقل.',
  'The story is kept as it was when you pressed “Keep”. What you have changed since is still in the field.':
    'حُفظ المقال كما كان حين ضغطت «حفظ». وما غيّرته بعد ذلك ما زال في الحقل.',
  'The words of this text’s language could not be fetched; try again when online.':
    'تعذر جلب كلمات لغة هذا النص؛ أعد المحاولة عند الاتصال.',
  'The words of this language aren’t known, so the story was read by its shape alone. You can change its language above.':
    'كلمات هذه اللغة غير معروفة، فقُرئ المقال من شكله وحده. يمكنك تغيير اللغة أعلاه.',
  'There are no words on the clipboard.': 'لا كلمات في الحافظة.',
  'There is nothing in it.': 'لا شيء فيه.',
  'This story is here already': 'هذا المقال موجود هنا بالفعل',
  'Throw it away': 'التخلص منه',
  'To find': 'للبحث عنها',
  'Understood: {head}. {findings}.': 'فُهم: {head}. {findings}.',
  'Undo all': 'التراجع عن الكل',
  'What came along': 'ما جاء معها',
  'What came is in the field.': 'ما وصل في الحقل.',
  'What was shared could not be taken in: it is too large, or this device is full.':
    'تعذّر استلام ما شُورك: حجمه كبير جدًا أو هذا الجهاز ممتلئ.',
  'What was shared did not arrive. Share it once more, or paste it here.':
    'لم يصل ما شُورك. شاركه مرة أخرى أو ألصقه هنا.',
  'What we understood': 'ما فهمناه',
  'What you have put in is still in the field.': 'ما أدخلته ما زال في الحقل.',
  'Your changes were taken out.': 'أُزيلت تغييراتك.',
  'Your stories are as they were before.': 'مقالاتك كما كانت من قبل.',
  'and {count} more quotes': {
    zero: 'ولا اقتباسات أخرى',
    one: 'واقتباس آخر',
    two: 'واقتباسان آخران',
    few: 'و{count} اقتباسات أخرى',
    many: 'و{count} اقتباسًا آخر',
    other: 'و{count} اقتباس آخر',
  },
  'no headline': 'دون عنوان',
  'not found': 'لم يوجد',
  'put right by you': 'صحّحته أنت',
  '{count} files arrived from another app: {names} and {left} more.':
    'وصلت ملفات من تطبيق آخر ({count}): {names} و{left} غيرها.',
  '{count} files arrived from another app: {names}.': 'وصلت ملفات من تطبيق آخر ({count}): {names}.',
  '{count} here already': 'موجودة هنا ({count})',
  '{count} highlights and notes became marks, of the kind “fact”.':
    'أصبحت تظليلات وملاحظات ({count}) علامات من نوع «حقيقة».',
  '{count} lines seem to be from around the story. They are kept, folded away.':
    'أسطر تبدو من إطار الصفحة ({count}). تُحفظ مطوية.',
  'Press “Done” below to add {count} more files.':
    'ملفات أخرى تنتظر ({count}). اضغط «تم» أدناه لإضافتها.',
  '{count} more arrived after it.': 'وصلت بعده مواد أخرى ({count}).',
  '{count} not added': 'لم تُضف ({count})',
  '{count} of them have words that don’t stand in the story, or stand there more than once; see Marks.':
    'منها ({count}) كلمات ليست في المقال أو تتكرر فيه؛ انظر العلامات.',
  '{count} stories are kept': 'المقالات المحفوظة: {count}',
  'wallabag could not fetch its words either.': 'لم يستطع wallabag أيضًا جلب كلماته.',
  '{count} stories had tags. On Record has none: they stay in the file that you opened.':
    'كان لمقالات ({count}) وسوم. لا وسوم في On Record: تبقى في الملف الذي فتحته.',
  '{count} stories kept: changed, marked or corrected since.':
    'تبقى مقالات غيّرتها أو علّمتها أو صحّحتها بعد ذلك ({count}).',
  '{count} to find': 'للبحث عنها ({count})',
  '{done} of {all}': '{done} من {all}',
  '{story} comes from the same address and has nearly the same words.':
    '{story} من العنوان نفسه ونصه يكاد يكون نفسه.',
  '{story} has come in. The field holds a text that isn’t kept yet.':
    'وصل {story}. في الحقل نص لم يُحفظ بعد.',
  '{story} has the same words.': 'نص {story} هو نفسه.',
  '“{file}” can’t be opened: it was moved or is locked.': 'لا يمكن فتح «{file}»: نُقل أو هو مقفل.',
  '“{file}” can’t be read. {problem}': 'لا تمكن قراءة «{file}». {problem}',
  '“{file}” is a backup of On Record, so nothing of it was added. Restore it, and its stories come back with their marks, notes and corrections.':
    '«{file}» نسخة احتياطية من On Record، فلم يُضف منها شيء. استعدها لتعود مقالاتها بعلاماتها وملاحظاتها وتصحيحاتها.',
  '“{file}” is in the field.': '«{file}» في الحقل.',
  '“{file}” took too long to read. Its text is kept; nothing in it is marked.':
    'استغرقت قراءة «{file}» طويلًا. نصه محفوظ، ولا شيء فيه معلَّم.',
}
