import { contentOf } from '../../article/Block.ts'
import { headlineOf, minutesOf } from '../../article/Summary.ts'
import { formatDay } from '../parts/formatDay.ts'
import { RestsOn } from './RestsOn.tsx'
import { StoryTools } from './StoryTools.tsx'
import { CardBelow } from './StoryBlock.tsx'
import { useStory } from './StoryContext.ts'
import { Words } from './Words.tsx'

/** Publisher, date, minutes · headline · byline · key points · what the story rests on. */
export function StoryHead() {
  const { article } = useStory()
  return (
    <header>
      <Meta />
      <h1>{headlineOf(article)}</h1>
      {article.standfirst.map((span) => (
        <p key={span.start} className="standfirst">
          <Words span={span} />
        </p>
      ))}
      <Byline />
      <KeyPoints />
      <RestsOn />
      <StoryTools />
    </header>
  )
}

function Meta() {
  const { article } = useStory()
  const { publisher, published, updated } = article
  return (
    <p className="meta">
      {publisher && <b>{publisher.name}</b>}
      {published && <time dateTime={published.iso}>{formatDay(published.iso)}</time>}
      {updated && (
        <span>
          updated <time dateTime={updated.iso}>{formatDay(updated.iso)}</time>
        </span>
      )}
      <span>{minutesOf(article)} min</span>
    </p>
  )
}

function Byline() {
  const { article } = useStory()
  const contributors = article.byline?.contributors ?? []
  if (contributors.length === 0) return null
  return (
    <p className="byline">
      By{' '}
      {contributors.map(({ name, role, start }, place) => (
        <span key={start}>
          {place > 0 && (place === contributors.length - 1 ? ' and ' : ', ')}
          <b>{name}</b>
          {role && `, ${role}`}
        </span>
      ))}
    </p>
  )
}

function KeyPoints() {
  const { article } = useStory()
  const points = article.blocks.filter(({ type }) => type === 'keyPoint')
  if (points.length === 0) return null
  return (
    <ul className="key-points" aria-label="Key points">
      {points.map((point) => (
        <li key={point.start} id={`b${point.start}`}>
          <Words span={contentOf(article.text, point)} />
          <CardBelow block={point} />
        </li>
      ))}
    </ul>
  )
}
