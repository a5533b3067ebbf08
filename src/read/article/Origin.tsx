import { slice } from '../../article/Span.ts'
import { Sentence } from '../parts/Sentence.tsx'
import { useStory } from './StoryContext.ts'

/** Where the story stands at its publisher, and under which terms it may be used. */
export function Origin() {
  const { article } = useStory()
  const url = article.url && slice(article.text, article.url)
  const licence = article.licence && slice(article.text, article.licence)
  if (url === null && licence === null) return null
  return (
    <p className="origin">
      {url !== null && (
        <span>
          <Sentence
            says="First published at {address}"
            having={{ address: <OutsideLink words={url} /> }}
          />
        </span>
      )}
      {licence !== null && (
        <span>
          <Sentence
            says="Licence: {licence}"
            having={{ licence: <OutsideLink words={licence} /> }}
          />
        </span>
      )}
    </p>
  )
}

/** Only a web address becomes a link, and it takes nothing of this page along. */
export function OutsideLink({ words }: { readonly words: string }) {
  if (!/^https?:\/\//i.test(words)) return words
  return (
    <a href={words} rel="noopener noreferrer" className="bare">
      {words.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}
    </a>
  )
}
