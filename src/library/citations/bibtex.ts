import { formatIso } from './Day.ts'
import { type Reference } from './Reference.ts'
import { keyOf } from './keyOf.ts'
import { noteOf } from './noteOf.ts'
import { type CitedName, splitName } from './splitName.ts'

/**
 * One entry for BibTeX and biblatex. Capitals are kept by a second pair of braces, as is the name of
 * whoever is no person; a quote goes into `annote`, which no list of references prints.
 *
 *     @article{quill2021harbour,
 *       author = {Quill, Mara},
 *       title = {{Harbour wall to be mended}},
 *       …
 *     }
 */
export function formatBibtex(reference: Reference): string {
  const { title, authors, publisher, published, url, accessed, lang } = reference
  const note = noteOf(reference)
  const names = authors.map((name) => formatName(splitName(name, lang)))
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', names.length > 0 ? braced(names.join(' and ')) : null],
    ['title', `{{${escapeLatex(title)}}}`],
    ['journal', publisher && braced(escapeLatex(publisher))],
    ['year', published && braced(`${published.year}`)],
    ['month', published && (MONTH_NAMES[published.month - 1] ?? null)],
    ['day', published && braced(`${published.day}`)],
    ['url', url && braced(escapeAddress(url))],
    ['urldate', accessed && braced(formatIso(accessed))],
    ['language', lang && braced(lang)],
    ['annote', note && braced(escapeLatex(note))],
  ]
  const given = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]))
  const type = publisher === null ? 'misc' : 'article'
  return `@${type}{${keyOf(reference)},\n${given.join(',\n')}\n}\n`
}

/** The abbreviations that every style of BibTeX knows, so they stand without braces. */
const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function braced(value: string): string {
  return `{${value}}`
}

/** `van der Berg, Jr., Jan`; a name with small letters before the family name is read as such. */
function formatName(name: CitedName): string {
  if (name.type === 'printed') return `{${escapeLatex(name.printed)}}`
  const { particle, family, suffix, given } = name
  const whole = family.includes(' ') ? `{${family}}` : family
  const last = particle === null ? whole : `${particle} ${whole}`
  return [last, suffix, given].filter((part) => part !== null).join(', ')
}

/** Braces are written as commands: BibTeX counts them even after a backslash. */
function escapeLatex(words: string): string {
  return words
    .replace(LATEX_MARKS, (mark) => LATEX[mark] ?? mark)
    .replace(LIGATURES, (mark) => `${mark}{}`)
}

/** `--`, `''`: LaTeX makes another letter of two that stand side by side. */
const LIGATURES = /-(?=-)|'(?=')|,(?=,)|[`?!](?=`)/gu

const LATEX_MARKS = /[\\{}$&#^_~%]/gu

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '^': '\\textasciicircum{}',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '%': '\\%',
}

/** An address is taken as it is, so only what would break the entry is written in another way. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
