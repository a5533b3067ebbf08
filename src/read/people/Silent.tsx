import type { Article } from '../../article/Article.ts'
import { slice } from '../../article/Span.ts'
import { partiesOf } from '../../article/Summary.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { describeUnread } from '../parts/describeUnread.ts'

type Props = { readonly article: Article }

/** Where nobody is found: that the language isn't read, or else that there are no quotes. */
export function NobodyFound({ article }: Props) {
  const t = useTranslate()
  const unread = describeUnread(t, article)
  if (unread !== null) {
    return (
      <p className="aside" suppressHydrationWarning>
        {unread}
      </p>
    )
  }
  if (article.quotes.length > 0) return null
  return <p className="aside">{t('No quotes were found in this story.')}</p>
}

/** Sources without a name that are not quoted, in the words of the text, with the reason where it gives one. */
export function Unnamed({ article }: Props) {
  const t = useTranslate()
  const quoted = new Set(article.speakers.map(({ name }) => name.toLowerCase()))
  const unnamed = article.sources.filter(
    ({ kind, name }) => kind === 'unnamed' && !quoted.has(name.toLowerCase()),
  )
  if (unnamed.length === 0) return null
  return (
    <section className="asked">
      <h3>{t('Not named')}</h3>
      <ul>
        {unnamed.map(({ name, anonymity }) => (
          <li key={name}>
            {name}
            {anonymity && <span className="words">“{slice(article.text, anonymity)}”</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who was asked and didn’t speak, as far as the story tells. */
export function Silent({ article }: Props) {
  const t = useTranslate()
  const approached = article.sources.filter(({ kind }) => kind === 'approached')
  return (
    <>
      <Asked
        title={t('Asked, and did not respond')}
        parties={partiesOf(article, 'didNotRespond')}
      />
      <Asked
        title={t('Asked, and gave no comment')}
        parties={partiesOf(article, 'gaveNoComment')}
      />
      <Asked title={t('Asked for comment')} parties={approached.map(({ name }) => name)} />
    </>
  )
}

type AskedProps = { readonly title: string; readonly parties: readonly string[] }

function Asked({ title, parties }: AskedProps) {
  if (parties.length === 0) return null
  return (
    <section className="asked">
      <h3>{title}</h3>
      <p>{parties.join(', ')}</p>
    </section>
  )
}
