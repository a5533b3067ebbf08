import fc from 'fast-check'

const SENTENCE = 'The council voted to mend the old harbour wall before the winter storms.'

/** Lines of copied pages, and what stands between and inside them on a bad day. */
const LINES = [
  'Sandport mends its harbour wall',
  'A wall for the town: what it costs',
  'SANDPORT, Norway (AP) — The council of the town met on Tuesday.',
  'By Ana Ruiz',
  'By',
  'Ana Ruiz and Jon Ebbe, Tern News',
  'Von Ana Ruiz',
  'January 9, 2021',
  'Published Sat, Jan 9 2021 1:03 PM EST · Updated 10.1.2021',
  '03/04/2021',
  'Photo: Jon Ebbe / AP',
  'Boats in the harbour. (Jon Ebbe/AP)',
  '[Tern News, Getty Images]',
  'Key points',
  '• The wall is mended',
  '> We go on.',
  '* * *',
  '---',
  'title: Harbour wall',
  'Leave a Reply',
  'Related stories',
  'Sign up for our newsletter',
  '© 2021 Tern News',
  SENTENCE,
  `${SENTENCE} ${SENTENCE}`,
  '“We go on,” said Ana Ruiz, the mayor. “We stay.”',
  '“We will not wait for the stones.',
  'She told Tern News on Friday that "it will last".',
  'Ruiz did not respond to a request for comment.',
  'According to Gull Watch, a wall fell in 2019, last April and 3 days ago.',
  'Die Mauer wird im Winter gebaut, sagte „der Bürgermeister“ am Montag.',
  "``It's 6'2\" tall,'' he wrote.",
]

const ODDITIES = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u00a0',
  '\u2028',
  '\t',
  'İ',
  'ﬁ',
  'a\u0301',
  '👩‍🚀',
]

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...LINES), fc.constantFrom(...ODDITIES), fc.nat(40))
      .map(([words, oddity, at]) => words.slice(0, at) + oddity + words.slice(at)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
)

const breaks = fc.constantFrom('\n', '\n\n', '\n\n', '\n \n', '\n\n\n')

/** A page: lines with line breaks between, as people copy them. */
export const pageLike = fc
  .array(fc.tuple(line, breaks), { minLength: 1, maxLength: 25 })
  .map((lines) => lines.flat().join(''))
