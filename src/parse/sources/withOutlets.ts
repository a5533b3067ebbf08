import type { Source, Speaker } from '../../article/Article.ts'

/** What is cited as an outlet speaks as one too, and not as a person, though its name is one word. */
export function withOutlets(
  speakers: readonly Speaker[],
  sources: readonly Source[],
): readonly Speaker[] {
  const outlets = new Set(sources.flatMap(({ kind, name }) => (kind === 'outlet' ? [name] : [])))
  return speakers.map((speaker) =>
    speaker.kind === 'person' && outlets.has(speaker.name)
      ? { ...speaker, kind: 'organisation' }
      : speaker,
  )
}
