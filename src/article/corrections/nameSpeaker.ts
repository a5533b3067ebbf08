import type { Speaker } from '../Article.ts'
import { oneLine } from '../Summary.ts'
import type { NamedSpeaker } from './Correction.ts'

/** The id of a speaker by name, and the speakers with that one among them. */
export function nameSpeaker(
  speakers: readonly Speaker[],
  named: NamedSpeaker | null,
): { readonly speakers: readonly Speaker[]; readonly id: string | null } {
  if (named === null) return { speakers, id: null }
  const known = speakerNamed(speakers, named.name)
  if (known) return { speakers, id: known.id }
  const id = `s${Math.max(0, ...speakers.map(idNumberOf)) + 1}`
  const { name, kind } = named
  const speaker = {
    id,
    name,
    kind,
    role: null,
    aliases: [],
    mentions: [],
    corrected: true,
  } as const
  return { speakers: [...speakers, speaker], id }
}

/** Whoever goes by this name, in full or in short. */
export function speakerNamed(speakers: readonly Speaker[], name: string): Speaker | null {
  const wanted = plain(name)
  return (
    speakers.find((speaker) => plain(speaker.name) === wanted) ??
    speakers.find(({ aliases }) => aliases.some((alias) => plain(alias) === wanted)) ??
    null
  )
}

/** However it is written: `ana  ruiz` is *Ana Ruiz*. */
function plain(name: string): string {
  return oneLine(name).toLowerCase()
}

function idNumberOf({ id }: Speaker): number {
  return Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0)
}
