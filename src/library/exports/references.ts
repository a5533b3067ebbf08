import { type Write, encode } from '../pieces/bytes.ts'
import { type Reference, referenceOf } from '../citations/Reference.ts'
import { formatBibtex } from '../citations/bibtex.ts'
import { formatCslJson } from '../citations/cslJson.ts'
import { keyOf } from '../citations/keyOf.ts'
import { formatRis } from '../citations/ris.ts'
import type { Stories } from './StoryToExport.ts'
import { inEnglish } from '../../words/translate.ts'
import { wellFormed } from './wellFormed.ts'

type Named = { readonly reference: Reference; readonly key: string; readonly unique: string }

/** The stories' references; no two of them have one key. */
async function* referencesOf(stories: Stories): AsyncGenerator<Named, void> {
  const taken = new Set<string>()
  for await (const { article } of stories) {
    if (!article) continue
    const reference = referenceOf(inEnglish, { article, quote: null, accessed: null })
    const key = keyOf(reference)
    let unique = key
    for (let copy = 2; taken.has(unique); copy++) unique = `${key}-${copy}`
    taken.add(unique)
    yield { reference, key, unique }
  }
}

export async function writeRis(stories: Stories, write: Write): Promise<void> {
  for await (const { reference } of referencesOf(stories))
    await write(encode(wellFormed(formatRis(reference))))
}

export async function writeBibtex(stories: Stories, write: Write): Promise<void> {
  for await (const { reference, key, unique } of referencesOf(stories)) {
    const entry = formatBibtex(reference).replace(`{${key},`, () => `{${unique},`)
    await write(encode(wellFormed(entry)))
  }
}

export async function writeCsl(stories: Stories, write: Write): Promise<void> {
  let before = '['
  for await (const { reference, unique } of referencesOf(stories)) {
    const [item]: readonly object[] = JSON.parse(formatCslJson(reference))
    await write(encode(`${before}\n${wellFormed(JSON.stringify({ ...item, id: unique }))}`))
    before = ','
  }
  await write(encode(before === '[' ? '[]\n' : '\n]\n'))
}
