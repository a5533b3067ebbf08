export const STORY = '/articles/amazon-employees-parler'
/** The story that comes with the app: quotes of five speakers. */
export const GUIDE = '/articles/how-to-read-a-story-on-record'
export const HEADLINE = /Amazon employees call for company to cut ties with Parler/

/** Every kind of page there is, and the heading it is known by. */
export const ROUTES = [
  { name: 'the front page', address: '/', heading: 'Stories' },
  { name: 'a story', address: STORY, heading: HEADLINE },
  { name: 'the settings', address: '/settings', heading: 'Settings' },
] as const

/** Pages of what is on the reader's device alone: nothing of them stands in what the host sends. */
export const OWN_ROUTES = [
  { name: 'the page to add stories', address: '/add', heading: 'Add a story' },
  { name: 'the marks', address: '/marks', heading: 'Marks' },
  { name: 'the corrections', address: '/corrections', heading: 'Corrections' },
] as const

export const UNKNOWN = { address: '/nowhere', heading: 'There is nothing at this address' } as const
