import { formatDayFirst } from './englishDay.ts'
import type { CitedQuote, Reference } from './Reference.ts'
import { singled, withoutStop } from './stops.ts'
import { familyOf, splitName } from './splitName.ts'

/**
 * Wikipedia's template for news. An access date stands only beside an address, as the template asks,
 * and `quote` only holds exact words; who said them is added in brackets.
 *
 *     {{cite news |last=Quill |first=Mara |title=Harbour wall to be mended |work=Tern News
 *     |date=9 January 2021 |quote=[Ines Falk:] We have waited long enough}}
 */
export function formatWikipedia(reference: Reference): string {
  const { title, publisher, published, url, lang, accessed, quote } = reference
  const fields: readonly Field[] = [
    ...authorFields(reference),
    ['title', escapeWikitext(singled(title))],
    ['url', url && escapeAddress(url)],
    ['work', publisher && escapeWikitext(publisher)],
    ['date', published && formatDayFirst(published)],
    ['access-date', accessed && formatDayFirst(accessed)],
    ['language', lang === null || /^en\b/iu.test(lang) ? null : lang],
    ['quote', quote && !quote.reported ? formatQuote(quote) : null],
  ]
  const given = fields.flatMap(([name, value]) => (value === null ? [] : [` |${name}=${value}`]))
  return `{{cite news${given.join('')}}}`
}

type Field = readonly [name: string, value: string | null]

function authorFields({ authors, lang }: Reference): readonly Field[] {
  return authors.flatMap((author, place): Field[] => {
    const number = authors.length > 1 ? `${place + 1}` : ''
    const name = splitName(author, lang)
    if (name.type === 'printed') return [[`author${number}`, escapeWikitext(name.printed)]]
    const first = name.suffix === null ? name.given : `${name.given} ${name.suffix}`
    return [
      [`last${number}`, escapeWikitext(familyOf(name))],
      [`first${number}`, escapeWikitext(first)],
    ]
  })
}

/** `[Ines Falk, speaker inferred:] We have waited`, or only what is doubtful where nobody is named. */
function formatQuote({ speaker, doubt, words }: CitedQuote): string {
  const said = escapeWikitext(singled(withoutStop(words)))
  const who = [speaker, doubt].filter((part) => part !== null).join(', ')
  return who === '' ? said : `[${escapeWikitext(who)}:] ${said}`
}

/** What a page of wikitext would take for its own marks goes in as numbers: `|` as `&#124;`. */
function escapeWikitext(words: string): string {
  return words.replace(WIKITEXT_MARKS, (mark) => mark.split('').map(asNumber).join(''))
}

/** `|`, `{{`, `[[`, `<ref>`, `&amp;`; `''italic''`, `~~~~`, `__TOC__`; `* ` and `= ` at the start */
const WIKITEXT_MARKS = /[|{}[\]<>&]|'{2,}|~{3,}|_{2,}|^[*#:;=]|:\/\//gu

function asNumber(character: string): string {
  return `&#${character.codePointAt(0)};`
}

function escapeAddress(url: string): string {
  return url.replace(ADDRESS_MARKS, encodeByte)
}

/** What would end the address or the template's field */
const ADDRESS_MARKS = /[|{}[\]]|'{2,}/gu

function encodeByte(marks: string): string {
  return marks
    .split('')
    .map((mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
