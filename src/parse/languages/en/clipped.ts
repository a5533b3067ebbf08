/** Words whose end nobody says, without the apostrophe: *wi’*, *an’*, *goin’*. */
export const CLIPPED: ReadonlySet<string> = new Set(
  (
    'an anythin askin bein bes bringin buildin buyin callin comin cryin doin dyin evenin everythin ' +
    'fallin feelin fightin fishin fo fro gettin gi givin goin growin ha havin hopin huntin i jokin jus ' +
    'keepin kiddin knowin laughin leavin lil livin lookin losin lovin lyin makin mornin mos movin nothin ' +
    'o ol payin playin po puttin runnin sayin seein sellin sho singin sittin sleepin somethin standin ' +
    'stayin swimmin takin talkin tellin tha thinkin th tryin turnin usin waitin walkin watchin wi ' +
    'winnin wonderin workin yo'
  ).split(' '),
)

/** Words whose beginning nobody says: *’twas*, *’em*. */
export const BEHEADED: ReadonlySet<string> = new Set(
  'bout cause cos em n round til till tis twas'.split(' '),
)
