import type { Article, Source, Speaker } from '../Article.ts'

/**
 * Puts in order what hangs on who speaks: whoever has no quote any more is no speaker, and a person
 * who speaks is a source. `before` is the article as it was.
 */
export function settle(before: Article, now: Article): Article {
  const spoke = speaking(before)
  const speak = speaking(now)
  const speakers = now.speakers.filter(
    (speaker) =>
      speak.has(speaker.id) ||
      (!spoke.has(speaker.id) && before.speakers.some(({ id }) => id === speaker.id)),
  )
  return { ...now, speakers, sources: settleSources(before, { ...now, speakers }) }
}

function speaking({ quotes }: Article): ReadonlySet<string> {
  return new Set(quotes.flatMap(({ speaker }) => speaker ?? []))
}

function settleSources(before: Article, now: Article): readonly Source[] {
  const names = new Set(now.speakers.map(({ name }) => name))
  const silent = new Set(before.speakers.map(({ name }) => name).filter((name) => !names.has(name)))
  const left = now.sources.filter(({ kind, name }) => kind !== 'person' || !silent.has(name))
  const known = new Set(left.filter(({ kind }) => kind === 'person').map(({ name }) => name))
  const added = now.speakers.filter(
    ({ name, kind, corrected }) => corrected && kind === 'person' && !known.has(name),
  )
  return [...left, ...added.map((speaker) => sourceOf(now, speaker))]
}

function sourceOf({ quotes }: Article, { id, name }: Speaker): Source {
  const first = quotes.find(({ speaker }) => speaker === id)
  return {
    kind: 'person',
    name,
    evidence: first ? [{ start: first.start, end: first.end }] : [],
  }
}
