import { describe, expect, test } from 'vitest'
import type { Reference } from '../../../src/library/citations/Reference.ts'
import { formatApa } from '../../../src/library/citations/apa.ts'
import { formatChicago } from '../../../src/library/citations/chicago.ts'
import { formatMla } from '../../../src/library/citations/mla.ts'
import { formatPlain } from '../../../src/library/citations/plain.ts'
import { STYLES } from '../../../src/library/citations/styles.ts'
import { formatWikipedia } from '../../../src/library/citations/wikipedia.ts'
import { BARE, quoteOf, storyOf, withFacts, withWords } from './harbour.ts'
import { readTemplate, writtenByCiteproc } from './readBack.ts'
import { catalogue as arabic } from '../../../src/words/ar/catalogue.ts'
import { catalogue as french } from '../../../src/words/fr/catalogue.ts'
import { catalogue as german } from '../../../src/words/de/catalogue.ts'
import { catalogue as spanish } from '../../../src/words/es/catalogue.ts'
import { createTranslate, inEnglish } from '../../../src/words/translate.ts'

const URL = 'https://tern.example/2021/harbour-wall'
const TITLE = 'Harbour wall to be mended before winter'
const two = { authors: ['Mara Quill', 'Jon Ebbe'] }
const three = { authors: ['Mara Quill', 'Jan van der Berg', 'Tern News Agency'] }
const noFacts: Partial<Reference> = {
  authors: [],
  publisher: null,
  published: null,
  url: null,
  accessed: null,
}

describe('plain', () => {
  test('says the words as printed, then who, where and when', () => {
    expect(formatPlain(quoteOf(), inEnglish)).toBe(
      `“We have waited long enough,” — Ines Falk, in “${TITLE}”, by Mara Quill, Tern News, 9 January 2021. ${URL}`,
    )
  })
  test('says that reported words are not exact, and that nobody is named', () => {
    const reported = withWords('the wall holds', { url: null })
    const open = {
      reported: true,
      exactness: '(reported, not exact words)',
      speaker: null,
      doubt: 'speaker not stated',
    }
    const quote = reported.quote && { ...reported.quote, ...open }
    expect(formatPlain({ ...reported, quote }, inEnglish)).toContain(
      '— [speaker not stated] (reported, not exact words), in',
    )
  })
  test.each([
    [inEnglish, '“‘We rebuild,’ says mayor”.'],
    [createTranslate('de', german), '„‚We rebuild,‘ says mayor“.'],
    [createTranslate('fr', french), '«\u00A0“We rebuild,” says mayor\u00A0».'],
    [createTranslate('es', spanish), '«“We rebuild,” says mayor».'],
  ])('has other marks within its own', (t, cited) => {
    const title = '“We rebuild,” says mayor'
    expect(formatPlain({ ...storyOf(BARE), title }, t)).toBe(cited)
  })
  test.each([
    ['Council buys 12" pipes and 8" valves', '“Council buys 12" pipes and 8" valves”.'],
    ['Council buys 12” pipes and 8” valves', '“Council buys 12” pipes and 8” valves”.'],
    ['Mayor "proud" of 8" pipes', '“Mayor ‘proud’ of 8" pipes”.'],
    ['The "third" and "last" wall', '“The ‘third’ and ‘last’ wall”.'],
    ['Die „dritte“ Mauer', '“Die ‘dritte’ Mauer”.'],
    ['»Wir bauen«, sagt er', '“‘Wir bauen’, sagt er”.'],
    ['«\u00A0Nous bâtissons\u00A0», dit-il', '“‘Nous bâtissons’, dit-il”.'],
    ['A lone “ and a lone "', '“A lone “ and a lone "”.'],
  ])('changes no letter and no space of a title: %s', (title, cited) => {
    expect(formatPlain({ ...storyOf(BARE), title }, inEnglish)).toBe(cited)
  })
  test('keeps in Arabic what runs from left to right to itself, each part alone', () => {
    const t = createTranslate('ar', arabic)
    const cited = formatPlain(quoteOf(), t)
    const kept = cited.match(/\u2068[^\u2068\u2069]+\u2069/gu)
    expect(kept?.map((part) => part.slice(1, -1))).toEqual([
      '“We have waited long enough,”',
      'Ines Falk',
      TITLE,
      'Mara Quill',
      'Tern News',
      `${URL} `,
    ])
    expect(cited).toContain(`«\u2068${TITLE}\u2069»`)
    const title = '“Mend it now”: harbour master warns'
    expect(formatPlain({ ...quoteOf(), title }, t)).toBe(cited.replace(TITLE, title))
  })
  test('has no unseen sign where all of it runs one way', () => {
    expect(formatPlain(quoteOf(), inEnglish)).not.toMatch(/[\u2068\u2069]/u)
    const title = 'ترميم جدار الميناء'
    const t = createTranslate('ar', arabic)
    expect(formatPlain({ ...storyOf(BARE), title }, t)).toBe(`«${title}».`)
    expect(formatPlain({ ...storyOf(BARE), title }, inEnglish)).toBe(`“\u2068${title}\u2069”.`)
  })
  test('leaves out what the file does not give', () => {
    expect(formatPlain(storyOf(BARE), inEnglish)).toBe(`“${TITLE}”.`)
  })
})

describe('APA', () => {
  test('an online news story (10.1): author, date, title, site, address', () => {
    expect(formatApa(storyOf())).toBe(`Quill, M. (2021, January 9). ${TITLE}. Tern News. ${URL}`)
  })
  test('words from somebody else’s story are cited as second-hand (8.6)', () => {
    expect(formatApa(quoteOf()).split('\n')[0]).toBe(
      '“We have waited long enough” (Ines Falk, as cited in Quill, 2021).',
    )
  })
  test('two authors are joined by & (9.8), three are et al. in the text (8.17)', () => {
    expect(formatApa(withFacts(two))).toMatch(/^Quill, M\., & Ebbe, J\. \(2021/)
    expect(formatApa(withFacts(three))).toMatch(
      /^Quill, M\., van der Berg, J\., & Tern News Agency\. \(2021/,
    )
    expect(formatApa({ ...quoteOf(), ...three })).toContain('as cited in Quill et al., 2021)')
    expect(formatApa({ ...quoteOf(), ...two })).toContain('as cited in Quill & Ebbe, 2021)')
  })
  test('of more than twenty authors nineteen and the last are named (9.8)', () => {
    const authors = Array.from(
      { length: 22 },
      (_, place) => `Mara Quill${'abcdefghijklmnopqrstuv'[place]}`,
    )
    expect(formatApa(withFacts({ authors }))).toMatch(/Quills, M\., \. \. \. Quillv, M\. \(/)
  })
  test('without an author the title comes first (9.12), without a date n.d. (9.17)', () => {
    expect(formatApa(withFacts(noFacts))).toBe(`${TITLE}. (n.d.).`)
    expect(formatApa({ ...quoteOf(), ...noFacts })).toContain(
      '(Ines Falk, as cited in “Harbour wall to be”, n.d.)',
    )
  })
  test('a publisher who is the author is not said twice (9.24)', () => {
    expect(formatApa(withFacts({ authors: ['Tern News'] }))).toBe(
      `Tern News. (2021, January 9). ${TITLE}. ${URL}`,
    )
  })
  test('a title that asks keeps its mark and takes no full stop', () => {
    expect(formatApa(withFacts({ title: 'Will the wall hold?' }))).toContain(
      ' Will the wall hold? Tern News.',
    )
  })
  test('forty words or more stand as a block, without marks (8.27)', () => {
    const words = Array.from({ length: 40 }, () => 'wait').join(' ')
    expect(formatApa(withWords(words))).toMatch(/^ {4}wait .* wait\. \(Ines Falk, as cited in/)
    expect(formatApa(withWords(words.slice(5)))).toMatch(/^“wait .* wait” \(Ines/)
  })
  test('what is quoted inside a quote stands in single marks (8.31)', () => {
    expect(formatApa(withWords('He called it “a promise” and "a lie".'))).toContain(
      '“He called it ‘a promise’ and ‘a lie’”',
    )
  })
  test('inches stay inches inside a quote', () => {
    const cited = formatApa(withWords('We bought 12" pipes and "new" 8" valves.'))
    expect(cited).toContain('“We bought 12" pipes and ‘new’ 8" valves')
  })
  test.each([
    ['a whole story', storyOf()],
    ['two authors', withFacts(two)],
    ['three authors, one an agency', withFacts(three)],
    ['no author', withFacts({ authors: [] })],
    ['no date', withFacts({ published: null })],
    ['a hyphenated given name', withFacts({ authors: ['Jean-Luc Ebbe Jr.'] })],
  ])('agrees with citeproc’s own APA: %s', (_, reference) => {
    expect(formatApa(reference)).toBe(writtenByCiteproc(reference))
  })
})

describe('MLA', () => {
  test('an entry of the works cited (5): only the first name is turned round', () => {
    expect(formatMla(storyOf())).toBe(`Quill, Mara. “${TITLE}.” Tern News, 9 Jan. 2021, ${URL}.`)
    expect(formatMla(withFacts(two))).toMatch(/^Quill, Mara, and Jon Ebbe\. “/)
    expect(formatMla(withFacts(three))).toMatch(/^Quill, Mara, et al\. “/)
  })
  test('words from somebody else’s story are qtd. in it (6.77)', () => {
    expect(formatMla(quoteOf()).split('\n')[0]).toBe(
      'Ines Falk: “We have waited long enough” (qtd. in Quill).',
    )
  })
  test('a story without a day says when it was read (5.111), one without an address does not', () => {
    expect(formatMla(withFacts({ published: null }))).toBe(
      `Quill, Mara. “${TITLE}.” Tern News, ${URL}. Accessed 24 Nov. 2026.`,
    )
    expect(formatMla(withFacts(noFacts))).toBe(`“${TITLE}.”`)
  })
  test.each([
    [5, '9 May 2021'],
    [9, '9 Sept. 2021'],
    [7, '9 July 2021'],
  ])('months are shortened unless they are short: month %i', (month, date) => {
    expect(formatMla(withFacts({ published: { year: 2021, month, day: 9 } }))).toContain(date)
  })
})

describe('Chicago', () => {
  test('an entry of the bibliography', () => {
    expect(formatChicago(storyOf())).toBe(
      `Quill, Mara. “${TITLE}.” Tern News, January 9, 2021. ${URL}.`,
    )
    expect(formatChicago(withFacts(two))).toMatch(/^Quill, Mara, and Jon Ebbe\. “/)
    expect(formatChicago(withFacts(three))).toMatch(
      /^Quill, Mara, Jan van der Berg, and Tern News Agency\. “/,
    )
  })
  test('of seven authors three are named (13.107)', () => {
    const authors = 'abcdefg'.split('').map((letter) => `Mara Quill${letter}`)
    expect(formatChicago(withFacts({ authors }))).toMatch(
      /^Quilla, Mara, Mara Quillb, Mara Quillc, et al\. “/,
    )
  })
  test('a quote is a note, quoted in the story', () => {
    expect(formatChicago(quoteOf())).toBe(
      `“We have waited long enough,” Ines Falk, quoted in Mara Quill, “${TITLE},” Tern News, January 9, 2021, ${URL}.`,
    )
  })
  test('a question keeps its mark', () => {
    expect(formatChicago(withWords('Who will pay?'))).toMatch(/^“Who will pay\?” Ines Falk, quoted/)
  })
  test('leaves out what the file does not give', () => {
    expect(formatChicago({ ...quoteOf(), ...noFacts })).toBe(
      `“We have waited long enough,” Ines Falk, quoted in “${TITLE}.”`,
    )
    expect(formatChicago(withFacts(noFacts))).toBe(`“${TITLE}.”`)
  })
})

describe('Wikipedia', () => {
  test('another program finds every field of the template', () => {
    expect(readTemplate(formatWikipedia(quoteOf()))).toMatchObject({
      template: 'citation',
      type: 'cite news',
      last: 'Quill',
      first: 'Mara',
      title: TITLE,
      url: URL,
      work: 'Tern News',
      date: '9 January 2021',
      'access-date': '24 November 2026',
    })
  })
  test('numbers the authors where there are several, and keeps an agency whole', () => {
    expect(formatWikipedia(withFacts(three))).toContain(
      ' |last1=Quill |first1=Mara |last2=van der Berg |first2=Jan |author3=Tern News Agency ',
    )
  })
  test('quotes exact words only', () => {
    const exact = quoteOf()
    expect(formatWikipedia(exact)).toContain(' |quote=[Ines Falk:] We have waited long enough}}')
    const quote = exact.quote && { ...exact.quote, reported: true }
    expect(formatWikipedia({ ...exact, quote })).not.toContain('quote=')
  })
  test('an access date does not stand without an address', () => {
    expect(formatWikipedia(storyOf(BARE))).toBe(`{{cite news |title=${TITLE}}}`)
  })
  test('marks of wikitext in a headline stay words', () => {
    expect(formatWikipedia(withFacts({ title: '* Wall | gate }} {{x}} [[y]] <b>' }))).toContain(
      '|title=&#42; Wall &#124; gate &#125;&#125; &#123;&#123;x&#125;&#125; &#91;&#91;y&#93;&#93; &#60;b&#62; |',
    )
  })
})

describe('what is doubtful of a quote', () => {
  const quote = quoteOf().quote!
  const inferred = { ...quoteOf(), quote: { ...quote, doubt: 'speaker inferred' } }
  const open = { ...quoteOf(), quote: { ...quote, speaker: null, doubt: 'speaker not stated' } }

  test.each([
    ['plain', '— Ines Falk [speaker inferred], in “', '— [speaker not stated], in “'],
    ['apa', '(Ines Falk [speaker inferred], as cited in', '([speaker not stated], as cited in'],
    ['mla', 'Ines Falk [speaker inferred]: “We', '[speaker not stated]: “We'],
    ['chicago', 'Ines Falk [speaker inferred], quoted in', '[speaker not stated], quoted in'],
    [
      'wikipedia',
      'quote=[Ines Falk, speaker inferred:] We have',
      'quote=[speaker not stated:] We have',
    ],
    ['bibtex', '— Ines Falk [speaker inferred]}', '— [speaker not stated]}'],
    ['ris', '— Ines Falk [speaker inferred]\r\n', '— [speaker not stated]\r\n'],
    ['csl', '— Ines Falk [speaker inferred]"', '— [speaker not stated]"'],
  ] as const)('goes along in %s', (style, whenInferred, whenOpen) => {
    const { format } = STYLES[style]
    expect(format(inferred, inEnglish)).toContain(whenInferred)
    expect(format(open, inEnglish)).toContain(whenOpen)
    expect(format(quoteOf(), inEnglish)).not.toMatch(/speaker (?:inferred|not stated)/)
  })
})
