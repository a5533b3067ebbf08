import { isGivenName } from '../../languages/givenNames.ts'

/**
 * Whether words say themselves that they stand below a picture, by the ways newspapers write of one.
 *
 *     Ana Ruiz, left, looks on as boats leave Sandport, Friday, March 3, 2023.
 *             ^^^^^^^^                                  ^^^^^^^^^^^^^^^^^^^^^
 */
export function saysCaption(words: string): boolean {
  return (
    OPENS.test(words) ||
    LABELLED.test(words) ||
    isInPicture(words) ||
    isSeen(words) ||
    isShort(words)
  )
}

/** Plain words are looked for first, because nearly every line is done with by them. */
function isInPicture(words: string): boolean {
  return (words.includes(' this ') || words.includes('(')) && IN_PICTURE.test(words)
}

/**
 * `FILE - The wall in May`, `Above: the wall`, `From left, Ana Ruiz and Jon Ebbe`, `An aerial view of
 * the wall`, `A screenshot of the site`, `This photo provided by Gull Watch shows`
 */
const OPENS = new RegExp(
  [
    String.raw`^(?:FILE\s[-–—]|FILE\s?(?:PHOTO|IMAGE)\s?:|Enlarge\s?\/|Above:|Pictured:|Pictured\s|Im\sBild:|V\.\s?l\.(?:\s?n\.\s?r\.)?:|Von\slinks:)`,
    String.raw`^(?:(?:clockwise,?\s)?from\s(?:top\s)?left[,:]|(?:left|right|top|above|below)\s?[:,]\s)`,
    String.raw`^(?:an?|the)\s(?:(?:aerial|general|file|undated|exterior|interior|close-up|artist.s)\s)?(?:view|rendering|illustration|screenshot|screen\sgrab|screengrab|still|photo|photograph|image|picture)\s(?:of|from|shows|showing)\s`,
    String.raw`^(?:this|these|in\sthis)\s(?:\S{1,16}\s){0,5}(?:photos?|pictures?|images?|photographs?|screenshots?|screengrab|frame\sgrab|rendering|still|video)\s(?:\S{1,16}\s){0,12}(?:shows?|provided|released|taken|made|posted|from)\s`,
  ].join('|'),
  'iu',
)

/** `PHOTO: The wall in May`: in capitals, because `Photo: Jon Ebbe` is a credit */
const LABELLED = /^(?:PHOTO|IMAGE|PICTURED?):\s\S{1,40}\s\S{1,40}\s\S/u

/** `The wall in this picture of May 3`, `as this photo shows`, `The wall in May (file photo)` */
const IN_PICTURE =
  /\s(?:in|as)\sthis\s(?:\S{1,16}\s){0,4}(?:photo|picture|image|screenshot|photograph|illustration|rendering)[\s,]|\((?:file\s(?:photo|image|picture)|archivbild|archivfoto|symbolbild|symbolfoto)\)/iu

/** Longer ones are paragraphs. */
const LONGEST_SEEN = 420

/** What a caption doesn't report. */
const REPORTS = /[“”"]|\s(?:said|told|says)\s/u

function isSeen(words: string): boolean {
  if (words.length > LONGEST_SEEN) return false
  const dated = words.includes('day, ') && isDated(words)
  const posed = !dated && words.length <= LONGEST_POSED && HOLDS.test(words) && POSED.test(words)
  return (dated || posed) && !REPORTS.test(words)
}

function isDated(words: string): boolean {
  return words.length > SHORTEST_DATED && DATED.test(words) && !PAST.test(words)
}

/** One of these is in every line that `POSED` finds. */
const HOLDS =
  /left|right|cent|pictured|photogr|seen|shown|pose|look|\((?:[lrm]\.|links|rechts|mitte)/i

const SHORTEST_DATED = 40
const LONGEST_POSED = 260

/** `Friday, March 3, 2023`: stories give their weekdays no year */
const DATED =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}),?\s\d{4}/u

const PAST = /\s(?:was|were|had)\s/u

/** `Ana Ruiz, left, and Jon Ebbe`, `Ana Ruiz (right)`, `is pictured`, `is seen here`, `poses for` */
const POSED =
  /(?:,\s|\()(?:(?:far|second\sfrom|third\sfrom|at|top|bottom)\s)?(?:left|right|centre|center)(?:,|\)|\.?$)|\((?:[lr]\.|links|rechts|Mitte|[vh]orne|\d\.\s?v\.\s?[lr]\.)[,)]|\s(?:is|are)\s(?:(?:pictured|photographed)\s|(?:seen|shown)\s(?:here|in|at|on|during|after|before|outside)\s)|\s(?:poses?|looks?\son)\s(?:for\s(?:an?|photos|the)|with|during|after|before|outside)\s/u

const LONGEST_SHORT = 140

/** A name and where or what it is shown doing, without any verb that says so. */
function isShort(words: string): boolean {
  if (words.length > LONGEST_SHORT) return false
  const placed = isGivenName(words.slice(0, words.indexOf(' '))) && PLACED.test(words)
  return (placed || DOING.test(words)) && !REPORTS.test(words) && !FINITE.test(words)
}

/** `Ana Ruiz at the harbour wall in Sandport.` */
const PLACED =
  /^\p{Lu}\p{Ll}{1,15}\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]{1,20}\s(?:at|on|in|with|during|outside|inside|near|after|before|speaking|posing|standing)\s\S.{0,100}\p{L}[.)]?$/u

/** `A ferry leaving the harbour of Sandport.` */
const DOING =
  /^(?:An?|The|Two|Three|Some|People|Residents|Workers|Protesters|Members|Police)\s(?:[\p{L}’'-]{1,20}\s){0,4}[\p{L}’'-]{1,16}\s\p{Ll}{2,14}ing\s(?:an?|the|at|in|on|for|to|with|by|from|through|his|her|their|\p{Lu}\p{L}{1,20})\s.{0,90}\.?$/u

const FINITE =
  /\s(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|isn.t|wasn.t|who|that|which|it|he|she|they|we|i|you|but|if|because|when|\p{Ll}{2,14}ed|became|began|came|comes|fell|felt|found|gave|got|grew|held|kept|knew|left|lost|made|met|paid|put|ran|rose|sat|saw|sent|set|sold|spent|stood|took|went|won|wrote)(?=[\s.,]|$)/iu
