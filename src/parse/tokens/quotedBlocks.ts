/** The types of block that people are quoted and named in. */
export const QUOTED_BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'caption',
  'headline',
  'keyPoint',
  'listItem',
  'paragraph',
  'pullQuote',
  'standfirst',
  'subheading',
])

/** Those of them that the story itself is told in. */
export const BODY_BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'paragraph'])
