import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { checkArticle } from '../checkArticle.ts'
import { HEAD, parseStory, wordsOf } from '../story.ts'
import { marksIn } from './marksIn.ts'

describe('marks that don’t match', () => {
  test.each([
    ['a straight mark closes a curly one', '“It is gone," Ana Ruiz said.', '“It is gone,"'],
    ['a curly mark closes a straight one', '"It is gone,” Ana Ruiz said.', '"It is gone,”'],
    ['no space before the mark', 'The mayor left.“It is gone,” Ana Ruiz said.', '“It is gone,”'],
    ['a space too many behind the mark', 'Ana Ruiz said, “ It is gone.”', '“ It is gone.”'],
    [
      'curly marks in straight ones',
      '"He told me “never again” and left," Ana Ruiz said.',
      '"He told me “never again” and left,"',
    ],
    [
      'an inner mark beside two outer ones',
      "''He told me, 'never again,''' Ana Ruiz said.",
      "''He told me, 'never again,'''",
    ],
    [
      'straight marks in curly ones',
      '“He told me "never again" and left,” Ana Ruiz said.',
      '“He told me "never again" and left,”',
    ],
  ])('%s', (_, sample, quote) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual([quote])
    expect(article.problems).toEqual([])
  })

  test('two quotes in marks of two kinds are two', () => {
    const article = parseStory('"It is gone," Ana Ruiz said. “We saw it go.”')
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual([
      '"It is gone,"',
      '“We saw it go.”',
    ])
  })
})

describe('marks of Chinese and Japanese', () => {
  test.each([
    [
      'curly, without a space',
      '船长林海说：“我们等了很久，孩子们等得更久。”',
      '“我们等了很久，孩子们等得更久。”',
    ],
    [
      'corners',
      '林さんは「私たちは長い間待っていました」と言った。',
      '「私たちは長い間待っていました」',
    ],
  ])('%s', (_, sample, quote) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual([quote])
  })

  test('a word in corners is a term', () => {
    expect(parseStory('町は「壁」を直した。').quotes).toEqual([])
  })
})

describe('an ellipsis opens a quote', () => {
  test.each([
    ['straight', '"...and we go on," said Ana Ruiz.', ['"...and we go on,"']],
    ['curly', '“...and we go on,” said Ana Ruiz.', ['“...and we go on,”']],
    ['none', 'Ana Ruiz said "we go on..." and left.', ['"we go on..."']],
    ['alone', 'Ana Ruiz said "..." and left.', []],
  ])('%s', (_, sample, quotes) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual(quotes)
  })
})

describe('a space is forgotten', () => {
  test.each([
    ['behind a comma', 'Ana Ruiz said,"We wait." She left.', ['"We wait."']],
    ['behind a comma, curly', 'Ana Ruiz said,“We wait.” She left.', ['“We wait.”']],
    ['behind a stop', 'Ana Ruiz spoke.“We wait,” she said.', ['“We wait,”']],
    ['behind the words', '"We wait,"Ana Ruiz said. "We do."', ['"We wait,"', '"We do."']],
    ['nowhere', 'Ana Ruiz said a 6,"plus" of 2,"B" stands on it.', []],
  ])('%s', (_, sample, quotes) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual(quotes)
  })
})

describe('single marks as outer marks', () => {
  test.each([
    [
      'the apostrophe of many',
      'Ana Ruiz called it ‘a builders’ promise’ at noon.',
      ['‘a builders’ promise’'],
    ],
    [
      'straight too',
      "Ana Ruiz called it 'a builders' promise' at noon.",
      ["'a builders' promise'"],
    ],
    [
      'contractions and owners',
      '‘We’ll mend the town’s wall,’ said Ana Ruiz. ‘It won’t fall.’',
      ['‘We’ll mend the town’s wall,’', '‘It won’t fall.’'],
    ],
    [
      'a quote that ends in s before another',
      'Ana Ruiz blamed ‘the builders’ and praised ‘the old harbour master’.',
      ['‘the builders’', '‘the old harbour master’'],
    ],
  ])('%s', (_, sample, quotes) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual(quotes)
  })
})

describe('a quote runs over paragraphs', () => {
  test.each([
    [
      'with an opener at each',
      '“We were ready.\n“We had waited.\n“We go on,” said Ana Ruiz.',
      ['“We were ready. / “We had waited. / “We go on,”'],
    ],
    [
      'in straight marks',
      '"We were ready.\n"We go on," said Ana Ruiz.',
      ['"We were ready. / "We go on,"'],
    ],
    [
      'in single marks',
      '‘We were ready.\n‘We had waited.\n‘We go on,’ said Ana Ruiz.',
      ['‘We were ready. / ‘We had waited. / ‘We go on,’'],
    ],
    [
      'in straight single marks',
      "'We were ready.\n'We go on,' said Ana Ruiz.",
      ["'We were ready. / 'We go on,'"],
    ],
    [
      'in single marks, behind who says it',
      'Ana Ruiz said: ‘We were ready.\n‘We go on.’ She left.',
      ['‘We were ready. / ‘We go on.’'],
    ],
    [
      'in straight single marks, behind who says it',
      "Ana Ruiz said, 'We were ready.\n'We go on.' She left.",
      ["'We were ready. / 'We go on.'"],
    ],
    [
      'but no apostrophe',
      'Ana Ruiz said: ’twas late, in the ’90s.\n‘We go on.’ She left.',
      ['‘We go on.’'],
    ],
    [
      'without openers',
      '“We were ready.\nWe had waited.\nWe go on,” said Ana Ruiz.',
      ['“We were ready. / We had waited. / We go on,”'],
    ],
    [
      'with a closing mark before each',
      '«Nous étions prêts.\n»Nous continuons», a dit Ana Ruiz.',
      ['«Nous étions prêts. / »Nous continuons»'],
    ],
    [
      'in Swedish marks',
      '”Vi var redo.\n”Vi går vidare”, sa Ana Ruiz.',
      ['”Vi var redo. / ”Vi går vidare”'],
    ],
  ])('%s', (_, sample, quotes) => {
    expect(marksIn(sample)).toEqual({ quotes, problems: [] })
  })

  test('not over a paragraph of the reporter’s, before another’s quote', () => {
    const { quotes, problems } = marksIn(
      '“We were ready. We waited.\nThe council meets on Friday.\n“It can’t wait,” said Bo Lind.',
    )
    expect(quotes).toEqual(['“We were ready. We waited.', '“It can’t wait,”'])
    expect(problems).toEqual(['unclosedQuote: “We were ready. We waited.'])
  })

  test('not from a word without its beginning', () => {
    expect(marksIn("'Twas late in the year.\n'We go on,' said Ana Ruiz. 'Come.'").quotes).toEqual([
      "'We go on,'",
      "'Come.'",
    ])
  })

  test('not from an apostrophe at the head of a line', () => {
    expect(
      marksIn("'Twas late.\nThe council met, and 'it went well,' said Ana Ruiz.").quotes,
    ).toEqual(["'it went well,'"])
  })
})

describe('a quote of a caption between the paragraphs of another', () => {
  test.each([
    ['opened again below', '“We will not wait.\nPhoto: “at sea”\n“We go on,” said Ana Ruiz.'],
    ['only closed below', '“We will not wait.\nPhoto: “at sea”\nWe go on,” said Ana Ruiz.'],
  ])('makes two of the other: %s', (_, sample) => {
    const { quotes, problems } = marksIn(sample)
    expect(quotes).toHaveLength(3)
    expect(quotes.some((quote) => quote.includes(' / '))).toBe(false)
    expect(problems).toEqual([])
  })

  test('leaves no quote inside another', () => {
    const text = `${HEAD}“We will not wait for the stones.\n\nBoats “at sea”. Photo: Jon Ebbe / AP\n\n“We go on,” said Ana Ruiz.`
    expect(checkArticle(parseArticle(text), text)).toEqual([])
  })

  test('that nobody closes is a problem all the same', () => {
    expect(marksIn('“We will not wait.\nPhoto: “at sea”\nThe council met.').problems).toEqual([
      'unclosedQuote: “We will not wait.',
    ])
  })
})

describe('marks with a space inside', () => {
  test.each([
    ['within a sentence', 'Ana Ruiz said " we are ready " and left.', ['" we are ready "']],
    [
      'two quotes',
      '" We are ready, " said Ana Ruiz. " We go on. "',
      ['" We are ready, "', '" We go on. "'],
    ],
    ['at the beginning alone', '" We are ready ," said Ana Ruiz.', ['" We are ready ,"']],
    ['behind a colon alone', 'She added: " We go on."', ['" We go on."']],
    ['short ones', 'The " wall " is a " ruin ", she said.', ['" wall "', '" ruin "']],
  ])('%s', (_, sample, quotes) => {
    expect(marksIn(sample)).toEqual({ quotes, problems: [] })
  })

  test('inches with a space before them are none', () => {
    expect(marksIn('A 5 " pipe and a 6 " pipe were laid.').quotes).toEqual([])
  })
})

describe('marks that open and close alike', () => {
  test.each([
    ['Swedish, curly', '”Vi går vidare”, sa Ana Ruiz. ”Muren är borta.”'],
    ['Swedish, guillemets', '»Vi går vidare», sa Ana Ruiz. »Muren är borta.»'],
    ['German guillemets', '»Wir machen weiter«, sagte Ana Ruiz. »Die Mauer ist weg.«'],
    ['Polish', '„Idziemy dalej”, powiedziała Ana Ruiz. „Muru nie ma.”'],
    ['Czech', '„Jdeme dál,“ řekla Ana Ruiz. „Zeď je pryč.“'],
    ['two single ones', '‘‘We go on,’’ said Ana Ruiz. ‘‘The wall is gone.’’'],
    ['a typewriter’s', "''We go on,'' said Ana Ruiz. ``The wall is gone.''"],
  ])('%s', (_, sample) => {
    const { quotes, problems } = marksIn(sample)
    expect(quotes).toHaveLength(2)
    expect(problems).toEqual([])
  })
})

describe('marks in Hebrew and Arabic', () => {
  test.each([
    ['straight', 'דובר צה"ל אמר: "אנחנו ממשיכים", והלך.', ['"אנחנו ממשיכים"']],
    ['gershayim', 'דובר צה״ל אמר: ״אנחנו ממשיכים״, והלך.', ['״אנחנו ממשיכים״']],
    ['low', 'דובר צה"ל אמר: „אנחנו ממשיכים”, והלך.', ['„אנחנו ממשיכים”']],
    [
      'an acronym inside',
      '"דובר צה"ל אמר שאנחנו ממשיכים", אמר כהן.',
      ['"דובר צה"ל אמר שאנחנו ממשיכים"'],
    ],
    ['a small word written on', 'כך נכתב ב"הארץ" אתמול.', ['"הארץ"']],
    [
      'Arabic guillemets',
      'قال الوزير: «نحن مستمرون في العمل»، ثم غادر.',
      ['«نحن مستمرون في العمل»'],
    ],
  ])('%s', (_, sample, quotes) => {
    expect(marksIn(sample)).toEqual({ quotes, problems: [] })
  })

  test('an acronym alone is none', () => {
    expect(marksIn('מנכ"ל החברה נפגש עם יו"ר הוועדה בארה"ב.').quotes).toEqual([])
  })
})

test('Chinese titles are no quotes', () => {
  expect(marksIn('《海港日报》报道，“我们等了很久”，林海说。').quotes).toEqual(['“我们等了很久”'])
})
