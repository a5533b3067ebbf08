/**
 * What a byline opens with or ends with in scripts whose pages are read by their shape alone, as in
 * *بقلم سلمى الحداد* and *田中花子記者*: the story says there whose it is, whatever else isn't understood.
 */
export const BYLINE_OPENINGS: readonly string[] = [
  // Arabic, Persian, Urdu
  'بقلم|كتب|كتبت|إعداد|به قلم|نویسنده|تحریر',
  // Hebrew
  'מאת|כתב|כתבה',
  // Russian, Ukrainian, Bulgarian, Serbian
  'автор|авторы|автори|аутор|текст',
  // Greek
  'συντάκτης|γράφει ο|γράφει η|του|της',
  // Japanese, Chinese
  '文|取材・文|執筆|記者|记者|本报记者|作者|撰文|文字',
  // Korean
  '글',
].flatMap((words) => words.split('|'))

/** Those of them that are other words too: only a colon or a mark shows that a name follows. */
export const NEED_A_MARK: ReadonlySet<string> = new Set(
  'كتب|كتبت|כתב|כתבה|текст|του|της|文|文字|執筆|글'.split('|'),
)

/** What stands behind the name instead. */
export const BYLINE_ENDINGS: readonly string[] = ['記者', '记者', '기자']

/** What stands before those too and is no name: *経済部記者*, *여성 기자*. A name doesn’t end so. */
export const NO_NAME_ENDINGS: readonly string[] =
  '部|社|局|班|紙|新聞|通信|放送|女性|男性|報|报|报社|신문|부|사|여성|남성|방송'.split('|')
