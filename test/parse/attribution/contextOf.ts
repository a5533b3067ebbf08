import { attribute } from '../../../src/parse/attribution/attribute.ts'
import { readInterview } from '../../../src/parse/attribution/interview.ts'
import type { Context } from '../../../src/parse/attribution/Context.ts'
import { parseStructure } from '../../../src/parse/page/parseStructure.ts'
import { findMarks } from '../../../src/parse/tokens/findMarks.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { readBlocks } from '../../../src/parse/tokens/readBlocks.ts'
import { HEAD } from '../story.ts'

/** Where the last stretch in marks of a sample stands, with all that a rule may look at. */
export function contextOf(sample: string, lang = 'en'): Context {
  const text = HEAD + sample.replaceAll('\n', '\n\n')
  const { blocks } = parseStructure(text, null)
  const { marks } = findMarks(text, blocks, lexiconOf('en'))
  const contexts: Context[] = []
  const read = readBlocks(text, blocks, marks, lexiconOf(lang))
  attribute(text, marks, read, readInterview(text, read), ({ context }) =>
    contexts.push({ ...context, earlier: [...context.earlier] }),
  )
  const last = contexts.at(-1)
  if (!last) throw new Error(`nothing stands in marks: ${sample}`)
  return last
}
