import type { ResidueKind } from '../article/Block.ts'

/**
 * Page furniture by the words it opens with, in lower case. A phrase marked `whole` is furniture
 * only if the line holds nothing else, because stories use these words too.
 */
export type ResiduePhrase = {
  readonly words: string
  readonly kind: ResidueKind
  readonly whole: boolean
}

export const RESIDUE_PHRASES: readonly ResiduePhrase[] = [
  // what readers are asked to write
  ...list('comments', false, [
    'add a comment',
    'join the conversation',
    'leave a comment',
    'leave a reply',
    'post a comment',
    'view comments',
    'write a comment',
    'your email address will not be published',
  ]),
  ...list('comments', true, ['comment', 'comments', 'reader comments', 'show comments']),
  // what readers are asked to pass on
  ...list('share', false, [
    'click to share',
    'follow us on',
    'share on facebook',
    'share on twitter',
    'share this',
    'tweet this',
  ]),
  ...list('share', true, [
    'copy link',
    'copy url',
    'email',
    'facebook',
    'linkedin',
    'pinterest',
    'print',
    'print this page',
    'reddit',
    'share',
    'tweet',
    'twitter',
    'whatsapp',
  ]),
  // what readers are asked to sign up for
  ...list('newsletter', false, [
    'enter your email',
    'get our newsletter',
    'get the latest news',
    'sign up for',
    'sign up to',
    'subscribe to our',
    'subscribe now',
  ]),
  ...list('newsletter', true, ['newsletter', 'newsletters', 'sign up', 'subscribe']),
  // other stories
  ...list('related', false, [
    'also read:',
    'further reading:',
    'more from ',
    'more on this story',
    'more stories',
    'more:',
    'read also',
    'read more',
    'recommended for you',
    'related articles',
    'related stories',
    'related:',
    'see also:',
    'watch:',
    'you may also like',
  ]),
  ...list('related', true, [
    'latest news',
    'most popular',
    'most read',
    'recommended',
    'related',
    'related content',
    'related topics',
    'top stories',
    'trending',
    'trending now',
    'up next',
  ]),
  // what pays for the page
  ...list('advert', false, [
    'article continues below',
    'story continues below',
    'scroll to continue',
  ]),
  ...list('advert', true, [
    'ad',
    'ads',
    'advert',
    'advertisement',
    'advertising',
    'continue reading below',
    'sponsored',
    'sponsored content',
  ]),
  // the way around the site
  ...list('navigation', false, ['back to top', 'skip to content', 'skip to main content']),
  ...list('navigation', true, [
    'home',
    'listen',
    'log in',
    'menu',
    'next',
    'next article',
    'previous',
    'previous article',
    'search',
    'sign in',
  ]),
  // rights
  ...list('legal', false, [
    'all rights reserved',
    'copyright ©',
    'copyright 20',
    '© 20',
    '©20',
    '(c) 20',
    'this material may not be published',
    'terms of use',
    'privacy policy',
  ]),
  // labels over what follows
  ...list('other', true, ['key points', 'key takeaways', 'keywords', 'tags', 'topics']),
]

function list(
  kind: ResidueKind,
  whole: boolean,
  words: readonly string[],
): readonly ResiduePhrase[] {
  return words.map((phrase) => ({ words: phrase, kind, whole }))
}
