import type { Catalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: Catalogue<GiveMessage> = {
  'A backup that keeps itself up to date: you choose a folder once, on this device or on a drive, and after each change a whole backup is written into it.':
    'نسخة احتياطية تُحدّث نفسها: تختار مجلدًا مرة واحدة، على هذا الجهاز أو على قرص، وبعد كل تغيير تُكتب فيه نسخة كاملة.',
  'A book for e-readers, with your marks at their words and your notes':
    'كتاب للقارئات الإلكترونية، مع علاماتك على كلماتها وملاحظاتك',
  'A copy of what is here now comes first, and could not be kept. Free some space on this device, then try again.':
    'تُحفظ أولًا نسخة مما هنا الآن، وتعذر حفظها. أفرغ بعض المساحة على هذا الجهاز ثم أعد المحاولة.',
  'A newer version of On Record made this backup. Update the app, then restore it; the file stays as it is.':
    'أنشأت هذه النسخة إصدارة أحدث من On Record. حدّث التطبيق ثم استعدها؛ يبقى الملف كما هو.',
  'Allow it again': 'السماح من جديد',
  'Ask the browser to keep it': 'طلب حفظها من المتصفح',
  'Back to its words': 'العودة إلى كلماتها',
  'Back up everything': 'نسخ كل شيء احتياطيًا',
  'Back up first': 'انسخ احتياطيًا أولًا',
  'Back up now': 'انسخ احتياطيًا الآن',
  Backup: 'نسخة احتياطية',
  'Bring it back': 'استعادتها',
  'Bring them back': 'استعادتها',
  Choices: 'الإعدادات',
  'Choose a folder…': 'اختيار مجلد…',
  'Choose another folder…': 'اختيار مجلد آخر…',
  Contents: 'المحتويات',
  'Copied along with the story': 'نُسخ مع المقال',
  'Copy from before the restore of {name}, made {ago} ({size}).':
    'نسخة مما قبل استعادة {name}، أُنشئت {ago} ({size}).',
  'Counting…': 'جارٍ العدّ…',
  'Delete everything?': 'حذف كل شيء؟',
  'Delete everything…': 'حذف كل شيء…',
  'Delete the copy': 'حذف النسخة',
  EPUB: 'EPUB',
  'Everything of yours in one .zip: stories, marks, notes and corrections. Each story is in it as a text file too, which opens in any editor, without On Record. A restore shows first what it would change, and can be undone.':
    'كل ما لك في ملف .zip واحد: المقالات والعلامات والملاحظات والتصحيحات. وكل مقال فيه أيضًا ملف نصي يُفتح في أي محرر دون On Record. تعرض الاستعادة أولًا ما ستغيّره، ويمكن التراجع عنها.',
  'Everything of yours was deleted from this device. Files that you saved, backups and second copies stay where they are, and what is typed in other open tabs stays there until they are closed.':
    'حُذف كل ما لك من هذا الجهاز. تبقى الملفات التي حفظتها والنسخ الاحتياطية والنسخ الثانية في أماكنها، ويبقى ما كُتب في ألسنة أخرى مفتوحة حتى تُغلق.',
  'Export for other programs': 'تصدير لبرامج أخرى',
  'Export in another format…': 'تصدير بصيغة أخرى…',
  'Export this story': 'تصدير هذا المقال',
  'Export your library': 'تصدير مكتبتك',
  'Export {count} stories': {
    zero: 'لا مقالات للتصدير',
    one: 'تصدير مقال واحد',
    two: 'تصدير مقالين',
    few: 'تصدير {count} مقالات',
    many: 'تصدير {count} مقالًا',
    other: 'تصدير {count} مقال',
  },
  'For LaTeX and JabRef': 'لـ LaTeX وJabRef',
  'For Pandoc and citation processors': 'لـ Pandoc ومعالجات الاستشهادات',
  'For Readwise, and what reads its tables': 'لـ Readwise وما يقرأ جداوله',
  'For Zotero, EndNote and Citavi': 'لـ Zotero وEndNote وCitavi',
  'For a spreadsheet: who said what, in which role, and how it is known':
    'لجدول بيانات: من قال ماذا، وبأي صفة، وكيف عُرف ذلك',
  'For programs that read the open standard for annotations':
    'للبرامج التي تقرأ المعيار المفتوح للتعليقات',
  'For programs: the same, and where each stands in its text':
    'للبرامج: الشيء نفسه، وموضع كل اقتباس في نصه',
  Format: 'الصيغة',
  'It can’t be read.': 'تتعذر قراءته.',
  'It is not JSON.': 'ليس JSON.',
  'It is on this device only.': 'وهي على هذا الجهاز وحده.',
  'It was asked to keep it, and has not agreed.': 'طُلب منه حفظها ولم يوافق.',
  'Keep both, the backup’s as a story of its own': 'الاحتفاظ بالاثنتين، وما في النسخة مقالًا مستقلًا',
  'Keep mine': 'الاحتفاظ بما عندي',
  'Keeping a copy of what is here now…': 'تُحفظ نسخة مما هو هنا الآن…',
  'Last backup: {ago}.': 'آخر نسخة احتياطية: {ago}.',
  Markdown: 'Markdown',
  'Marks as data (W3C annotations)': 'العلامات بياناتٍ (W3C)',
  'Marks for Readwise (CSV)': 'العلامات لـ Readwise (CSV)',
  'No stories': 'لا مقالات',
  'Nothing had to be restored: all of it is here already.': 'لا شيء يُستعاد: كله هنا بالفعل.',
  'Nothing is written yet, and nothing that is newer here will be replaced.':
    'لم يُكتب شيء بعد، ولن يُستبدل شيء أحدث هنا.',
  'Nothing of your own': 'لا شيء لك',
  'Nothing of your own is kept on this device yet.': 'لا شيء لك محفوظ على هذا الجهاز بعد.',
  'Nothing was deleted.': 'لم يُحذف شيء.',
  'Nothing was deleted. Look first whether the backup is there, then say so with the tick.':
    'لم يُحذف شيء. تحقق أولًا من وجود النسخة الاحتياطية، ثم ضع علامة الاختيار.',
  'Nothing was deleted. Type the word {word} into the field first.':
    'لم يُحذف شيء. اكتب أولًا كلمة {word} في الحقل.',
  'Nothing was deleted: {why}. {remedy}': 'لم يُحذف شيء: {why}. {remedy}',
  'Nothing was restored. {why}': 'لم يُستعد شيء. {why}',
  'Nothing was restored: {why}. {remedy}': 'لم يُستعد شيء: {why}. {remedy}',
  'On Record takes {size} on this device, the stories for reading without a network included.':
    'يشغل On Record {size} على هذا الجهاز، بما فيها المقالات للقراءة دون شبكة.',
  Quotes: 'الاقتباسات',
  'Quotes as a table (CSV)': 'الاقتباسات في جدول (CSV)',
  'Quotes as data (JSON)': 'الاقتباسات بياناتٍ (JSON)',
  'Reading places': 'مواضع القراءة',
  'Reading {name}…': 'تجري قراءة {name}…',
  'References (BibTeX)': 'المراجع (BibTeX)',
  'References (CSL-JSON)': 'المراجع (CSL-JSON)',
  'References (RIS)': 'المراجع (RIS)',
  'Reported, not exact words': 'كلام منقول بالمعنى، لا بنصه',
  Restore: 'استعادة',
  'Restore from a backup…': 'الاستعادة من نسخة احتياطية…',
  'Restored: {records}. What was here before can be brought back.':
    'استُعيد: {records}. ويمكن إرجاع ما كان هنا من قبل.',
  'Restoring: {count} records so far…': {
    zero: 'جارٍ الاستعادة: لا سجلات بعد…',
    one: 'جارٍ الاستعادة: سجل واحد حتى الآن…',
    two: 'جارٍ الاستعادة: سجلان حتى الآن…',
    few: 'جارٍ الاستعادة: {count} سجلات حتى الآن…',
    many: 'جارٍ الاستعادة: {count} سجلًا حتى الآن…',
    other: 'جارٍ الاستعادة: {count} سجل حتى الآن…',
  },
  'Restoring…': 'جارٍ الاستعادة…',
  'Save the file': 'حفظ الملف',
  'Saved as {name}: {stories}.': 'حُفظ باسم {name}: {stories}.',
  'Second copy': 'نسخة ثانية',
  'Stop the second copy': 'إيقاف النسخة الثانية',
  'Stories with a status': 'مقالات لها حالة',
  'Take the backup’s': 'أخذ ما في النسخة',
  'Takes your stories, marks, notes, corrections, places and drafts off this device for good. The stories that came with the app stay, and so do your choices of how it looks, reads aloud and cites.':
    'يزيل نهائيًا من هذا الجهاز مقالاتك وعلاماتك وملاحظاتك وتصحيحاتك ومواضعك ومسوداتك. وتبقى المقالات التي جاءت مع التطبيق، وكذلك اختياراتك للمظهر والقراءة الصوتية والاستشهاد.',
  'Taking the restore back…': 'جارٍ التراجع عن الاستعادة…',
  'Text files for Obsidian or any editor, one a story':
    'ملفات نصية لـ Obsidian أو أي محرر، ملف لكل مقال',
  'The backup holds a line of more than 256 MB, as none does.':
    'في النسخة سطر أكبر من 256 ميغابايت، ولا نسخة كذلك.',
  'The backup of {day} is in my downloads, or where I put it':
    'نسخة {day} في تنزيلاتي، أو حيث وضعتها',
  'The backup was changed after it was made, or damaged, in these parts: {tables}.':
    'غُيّرت النسخة الاحتياطية بعد إنشائها، أو تلفت، في هذه الأجزاء: {tables}.',
  'The backup’s manifest.json is nested more deeply than any is.':
    'ملف manifest.json في النسخة متداخل أعمق من أي ملف.',
  'The backup’s manifest.json is not JSON, so the backup is damaged.':
    'ملف manifest.json في النسخة ليس JSON، فالنسخة تالفة.',
  'The backup’s manifest.json is too long to be one.':
    'ملف manifest.json في النسخة أطول من أن يكون كذلك.',
  'The browser doesn’t say whether it will keep your library. A backup is safe in any case.':
    'لا يقول المتصفح إن كان سيحفظ مكتبتك. والنسخة الاحتياطية آمنة في كل حال.',
  'The browser keeps your library until you delete it.': 'يحفظ المتصفح مكتبتك حتى تحذفها.',
  'The browser may clear your library when the device runs out of room, or after a long time unused. A backup is safe from that.':
    'قد يمسح المتصفح مكتبتك إذا ضاقت مساحة الجهاز، أو بعد مدة طويلة دون استخدام. والنسخة الاحتياطية في مأمن من ذلك.',
  'The copy from before the restore of {name}': 'النسخة مما قبل استعادة {name}',
  'The copy from before the restore was deleted.': 'حُذفت النسخة مما قبل الاستعادة.',
  'The file could not be read: it may be damaged, or no longer be where it was.':
    'تعذرت قراءة الملف: قد يكون تالفًا أو لم يعد في مكانه.',
  'The file could not be written: your library could not be read to its end, or there is no room. Nothing was changed.':
    'تعذّرت كتابة الملف: لم تُقرأ مكتبتك إلى آخرها، أو لا مساحة. لم يتغيّر شيء.',
  'The file is nested more deeply than any of corrections.': 'الملف متداخل أعمق من أي ملف تصحيحات.',
  'The file is too long to be one of corrections.': 'الملف أطول من أن يكون ملف تصحيحات.',
  'The folder is not there any more: choose it again, or another one.':
    'لم يعد المجلد موجودًا: اختره من جديد، أو اختر غيره.',
  'The folder “{folder}” could not be written to.': 'تعذّرت الكتابة في المجلد «{folder}».',
  'The restore could not be taken back.': 'تعذّر التراجع عن الاستعادة.',
  'The restore could not be taken back: {why}. {remedy}':
    'تعذّر التراجع عن الاستعادة: {why}. {remedy}',
  'The restore stopped after {records}. What it wrote can be taken back, or the backup restored once more.':
    'توقفت الاستعادة بعد {records}. يمكن التراجع عما كتبته، أو استعادة النسخة مرة أخرى.',
  'The restore was taken back. What you changed since is as you left it.':
    'جرى التراجع عن الاستعادة. وما غيّرته منذ ذلك الحين باقٍ كما تركته.',
  'The second copy is being written…': 'تُكتب النسخة الثانية…',
  'The second copy needs your permission again for the folder “{folder}”. What was written before is still there.':
    'تحتاج النسخة الثانية إلى إذنك من جديد للمجلد «{folder}». وما كُتب من قبل لا يزال هناك.',
  'The second copy was not written. {why}': 'لم تُكتب النسخة الثانية. {why}',
  'The story itself is not in this library any more.': 'لم يعد المقال نفسه في هذه المكتبة.',
  'The zip holds a name that leads out of it, as no backup does.':
    'في ملف zip اسم يقود إلى خارجه، ولا نسخة كذلك.',
  'The zip holds more than 65,535 files, as no backup does.':
    'في ملف zip أكثر من 65535 ملفًا، ولا نسخة كذلك.',
  'The zip is cut off or damaged: its list of files is not whole.':
    'ملف zip مبتور أو تالف: قائمة ملفاته ناقصة.',
  'The zip is damaged: its list of files says something else than its files.':
    'ملف zip تالف: قائمة ملفاته لا توافق ملفاته.',
  'The zip is locked with a password.': 'ملف zip مقفل بكلمة مرور.',
  'The zip would grow more than 400 times over: it is made to fill the disk.':
    'سيكبر ملف zip أكثر من 400 ضعف: صُنع ليملأ القرص.',
  'There are no stories in it.': 'ليس فيه مقالات.',
  'There is no backup from this device yet.': 'لا نسخة احتياطية من هذا الجهاز بعد.',
  'There is no room for the backup. Free some space and try again; your library is as it was.':
    'لا مكان للنسخة. أفرغ بعض المساحة وأعد المحاولة؛ مكتبتك كما كانت.',
  'There is no room left in the folder “{folder}”.': 'لا مساحة باقية في المجلد «{folder}».',
  'There is no second copy yet.': 'لا نسخة ثانية بعد.',
  'There is nothing of yours in it.': 'ليس فيه شيء لك.',
  'This can’t be undone. Your stories, marks, notes, corrections, places and drafts go from this device; a backup brings all but the drafts back.':
    'لا يمكن التراجع عن هذا. تُزال مقالاتك وعلاماتك وملاحظاتك وتصحيحاتك ومواضعك ومسوداتك من هذا الجهاز؛ والنسخة الاحتياطية تعيد كل شيء عدا المسودات.',
  'This is not a zip, so it is no backup of On Record.': 'هذا ليس ملف zip، فليس نسخة من On Record.',
  'This part of the app is not on this device yet. Connect to a network, then try again.':
    'هذا الجزء من التطبيق ليس على هذا الجهاز بعد. اتصل بشبكة ثم حاول من جديد.',
  'This window can’t remember the folder.': 'لا تستطيع هذه النافذة تذكّر المجلد.',
  'This zip is no backup of On Record: manifest.json, which every backup has, isn’t in it.':
    'ملف zip هذا ليس نسخة من On Record: ينقصه manifest.json الذي في كل نسخة.',
  'Type the word {word}': 'اكتب كلمة {word}',
  'Undo the restore': 'التراجع عن الاستعادة',
  Untitled: 'بلا عنوان',
  'Writing the file: {stories}…': 'يُكتب الملف: {stories}…',
  'Writing the file…': 'يُكتب الملف…',
  'Writing your library: {stories}…': 'تُكتب مكتبتك: {stories}…',
  'Writing your library…': 'تُكتب مكتبتك…',
  'Written {ago} in the folder “{folder}”. Read again and whole.':
    'كُتبت {ago} في المجلد «{folder}». أُعيدت قراءتها وهي كاملة.',
  'Your library can’t be opened in this window, so there is nothing to read or write here.':
    'لا يمكن فتح مكتبتك في هذه النافذة، فلا شيء يُقرأ أو يُكتب هنا.',
  'Your library can’t be opened just now': 'لا يمكن فتح مكتبتك الآن',
  'Your library could not be compared with the backup. Load the page again and try once more.':
    'تعذّرت مقارنة مكتبتك بالنسخة الاحتياطية. أعد تحميل الصفحة وحاول من جديد.',
  'Your library could not be read to its end, so nothing was written. Load the page again and try once more.':
    'تعذرت قراءة مكتبتك إلى آخرها، فلم يُكتب شيء. أعد تحميل الصفحة وحاول مرة أخرى.',
  'Your stories, their quotes or your marks as one file: for Obsidian, an e-reader, a spreadsheet, Readwise or Zotero. Only a backup can be restored here.':
    'مقالاتك أو اقتباساتها أو علاماتك في ملف واحد: لـ Obsidian أو قارئ إلكتروني أو جدول بيانات أو Readwise أو Zotero. لا يُستعاد هنا إلا من نسخة احتياطية.',
  'and {many} more': 'و{many} أخرى',
  contributor: 'مساهم',
  delete: 'حذف',
  'just now': 'الآن',
  'on {day}': 'في {day}',
  outlet: 'وسيلة إعلام',
  person: 'شخص',
  photo: 'صورة',
  '{count} changed in both': '{count} تغيّر في الاثنتين',
  '{count} choices': {
    zero: 'لا إعدادات',
    one: 'إعداد واحد',
    two: 'إعدادان',
    few: '{count} إعدادات',
    many: '{count} إعدادًا',
    other: '{count} إعداد',
  },
  '{count} confirmations': {
    zero: 'لا تأكيدات',
    one: 'تأكيد واحد',
    two: 'تأكيدان',
    few: '{count} تأكيدات',
    many: '{count} تأكيدًا',
    other: '{count} تأكيد',
  },
  '{count} corrections': {
    zero: 'لا تصحيحات',
    one: 'تصحيح واحد',
    two: 'تصحيحان',
    few: '{count} تصحيحات',
    many: '{count} تصحيحًا',
    other: '{count} تصحيح',
  },
  '{count} deleted here since the backup': '{count} حُذف هنا منذ النسخة الاحتياطية',
  '{count} lines can’t be read and will be left out': {
    zero: 'لا أسطر متروكة',
    one: 'سطر واحد لا يُقرأ وسيُترك',
    two: 'سطران لا يُقرآن وسيُتركان',
    few: '{count} أسطر لا تُقرأ وستُترك',
    many: '{count} سطرًا لا يُقرأ وسيُترك',
    other: '{count} سطر لا يُقرأ وسيُترك',
  },
  '{count} new': {
    zero: 'لا جديد',
    one: 'واحد جديد',
    two: 'اثنان جديدان',
    few: '{count} جديدة',
    many: '{count} جديدًا',
    other: '{count} جديد',
  },
  '{count} newer in the backup': '{count} أحدث في النسخة الاحتياطية',
  '{count} reading places': {
    zero: 'لا مواضع قراءة',
    one: 'موضع قراءة واحد',
    two: 'موضعا قراءة',
    few: '{count} مواضع قراءة',
    many: '{count} موضع قراءة',
    other: '{count} موضع قراءة',
  },
  '{count} stories with a status': {
    zero: 'لا مقالات لها حالة',
    one: 'مقال واحد له حالة',
    two: 'مقالان لهما حالة',
    few: '{count} مقالات لها حالة',
    many: '{count} مقالًا له حالة',
    other: '{count} مقال له حالة',
  },
  '{count} the same': '{count} كما هو',
  '{deletes} deleted in the backup, so it goes here too':
    '{deletes} محذوف في النسخة الاحتياطية، فيُحذف هنا أيضًا',
  '{deletes} deleted in the backup, so they go here too':
    '{deletes} محذوفة في النسخة الاحتياطية، فتُحذف هنا أيضًا',
  '{file} is a file of corrections.': '{file} ملف تصحيحات.',
  '{file} was made on {day}.': 'أُنشئ {file} في {day}.',
  '{file}, line {line}: {why}': '{file}، السطر {line}: {why}',
  '{many} changes or more are on this device only: there is no backup of them yet.':
    '{many} تغييرًا أو أكثر على هذا الجهاز وحده: لا نسخة احتياطية منها بعد.',
  '{many} changes or more since your backup of {day} are on this device only.':
    '{many} تغييرًا أو أكثر منذ نسختك الاحتياطية في {day} على هذا الجهاز وحده.',
  '{name} did not respond': 'لم يرد {name}',
  '{name} gave no comment': 'لم يعلّق {name}',
  '{name} was not restored. {why}': 'لم يُستعد {name}. {why}',
  '{older} newer here, and stay': '{older} أحدث هنا وتبقى',
  '{older} newer here, and stays': '{older} أحدث هنا ويبقى',
  '{records} are kept on this device, and nowhere else unless you make a backup.':
    '{records}: محفوظة على هذا الجهاز وحده ما لم تُنشئ نسخة احتياطية.',
  '{records} changed both here and in the backup': '{records}: تغيّرت هنا وفي النسخة الاحتياطية',
  '{records} is kept on this device, and nowhere else unless you make a backup.':
    '{records}: محفوظ على هذا الجهاز وحده ما لم تُنشئ نسخة احتياطية.',
  '{records} was deleted here since the backup': '{records}: حُذف هنا منذ النسخة الاحتياطية',
  '{records} were deleted here since the backup': '{records}: حُذفت هنا منذ النسخة الاحتياطية',
  '{records}. Read again and whole. Handed to the browser as {name} ({size}); look in your downloads.':
    '{records}. أُعيدت قراءتها وهي كاملة. سُلّمت إلى المتصفح باسم {name} ({size})؛ انظر في تنزيلاتك.',
  '{stories} was left out: its text is not known here.': 'تُرك {stories}: نصه غير معروف هنا.',
  '{stories} were left out: their texts are not known here.':
    'تُركت {stories}: نصوصها غير معروفة هنا.',
}
