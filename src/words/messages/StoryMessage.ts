/** What is said about a story and its panel. */
export type StoryMessage = '{count} sources'
