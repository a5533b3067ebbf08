import { readdirSync, readFileSync } from 'node:fs'
import type { NonResponse, SourceKind } from '../../../src/article/Article.ts'

/** What a short article rests on, who didn't answer, and its days, as a person marked them. */
export type FindingsGold = {
  readonly sources: readonly { readonly kind: SourceKind; readonly name: string }[]
  readonly nonResponses: readonly {
    readonly kind: NonResponse['kind']
    /** As the sentence names them; a pronoun by the name that it stands for. */
    readonly parties: readonly string[]
    readonly words: string
  }[]
  /** In the order of the text. What can't be resolved honestly isn't listed. */
  readonly dates: readonly { readonly words: string; readonly from: string; readonly to: string }[]
}

export type Labelled = {
  /** As in `01-ferry-contract`. */
  readonly name: string
  readonly text: string
  readonly gold: FindingsGold
}

const FOLDER = 'test/parse/findings'

/** All short articles, in the order of their names; each is a text and, beside it, its gold. */
export function readFindings(): readonly Labelled[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .toSorted()
    .map((name) => ({
      name,
      text: readFileSync(`${FOLDER}/${name}.txt`, 'utf8'),
      gold: JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as FindingsGold,
    }))
}
