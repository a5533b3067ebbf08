/** What the parser still misses and finds wrongly in the short articles, as `npm run bench -- findings` names it. */
export const KNOWN_MISSES: Readonly<
  Record<string, { readonly missed: readonly string[]; readonly wrong: readonly string[] }>
> = {
  '11-airship': {
    missed: [],
    wrong: ['spring 2025-03-01 2025-05-31'],
  },
  '12-late-answer': {
    missed: [],
    wrong: ['August 2023-08-01 2023-08-31'],
  },
  '23-bakery-fire': {
    missed: ['noComment | Elsa Winter | “She has no comment today,” her son said.'],
    wrong: [],
  },
  '36-spill': {
    missed: ['document Satellite images'],
    wrong: ['document Satellite images by the space agency'],
  },
  '42-radio-host': {
    missed: ['document memo'],
    wrong: ['document memo by Harbour Radio'],
  },
  '44-chess': {
    missed: ['document video message by Lidia Moroz'],
    wrong: [],
  },
  // An owner that is a company, named by one word: nothing says that it is no person.
  '56-salt': {
    missed: [],
    wrong: ['person Saltair'],
  },
}
