import fc from 'fast-check'
import { openBytes } from '../../src/site/openFile.ts'
import type { Format } from '../../src/parse/formats/formatOf.ts'
import { anyText } from '../parse/anyText.ts'
import { checkArticle } from '../parse/checkArticle.ts'
import { printTable } from './printTable.ts'

/** What stands around the words of a document in each format, and breaks its reader. */
const MARKUP: Readonly<Record<Format, readonly string[]>> = {
  plain: ['---\n', 'title: ', '\n\n'],
  markdown: [
    '# ',
    '**',
    '*',
    '> ',
    '- ',
    '1. ',
    '[a](',
    ')',
    '```\n',
    '<b>',
    '<!--',
    '| a | b |\n',
  ],
  html: [
    '<p>',
    '</p>',
    '<q>',
    '<b>',
    '<table>',
    '<td>',
    '<!--',
    '<script>',
    '<a href="',
    '">',
    '<h1>',
  ],
}

const FORMATS: readonly Format[] = ['plain', 'markdown', 'html']

const ENCODER = new TextEncoder()

/** A document of a format: words and markup in any order, and of every twentieth some bytes that are no letters. */
function documents(format: Format): fc.Arbitrary<Uint8Array> {
  const marked = fc
    .array(fc.oneof(anyText, fc.constantFrom(...MARKUP[format])), { maxLength: 6 })
    .map((parts) => ENCODER.encode(parts.join('')))
  const broken = fc
    .tuple(marked, fc.uint8Array({ maxLength: 8 }), marked)
    .map((parts) => new Uint8Array(parts.flatMap((part) => [...part])))
  return fc.oneof({ arbitrary: marked, weight: 19 }, { arbitrary: broken, weight: 1 })
}

/** So many are made at a time, from a seed of their own: it makes the same ones again. */
const AT_A_TIME = 1000

/** In ms, for some hundred letters: no machine is as busy as that. */
const LATE = 5000

/** Reads random documents in every format, and counts those that throw, hang, or whose article is unsound. */
export function measureRandom(count: number): void {
  printTable(
    'Random documents',
    FORMATS.map((format) => measureFormat(format, Math.ceil(count / FORMATS.length))),
  )
}

function measureFormat(format: Format, count: number) {
  let [read, thrown, unsound, late, slowest] = [0, 0, 0, 0, 0]
  const bad: number[] = []
  for (let seed = 1; read < count; seed++) {
    const before = thrown + unsound + late
    for (const bytes of fc.sample(documents(format), { numRuns: AT_A_TIME, seed })) {
      const start = performance.now()
      try {
        const { article } = openBytes(bytes, format)
        if (article && checkArticle(article, article.text).length > 0) unsound++
      } catch {
        thrown++
      }
      const took = performance.now() - start
      if (took > LATE) late++
      slowest = Math.max(slowest, took)
      read++
    }
    if (thrown + unsound + late > before) bad.push(seed)
  }
  return {
    format,
    read,
    thrown,
    unsound,
    late,
    'slowest, ms': Math.round(slowest),
    seeds: bad.join(' '),
  }
}
