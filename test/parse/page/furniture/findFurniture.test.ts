import { describe, expect, test } from 'vitest'
import { blocksOf, LEDE, NEXT, parsePage } from '../../story.ts'

const HEAD = 'Council mends harbour wall\nBy Ana Ruiz'
const LAST =
  'Nobody knows how long the builders will need, because the sea decides when they can work.'

/** A page with these lines between two of its paragraphs. */
function parseAround(lines: string) {
  return parsePage(`${HEAD}\n\n${LEDE}\n\n${NEXT.replace('half', 'third')}\n\n${lines}`, LAST)
}

describe('lines that crowd where paragraphs stand apart', () => {
  test('titles that touch are links, though nothing says so', () => {
    const article = parseAround(
      'Ferry to Ostwick sails again after repair\nMayor asks for patience over the bridge\nWho keeps the light now',
    )
    expect(blocksOf(article, 'residue')).toContain('Ferry to Ostwick sails again after repair')
    expect(blocksOf(article, 'paragraph')).toContain(LAST)
  })

  test('the last of them may be the subheading of the paragraph below', () => {
    const article = parseAround('Ferry to Ostwick sails again after repair\nWho pays for it')
    expect(blocksOf(article, 'subheading')).toEqual(['Who pays for it'])
  })

  test('a subheading that stands apart stays one', () => {
    expect(blocksOf(parseAround('Who pays for it'), 'subheading')).toEqual(['Who pays for it'])
  })

  test.each([
    'Four pounds. As my son put it, “That’s a pound a chip.”',
    'The mayor calls the wall "a promise to the boats", and nobody laughs.',
  ])('a sentence that holds what somebody says is the story’s: %s', (said) => {
    expect(blocksOf(parseAround(`${said}\nSandport`), 'paragraph')).toContain(said)
  })

  test('a title that holds it is a link like any other', () => {
    const title = 'Mayor calls the wall of Sandport “a promise to the boats”'
    const article = parseAround(`${title}\nFerry to Ostwick sails again after repair\nSandport`)
    expect(blocksOf(article, 'residue')).toContain(title)
  })

  test('a long paragraph that a short line touches is still a paragraph', () => {
    const long = `${LEDE.replace('Tuesday', 'Monday')} ${NEXT.replace('stones', 'earth')}`
    expect(blocksOf(parseAround(`The wall of Ostwick\n${long}`), 'paragraph')).toContain(long)
  })
})

describe('a box whose lines are sentences', () => {
  const box =
    'This content is reserved for subscribers\nEnjoy the best of the coast.\nDaily puzzles for all of Sandport.\nSign in'

  test('keeps none of them in the story', () => {
    const article = parseAround(box)
    expect(blocksOf(article, 'residue').join('\n')).toBe(box)
  })

  test('a short paragraph between two adverts is the story’s', () => {
    const short = 'But that did not last.'
    expect(
      blocksOf(parseAround(`Advertisement\n\n${short}\n\nAdvertisement`), 'paragraph'),
    ).toContain(short)
  })
})

describe('a short paragraph between two boxes', () => {
  const boxes = [
    ['READ MORE: Owl keeper retires', 'Sign up to our newsletter\nEnter your email'],
    ['Related: Owl keeper retires', 'Advertisement'],
    ['Sign up for our newsletter', 'Advertisement'],
  ] as const
  const own = [
    '“We came too late,” said Jon Ebbe.',
    '"We came too late", she said.',
    'The board will meet in March.',
    'He said nothing else.',
  ]
  const boxed = [
    'Enjoy the best of the coast.',
    'The best of your coast each day.',
    'Straight from the quay',
    'Read “The Wall of Sandport” first.',
  ]

  test.each(boxes.flatMap(([above, below]) => own.map((line) => [line, above, below])))(
    'is the story’s where it is a sentence of its own: %s (%s)',
    (line, above, below) => {
      const article = parseAround(`${above}\n\n${line}\n\n${below}`)
      expect(blocksOf(article, 'paragraph')).toContain(line)
    },
  )

  test.each(boxed)('is the box’s where it is none, or turns to the reader: %s', (line) => {
    const article = parseAround(`Sign up for our newsletter\n\n${line}\n\nEnter your email`)
    expect(blocksOf(article, 'residue')).toContain(line)
  })

  test('is a link below a heading that has none beside it', () => {
    const article = parseAround('Related articles\n\nOwl keeper retires.\n\nHawk eats pigeon.')
    expect(blocksOf(article, 'residue')).toContain('Owl keeper retires.')
  })
})

describe('a box that asks for an address', () => {
  const box = 'The Morning Tide newsletter\n\nEnter your email\n\nSign up'

  test('takes its title along', () => {
    expect(blocksOf(parseAround(box), 'residue')).toContain('The Morning Tide newsletter')
  })

  test('but no subheading above another line', () => {
    const heading = 'Who reads the newsletter'
    expect(blocksOf(parseAround(heading), 'subheading')).toEqual([heading])
  })
})

describe('lists without bullets', () => {
  test('lines that touch, below one that ends with a colon', () => {
    const article = parseAround(
      'The town has three plans:\n\nA wall of stone\nA wall of earth\nNo wall',
    )
    expect(blocksOf(article, 'listItem')).toEqual(['A wall of stone', 'A wall of earth', 'No wall'])
  })

  test('paragraphs apart below a colon are no list', () => {
    const article = parseAround(`Bo Lind sees it so:\n\n${LAST.replace('sea', 'weather')}`)
    expect(blocksOf(article, 'listItem')).toEqual([])
  })

  test.each([
    ['Key points', 'The council votes for the wall.\nThe county pays half of it.'],
    ['Key takeaways:', 'The council votes for the wall.\nThe county pays half of it.'],
    ['KEY POINTS', 'The council votes for the wall.\nThe county pays half of it.'],
  ])('%s above the story are its key points', (label, lines) => {
    const article = parsePage(`${HEAD}\n${label}\n${lines}`)
    expect(blocksOf(article, 'keyPoint').join('\n')).toBe(lines)
  })
})

test('short sentences between such a label and a picture are key points too', () => {
  const points = ['The council votes for the wall.', 'The county pays half of it.']
  const article = parsePage(`${HEAD}\n\nIn short:\n\n${points.join('\n\n')}\n\nPhoto: Jon Ebbe`)
  expect(blocksOf(article, 'keyPoint')).toEqual(points)
})

test('a label above the paragraphs of the story makes no key points of them', () => {
  expect(blocksOf(parsePage(`${HEAD}\n\nIn short:`), 'paragraph')).toHaveLength(3)
})

describe('a post from elsewhere', () => {
  const signed = '— Harbour Office (@sandport) March 2, 2026'

  test('is set off with the line that signs it, whose day is not the story’s', () => {
    const article = parseAround(`The gates stay open until the evening\n${signed}`)
    expect(blocksOf(article, 'blockquote')).toEqual([
      'The gates stay open until the evening',
      signed,
    ])
    expect(article.published).toBeNull()
  })

  test('a dash and a name are none', () => {
    expect(blocksOf(parseAround('— Bo Lind, harbour master'), 'blockquote')).toEqual([])
  })
})

describe('teasers below a heading of links', () => {
  const teasers = [
    'Ferry to Ostwick sails again',
    'The repair took three weeks longer than the owners had promised.',
    'Mayor asks for patience',
    'The bridge will stay closed until somebody finds the money for it.',
  ].join('\n\n')

  test('titles and sentences in turns end no story', () => {
    const article = parsePage(HEAD, `Related stories\n\n${teasers}`)
    expect(blocksOf(article, 'paragraph')).toHaveLength(3)
  })

  test('where two paragraphs follow each other the story goes on', () => {
    const article = parsePage(HEAD, `Related stories\n\n${teasers}\n\n${LAST}`)
    expect(blocksOf(article, 'paragraph')).toContain(LAST)
  })
})
