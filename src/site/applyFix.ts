import { readFileSync } from 'node:fs'
import type { Article } from '../article/Article.ts'
import { applyCorrections } from '../article/corrections/applyCorrections.ts'
import { type Correction, wordsOf } from '../article/corrections/Correction.ts'
import { markEdited } from '../article/corrections/edited.ts'
import { readCorrections } from '../article/corrections/readCorrections.ts'
import { excerptOf } from './excerptOf.ts'
import type { Seed } from './Seed.ts'
import type { SeedProblem } from './SeedProblem.ts'
import { whyUnread } from './whyUnread.ts'

type Fixed = { readonly article: Article; readonly problems: readonly SeedProblem[] }

/**
 * A seed's article with the corrections of the file beside it. A file that can't be read, or is of
 * another story, corrects nothing; a correction whose words are gone is told, and the rest hold.
 */
export function applyFix(article: Article, { slug, fix }: Seed): Fixed {
  if (fix === null) return { article, problems: [] }
  const { json, why } = readText(fix)
  if (json === null) return refused(article, fix, why)
  const { file, problem } = readCorrections(json)
  if (file === null) return refused(article, fix, `${problem} None of it is applied.`)
  if (file.slug !== slug) return refused(article, fix, ofAnother(file.slug, slug))
  const corrected = applyCorrections(article, file.corrections)
  const problems = corrected.orphaned.map((correction) =>
    orphan(fix, json, correction, file.corrections.indexOf(correction) + 1),
  )
  return { article: markEdited(corrected.article), problems }
}

type Read =
  { readonly json: string; readonly why: null } | { readonly json: null; readonly why: string }

function readText(file: string): Read {
  try {
    return { json: readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''), why: null }
  } catch (error) {
    return { json: null, why: whyUnread(error) }
  }
}

function refused(article: Article, file: string, reason: string): Fixed {
  return { article, problems: [{ file, left: 'in', reason }] }
}

function ofAnother(named: string, slug: string): string {
  return `It says that it corrects “${named}”, and lies beside “${slug}”: correct its "slug", or its name. None of it is applied.`
}

/** Told with the line in which the words stand, as JSON writes them. */
function orphan(file: string, json: string, change: Correction, number: number): SeedProblem {
  const words = wordsOf(change)
  const reason = `Correction ${number} finds nothing to put right: ${WHY[change.kind]}. Look at the story, and change the correction or take it out.`
  const written = JSON.stringify(words)
  const start = json.indexOf(written)
  if (start < 0) return { file, left: 'in', reason }
  const place = excerptOf(json, { start, end: start + written.length })
  return { file, left: 'in', reason, place }
}

const GONE = 'its words aren’t in the story, or stand there more than once'
const NO_QUOTE = 'its words aren’t a quote of the story'

const WHY: Readonly<Record<Correction['kind'], string>> = {
  speaker: NO_QUOTE,
  notQuote: NO_QUOTE,
  quote: GONE,
  span: NO_QUOTE,
  samePerson: 'one of the two doesn’t speak in the story',
  headline: GONE,
  published: GONE,
  authors: GONE,
  publisher: GONE,
}
