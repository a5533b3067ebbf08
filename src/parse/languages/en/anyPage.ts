import type { AnyPageWords } from '../PageWords.ts'

export const ENGLISH_ON_ANY_PAGE: AnyPageWords = {
  lang: 'en',
  common: 'the and of to in that was for with said is it on as be his her not this are'.split(' '),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  beside: [
    // labels
    ...'published publish first posted updated update last modified revised corrected created'.split(
      ' ',
    ),
    ...'on at by date of the from issued filed added online and read ago'.split(' '),
    ...'min mins minute minutes hour hours'.split(' '),
    // weekdays
    ...'mon tue tues wed thu thur thurs fri sat sun'.split(' '),
    ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
    // hours and zones
    ...'am pm a.m p.m est edt et cst cdt ct mst mdt mt pst pdt pt hst'.split(' '),
    ...'gmt utc bst ist jst sast wat eat aest aedt cet cest uk'.split(' '),
  ],
  shifts: ['now', 'earlier'],
  noNames: (
    'a about ad ads advertisement all also an and are at audio back breaking business by ' +
    'click close comments contact cookie copy credit culture current daily download editorial ' +
    'exclusive explore featured file find follow for from full get health hide home house how if ' +
    'image in inside is join key latest listen live local log login menu money more most national ' +
    'new news no not on open opinion our photo photos picture play politics popular premium print ' +
    'posted privacy published read related save search see share show sign skip source special sponsored sport sports ' +
    'story subscribe support tech technology terms that the this to top topics travel trending try ' +
    'updated upcoming us video view watch we weather what when where who why with world you your'
  ).split(' '),
  credit: [
    ...'photo photos photograph photographs picture pictures image images'.split(' '),
    ...'illustration video credit credits'.split(' '),
    ...['photo', 'picture', 'image'].flatMap((word) => [`${word} credit`, `${word} credits`]),
    ...'file photo|file image|main image|main photo|cover photo|cover image|lead image'.split('|'),
    ...'header image|header photo|hero image|banner image|feature image|featured image|top image|top photo|staff photo'.split(
      '|',
    ),
    ...'mandatory credit|image source|photo source|source|sources|photo courtesy'.split('|'),
    ...'photographer photography screenshot screengrab graphic graphics artwork pic pics'.split(
      ' ',
    ),
    ...'file supplied handout map chart infographic render rendering collage composite'.split(' '),
    ...'montage still cartoon provided contributed submitted'.split(' '),
  ],
  creditBare: [
    ...'supplied handout provided contributed submitted courtesy screenshot'.split(' '),
    ...'file photo|file image|file picture|file|stock photo|stock image|courtesy photo'.split('|'),
    ...'contributed photo|submitted photo|provided photo|handout photo|supplied photo'.split('|'),
    ...'supplied image|archive photo|staff photo|photo supplied|image supplied|picture supplied'.split(
      '|',
    ),
    ...'representative image|representational image|representative photo|illustrative image'.split(
      '|',
    ),
    ...'photo provided|photo contributed|photo submitted|family handout|family photo'.split('|'),
  ],
  jobs: (
    'anchor analyst bureau chief columnist contributor contributing correspondent critic deputy ' +
    'desk director editor editorial executive foreign freelance investigations journalist ' +
    'managing photographer political producer reporter senior special staff team writer ' +
    'agencies reporters editors writers correspondents contributors columnists blogger meteorologist'
  ).split(' '),
}
