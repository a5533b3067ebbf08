/**
 * An hour as live pages write it: `17.42 GMT`, `9:05 a.m.`, `18h30`, `14.20 Uhr`. The source of a
 * pattern; its group is what calls it an hour, for *12.50 Franken* is an amount.
 */
export const HOUR_OF_DAY = String.raw`(?:[01]?\d|2[0-3])[.:h][0-5]\d((?:\s?[AaPp]\.?[Mm]\.?)?(?:\s(?:[A-Z]{1,3}T|UTC|Uhr))?)(?!\w)`
