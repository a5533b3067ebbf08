import type { Day } from './Day.ts'
import type { Reference } from './Reference.ts'
import { keyOf } from './keyOf.ts'
import { noteOf } from './noteOf.ts'
import { type CitedName, splitName } from './splitName.ts'

/** One item of CSL-JSON, the data format of the Citation Style Language; in a list, as tools ask. */
export function formatCslJson(reference: Reference): string {
  const { title, authors, publisher, published, url, accessed, lang } = reference
  const item = {
    id: keyOf(reference),
    type: 'article-newspaper',
    title,
    author: authors.length > 0 ? authors.map((name) => nameOf(splitName(name, lang))) : undefined,
    'container-title': publisher ?? undefined,
    issued: published ? dateOf(published) : undefined,
    URL: url ?? undefined,
    accessed: accessed ? dateOf(accessed) : undefined,
    language: lang ?? undefined,
    note: noteOf(reference) ?? undefined,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function nameOf(name: CitedName) {
  if (name.type === 'printed') return { literal: name.printed }
  return {
    family: name.family,
    given: name.given,
    'non-dropping-particle': name.particle ?? undefined,
    suffix: name.suffix ?? undefined,
  }
}

function dateOf({ year, month, day }: Day) {
  return { 'date-parts': [[year, month, day]] }
}
