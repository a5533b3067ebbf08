import type { Block } from '../../../src/article/Block.ts'
import { readEntities } from '../../../src/parse/coreference/entities.ts'
import type { Entity } from '../../../src/parse/coreference/Entity.ts'
import { readMention } from '../../../src/parse/grammar/mentions/readMention.ts'
import { readSentence } from '../../../src/parse/grammar/readSentence.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { readBlocks, type ReadBlock } from '../../../src/parse/tokens/readBlocks.ts'

/** Text of paragraphs that nobody is quoted in, as the parser reads them. */
export function paragraphsOf(text: string, lang = 'en'): readonly ReadBlock[] {
  let start = 0
  const blocks = text.split('\n').map((line): Block => {
    const block: Block = { type: 'paragraph', start, end: start + line.length }
    start += line.length + 1
    return block
  })
  return readBlocks(text, blocks, [], lexiconOf(lang))
}

/**
 * Who is meant by the words in brackets: the whole name, `nobody`, or, where the words name nobody
 * themselves, `probably` and the name.
 *
 *     Mayor Ana Ruiz left. [She] came back.       probably Ana Ruiz
 *
 * `author` is whoever says *I*.
 */
export function whoIs(sample: string, lang = 'en', author: string | null = null): string {
  const found = resolve(sample, lang, author)
  if (!found) return 'nobody'
  return found.sure ? found.entity.name : `probably ${found.entity.name}`
}

/** Of whoever is meant by the words in brackets one fact. */
export function factOf<Key extends keyof Entity>(
  sample: string,
  key: Key,
): Entity[Key] | undefined {
  return resolve(sample, 'en', null)?.entity[key]
}

function resolve(
  sample: string,
  lang: string,
  author: string | null,
): { entity: Entity; sure: boolean } | null {
  const start = sample.indexOf('[')
  const text = sample.replace(/[[\]]/g, '')
  const read = paragraphsOf(text, lang)
  const sentence = read
    .flatMap(({ sentences }) => sentences)
    .find((tokens) => tokens.some((token) => token.start === start))
  const reading = sentence && readSentence(sentence)
  const at = reading?.phrases.findIndex(({ from }) => reading.tokens[from]?.start === start)
  const mention = reading && at !== undefined ? readMention(text, reading, at) : null
  if (!mention) throw new Error(`nobody is mentioned at the brackets: ${sample}`)
  return readEntities(text, read, { author, dateline: null }).resolve(mention)
}
