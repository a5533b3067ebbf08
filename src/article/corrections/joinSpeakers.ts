import type { Article, Source, Speaker } from '../Article.ts'
import { speakerNamed } from './nameSpeaker.ts'

/** Makes two speakers one, who is called `as`; null where one of them isn't in the article. */
export function joinSpeakers(article: Article, name: string, as: string): Article | null {
  const goes = speakerNamed(article.speakers, name)
  const stays = speakerNamed(article.speakers, as)
  if (!goes || !stays) return null
  if (goes.id === stays.id) return article
  const both = oneOf(stays, goes)
  return {
    ...article,
    speakers: article.speakers
      .filter(({ id }) => id !== goes.id)
      .map((speaker) => (speaker.id === stays.id ? both : speaker)),
    quotes: article.quotes.map((quote) =>
      quote.speaker === goes.id ? { ...quote, speaker: stays.id } : quote,
    ),
    sources: joinSources(article.sources, goes.name, stays.name),
  }
}

function oneOf(stays: Speaker, goes: Speaker): Speaker {
  const aliases = new Set([...stays.aliases, goes.name, ...goes.aliases])
  aliases.delete(stays.name)
  return {
    ...stays,
    role: stays.role ?? goes.role,
    aliases: [...aliases],
    mentions: [...stays.mentions, ...goes.mentions].toSorted((a, b) => a.start - b.start),
    corrected: true,
  }
}

/** The evidence of both is the evidence of the one, at the place of the first. */
function joinSources(sources: readonly Source[], goes: string, stays: string): readonly Source[] {
  const isOne = ({ kind, name }: Source) => kind === 'person' && (name === goes || name === stays)
  const both = sources.filter(isOne)
  const [first] = both
  if (!both.some(({ name }) => name === goes) || !first) return sources
  const evidence = both.flatMap((source) => source.evidence).toSorted((a, b) => a.start - b.start)
  const one: Source = { kind: 'person', name: stays, evidence }
  return sources.flatMap((source) => (source === first ? [one] : isOne(source) ? [] : [source]))
}
