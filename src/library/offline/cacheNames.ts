/** The built-in stories that are kept. */
export const LIBRARY = 'library'

/** Names those that the reader opened: empty answers under the addresses, without their versions. */
export const OPENED_STORIES = 'opened'

/** Stands, empty, from when the reader chose that nothing is kept until they choose otherwise. */
export const SWITCHED_OFF = 'switched-off'

/** Holds one answer: which of the kept files were found as they were built. */
export const SOUND = 'sound'
