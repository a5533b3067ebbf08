/** Written in at build: another one whenever the parser could read a text differently. */
declare const PARSER_VERSION: string

export const PARSER: string = PARSER_VERSION
