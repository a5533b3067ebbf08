import type { Speaker } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import type { Gender } from '../grammar/mentions/Mention.ts'

/** One speaker with all mentions. */
export type Entity = {
  readonly key: string
  name: string
  kind: Speaker['kind']
  role: string | null
  /** All that the story calls them, anywhere: *party leader*, *Prime Minister* */
  roles: Set<string>
  gender: Gender
  /** How much speaks for a person. */
  evidence: number
  readonly mentions: Map<number, Span>
  readonly aliases: Set<string>
  readonly plural: boolean
  human: boolean
  /** Whose words a paper holds: it is they who speak in it. */
  writer: Entity | null
  /** Brought in as somebody the reader knows: a name, *the mayor* */
  readonly definite: boolean
}
