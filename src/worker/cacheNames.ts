import type * as Names from '../library/offline/cacheNames.ts'

/* The same names as the page has them: the worker takes nothing but types from there. */
export const LIBRARY: typeof Names.LIBRARY = 'library'
export const OPENED_STORIES: typeof Names.OPENED_STORIES = 'opened'
export const SWITCHED_OFF: typeof Names.SWITCHED_OFF = 'switched-off'
export const SOUND: typeof Names.SOUND = 'sound'
