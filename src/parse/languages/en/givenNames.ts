/** Given names that English news nearly always refers back to with *he*, in lower case. */
export const HE_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul adam ahmed alan albert alexander ali andrew anthony antonio barack ben benjamin ' +
    'bernie bill bob boris brad brian bruce carl carlos charles chris christopher chuck daniel ' +
    'dave david dennis dick donald doug edward emmanuel eric frank fred gary george gerald ' +
    'giorgio greg gregory harry henry howard ian ivan jack jacob james jared jason jeff jeffrey ' +
    'jeremy jerry jim joe joel john jon jonathan jose joseph joshua juan justin keith ken kenneth ' +
    'kevin larry lars lawrence louis luis luke marco mario mark martin matthew max michael mike ' +
    'mitch mohamed mohammed muhammad narendra nathan neil nicholas nick omar oscar pablo patrick ' +
    'paul pedro peter philip phil rafael ralph randy ray recep reince richard rick robert roger ' +
    'ron ronald roy rudy rudolph russell ryan samuel scott sean sergei simon stephen steve steven ' +
    'ted terry thomas tim timothy todd tom tony victor vincent vladimir walter wayne william xi'
  ).split(' '),
)

/** Given names that English news nearly always refers back to with *she*, in lower case. */
export const SHE_NAMES: ReadonlySet<string> = new Set(
  (
    'abigail aisha alexandria alice alicia alison amanda amy ana andrea angela anita ann anna anne ' +
    'annie barbara becky beth betty beverly brenda carly carol carolina caroline carolyn catherine ' +
    'charlotte chelsea cheryl christina christine cindy claire claudia cynthia daniela debbie ' +
    'deborah debra denise diana diane donna dorothy elaine eleanor elena elise elizabeth ellen ' +
    'emily emma erin eva fatima fiona gina gloria grace greta hannah heather helen hillary hope ' +
    'huma ines ingrid irene isabel ivanka jacqueline jan jane janet janice jen jennifer jessica ' +
    'jill joan joanna joyce judith judy julia julie kamala karen kate katherine kathleen kathryn ' +
    'kathy katie kellyanne kim kimberly kristen laura lauren leah leila lena linda lisa lisbeth ' +
    'liz loretta lori lucy lynn maggie margaret maria marie marine marta martha mary megan megyn ' +
    'melania melissa michelle mona monica nancy natalie nicole nikki nina nora olga olivia pam ' +
    'pamela patricia paula rachel rebecca rita robin rosa rose ruth sally samantha sandra sara ' +
    'sarah sharon sheila shirley sofia sonia sophie stephanie susan sylvia tammy teresa theresa ' +
    'tiffany tina tracy tulsi valerie vanessa victoria virginia wendy yvonne'
  ).split(' '),
)

export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase()
  return HE_NAMES.has(lower) || SHE_NAMES.has(lower)
}
